/** Text nodes in a paragraph, and UTF-16 units in each on the average: 100,000 nodes make 5 MB. */
const NODES = 4;

const PROSE = [
  'The quick brown fox jumps over 12 lazy dogs near pa',
  'ge 77, as somebody wrote in 1999 at nine o’clock in',
  ' a letter to all of his neighbours, who had asked h',
  'im for an answer before the end of the long summer.',
];
/** Numbers that look like a code at first sight, in one paragraph of fifty. */
const NUMBERS = 'On 2026-11-04 we sent 350 boxes for 4.20 each, to 2';
const REPLY = 'host mx.example.org said: 550 5.1.1 no such mailbox';

/** The source of a pattern that finds in these pages exactly the codes that are there. */
export const CODES_OF_LARGE_PAGE = '550 5\\.1\\.1';

function paragraph(first: string): string {
  const [, second, third, fourth] = PROSE;
  return `<p>${first}<b>${second}</b>${third}<a href="#">${fourth}</a></p>`;
}

/**
 * Paragraphs of prose, some with numbers, some with a code.
 * @param textNodes a multiple of four; 51 UTF-16 units each
 * @param codes how many of the paragraphs hold one, evenly spread
 */
export function paragraphs(textNodes: number, codes: number): string {
  const count = textNodes / NODES;
  const every = codes === 0 ? Number.POSITIVE_INFINITY : Math.floor(count / codes);
  return Array.from({ length: count }, (_, at) =>
    paragraph(at % every === 0 && at / every < codes ? REPLY : at % 50 === 3 ? NUMBERS : (PROSE[0] ?? '')),
  ).join('');
}

/** A page around them. It has no script: what runs there is the extension's. */
export const pageWith = (content: string): string =>
  `<!doctype html><html lang="en"><meta charset="utf-8"><title>Large</title><body>${content}</body></html>`;
