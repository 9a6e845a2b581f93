import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { LARGEST, textOfBytes } from '../../smtp/text-of-bytes';

const bytes = (...values: number[]) => new Uint8Array(values);
const utf8 = (text: string) => new TextEncoder().encode(text);
const utf16 = (text: string, little: boolean) => {
  const view = new DataView(new ArrayBuffer(text.length * 2 + 2));
  view.setUint16(0, 0xfeff, little);
  for (let at = 0; at < text.length; at++) view.setUint16(at * 2 + 2, text.charCodeAt(at), little);
  return new Uint8Array(view.buffer);
};

describe('the text of a file', () => {
  it.each([
    ['UTF-8', utf8('boîte pleine 552'), 'boîte pleine 552'],
    ['UTF-8 with a mark', utf8('\ufeff552'), '552'],
    ['UTF-16, little end first', utf16('boîte 552', true), 'boîte 552'],
    ['UTF-16, big end first', utf16('boîte 552', false), 'boîte 552'],
    ['windows-1252', bytes(0x62, 0x6f, 0xee, 0x74, 0x65), 'boîte'],
  ])('%s', (_what, given, text) => expect(textOfBytes(given)).toEqual({ text }));

  it.each([
    ['outlook', bytes(0xd0, 0xcf, 0x11, 0xe0, 0xa1)],
    ['archive', bytes(0x50, 0x4b, 3, 4)],
    ['archive', bytes(0x1f, 0x8b, 8)],
    ['pdf', utf8('%PDF-1.7')],
    ['binary', bytes(0x89, 0x50, 0x4e, 0x47, 0, 0)],
    ['empty', bytes()],
    ['tooLarge', new Uint8Array(LARGEST + 1)],
  ] as const)('is refused: %s', (refused, given) => expect(textOfBytes(given)).toEqual({ refused }));

  it('is read or refused, whatever the bytes', () => {
    fc.assert(
      fc.property(fc.uint8Array(), (given) => {
        const result = textOfBytes(given);
        return 'text' in result || result.refused !== undefined;
      }),
    );
  });
});
