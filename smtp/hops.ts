import { formatPair } from './code-pair';
import { type Finding, pairOf } from './detect/finding';
import { recipientReports } from './diagnose/delivery-status';
import type { Diagnosis, Verdict } from './diagnose/diagnose';
import { passesOn, WRAPPER_REACH } from './diagnose/innermost';
import { withoutOriginal } from './diagnose/quoted-original';
import { aboutOnly, recipientParts } from './diagnose/recipients';
import {
  type NamedServer,
  noticeWriter,
  onlyServer,
  serverBefore,
  serverBetween,
  serverOfReport,
} from './diagnose/servers-named';
import type { Knowledge } from './knowledge';
import { providerOf, providerOfHost } from './provider-reading';
import { contextOf } from './reply-context';

/** One server on the way of a refusal. Plain data, safe to post between scripts. */
export interface Hop extends NamedServer {
  /** it wrote the notice, it passed the refusal on, or it refused */
  role: 'notice' | 'relay' | 'refused';
  /** its own answer, `550 5.1.1`; null where it gave none */
  codes: string | null;
  /** whose server it is; null for anybody's */
  provider: string | null;
}

/**
 * Words by which a server's answer quotes the one of the next server: Barracuda's `(address:553 …)`, a content filter's
 * `from MTA(smtp:[127.0.0.1]:10025):` (amavis), Postfix's check of an address (`unverified address: host … said:`).
 */
const RELAYED =
  /(?:\bfor one or more recipients \([^\s()]{1,200}:|\bfrom mta\([^()\s]{1,120}\):\s*|\bunverified address:\s{1,8}host\s{1,8}\S{1,260}\s{1,8}said:\s*)$/i;

/** Words before an answer that make it another server's own: what it wraps was not wrapped by the notice's writer. */
const QUOTED = /(?:\bsaid:|<<<|\[[\da-f.:]{2,45}\]\)?:)\s*$/i;

/** Says that the way there did not work: without a reply code nobody has answered (RFC 3463 §3.5). */
const NOBODY_ANSWERED = /^[45]\.4\.\d{1,3}$/;

const wordsBetween = (text: string, outer: Finding, inner: Finding): string =>
  text.slice(outer.places[0]?.end ?? outer.end, inner.start);

/** Whether one answer stands inside another one. */
function standsIn(text: string, outer: Finding | undefined, inner: Finding): boolean {
  if (outer === undefined || inner.start - outer.start > WRAPPER_REACH * 2) return false;
  const between = wordsBetween(text, outer, inner);
  return between.length <= WRAPPER_REACH && (RELAYED.test(between) || passesOn(between));
}

/** No refusal passes through more servers than this. */
const MOST_NESTED = 6;

/** The answers that stand inside each other around a finding, outermost first. Exchange writes its own code twice. */
function nestOf(text: string, findings: readonly Finding[], finding: Finding): Finding[] {
  const nest = [finding];
  for (let at = findings.indexOf(finding); at > 0 && nest.length < MOST_NESTED; ) {
    const inner = findings[at] as Finding;
    const step = [2, 1].find((back) => standsIn(text, findings[at - back], inner));
    if (step === undefined) break;
    at -= step;
    nest.unshift(findings[at] as Finding);
  }
  for (let at = findings.indexOf(finding); nest.length < MOST_NESTED; ) {
    const outer = findings[at] as Finding;
    const step = [1, 2].find((on) => {
      const inner = findings[at + on];
      return inner !== undefined && standsIn(text, outer, inner);
    });
    if (step === undefined) break;
    at += step;
    nest.push(findings[at] as Finding);
  }
  return nest;
}

/** The server that gave an answer: named beside one of the places where the notice repeats it, or the only one it names. */
function answererOf(text: string, places: readonly Finding[]): NamedServer | null {
  for (const place of places) {
    const named = serverBefore(text, place.start) ?? serverOfReport(text, place);
    if (named !== null) return named;
  }
  return onlyServer(text);
}

/** What a notice says of each of its verdicts' recipients, as {@link file://./diagnose/diagnose.ts} reads it. */
function textsAbout(text: string, verdicts: readonly Verdict[]): string[] {
  const own = withoutOriginal(text);
  const parts = verdicts.length < 2 ? [] : recipientParts(own, recipientReports(own));
  return verdicts.map(({ recipient, finding }) => {
    // a bounce that somebody forwards stands where others quote the message that failed
    if (finding !== null && own.slice(finding.start, finding.end).trim() === '') return text;
    const part = parts.find((each) => each.recipient === recipient);
    return part === undefined ? own : aboutOnly(own, parts, part);
  });
}

const NOBODY: NamedServer = { host: null, ip: null };

const isSame = (one: NamedServer, other: NamedServer): boolean =>
  one.host === null && other.host === null ? one.ip !== null && one.ip === other.ip : one.host === other.host;

/** The same answer stands in a notice two or three times. */
const MOST_REPEATED = 4;

/** Gmail's own words of its notices, which name no server of Gmail's. */
const GMAIL_WRITES = /\bgoogle tried to deliver your message\b/i;

function writerOf(knowledge: Knowledge, text: string): Omit<Hop, 'role' | 'codes'> {
  const writer = noticeWriter(text) ?? NOBODY;
  const byWords = writer.host === null && GMAIL_WRITES.test(text) ? (knowledge.providers['gmail']?.name ?? null) : null;
  return { ...writer, provider: writer.host === null ? byWords : providerOfHost(knowledge, writer.host) };
}

/** Whose server gave an answer, by its host or by words of its own; software that anybody runs, such as Postfix, is nobody's. */
function providerOfAnswer(
  knowledge: Knowledge,
  { host }: NamedServer,
  text: string,
  answer: Finding,
  inner: Finding | undefined,
): string | null {
  if (host !== null) return providerOfHost(knowledge, host);
  // what stands behind a quotation mark is another field of a notification
  const [own = ''] = contextOf(text, answer).reply.split('"');
  const reply = inner === undefined ? own : text.slice(answer.start, inner.start);
  const provider = providerOf(knowledge, { before: '', reply });
  return Object.values(knowledge.providers).some(({ name, hosts }) => name === provider && hosts.length > 0)
    ? provider
    : null;
}

/** The servers named by one verdict's part of a notice. */
function hopsOfVerdict(
  knowledge: Knowledge,
  own: string,
  findings: readonly Finding[],
  { finding, codes }: Verdict,
): Hop[] {
  if (finding === null || codes === null || codes.reply?.[0] === '2') return [];
  if (finding.reply === null && NOBODY_ANSWERED.test(finding.enhanced ?? '')) return [];
  const visible = findings.filter(({ start, end }) => own.slice(start, end).trim() !== '');
  const same = ({ reply, enhanced }: Finding) => reply === finding.reply && enhanced === finding.enhanced;
  // a summary for the reader may show the innermost answer alone
  const nest = [finding, ...visible.filter(same).slice(0, MOST_REPEATED)]
    .map((each) => nestOf(own, visible, each))
    .reduce((one, other) => (other.length > one.length ? other : one));
  const [first = finding, second] = nest;
  // A wrapper is the answer of whoever wrote the notice, unless the notice quotes it.
  const wraps =
    second !== undefined &&
    !RELAYED.test(wordsBetween(own, first, second)) &&
    !QUOTED.test(own.slice(Math.max(0, first.start - 60), first.start));
  const places = visible.filter(({ reply, enhanced }) => reply === first.reply && enhanced === first.enhanced);
  // the report's `Status: 5.0.0` is the writer's, unless the answer has it too
  const whole = visible.some(({ reply, enhanced }) => reply === codes.reply && enhanced === codes.enhanced);
  const codesOf = (answer: Finding) =>
    formatPair(whole && same(answer) && answer === nest.at(-1) ? codes : pairOf(answer));
  const serverOf = (at: number): NamedServer => {
    const [outer, answer] = [nest[at - 1], nest[at]];
    const inside = outer && answer ? serverBetween(wordsBetween(own, outer, answer)) : null;
    const speaksFirst = at === (wraps ? 1 : 0);
    return inside ?? (speaksFirst ? answererOf(own, places.slice(0, MOST_REPEATED)) : null) ?? NOBODY;
  };
  const answered = nest.flatMap((answer, at): Hop[] => {
    const server = serverOf(at);
    // a wrapper, and an answer that nobody is said to have given, are the writer's own
    if ((wraps && at === 0) || (nest.length === 1 && server === NOBODY)) return [];
    const provider = providerOfAnswer(knowledge, server, own, answer, nest[at + 1]);
    return [{ ...server, role: at === nest.length - 1 ? 'refused' : 'relay', codes: codesOf(answer), provider }];
  });
  const notice: Hop = { ...writerOf(knowledge, own), role: 'notice', codes: wraps ? codesOf(first) : null };
  const [next] = answered;
  const nothingTold = [notice.host, notice.ip, notice.codes, notice.provider].every((each) => each === null);
  const hops = nothingTold || (next !== undefined && isSame(notice, next)) ? answered : [notice, ...answered];
  return hops.length < 2 ? [] : hops;
}

/**
 * For each verdict of a diagnosis the servers through which its refusal came back, from the one that wrote the notice to the
 * one that refused. Empty where a notice tells of one server only, and where nobody refused: the way there did not work, or
 * no code was given. The quoted message is not read. Linear time, whatever the text holds.
 * @param text the whole text that was diagnosed
 */
export function hopsOf(
  knowledge: Knowledge,
  text: string,
  { findings, verdicts }: Pick<Diagnosis, 'findings' | 'verdicts'>,
): readonly (readonly Hop[])[] {
  const texts = textsAbout(text, verdicts);
  return verdicts.map((verdict, at) => hopsOfVerdict(knowledge, texts[at] ?? text, findings, verdict));
}
