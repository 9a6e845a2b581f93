import type { Span } from '../detect/finding';

/** What a delivery-status report says of one recipient (RFC 3464 §2.3); null where a field is missing. */
export interface RecipientReport {
  /** the address as the sender wrote it where the report tells, else the one that failed */
  recipient: string | null;
  finalRecipient: string | null;
  /** `failed`, `delayed`, `delivered`, `relayed`, `expanded` (RFC 3464 §2.3.3), lower case */
  action: string | null;
  /** where its diagnostic field stands, in UTF-16 units */
  diagnosticPlace: Span | null;
  /** the block's place in the text, in UTF-16 units */
  place: Span;
}

/** A field of a report with its folded lines: name and value. */
export const FIELD = /^[ \t]*([A-Za-z][\w-]{2,40})[ \t]?:[ \t]*((?:[^\n]*)(?:\n[ \t]+\S[^\n]*)*)/gm;
const RECIPIENT_FIELDS = new Set(['final-recipient', 'original-recipient', 'action', 'status', 'diagnostic-code']);

/** `rfc822; <ann@example.com>` without its type and brackets. */
const addressIn = (value: string): string =>
  value
    .replace(/^[\w.-]{1,40}[ \t]*;[ \t]*/, '')
    .trim()
    .replace(/^<|>$/g, '');

/** The recipient blocks of a report, in their order. Text without a report gives none. */
export function recipientReports(text: string): RecipientReport[] {
  if (!/^[ \t]*(?:final-recipient|original-recipient|diagnostic-code|action)[ \t]?:/im.test(text)) return [];
  const reports: RecipientReport[] = [];
  for (const block of text.matchAll(/(?:[^\n]*\S[^\n]*(?:\n|$))+/g)) {
    const fields = new Map<string, string>();
    let diagnosticPlace: Span | null = null;
    let start = -1;
    let end = -1;
    for (const field of block[0].matchAll(FIELD)) {
      const name = (field[1] ?? '').toLowerCase();
      if (!RECIPIENT_FIELDS.has(name) && start < 0) continue;
      if (!fields.has(name)) fields.set(name, (field[2] ?? '').replace(/\s+/g, ' ').trim());
      if (name === 'diagnostic-code' && diagnosticPlace === null) {
        const value = block.index + field.index + field[0].length - (field[2] ?? '').length;
        diagnosticPlace = { start: value, end: value + (field[2] ?? '').length };
      }
      if (start < 0) start = block.index + field.index;
      end = block.index + field.index + field[0].length;
    }
    if (start < 0 || !['final-recipient', 'action', 'status', 'diagnostic-code'].some((name) => fields.has(name)))
      continue;
    const get = (name: string) => fields.get(name) ?? null;
    const recipient = get('original-recipient') ?? get('final-recipient');
    const final = get('final-recipient');
    reports.push({
      recipient: recipient === null ? null : addressIn(recipient),
      finalRecipient: final === null ? null : addressIn(final),
      action: get('action')?.toLowerCase().split(/[\s(]/)[0] ?? null,
      diagnosticPlace,
      place: { start, end },
    });
  }
  return reports;
}
