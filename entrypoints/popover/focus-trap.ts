const FOCUSABLE = 'a[href], button, summary, input, [tabindex="0"]';

/** Whether Tab stops at an element: in sight, and not one of the tabs that arrow keys lead to. */
const isStop = (element: HTMLElement) => element.tabIndex >= 0 && element.checkVisibility();

/** Keeps Tab inside a dialog, as long as nothing closes it (WAI-ARIA modal dialog pattern). For `keydown` on the dialog. */
export function keepFocusInside(event: KeyboardEvent): void {
  const dialog = event.currentTarget as HTMLElement;
  if (event.key !== 'Tab') return;
  const stops = [...dialog.querySelectorAll<HTMLElement>(FOCUSABLE)].filter(isStop);
  const focused = (dialog.getRootNode() as ShadowRoot).activeElement;
  const [first, last] = [stops[0], stops.at(-1)];
  const leaves = event.shiftKey ? focused === first || focused === dialog : focused === last;
  if (!leaves) return;
  event.preventDefault();
  (event.shiftKey ? last : first)?.focus();
}
