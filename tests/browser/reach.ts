import type { ElementHandle, Page } from 'puppeteer-core';

/** Whatever a reader can press, choose or type into. */
const CONTROLS = 'a[href], button, summary, input, select, textarea, [contenteditable], [tabindex="0"]';

/**
 * The controls inside an element that Tab should stop at, in their order. Of a group that arrow keys move in (tabs, radio buttons),
 * that is the chosen one.
 */
const stopsIn = (part: ElementHandle) =>
  part.evaluateHandle((element, selector) => {
    const isInGroup = (control: HTMLElement) =>
      control.ariaSelected === 'false' ||
      (control instanceof HTMLInputElement && control.type === 'radio' && !control.checked);
    // the second link to a code in one text: Tab stops at the first
    const leadsWhereAnotherDoes = (control: HTMLElement) =>
      control instanceof HTMLAnchorElement &&
      control.tabIndex < 0 &&
      element.querySelector(`a[href="${CSS.escape(control.getAttribute('href') ?? '')}"]:not([tabindex="-1"])`) !==
        null;
    return [...element.querySelectorAll<HTMLElement>(selector)].filter(
      (control) =>
        !control.matches(':disabled') &&
        control.checkVisibility({ visibilityProperty: true }) &&
        !isInGroup(control) &&
        !leadsWhereAnotherDoes(control),
    );
  }, CONTROLS);

type Stops = Awaited<ReturnType<typeof stopsIn>>;

const namesOf = (stops: Stops) =>
  stops.evaluate((all) =>
    all.map((control) => control.ariaLabel ?? (control.textContent?.slice(0, 60) || control.outerHTML)),
  );

/** Which of the stops has the focus, whether all of its height can be seen, its box, and the length of its outline, in CSS pixels. */
const focusIn = (stops: Stops, part: ElementHandle) =>
  stops.evaluate((all, element) => {
    const { activeElement: focused } = (element as Element).getRootNode() as Document | ShadowRoot;
    const { x, y, width, height } = focused?.getBoundingClientRect() ?? new DOMRect();
    const outlines = [...(focused?.getClientRects() ?? [])].map((line) => 2 * (line.width + line.height));
    const around = (element as Element).getBoundingClientRect();
    const top = Math.max(around.top, 0) - 0.5;
    const bottom = Math.min(around.bottom, innerHeight) + 0.5;
    return {
      at: all.indexOf(focused as HTMLElement),
      name: focused?.outerHTML.slice(0, 120) ?? 'nothing',
      inSight: y >= top && y + height <= bottom,
      box: { x, y, width, height },
      outline: outlines.reduce((sum, each) => sum + each, 0),
    };
  }, part);

/** Leads the focus to the first stop: from the part itself where it takes it, as a dialog does, else there and back again. */
async function begin(page: Page, part: ElementHandle, stops: Stops): Promise<void> {
  const takesFocus = await part.evaluate((element) => {
    (element as HTMLElement).focus();
    return element.hasAttribute('tabindex');
  });
  if (takesFocus) return page.keyboard.press('Tab');
  await stops.evaluate((all) => all[0]?.focus());
  await page.keyboard.press('Tab');
  await page.keyboard.down('Shift');
  await page.keyboard.press('Tab');
  await page.keyboard.up('Shift');
}

/** Where Tab leads inside a part of a page, and where it should: one name a control. */
export async function tabOrder(page: Page, part: ElementHandle): Promise<{ led: string[]; expected: string[] }> {
  const stops = await stopsIn(part);
  const expected = await namesOf(stops);
  const led: string[] = [];
  await begin(page, part, stops);
  for (let stop = 0; stop < expected.length; stop++) {
    if (stop > 0) await page.keyboard.press('Tab');
    const { at, name, inSight } = await focusIn(stops, part);
    led.push(`${expected[at] ?? name}${inSight ? '' : ' (out of sight)'}`);
  }
  await stops.dispose();
  return { led, expected };
}

/**
 * How many pixels of two pictures of the same place differ in contrast by 3 to 1, which is what a focus indicator has to show
 * (WCAG 2.2, 1.4.11 and 2.4.13).
 */
const changedPixels = (page: Page, one: string, other: string) =>
  page.evaluate(
    async (...pictures) => {
      const [before, after] = await Promise.all(
        pictures.map(async (picture) => {
          const bytes = Uint8Array.from(atob(picture), (letter) => letter.charCodeAt(0));
          const bitmap = await createImageBitmap(new Blob([bytes], { type: 'image/png' }));
          const context = new OffscreenCanvas(bitmap.width, bitmap.height).getContext('2d');
          context?.drawImage(bitmap, 0, 0);
          return context?.getImageData(0, 0, bitmap.width, bitmap.height).data ?? new Uint8ClampedArray();
        }),
      );
      const linear = (value = 0) => (value <= 10 ? value / 3294.6 : ((value / 255 + 0.055) / 1.055) ** 2.4);
      const luminance = (data: Uint8ClampedArray, at: number) =>
        0.2126 * linear(data[at]) + 0.7152 * linear(data[at + 1]) + 0.0722 * linear(data[at + 2]) + 0.05;
      let changed = 0;
      if (before === undefined || after === undefined) return changed;
      for (let at = 0; at < before.length; at += 4) {
        const [a, b] = [luminance(before, at), luminance(after, at)];
        if (Math.max(a, b) / Math.min(a, b) >= 3) changed++;
      }
      return changed;
    },
    one,
    other,
  );

/** How far a ring may stand off its control, in CSS pixels. */
const AROUND = 6;

/**
 * The controls inside a part of a page whose focus cannot be seen: of which the pictures with and without the focus differ by less
 * than a line around the control. Both pictures are taken, so no style is believed, and a ring that is cut off is found too.
 */
export async function unseenFocus(page: Page, part: ElementHandle): Promise<string[]> {
  const stops = await stopsIn(part);
  const names = await namesOf(stops);
  const { width = 0, height = 0, deviceScaleFactor: scale = 1 } = page.viewport() ?? {};
  const unseen: string[] = [];
  await begin(page, part, stops);
  for (let stop = 0; stop < names.length; stop++) {
    if (stop > 0) await page.keyboard.press('Tab');
    const { at, name, box, outline } = await focusIn(stops, part);
    const [left, top] = [Math.max(0, Math.floor(box.x - AROUND)), Math.max(0, Math.floor(box.y - AROUND))];
    const right = Math.min(width, Math.ceil(box.x + box.width + AROUND));
    const bottom = Math.min(height, Math.ceil(box.y + box.height + AROUND));
    const clip = { x: left, y: top, width: right - left, height: bottom - top };
    const picture = () => page.screenshot({ clip, encoding: 'base64', captureBeyondViewport: false });
    const focused = await picture();
    await stops.evaluate((all, index) => all[index]?.blur(), at);
    const blurred = await picture();
    await stops.evaluate((all, index) => all[index]?.focus({ preventScroll: true }), at);
    const changed = (await changedPixels(page, focused, blurred)) / scale ** 2;
    if (changed < outline) unseen.push(names[at] ?? name);
  }
  await stops.dispose();
  return unseen;
}

/** The smallest width and height of what somebody has to hit, in CSS pixels (WCAG 2.2, 2.5.8). */
const TARGET = 24;

/** The controls that are smaller than a finger needs. Links in running text may be as high as their line. */
export const tooSmall = (part: ElementHandle): Promise<string[]> =>
  part.evaluate(
    (element, selector, least) =>
      [...element.querySelectorAll(selector)]
        .filter((control) => control.checkVisibility() && getComputedStyle(control).display !== 'inline')
        .filter((control) => {
          const { width, height } = control.getBoundingClientRect();
          return Math.min(width, height) < least;
        })
        .map((control) => control.outerHTML.slice(0, 160)),
    CONTROLS,
    TARGET,
  );

/** What stands out of a part of a page to the left or right, or is cut off there. Code may scroll by itself. */
export const tooWide = (part: ElementHandle): Promise<string[]> =>
  part.evaluate((element) => {
    const { left, right } = element.getBoundingClientRect();
    const isOut = (each: Element) => {
      const box = each.getBoundingClientRect();
      return box.width > 0 && (box.left < left - 0.5 || box.right > right + 0.5);
    };
    const isCut = (each: Element) => each.clientWidth > 0 && each.scrollWidth > each.clientWidth + 1;
    return [document.documentElement, element, ...element.querySelectorAll('*')]
      .filter((each) => each.closest('pre, input, textarea, svg') === null)
      .filter((each) => isCut(each) || (element.contains(each) && isOut(each)))
      .map((each) => each.outerHTML.slice(0, 160));
  });
