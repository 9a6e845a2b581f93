import { describe, expect, it } from 'vitest';
import { LONGEST_READ, parseQuery } from '../../smtp/lookup';

const pair = (reply: string | null, enhanced: string | null = null) => ({ reply, enhanced });

describe('what is typed', () => {
  it.each([
    ['550', [pair('550')]],
    [' 550 ', [pair('550')]],
    ['5.1.1', [pair(null, '5.1.1')]],
    ['#5.1.1', [pair(null, '5.1.1')]],
    ['550 5.1.1', [pair('550', '5.1.1')]],
    ['550-5.1.1', [pair('550', '5.1.1')]],
    ['SMTP error 550', [pair('550')]],
    ['550 5.1', [pair('550')]],
    ['550.', [pair('550')]],
    ['605', [pair('605')]],
    ['450 vs 451', [pair('450'), pair('451')]],
    ['450 et 451', [pair('450'), pair('451')]],
    ['5.1.1, 5.7.1', [pair(null, '5.1.1'), pair(null, '5.7.1')]],
    ['\u202e550\u202c', [pair('550')]],
    ['\u0000550\u0007', [pair('550')]],
  ])('%j is read as codes', (typed, pairs) => {
    expect(parseQuery(typed)).toEqual({ kind: 'codes', asked: pairs.map((codes) => ({ codes, at: null })) });
  });

  it.each([
    ['5', 'reply', '5'],
    ['55', 'reply', '55'],
    ['4xx', 'reply', '4'],
    ['45z', 'reply', '45'],
    ['5.', 'enhanced', '5.'],
    ['5.1', 'enhanced', '5.1'],
    ['5.7.x', 'enhanced', '5.7.x'],
    ['x.7.x', 'enhanced', 'x.7.x'],
  ])('%j is the beginning of a code', (typed, of, prefix) => {
    expect(parseQuery(typed)).toEqual({ kind: 'prefix', of, prefix });
  });

  it.each(['999', '199', '299', '580', '12345', '5.1.1.1', '0', '192.0.2.1'])('%j cannot be a code', (typed) => {
    expect(parseQuery(typed)).toEqual({ kind: 'notACode', typed });
  });

  it.each(['', '   ', '\u0000\u0001', '\u202e\u202c'])('%j is nothing', (typed) => {
    expect(parseQuery(typed)).toEqual({ kind: 'empty' });
  });

  it.each(['mailbox full', 'boîte pleine', 'الصندوق ممتلئ', '550 euros for a room'])('%j is words', (typed) => {
    expect(parseQuery(typed)).toEqual({ kind: 'words', text: typed });
  });
});

describe('what is pasted', () => {
  it('is searched for codes, none twice', () => {
    const text =
      'host mx.example.org said: 550 5.1.1 unknown\n\nReporting-MTA: dns; a\nStatus: 5.1.1\nsaid: 550 5.1.1 unknown\n';
    expect(parseQuery(text)).toMatchObject({ kind: 'pasted', pairs: [pair('550', '5.1.1'), pair(null, '5.1.1')] });
  });
  it('is searched on one line too', () => {
    expect(parseQuery('host mx.example.org[192.0.2.1] said: 450 4.2.0 greylisted')).toMatchObject({
      kind: 'pasted',
      pairs: [pair('450', '4.2.0')],
    });
  });
  it('of ten megabytes is read in part, and says so', () => {
    const text = `said: 550 5.1.1 unknown\n${'x'.repeat(10_000_000)}`;
    expect(parseQuery(text)).toMatchObject({
      kind: 'pasted',
      length: text.length,
      read: LONGEST_READ,
      pairs: [pair('550', '5.1.1')],
    });
  });
});
