import { useLayoutEffect } from 'preact/hooks';
import type { Neighbours } from '../../smtp/relatives';
import { linkTo } from './view';

/** Alt with an arrow key goes to the code before or after: the arrows alone scroll. */
export function useStepKeys(neighbours: Neighbours | null): void {
  useLayoutEffect(() => {
    const onKeyDown = (event: KeyboardEvent) => {
      if (!event.altKey || event.ctrlKey || event.metaKey) return;
      const to = { ArrowUp: neighbours?.previous, ArrowDown: neighbours?.next }[event.key] ?? null;
      if (to === null) return;
      event.preventDefault();
      location.hash = linkTo(to);
    };
    document.addEventListener('keydown', onKeyDown);
    return () => document.removeEventListener('keydown', onKeyDown);
  }, [neighbours]);
}
