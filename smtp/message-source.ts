import PostalMime from 'postal-mime';

/** A header section (RFC 5322 §2.2), after an mbox line if there is one. Lines of a bounce that look like fields are none. */
const HEADER_SECTION = /^\s*(?:From [^\n]*\n)?((?:[!-9;-~]{1,76}:[^\n]*\n(?:[ \t]+\S[^\n]*\n)*){2,})\r?\n/;

/** Fields that a message has and a delivery-status part has not. */
const MESSAGE_FIELD = /^(?:return-path|received|mime-version|content-type|message-id|subject|from):/im;

const HTML_DOCUMENT = /^\s*(?:<!doctype html|<html[\s>]|<(?:table|div|p)[\s>])/i;

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
  const header = HEADER_SECTION.exec(unix)?.[1];
  if (header !== undefined && MESSAGE_FIELD.test(header))
    return textOfMessage(unix.trimStart()).then(
      (text) => (text === '' ? unix : text),
      () => unix,
    );
  return HTML_DOCUMENT.test(unix) ? textOfHtml(unix) : source;
}
