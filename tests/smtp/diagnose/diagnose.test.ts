import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { diagnose } from '../../../smtp/diagnose/diagnose';
import { PHRASE_GROUPS } from '../../../smtp/diagnose/phrases';
import { decisive } from '../../../smtp/diagnose/phrases/decisive';
import { patternOf } from '../../../smtp/diagnose/phrases/phrase';
import { knowledge } from '../knowledge';
import { LABELLED } from './labelled';

const told = (text: string) => diagnose(knowledge.en, text);

describe('what a text comes down to', () => {
  it.each(LABELLED)('$id', ({ text, reply, enhanced, reason, permanence }) => {
    const [verdict] = told(text).verdicts;
    expect({
      reply: verdict?.codes?.reply ?? null,
      enhanced: verdict?.codes?.enhanced ?? null,
      reason: verdict?.reason,
      permanence: verdict?.permanence,
    }).toEqual({ reply, enhanced, reason, permanence });
  });
});

describe('the words a verdict rests on', () => {
  it('stand where it says', () => {
    const text =
      '<ann@example.com>: host mx.example.com[192.0.2.7] said: 550\n    5.7.1 Sorry, your   SPF check failed\n';
    const place = told(text).verdicts[0]?.evidence.place;
    expect(place && text.slice(place.start, place.end)).toMatch(/^SPF check failed$/);
  });

  it('stand there behind the repeated code of a multi-line reply too', () => {
    const text = 'said: 550-5.7.1 Sorry, but\n550-5.7.1 this message looks\n550 5.7.1 like spam to us';
    const place = told(text).verdicts[0]?.evidence.place;
    expect(place && text.slice(place.start, place.end)).toBe('message looks\n550 5.7.1 like spam');
  });

  it('are not those of the quoted message', () => {
    const text = `Your message could not be delivered.\n\n<ann@example.com>: 550 5.1.1 Sorry\n\n------ This is a copy of the message ------\n\nSubject: spam, virus, mailbox full\n\n552 5.2.2 mailbox full\n`;
    expect(told(text).verdicts).toMatchObject([
      { codes: { reply: '550', enhanced: '5.1.1' }, reason: 'mailbox-unknown' },
    ]);
  });

  it('are those of a forwarded bounce, where nothing else is there', () => {
    const text = `See below.\n\nBegin forwarded message:\n\n> From: MAILER-DAEMON@example.net\n> Subject: Returned mail\n>\n> <ann@example.com>... 550 5.1.1 User unknown\n`;
    expect(told(text).verdicts).toMatchObject([{ codes: { reply: '550', enhanced: '5.1.1' } }]);
  });
});

describe('how sure a verdict is', () => {
  it.each([
    ['words that mean one thing', '550 5.7.1 SPF check failed for example.net', 'high', []],
    ['a code that means one thing', '550 5.1.1 Sorry', 'high', []],
    ['words and a code that disagree', '550 5.1.1 Mailbox is full', 'medium', ['mailbox-unknown']],
    ['words said for several reasons', '554 Message refused by policy', 'low', []],
    ['nothing that tells', 'Diagnostic-Code: smtp; 554 Sorry', 'low', []],
  ])('%s', (_what, text, confidence, others) => {
    expect(told(text).verdicts).toMatchObject([{ confidence, others }]);
  });

  it('names who answered even where it means nothing of its own', () => {
    const text = 'host gmail-smtp-in.l.google.com[192.0.2.7] said: 554 Sorry (in reply to end of DATA command)';
    expect(told(text).verdicts[0]?.provider).toBe('Gmail');
  });
});

describe('several recipients', () => {
  it('get a verdict each, in their order', () => {
    const text = `I wasn't able to deliver your message to the following addresses.

<ann@example.com>:
Remote host said: 550 5.1.1 User unknown

<joe@example.org>:
Remote host said: 552 5.2.2 Mailbox full
`;
    expect(told(text).verdicts).toMatchObject([
      { recipient: 'ann@example.com', codes: { enhanced: '5.1.1' }, reason: 'mailbox-unknown' },
      { recipient: 'joe@example.org', codes: { enhanced: '5.2.2' }, reason: 'mailbox-full' },
    ]);
  });

  it('are one where an alias has two addresses', () => {
    const text = `<office@example.com>: host mx.example.org[192.0.2.7] said: 550 5.1.1 User unknown

Final-Recipient: rfc822; ann@example.org
Original-Recipient: rfc822; office@example.com
Action: failed
Status: 5.1.1
`;
    expect(told(text).verdicts).toMatchObject([{ recipient: 'office@example.com' }]);
  });

  it('that were served are not among the failed', () => {
    const text = `Final-Recipient: rfc822; ann@example.com
Action: failed
Status: 5.1.1

Final-Recipient: rfc822; joe@example.com
Action: delivered
Status: 2.0.0
`;
    expect(told(text).verdicts.map(({ codes }) => codes?.enhanced)).toEqual(['5.1.1']);
  });
});

describe('what is no bounce', () => {
  it.each([
    ['autoReply', 'Thank you for your message. I am out of the office until Monday; my mailbox is full of joy.'],
    [
      'abuseReport',
      'This is an email abuse report for an email message received from 192.0.2.7.\n\nFeedback-Type: abuse\n',
    ],
    [
      'other',
      'Dear Ann,\n\nthe meeting is in room 550. The account has been closed since May.\n'.padEnd(600, 'Best regards. '),
    ],
  ])('%s has no verdict', (kind, text) => {
    expect(told(text)).toMatchObject({ kind, verdicts: [] });
  });

  it('a delay is no failure', () => {
    expect(told('Warning: message 1aBcDe-0001xy-QS delayed 24 hours\n\nno action is required').kind).toBe('delay');
  });
});

describe('phrases', () => {
  const phrases = [...decisive, ...PHRASE_GROUPS].flatMap((group) => group.phrases);

  it('are well formed: braces in pairs, alternatives only inside them', () => {
    const wrong = phrases.filter((phrase) => {
      let depth = 0;
      for (const char of phrase) {
        if (char === '{') depth++;
        if (char === '}') depth--;
        if (depth < 0 || (char === '|' && depth === 0)) return true;
      }
      return depth !== 0;
    });
    expect(wrong).toEqual([]);
  });

  it('are lower case, and never match nothing', () => {
    expect(phrases.filter((phrase) => phrase !== phrase.toLowerCase())).toEqual([]);
    expect(phrases.filter((phrase) => new RegExp(patternOf(phrase).source).test(''))).toEqual([]);
  });

  it('stand once each', () => {
    expect(phrases.filter((phrase, at) => phrases.indexOf(phrase) !== at)).toEqual([]);
  });
});

describe('any text', () => {
  it('is diagnosed without an error, and the evidence lies inside it', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary', maxLength: 400 }), (text) => {
        for (const { evidence } of told(text).verdicts) {
          const { start, end } = evidence.place ?? { start: 0, end: 0 };
          expect(start).toBeGreaterThanOrEqual(0);
          expect(end).toBeLessThanOrEqual(text.length);
          expect(start).toBeLessThanOrEqual(end);
        }
      }),
    );
  });

  it.each([
    ['one long line', 'x'.repeat(10_000_000)],
    ['a million lines', '\n'.repeat(1_000_000)],
    ['dots and fives', '5.'.repeat(5_000_000)],
    ['brackets', `${'['.repeat(500_000)}550 5.1.1 user unknown${']'.repeat(500_000)}`],
    ['blanks', `said: 550 5.1.1 user unknown${' '.repeat(5_000_000)}x`],
    ['addresses', '<ann@example.com>:\n'.repeat(200_000)],
    ['fields', 'Final-Recipient: rfc822; a@example.com\nAction: failed\n\n'.repeat(50_000)],
    ['header lines', 'Received: from a by b\n'.repeat(200_000)],
  ])(
    'of ten megabytes is diagnosed: %s',
    (_what, text) => {
      expect(() => told(text)).not.toThrow();
    },
    30_000,
  );
});
