import { describe, expect, it } from 'vitest';
import { diagnose } from '../../smtp/diagnose/diagnose';
import { type Hop, hopsOf } from '../../smtp/hops';
import { knowledge } from './knowledge';

const allHops = (text: string) => hopsOf(knowledge.en, text, diagnose(knowledge.en, text));
const hops = (text: string) => allHops(text)[0] ?? [];

/** `notice mail.example.com`, `refused mx.example.net [192.0.2.7] 550 5.1.1 (Gmail)`. */
const written = ({ role, host, ip, codes, provider }: Hop) =>
  [role, host, ip && `[${ip}]`, codes, provider && `(${provider})`].filter((part) => part !== null).join(' ');

const POSTFIX = `This is the mail system at host out.example.com.

I'm sorry to have to inform you that your message could not
be delivered to one or more recipients. It's attached below.

<ann@example.net>: host mx1.example.net[192.0.2.7] said: 550 5.1.1 No such person
    here (in reply to RCPT TO command)
`;

describe('two servers', () => {
  it.each<[string, string, string[]]>([
    ['Postfix', POSTFIX, ['notice out.example.com', 'refused mx1.example.net [192.0.2.7] 550 5.1.1']],
    [
      'Exim, which names itself in the report only',
      `This message was created automatically by mail delivery software.

A message that you sent could not be delivered to one or more of its
recipients. This is a permanent error. The following address(es) failed:

  ann@example.net
    host mx.example.net [2001:db8::25]
    SMTP error from remote mail server after RCPT TO:<ann@example.net>:
    552 5.2.2 The mailbox is full

Reporting-MTA: dns; exim.example.com

Action: failed
Final-Recipient: rfc822;ann@example.net
Status: 5.0.0
`,
      ['notice exim.example.com', 'refused mx.example.net [2001:db8::25] 552 5.2.2'],
    ],
    [
      'sendmail',
      `The original message was received at Mon, 2 Mar 2026 09:00:00 +0100

   ----- The following addresses had permanent fatal errors -----
<ann@example.net>
    (reason: 550 5.7.1 Not wanted here)

   ----- Transcript of session follows -----
... while talking to mx.example.net.:
>>> DATA
<<< 550 5.7.1 Not wanted here
554 5.0.0 Service unavailable

Reporting-MTA: dns; send.example.com
Received-From-MTA: DNS; desk.example.com
Arrival-Date: Mon, 2 Mar 2026 09:00:00 +0100

Final-Recipient: RFC822; ann@example.net
Action: failed
Status: 5.7.1
Remote-MTA: DNS; mx.example.net
Diagnostic-Code: SMTP; 550 5.7.1 Not wanted here
`,
      ['notice send.example.com', 'refused mx.example.net 550 5.7.1'],
    ],
    [
      'qmail',
      `Hi. This is the qmail-send program at qmail.example.com.
I'm afraid I wasn't able to deliver your message to the following addresses.

<ann@example.net>:
192.0.2.9 does not like recipient.
Remote host said: 550 5.1.1 nobody of that name
Giving up on 192.0.2.9.
`,
      ['notice qmail.example.com', 'refused [192.0.2.9] 550 5.1.1'],
    ],
    [
      'Gmail, which does not name its own server',
      `Delivery to the following recipient failed permanently:

     ann@example.net

Technical details of permanent failure:
Google tried to deliver your message, but it was rejected by the server for the recipient domain example.net by mx.example.net. [192.0.2.40].

The error that the other server returned was:
550 5.1.1 nobody of that name
`,
      ['notice (Gmail)', 'refused mx.example.net [192.0.2.40] 550 5.1.1'],
    ],
    [
      'Exchange Online, whose own code wraps the answer',
      `mx.example.net gave this error:
Remote server returned unknown recipient or mailbox unavailable -> 550 5.2.1 Closed

Diagnostic information for administrators:

Generating server: AB1PR01MB1234.eurprd01.prod.outlook.com

ann@example.net
mx.example.net
Remote Server returned '550 5.1.351 Remote server returned unknown recipient or mailbox unavailable -> 550 5.2.1 Closed'
`,
      [
        'notice ab1pr01mb1234.eurprd01.prod.outlook.com 550 5.1.351 (Exchange Online (Microsoft 365))',
        'refused mx.example.net 550 5.2.1',
      ],
    ],
    [
      'Exchange in French',
      `Échec de la remise pour ces destinataires ou groupes :

ann@example.net

Informations de diagnostic pour les administrateurs :

Serveur de génération : srv1.example.com

ann@example.net
mx.example.net #550 5.1.1 No such person here ##
`,
      ['notice srv1.example.com', 'refused mx.example.net 550 5.1.1'],
    ],
    [
      'Exchange Server, with the host inside its own code',
      `Delivery has failed to these recipients or groups:

ann@example.net

Generating server: ex1.example.com

ann@example.net
Remote Server returned '554 5.7.1 <mx.example.net #5.7.1 smtp; 550 5.7.1 Sender refused>'
`,
      ['notice ex1.example.com 554 5.7.1', 'refused mx.example.net 550 5.7.1'],
    ],
    [
      'Amazon SES, whose time ran out',
      `Reporting-MTA: dns; a1-1.smtp-out.eu-west-1.amazonses.com

Action: failed
Final-Recipient: rfc822; ann@example.net
Diagnostic-Code: smtp; 550 4.4.7 Message expired: unable to deliver in 840 minutes.<451 4.7.1 Come back later>
Status: 4.4.7
Remote-MTA: dns; mx.example.net
`,
      ['notice a1-1.smtp-out.eu-west-1.amazonses.com 550 4.4.7 (Amazon SES)', 'refused mx.example.net 451 4.7.1'],
    ],
    [
      'Amazon SES, as a notification',
      `{"notificationType":"Bounce","bounce":{"bounceType":"Permanent","bouncedRecipients":[{"emailAddress":"ann@example.net",
"status":"5.1.1","diagnosticCode":"smtp; 550 5.1.1 nobody of that name"}],"remoteMtaIp":"192.0.2.41",
"reportingMTA":"dsn; a1-1.smtp-out.eu-west-1.amazonses.com"}}`,
      ['notice a1-1.smtp-out.eu-west-1.amazonses.com (Amazon SES)', 'refused [192.0.2.41] 550 5.1.1'],
    ],
    [
      'IronPort, which quotes the answer in its own',
      `The following message to <ann@example.net> was undeliverable.
The reason for the problem:
5.1.0 - Unknown address error 550-'5.1.1 <ann@example.net>: nobody of that name'

Reporting-MTA: dns; esa1.example.com

Final-Recipient: rfc822;ann@example.net
Action: failed
Status: 5.0.0 (permanent failure)
Remote-MTA: dns; [192.0.2.42]
Diagnostic-Code: smtp; 5.1.0 - Unknown address error 550-'5.1.1 <ann@example.net>: nobody of that name' (delivery attempts: 0)
`,
      ['notice esa1.example.com 5.1.0', 'refused [192.0.2.42] 550 5.1.1'],
    ],
    [
      'a report alone, whose refusal a large provider gave',
      `Reporting-MTA: dns; out.example.com

Final-Recipient: rfc822; ann@gmail.com
Action: failed
Status: 5.7.26
Remote-MTA: dns; gmail-smtp-in.l.google.com (192.0.2.26)
Diagnostic-Code: smtp; 550-5.7.26 This mail is unauthenticated
`,
      ['notice out.example.com', 'refused gmail-smtp-in.l.google.com [192.0.2.26] 550 5.7.26 (Gmail)'],
    ],
  ])('%s', (_system, text, expected) => {
    expect(hops(text).map(written)).toEqual(expected);
  });
});

describe('three servers', () => {
  it.each<[string, string, string[]]>([
    [
      'a Barracuda in front of the mailbox server',
      POSTFIX.replace(
        /550 5\.1\.1[\s\S]*/,
        '450 temporary failure for one or more recipients (ann@example.net:452 4.2.2 over quota)\n',
      ),
      ['notice out.example.com', 'relay mx1.example.net [192.0.2.7] 450', 'refused 452 4.2.2'],
    ],
    [
      'a Postfix relay that asks the mailbox server about the address',
      POSTFIX.replace('<ann@', '<ann.lee@').replace(
        /550 5\.1\.1[\s\S]*/,
        '450 4.1.1\n    <ann.lee@example.net>: Recipient address rejected: unverified address: host\n    box.example.net[10.0.0.5] said: 550 5.1.1 Nobody of that name (in reply to RCPT TO\n    command)\n',
      ),
      [
        'notice out.example.com',
        'relay mx1.example.net [192.0.2.7] 450 4.1.1',
        'refused box.example.net [10.0.0.5] 550 5.1.1',
      ],
    ],
    [
      'a content filter between two Postfix',
      POSTFIX.replace(
        /host mx1[\s\S]*/,
        'host 127.0.0.1[127.0.0.1] said: 550 5.1.1\n    id=04-01, from MTA(smtp:[127.0.0.1]:10025): 550 5.1.1 Nobody of that name\n',
      ),
      ['notice out.example.com', 'relay [127.0.0.1] 550 5.1.1', 'refused [127.0.0.1] 550 5.1.1'],
    ],
    [
      'an Exchange that answered with what the next one said',
      POSTFIX.replace(
        /550 5\.1\.1[\s\S]*/,
        '554 5.7.1\n    <box.example.net #5.7.1 smtp; 550 5.7.1 Sender refused> (in reply to end of DATA command)\n',
      ),
      ['notice out.example.com', 'relay mx1.example.net [192.0.2.7] 554 5.7.1', 'refused box.example.net 550 5.7.1'],
    ],
  ])('%s', (_way, text, expected) => {
    expect(hops(text).map(written)).toEqual(expected);
  });
});

describe('nothing to tell', () => {
  it.each([
    ['a reply alone', '550 5.1.1 <ann@example.net> nobody of that name'],
    ['the writer itself refused', POSTFIX.replace(/host mx1\S+ said: 550 5\.1\.1/, 'unknown user (#5.1.1)')],
    [
      'the notice does not say who wrote it',
      '<ann@example.net>: host mx.example.net[192.0.2.7] said: 550 5.1.1 Nobody\n',
    ],
    [
      'nobody answered',
      'Reporting-MTA: dns; out.example.com\n\nFinal-Recipient: rfc822; ann@example.net\nAction: delayed\nStatus: 4.4.1\nRemote-MTA: dns; mx.example.net\n',
    ],
    ['ordinary text', 'The meeting is in room 550, host ann.example.com said.'],
  ])('%s', (_what, text) => {
    expect(hops(text)).toEqual([]);
  });

  it('the servers of a quoted message are not on the way', () => {
    const quoted = `${POSTFIX.replace('host mx1.example.net[192.0.2.7] said:', 'answered')}
--- Below this line is a copy of the message.

Received: from host far.example.org[198.51.100.1] said: 550 5.1.1 mailer-daemon@far.example.org
Remote-MTA: dns; far.example.org
`;
    expect(hops(quoted)).toEqual([]);
  });
});

it('tells each recipient’s way', () => {
  const text = `${POSTFIX}
<ben@example.org>: host mx2.example.org[192.0.2.8] said: 552 5.2.2 Mailbox full (in reply to
    RCPT TO command)
`;
  expect(allHops(text).map((way) => way.map(written).at(-1))).toEqual([
    'refused mx1.example.net [192.0.2.7] 550 5.1.1',
    'refused mx2.example.org [192.0.2.8] 552 5.2.2',
  ]);
});

it.each([
  ['hosts', 'host a.b'],
  ['hosts of many parts', 'host a.a.a.a.a.a.a.a.a.a.a.a'],
  ['nested codes', '550 5.1.351 -> '],
  ['addresses', 'by [1:2:3:4:5:6:7:8'],
])('stays linear on hostile text: %s', (_what, piece) => {
  const seconds = (size: number) => {
    const text = `Undeliverable\n550 5.1.1 ${piece.repeat(size / piece.length)} 550 5.1.1 x`;
    const diagnosis = diagnose(knowledge.en, text);
    const from = performance.now();
    hopsOf(knowledge.en, text, diagnosis);
    return performance.now() - from;
  };
  seconds(10_000);
  expect(seconds(400_000)).toBeLessThan(Math.max(400, 40 * 8 * seconds(10_000)));
});
