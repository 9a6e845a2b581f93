/** Why a file is not read. */
export type Refusal =
  /** the binary format of Outlook and older Office programs */
  | 'outlook'
  | 'archive'
  | 'pdf'
  /** any other file that is no text */
  | 'binary'
  | 'empty'
  | 'tooLarge'
  /** the browser would not hand it over: a folder, or moved since it was chosen */
  | 'unreadable';

/** More than this is not read, in bytes of a file or UTF-16 units of a text. */
export const LARGEST = 50 * 1024 * 1024;

/** How files begin that are no text: compound files (Outlook’s .msg), ZIP, gzip, bzip2, xz, Zstandard, 7-Zip and PDF. */
const MAGIC: readonly [Refusal, readonly number[]][] = [
  ['outlook', [0xd0, 0xcf, 0x11, 0xe0]],
  ['archive', [0x50, 0x4b, 0x03, 0x04]],
  ['archive', [0x1f, 0x8b]],
  ['archive', [0x42, 0x5a, 0x68]],
  ['archive', [0xfd, 0x37, 0x7a, 0x58, 0x5a]],
  ['archive', [0x28, 0xb5, 0x2f, 0xfd]],
  ['archive', [0x37, 0x7a, 0xbc, 0xaf]],
  ['pdf', [0x25, 0x50, 0x44, 0x46]],
];

const beginsWith = (bytes: Uint8Array, magic: readonly number[]): boolean =>
  magic.every((byte, at) => bytes[at] === byte);

/** A text has no NUL; where it is UTF-16 it says so by its byte order mark. */
function encodingOf(bytes: Uint8Array): 'utf-16le' | 'utf-16be' | 'utf-8' | null {
  if (beginsWith(bytes, [0xff, 0xfe])) return 'utf-16le';
  if (beginsWith(bytes, [0xfe, 0xff])) return 'utf-16be';
  return bytes.subarray(0, 65_536).includes(0) ? null : 'utf-8';
}

/**
 * The text of a file: UTF-8, UTF-16 with a byte order mark, or else windows-1252, which every byte is a letter of. Never
 * throws; a file that is no text is refused with the reason.
 */
export function textOfBytes(bytes: Uint8Array): { text: string } | { refused: Refusal } {
  if (bytes.length === 0) return { refused: 'empty' };
  if (bytes.length > LARGEST) return { refused: 'tooLarge' };
  const known = MAGIC.find(([, magic]) => beginsWith(bytes, magic));
  if (known !== undefined) return { refused: known[0] };
  const encoding = encodingOf(bytes);
  if (encoding === null) return { refused: 'binary' };
  if (encoding !== 'utf-8') return { text: new TextDecoder(encoding).decode(bytes) };
  try {
    return { text: new TextDecoder('utf-8', { fatal: true }).decode(bytes) };
  } catch {
    return { text: new TextDecoder('windows-1252').decode(bytes) };
  }
}
