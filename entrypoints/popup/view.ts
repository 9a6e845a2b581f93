import { type Asked, formatAsked, parseAsked } from '../../smtp/asked';

/** What the popup shows. Each view has an address, so that links and the browser's back work. */
export type View =
  /** the field and its results */
  | { name: 'lookup' }
  /** the page of one code, in general or at one provider */
  | { name: 'code'; asked: Asked }
  /** two codes side by side; as typed, either may still be empty or wrong */
  | { name: 'compare'; first: string; second: string }
  /** an address that nothing here has */
  | { name: 'unknown' };

/** The address of a view: `#/`, `#/code/550%205.1.1`, `#/code/5.7.1%40gmail`, `#/compare/450/451`. */
export function hashOf(view: View): string {
  switch (view.name) {
    case 'lookup':
    case 'unknown':
      return '#/';
    case 'code':
      return `#/code/${encodeURIComponent(formatAsked(view.asked))}`;
    case 'compare':
      return `#/compare/${encodeURIComponent(view.first)}/${encodeURIComponent(view.second)}`;
  }
}

function decode(part: string | undefined): string {
  try {
    return decodeURIComponent(part ?? '');
  } catch {
    return ''; // a lone % typed into the address
  }
}

/** The view at an address; `unknown` for anything that {@link hashOf} never writes. */
export function viewAt(hash: string): View {
  const [, name = '', first, second] = hash.replace(/^#/, '').split('/');
  switch (name) {
    case '':
      return { name: 'lookup' };
    case 'code': {
      const asked = parseAsked(decode(first));
      return asked === null ? { name: 'unknown' } : { name: 'code', asked };
    }
    case 'compare':
      return { name: 'compare', first: decode(first), second: decode(second) };
    default:
      return { name: 'unknown' };
  }
}
