import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type LogGroup, LogGroups, type LogSummary } from '../../../smtp/log/group-log';
import { syntheticLog } from '../../synthetic-log';
import { knowledge } from '../knowledge';

function group(text: string, piece = text.length || 1): LogSummary {
  const groups = new LogGroups(knowledge);
  for (let at = 0; at < text.length; at += piece) groups.add(text.slice(at, at + piece));
  return groups.finish();
}

const short = ({ count, label, outcome, provider, reason }: LogGroup) =>
  [count, label, outcome, provider ?? '', reason].join(' | ');

const POSTFIX = 'Mar  2 09:00:00 mail postfix/smtp[12]: 4Z9AB12345:';

describe('what one line means', () => {
  it.each([
    [
      'Postfix, refused',
      `${POSTFIX} to=<ann@example.com>, relay=mx.example.com[192.0.2.1]:25, delay=1.2, delays=0.1/0/0.5/0.6, dsn=5.1.1, status=bounced (host mx.example.com[192.0.2.1] said: 550 5.1.1 <ann@example.com>: Recipient address rejected: User unknown (in reply to RCPT TO command))`,
      '1 | 550 5.1.1 | failed |  | mailbox-unknown',
    ],
    [
      'Postfix, a provider’s own meaning',
      `${POSTFIX} to=<ann@gmail.com>, relay=gmail-smtp-in.l.google.com[192.0.2.1]:25, delay=1, dsn=5.7.26, status=bounced (host gmail-smtp-in.l.google.com[192.0.2.1] said: 550-5.7.26 This mail has been blocked because the sender is unauthenticated. 550 5.7.26 https://support.google.com/mail/answer/81126 a1b - gsmtp (in reply to end of DATA command))`,
      '1 | 550 5.7.26 | failed | Gmail | authentication-failed',
    ],
    [
      'Postfix, about an answer without a status of its own',
      `${POSTFIX} to=<ann@example.com>, relay=mx.example.com[192.0.2.1]:25, delay=1, dsn=5.0.0, status=bounced (host mx.example.com[192.0.2.1] said: 550 no such user here (in reply to RCPT TO command))`,
      '1 | 550 | failed |  | mailbox-unknown',
    ],
    [
      'Postfix, nobody answers',
      `${POSTFIX} to=<ann@example.net>, relay=none, delay=300, dsn=4.4.1, status=deferred (connect to mx.example.net[192.0.2.9]:25: Connection timed out)`,
      '1 | 4.4.1 | waiting | Postfix | network',
    ],
    [
      'Postfix, given up',
      'Mar  2 09:00:05 mail postfix/qmgr[99]: 4Z9AB12349: from=<ann@example.com>, status=expired, returned to sender',
      '1 |  | failed |  | timed-out',
    ],
    [
      'Postfix, refuses a client',
      'Mar  2 09:00:04 mail postfix/smtpd[99]: NOQUEUE: reject: RCPT from unknown[198.51.100.7]: 554 5.7.1 Service unavailable; Client host [198.51.100.7] blocked using zen.spamhaus.org; from=<a@spam.example> to=<ann@example.com> proto=ESMTP',
      '1 | 554 5.7.1 | failed | Spamhaus | blocklisted',
    ],
    [
      'Exim, refused',
      '2026-03-02 09:00:00 1rgABC-00000001ABC-0001 ** ann@example.com R=dnslookup T=remote_smtp H=mx.example.com [192.0.2.1]: SMTP error from remote mail server after RCPT TO:<ann@example.com>: 550 5.1.1 No such user',
      '1 | 550 5.1.1 | failed |  | mailbox-unknown',
    ],
    [
      'Exim, without a code',
      '2026-03-02 09:00:00 1rgABC-0000ab-Cd ** ann@nowhere.example: Unrouteable address',
      '1 |  | failed |  | mailbox-unknown',
    ],
    [
      'Exim, put off',
      '2026-03-02 09:00:00 1rgABC-0000ab-Cd == ann@example.net R=dnslookup T=remote_smtp defer (110): Connection timed out',
      '1 |  | waiting |  | network',
    ],
    [
      'Exim, refuses a recipient',
      '2026-03-02 09:00:00 H=(x) [198.51.100.7] F=<a@b.example> rejected RCPT <ann@example.com>: relay not permitted',
      '1 |  | failed |  | relay-denied',
    ],
    [
      'sendmail',
      'Mar  2 09:00:00 mx sendmail[321]: 4229AbCd012345: to=<ann@example.com>, delay=00:00:02, mailer=esmtp, relay=mx.example.com. [192.0.2.1], dsn=5.1.1, stat=User unknown',
      '1 | 5.1.1 | failed |  | mailbox-unknown',
    ],
    [
      'OpenSMTPD',
      '2026-03-02T09:00:00.123Z mx smtpd[88]: abcdef mta delivery evpid=12 from=<a@x.example> to=<ann@example.com> rcpt=<-> relay="192.0.2.1 (mx.example.com)" delay=1s result="PermFail" stat="550 5.1.1 unknown"',
      '1 | 550 5.1.1 | failed |  | mailbox-unknown',
    ],
    [
      'qmail, refused',
      '@400000005f1e2d3c1a2b3c4d delivery 12: failure: 192.0.2.1_does_not_like_recipient./Remote_host_said:_550_5.1.1_unknown/Giving_up_on_192.0.2.1./',
      '1 | 550 5.1.1 | failed |  | mailbox-unknown',
    ],
    [
      'qmail, put off',
      '@400000005f1e2d3c1a2b3c4d delivery 13: deferral: Sorry,_I_wasn’t_able_to_establish_an_SMTP_connection._(#4.4.1)/',
      '1 | 4.4.1 | waiting | qmail | network',
    ],
    [
      'Amazon SES, in a notification of SNS',
      JSON.stringify({
        Type: 'Notification',
        Message: JSON.stringify({
          notificationType: 'Bounce',
          bounce: {
            bounceType: 'Permanent',
            bouncedRecipients: [
              { emailAddress: 'ann@example.com', status: '5.1.1', diagnosticCode: 'smtp; 550 5.1.1 user unknown' },
            ],
          },
          mail: {},
        }),
      }),
      '1 | 550 5.1.1 | failed |  | mailbox-unknown',
    ],
    [
      'another sending service',
      '{"event":"failed","severity":"temporary","recipient":"ann@example.com","delivery-status":{"code":452,"message":"4.2.2 Mailbox full"},"timestamp":1772442000.1}',
      '1 | 452 4.2.2 | waiting |  | mailbox-full',
    ],
    [
      'PowerMTA',
      'type,timeLogged,rcpt,dsnAction,dsnStatus,dsnDiag,dsnMta\nb,2026-03-02 09:00:00+0000,ann@gmail.com,failed,5.1.1 (bad destination mailbox address),"smtp;550 5.1.1 The email account that you tried to reach does not exist",gmail-smtp-in.l.google.com (192.0.2.1)',
      '1 | 550 5.1.1 | failed | Gmail | mailbox-unknown',
    ],
    [
      'Exchange message tracking',
      '#Software: Microsoft Exchange Server\n#Fields: date-time,source,event-id,recipient-address,recipient-status\n2026-03-02T09:00:01.000Z,SMTP,FAIL,ann@example.com,550 5.2.2 mailbox full',
      '1 | 550 5.2.2 | failed | ',
    ],
    ['a bare answer', '550 5.1.1 unknown user', '1 | 550 5.1.1 | failed |  | mailbox-unknown'],
  ])('%s', (_what, text, expected) => {
    expect(group(text).groups.map(short).join('\n')).toContain(expected);
  });

  it.each([
    [`${POSTFIX} to=<ann@example.com>, relay=mx.example.com[192.0.2.1]:25, dsn=2.0.0, status=sent (250 2.0.0 OK 550)`],
    ['2026-03-02 09:00:00 1rgABC-0000ab-Cd => ann@example.net R=dnslookup T=remote_smtp C="250 OK id=1"'],
    ['Mar  2 09:00:00 mx sendmail[321]: 4229AbCd012347: to=<ann@example.com>, dsn=2.0.0, stat=Sent (ok queued)'],
    ['{"notificationType":"Delivery","delivery":{"recipients":["ann@example.com"]},"mail":{}}'],
    ['@400000005f1e2d3c1a2b3c4d delivery 14: success: 192.0.2.1_accepted_message./'],
  ])('counts a delivery apart: %s', (line) => {
    expect(group(line)).toMatchObject({ accepted: 1, others: 0, groups: [] });
  });

  it.each([
    ['Mar  2 09:00:08 mail postfix/cleanup[450]: 4Z9AB1234B: message-id=<450.551@example.com>'],
    ['Mar  2 09:00:08 mail postfix/smtpd[554]: connect from unknown[198.51.100.7]'],
    ['2026-03-02 09:00:00 1rgABC-0000ab-Cd <= ann@example.com H=localhost [127.0.0.1] P=esmtp S=550'],
    // the same answer stands in the line that tells what became of the message
    [`${POSTFIX} host mx.example.org[192.0.2.3] said: 450 4.2.0 <ann@example.org>: Greylisted (in reply to RCPT TO)`],
    ['{"event":"open","email":"ann@example.com","timestamp":1772442000}'],
    ['{"half a line'],
  ])('leaves alone what is about no attempt: %s', (line) => {
    expect(group(line)).toMatchObject({ accepted: 0, others: 1, groups: [] });
  });
});

describe('groups', () => {
  it('join what means the same, whomever it met, and tell when and where', () => {
    const line = (time: string, to: string) =>
      `Mar  2 ${time} mail postfix/smtp[12]: 4Z9AB12345: to=<${to}>, relay=mx.example.com[192.0.2.1]:25, dsn=5.1.1, status=bounced (host mx.example.com[192.0.2.1] said: 550 5.1.1 <${to}>: User unknown)`;
    const text = [
      line('09:00:00', 'ann@example.com'),
      '',
      line('09:00:01', 'Bob@example.com'),
      line('09:10:00', 'ann@example.com'),
    ].join('\r\n');
    const [only, ...others] = group(text).groups;
    expect(others).toEqual([]);
    expect(only).toMatchObject({ count: 3, recipients: 2, first: 'Mar  2 09:00:00', last: 'Mar  2 09:10:00' });
    expect(only?.examples.map((example) => example.line)).toEqual([1, 3, 4]);
    expect(only?.titles.fr).not.toBe(only?.titles.en);
  });

  it('count each recipient of an Exchange line with its own answer', () => {
    const text =
      '#Fields: date-time,event-id,recipient-address,recipient-status\n2026-03-02T09:00:01Z,FAIL,ann@example.com;bob@example.com,550 5.1.1 unknown; really;552 5.2.2 mailbox full\n';
    expect(group(text).groups.map(({ label }) => label)).toEqual(['550 5.1.1', '552 5.2.2']);
  });

  it('are the same however the log is cut', () => {
    const text = syntheticLog(600);
    const whole = group(text);
    expect(group(text, 7)).toEqual(whole);
    expect(whole).toMatchObject({ lines: 600, accepted: 375, others: 75 });
  });

  it('add up, whatever the text', () => {
    const word = fc.constantFrom(
      ...[
        '550 5.1.1',
        'status=bounced',
        '{"event":"bounce"',
        '}',
        'said:',
        'a@b.example',
        '#Fields: to,status,reason',
        ',',
      ],
      ...[
        'Mar  2 09:00:00',
        ' ** ',
        '\n',
        '\r\n',
        '"',
        '\u0000',
        'user unknown',
        '==',
        '4.2.0',
        'delivery 1: failure: ',
      ],
    );
    const text = fc.oneof(
      fc.array(word, { maxLength: 40 }).map((words) => words.join(' ')),
      fc.string(),
    );
    fc.assert(
      fc.property(text, (each) => {
        const { lines, accepted, others, groups } = group(each, 5);
        const grouped = groups.reduce((sum, { count }) => sum + count, 0);
        expect(accepted + others + grouped).toBeGreaterThanOrEqual(lines);
        for (const { count, recipients, examples } of groups) {
          expect(recipients).toBeLessThanOrEqual(count);
          expect(examples.length).toBeGreaterThan(0);
        }
      }),
      { numRuns: 300 },
    );
  });

  it('take time in proportion to the log', () => {
    const time = (text: string) => {
      const start = performance.now();
      group(text, 65_536);
      return performance.now() - start;
    };
    const hostile = (count: number) => '550 5.1.1 a.b-c@d_e:f;"{[ '.repeat(count);
    time(hostile(2000));
    expect(time(hostile(80_000))).toBeLessThan(30 * time(hostile(8000)) + 100);
    expect(time(`${hostile(10)}\n`.repeat(4000))).toBeLessThan(30 * time(`${hostile(10)}\n`.repeat(400)) + 100);
  });
});
