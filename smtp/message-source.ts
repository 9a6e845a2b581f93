import PostalMime from 'postal-mime';
import { sourceKind } from './source-kind';

/** Reports in the parts of a message (RFC 3464, RFC 6533). */
const REPORT_PART = /^message\/(?:global-)?delivery-status$/;

const BLOCK_TAG =
  /<\/?(?:address|article|blockquote|br|dd|div|dl|dt|h[1-6]|hr|li|ol|p|pre|section|table|tr|ul)\b[^<>]*>/gi;
const ENTITIES: Readonly<Record<string, string>> = {
  amp: '&',
  lt: '<',
  gt: '>',
  quot: '"',
  apos: "'",
  nbsp: ' ',
  ndash: '–',
  mdash: '—',
  lsquo: '‘',
  rsquo: '’',
  ldquo: '“',
  rdquo: '”',
  hellip: '…',
};

function entity(whole: string, name: string): string {
  const number = /^#(?:x([\da-f]{1,6})|(\d{1,7}))$/i.exec(name);
  if (number === null) return ENTITIES[name.toLowerCase()] ?? whole;
  const point = number[1] === undefined ? Number(number[2]) : Number.parseInt(number[1], 16);
  return point > 0 && point <= 0x10ffff ? String.fromCodePoint(point) : whole;
}

/** The words of an HTML document, blocks on lines of their own. Nothing of it is run or fetched. */
export function textOfHtml(html: string): string {
  return html
    .replace(/<(script|style|head|title)\b[\s\S]*?<\/\1\s*>/gi, '')
    .replace(/<!--[\s\S]*?-->/g, '')
    .replace(/\s+/g, ' ')
    .replace(/<\/?(?:td|th)\b[^<>]*>/gi, '\t')
    .replace(BLOCK_TAG, '\n')
    .replace(/<[a-z/!][^<>]{0,4000}>/gi, '')
    .replace(/&(#?\w{1,10});/g, entity)
    .replace(/[ \t]*\n[ \t]*/g, '\n')
    .replace(/\n{3,}/g, '\n\n')
    .trim();
}

const asText = (content: ArrayBuffer | Uint8Array | string): string =>
  typeof content === 'string' ? content : new TextDecoder().decode(content);

async function textOfMessage(source: string): Promise<string> {
  const message = await PostalMime.parse(source, { forceRfc822Attachments: true });
  const words = message.text?.trim() ? message.text : textOfHtml(message.html ?? '');
  const reports = message.attachments
    .filter(({ mimeType }) => REPORT_PART.test(mimeType))
    .map(({ content }) => asText(content));
  return [message.subject ?? '', words, ...reports].filter((part) => part.trim() !== '').join('\n\n');
}

/**
 * What a reader would see of something pasted or dropped: of the source of a message its text and its delivery-status
 * reports, without the returned message; of an HTML page its words; anything else as it is. Never throws: a source that
 * cannot be taken apart is read as it stands.
 */
export async function readableText(source: string): Promise<string> {
  const unix = source.replace(/\r\n?/g, '\n');
  switch (sourceKind(unix)) {
    case 'message':
      return textOfMessage(unix.trimStart()).then(
        (text) => (text === '' ? unix : text),
        () => unix,
      );
    case 'html':
      return textOfHtml(unix);
    case 'text':
      return source;
  }
}
