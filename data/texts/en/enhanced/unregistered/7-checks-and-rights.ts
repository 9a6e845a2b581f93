import type { UnregisteredCode } from '../../../../codes/enhanced/unregistered';
import type { UnregisteredCodeText } from '../../../../entry';

export const checksAndRights = {
  '4.7.31': {
    essence: 'The number in Google’s FAQ for bulk senders; its list of errors prints 4.7.40 with the same text.',
    seen: 'In Google’s FAQ on its sender guidelines, for domains that send about 5,000 or more messages a day to personal Gmail accounts; such temporary errors began in 2024. A log may show 4.7.40 instead.',
    serverUse:
      'The registry ends at X.7.30; this number is Google’s. The nearest registered one for putting off mail that lacks authentication is 4.7.26, with 421 or 451 and the word “DMARC” in the text.',
  },
  '4.7.32': {
    essence: 'SPF or DKIM may well pass, but for another domain than the one in From; Gmail slows such mail down.',
    seen: '“421-4.7.32 … From: header (RFC5322) in this message isn’t aligned …”, in the logs of bulk senders, typically with a mailing service that authenticates its own domain instead of yours.',
    serverUse:
      'To put such mail off, 4.7.26 with 421 or 451. Exactly this finding, a DKIM signature that does not match the author, is 5.7.22, which the registry and RFC 7372 know as a refusal only.',
  },
  '5.7.32': {
    essence:
      'A refusal by its words, yet Google lists it with 421, so that the sending server tries again all the same.',
    seen: '“421-5.7.32 Your email was blocked because the From: header …”, as Google’s list of errors prints it; the two first digits contradict each other, and the reply code’s decides.',
    serverUse:
      'Never put a 5.x.x code behind 421: RFC 2034 wants the same class in both. To refuse over alignment, 550 with 5.7.22 where DKIM decides, or with 5.7.26 where SPF and DKIM both failed to match.',
    readings: [
      'With 421, as Google prints it: put off, and tried again by the sending server.',
      'With 550: refused; only another From domain, or a signature by that domain, helps.',
    ],
  },
  '4.7.40': {
    essence: 'In Google’s list of errors, with 421; the FAQ for bulk senders calls the same delay 4.7.31.',
    seen: '“421-4.7.40 … The sending domain doesn’t have a DMARC record …”, in the logs of those who send mailings to gmail.com. A record without a policy (p=) counts as none.',
    serverUse:
      'No standard obliges a domain to publish DMARC, so no code says that it should. If you put mail off over it, use 4.7.1 (policy) and say what is missing; 4.7.26 is for checks that failed.',
  },
  '5.7.40': {
    essence:
      'Two things at Google: no DMARC for bulk mail, or, beside 504, a misprint of 5.7.4 about the login method.',
    seen: '“550-5.7.40 Your email was blocked because the sending domain doesn’t have a DMARC record”, to bulk senders. Beside 504 only on Google’s help page, since mid-2025; copies up to May 2025 have 5.7.4 there.',
    serverUse:
      'Mail that breaks a published DMARC policy is refused with 550 and 5.7.26 or 5.7.1; for a missing policy there is nothing but 5.7.1. An AUTH method that you do not have is 504 with 5.5.4 (RFC 4954).',
    readings: [
      'With 550: the From domain of a bulk sender has no DMARC record, or one without a policy.',
      'With 504, “Unrecognized authentication type”: the program logs in by a method that Google does not offer; 5.7.4 is meant.',
    ],
  },
  '5.7.54': {
    essence:
      'The company’s Exchange server neither serves the recipient’s domain nor knows the one who asks it to pass mail on.',
    seen: '“550 5.7.54 SMTP; Unable to relay recipient in non-accepted domain”, in answer to RCPT, from Exchange servers that companies run themselves; in .NET programs as “The server response was: 5.7.54 …”.',
    serverUse:
      'Refused relaying is 550 with 5.7.1 almost everywhere and needs no number of its own. If a login would change the answer, 530 with 5.7.0 tells the client so.',
  },
  '5.7.60': {
    essence: 'Exchange knows who logged in and finds another name as sender; with 554 the same complaint is 5.2.252.',
    seen: '“550 5.7.60 SMTP; Client does not have permissions to send as this sender”, shown by devices, websites and scripts that log in to Microsoft 365 or an Exchange server with one mailbox and send as another.',
    serverUse:
      'RFC 6409 §6.1 names the answer for a sender address that does not go with the login: 550 with 5.7.1. Which address the account may use belongs in the text; that saves a call to your help desk.',
  },
  '5.7.64': {
    essence:
      'An inbound connector no longer fits: the server behind it shows another public IP address or certificate.',
    seen: '“550 5.7.64 TenantAttribution; Relay Access Denied”, in the queue of a company’s own server, gateway or scanner that relays through Microsoft 365; it begins suddenly and hits all outgoing mail.',
    serverUse:
      'A relay that no longer knows its client refuses like any other, 550 with 5.7.1. Put the IP address or certificate name you saw into the text: it is what the other admin has to compare.',
  },
  '5.7.80': {
    essence:
      'A trailing zero on Google’s help page: a wrong name or password is 535 with 5.7.8 in Gmail’s real replies.',
    seen: 'On Google’s page of SMTP errors since mid-2025, beside “535 Username and Password not accepted”; copies up to May 2025 have 5.7.8, and so has what programs show from smtp.gmail.com.',
    serverUse:
      'Do not take it over from that list. For wrong credentials 535 with 5.7.8 is registered (RFC 4954), and mail programs ask for the password anew when they read it.',
  },
  '5.7.90': {
    essence:
      'Google’s page prints it where its servers send 5.7.9: the account’s normal password is not enough for a program.',
    seen: 'Only in Google’s published list, since mid-2025, with “534 Application-specific password required” and with the request to log in by web browser. The error window of a mail program shows 5.7.9.',
    serverUse:
      'To say “not with this password” in reply to AUTH, 534 with 5.7.9 is registered: the mechanism is too weak for this account. A program that knows 5.7.9 does not recognise 5.7.90.',
    readings: [
      '“Application-specific password required”: the program needs an app password, since 2-Step Verification is on.',
      '“Please log in with your web browser”: Google distrusts the login until you confirm it in the browser.',
    ],
  },
  '5.7.124': {
    essence:
      'The group keeps a list of permitted senders; to belong to the organisation, or even to own the group, may not do.',
    seen: '“Sender not in allowed-senders list” in Microsoft’s table; the notice explains it in plain words above the code. Colleagues in the same organisation meet it too, unlike 5.7.133.',
    serverUse:
      'A list closed to this sender has a registered number, 550 with 5.7.2. It tells a list from a single mailbox, which 5.7.1 does not; add whom to ask for admission.',
  },
  '5.7.133': {
    essence:
      'Senders have to be signed in to the group’s own organisation, and mail from outside can never prove that.',
    seen: '“550 5.7.133 RESOLVER.RST.SenderNotAuthenticatedForGroup; authentication required; …”, for addresses of distribution groups at Microsoft 365, such as info@ or team@.',
    serverUse:
      'For a list that takes internal mail only: 550 with 5.7.2. Leave out the word “authentication”, which sends people looking for a mistake in their password; “internal senders only” says it.',
  },
  '5.7.134': {
    essence:
      '134 is the case of a single mailbox; 133 stands for a group, 135 for a public folder, 136 for a mail user.',
    seen: '“Sender was not authenticated for mailbox”, to outsiders, and to colleagues whose message comes in without a sign-in, such as from a scanner or a web form.',
    serverUse:
      'One mailbox that is closed to strangers is a policy: 550 with 5.7.1, and in the text an address that outsiders may use. 5.2.1 would say that it is closed to everybody.',
  },
  '5.7.135': {
    essence: 'Behind the address is a public folder of an Exchange organisation, open to colleagues only.',
    seen: '“Sender was not authenticated for public folder”, as 5.7.13 or 5.7.135; Microsoft’s list gives both. The address itself does not show that a folder is behind it.',
    serverUse:
      'Seen from outside, a folder is an address like any other: 550 with 5.7.1. Beware of its short form 5.7.13, which is registered for a disabled user account.',
  },
  '5.7.136': {
    essence:
      'The recipient is a mail user, listed in the organisation but with the mailbox elsewhere, and closed to outsiders.',
    seen: '“Sender was not authenticated” without naming a kind of recipient: outside mail for a person whom the organisation keeps in its address book only.',
    serverUse:
      'A closed entry that merely points elsewhere is refused by policy, 550 with 5.7.1. If outsiders may write to the real mailbox, answer RCPT with 551 and that address, provided it is no secret.',
  },
  '5.7.139': {
    essence:
      'One number for several refused logins; only the words after “Authentication unsuccessful” tell them apart.',
    seen: '“535 5.7.139 Authentication unsuccessful, …” in answer to AUTH, from smtp.office365.com and Outlook.com’s server: in scanners, websites, scripts and mail programs that log in by password.',
    serverUse:
      '535 with 5.7.8 is registered for a login that failed, and programs act on it. If the password may be right but passwords are not allowed, 534 with 5.7.9 keeps people from typing it over and over.',
    readings: [
      '“basic authentication is disabled”: logins by password are switched off; the program needs OAuth.',
      '“SmtpClientAuthentication is disabled” for the Tenant or the Mailbox: an administrator has to allow Authenticated SMTP.',
      '“the user credentials were incorrect”: name and password do not match.',
      '“user is locked by your organization’s security defaults policy”: a rule of the organisation forbids this kind of login.',
    ],
  },
  '5.7.142': {
    essence: 'The token is still good, but not for long enough; High Volume Email wants a fresh one first.',
    seen: '“535 5.7.142 XOAUTH2 authentication failed. Token will expire soon.”, in answer to AUTH, when a program keeps one access token to the end of its life.',
    serverUse:
      'A token that you no longer want is 535 with 5.7.8, run out or nearly so. Better to accept it and end the session when it expires: the client then need not guess your margin.',
  },
  '5.7.143': {
    essence: 'The OAuth token is past its end; what the program needs is a new token, not another password.',
    seen: '“535 5.7.143 XOAUTH2 authentication failed. Expired token.”, in the log of an application that uses Microsoft’s High Volume Email and has run on without renewing its token.',
    serverUse:
      'RFC 4954 has 535 with 5.7.8 for credentials that are not valid, tokens included. Keep 454 with 4.7.0 for the case that your check of tokens is out of order.',
  },
  '5.7.144': {
    essence:
      'Token valid, rights wrong: the app registration behind it has no suitable API permission for the service.',
    seen: '“535 5.7.144 XOAUTH2 authentication failed. Invalid API permissions.”, typically while a new application is being set up for High Volume Email, or after its permissions were changed.',
    serverUse:
      'When a genuine token does not cover sending, 535 with 5.7.8 ends it at AUTH. If the client may log in for other purposes, let it, and refuse MAIL FROM with 550 and 5.7.1.',
  },
  '5.7.193': {
    essence:
      'It concerns a Microsoft 365 group, the kind with a mailbox of its own, and not a distribution group (5.7.133).',
    seen: '“550 5.7.193 UnifiedGroupAgent; Delivery failed because the sender isn’t a group member or external senders aren’t permitted to send to this group.”, below the sentence that the group isn’t set up to receive your messages.',
    serverUse:
      'For groups that only members may use, the registry has 5.7.2 with 550. The name of an internal component, as Microsoft prints it here, tells the sender nothing; the group’s name would.',
  },
  '5.7.232': {
    essence: 'The trial form of 5.7.233: an organisation on a trial subscription has used up its outside recipients.',
    seen: '“… your trial tenant has exceeded its daily limit for sending email to external recipients (tenant external recipient rate limit)”, to all users of the organisation at once. Microsoft brought this limit in during 2025.',
    serverUse:
      'A quota for a whole customer has no registered code. If clients keep a queue, put mail off with 451 and 4.7.1; if a person waits for the answer, 550 with 5.7.1 and the hour when sending opens again.',
  },
  '5.7.233': {
    essence:
      'Counted for the organisation as a whole and for outside addresses only; one busy mailbox alone gets 5.1.90.',
    seen: '“550 5.7.233 … your tenant has exceeded its daily limit for sending email to external recipients”, in use since 2025; typical where mailings go out through ordinary mailboxes.',
    serverUse:
      'A host that caps a customer’s domain has two registered choices: 4.7.28, after which mail servers try again by themselves, and 550 with 5.7.1, which makes an application stop.',
  },
  '5.7.236': {
    essence:
      'Counts only what leaves under …onmicrosoft.com, for all users together; other domains of yours are not affected.',
    seen: '“… exceeded its daily limit for sending email to external recipients from your tenant’s onmicrosoft.com domains”: organisations that never added a domain, and systems that still send under that first address.',
    serverUse:
      'If a test domain of yours may send little, your submission server says 550 with 5.7.1 and names the domain to use instead; 451 with 4.7.1 suits a cap that ends by itself.',
  },
  '5.7.240-243': {
    essence:
      'Four refusals at the door of High Volume Email: wrong application, or an organisation on trial, inactive or blocked.',
    seen: '“550 5.7.240 The application is not allowed for use with an HVE account”, “5.7.241 Trial tenant …”, “5.7.242 Inactive tenant …”, “5.7.243 This tenant is blocked from using HVE”: in the log of the sending application.',
    serverUse:
      'For a customer who may not use a service, one refusal will do: 550 with 5.7.1 and the reason in words. Four private numbers help only those who have the list at hand.',
    readings: [
      '240: this application may not be used with an HVE account.',
      '241: the organisation has a trial subscription only.',
      '242: the organisation is inactive.',
      '243: Microsoft has blocked the organisation from the service.',
    ],
  },
  '5.7.244-246': {
    essence:
      'High Volume Email met outside addresses: 244 and 245 refuse them, 246 tells that some were dropped from a list.',
    seen: '“550 5.7.244 Message rejected. External sending is not supported for HVE accounts”, “5.7.245 …” for one recipient, “5.7.246 Removed external recipients that were not originally specified on submission”.',
    serverUse:
      'A service for internal mail refuses outside recipients at RCPT, one by one, with 550 and 5.7.1, as a relay does that is closed; the permitted recipients then still get the message.',
    readings: [
      '244: the message was rejected because of its outside recipients.',
      '245: it could not be delivered to this one recipient, who is outside.',
      '246: outside members of a list were removed; the others got the message.',
    ],
  },
} as const satisfies Partial<Record<UnregisteredCode, UnregisteredCodeText>>;
