import { useEffect } from 'preact/hooks';
import { parseQuery } from '../../smtp/lookup';
import { keepRecent } from './recent-store';
import { hashOf, viewAt } from './view';

/** What changes with every letter, a comparison or the card below the field, is looked at once it has stayed this long. */
const MEANT_AFTER = 1500;

/** Longer input is no code. */
const LONGEST_CODE = 60;

/** The address of what is looked at: below the field it is the one code that was typed. Pasted text is never looked into. */
export function lookedAt(hash: string, typed: string): string {
  if (viewAt(hash).name !== 'lookup' || typed.length > LONGEST_CODE) return hash;
  const query = parseQuery(typed);
  return query.kind === 'codes' && query.asked.length === 1 ? hashOf({ name: 'code', asked: query.asked[0] }) : hash;
}

/** Keeps what is looked at for the list under the empty field. */
export function useKeepRecent(hash: string, typed: string): void {
  const address = lookedAt(hash, typed);
  const stays = address === hash && viewAt(hash).name !== 'compare';
  useEffect(() => {
    // what cannot be kept is not missed
    const timer = setTimeout(() => keepRecent(address).catch(() => {}), stays ? 0 : MEANT_AFTER);
    return () => clearTimeout(timer);
  }, [address, stays]);
}
