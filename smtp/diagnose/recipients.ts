import type { Span } from '../detect/finding';
import { blankOut } from './blank';
import type { RecipientReport } from './delivery-status';

/** One recipient that a text tells about, and where: its part of the notice and of the report. */
export interface RecipientPart {
  /** lower case, without brackets */
  recipient: string;
  places: readonly Span[];
}

/**
 * A line that begins what a notice says of one recipient: the address alone (Exim, qmail, sendmail, Exchange), or
 * `<ann@example.com>: host mx … said:` (Postfix). Quoted local parts are left out: no notice separates by them.
 */
const HEADING =
  /^[ \t>*•-]{0,12}<?([\w.!#$%&'*+/=?^{|}~-]{1,64}@[a-z0-9][a-z0-9.-]{0,250}[a-z0-9])>?(?:[ \t]*(?:\([^()\n]{0,120}\)|<mailto:[^<>\n]{0,320}>|<[^<>\n]{0,320}>))?[ \t]*(?::|$)/gim;

/** After this many recipients the others are not told apart: a log, or a list of subscribers. */
const MOST = 100;

/** Lines that end the list of recipients: a transcript, or a report. */
const LIST_END =
  /^(?:[ \t]*-{2,}[ \t]*(?:transcript|session)|reporting-mta[ \t]*:|diagnostic information|informations de diagnostic)/im;

/**
 * The recipients that a text names, in their order; none where it names more than a notice would.
 * @param text with the quoted message left out
 */
export function recipientParts(text: string, reports: readonly RecipientReport[]): RecipientPart[] {
  const places = new Map<string, Span[]>();
  const add = (recipient: string, place: Span) => {
    const key = recipient.toLowerCase();
    places.set(key, [...(places.get(key) ?? []), place]);
  };
  const listEnd = text.search(LIST_END);
  const notice = listEnd < 0 ? text : text.slice(0, listEnd);
  const headings = [...notice.matchAll(HEADING)].slice(0, MOST + 1);
  headings.forEach((heading, index) => {
    const start = heading.index;
    const end = headings[index + 1]?.index ?? notice.length;
    if (heading[1] !== undefined) add(heading[1], { start, end });
  });
  // An alias or a forwarding gives one recipient two addresses: what stands in the notice and in the report in the same
  // order, and nowhere else, is the same one.
  const failed = reports.filter(({ action }) => action !== 'delivered' && action !== 'relayed').slice(0, MOST);
  const namesOf = ({ recipient, finalRecipient }: RecipientReport) =>
    [recipient, finalRecipient].flatMap((name) => (name?.includes('@') ? [name.toLowerCase()] : []));
  const reported = new Set(failed.flatMap(namesOf));
  const onlyInNotice = [...places.keys()].filter((name) => !reported.has(name));
  for (const report of failed) {
    const names = namesOf(report);
    const key = names.find((name) => places.has(name)) ?? onlyInNotice.shift() ?? names[0];
    if (key !== undefined) add(key, report.place);
  }
  return places.size > MOST ? [] : [...places].map(([recipient, spans]) => ({ recipient, places: spans }));
}

/** A text in which only one of several recipients is spoken of; nothing moves. */
export function aboutOnly(text: string, parts: readonly RecipientPart[], wanted: RecipientPart): string {
  return blankOut(
    text,
    parts.flatMap((part) => (part === wanted ? [] : part.places)),
  );
}
