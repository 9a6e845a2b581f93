import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { isLog } from '../../../smtp/log/is-log';
import { syntheticLog } from '../../synthetic-log';

const BOUNCE = `This is the mail system at host mail.example.com.

<ann@example.com>: host mx.example.com[192.0.2.1] said: 550 5.1.1 User unknown

Reporting-MTA: dns; mail.example.com
Arrival-Date: Mon,  2 Mar 2026 09:00:00 +0100
Final-Recipient: rfc822; ann@example.com
Action: failed
Status: 5.1.1
`;

const TRANSCRIPT = `   ----- Transcript of session follows -----
... while talking to mx.example.com.:
220 mx.example.com ESMTP
250 Hello
250 2.1.0 Sender ok
>>> RCPT To:<ann@example.com>
<<< 550 5.1.1 User unknown
550 5.1.1 <ann@example.com>... User unknown
<<< 503 5.5.1 Need RCPT
221 2.0.0 bye
`;

const repeat = (line: string, times: number) => `${line}\n`.repeat(times);

describe('a log', () => {
  it.each([
    ['Postfix', syntheticLog(20)],
    ['with line ends of Windows', syntheticLog(20).replace(/\n/g, '\r\n')],
    ['Exim', repeat('2026-03-02 09:00:00 1rgABC-0000ab-Cd ** ann@example.com: Unrouteable address', 10)],
    ['RFC 5424', repeat('<22>1 2026-03-02T09:00:00.1Z mx postfix 12 - - status=sent', 10)],
    ['lines that wrap now and then', `${repeat('2026-03-02 09:00:00 mailbox full', 9)}  wrapped\n  wrapped`],
    [
      'a table of Exchange',
      '#Software: x\n#Fields: date-time,event-id,recipient-address,recipient-status\na,FAIL,b@c,550\n',
    ],
    ['a table of PowerMTA', 'type,timeLogged,rcpt,dsnStatus\nb,1,a@b.example,5.1.1\nb,1,a@b.example,5.1.1\n'],
    ['events in JSON', repeat('{"event":"bounce","email":"ann@example.com","reason":"550 5.1.1"}', 2)],
    ['a list of answers', repeat('550 5.1.1 User unknown', 8)],
  ])('is one: %s', (_what, text) => expect(isLog(text)).toBe(true));

  it.each([
    ['nothing', ''],
    ['a code', '550 5.1.1'],
    ['a bounce', BOUNCE],
    ['a transcript', TRANSCRIPT],
    ['the few lines of one message', syntheticLog(4)],
    ['a reply of many lines', `${repeat('550-5.7.26 blocked', 12)}550 5.7.26 end`],
    ['a long session', repeat('250 2.1.5 Recipient ok', 30)],
    ['a bounce with an excerpt of a log', `${BOUNCE}\n${syntheticLog(5)}`],
    ['the log of a web server', repeat('2026-03-02 09:00:00 GET /index.html 200', 20)],
    ['one event, indented', JSON.stringify({ notificationType: 'Bounce', bounce: {}, mail: {} }, null, 2)],
    ['another table', 'name,price,amount\na,1,2\nb,2,3\n'],
    ['a letter', 'Dear Ann,\n\nsee you at 09:00:00, to be sure.\n'],
  ])('is none: %s', (_what, text) => expect(isLog(text)).toBe(false));

  it('is asked of any text', () => {
    fc.assert(fc.property(fc.string(), (text) => typeof isLog(text) === 'boolean'));
  });
});
