import type { CodeText } from '../../../entry';

export const enhancedTextsEncryptionAndLogin = {
  '2.7.0': {
    title: 'A login went well; the message comes next',
    essence: 'Good news in the middle of a log: if sending failed all the same, the cause stands further down.',
    meaning:
      'Your program has shown the server who it is, and the server is satisfied. Your message had not been handed over yet at that point. If it was refused later, another code tells why.',
    seen: '“235 2.7.0 Authentication successful” or “235 2.7.0 Accepted”, in the debug log of a program, website or device that logs in to send.',
    steps: {
      sender: ['Go down from this line to the first reply that begins with 4 or 5: that one stopped your message.'],
      sendingAdmin: [
        'If a refusal follows, check whether this account may use the address given in MAIL FROM and in From.',
      ],
    },
    serverUse:
      'With 235, once AUTH has succeeded (RFC 4954). The 334 replies in the middle of a login never carry an enhanced code. Other steps that simply worked are 2.0.0.',
  },
  '5.7.4': {
    title: 'A kind of login that this server does not offer',
    essence: 'The method was refused, not the password; often it is offered only once the connection is encrypted.',
    meaning:
      'Your program tried to log in by a method that the server does not offer, so nothing was sent; the password was not even looked at. Often the connection is not encrypted yet, or only other methods are allowed. The registry’s meaning is wider: any security feature that cannot be kept up on the way.',
    seen: '“504 5.7.4 Unrecognized authentication type” from Microsoft 365, Exchange servers and Gmail (whose help page prints 5.7.40), in programs and devices, as “Invalid login” or SMTPAuthenticationError.',
    steps: {
      sender: [
        'Set the outgoing server to port 587 with STARTTLS; Microsoft 365 takes a login only over TLS.',
        'Compare the server name with your provider’s instructions: hosts that only receive mail offer no login at all.',
        'Where the program offers “Sign in with Microsoft” or “with Google”, use that instead of a password.',
      ],
      sendingAdmin: [
        'Let the client send EHLO again after STARTTLS, and choose from the AUTH line of that second answer.',
        'For Gmail, replace the old XOAUTH by XOAUTH2.',
      ],
      receivingAdmin: [
        'On your own Exchange, look at the Receive connector: where it offers only NTLM and GSSAPI, most programs cannot log in.',
      ],
    },
    serverUse:
      'With 504, when AUTH names a method that you do not have; RFC 4954 gives 5.5.4 for it. A method that is too weak is 534 with 5.7.9. To demand TLS before any login, use 530 with 5.7.0.',
  },
  '4.7.4': {
    title: 'Held back: encryption is required, but was not offered',
    essence:
      'Your own mail server may not send it unencrypted, and the other side offers no TLS; mostly a Postfix code.',
    meaning:
      'Your message is waiting at your own mail server, which may hand it over only on an encrypted connection. The recipient’s server did not offer one. Your server tries again for some days; if the other side still offers no encryption by then, you get a failure notice.',
    seen: '“TLS is required, but was not offered by host …” with “dsn=4.7.4, status=deferred” (Postfix), in logs and delay notices, without a reply code, since your side reports it. The registry foresees X.7.4 as a permanent error only.',
    steps: {
      sender: [
        'Leave the message in the queue; it goes out once the other server offers encryption again.',
        'If it is urgent, show whoever runs your mail the line that begins “TLS is required”.',
      ],
      sendingAdmin: [
        'Connect to that host on port 25 and look for STARTTLS in its EHLO answer; a firewall in between can hide it.',
        'Find out which setting demands TLS here: smtp_tls_security_level, smtp_tls_policy_maps, DANE or MTA-STS.',
        'If only your own policy demands it, decide whether an exception for this domain is acceptable.',
      ],
      receivingAdmin: [
        'Bring STARTTLS back on port 25; with MTA-STS or TLSA records you have told others not to send without it.',
      ],
    },
    serverUse:
      'Hardly a reply to send: a sending server writes it down when it demands TLS and finds none. If TLS cannot start just now, answer STARTTLS with 454 and 4.7.0; to a client that comes without TLS, say 530 with 5.7.0.',
  },
  '5.7.5': {
    title: 'A certificate or a DMARC record did not pass',
    essence: 'With “MTA-STS”, the recipient’s server has to change; with “DMARC”, the sender’s DNS record.',
    meaning:
      'Your message was not delivered because a security check failed. From Exchange Online, it is about the certificate of the recipient’s server: it does not meet the rules of its own domain (MTA-STS). From other servers, it is about the DMARC record of your domain, which they could not make sense of.',
    seen: '“5.7.5 Remote certificate failed MTA-STS validation” (Exchange Online), “554 5.7.5 Permanent error evaluating DMARC policy” (several mail filters), “554 5.7.5 (AU01)” (Yahoo).',
    steps: {
      sender: [
        'With “DMARC”, forward the notice to whoever manages your domain; the record in question is in its DNS.',
        'With “MTA-STS”, tell the recipient another way that the certificate of their mail server needs attention.',
      ],
      sendingAdmin: [
        'For “DMARC”, look up TXT at _dmarc under the From domain, and delete the second record if there are two.',
        'Check its form: it begins with v=DMARC1, followed by p=none, p=quarantine or p=reject, with semicolons between the tags.',
        'If the record is in order, see whether SPF or DKIM passes for the From domain, as for 5.7.26.',
        'For “MTA-STS”, pass the text after “Reason” on to the postmaster of the recipient’s domain.',
      ],
      receivingAdmin: [
        'Give the MX host a certificate from a trusted authority, with the host name that your MTA-STS policy lists.',
      ],
    },
    serverUse:
      'By the registry, when you should decrypt or check a message in transit and the key is missing or not valid. DKIM has 5.7.20 to 5.7.22, several failed checks 5.7.26. If the key may turn up later, use class 4.',
    readings: [
      'Exchange Online, “failed MTA-STS validation”: wrong name or untrusted issuer on the recipient’s side; you cannot correct it.',
      '“Permanent error evaluating DMARC policy”: two DMARC records or a slip in the only one; now and then simply a failed check.',
      'Yahoo, “(AU01)”: DKIM or DMARC of the sender failed.',
      'Words about a key, or about decrypting the message: the registered meaning, seldom met.',
    ],
  },
  '4.7.5': {
    title: 'Held back: the encrypted connection is not trusted',
    essence:
      'The handshake failed, or the certificate shown does not fit; a short fault passes, a wrong certificate stays.',
    meaning:
      'Your message is waiting because the sending server could not set up an encrypted connection that it trusts. Either encryption did not start at all, or the other side’s certificate has the wrong name, has expired or comes from an unknown issuer. Attempts go on; a wrong certificate has to be replaced first.',
    seen: '“Server certificate not verified” and “Cannot start TLS: handshake failure” (Postfix), “Remote certificate failed MTA-STS validation” (Exchange Online), “454 4.7.5 Certificate validation failure” (Exchange Server), in queues and delay notices.',
    steps: {
      sender: [
        'Give it a day, as the attempts go on without you.',
        'If a failure notice comes in the end, pass it on to whoever runs your mail, with the server name that it contains.',
      ],
      sendingAdmin: [
        'Look at the certificate with “openssl s_client -starttls smtp -connect host:25”: name, dates, issuer.',
        'In Postfix, find out what asks for verification: your own policy map, DANE or MTA-STS.',
        'For a handshake failure, compare the TLS versions that the two sides allow.',
        'In an Exchange hybrid, enter the renewed certificate in TlsCertificateName of the Send connector.',
      ],
      receivingAdmin: [
        'Renew the certificate, with the intermediate ones and the name of your MX host.',
        'With DANE, publish the new TLSA record before the new certificate goes live.',
      ],
    },
    serverUse:
      'Mostly noted by a sending server about its own attempt. As a reply, with 451, when a key that you need for a check is out of reach for now, such as a DKIM key in DNS (RFC 6376). If STARTTLS cannot start, use 454 with 4.7.0.',
    readings: [
      'Postfix, “Server certificate not verified”: a policy demands a matching certificate, and this one does not match.',
      'Postfix, “handshake failure”: encryption did not come about, for instance for want of a common TLS version.',
      'Exchange Online, “MTA-STS”: the recipient’s domain demands a valid certificate, and its own server shows none.',
      'Exchange Server, “TlsCertificateName of the SendConnector could not be found”: the fault is in your own connector.',
      '“Temporary error evaluating DMARC policy”: no encryption is meant; the DMARC record could not be read, which can pass.',
      '“Unable to verify signature”: the key for the DKIM signature could not be fetched from DNS, which can pass too.',
    ],
  },
  '5.7.6': {
    title: 'Refused: unknown encryption or signature in the message',
    essence: 'Rare: a server on the way should have opened or checked the message and lacks the algorithm for it.',
    meaning:
      'Your message was turned away by a server that wanted to decrypt it or check its signature and does not know the method used. No large provider is known to send this code, so believe the words beside it if they say something else. It is about the message itself, not about TLS between servers.',
    seen: 'Practically only in lists of codes. It would suit a gateway that opens encrypted or signed mail (S/MIME, OpenPGP) for its users; no reply code is registered with it.',
    steps: {
      sender: [
        'If you encrypted or signed the message, try the standard setting of your program instead of a special method.',
        'If you did neither, hand the full notice to whoever runs your mail: a gateway probably did it for you.',
      ],
      sendingAdmin: [
        'Ask the operator of the reporting server which algorithms it accepts, and set your gateway to one of them.',
      ],
      receivingAdmin: ['Update the gateway, so that it knows the algorithms that senders use today.'],
    },
    serverUse:
      'When your server has to decrypt or check messages and lacks the algorithm. A missing or invalid key is 5.7.5, a message altered on the way 5.7.7. It suits neither TLS (454 with 4.7.0) nor DKIM (5.7.20 to 5.7.22).',
  },
  '4.7.6': {
    title: 'On hold: a server cannot read this kind of encryption yet',
    essence: 'As rare as 5.7.6, but the attempts go on; without a change on the other side they seldom help.',
    meaning:
      'Your message is stuck for now: a server was to open it, or to check its signature, by a method that it does not have. Your own server tries again, which helps only if the other side updates its software or another of its servers steps in. In practice you will hardly ever meet this code.',
    seen: 'No provider is known to send it. In a delay notice, go by the words beside it; when the attempts have run out, a failure notice follows.',
    steps: {
      sender: [
        'Do not send the same thing again meanwhile: it would get stuck in the same place.',
        'If it is urgent and you chose the encryption yourself, send a version made with another method.',
      ],
      sendingAdmin: ['See in the log whether all MX hosts of the domain answer alike, or only one of them.'],
      receivingAdmin: ['Bring all your gateways to the same version, so that each can open what the others can.'],
    },
    serverUse:
      'Only where the algorithm really will be there later, for instance in the middle of an update. Otherwise say 5.7.6 at once; a sender who waits for days in vain is no better off.',
  },
  '5.7.7': {
    title: 'Refused by a mail policy, or changed on the way',
    essence:
      'Mostly Zoho’s “Email policy violation”; by the registry, a message that was altered or damaged in transit.',
    meaning:
      'Your message was refused after the server had received it in full. From Zoho, where this code mostly comes from, it means that the message broke a mail policy; the reply does not say which one. By the registry, it would mean that a check found the message altered or damaged.',
    seen: '“554 5.7.7 Email policy violation detected” (Zoho), in answer to the end of the message; “550 5.7.7 Failed to parse message” (Stalwart). As a real integrity check, hardly ever.',
    steps: {
      sender: [
        'With “Email policy violation”, send a plain version without links and attachments, in case one of them broke the rule.',
        'If that is refused too, tell the recipient another way, so that their administrator can look for the rule.',
        'With “Failed to parse”, report the error to the makers of the program that wrote the message.',
      ],
      recipient: ['If you use Zoho and want the mail, have your administrator look for the filter that caught it.'],
      sendingAdmin: [
        'For Zoho, see whether SPF and DKIM pass for the From domain; if they do, only the recipient’s side can name the policy.',
        'For Stalwart, look at the raw message: it has no header that the server can recognise.',
      ],
      receivingAdmin: [
        'In Zoho, go through the filters and policies set for your organisation, and exempt the sender.',
      ],
    },
    serverUse:
      'By the registry, when you check messages in transit and find one corrupted or altered. A broken DKIM signature is 5.7.20, faulty content 5.6.0, a policy 5.7.1.',
    readings: [
      'Zoho, 554 “Email policy violation detected”: a rule of the provider or of the recipient’s organisation.',
      'Stalwart, 550 “Failed to parse message”: the message has no usable headers.',
      'Words such as “integrity”, “corrupt” or “altered”: the registered meaning.',
    ],
  },
  '4.7.7': {
    title: 'On hold: the message arrived damaged, and is sent again',
    essence: 'Rare: the copy that arrived is not intact; the next attempt may bring a good one.',
    meaning:
      'A server checked your message and found it changed or damaged, so it has not taken it for now. Your own server sends it again, which helps if the fault arose between the two servers. A message that was changed before that will fail each time.',
    seen: 'As far as is known, no provider uses it. The registry allows the same finding in three classes: as a delay here, as a refusal (5.7.7) and as a remark on delivered mail (2.7.7).',
    steps: {
      sender: [
        'Let your server make its attempts.',
        'If it fails in the end, send the original anew rather than the returned copy, which may be the damaged one.',
      ],
      sendingAdmin: ['Look for a scanner, disclaimer or gateway of yours that changes mail after it was signed.'],
      receivingAdmin: ['Keep one refused copy, and compare it with the sender’s original to see where they part.'],
    },
    serverUse:
      'When the damage may be a single transmission fault and another copy can come through whole. If the message was plainly altered before it reached you, 5.7.7 spares the sender the wait.',
  },
  '2.7.7': {
    title: 'Accepted, though a check found the message changed',
    essence: 'A success with a remark: taken on, but no longer quite what was sent. Rare.',
    meaning:
      'Your message was taken on, and a server on the way noted that it no longer matches what was sent. The code does not say what differs, nor whether it matters. You will hardly ever see it, as no provider is known to report this.',
    seen: 'If anywhere, in a delivery report: RFC 3463 allows this detail with a success too.',
    steps: {
      sender: ['If exact wording or figures matter, ask the recipient whether text and attachments are complete.'],
      recipient: ['If your program calls the signature invalid, confirm important figures with the sender by phone.'],
      sendingAdmin: ['Check whether one of your own gateways adds a footer or rewrites links after signing.'],
    },
    serverUse:
      'When you deliver a message although an integrity check failed and want the sending side to know. For the recipient, write the result into an Authentication-Results header (RFC 8601), which programs can read.',
  },
  '5.7.10': {
    title: 'Encryption is missing, or was started the wrong way',
    essence:
      'Mostly a login that needs encryption switched on in the program; Gmail and Postfix mean other things by it.',
    meaning:
      'Your message was not sent on because the encryption it needed was not in place. Where a login is refused, the program has to switch on TLS first. Gmail means a program that went on too early after STARTTLS; Postfix, a message that must travel encrypted when the next server cannot see to that.',
    seen: '“523 5.7.10” in answer to a login (Dovecot), “523 5.7.10 … no commands allowed to pipeline after STARTTLS” (Gmail), “REQUIRETLS Failure: sender requested REQUIRETLS, but …” (Postfix).',
    steps: {
      sender: [
        'In your program’s account settings, turn on encryption for sending: STARTTLS (587) or SSL/TLS (465).',
        'With “pipeline after STARTTLS”, update the program or tell its makers; your settings are not the cause.',
        'With “REQUIRETLS”, send it without that option, if the message may travel without assured encryption.',
      ],
      sendingAdmin: [
        'For Gmail, let the client wait for 220, complete the handshake and only then send EHLO.',
        'For Postfix, read the end of the text: the last host refused STARTTLS, or its certificate is not trusted or does not match.',
      ],
      receivingAdmin: ['List AUTH in EHLO only once TLS is up, so that no program tries to log in before that.'],
    },
    serverUse:
      'With 523, in answer to AUTH by a method that needs TLS (RFC 5248); RFC 4954 has 504 with 5.5.4 for the same case. To demand STARTTLS use 530 with 5.7.0; for REQUIRETLS, 5.7.30 is registered.',
    readings: [
      'In answer to a login (Dovecot): the password would have travelled unprotected.',
      'Gmail, “no commands allowed to pipeline”: the program did not wait until TLS was ready.',
      'Postfix, “REQUIRETLS Failure”: reported by the sending side; the next server refused TLS or has no fitting certificate.',
    ],
  },
  '5.7.11': {
    title: 'The server takes no password over an unencrypted connection',
    essence:
      'Encryption has to be switched on before the login. From Gmail, it is a slip of the sending program instead.',
    meaning:
      'Your program wanted to log in over a connection that others could read, and the server refused; nothing was sent. The standard keeps the code for history only. Gmail uses it for something else: the program wrote more than the bare word STARTTLS.',
    seen: '“538 5.7.11 Encryption required for requested authentication mechanism” from a few small or home-made servers; “501 5.7.11 Syntax error (no parameters allowed)” from Gmail, in logs of programs.',
    steps: {
      sender: [
        'Switch the outgoing server to STARTTLS or SSL/TLS in the settings, and send again.',
        'If you were on a public network, choose a new password: the old one may have gone out readable.',
      ],
      sendingAdmin: [
        'In a program of your own, start TLS and repeat EHLO before AUTH.',
        'For Gmail’s 501, put nothing after STARTTLS on that line.',
      ],
      receivingAdmin: ['Hide the login methods that need TLS until it is up; then this reply is never called for.'],
    },
    serverUse:
      'With 538, for old clients at most. RFC 4954 wants such methods not even offered before TLS, and a try answered by 504 with 5.5.4, as Postfix does. If nothing may pass without TLS, it is 530 with 5.7.0.',
    readings: [
      '538 or 524, in answer to a login: encrypt first, then log in.',
      'Gmail, 501 “no parameters allowed”, in answer to STARTTLS: a slip in the sending program.',
    ],
  },
  '4.7.12': {
    title: 'A one-time login with the ordinary password is needed first',
    essence: 'The account is not ready for the chosen login method; one ordinary login, over TLS, prepares it.',
    meaning:
      'Your program could not log in, so nothing was sent: the server cannot use the chosen login method for your account yet. One login with the plain password normally changes that. Despite the 4, waiting alone does not help.',
    seen: '“432 4.7.12 A password transition is needed”, in answer to a login, from few servers. “432 4.3.2” from Exchange is something else: a mailbox under heavy load.',
    steps: {
      sender: [
        'Make sure that the outgoing server is set to STARTTLS or SSL/TLS.',
        'Change the login method to “normal password” (PLAIN), and send one message.',
        'Change it back afterwards if you like; from the next session on, the old method should be accepted.',
      ],
      sendingAdmin: ['In a program of your own, read 432 as a hint to try PLAIN over TLS, not as a wrong password.'],
      receivingAdmin: ['Keep PLAIN on offer after STARTTLS until all accounts have made the transition.'],
    },
    serverUse:
      'With 432, in answer to AUTH, while the account lacks what this method needs and one PLAIN login would supply it (RFC 4954). A login service out of order is 454 with 4.7.0, a wrong password 535 with 5.7.8.',
  },
  '5.7.12': {
    title: 'The recipient takes no mail from outside the organisation',
    essence: 'Exchange Online: the address is open to colleagues only; your message and your domain are fine.',
    meaning:
      'Your message was refused because the address, at an organisation that uses Exchange Online, takes mail from its own people only. Neither your text nor your domain is at fault, and only an administrator over there can change it. The registry’s meaning is another, about logins.',
    seen: '“5.7.12 Sender was not authenticated by organization” in notices from Microsoft 365. For groups it says 5.7.133, for mailboxes 5.7.134, for public folders 5.7.13 or 5.7.135, for mail users 5.7.136.',
    steps: {
      sender: [
        'Contact the person another way, and ask which address is open to outsiders.',
        'If it has to be this one, ask them to show the notice to their mail administrator.',
      ],
      recipient: [
        'Tell your administrator who from outside should be able to write to you; only they can change the setting.',
      ],
      sendingAdmin: ['Leave SPF, DKIM and DMARC alone: here, “authenticated” means a member of that organisation.'],
      receivingAdmin: [
        'In the Exchange admin center, open the recipient’s message delivery restrictions and clear “Require senders to be authenticated”.',
      ],
    },
    serverUse:
      'Leave this use to Microsoft. For an address closed to outsiders take 550 with 5.7.1, for a closed list 5.7.2. The registered meaning, a password transition, goes with 432 and class 4.',
    readings: [
      'In a bounce, “not authenticated by organization” (Exchange Online): the address is for insiders.',
      'In answer to a login: a password transition, as in 4.7.12, only with the wrong class.',
    ],
  },
  '5.7.13': {
    title: 'A disabled account, or a folder closed to outsiders',
    essence:
      'While logging in: your account is blocked though the password is right. From Exchange Online: a public folder.',
    meaning:
      'Your message was not sent, or not accepted; what it means depends on when it came. At login, the password was right but your account is disabled, for instance over an unpaid bill or abuse. In a bounce from Exchange Online, the address is a public folder for insiders; from cPanel hosting, a suspended account.',
    seen: '“525 5.7.13” in answer to a login (Dovecot), “5.7.13 Sender was not authenticated for public folder” (Exchange Online, also 5.7.135), “525 5.7.13 Disabled recipient address” (cPanel).',
    steps: {
      sender: [
        'If it came at login, ask your provider or administrator why the account is disabled, instead of retyping the password.',
        'If it came as a bounce, ask the recipient for another address.',
      ],
      recipient: ['If the folder should take mail from outside, ask your administrator to open it.'],
      sendingAdmin: [
        'Before you enable an account again, find out who disabled it and why; after a break-in, reset the password first.',
      ],
      receivingAdmin: [
        'In the Exchange admin center, under Public folders, open the folder’s message delivery restriction and no longer require senders to be authenticated.',
      ],
    },
    serverUse:
      'In answer to AUTH, with 525 or 535, when the credentials are right and the account is disabled: the program then need not ask for the password again. A recipient’s disabled mailbox is 5.2.1, a closed address 5.7.1.',
    readings: [
      'In answer to a login: the registered meaning; only the administrator can enable the account.',
      'Exchange Online, “not authenticated for public folder”: the folder takes mail from its own organisation only.',
      'cPanel, “Disabled recipient address”: whoever hosts the recipient has suspended that account.',
    ],
  },
  '5.7.14': {
    title: 'Gmail asks you to sign in through the browser first',
    essence: 'Google found the login suspicious: the password may be right, but you have to confirm that it was you.',
    meaning:
      'Google stopped a login to your Gmail account because it looked suspicious, so nothing was sent. It wants you to sign in through a web browser before the program may go on. In the registry the number means something quite different, known only from a rare extension (BURL).',
    seen: '“534-5.7.14 … Please log in via your web browser and then try again”, with a long web address, in programs, websites and devices that send through Gmail; “554 5.7.14 No IMAP URLAUTH access available” (Dovecot).',
    steps: {
      sender: [
        'Sign in to Gmail in a browser, and confirm the attempt if Google asks about it.',
        'Then let the program send again.',
        'If it happens again, use an app password or the program’s sign-in with Google.',
        'If the attempt was not yours, change your Google password.',
      ],
      sendingAdmin: [
        'Move websites and devices to OAuth, or to the SMTP relay of Google Workspace, which can know them by IP address.',
      ],
      receivingAdmin: ['For BURL in Dovecot, give the submission service access to the IMAP server (URLAUTH).'],
    },
    serverUse:
      'With 554, in answer to BURL, when you have no trust relationship with the server that holds the content (RFC 5248). For logins, 534 with 5.7.9 or 535 with 5.7.8 are the codes that programs understand.',
    readings: [
      'Gmail, 534 with a web address: confirm the login in a browser.',
      '554, “URLAUTH” or “trust”: the server was to fetch the content from your mail store (BURL) and has no access to it.',
    ],
  },
} as const satisfies Record<string, CodeText>;
