import type { Span } from './detect/finding';
import { FIELD, type RecipientReport, recipientReports } from './diagnose/delivery-status';
import type { Verdict } from './diagnose/diagnose';
import { quotedOriginal, withoutOriginal } from './diagnose/quoted-original';
import { type RecipientPart, recipientParts } from './diagnose/recipients';

/** One field of a delivery-status report, its name as RFC 3464 writes it, its value on one line. */
export interface DeliveryField {
  name: string;
  value: string;
}

/** Fields of the whole report (RFC 3464 §2.2), and of one recipient (§2.3); in the order that a reader asks for them. */
const NAMES = [
  'Original-Recipient',
  'Final-Recipient',
  'Action',
  'Status',
  'Diagnostic-Code',
  'Remote-MTA',
  'Reporting-MTA',
  'Received-From-MTA',
  'Arrival-Date',
  'Last-Attempt-Date',
  'Will-Retry-Until',
  'Final-Log-ID',
] as const;

/** Where the fields stand that a report has for all its recipients. */
const WHOLE_REPORT = /^[ \t]*(?:reporting-mta|arrival-date)[ \t]?:/gim;

/** The lines without a blank one among them that stand around a place. */
function paragraphAround(text: string, at: number): Span {
  const start = text.lastIndexOf('\n\n', at);
  const end = text.indexOf('\n\n', at);
  return { start: start < 0 ? 0 : start + 2, end: end < 0 ? text.length : end };
}

/** The fields for all recipients that belong to one recipient's: the last ones before it. */
function wholeReport(text: string, starts: readonly number[], { start }: Span): string {
  const at = starts.findLast((each) => each < start) ?? starts[0];
  if (at === undefined) return '';
  const place = paragraphAround(text, at);
  return text.slice(place.start, place.end);
}

function fieldsIn(text: string): DeliveryField[] {
  const values = new Map<string, string>();
  for (const [, name = '', value = ''] of text.matchAll(FIELD)) {
    const key = name.toLowerCase();
    if (!values.has(key)) values.set(key, value.replace(/\s+/g, ' ').trim());
  }
  return NAMES.flatMap((name) => {
    const value = values.get(name.toLowerCase());
    return value === undefined || value === '' ? [] : [{ name, value }];
  });
}

/** The report about one verdict's recipient, or undefined. */
function reportOf(
  { recipient, finding }: Verdict,
  sole: boolean,
  reports: readonly RecipientReport[],
  parts: readonly RecipientPart[],
): RecipientReport | undefined {
  const part = parts.find((each) => each.recipient === recipient);
  const own = reports.find(({ place }) => part?.places.some(({ start }) => start === place.start));
  if (own !== undefined) return own;
  const around = reports.find(({ place }) =>
    finding?.places.some(({ start }) => start >= place.start && start < place.end),
  );
  if (around !== undefined) return around;
  // one verdict for a whole report is read from the first recipient that failed
  return sole
    ? reports.find(({ action }) => action === null || action === 'failed' || action === 'delayed')
    : undefined;
}

/** What a report says of one recipient. */
export interface DeliveryReport {
  action: string | null;
  fields: readonly DeliveryField[];
}

/**
 * For each verdict of a diagnosis the delivery-status fields about its recipient, with those of the whole report; null where
 * the text has no report about it.
 * @param text the whole text that was diagnosed
 */
export function deliveryReports(text: string, verdicts: readonly Verdict[]): (DeliveryReport | null)[] {
  const quoted = quotedOriginal(text);
  const own = quoted === null ? text : withoutOriginal(text);
  const inNotice = recipientReports(own);
  // a bounce that somebody forwards stands where others quote the message that failed
  const [read, reports] = inNotice.length > 0 || quoted === null ? [own, inNotice] : [text, recipientReports(text)];
  const parts = recipientParts(read, reports);
  const starts = [...read.matchAll(WHOLE_REPORT)].map(({ index }) => index);
  return verdicts.map((verdict) => {
    const report = reportOf(verdict, verdicts.length === 1, reports, parts);
    if (report === undefined) return null;
    const { start, end } = report.place;
    const fields = fieldsIn(`${read.slice(start, end)}\n${wholeReport(read, starts, report.place)}`);
    return { action: report.action, fields };
  });
}
