import type { Frame, Page } from 'puppeteer-core';

/** One underlined stretch of text, and the number of the target it stands in; null outside every target. */
export interface SeenMark {
  target: number | null;
  text: string;
}

// Everything that runs in a page is made of plain loops: on the hostile test page the usual methods are traps.

async function inEveryFrame<Answer>(page: Page, ask: (frame: Frame) => Promise<Answer>): Promise<Answer[]> {
  const answers: Answer[] = [];
  for (const frame of page.frames()) answers.push(await ask(frame));
  return answers;
}

/** Everything that is marked in the page, its frames and open shadow roots: by target, then in the order of the text. */
export async function seenMarks(page: Page): Promise<SeenMark[]> {
  const seen = await inEveryFrame(page, (frame) =>
    frame.evaluate(() => {
      const marks: { target: number | null; text: string; node: Node; start: number }[] = [];
      for (const range of (CSS.highlights.get('bounce-lens-code') ?? []) as Iterable<StaticRange>) {
        const { startContainer: node, startOffset: start, endOffset } = range;
        if (!node.isConnected) continue;
        let at: Node | null = node;
        while (at !== null && !(at instanceof HTMLElement && at.dataset['target'] !== undefined))
          at = at instanceof ShadowRoot ? at.host : at.parentNode;
        const target = at instanceof HTMLElement ? Number(at.dataset['target']) : null;
        marks[marks.length] = { target, text: (node as Text).data.slice(start, endOffset), node, start };
      }
      marks.sort((a, b) =>
        a.node === b.node
          ? a.start - b.start
          : a.node.compareDocumentPosition(b.node) & Node.DOCUMENT_POSITION_PRECEDING
            ? 1
            : -1,
      );
      const answer: { target: number | null; text: string }[] = [];
      for (const { target, text } of marks) answer[answer.length] = { target, text };
      return answer;
    }),
  );
  return seen.flat().sort((a, b) => (a.target ?? 0) - (b.target ?? 0));
}

/** How many targets the page, its frames and open shadow roots hold by now. */
export async function countTargets(page: Page): Promise<number> {
  const counts = await inEveryFrame(page, (frame) =>
    frame.evaluate(() => {
      let count = document.querySelectorAll('[data-target]').length;
      for (const element of document.querySelectorAll('*'))
        count += element.shadowRoot?.querySelectorAll('[data-target]').length ?? 0;
      return count;
    }),
  );
  return counts.reduce((sum, count) => sum + count, 0);
}

/** The text of the page, its frames and open shadow roots, with blanks as they stand in the source made one. */
export async function textOf(page: Page): Promise<string> {
  const texts = await inEveryFrame(page, (frame) =>
    frame.evaluate(() => {
      let text = document.documentElement.textContent ?? '';
      for (const element of document.querySelectorAll('*')) text += element.shadowRoot?.textContent ?? '';
      return text;
    }),
  );
  return texts.join('\n').replace(/\s+/g, ' ');
}

/** The DOM of the page, its frames and open shadow roots, serialised. */
export function domOf(page: Page): Promise<string[]> {
  return inEveryFrame(page, (frame) =>
    frame.evaluate(() => {
      let html = document.documentElement.outerHTML;
      for (const element of document.querySelectorAll('*'))
        if (element.shadowRoot) html += `\n#${element.id}: ${element.shadowRoot.innerHTML}`;
      return html;
    }),
  );
}

/** Scrolls everything back to where it was at first. */
export async function scrollBack(page: Page): Promise<void> {
  await inEveryFrame(page, (frame) =>
    frame.evaluate(() => {
      for (const element of document.querySelectorAll('*')) element.scrollTo(0, 0);
    }),
  );
}
