// @vitest-environment happy-dom
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Marker } from '../../entrypoints/content/marker';
import { readAndMark } from '../../entrypoints/content/reader';
import { type Stretch, stretcher } from '../../entrypoints/content/stretch';
import { TextFlow } from '../../entrypoints/content/text-flow';
import { detect } from '../../smtp/detect/detect';
import { pairOf } from '../../smtp/detect/finding';

function textNodes(): Text[] {
  const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
  const nodes: Text[] = [];
  for (let node = walker.nextNode(); node !== null; node = walker.nextNode()) nodes.push(node as Text);
  return nodes;
}

/** Where something was found: in the how-manieth text node of the page, at which offset, what. */
function placesIn(flow: TextFlow, from: number, to: number, stretch?: Stretch): string[] {
  const all = textNodes();
  return detect(flow.text, stretch?.around).flatMap((finding) =>
    finding.places
      .filter(({ start }) => start >= from && start < to)
      .map(({ start }) => {
        const part = flow.parts.findLast((part) => part.start <= start);
        if (part === undefined) throw new Error('A place lies before all text.');
        return `${all.indexOf(part.node)}+${start - part.start} ${JSON.stringify(pairOf(finding))}`;
      }),
  );
}

/** All that is found when the page is read as it is in a frame, flow by flow. @param talk false as long as a notice's words are looked for */
async function readPage(talk = true): Promise<string[]> {
  const places: string[] = [];
  const marker = {
    marks: new Set(),
    talk,
    talkLeft: 0,
    forget() {},
    mark(stretch: Stretch) {
      places.push(...placesIn(stretch.flow, stretch.from, stretch.to, stretch));
    },
  };
  await readAndMark(document.body, marker as unknown as Marker);
  return places;
}

/** All that is found when the whole page is one flow. */
function readWhole(): string[] {
  const flow = new TextFlow();
  for (const node of textNodes()) flow.add(node);
  return placesIn(flow, 0, flow.text.length);
}

const PROSE = 'The quick brown fox jumps over 12 lazy dogs. ';

describe('a stretch of the page', () => {
  it('is laid out with what stands near it, and gives more when it is asked', () => {
    document.body.innerHTML = `${Array.from({ length: 9 }, (_, at) => `<p>${at} ${PROSE}</p>`).join('')}<p id="own">550</p>${`<p>${PROSE}</p>`.repeat(9)}`;
    const own = document.querySelector('#own')?.firstChild as Text;
    const { flow, from, to, around } = stretcher(document)([own]);
    expect(flow.text.slice(from, to).trim()).toBe('550');
    expect(from).toBeGreaterThanOrEqual(120);
    expect(from).toBeLessThan(200);
    expect(around(from, to)).toBe(flow.text.slice(from, to));
    const wide = around(from - 320, to + 320);
    expect(wide).toHaveLength(640 + to - from);
    expect(wide.slice(320, 320 + to - from)).toBe(flow.text.slice(from, to));
    expect(wide).toContain(flow.text);
  });

  it('ends where the page ends', () => {
    document.body.innerHTML = '<p>said:</p><p id="own">550</p>';
    const { flow, from, to, around } = stretcher(document)([document.querySelector('#own')?.firstChild as Text]);
    expect(flow.text).toBe('said:\n550');
    expect(around(from - 320, to + 320)).toBe('said:\n550');
  });
});

describe('reading a page', () => {
  const far = (paragraphs: number) =>
    `<p>The mail delivery failed.</p>${`<p>${PROSE}</p>`.repeat(paragraphs)}<p>Error code 503 was shown</p>`;

  it('lets words decide that stand far from a code, but not everywhere', async () => {
    document.body.innerHTML = far(5);
    expect(await readPage()).toHaveLength(1);
    document.body.innerHTML = far(9);
    expect(await readPage()).toHaveLength(0);
  });

  it('ends a long flow in the middle of a line without losing a code there', async () => {
    const line = '<b>550 5.1.1 no such user,</b> <i>';
    document.body.innerHTML = `<p>${`${line}4</i>50 4.2.1 try again <u>later</u> `.repeat(900)}</p>`;
    const found = await readPage();
    expect(found).toHaveLength(1800);
    expect(new Set(found).size).toBe(1800);
  });

  const piece = fc.constantFrom(
    PROSE,
    PROSE,
    'wrote on 2026-11-04 at 12:34:56.250 from 192.0.2.45',
    'host mx.example.org said: 550 5.1.1 no such mailbox',
    'remote server returned 554',
    'the mail delivery system',
    'Error code 503 was shown',
    'error 550 came back',
    'status 5.7.1',
    'version 4.2.1 and 5.1.2',
    'smtp; 452',
    '4.2.2 over quota',
    'no mailbox here by that name (#5.1.1)',
    'code 421 (server busy)',
    '350 boxes',
    ' ',
  );
  const markup = fc.array(
    fc.tuple(piece, fc.constantFrom('p', 'p', 'b', 'span', 'td', 'li', 'br', 'text'), fc.integer({ min: 0, max: 60 })),
    { minLength: 1, maxLength: 60 },
  );
  const write = (pieces: [string, string, number][]): string =>
    pieces
      .map(([text, tag, cut]) => {
        const split = `${text.slice(0, cut)}<i>${text.slice(cut)}</i>`;
        if (tag === 'text') return split;
        return tag === 'br' ? `${split}<br>` : `<${tag}>${split}</${tag}>`;
      })
      .join('');

  it.each([true, false])('finds what is found in the page as a whole (words of notices known: %s)', async (talk) => {
    await fc.assert(
      fc.asyncProperty(markup, async (pieces) => {
        document.body.innerHTML = write(pieces);
        expect(await readPage(talk)).toEqual(readWhole());
      }),
      { numRuns: 300 },
    );
  });
});
