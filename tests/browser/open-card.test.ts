import type { ElementHandle, MediaFeature, Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { BrowserName } from '../../scripts/find-browser';
import { until } from '../../scripts/page-actions';
import { bundleForPage } from '../bundle-for-page';
import { axeReport } from './axe';
import { CARD_STATES, type CardState, EVERYTHING } from './card-states';
import { BROWSERS, type Stage, setStage } from './harness';
import type { ShownCard } from './in-page/open-card';
import { tabOrder, tooSmall, tooWide, unseenFocus } from './reach';

/** One way to look at a card. */
interface Look {
  what: string;
  locale: 'en' | 'fr';
  /** of the window, in CSS pixels */
  width: number;
  scale: number;
  /** Chromium is told page by page */
  media: MediaFeature[];
  /** Firefox is told as it is started */
  prefs: Record<string, unknown>;
}

/** A window as high as any card, and one in which it has to scroll, in CSS pixels. */
const HIGH = 6000;
const LOW = 480;

const scheme = (name: 'light' | 'dark') => ({
  media: [{ name: 'prefers-color-scheme', value: name }],
  prefs: { 'layout.css.prefers-color-scheme.content-override': name === 'dark' ? 0 : 1 },
});

const LOOKS: readonly Look[] = [
  { what: 'in light colours', locale: 'en', width: 1180, scale: 1, ...scheme('light') },
  { what: 'in dark colours, in French', locale: 'fr', width: 1180, scale: 1, ...scheme('dark') },
  // what is left of 640 px at 200 %, and of 1280 px at 400 % (WCAG 2.2, 1.4.10)
  { what: 'on 320 px, in French', locale: 'fr', width: 320, scale: 2, ...scheme('light') },
  {
    what: 'in forced colours',
    locale: 'en',
    width: 1180,
    scale: 1,
    media: [{ name: 'forced-colors', value: 'active' }],
    prefs: { 'browser.display.document_color_use': 2 },
  },
];

const PAGE = `<!doctype html><html lang="en"><head><title>A page that is read</title></head>
<body style="margin: 0"><main><h1>A message</h1><p>The server said 550 5.1.1.</p></main></body></html>`;

let script: string;
beforeAll(async () => {
  script = await bundleForPage(new URL('in-page/open-card.ts', import.meta.url));
});

const CASES = BROWSERS.flatMap((name) => LOOKS.map((look): [BrowserName, string, Look] => [name, look.what, look]));

describe.each(CASES)('the card in an open page in %s, %s', (name, _what, look) => {
  let stage: Stage;
  let page: Page;
  beforeAll(async () => {
    stage = await setStage(name, { locale: 'en', extraPrefs: { 'ui.prefersReducedMotion': 1, ...look.prefs } });
    page = await stage.browser.newPage();
    if (name === 'chromium') {
      // puppeteer's own emulateMediaFeatures knows no forced colours
      const client = await page.createCDPSession();
      const features = [...look.media, { name: 'prefers-reduced-motion', value: 'reduce' }];
      await client.send('Emulation.setEmulatedMedia', { features });
    }
    await page.setContent(PAGE);
    await page.evaluate(script);
  });
  afterAll(() => stage?.close());

  /** Brings the card into a state, in a window of a height. */
  const show = async ({ card, press }: CardState, height = HIGH): Promise<ElementHandle<HTMLElement>> => {
    await page.setViewport({ width: look.width, height, deviceScaleFactor: look.scale });
    await page.evaluate(
      (shown) => (globalThis as unknown as { showCard(card: ShownCard): void }).showCard(shown),
      card(look.locale),
    );
    for (const selector of press) {
      const button = await until(selector, () => page.$(`>>> .surface ${selector}`));
      await button.click();
    }
    await page.mouse.move(1, height - 1);
    return (await until('the card', () => page.$('>>> .surface'))) as ElementHandle<HTMLElement>;
  };

  it('is looked at as it should be', async () => {
    const { locale, media } = look;
    const matches = await page.evaluate(
      (queries) => queries.map((query) => matchMedia(query).matches),
      media.map(({ name: feature, value }) => `(${feature}: ${value})`),
    );
    expect(matches).toEqual([true]);
    const card = await show(EVERYTHING);
    expect(await card.evaluate((element) => element.lang)).toBe(locale);
    expect(await card.evaluate((element) => element.scrollHeight <= element.clientHeight)).toBe(true);
  });

  it.each(CARD_STATES.map((state): [string, CardState] => [state.what, state]))(
    '%s breaks no rule, stays in its width, and is reached by Tab',
    async (_state, state) => {
      const card = await show(state);
      expect(await axeReport(page)).toEqual({ violations: [], undecided: [] });
      expect(await tooWide(card)).toEqual([]);
      expect(await tooSmall(card)).toEqual([]);
      const { led, expected } = await tabOrder(page, card);
      expect(expected.length).toBeGreaterThan(4);
      expect(led).toEqual(expected);
    },
  );

  it.each([HIGH, LOW])('shows where the keyboard is at every control, in a window %i px high', async (height) => {
    const card = await show(EVERYTHING, height);
    expect(await unseenFocus(page, card)).toEqual([]);
    const { led, expected } = await tabOrder(page, card);
    expect(led).toEqual(expected);
  });

  describe('is really checked: a planted fault is found', () => {
    /** Shows the card with something altered in it. */
    const alter = async (selector: string, change: (element: HTMLElement) => void) => {
      const card = await show(EVERYTHING);
      await card.$eval(selector, change as (element: Element) => void);
      return card;
    };

    it.each<[rule: string, selector: string, change: (element: HTMLElement) => void]>([
      [
        'button-name',
        '.icon-button',
        (button) => {
          button.removeAttribute('aria-label');
          button.removeAttribute('title');
        },
      ],
      ['aria-required-parent', '[role="tablist"]', (list) => list.removeAttribute('role')],
      ['list', '.recipients', (list) => list.append(document.createElement('p'))],
      [
        'target-size',
        '.actions',
        (actions) => {
          actions.style.flexDirection = 'column';
          for (const button of actions.querySelectorAll('button'))
            button.style.cssText = 'min-height: 0; padding: 0; font-size: 6px';
        },
      ],
    ])('%s', async (rule, selector, change) => {
      await alter(selector, change);
      expect((await axeReport(page)).violations.join('\n')).toContain(`${rule}:`);
    });

    it.each(['.card > p', '.hops .quiet', '.verdict dt', '.tabs button', '.code', '.sources a', '.choice span'])(
      'contrast of %s',
      async (selector) => {
        await alter(selector, (text) => {
          text.style.cssText = 'color: #777; background: #888; forced-color-adjust: none';
        });
        expect((await axeReport(page)).violations.join('\n')).toContain('color-contrast:');
      },
    );

    it('something that stands out', async () => {
      const card = await alter('.card > p', (text) => {
        text.style.width = '500px';
      });
      expect((await tooWide(card)).join()).toContain('<p');
    });

    it('a control that is hard to hit', async () => {
      const card = await alter('.actions > button', (button) => {
        button.style.cssText = 'min-height: 0; padding: 0';
      });
      expect(await tooSmall(card)).toHaveLength(1);
    });

    it('a control that Tab does not reach', async () => {
      const card = await alter('.actions > button', (button) => {
        button.tabIndex = -1;
      });
      const { led, expected } = await tabOrder(page, card);
      expect(led).not.toEqual(expected);
    });

    it.each(['none', '2px solid transparent'])('a focus that cannot be seen: %s', async (outline) => {
      const card = await alter('.actions > button', (button) => button.classList.add('planted'));
      await card.evaluate((element, value) => {
        const style = document.createElement('style');
        style.textContent = `.planted:focus-visible { outline: ${value}; forced-color-adjust: none }`;
        element.append(style);
      }, outline);
      expect(await unseenFocus(page, card)).toHaveLength(1);
    });
  });
});
