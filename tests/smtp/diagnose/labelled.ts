import type { Reason } from '../../../data/reasons';

/** A bounce or a reply, and what it comes down to. Written for the purpose: no text of real mail. */
export interface Labelled {
  id: string;
  text: string;
  reply: string | null;
  enhanced: string | null;
  reason: Reason;
  permanence: 'temporary' | 'permanent' | 'success';
}

const row = (
  id: string,
  text: string,
  reply: string | null,
  enhanced: string | null,
  reason: Reason,
  permanence: Labelled['permanence'] = 'permanent',
): Labelled => ({ id, text, reply, enhanced, reason, permanence });

const postfix = (reply: string, command = 'RCPT TO') =>
  `This is the mail system at host mail.example.net.

I'm sorry to have to inform you that your message could not
be delivered to one or more recipients. It's attached below.

<ann@example.com>: host mx.example.com[192.0.2.7] said: ${reply} (in reply to
    ${command} command)
`;

const exim = (failure: string) =>
  `This message was created automatically by mail delivery software.

A message that you sent could not be delivered to one or more of its
recipients. This is a permanent error. The following address(es) failed:

  ann@example.com
    ${failure}

------ This is a copy of the message, including all the headers. ------

Return-path: <bob@example.net>
Subject: mailbox full, user unknown 550 5.1.1
`;

const qmail = (failure: string) =>
  `Hi. This is the qmail-send program at mail.example.net.
I'm afraid I wasn't able to deliver your message to the following addresses.
This is a permanent error; I've given up. Sorry it didn't work out.

<ann@example.com>:
${failure}

--- Below this line is a copy of the message.

Return-Path: <bob@example.net>
`;

const report = (status: string, diagnostic: string, action = 'failed') =>
  `Reporting-MTA: dns; mail.example.net

Final-Recipient: rfc822; ann@example.com
Action: ${action}
Status: ${status}
Diagnostic-Code: ${diagnostic}
`;

/** The project's own labelled set: one row for every way in which mail systems speak that the rules know. */
export const LABELLED: readonly Labelled[] = [
  // words beat overloaded codes
  row(
    'words/spf',
    postfix('550 5.7.1 Message rejected: SPF check failed for example.net'),
    '550',
    '5.7.1',
    'authentication-failed',
  ),
  row('words/ptr', postfix('550 5.7.1 Client host has no PTR record'), '550', '5.7.1', 'reverse-dns'),
  row('words/spam', postfix('554 5.7.1 This message looks like spam', 'end of DATA'), '554', '5.7.1', 'spam-content'),
  row('words/relay', postfix('554 5.7.1 Relaying denied for this domain'), '554', '5.7.1', 'relay-denied'),
  row(
    'words/list',
    postfix('554 5.7.1 Service unavailable; blocked using zen.example listed in a blocklist'),
    '554',
    '5.7.1',
    'blocklisted',
  ),
  row('words/full', postfix('550 Mailbox is full'), '550', null, 'mailbox-full'),
  row(
    'words/large',
    postfix('552 Message size exceeds maximum permitted size', 'MAIL FROM'),
    '552',
    null,
    'message-too-large',
  ),
  row('words/suspended', postfix('550 This account has been suspended'), '550', null, 'mailbox-disabled'),
  row(
    'words/grey',
    postfix('450 4.7.1 You are being greylisted, come back later'),
    '450',
    '4.7.1',
    'greylisted',
    'temporary',
  ),
  row(
    'words/rate',
    postfix('421 4.7.0 Too many connections from your server'),
    '421',
    '4.7.0',
    'rate-limited',
    'temporary',
  ),
  row(
    'words/virus',
    postfix('554 A virus was found in your message', 'end of DATA'),
    '554',
    null,
    'virus-or-attachment',
  ),
  row('words/login', postfix('530 5.7.0 Authentication required', 'MAIL FROM'), '530', '5.7.0', 'login-required'),
  row(
    'words/tls',
    postfix('530 5.7.0 Must issue a STARTTLS command first', 'MAIL FROM'),
    '530',
    '5.7.0',
    'encryption-required',
  ),
  // codes decide where the words do not
  row('codes/5.1.1', postfix('550 5.1.1 Sorry'), '550', '5.1.1', 'mailbox-unknown'),
  row('codes/5.2.2', report('5.2.2', 'smtp; 552 5.2.2 Sorry'), '552', '5.2.2', 'mailbox-full'),
  row('codes/unregistered', report('5.7.509', 'smtp; 550 5.7.509 Sorry'), '550', '5.7.509', 'authentication-failed'),
  row(
    'codes/sender',
    postfix('553 5.1.8 Domain of this user does not exist', 'MAIL FROM'),
    '553',
    '5.1.8',
    'sender-rejected',
  ),
  // the command decides where neither does
  row(
    'command/greeting',
    exim(
      'host mx.example.com [192.0.2.7]\n    SMTP error from remote mail server after initial connection:\n    554 Sorry',
    ),
    '554',
    null,
    'blocklisted',
  ),
  row(
    'command/mail',
    exim(
      'host mx.example.com [192.0.2.7]\n    SMTP error from remote mail server after MAIL FROM:<bob@example.net>:\n    550 Denied',
    ),
    '550',
    null,
    'sender-rejected',
  ),
  row(
    'command/helo',
    qmail('Connected to 192.0.2.7 but my name was rejected.\nRemote host said: 501 Invalid domain name'),
    '501',
    null,
    'blocklisted',
  ),
  // what a delay warning of sendmail tells stands after a banner, and is no quoted message
  row(
    'sendmail/warning',
    '    **********************************************\n    **      THIS IS A WARNING MESSAGE ONLY      **\n    **  YOU DO NOT NEED TO RESEND YOUR MESSAGE  **\n    **********************************************\n\nThe original message was received at Fri, 3 Jul 2026 10:00:00 +0200\nfrom mail.example.net [192.0.2.7]\n\n   ----- Transcript of session follows -----\n451 4.3.0 Temporary system failure. Please try again later.\nWarning: message still undelivered after 4 hours\nWill keep trying until message is 5 days old\n',
    '451',
    '4.3.0',
    'server-error',
    'temporary',
  ),
  // fields of a mail program's own in the report do not begin the quoted message
  row(
    'sendmail/extension-field',
    '   ----- The following addresses had permanent fatal errors -----\n<ann@example.com>\n    (reason: 550 Host does not accept mail)\n\nReporting-MTA: dns; mail.example.net\n\nFinal-Recipient: RFC822; ann@example.com\nX-Actual-Recipient: rfc822; ann@example.com\nAction: failed\nStatus: 5.7.27\nDiagnostic-Code: SMTP; 550 Host does not accept mail\n',
    '550',
    '5.7.27',
    'no-mail-service',
  ),
  // an answer's words end where the next answer of the transcript begins
  row(
    'sendmail/next-answer',
    '   ----- Transcript of session follows -----\n... while talking to mx.example.com.:\n>>> MAIL From:<bob@example.net>\n<<< 501 <bob@example.net>... no access from mail server [192.0.2.7] which is an open relay\n554 <ann@example.com>... Remote protocol error\n550 <joe@example.org>... Host unknown\n',
    '501',
    null,
    'blocklisted',
  ),
  row(
    'exim/domain',
    exim(
      'host mx.example.com [192.0.2.7]\n    SMTP error from remote mail server after end of data:\n    553 mail.example.net does not exist',
    ),
    '553',
    null,
    'domain-unknown',
  ),
  row(
    'sendmail/dns-fault',
    '<ann@example.com>... Deferred: Name server: example.com.: host name lookup failure\nMessage could not be delivered for 5 days\nMessage will be deleted from queue\n',
    null,
    null,
    'network',
  ),
  row('qmail-ldap', qmail('Unable to contact LDAP server. (#4.4.3)'), null, '4.4.3', 'server-error', 'temporary'),
  row(
    'one attempt',
    'connect to mx.example.com[192.0.2.7]:25: Connection timed out',
    null,
    null,
    'timed-out',
    'temporary',
  ),
  // systems
  row('exim/unrouteable', exim('Unrouteable address'), null, null, 'mailbox-unknown'),
  row('qmail/hash', qmail('Sorry, no mailbox here by that name. (#5.1.1)'), null, '5.1.1', 'mailbox-unknown'),
  row(
    'qmail/gave-up',
    qmail(
      "192.0.2.7 does not like recipient.\nRemote host said: 452 4.2.2 Mailbox full\nGiving up on 192.0.2.7.\nI'm not going to try again; this message has been in the queue too long.",
    ),
    '452',
    '4.2.2',
    'mailbox-full',
    'temporary',
  ),
  row(
    'sendmail/transcript',
    '   ----- The following addresses had permanent fatal errors -----\n<ann@example.com>\n    (reason: 550 5.1.1 <ann@example.com>... User unknown)\n\n   ----- Transcript of session follows -----\n... while talking to mx.example.com.:\n>>> RCPT To:<ann@example.com>\n<<< 550 5.1.1 <ann@example.com>... User unknown\n<<< 503 5.0.0 Need RCPT (recipient)\n',
    '550',
    '5.1.1',
    'mailbox-unknown',
  ),
  row(
    'postfix/dns',
    '<ann@example.invalid>: Host or domain name not found. Name service error for\n    name=example.invalid type=MX: Host not found\n\nFinal-Recipient: rfc822; ann@example.invalid\nAction: failed\nStatus: 5.4.4\n',
    null,
    '5.4.4',
    'domain-unknown',
  ),
  row(
    'null-mx',
    report('5.1.10', 'smtp; 556 5.1.10 Recipient address has null MX'),
    '556',
    '5.1.10',
    'no-mail-service',
  ),
  row(
    'no-code/quota',
    'Delivery to the following recipient failed permanently:\n\n     ann@example.com\n\nTechnical details of permanent failure:\nStorage quota exceeded\n',
    null,
    null,
    'mailbox-full',
  ),
  row(
    'no-code/french',
    'Votre message n’a pas pu être remis à ann@example.com : destinataire inconnu.\n',
    null,
    null,
    'mailbox-unknown',
  ),
  row(
    'no-code/german',
    'Ihre E-Mail ist unzustellbar: Empfänger unbekannt (ann@example.com)\n',
    null,
    null,
    'mailbox-unknown',
  ),
  row(
    'delay',
    'THIS IS A WARNING MESSAGE ONLY. YOU DO NOT NEED TO RESEND.\n\nDelivery to ann@example.com has been delayed.\n\nFinal-Recipient: rfc822; ann@example.com\nAction: delayed\nStatus: 4.4.1\n',
    null,
    '4.4.1',
    'network',
    'temporary',
  ),
  row(
    'hidden-cause',
    `${report('4.4.7', 'X-Postfix; delivery temporarily suspended')}\n<ann@example.com>: mailbox is full\n`,
    null,
    '4.4.7',
    'mailbox-full',
    'temporary',
  ),
  row('mismatch', report('4.4.7', 'smtp; 550 4.4.7 QUEUE.Expired; message expired'), '550', '4.4.7', 'timed-out'),
  row('accepted', '250 2.0.0 Ok: queued as 4FhZ2B1xQz', '250', '2.0.0', 'accepted', 'success'),
];
