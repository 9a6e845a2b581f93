import { describe, expect, it } from 'vitest';
import { parsePair } from '../../smtp/code-pair';
import { compare, type Opening } from '../../smtp/compare';
import { explain } from '../../smtp/explain';
import { cardOfSide, readSide } from '../../smtp/parse-side';
import { knowledge } from './knowledge';
import { sideReader } from './side-reader';

const { en } = knowledge;

function compared(...labels: string[]) {
  const cards = labels.flatMap((label) => parsePair(label) ?? []).map((pair) => explain(en, pair));
  return compare(en, cards);
}

describe('214 against 450, the reference case', () => {
  const { opening, differences, notes, cards } = compared('214', '450');
  it('opens with the one that is about a message', () => {
    expect(opening).toEqual({ kind: 'oneIsAboutAMessage', about: '450', other: '214' });
  });
  it('shows that 214 answers HELP and 450 RCPT TO', () => {
    expect(differences).toContain('answers');
    expect(cards[0]?.registry[0]?.answers).toEqual(['HELP']);
    expect(cards[1]?.registry[0]?.answers).toContain('RCPT TO');
  });
  it('has a note written by hand', () => {
    expect(notes).toEqual([expect.stringContaining('HELP')]);
  });
  it('says nothing twice', () => {
    const sentences = cards.flatMap((card) => [
      card.meaning,
      card.seen,
      card.serverUse,
      ...Object.values(card.steps).flat(),
    ]);
    expect(new Set(sentences).size).toBe(sentences.length);
  });
});

it('lists only the dimensions that differ, and the others once', () => {
  const { differences, inCommon } = compared('450', '451');
  expect(differences).not.toContain('outcome');
  expect(inCommon).toContain('outcome');
});

it.each([
  ['450', '550', { kind: 'waitingOrFailed', waiting: '450', failed: '550' }],
  ['250', '550', { kind: 'acceptedOrFailed', accepted: '250', failed: '550' }],
  ['451', '250', { kind: 'acceptedOrWaiting', accepted: '250', waiting: '451' }],
  ['214', '220', { kind: 'noneIsAboutAMessage', codes: ['214', '220'] }],
  ['5.1.1', '5.7.1', { kind: 'sameOutcome', outcome: 'failed', reason: null, codes: ['5.1.1', '5.7.1'] }],
])('%s and %s open with what relates them', (first, second, opening) => {
  expect(compared(first, second).opening).toEqual(opening);
});

const noteOf = (...codes: string[]) => en.comparisons.find((group) => group.codes.join() === codes.join())?.note;

it.each<[string, string[], (string | undefined)[]]>([
  ['that of a group, for a pair of it', ['451', '452'], [noteOf('450', '451', '452')]],
  ['none where nobody confuses them', ['250', '535'], []],
  ['that of a group, for all of it', ['450', '451', '452'], [noteOf('450', '451', '452')]],
  ['the smallest group that all belong to', ['535', '530'], [noteOf('530', '535')]],
  ['those of pairs where none is about all', ['450', '550', '554'], [noteOf('450', '550'), noteOf('550', '554')]],
  [
    'each once, and none for a pair that another has spoken of',
    ['530', '534', '535', '538'],
    [noteOf('530', '535', '538'), noteOf('534', '535')],
  ],
])('finds the hand-written notes: %s', (_what, codes, notes) => {
  expect(compared(...codes).notes).toEqual(notes);
});

const sides = (...typed: string[]) =>
  compare(
    en,
    typed.flatMap((each) => cardOfSide(en, readSide(each, sideReader('en'))) ?? []),
  );

it.each<[string[], Opening]>([
  [
    ['450', '550', '451', '250'],
    {
      kind: 'parted',
      outcomes: [
        { outcome: 'waiting', codes: ['450', '451'] },
        { outcome: 'failed', codes: ['550'] },
        { outcome: 'accepted', codes: ['250'] },
      ],
    },
  ],
  [
    ['450', 'mailbox full'],
    {
      kind: 'parted',
      outcomes: [
        { outcome: 'waiting', codes: ['450'] },
        { outcome: 'failed', codes: ['mailbox-full'] },
      ],
    },
  ],
  [['214', '220', '221'], { kind: 'noneIsAboutAMessage', codes: ['214', '220', '221'] }],
  [
    ['5.2.2', 'mailbox full', '552'],
    { kind: 'sameOutcome', outcome: 'failed', reason: 'mailbox-full', codes: ['5.2.2', 'mailbox-full', '552'] },
  ],
])('%j open with what becomes of the message', (typed, opening) => {
  expect(sides(...typed).opening).toEqual(opening);
});

it('sets a reason beside a code by what it usually means', () => {
  const { differences, inCommon } = sides('5.2.2', 'mailbox full');
  expect(inCommon).toContain('reason');
  expect(differences).not.toContain('reason');
  expect(sides('5.2.2', 'greylisting').differences).toContain('reason');
});
