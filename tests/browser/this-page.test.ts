import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { until } from '../../scripts/page-actions';
import { violations } from './axe';
import { BROWSERS, openExtensionPage, type Stage, setStage } from './harness';
import { seenPopover, seenRing } from './popover-probe';
import { openRealPopup } from './real-popup';

/**
 * The view of the page in front. No debugger reaches into Firefox's sidebar: the same page stands in a tab behind the
 * one that is looked at, which to the extension is as good as beside it.
 */
describe.each(BROWSERS)('the codes of the page in %s', (name) => {
  let stage: Stage;
  let panel: Page;
  let page: Page;
  beforeAll(async () => {
    stage = await setStage(name, { locale: 'en' });
    panel = await openExtensionPage(stage, 'popup.html?in=panel#/page');
    page = await stage.browser.newPage();
  });
  afterAll(() => stage?.close());

  const show = async (path: string) => {
    await page.goto(stage.url(path));
    await page.bringToFront();
  };
  const text = () => panel.evaluate(() => document.body.innerText);
  const says = (words: string) =>
    until(`"${words}" in the panel`, async () => (await text()).includes(words)).catch(async (error) => {
      throw new Error(`${error.message} It says: ${await text()}`);
    });
  const chips = () =>
    panel.evaluate(() => [...document.querySelectorAll('.page-codes .code')].map((code) => code.textContent));
  const lists = (codes: string[]) =>
    until(`the list ${codes.join(', ')}`, async () => JSON.stringify(await chips()) === JSON.stringify(codes)).catch(
      async (error) => {
        throw new Error(`${error.message} It says: ${await text()}`);
      },
    );
  const press = (label: string) =>
    panel.evaluate((words) => {
      const buttons = [...document.querySelectorAll<HTMLElement>('.page-codes button')];
      buttons.find(({ textContent }) => textContent?.startsWith(words))?.click();
    }, label);
  const card = (title: string) =>
    until(`the card "${title}"`, async () => {
      const seen = await seenPopover(page);
      return seen?.title === title ? seen : null;
    });

  it('are listed in reading order, with what they mean and the words around them', async () => {
    await show('inbox/#/message/several-recipients');
    await lists(['550 5.1.1', '554 5.7.1', '550 5.4.1']);
    await says('Microsoft knows no such address');
    await says('said: 550 5.1.1 <accounts@example.net>: Recipient address rejected');
  });

  it('breaks no rule, and needs no scrolling sideways at 320 px', async () => {
    await panel.setViewport({ width: 320, height: 600 });
    expect(await panel.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(320);
    expect(await violations(panel)).toEqual([]);
    await panel.setViewport({ width: 400, height: 600 });
  });

  it('are gone to one by one: each comes into sight with its ring and its card', async () => {
    await press('550 5.4.1');
    const opened = await until('the card', () => seenPopover(page));
    expect(opened.text).toContain('550 5.4.1');
    expect(opened.focused).toBe(true);
    expect(await seenRing(page)).not.toBeNull();
    await press('554 5.7.1');
    await until('the other card', async () => (await seenPopover(page))?.text.includes('554 5.7.1'));
    await page.keyboard.press('Escape');
    await until('the card to close', async () => (await seenPopover(page)) === null);
    expect((await seenRing(page))?.name).toMatch(/^554 5\.7\.1/);
    await page.keyboard.press('Escape');
    await until('the ring to go', async () => (await seenRing(page)) === null);
  });

  it('are those of the message that is read now, also where it has as many', async () => {
    await page.evaluate(() => {
      location.hash = '#/message/postfix';
    });
    await lists(['550 5.1.1']);
    await page.evaluate(() => {
      location.hash = '#/message/greylisting';
    });
    await lists(['450 4.7.1']);
    await page.evaluate(() => {
      location.hash = '#/message/framed';
    });
    await lists(['550 5.7.515']);
  });

  it('are found in every frame', async () => {
    await show('small/short-frames.html');
    await until('all frames', async () => (await chips()).length === 3);
    expect((await chips()).sort()).toEqual(['550 5.1.1', '552 5.2.2', '554 5.7.1']);
    await press('550 5.1.1');
    await until('the card', async () => (await seenPopover(page))?.text.includes('550 5.1.1'));
  });

  it('are the deciding words where a bounce shows no code', async () => {
    await show('small/without-code.html');
    await lists(['no code']);
    await press('no code');
    await card('The recipient’s mailbox has no room left');
  });

  it('are listed once, and the second time leads on to the next place', async () => {
    await page.goto(stage.url('small/strict-policy.html'));
    await page.evaluate(() => {
      const paragraph = document.createElement('p');
      paragraph.id = 'second';
      paragraph.textContent = 'host mx.example.org said: 550 5.1.1 no such user here';
      paragraph.style.marginTop = '2000px';
      document.body.append(paragraph);
    });
    await says('2 places');
    await lists(['550 5.1.1']);
    await press('550 5.1.1');
    await until('the card', () => seenPopover(page));
    expect(await page.evaluate(() => scrollY)).toBe(0);
    await press('550 5.1.1');
    await until('the second place', () => page.evaluate(() => scrollY > 500));
    await until('its card', async () => (await seenPopover(page))?.text.includes('550 5.1.1'));
  });

  it('are none on a page without any, and that is said', async () => {
    await show('small/strict-policy.html');
    await lists(['550 5.1.1']);
    await page.evaluate(() => document.querySelector('p')?.remove());
    await says('No SMTP code was found on this page.');
    expect(await chips()).toEqual([]);
  });

  it('cannot be seen from the panel where the page may not be read: it says what helps', async () => {
    await page.goto(stage.foreignUrl('small/strict-policy.html'));
    await page.bringToFront();
    await says('Press its button in the toolbar');
  });

  it('are chosen in the real popup, which closes over the card', async () => {
    await show('inbox/#/message/several-recipients');
    const popup = await openRealPopup(stage, page);
    await popup.choose('554 5.7.1');
    const opened = await until('the card', () => seenPopover(page));
    expect(opened.text).toContain('554 5.7.1');
    expect(opened.focused).toBe(true);
    if (name === 'chromium')
      await until('the popup to close', async () =>
        stage.browser.targets().every((target) => !/popup\.html(#|$)/.test(target.url())),
      );
  });
});
