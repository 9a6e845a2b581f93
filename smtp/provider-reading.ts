import type { Signature } from '../data/providers/provider';
import type { Reason } from '../data/reasons';
import type { CodePair } from './code-pair';
import { codeFits } from './code-range';
import type { Knowledge, ProviderKnowledge } from './knowledge';
import type { ReplyContext } from './reply-context';
import { withoutRepeatedCode } from './reply-lines';

/** What a provider means by a reply. */
export interface ProviderReading {
  provider: ProviderKnowledge;
  entry: ProviderMeaning;
}

/** The names by which the knowledge holds a reading; null for one of other knowledge. */
export function keysOf(
  { providers }: Knowledge,
  { provider, entry }: ProviderReading,
): { provider: string; entry: string } | null {
  const [id] = Object.entries(providers).find(([, each]) => each === provider) ?? [];
  const [key] = Object.entries(provider.entries).find(([, each]) => each === entry) ?? [];
  return id === undefined || key === undefined ? null : { provider: id, entry: key };
}

type ProviderMeaning = ProviderKnowledge['entries'][string];

/** The host that is said to have answered: `host mx.example.org[192.0.2.1] said:`, `Remote-MTA: dns; mx.example.org`, `while talking to mx.example.org`. */
const ANSWERING_HOST =
  /(?:\bhost|talking to|remote-mta: ?dns;|returned by|rejected by|\bmx|\bserver(?: at)?|\bby) +\(?([a-z0-9][a-z0-9.-]*\.[a-z]{2,})\b/gi;

/** How far before a reply its host is named, in UTF-16 units. */
const HOST_REACH = 160;

const isWithin = (host: string, ending: string): boolean => host === ending || host.endsWith(`.${ending}`);

/** Host names in a text, lower case. The domain of an address says nothing about who answers. */
function hostsIn(text: string): string[] {
  return [...text.toLowerCase().matchAll(/(?<![@\w.-])[a-z0-9][a-z0-9-]*(?:\.[a-z0-9-]+)+/g)].map(([host]) => host);
}

/** The domain of the recipient that a reply is about: only its own servers answer for a mailbox provider's domain. */
function recipientDomain(reply: string): string[] {
  if (!/in\s+reply\s+to\s+rcpt\s+to/i.test(reply)) return [];
  const domain = /<[^<>@\s]{1,64}@([a-z0-9.-]{3,253})>/i.exec(reply)?.[1];
  return domain === undefined ? [] : [domain.toLowerCase()];
}

/**
 * The hosts that may have given a reply: the one that is said to have answered, those that the reply itself names, and the
 * recipient's own.
 */
function answeringHosts({ before, reply }: ReplyContext): string[] {
  const said = [...before.slice(-HOST_REACH).matchAll(ANSWERING_HOST)].map((match) => (match[1] ?? '').toLowerCase());
  return [...said, ...hostsIn(reply), ...recipientDomain(reply)];
}

/**
 * Whether a provider gave this reply: by the host that answered, or by words of its own in the reply. The rest of a
 * bounce names the sender's own provider just as often, and proves nothing.
 */
function answered({ hosts, marks }: ProviderKnowledge, answering: readonly string[], words: string): boolean {
  if (marks.some((mark) => phraseIn(mark, words))) return true;
  return answering.some((host) => hosts.some((ending) => isWithin(host, ending)));
}

/** The name of the provider that a host belongs to; null for hosts of anybody. */
export function providerOfHost(knowledge: Knowledge, host: string): string | null {
  const named = host.toLowerCase();
  const all = Object.values(knowledge.providers);
  return all.find(({ hosts }) => hosts.some((ending) => isWithin(named, ending)))?.name ?? null;
}

/** Case, white space and the shape of apostrophes change on the way through mail programs. */
const plain = (text: string): string => text.toLowerCase().replace(/[’‘]/g, "'").replace(/\s+/g, ' ');

/** The parts of our own phrases, evened out once: there are some hundreds, and each is asked for with every reply. */
const partsOfPhrase = new Map<string, readonly string[]>();

function partsOf(phrase: string): readonly string[] {
  let parts = partsOfPhrase.get(phrase);
  if (parts === undefined) {
    parts = phrase.split('…').map((part) => plain(part).trim());
    partsOfPhrase.set(phrase, parts);
  }
  return parts;
}

/** Whether words stand in a plain text in their order; `…` allows anything in between, or nothing. */
function phraseIn(phrase: string, text: string): boolean {
  let from = 0;
  for (const words of partsOf(phrase)) {
    const at = text.indexOf(words, from);
    if (at < 0) return false;
    from = at + words.length;
  }
  return true;
}

/** How well a signature fits, or 0: words weigh more than numbers, longer words more than short ones. */
function fitOf({ reply, enhanced, phrase }: Signature, pair: CodePair, words: string): number {
  if (phrase !== undefined && !phraseIn(phrase, words)) return 0;
  if (reply !== undefined && pair.reply !== null && reply !== pair.reply) return 0;
  const agrees = enhanced !== undefined && pair.enhanced !== null && codeFits(pair.enhanced, enhanced);
  if (enhanced !== undefined && pair.enhanced !== null && !agrees) return 0;
  if (phrase === undefined && !agrees) return 0;
  return (phrase?.length ?? 0) * 2 + (agrees ? 25 : 0) + (reply !== undefined && reply === pair.reply ? 10 : 0);
}

/**
 * What the provider that gave a reply means by it; null where the text does not tell who answered, or the provider has
 * no meaning of its own for this reply. A provider's meaning beats the registry's.
 */
export function readingOf(knowledge: Knowledge, pair: CodePair, context: ReplyContext): ProviderReading | null {
  const words = plain(withoutRepeatedCode(context.reply));
  const answering = answeringHosts(context);
  let best: { reading: ProviderReading; fit: number } | null = null;
  for (const provider of Object.values(knowledge.providers)) {
    if (!answered(provider, answering, words)) continue;
    for (const entry of Object.values(provider.entries)) {
      const fits = Math.max(...entry.signatures.map((signature) => fitOf(signature, pair, words)));
      if (fits > (best?.fit ?? 0)) best = { reading: { provider, entry }, fit: fits };
    }
  }
  return best?.reading ?? null;
}

/** The name of the provider that gave a reply, whether or not it means anything of its own by it; null where nothing tells. */
export function providerOf(knowledge: Knowledge, context: ReplyContext): string | null {
  const words = plain(context.reply);
  const answering = answeringHosts(context);
  return Object.values(knowledge.providers).find((provider) => answered(provider, answering, words))?.name ?? null;
}

/** Whether a signature is one of these codes; what either leaves open is not asked. */
function covers({ reply, enhanced }: Signature, pair: CodePair): boolean {
  const sameReply = reply === undefined || pair.reply === null || reply === pair.reply;
  if (pair.enhanced !== null) return sameReply && enhanced !== undefined && codeFits(pair.enhanced, enhanced);
  return reply === pair.reply;
}

/** Everything that a provider means by these codes, by the name of the meaning, in its own order; whatever words come with them. */
export function meaningsAt({ entries }: ProviderKnowledge, pair: CodePair): [string, ProviderMeaning][] {
  return Object.entries(entries).filter(([, { signatures }]) =>
    signatures.some((signature) => covers(signature, pair)),
  );
}

/** A phrase this long, of this many words, is hardly ever written by two systems that mean different things. */
const TELLING_LENGTH = 24;
const TELLING_WORDS = 4;

/**
 * The reason that a reply's words have at a provider, where the text does not tell who answered: the longest phrase of
 * any provider that stands in the reply. Null where none does, or where providers that write so mean different things.
 */
export function reasonOfTellingPhrase(knowledge: Knowledge, pair: CodePair, reply: string): Reason | null {
  const words = plain(withoutRepeatedCode(reply));
  let longest = 0;
  const reasons = new Set<Reason>();
  for (const { entries } of Object.values(knowledge.providers))
    for (const { signatures, reason } of Object.values(entries))
      for (const signature of signatures) {
        const length = signature.phrase?.length ?? 0;
        if (length < Math.max(TELLING_LENGTH, longest)) continue;
        if ((signature.phrase ?? '').split(/[\s…]+/).length < TELLING_WORDS) continue;
        if (!phraseIn(signature.phrase ?? '', words)) continue;
        if (signature.reply !== undefined && pair.reply !== null && signature.reply !== pair.reply) continue;
        if (length > longest) reasons.clear();
        longest = length;
        reasons.add(reason);
      }
  const [only, ...others] = reasons;
  return only === undefined || others.length > 0 ? null : only;
}
