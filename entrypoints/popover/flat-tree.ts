/**
 * What an element is drawn in (CSS Scoping, the flat tree): its slot, its parent, or the host of its shadow root; null at the top,
 * and where a closed shadow root hides its slots.
 */
export function flatParent(element: Element): Element | null {
  const root = element.getRootNode();
  return element.assignedSlot ?? element.parentElement ?? (root instanceof ShadowRoot ? root.host : null);
}
