import { describe, expect, it } from 'vitest';
import { formatAsked } from '../../smtp/asked';
import { parseQuery } from '../../smtp/lookup';
import { allCodes, answer, buildSearchIndex } from '../../smtp/search';
import { knowledge } from './knowledge';

const index = buildSearchIndex([knowledge.en, knowledge.fr]);
const ask = (typed: string) => answer(knowledge.en, () => index, parseQuery(typed)).map(formatAsked);

describe('words find the codes that people mean', () => {
  it.each([
    ['mailbox full', '5.2.2'],
    ['boîte pleine', '5.2.2'],
    ['boite pleine', '5.2.2'],
    ['user unknown', '5.1.1'],
    ['greylisting', '450'],
    ['liste grise', '450'],
    ['wrong password', '535'],
    ['mot de passe', '535'],
    ['too many recipients', '452'],
    ['mesage too big', '5.3.4'],
    ['reverse dns', '5.7.25'],
    ['loop', '5.4.6'],
  ])('%s → %s among the first five', (words, code) => {
    expect(ask(words).slice(0, 5)).toContain(code);
  });
  it('answers nonsense with nothing', () => {
    expect(ask('qwrtzpsdf')).toEqual([]);
  });
});

describe('the beginning of a code lists what it can become', () => {
  it.each([
    ['4xx', '450'],
    ['55', '550'],
    ['5.1', '5.1.1'],
    ['5.7.x', '5.7.26'],
    ['x.4.x', '4.4.7'],
  ])('%s → %s', (typed, code) => {
    expect(ask(typed)).toContain(code);
  });
  it('5.1 lists nothing of other subjects but 5.1x', () => {
    expect(ask('5.7.x').every((code) => code.startsWith('5.7.'))).toBe(true);
  });
});

it('every code is listed once, reply codes first, in numeric order', () => {
  const codes = allCodes(knowledge.en);
  expect(new Set(codes).size).toBe(codes.length);
  expect(codes.indexOf('605')).toBeLessThan(codes.indexOf('2.0.0'));
  expect(codes.indexOf('5.1.2')).toBeLessThan(codes.indexOf('5.1.10'));
});
