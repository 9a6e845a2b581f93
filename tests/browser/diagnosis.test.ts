import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { until } from '../../scripts/page-actions';
import { BROWSERS, openExtensionPage, type Stage, setStage } from './harness';
import { seenOn } from './seen-on-page';

const said = (address: string, reply: string) =>
  `<${address}>: host mx.example.net[192.0.2.7] said: ${reply} (in reply to RCPT TO command)\n\n`;

const ONE = `This is the mail system at host out.example.com.\n\n${'I am sorry to have to inform you.\n'.repeat(40)}\n${said(
  'ann@example.net',
  '552 5.2.2 Mailbox full',
)}Reporting-MTA: dns; out.example.com\n\nFinal-Recipient: rfc822; ann@example.net\nAction: failed\nStatus: 5.2.2\nDiagnostic-Code: smtp; 552 5.2.2 Mailbox full\n`;
const SEVERAL =
  said('ann@example.net', '550 5.1.1 No such user') +
  said('ben@example.net', '452 4.2.2 Mailbox full') +
  said('cleo@example.net', '550 5.1.1 No such user');
const AWAY = 'Automatic reply: out of office\n\nI am on vacation until Monday.\n';

describe.each(BROWSERS)('a pasted bounce in %s, by keyboard alone', (name) => {
  let stage: Stage;
  let page: Page;
  beforeAll(async () => {
    stage = await setStage(name, { locale: 'en' });
    page = await openExtensionPage(stage, 'popup.html');
  });
  afterAll(() => stage?.close());

  const { text, shows, hash, at } = seenOn(() => page);
  const focused = () => page.evaluate(() => document.activeElement?.textContent ?? '');
  const focusIsOn = (words: string) => until(`focus on "${words}"`, async () => (await focused()).includes(words));
  const typedInto = (selector: string) => page.$eval(selector, (field) => (field as HTMLInputElement).value);

  const press = async (...keys: string[]) => {
    for (const key of keys) {
      const parts = key.split('+');
      const last = parts.pop() ?? '';
      for (const each of parts) await page.keyboard.down(each as 'Control');
      await page.keyboard.press(last as 'Enter');
      for (const each of parts) await page.keyboard.up(each as 'Control');
    }
  };

  /** What a reader does elsewhere before coming here. */
  const copyElsewhere = async (words: string) => {
    await page.evaluate((value) => {
      const elsewhere = document.createElement('textarea');
      elsewhere.id = 'elsewhere';
      elsewhere.value = value;
      document.body.append(elsewhere);
      elsewhere.select();
    }, words);
    await press('Control+c');
    await page.evaluate(() => document.querySelector('#elsewhere')?.remove());
  };

  const paste = async (words: string) => {
    await copyElsewhere(words);
    await page.focus('[role="combobox"]');
    await press('Control+v');
  };

  beforeEach(async () => {
    await page.bringToFront();
    await page.evaluate(() => {
      location.hash = '#/';
    });
    await page.waitForSelector('[role="combobox"]');
    await until('knowledge', () => page.evaluate(() => !document.body.innerText.includes('Loading')));
    await page.focus('[role="combobox"]');
    await press('Escape');
  });

  it('is diagnosed at once; Tab and Enter copy what to tell the customer', async () => {
    await paste(ONE);
    await at('#/diagnosis');
    await focusIsOn('Not delivered to ann@example.net');
    await press('Tab', 'Enter');
    await shows('Copied');
    expect(await focused()).toBe('Copy the message to the customer');
    await press('Escape');
    await at('#/');
    await page.waitForSelector('[role="combobox"]');
    await press('Escape', 'Control+v');
    // the message to the customer, pasted where a question could stand
    expect(await until('the copy', () => typedInto('[role="combobox"]'))).toContain('ann@example.net');
  });

  it('shows its evidence in view, and the page stays where it is', async () => {
    await paste(ONE);
    await shows('What this rests on');
    const seen = await page.$eval('.evidence', (box) => {
      const around = box.getBoundingClientRect();
      const mark = box.querySelector('mark')?.getBoundingClientRect();
      const inView = mark !== undefined && mark.top >= around.top && mark.bottom <= around.bottom;
      return { inView, scrolled: box.scrollTop > 0, page: scrollY, words: box.querySelector('mark')?.textContent };
    });
    expect(seen).toEqual({ inView: true, scrolled: true, page: 0, words: '552 5.2.2' });
  });

  it('of several recipients: the arrow keys choose one, and its card is drawn', async () => {
    await paste(SEVERAL);
    await focusIsOn('3 recipients');
    await press('Tab', 'Tab');
    await focusIsOn('ann@example.net');
    await press('ArrowDown', 'ArrowDown');
    await focusIsOn('ben@example.net');
    expect(await page.$eval('.card .code', (code) => code.textContent)).toBe('452 4.2.2');
    expect(await page.$eval('.evidence mark', (mark) => mark.textContent)).toContain('452 4.2.2');
    await press('Home');
    await focusIsOn('ann@example.net');
  });

  it('leads to a code’s page and back; the text is kept until it is cleared', async () => {
    await paste(ONE);
    await page.waitForSelector('.evidence mark a');
    await page.focus('.evidence mark a');
    await press('Enter');
    await until('the code', async () => decodeURIComponent(await hash()) === '#/code/552 5.2.2');
    // the address is there before the page: whoever went back at once would never have left
    await page.waitForSelector('#code-title');
    await page.goBack({ waitUntil: [] });
    await focusIsOn('Not delivered to ann@example.net');
    await press('Shift+Tab');
    await focusIsOn('New lookup');
    await press('Shift+Tab');
    await focusIsOn('Back');
    await press('Enter');
    await at('#/');
    await shows('Diagnose this text');
    await page.focus('.pasted a');
    await press('Enter');
    await focusIsOn('Not delivered to ann@example.net');
    await press('Shift+Tab', 'Enter');
    await at('#/');
    await until('an empty field', async () => !(await text()).includes('Pasted text'));
    expect(await page.evaluate(() => document.activeElement?.getAttribute('role'))).toBe('combobox');
  });

  it('is still there when the popup opens again', async () => {
    await paste(ONE);
    await shows('What this rests on');
    const again = await openExtensionPage(stage, 'popup.html');
    await until('the diagnosis', () =>
      again.evaluate(() => document.activeElement?.textContent === 'Not delivered to ann@example.net'),
    );
    await again.close();
  });

  it('may be typed: nothing is diagnosed before it is complete', async () => {
    await page.evaluate(() => {
      location.hash = '#/diagnosis';
    });
    await page.waitForSelector('textarea');
    expect(await page.evaluate(() => document.activeElement?.tagName)).toBe('TEXTAREA');
    await page.keyboard.type('said: 550 5.1.1 unknown');
    expect(await typedInto('textarea')).toBe('said: 550 5.1.1 unknown');
    await press('Control+Enter');
    await focusIsOn('The message was not delivered');
  });

  it('of one line stays in the field and offers its diagnosis', async () => {
    await page.keyboard.type('550 5.1.1 user unknown');
    await shows('1 code found');
    expect(await typedInto('[role="combobox"]')).toBe('550 5.1.1 user unknown');
    await press('Tab');
    // the button that clears stands first
    await press('Tab');
    await focusIsOn('Diagnose this text');
    await press('Enter');
    await focusIsOn('The message was not delivered');
  });

  it('that is none says what it is', async () => {
    await paste(AWAY);
    await shows('This is an automatic reply and no bounce');
    expect(await focused()).toBe('No failed message');
  });

  it('fits 320 pixels', async () => {
    await page.setViewport({ width: 320, height: 600 });
    await paste(SEVERAL);
    await shows('What this rests on');
    const { scrollWidth, clientWidth } = await page.evaluate(() => {
      const { scrollWidth: all, clientWidth: seen } = document.documentElement;
      return { scrollWidth: all, clientWidth: seen };
    });
    expect(scrollWidth).toBeLessThanOrEqual(clientWidth);
    await page.setViewport({ width: 800, height: 600 });
  });
});
