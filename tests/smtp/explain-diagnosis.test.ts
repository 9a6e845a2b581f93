import { describe, expect, it } from 'vitest';
import { explainDiagnosis, factsOf } from '../../smtp/explain-diagnosis';
import { explainVerdict } from '../../smtp/explain-verdict';
import { verdictIn } from '../../smtp/verdict-in';
import { knowledge } from './knowledge';

const { en, fr } = knowledge;
const read = (text: string) => explainDiagnosis(en, text);
const fieldsOf = (text: string) =>
  read(text).deliveries.map(({ report }) => report?.fields.map(({ name, value }) => `${name}: ${value}`));
const conflictsIn = (text: string) => read(text).deliveries.flatMap(({ contradictions }) => contradictions);

/** A notice in the manner of Postfix, with its report. */
const notice = (fields: string, said = 'host mx.example.net[192.0.2.7] said: 550 5.1.1 No such user') =>
  `This is the mail system at host out.example.com.

<ann@example.net>: ${said} (in reply to RCPT TO command)

Reporting-MTA: dns; out.example.com
X-Postfix-Queue-ID: 4FhZ2B1xQz
Arrival-Date: Mon,  2 Mar 2026 09:00:00 +0100 (CET)

Final-Recipient: rfc822; ann@example.net
${fields}
`;

const SEVERAL = `This is the mail system at host out.example.com.

<ann@example.net>: host mx.example.net[192.0.2.7] said: 550 5.1.1 No such user (in reply to RCPT TO command)

<ben@example.org>: host mx.example.org[192.0.2.8] said: 552 5.2.2 Mailbox full (in reply to RCPT TO command)

<cleo@example.net>: host mx.example.net[192.0.2.7] said: 550 5.1.1 No such user (in reply to RCPT TO command)

Reporting-MTA: dns; out.example.com

Final-Recipient: rfc822; ann@example.net
Action: failed
Status: 5.1.1
Diagnostic-Code: smtp; 550 5.1.1 No such user

Final-Recipient: rfc822; ben@example.org
Action: failed
Status: 5.2.2
Diagnostic-Code: smtp; 552 5.2.2 Mailbox full

Final-Recipient: rfc822; cleo@example.net
Action: failed
Status: 5.1.1
Diagnostic-Code: smtp; 550 5.1.1 No such user
`;

describe('the fields of a report', () => {
  it('are told by their names in RFC 3464, those of the whole report among them, folded lines joined', () => {
    const fields =
      'Action: failed\nStatus: 5.1.1\nRemote-MTA: dns; mx.example.net\nDiagnostic-Code: smtp; 550 5.1.1\n    No such user';
    expect(fieldsOf(notice(fields))).toEqual([
      [
        'Final-Recipient: rfc822; ann@example.net',
        'Action: failed',
        'Status: 5.1.1',
        'Diagnostic-Code: smtp; 550 5.1.1 No such user',
        'Remote-MTA: dns; mx.example.net',
        'Reporting-MTA: dns; out.example.com',
        'Arrival-Date: Mon, 2 Mar 2026 09:00:00 +0100 (CET)',
      ],
    ]);
  });

  it('are each recipient’s own', () => {
    expect(fieldsOf(SEVERAL).map((fields) => fields?.slice(0, 3))).toEqual([
      ['Final-Recipient: rfc822; ann@example.net', 'Action: failed', 'Status: 5.1.1'],
      ['Final-Recipient: rfc822; ben@example.org', 'Action: failed', 'Status: 5.2.2'],
      ['Final-Recipient: rfc822; cleo@example.net', 'Action: failed', 'Status: 5.1.1'],
    ]);
  });

  it('are none where there is no report', () => {
    expect(fieldsOf('<ann@example.net>: host mx.example.net said: 550 5.1.1 No such user')).toEqual([undefined]);
  });

  it('are read with line ends of any system', () => {
    const unix = notice('Action: failed\nStatus: 5.1.1');
    expect(fieldsOf(unix.replaceAll('\n', '\r\n'))).toEqual(fieldsOf(unix));
  });
});

describe('what does not agree', () => {
  it.each([
    [
      'a status with another class than the answer',
      notice('Action: failed\nStatus: 4.4.7\nDiagnostic-Code: smtp; 550 5.1.1 No such user'),
      [{ kind: 'status', status: '4.4.7', answer: '550 5.1.1', used: '550 5.1.1' }],
    ],
    [
      'another exact status',
      notice('Action: failed\nStatus: 5.2.2\nDiagnostic-Code: smtp; 550 5.1.1 No such user'),
      [{ kind: 'status', status: '5.2.2', answer: '550 5.1.1', used: '550 5.1.1' }],
    ],
    [
      'a delay with a permanent code',
      notice('Action: delayed\nStatus: 5.1.1\nDiagnostic-Code: smtp; 550 5.1.1 No such user'),
      [{ kind: 'delayed', code: '550 5.1.1' }],
    ],
    [
      'a failure with a temporary code',
      notice(
        'Action: failed\nStatus: 4.2.2\nDiagnostic-Code: smtp; 452 4.2.2 Mailbox full',
        'host mx.example.net[192.0.2.7] said: 452 4.2.2 Mailbox full',
      ),
      // a note of the card says it
      [],
    ],
    [
      'words that name another reason than the code',
      '<ann@example.net>: host mx.example.net[192.0.2.7] said: 550 5.1.1 Mailbox is full (in reply to RCPT TO command)',
      [{ kind: 'words', code: '550 5.1.1', says: 'mailbox-unknown' }],
    ],
  ])('%s', (_what, text, expected) => {
    expect(conflictsIn(text)).toEqual(expected);
  });

  it.each([
    ['a general status', notice('Action: failed\nStatus: 5.0.0\nDiagnostic-Code: smtp; 550 5.1.1 No such user')],
    ['the same status', notice('Action: failed\nStatus: 5.1.1\nDiagnostic-Code: smtp; 550 5.1.1 No such user')],
    ['no report', '<ann@example.net>: host mx.example.net[192.0.2.7] said: 550 5.1.1 No such user'],
    ['an answer without an enhanced code', notice('Action: failed\nStatus: 5.1.1\nDiagnostic-Code: smtp; 550 No')],
  ])('is nothing beside %s', (_what, text) => {
    expect(conflictsIn(text)).toEqual([]);
  });
});

describe('several recipients', () => {
  it('of whom the same is to be told are together', () => {
    expect(read(SEVERAL).groups).toEqual([[0, 2], [1]]);
  });

  it('have facts of their own', () => {
    const diagnosis = read(SEVERAL);
    expect(diagnosis.deliveries.map((each) => factsOf(diagnosis, each))).toMatchObject([
      { recipient: 'ann@example.net', host: 'mx.example.net' },
      { recipient: 'ben@example.org', host: 'mx.example.org' },
      { recipient: 'cleo@example.net', host: 'mx.example.net' },
    ]);
  });
});

it('knows the facts of one recipient that stand beside the notice’s own words', () => {
  const diagnosis = read(notice('Action: failed\nStatus: 5.1.1'));
  expect(diagnosis.deliveries.map((each) => factsOf(diagnosis, each))).toMatchObject([
    { recipient: 'ann@example.net', queueId: '4FhZ2B1xQz', time: expect.stringContaining('2 Mar 2026') },
  ]);
});

describe('a verdict in another language', () => {
  it.each([
    'host gmail-smtp-in.l.google.com[192.0.2.7] said: 550-5.7.26 Your email has been blocked because the sender is unauthenticated. 550 5.7.26 gsmtp',
    '<ann@example.net>: host mx.example.net[192.0.2.7] said: 550 5.1.1 No such user',
    'Undelivered mail\n\nYour message to ann@example.net could not be delivered: the mailbox is full.\n',
  ])('has the card of a diagnosis in that language', (text) => {
    const [there] = read(text).deliveries;
    const [here] = explainDiagnosis(fr, text).deliveries;
    expect(there && explainVerdict(fr, verdictIn(fr, en, there.verdict), text)).toEqual(here?.card);
  });
});

it('reads the beginning of a long text', () => {
  const { text, length, deliveries } = read(`${SEVERAL}\n\n${'lorem ipsum '.repeat(900_000)}`);
  expect(text.length).toBe(65_536);
  expect(length).toBeGreaterThan(10_000_000);
  expect(deliveries.length).toBe(3);
});

it.each(['', ' \n\n', 'hello'])('of %j is nothing', (text) => {
  expect(read(text)).toMatchObject({ deliveries: [], groups: [] });
});
