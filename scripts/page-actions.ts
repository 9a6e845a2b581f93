import type { Page } from 'puppeteer-core';

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

/** Where a text stands on the page, in CSS pixels of the top window: its middle. Frames are searched too. */
export async function placeOf(page: Page, text: string, within = 'body'): Promise<{ x: number; y: number }> {
  return until(`the text "${text}"`, async () => {
    for (const frame of page.frames()) {
      const place = await frame
        .evaluate(
          (wanted, selector) => {
            const holder = document.querySelector(selector) ?? document.body;
            const walker = document.createTreeWalker(holder, NodeFilter.SHOW_TEXT);
            for (let node = walker.nextNode(); node !== null; node = walker.nextNode()) {
              const start = (node as Text).data.indexOf(wanted);
              if (start < 0) continue;
              node.parentElement?.scrollIntoView({ block: 'center' });
              const range = document.createRange();
              range.setStart(node, start);
              range.setEnd(node, start + wanted.length);
              const { x, y, width, height } = range.getBoundingClientRect();
              if (width > 0) return { x: x + width / 2, y: y + height / 2 };
            }
            return null;
          },
          text,
          within,
        )
        .catch(() => null);
      if (place === null) continue;
      const element = frame === page.mainFrame() ? null : await frame.frameElement();
      const box = await element?.boundingBox();
      return { x: place.x + (box?.x ?? 0), y: place.y + (box?.y ?? 0) };
    }
    return null;
  });
}

/** Moves the pointer onto a text as a hand does: from aside, and slower at the end. */
export async function hover(page: Page, text: string, within?: string): Promise<{ x: number; y: number }> {
  const { x, y } = await placeOf(page, text, within);
  await page.mouse.move(Math.max(1, x - 90), Math.max(1, y - 50));
  await page.mouse.move(x - 8, y - 4, { steps: 8 });
  await page.mouse.move(x, y, { steps: 6 });
  return { x, y };
}
