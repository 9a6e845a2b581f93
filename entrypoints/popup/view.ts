import type { Reason } from '../../data/reasons';
import { type Asked, formatAsked, parseAsked } from '../../smtp/asked';
import { parseReason } from '../../smtp/explain-reason';

/** What everything can be sorted by. */
export const SHELVES = ['class', 'subject', 'provider', 'reason'] as const;
export type Shelf = (typeof SHELVES)[number];

/** The most that stay readable beside each other. */
export const MOST_COMPARED = 4;

/** What the popup shows. Each view has an address, so that links and the browser's back work. */
export type View =
  /** the field and its results */
  | { name: 'lookup' }
  /** the page of one code, in general or at one provider */
  | { name: 'code'; asked: Asked }
  /** what a reason means, without any code */
  | { name: 'reason'; reason: Reason }
  /** what was pasted or dropped, diagnosed */
  | { name: 'diagnosis' }
  /** two to four of anything side by side; as typed, each may still be empty or wrong */
  | { name: 'compare'; sides: readonly string[] }
  /** everything there is, on shelves; without a key all shelves of a kind, without a kind all kinds */
  | { name: 'browse'; by: Shelf | null; key: string }
  /** the codes of the page behind the popup */
  | { name: 'page' }
  /** an address that nothing here has */
  | { name: 'unknown' };

/** The address of a view: `#/`, `#/code/550%205.1.1`, `#/code/5.7.1%40gmail`, `#/compare/450/451`, `#/browse/subject/7`. */
export function hashOf(view: View): string {
  switch (view.name) {
    case 'lookup':
    case 'unknown':
      return '#/';
    case 'code':
      return `#/code/${encodeURIComponent(formatAsked(view.asked))}`;
    case 'reason':
      return `#/reason/${view.reason}`;
    case 'compare':
      return `#/compare/${view.sides.map(encodeURIComponent).join('/')}`;
    case 'browse':
      return `#/browse${[view.by ?? '', view.key].map((part) => part && `/${encodeURIComponent(part)}`).join('')}`;
    case 'diagnosis':
    case 'page':
      return `#/${view.name}`;
  }
}

function decode(part: string): string {
  try {
    return decodeURIComponent(part);
  } catch {
    return ''; // a lone % typed into the address
  }
}

/** The view at an address; `unknown` for anything that {@link hashOf} never writes. */
export function viewAt(hash: string): View {
  const [, name = '', ...parts] = hash.replace(/^#/, '').split('/');
  const [first, second] = parts.map(decode);
  switch (name) {
    case '':
      return { name: 'lookup' };
    case 'code': {
      const asked = parseAsked(first ?? '');
      return asked === null ? { name: 'unknown' } : { name: 'code', asked };
    }
    case 'compare':
      return { name: 'compare', sides: [first ?? '', second ?? '', ...parts.slice(2, MOST_COMPARED).map(decode)] };
    case 'reason': {
      const reason = parseReason(first ?? '');
      return reason === null ? { name: 'unknown' } : { name: 'reason', reason };
    }
    case 'browse': {
      const by = SHELVES.find((shelf) => shelf === first) ?? null;
      return by === null && first !== undefined ? { name: 'unknown' } : { name: 'browse', by, key: second ?? '' };
    }
    case 'diagnosis':
    case 'page':
      return { name };
    default:
      return { name: 'unknown' };
  }
}

/**
 * The page of a card inside the popup.
 * @param address a code as in {@link formatAsked}, a reason, or a provider's meaning without a code
 */
export function linkTo(address: string): string {
  const asked = parseAsked(address);
  if (asked !== null) return hashOf({ name: 'code', asked });
  if (address.includes('.')) return hashOf({ name: 'browse', by: 'provider', key: address });
  const reason = parseReason(address);
  return reason === null ? '#/' : hashOf({ name: 'reason', reason });
}
