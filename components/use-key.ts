import { useLayoutEffect, useRef } from 'preact/hooks';

/** Does something when a key is pressed that no field takes, anywhere on the page. */
export function useKey(key: string, act: () => void): void {
  const current = useRef(act);
  current.current = act;
  useLayoutEffect(() => {
    const onKeyDown = (event: KeyboardEvent) => {
      const inField = event.target instanceof Element && event.target.matches('input, textarea, select');
      if (event.key !== key || event.ctrlKey || event.metaKey || event.altKey || inField) return;
      event.preventDefault(); // Esc would close the popup
      current.current();
    };
    document.addEventListener('keydown', onKeyDown);
    return () => document.removeEventListener('keydown', onKeyDown);
  }, [key]);
}
