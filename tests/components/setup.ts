import axe from 'axe-core';
import { type ComponentChild, render } from 'preact';
import { act } from 'preact/test-utils';
import { afterEach } from 'vitest';
import { type CodePair, parsePair } from '../../smtp/code-pair';
import { explain } from '../../smtp/explain';
import { knowledge } from '../smtp/knowledge';

/** Draws a component into a page of its own and returns the element that holds it. */
export function mount(component: ComponentChild): HTMLElement {
  const holder = document.createElement('main');
  document.body.append(holder);
  act(() => render(component, holder));
  return holder;
}

/** Redraws after something was done to the component. */
export const after = (deed: () => void) => act(deed);

afterEach(() => {
  for (const holder of document.querySelectorAll('main')) {
    render(null, holder);
    holder.remove();
  }
});

/** The accessibility rules that a page breaks, by name. Contrast and layout need a real browser and are checked there. */
export async function brokenRules(element: HTMLElement): Promise<string[]> {
  const { violations } = await axe.run(element, {
    rules: { 'color-contrast': { enabled: false }, region: { enabled: false } },
  });
  return violations.map(({ id, nodes }) => `${id}: ${nodes.map((node) => node.html).join(' ')}`);
}

/** The card of a code in English, such as `550 5.1.1`. */
export function cardOf(label: string) {
  const pair = parsePair(label) as CodePair;
  return explain(knowledge.en, pair);
}
