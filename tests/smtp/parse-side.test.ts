import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { FACTS_OF_REASON, type Reason } from '../../data/reasons';
import { LOCALES } from '../../data/vocabulary';
import { reasonNames } from '../../locales/reason-names';
import { formatAsked } from '../../smtp/asked';
import { sidesOfAddress } from '../../smtp/compare-sides';
import { addressOfSide, readableSide, readSide, splitSides } from '../../smtp/parse-side';
import { knowledge } from './knowledge';
import { sideReader } from './side-reader';

const reader = sideReader('en');
const MOST = 4;

/** A side in a few letters: an address, or what is the matter. */
function read(typed: string): string {
  const side = readSide(typed, reader);
  if (side.kind === 'code') return formatAsked(side.asked);
  if (side.kind === 'reason') return side.reason;
  return side.kind === 'ambiguous' ? `one of ${side.reasons.join(', ')}` : side.kind;
}

describe('a field is read', () => {
  it.each([
    ['', 'empty'],
    ['   ', 'empty'],
    ['450', '450'],
    ['550-5.1.1', '550 5.1.1'],
    ['#5.1.1', '5.1.1'],
    ['gmail 5.7.26', '5.7.26@gmail'],
    ['5.7.26 at Gmail', '5.7.26@gmail'],
    ['5.7.1@gmail', '5.7.1@gmail'],
    ['5.7.1@nobody', 'unknown'],
    ['5', 'unfinished'],
    ['55', 'unfinished'],
    ['5.1', 'unfinished'],
    ['5.7.', 'unfinished'],
    ['999', 'unknown'],
    ['mailbox-full', 'mailbox-full'],
    ['Mailbox full', 'mailbox-full'],
    ['the mailbox is full', 'mailbox-full'],
    ['mailbox f', 'mailbox-full'],
    ['boîte pleine', 'mailbox-full'],
    ['la boite est pleine', 'mailbox-full'],
    ['BOÎTE PLEINE', 'mailbox-full'],
    ['greylisting', 'greylisted'],
    ['liste grise', 'greylisted'],
    ['virus or attachment', 'virus-or-attachment'],
    ['The recipient’s mailbox has no room left', 'mailbox-full'],
    ['no room left', 'mailbox-full'],
    ['policy', 'policy'],
    ['unknown', 'unknown'],
    ['mailbox', 'one of mailbox-unknown, mailbox-disabled, mailbox-moved, mailbox-full'],
    ['ma', 'unfinished'],
    ['xyzzy', 'unknown'],
    ['450 451', 'several'],
    ['450 vs', '450'],
    ['450 vs xyz', 'unfinished'],
    ['greylisting vs', 'unfinished'],
    ['xyzzy vs', 'unknown'],
    ['vs vs vs', 'unknown'],
    ['|', 'unfinished'],
    ['host mx.example.org said: 550 5.1.1 user unknown', '550 5.1.1'],
    ['<script>', 'unknown'],
    ['\u202e450\u202c', '450'],
  ])('%j is %s', (typed, expected) => {
    expect(read(typed)).toBe(expected);
  });

  it.each(Object.keys(FACTS_OF_REASON) as Reason[])('%s by each of its names and titles', (reason) => {
    for (const locale of LOCALES) {
      expect(read(reasonNames[locale][reason])).toBe(reason);
      expect(read(knowledge[locale].reasons[reason].title)).toBe(reason);
    }
  });
});

it('reads anything, and takes nothing apart that is one thing', () => {
  const piece = fc.constantFrom(
    '450',
    '5.7.1',
    'gmail',
    'vs',
    'mailbox',
    'full',
    ' ',
    ', ',
    '|',
    '@',
    '.',
    '5',
    'é',
    '\u202e',
  );
  fc.assert(
    fc.property(
      fc.oneof(
        fc.string(),
        fc.array(piece, { maxLength: 9 }).map((all) => all.join(' ')),
      ),
      (typed) => {
        const side = readSide(typed, reader);
        for (const finished of [false, true]) {
          const parts = splitSides(typed, reader, finished);
          if (parts !== null) expect(parts.length).toBeGreaterThan(1);
          if (side.kind === 'reason') expect(parts).toBeNull();
        }
        expect(() => encodeURIComponent(addressOfSide(typed, reader))).not.toThrow();
      },
    ),
  );
});

describe('several in one field', () => {
  it.each<[string, string[] | null]>([
    ['450 vs 451', ['450', '451']],
    ['450 451', ['450', '451']],
    ['450, 451 and 452', ['450', '451', '452']],
    ['450 vs mailbox full', ['450', 'mailbox full']],
    ['450 contre boîte pleine', ['450', 'boîte pleine']],
    ['gmail 5.7.1 vs yahoo 5.7.9', ['gmail 5.7.1', 'yahoo 5.7.9']],
    ['greylisting or rate limit', ['greylisting', 'rate limit']],
    ['virus or attachment', null],
    ['450', null],
    ['450 4.2.1', null],
    ['450 vs', null],
    ['450 vs xyzzy', null],
    ['xyzzy or something', null],
  ])('%j holds %j', (typed, parts) => {
    expect(splitSides(typed, reader)).toEqual(parts);
  });

  it('is taken apart even if a part means nothing, once nothing is added', () => {
    expect(splitSides('450 vs xyzzy', reader, true)).toEqual(['450', 'xyzzy']);
  });

  it.each<[string[], string[]]>([
    [
      ['450', '451'],
      ['450', '451'],
    ],
    [
      ['450 vs 451', ''],
      ['450', '451'],
    ],
    [
      ['', '450 451 452'],
      ['450', '451', '452'],
    ],
    [
      ['450', '451 452 453'],
      ['450', '451', '452', '453'],
    ],
    [
      ['450', '451', '452 453 454'],
      ['450', '451', '452 453 454'],
    ],
    [
      ['', ''],
      ['', ''],
    ],
  ])('in the address %j fills the fields %j', (sides, fields) => {
    expect(sidesOfAddress(sides, reader, MOST)).toEqual(fields);
  });
});

describe('an address', () => {
  it.each([
    ['gmail 5.7.26', '5.7.26@gmail', '5.7.26 Gmail'],
    ['550-5.1.1', '550 5.1.1', '550 5.1.1'],
    ['boîte pleine', 'mailbox-full', 'Mailbox full'],
    ['5.7.1@gmail.rateLimited', '5.7.1@gmail.rateLimited', '5.7.1@gmail.rateLimited'],
    ['xyz', 'xyz', 'xyz'],
    ['a\ud800b', 'ab', 'ab'],
  ])('of %j is %s, and reads %s', (typed, address, readable) => {
    expect(addressOfSide(typed, reader)).toBe(address);
    expect(readableSide(address, reader, (reason) => reasonNames.en[reason])).toBe(readable);
  });

  it('of a code at any provider is read back as the same', () => {
    for (const provider of Object.keys(knowledge.en.providers)) {
      const address = `5.7.1@${provider}`;
      const readable = readableSide(address, reader, (reason) => reason);
      expect(addressOfSide(readable, reader)).toBe(address);
    }
  });
});
