import { describe, expect, it } from 'vitest';
import type { Actor, Resend } from '../../data/vocabulary';
import type { Card } from '../../smtp/card';
import { detect } from '../../smtp/detect/detect';
import { pairOf } from '../../smtp/detect/finding';
import { explain } from '../../smtp/explain';
import { contextOf } from '../../smtp/reply-context';
import { knowledge } from '../smtp/knowledge';

const GMAIL = 'gmail-smtp-in.l.google.com';
const GMAIL_OUT = 'smtp.gmail.com';
const M365 = 'example-com.mail.protection.outlook.com';
const M365_OUT = 'smtp.office365.com';
const OUTLOOK = 'outlook-com.olc.protection.outlook.com';
const YAHOO = 'mta7.am0.yahoodns.net';
const SES = 'email-smtp.eu-west-1.amazonaws.com';
/** a server that belongs to no provider */
const ANY = 'mx.example.com';

const PROVIDER_OF: Record<string, string | null> = {
  [GMAIL]: 'Gmail',
  [GMAIL_OUT]: 'Gmail',
  [M365]: 'Exchange Online (Microsoft 365)',
  [M365_OUT]: 'Exchange Online (Microsoft 365)',
  [OUTLOOK]: 'Outlook.com',
  [YAHOO]: 'Yahoo / AOL',
  [SES]: 'Amazon SES',
};

interface Case {
  host: string;
  reply: string;
  actor: Actor;
  resend: Resend;
  /** where the words tell more than the host */
  provider?: string | null;
}

const at = (host: string, reply: string, actor: Actor, resend: Resend, provider?: string | null): Case => ({
  host,
  reply,
  actor,
  resend,
  ...(provider === undefined ? {} : { provider }),
});

/** As Postfix reports what another server said. */
const bounce = ({ host, reply }: Pick<Case, 'host' | 'reply'>) =>
  `<ann@example.com>: host ${host}[192.0.2.1] said: ${reply} (in reply to end of DATA command)`;

function cardFor(text: string): Card {
  const [finding] = detect(text);
  if (finding === undefined) throw new Error(`no code found in ${text}`);
  return explain(knowledge.en, pairOf(finding), contextOf(text, finding));
}

/** The situations behind a bounce, each with replies that lead into it, who has to act first, and the advice on sending again. */
const SITUATIONS: Record<string, readonly Case[]> = {
  'the address does not exist': [
    at(
      GMAIL,
      '550-5.1.1 The email account that you tried to reach does not exist. Please try\n550-5.1.1 double-checking the recipient’s email address. 550 5.1.1 a1-20020a - gsmtp',
      'sender',
      'afterFix',
    ),
    at(
      M365,
      '550 5.1.10 RESOLVER.ADR.RecipientNotFound; Recipient ann@example.com not found by SMTP address lookup',
      'sender',
      'afterFix',
    ),
    at(M365, '550 5.1.351 Remote server returned unknown recipient or mailbox unavailable', 'sender', 'afterFix'),
    at(
      OUTLOOK,
      '550 5.5.0 Requested action not taken: mailbox unavailable (S2017062302). [AM0EUR.prod.protection.outlook.com]',
      'sender',
      'afterFix',
    ),
    at(
      YAHOO,
      '554 delivery error: dd This user doesn’t have a yahoo.com account (ann@example.com) [0]',
      'sender',
      'afterFix',
    ),
    at(ANY, '550 5.1.1 <ann@example.com>: User unknown', 'sender', 'afterFix'),
    at(ANY, '553 5.1.3 <ann@@example.com>: Bad address syntax', 'sender', 'afterFix'),
    at(ANY, '551 5.1.1 User not local', 'sender', 'afterFix'),
    at(ANY, '550 Unrouteable address', 'sender', 'afterFix', 'Exim'),
    at(ANY, '550 5.1.1 RESOLVER.ADR.ExRecipNotFound; not found', 'sender', 'afterFix', 'Microsoft Exchange Server'),
  ],
  'Microsoft 365 turns an unknown address away at the edge': [
    at(
      M365,
      '550 5.4.1 Recipient address rejected: Access denied. AS(201806281) [AM7EUR.eop-EUR02.prod.protection.outlook.com]',
      'sender',
      'afterFix',
    ),
  ],
  'a refusal whose code says nothing': [
    at(ANY, '550 5.7.1 Message rejected', 'depends', 'afterFix'),
    at(ANY, '554 5.7.1 Rejected for policy reasons', 'depends', 'afterFix'),
    at(ANY, '550 Blocked', 'depends', 'afterFix'),
    at(ANY, '554 Transaction failed', 'depends', 'afterFix'),
    at(
      YAHOO,
      '554 5.7.9 Message not accepted for policy reasons. See https://senders.yahooinc.com/',
      'sendingAdmin',
      'afterFix',
    ),
    at(
      GMAIL,
      '550-5.7.1 The user or domain that you are sending to (or from) has a policy that prohibits the email that you sent. - gsmtp',
      'depends',
      'afterFix',
    ),
  ],
  'the mailbox is full': [
    at(
      GMAIL,
      '452-4.2.2 The recipient’s inbox is out of storage space. Please direct the recipient to Manage files. - gsmtp',
      'recipient',
      'automatic',
    ),
    at(GMAIL, '552-5.2.2 The recipient’s inbox is out of storage space and inactive. - gsmtp', 'recipient', 'afterFix'),
    at(ANY, '552 5.2.2 <ann@example.com>: Mailbox is full', 'recipient', 'afterFix'),
    at(ANY, '550 5.2.2 Over quota', 'recipient', 'afterFix'),
    at(ANY, '554 5.2.2 mailbox full', 'recipient', 'afterFix'),
    at(ANY, '452 4.2.2 Mailbox full', 'recipient', 'automatic'),
    at(M365, '550 5.2.2 Submission quota exceeded', 'sender', 'later'),
  ],
  'SPF, DKIM or DMARC fails at Gmail': [
    at(
      GMAIL,
      '550-5.7.26 This mail has been blocked because the sender is unauthenticated. - gsmtp',
      'sendingAdmin',
      'afterFix',
    ),
    at(
      GMAIL,
      '421-4.7.26 Your email has been rate limited because it is unauthenticated. - gsmtp',
      'sendingAdmin',
      'afterFix',
    ),
    at(
      GMAIL,
      '550-5.7.26 Unauthenticated email from example.com is not accepted due to domain’s DMARC policy. - gsmtp',
      'sendingAdmin',
      'afterFix',
    ),
    at(
      GMAIL,
      '550-5.7.27 Your email was blocked because it didn’t pass SPF authentication. - gsmtp',
      'sendingAdmin',
      'afterFix',
    ),
    at(
      GMAIL,
      '550-5.7.30 Your email was blocked because it didn’t pass DKIM authentication. - gsmtp',
      'sendingAdmin',
      'afterFix',
    ),
    at(
      GMAIL,
      '550-5.7.40 Your email was blocked because the sending domain doesn’t have a DMARC record. - gsmtp',
      'sendingAdmin',
      'afterFix',
    ),
    at(
      GMAIL,
      '550-5.7.24 The SPF record of the sending domain has one or more suspicious entries. - gsmtp',
      'sendingAdmin',
      'afterFix',
    ),
  ],
  'Microsoft asks for SPF, DKIM and DMARC': [
    at(
      OUTLOOK,
      '550 5.7.515 Access denied, sending domain example.com does not meet the required authentication level. Spf= Pass, Dkim= Fail, DMARC= Fail',
      'sendingAdmin',
      'afterFix',
    ),
    at(
      M365,
      '550 5.7.509 Access denied, sending domain example.com does not pass DMARC verification and has a DMARC policy of reject',
      'sendingAdmin',
      'afterFix',
    ),
  ],
  'the sending server is on a blocklist': [
    at(
      ANY,
      '554 5.7.1 Service unavailable; Client host [192.0.2.7] blocked using zen.spamhaus.org; https://www.spamhaus.org/query/ip/192.0.2.7',
      'sendingAdmin',
      'afterFix',
      'Spamhaus',
    ),
    at(
      OUTLOOK,
      '550 5.7.1 Unfortunately, messages from [192.0.2.7] weren’t sent. Please contact your Internet service provider since part of their network is on our block list (S3150).',
      'sendingAdmin',
      'afterFix',
    ),
    at(OUTLOOK, '550 SC-001 Mail rejected by Outlook.com for policy reasons.', 'sendingAdmin', 'afterFix'),
    at(OUTLOOK, '550 OU-002 Mail rejected by Outlook.com for policy reasons.', 'sendingAdmin', 'afterFix'),
    at(
      OUTLOOK,
      '421 RP-001 The mail server IP connecting to Outlook.com server has exceeded the rate limit allowed.',
      'sendingAdmin',
      'automatic',
    ),
    at(
      OUTLOOK,
      '451 4.7.650 The mail server [192.0.2.7] has been temporarily rate limited due to IP reputation. (S775)',
      'sendingAdmin',
      'automatic',
    ),
    at(
      M365,
      '550 5.7.606 Access denied, banned sending IP [192.0.2.7]. To request removal from this list please visit https://sender.office.com/',
      'sendingAdmin',
      'afterFix',
    ),
    at(
      YAHOO,
      '553 5.7.1 [BL21] Connections will not be accepted from 192.0.2.7, because the ip is in Spamhaus’s list',
      'sendingAdmin',
      'afterFix',
    ),
    at(YAHOO, '554 Message not allowed - the sending address is listed by Spamhaus', 'sendingAdmin', 'afterFix'),
  ],
  'a delay: the sending server retries by itself': [
    at(ANY, '421 4.3.2 Service shutting down, try again later', 'nobody', 'automatic'),
    at(ANY, '450 4.2.0 Mailbox busy', 'nobody', 'automatic'),
    at(ANY, '451 4.3.0 Temporary local error', 'nobody', 'automatic'),
    at(ANY, '421 4.4.2 Connection dropped', 'nobody', 'automatic'),
    at(ANY, '451 4.4.1 No answer from host', 'nobody', 'automatic'),
    at(GMAIL, '451-4.3.0 Mail server temporarily rejected this message. - gsmtp', 'nobody', 'automatic'),
  ],
  'the sending server gave up': [
    at(M365, '550 5.4.316 Message expired, connection refused(Socket error code 10061)', 'receivingAdmin', 'later'),
    at(M365, '550 5.4.300 Message expired', 'depends', 'later'),
    at(M365, '550 4.4.7 QUEUE.Expired; message expired', 'depends', 'later'),
    at(ANY, '554 5.4.7 Delivery time expired', 'depends', 'later'),
  ],
  'the domain is not found': [
    at(
      GMAIL_OUT,
      '553-5.1.2 We weren’t able to find the recipient domain. Please check for any spelling errors. - gsmtp',
      'sender',
      'afterFix',
    ),
    at(M365, '550 5.4.310 DNS domain example.com does not exist', 'sender', 'afterFix'),
    at(M365, '550 5.4.312 DNS query failed', 'sender', 'afterFix'),
    at(ANY, '550 5.1.2 Host unknown', 'sender', 'afterFix'),
    at(ANY, '512 5.1.2 Host unknown', 'sender', 'afterFix'),
    at(ANY, '550 5.4.4 Unable to route: host not found', 'sender', 'afterFix'),
  ],
  greylisting: [
    at(
      ANY,
      '450 4.7.1 <ann@example.com>: Recipient address rejected: Greylisted, try again in 300 seconds',
      'nobody',
      'automatic',
      'Postfix',
    ),
    at(ANY, '451 Greylisting in action, please come back later', 'nobody', 'automatic'),
    at(ANY, '450 4.2.0 <ann@example.com>: Recipient address rejected: Greylisted', 'nobody', 'automatic', 'Postfix'),
    at(
      'eu-smtp-inbound-1.mimecast.com',
      '451 Internal resource is temporarily unavailable',
      'nobody',
      'automatic',
      'Mimecast',
    ),
  ],
  'slowed down for its rate or for complaints': [
    at(
      YAHOO,
      '421 4.7.0 [TSS04] Messages from 192.0.2.7 temporarily deferred due to unexpected volume or user complaints',
      'sendingAdmin',
      'automatic',
    ),
    at(
      GMAIL,
      '421-4.7.28 Gmail has detected an unusual rate of email originating from your IP address. - gsmtp',
      'sendingAdmin',
      'automatic',
    ),
    at(
      GMAIL,
      '421-4.7.0 This message is suspicious due to the very low reputation of the sending IP address. - gsmtp',
      'sendingAdmin',
      'automatic',
    ),
    at(
      M365,
      '451 4.7.500 Server busy. Please try again later from [192.0.2.7]. (AS77712344)',
      'sendingAdmin',
      'automatic',
    ),
    at(M365, '451 4.7.651 Access denied, please try again later', 'sendingAdmin', 'automatic'),
  ],
  'the message is too big': [
    at(GMAIL, '552-5.3.4 Your message exceeded Google’s message size limits. - gsmtp', 'sender', 'afterFix'),
    at(GMAIL, '552-5.3.4 The number of attachments exceeds the limit. - gsmtp', 'sender', 'afterFix'),
    at(ANY, '552 5.3.4 Message size exceeds fixed limit', 'sender', 'afterFix'),
    at(ANY, '552 5.2.3 Message length exceeds administrative limit', 'sender', 'afterFix'),
    at(ANY, '554 5.3.4 Message too big for system', 'sender', 'afterFix'),
    at(
      ANY,
      '550 5.2.3 RESOLVER.RST.RecipSizeLimit; message too large for this recipient',
      'sender',
      'afterFix',
      'Microsoft Exchange Server',
    ),
    at(ANY, '534 Message size exceeds the limit, mail not delivered', 'sender', 'afterFix'),
    // the same number asks for encryption elsewhere
    at(ANY, '523 Message length exceeds the limit of the recipient', 'sender', 'afterFix'),
  ],
  'the attachment or the content is refused': [
    at(
      GMAIL,
      '552-5.7.0 This message was blocked because its content presents a potential security issue. - gsmtp',
      'sender',
      'afterFix',
    ),
    at(GMAIL, '550-5.7.1 This message is likely unsolicited mail. - gsmtp', 'sender', 'afterFix'),
    at(
      YAHOO,
      '554 [PH01] Email not accepted for policy reasons. Please visit https://postmaster.yahooinc.com/error-codes',
      'sender',
      'afterFix',
    ),
  ],
  'a group or mailbox takes no mail from strangers': [
    at(
      M365,
      '550 5.7.133 RESOLVER.RST.SenderNotAuthenticatedForGroup; authentication required; Sender not authenticated for group',
      'receivingAdmin',
      'afterFix',
    ),
    at(
      M365,
      '550 5.7.134 RESOLVER.RST.SenderNotAuthenticatedForMailbox; Sender was not authenticated for mailbox',
      'receivingAdmin',
      'afterFix',
    ),
    at(M365, '550 5.7.135 Sender was not authenticated for public folder', 'receivingAdmin', 'afterFix'),
    at(M365, '550 5.7.136 Sender was not authenticated', 'receivingAdmin', 'afterFix'),
    at(M365, '550 5.7.124 Sender not in allowed-senders list', 'receivingAdmin', 'afterFix'),
    at(M365, '550 5.7.12 Sender was not authenticated by organization', 'receivingAdmin', 'afterFix'),
    at(
      ANY,
      '550 5.7.1 RESOLVER.RST.AuthRequired; authentication required',
      'receivingAdmin',
      'afterFix',
      'Microsoft Exchange Server',
    ),
  ],
  'the password or the login is refused': [
    at(GMAIL_OUT, '535-5.7.8 Username and Password not accepted. - gsmtp', 'sender', 'afterFix'),
    at(GMAIL_OUT, '534-5.7.9 Application-specific password required. - gsmtp', 'sender', 'afterFix'),
    at(GMAIL_OUT, '530-5.7.0 Authentication Required. - gsmtp', 'sender', 'afterFix'),
    at(GMAIL_OUT, '454-4.7.0 Too many login attempts, please try again later. - gsmtp', 'sender', 'later'),
    at(
      M365_OUT,
      '535 5.7.139 Authentication unsuccessful, SmtpClientAuthentication is disabled for the Tenant',
      'sender',
      'afterFix',
    ),
    at(M365_OUT, '535 5.7.3 Authentication unsuccessful', 'sender', 'afterFix'),
    at(
      M365_OUT,
      '530 5.7.57 SMTP; Client was not authenticated to send anonymous mail during MAIL FROM',
      'sendingAdmin',
      'afterFix',
    ),
    at(ANY, '535 5.7.8 Error: authentication failed', 'sender', 'afterFix'),
    at(
      ANY,
      '535 5.7.139 Authentication unsuccessful, SmtpClientAuthentication is disabled for the Tenant',
      'sender',
      'afterFix',
      'Exchange Online (Microsoft 365)',
    ),
  ],
  'relaying is denied': [
    at(ANY, '554 5.7.1 <ann@example.org>: Relay access denied', 'depends', 'afterFix', 'Postfix'),
    at(ANY, '550 5.7.1 Unable to relay', 'depends', 'afterFix'),
    at(M365, '550 5.7.1 Unable to relay', 'depends', 'afterFix'),
    at(M365, '550 5.7.54 SMTP; Unable to relay recipient in non-accepted domain', 'depends', 'afterFix'),
    at(M365, '550 5.7.64 TenantAttribution; Relay Access Denied', 'sendingAdmin', 'afterFix'),
    at(YAHOO, '550 relaying denied for <ann@example.org>', 'depends', 'afterFix'),
    at(ANY, '553 5.7.1 sorry, that domain isn’t in my list of allowed rcpthosts', 'depends', 'afterFix', 'qmail'),
    at(ANY, '550 relay not permitted', 'depends', 'afterFix', 'Exim'),
  ],
  'the From address is not allowed': [
    at(
      ANY,
      '553 5.7.1 <bob@example.org>: Sender address rejected: not owned by user ann',
      'sender',
      'afterFix',
      'Postfix',
    ),
    at(
      M365_OUT,
      '550 5.7.60 SMTP; Client does not have permissions to send as this sender',
      'sendingAdmin',
      'afterFix',
    ),
    at(GMAIL_OUT, '503-5.7.0 No identity changes permitted. - gsmtp', 'sender', 'afterFix'),
    at(
      SES,
      '554 Message rejected: Email address is not verified. The following identities failed the check: bob@example.org',
      'sendingAdmin',
      'afterFix',
    ),
  ],
  'the account is blocked or over its limit': [
    at(M365, '550 5.1.8 Access denied, bad outbound sender', 'sendingAdmin', 'afterFix'),
    at(M365, '550 5.7.501 Access denied, spam abuse detected', 'sendingAdmin', 'afterFix'),
    at(M365, '550 5.7.502 Access denied, banned sender', 'sendingAdmin', 'afterFix'),
    at(M365, '550 5.7.705 Access denied, tenant has exceeded threshold', 'sendingAdmin', 'afterFix'),
    at(M365, '550 5.7.708 Access denied, traffic not accepted from this IP', 'sendingAdmin', 'afterFix'),
    at(M365, '550 5.7.750 Client blocked from sending from unregistered domains', 'sendingAdmin', 'afterFix'),
    at(GMAIL_OUT, '550-5.4.5 Daily user sending limit exceeded. - gsmtp', 'sender', 'later'),
  ],
  'forwarding breaks the mail': [
    at(
      GMAIL,
      '550-5.7.26 This mail has been blocked because the sender is unauthenticated. - gsmtp',
      'sendingAdmin',
      'afterFix',
    ),
    at(
      M365,
      '550 5.7.520 Access denied, Your organization does not allow external forwarding. Please contact your administrator for further assistance. AS(7555)',
      'sendingAdmin',
      'afterFix',
    ),
  ],
  'a mail loop': [
    at(GMAIL, '554-5.4.6 This message exceeded 50 hops, this may indicate a mail loop. - gsmtp', 'depends', 'afterFix'),
    at(M365, '554 5.4.14 Hop count exceeded - possible mail loop ATTR34', 'depends', 'afterFix'),
    at(M365, '550 5.4.6 Routing loop detected', 'depends', 'afterFix'),
    at(ANY, '554 5.4.6 Too many hops', 'depends', 'afterFix'),
  ],
  'the sending server’s name cannot be looked up': [
    at(
      GMAIL,
      '550-5.7.25 The IP address sending this message doesn’t have a PTR record. - gsmtp',
      'sendingAdmin',
      'afterFix',
    ),
    at(
      GMAIL,
      '421-4.7.0 The IP address sending this message does not have a PTR record. - gsmtp',
      'sendingAdmin',
      'afterFix',
    ),
    at(ANY, '550 5.7.25 reverse DNS validation failed', 'sendingAdmin', 'afterFix'),
    at(
      ANY,
      '504 5.5.2 <localhost>: Helo command rejected: need fully-qualified hostname',
      'sendingAdmin',
      'afterFix',
      'Postfix',
    ),
    at(ANY, '501 5.5.4 Invalid HELO name', 'sendingAdmin', 'afterFix'),
    at(
      ANY,
      '450 4.7.1 Client host rejected: cannot find your reverse hostname, [192.0.2.7]',
      'sendingAdmin',
      'afterFix',
      'Postfix',
    ),
  ],
  'encryption is required': [
    at(
      GMAIL,
      '550-5.7.29 Your email was blocked because it wasn’t sent over a TLS connection. - gsmtp',
      'sendingAdmin',
      'afterFix',
    ),
    at(GMAIL, '421-4.7.0 TLS required for RCPT domain, closing connection. - gsmtp', 'sendingAdmin', 'afterFix'),
    at(M365, '550 5.7.5 Remote certificate failed MTA-STS validation', 'receivingAdmin', 'afterFix'),
    at(ANY, '523 5.7.10 Encryption needed', 'depends', 'afterFix'),
  ],
  'the account is closed, or the domain takes no mail': [
    at(GMAIL, '550-5.2.1 The email account that you tried to reach is inactive. - gsmtp', 'sender', 'afterFix'),
    at(
      YAHOO,
      '554 30 Sorry, your message to ann@example.com cannot be delivered. This mailbox is disabled (554.30).',
      'sender',
      'no',
    ),
    at(ANY, '550 5.1.6 Mailbox has moved, no forwarding address', 'sender', 'no'),
    at(ANY, '556 5.1.10 Recipient address has null MX', 'sender', 'afterFix'),
    at(ANY, '521 5.3.2 Server does not accept mail', 'sender', 'no'),
    at(ANY, '521 Server does not accept mail', 'sender', 'no'),
  ],
};

describe.each(Object.entries(SITUATIONS))('%s', (_situation, cases) => {
  it.each(cases.map((one) => [`${one.host}: ${one.reply.split('\n')[0]?.slice(0, 70)}`, one] as const))(
    '%s',
    (_name, one) => {
      const { actor, resend, provider } = cardFor(bounce(one));
      const expected = one.provider === undefined ? (PROVIDER_OF[one.host] ?? null) : one.provider;
      expect({ actor, resend, provider }).toEqual({ actor: one.actor, resend: one.resend, provider: expected });
    },
  );
});

describe('what only the steps can say', () => {
  const stepsOf = (host: string, reply: string) => JSON.stringify(cardFor(bounce({ host, reply })).steps);

  it.each([
    [ANY, '550 5.1.1 <ann@example.com>: User unknown'],
    [ANY, '550 <ann@example.com>: no such user'],
    [M365, '550 5.1.10 RESOLVER.ADR.RecipientNotFound; Recipient not found by SMTP address lookup'],
    [M365, '550 5.7.1 Unable to relay'],
  ])('a notice for mail that nobody wrote may be ignored (%s: %s)', (host, reply) => {
    expect(stepsOf(host, reply)).toMatch(/forged|false sender|never sent/);
  });

  it('a login refused at Microsoft 365 for want of OAuth is not mended by another password', () => {
    expect(stepsOf(M365_OUT, '535 5.7.139 Authentication unsuccessful, basic authentication is disabled.')).toMatch(
      /OAuth/,
    );
  });

  it('523 is read by its words: too big, or not encrypted', () => {
    const reasonIn = (reply: string) => cardFor(bounce({ host: ANY, reply })).reason;
    expect(reasonIn('523 Message length exceeds the limit')).toBe('message-too-large');
    expect(reasonIn('523 You must issue a STARTTLS command first')).toBe('encryption-required');
    const { readings } = cardFor(bounce({ host: ANY, reply: '523 Sorry, this mail is refused' }));
    expect(readings.some((reading) => /too big/.test(reading))).toBe(true);
    expect(readings.some((reading) => /encrypt/.test(reading))).toBe(true);
  });

  it('a message that was forwarded may fail the sender’s checks', () => {
    expect(
      stepsOf(GMAIL, '550-5.7.26 This mail has been blocked because the sender is unauthenticated. - gsmtp'),
    ).toMatch(/forward/i);
  });
});
