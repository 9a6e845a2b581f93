import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { until } from '../../scripts/page-actions';
import { BROWSERS, openExtensionPage, type Stage, setStage } from './harness';
import { pasteInto } from './paste-into';
import { seenOn } from './seen-on-page';

describe.each(BROWSERS)('the popup in %s, by keyboard alone', (name) => {
  let stage: Stage;
  let page: Page;

  beforeAll(async () => {
    stage = await setStage(name, { locale: 'en' });
    page = await openExtensionPage(stage, 'popup.html');
  });
  afterAll(() => stage?.close());

  const { text, shows, hash } = seenOn(() => page);
  const go = async (to: string) => {
    await page.evaluate((address) => {
      location.hash = address;
    }, to);
    await until('the view', async () => (await page.evaluate(() => location.hash || '#/')) === to);
  };
  const clear = async () => {
    await page.focus('[role="combobox"]');
    await page.keyboard.press('Escape');
  };
  const type = async (words: string) => {
    await clear();
    await page.keyboard.type(words);
  };

  beforeEach(async () => {
    await page.bringToFront();
    await go('#/');
    await page.waitForSelector('[role="combobox"]');
  });

  // Firefox's debugger does not report the requests of extension pages; the policy that forbids them is tested for both.
  const itInChromium = name === 'chromium' ? it : () => {};
  itInChromium('asks the network for nothing: every request is for a file of its own', async () => {
    const requested: string[] = [];
    page.on('request', (request) => requested.push(request.url()));
    await page.reload();
    await type('mailbox full');
    await shows('5.2.2');
    page.removeAllListeners('request');
    expect(requested.length).toBeGreaterThan(2);
    expect(requested.filter((url) => !url.startsWith(stage.extensionUrl('')))).toEqual([]);
  });

  it('is ready to type into', async () => {
    expect(await page.evaluate(() => document.activeElement?.getAttribute('role'))).toBe('combobox');
  });

  it('explains a code as it is typed, and Enter opens its page', async () => {
    await type('450');
    await shows('The recipient’s server is holding your message back for now');
    await page.keyboard.press('Enter');
    await until('the page', async () => (await hash()) === '#/code/450');
    const title = 'The recipient’s server is holding your message back for now';
    await until('the title', async () => (await page.evaluate(() => document.activeElement?.textContent)) === title);
  });

  it('finds words; the arrow keys move, Enter opens', async () => {
    await type('mailbox full');
    await shows('5.2.2');
    const active = () => page.$eval('[aria-selected="true"] .code', (code) => code.textContent);
    const first = await active();
    await page.keyboard.press('ArrowDown');
    const second = await until('the next option', async () => {
      const now = await active();
      return now !== first && now;
    });
    await page.keyboard.press('Enter');
    await until('the page', async () => (await hash()) === `#/code/${second}`);
    await page.goBack({ waitUntil: [] });
    await shows('5.2.2');
    expect(await page.$eval('[role="combobox"]', (field) => (field as HTMLInputElement).value)).toBe('mailbox full');
  });

  it('finds words of the other language too', async () => {
    await type('boîte pleine');
    await shows('5.2.2');
  });

  it.each([
    ['999', '999 is not an SMTP code'],
    ['5.1', '5.1 is only its beginning'],
    ['4xx', '450'],
    ['qwrtzpsdf', 'Nothing was found for'],
    ['\u202e550\u202c', '550'],
  ])('answers %j with a sentence', async (typed, answer) => {
    await clear();
    await page.$eval(
      '[role="combobox"]',
      (field, value) => {
        (field as HTMLInputElement).value = value;
        field.dispatchEvent(new InputEvent('input', { bubbles: true }));
      },
      typed,
    );
    await shows(answer);
  });

  it('takes ten megabytes without a freeze, and keeps them', async () => {
    await clear();
    const milliseconds = await page.evaluate(async () => {
      const field = document.querySelector('[role="combobox"]');
      const text = `host mx.example.org said: 550 5.1.1 unknown\n${'lorem ipsum 2026 '.repeat(650_000)}`;
      // Firefox keeps synthetic clipboard events empty.
      const paste = new Event('paste', { bubbles: true, cancelable: true });
      Object.defineProperty(paste, 'clipboardData', { value: { getData: () => text } });
      const start = performance.now();
      field?.dispatchEvent(paste);
      await new Promise((done) => setTimeout(done, 0));
      return performance.now() - start;
    });
    await shows('The message was not delivered');
    await shows('550 5.1.1');
    expect(await text()).toMatch(/The text has 11,050,0\d\d characters/);
    expect(milliseconds).toBeLessThan(3000);
    await go('#/');
    await shows('Pasted text');
    await clear();
  });

  const paste = async (words: string) => {
    await clear();
    await pasteInto(page, '[role="combobox"]', words);
  };

  it('takes the source of a message apart before it reads it', async () => {
    const hidden = btoa('<ann@example.com>: host mx.example.com said: 552 5.2.2 Mailbox full\n');
    await paste(
      `Return-Path: <>\nFrom: mailer-daemon@example.net\nSubject: Undelivered Mail\nMIME-Version: 1.0\nContent-Type: text/plain; charset=utf-8\nContent-Transfer-Encoding: base64\n\n${hidden}\n`,
    );
    await until('the diagnosis', async () => (await hash()) === '#/diagnosis');
    await shows('Not delivered to ann@example.com');
    await shows('552 5.2.2');
  });

  it('explains a pasted notice without a code by its words', async () => {
    await paste(
      'Delivery to the following recipient failed permanently:\n\n     ann@example.com\n\nTechnical details of permanent failure:\nStorage quota exceeded\n',
    );
    await shows('The recipient’s mailbox has no room left');
    await shows('Likely: the text points to it');
    await (await page.waitForSelector('.agent summary'))?.click();
    await shows('ann@example.com');
  });

  it('compares 214 with 450', async () => {
    await go('#/compare//');
    await page.waitForFunction(() => document.activeElement?.matches('.side input'));
    await page.keyboard.type('214');
    await page.keyboard.press('Enter');
    await page.keyboard.type('450');
    await shows('only 450 is about a message. 214 never is.');
    await shows('HELP');
    expect(await hash()).toBe('#/compare/214/450');
  });

  it('opens a comparison from the field', async () => {
    await type('450 vs 451');
    await shows('Compare 450 · 451');
    await page.keyboard.press('Enter');
    await until('the comparison', async () => (await hash()) === '#/compare/450/451');
    await shows('Key differences');
  });

  it('goes on where it was closed', async () => {
    await go('#/compare/421/450');
    await shows('421');
    const again = await openExtensionPage(stage, 'popup.html');
    await until('the last view', async () => (await again.evaluate(() => location.hash)) === '#/compare/421/450');
    await again.close();
  });

  it('changes its language at once', async () => {
    const press = (label: string) =>
      page.evaluate((words) => {
        const button = [...document.querySelectorAll('button')].find((each) => each.textContent === words);
        button?.focus();
        return button !== undefined;
      }, label);
    expect(await press('Français')).toBe(true);
    await page.keyboard.press('Enter');
    await shows('Chercher');
    expect(await page.evaluate(() => document.documentElement.lang)).toBe('fr');
    expect(await press('English')).toBe(true);
    await page.keyboard.press('Enter');
    await shows('Look up');
  });
});

describe.each(BROWSERS)('a French %s', (name) => {
  let stage: Stage;
  beforeAll(async () => {
    stage = await setStage(name, { locale: 'fr' });
  });
  afterAll(() => stage?.close());

  it('speaks French from the start', async () => {
    const page = await openExtensionPage(stage, 'popup.html#/code/450');
    await until('French', () =>
      page.evaluate(() => document.body.innerText.includes('Le serveur du destinataire fait patienter votre message')),
    );
  });
});
