import { expect, it } from 'vitest';
import { alsoConfused } from '../../smtp/also-confused';
import { cardOfSide, readSide } from '../../smtp/parse-side';
import { knowledge } from './knowledge';
import { sideReader } from './side-reader';

const suggested = (...typed: string[]) =>
  alsoConfused(
    knowledge.en,
    typed.flatMap((each) => cardOfSide(knowledge.en, readSide(each, sideReader('en'))) ?? []),
    6,
  );

it('completes a group first', () => {
  expect(suggested('450', '451')[0]).toBe('452');
});

it('never suggests what is there, nor anything twice', () => {
  const codes = suggested('450', '451', '452', '550 5.1.1');
  expect(codes).not.toContain('450');
  expect(codes).not.toContain('5.1.1');
  expect(new Set(codes).size).toBe(codes.length);
});

it.each([
  ['5.7.515', '5.7.26'],
  ['5.7.26', '5.7.515'],
  ['5.7.1@gmail', '5.7.1@exchangeOnline'],
  ['mailbox full', '5.2.2'],
])('beside %s suggests %s', (side, other) => {
  expect(suggested(side)).toContain(other);
});

it('suggests at most as many as are wanted, and nothing for what nobody confuses', () => {
  expect(suggested('550', '554', '450')).toHaveLength(6);
  expect(suggested('5.7.777')).toEqual([]);
});
