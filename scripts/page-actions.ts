import type { Frame, Page } from 'puppeteer-core';

/** Resolves after some milliseconds. */
export const pause = (milliseconds: number): Promise<void> => new Promise((done) => setTimeout(done, milliseconds));

/** Waits until a value is no longer null or false; fails after ten seconds with the name of what was waited for. */
export async function until<Value>(what: string, ask: () => Promise<Value | null | false | undefined>): Promise<Value> {
  const end = Date.now() + 10_000;
  for (;;) {
    const value = await ask();
    if (value !== null && value !== false && value !== undefined) return value;
    if (Date.now() > end) throw new Error(`Waited in vain for ${what}.`);
    await pause(50);
  }
}

/** Where the content of a frame begins in the top window, in CSS pixels. Frames in frames are followed upwards. */
async function originOf(frame: Frame): Promise<{ x: number; y: number }> {
  const element = await frame.frameElement();
  if (element === null) return { x: 0, y: 0 };
  // the border box in the top window, nested frames included
  const box = await element.boundingBox();
  const inset = await element.evaluate((each) => {
    const { borderLeftWidth, borderTopWidth, paddingLeft, paddingTop } = getComputedStyle(each);
    return {
      x: Number.parseFloat(borderLeftWidth) + Number.parseFloat(paddingLeft),
      y: Number.parseFloat(borderTopWidth) + Number.parseFloat(paddingTop),
    };
  });
  return { x: (box?.x ?? 0) + inset.x, y: (box?.y ?? 0) + inset.y };
}

/**
 * Where a text stands on the page, in CSS pixels of the top window: the middle of its first line. Frames and open shadow
 * roots are searched too.
 * @param within a selector; frames in which nothing answers to it are passed over
 */
export async function placeOf(page: Page, text: string, within = 'body'): Promise<{ x: number; y: number }> {
  return until(`the text "${text}"`, async () => {
    for (const frame of page.frames()) {
      const place = await frame
        .evaluate(
          (wanted, selector) => {
            // Plain loops: on the hostile test page the usual methods are traps.
            const pending: { node: Node; inside: boolean }[] = [{ node: document.documentElement, inside: false }];
            while (pending.length > 0) {
              const { node, inside: around } = pending[pending.length - 1] as { node: Node; inside: boolean };
              pending.length -= 1;
              const inside = around || (node instanceof Element && node.matches(selector));
              const start = inside && node instanceof Text ? node.data.indexOf(wanted) : -1;
              if (start >= 0) {
                node.parentElement?.scrollIntoView({ block: 'center', inline: 'center' });
                const range = document.createRange();
                range.setStart(node, start);
                range.setEnd(node, start + wanted.length);
                const rect = range.getClientRects()[0];
                if (rect !== undefined && rect.width > 0)
                  return { x: rect.x + rect.width / 2, y: rect.y + rect.height / 2 };
              }
              const shadow = node instanceof Element ? node.shadowRoot : null;
              const children = [...(shadow?.childNodes ?? []), ...node.childNodes];
              // the last one first: what is put down last is taken up next
              for (let at = children.length - 1; at >= 0; at--)
                pending[pending.length] = { node: children[at] as Node, inside };
            }
            return null;
          },
          text,
          within,
        )
        .catch(() => null);
      if (place === null) continue;
      const origin = frame === page.mainFrame() ? { x: 0, y: 0 } : await originOf(frame);
      return { x: place.x + origin.x, y: place.y + origin.y };
    }
    return null;
  });
}

/** Moves the pointer to a place as a hand does: from aside, and slower at the end. */
export async function approach(page: Page, { x, y }: { x: number; y: number }): Promise<void> {
  await page.mouse.move(Math.max(1, x - 90), Math.max(1, y - 50));
  await page.mouse.move(x - 8, y - 4, { steps: 8 });
  await page.mouse.move(x, y, { steps: 6 });
}

/** Moves the pointer onto a text as a hand does. */
export async function hover(page: Page, text: string, within?: string): Promise<{ x: number; y: number }> {
  const place = await placeOf(page, text, within);
  await approach(page, place);
  return place;
}
