import { useEffect } from 'preact/hooks';
import { keepRecent } from './recent-store';
import { viewAt } from './view';

/** A comparison changes its address with every letter that is typed; one that stays this long is the one that was meant. */
const MEANT_AFTER = 900;

/** Keeps what is looked at for the list under the empty field. */
export function useKeepRecent(hash: string): void {
  useEffect(() => {
    const wait = viewAt(hash).name === 'compare' ? MEANT_AFTER : 0;
    // what cannot be kept is not missed
    const timer = setTimeout(() => keepRecent(hash).catch(() => {}), wait);
    return () => clearTimeout(timer);
  }, [hash]);
}
