import { describe, expect, it } from 'vitest';
import { parsePair } from '../../smtp/code-pair';
import { compare } from '../../smtp/compare';
import { explain } from '../../smtp/explain';
import { knowledge } from './knowledge';

const { en } = knowledge;

function compared(...labels: string[]) {
  const cards = labels.flatMap((label) => parsePair(label) ?? []).map((pair) => explain(en, pair));
  return compare(en, cards);
}

describe('214 against 450, the reference case', () => {
  const { opening, differences, note, cards } = compared('214', '450');
  it('opens with the one that is about a message', () => {
    expect(opening).toEqual({ kind: 'oneIsAboutAMessage', about: '450', other: '214' });
  });
  it('shows that 214 answers HELP and 450 RCPT TO', () => {
    expect(differences).toContain('answers');
    expect(cards[0]?.registry[0]?.answers).toEqual(['HELP']);
    expect(cards[1]?.registry[0]?.answers).toContain('RCPT TO');
  });
  it('has a note written by hand', () => {
    expect(note).toContain('HELP');
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
  ['214', '220', { kind: 'neitherIsAboutAMessage', codes: ['214', '220'] }],
  ['5.1.1', '5.7.1', { kind: 'sameOutcome', outcome: 'failed', codes: ['5.1.1', '5.7.1'] }],
])('%s and %s open with what relates them', (first, second, opening) => {
  expect(compared(first, second).opening).toEqual(opening);
});

it('finds the hand-written note of a group for a pair of it', () => {
  expect(compared('451', '452').note).toBe(en.comparisons.find(({ codes }) => codes.includes('451'))?.note);
  expect(compared('250', '535').note).toBeNull();
});

it('takes more than two', () => {
  expect(compared('450', '550', '250').opening.kind).toBe('several');
});
