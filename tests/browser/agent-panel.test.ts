import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { hover, pause, until } from '../../scripts/page-actions';
import { BROWSERS, markedTexts, openExtensionPage, type Stage, setStage } from './harness';
import { pressInCard, type SeenPopover, seenPopover } from './popover-probe';

/** What was copied last, as a page sees it that somebody pastes into. */
async function pastedInto(page: Page): Promise<string> {
  await page.evaluate(() => {
    const field = document.createElement('textarea');
    field.id = 'paste-here';
    field.style.cssText = 'position: fixed; inset: 0 auto auto 0';
    document.body.append(field);
    field.focus();
  });
  await page.keyboard.down('Control');
  await page.keyboard.press('v');
  await page.keyboard.up('Control');
  return until('the pasted text', () =>
    page.evaluate(() => {
      const field = document.querySelector<HTMLTextAreaElement>('#paste-here');
      const { value = '' } = field ?? {};
      if (value !== '') field?.remove();
      return value === '' ? null : value.replace(/\r/g, '');
    }),
  );
}

describe.each(BROWSERS)('answering a customer in %s', (name) => {
  let stage: Stage;
  beforeAll(async () => {
    stage = await setStage(name, { locale: 'en' });
  });
  afterAll(() => stage?.close());

  it('copies a message from the popover, with what the bounce tells filled in', async () => {
    const page = await stage.browser.newPage();
    await page.setViewport({ width: 1180, height: 1400 });
    await page.goto(`${stage.url('inbox/')}#/message/postfix`);
    await until('the marks', async () => (await markedTexts(page)).length > 0);
    await pause(300);
    const { x, y } = await hover(page, '550', '.message-body');
    await until('the popover', () => seenPopover(page));
    await page.mouse.click(x, y);
    const press = async (label: string): Promise<SeenPopover> => {
      await pressInCard(page, label);
      return until('the popover', () => seenPopover(page));
    };
    await press('Answer a customer');
    const open = await until('the texts', async () => {
      const seen = await seenPopover(page);
      return seen?.text.includes('Message to the customer') ? seen : null;
    });
    expect(open.text).toContain('finn@example.net');
    await press('Copy: Message to the customer');
    await until('the confirmation', async () => (await seenPopover(page))?.text.includes('Copied'));
    const copied = await pastedInto(page);
    expect(copied).toContain('finn@example.net');
    expect(open.text).toContain(copied);
    await page.close();
  });

  it('copies the note for an admin from the popup, about the pasted bounce', async () => {
    const page = await openExtensionPage(stage, 'popup.html');
    await page.waitForSelector('[role="combobox"]');
    await page.evaluate(() => {
      const text =
        '<ann@example.com>: host mx.example.com[192.0.2.7] said: 552 5.2.2 Mailbox is full (in reply to RCPT TO command)\n\nX-Postfix-Queue-ID: 4FhZ2B1xQz\n';
      // Firefox keeps synthetic clipboard events empty.
      const paste = new Event('paste', { bubbles: true, cancelable: true });
      Object.defineProperty(paste, 'clipboardData', { value: { getData: () => text } });
      document.activeElement?.dispatchEvent(paste);
    });
    await (await page.waitForSelector('.agent summary'))?.click();
    await page.waitForSelector('.paste-text');
    await page.click('.choice label:nth-of-type(2)');
    await page.click('.paste:nth-of-type(2) button');
    await page.waitForFunction(
      () => document.querySelector('.paste:nth-of-type(2) [role="status"]')?.textContent === 'Copied',
    );
    const note = await pastedInto(page);
    for (const fact of ['ann@example.com', 'mx.example.com', '4FhZ2B1xQz', '552 5.2.2 Mailbox is full'])
      expect(note).toContain(fact);
    await page.close();
  });
});
