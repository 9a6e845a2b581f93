/** A part of a written diagnosis, before it is plain text or Markdown. Every string may hold words of a pasted text. */
export type Block =
  | { kind: 'heading'; level: 1 | 2 | 3 | 4; text: string }
  | { kind: 'paragraph'; text: string }
  /** labels with their values */
  | { kind: 'rows'; rows: readonly (readonly [label: string, value: string])[] }
  /** the same under two headings, for many of them */
  | { kind: 'table'; head: readonly [string, string]; rows: readonly (readonly [string, string])[] }
  | { kind: 'list'; ordered: boolean; items: readonly string[] }
  /** words of the text itself */
  | { kind: 'quote'; text: string }
  | { kind: 'links'; links: readonly { title: string; url: string; date: string }[] };

/** Labels and values in two columns: no colon, whose spacing differs between languages. */
function columns(rows: readonly (readonly [string, string])[]): string {
  const width = Math.max(...rows.map(([label]) => label.length)) + 2;
  return rows.map(([label, value]) => label.padEnd(width) + value).join('\n');
}

function blockAsText(block: Block): string {
  switch (block.kind) {
    case 'heading':
      return block.level === 1 ? `${block.text}\n${'='.repeat(Math.min(72, block.text.length))}` : block.text;
    case 'paragraph':
      return block.text;
    case 'rows':
    case 'table':
      return columns(block.rows);
    case 'list':
      return block.items.map((item, at) => `${block.ordered ? `${at + 1}.` : '-'} ${item}`).join('\n');
    case 'quote':
      return `> ${block.text}`;
    case 'links':
      return block.links.map(({ title, url, date }) => `- ${title}, ${date}: ${url}`).join('\n');
  }
}

/** A heading stands right above what it is about. */
function gapAfter(before: Block | undefined, block: Block): string {
  if (before === undefined) return '';
  return before.kind === 'heading' && block.kind !== 'heading' ? '\n' : '\n\n';
}

/** Blocks as plain text, for a ticket or a message. */
export const asText = (blocks: readonly Block[]): string =>
  `${blocks.map((block, at) => gapAfter(blocks[at - 1], block) + blockAsText(block)).join('')}\n`;

/**
 * Text that stays text in Markdown (CommonMark §2.4 and the extensions of GitHub): no emphasis, code, link, image, HTML,
 * entity, table border, mention, heading or list comes of it, and an address in it is no link.
 */
export function escapeMarkdown(text: string): string {
  return text
    .replace(/[ \t\r\n\f\v\u2028\u2029]+/g, ' ')
    .trim()
    .replace(/[\\`*_[\]<>|~#&$]/g, '\\$&')
    .replace(/:\/\//g, ':\\//')
    .replace(/\b(www)\./gi, '$1\\.')
    .replace(/@/g, '\\@')
    .replace(/^([-+=])/, '\\$1')
    .replace(/^(\d{1,9})([.)])(?=\s|$)/, '$1\\$2');
}

/** An address inside angle brackets cannot hold any of these (CommonMark §6.3). */
const linkTarget = (url: string): string => url.replace(/[<>\s\\]/g, encodeURIComponent);

const tableRow = (cells: readonly string[]): string => `| ${cells.map(escapeMarkdown).join(' | ')} |`;

function blockAsMarkdown(block: Block): string {
  switch (block.kind) {
    case 'heading':
      return `${'#'.repeat(block.level)} ${escapeMarkdown(block.text)}`;
    case 'paragraph':
      return escapeMarkdown(block.text);
    case 'rows':
      return block.rows.map(([label, value]) => `- **${escapeMarkdown(label)}** – ${escapeMarkdown(value)}`).join('\n');
    case 'table':
      return [tableRow(block.head), '| --- | --- |', ...block.rows.map(tableRow)].join('\n');
    case 'list':
      return block.items.map((item, at) => `${block.ordered ? `${at + 1}.` : '-'} ${escapeMarkdown(item)}`).join('\n');
    case 'quote':
      return `> ${escapeMarkdown(block.text)}`;
    case 'links':
      return block.links
        .map(({ title, url, date }) => `- [${escapeMarkdown(title)}](<${linkTarget(url)}>), ${escapeMarkdown(date)}`)
        .join('\n');
  }
}

/** Blocks as Markdown. Nothing that was pasted becomes markup. */
export const asMarkdown = (blocks: readonly Block[]): string => `${blocks.map(blockAsMarkdown).join('\n\n')}\n`;
