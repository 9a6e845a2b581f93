import { describe, expect, it } from 'vitest';
import { providers } from '../../data/providers';
import type { Provider, Signature } from '../../data/providers/provider';
import { type CodePair, parsePair } from '../../smtp/code-pair';
import { detect } from '../../smtp/detect/detect';
import { pairOf } from '../../smtp/detect/finding';
import { explain } from '../../smtp/explain';
import { readingOf, reasonOfTellingPhrase } from '../../smtp/provider-reading';
import { contextOf } from '../../smtp/reply-context';
import { knowledge } from './knowledge';

const all: [string, Provider][] = Object.entries(providers);

/** Software that anyone runs is told by words of its own; all others by the host that answered. */
const software = all.filter(([, { hosts }]) => hosts.length === 0);

/** A signature’s words, something standing for the parts that vary. */
const wordsOf = ({ phrase = '' }: Signature): string => phrase.replaceAll('…', ' x ').replace(/\s+/g, ' ');

/** Whether a text has the words of a phrase in their order. */
function holds(text: string, phrase: string): boolean {
  const parts = phrase.toLowerCase().split('…');
  let from = 0;
  return parts.every((part) => {
    const at = text.toLowerCase().indexOf(part.trim(), from);
    from = at + part.trim().length;
    return at >= 0;
  });
}

/** The mark that a signature’s words bring with them, or that has these words in it; null where they could be anyone’s. */
function ownMark({ marks }: Provider, signature: Signature): string | null {
  const { phrase } = signature;
  if (phrase === undefined) return null;
  return marks.find((mark) => holds(wordsOf(signature), mark)) ?? marks.find((mark) => holds(mark, phrase)) ?? null;
}

/** A reply in which a signature stands, as the provider’s host would give it, or with a mark of the software’s own beside it. */
function replyWith(provider: Provider, signature: Signature) {
  const code = signature.enhanced?.split('-')[0] ?? null;
  const digits = signature.reply ?? (code === null ? '550' : `${code[0]}50`);
  const host = provider.hosts[0];
  const mark = host === undefined ? (ownMark(provider, signature) ?? provider.marks[0] ?? '') : '';
  const pair: CodePair = { reply: digits, enhanced: code };
  return {
    pair,
    context: {
      before: `host mx.${host ?? 'example.org'}[192.0.2.1] said: `,
      reply: `${digits} ${code ?? ''} ${mark} ${wordsOf(signature)}`,
    },
  };
}

describe('every signature leads to its entry', () => {
  it.each(all)('%s', (id, provider) => {
    const lost = Object.entries(provider.entries).flatMap(([key, entry]) =>
      entry.signatures
        .filter((signature) => {
          const { pair, context } = replyWith(provider, signature);
          const reading = readingOf(knowledge.en, pair, context);
          return reading?.entry !== knowledge.en.providers[id]?.entries[key];
        })
        .map((signature) => `${key} ${JSON.stringify(signature)}`),
    );
    expect(lost).toEqual([]);
  });
});

/** Words that others write too: they tell of this software only where a mark of its own stands beside them. */
const ALSO_WRITTEN_BY_OTHERS: Readonly<Record<string, readonly string[]>> = {
  // Mimecast says the same; Gmail and Postfix nearly
  exim: ['recipientsPutOff', 'recipientsRefused'],
  // the phrase of RFC 3207 §4, the common ways to name a blocklist, a size and a wrong login
  postfix: ['encryptFirst', 'loginFailed', 'messageTooLarge', 'onBlocklist'],
};

describe('software that anyone runs is told by the words of its signatures', () => {
  // most of what Exchange Server says, Exchange Online says too
  it.each(software.filter(([id]) => id !== 'exchangeServer'))('%s', (id, provider) => {
    const anyones = Object.entries(provider.entries)
      .filter(([, { signatures }]) => signatures.some((signature) => ownMark(provider, signature) === null))
      .map(([key]) => key);
    expect(anyones.toSorted()).toEqual((ALSO_WRITTEN_BY_OTHERS[id] ?? []).toSorted());
  });
});

/** The first finding of a text, as the card that the reader would get. */
function cardFor(text: string) {
  const [finding] = detect(text);
  if (finding === undefined) throw new Error('no code found');
  return explain(knowledge.en, pairOf(finding), contextOf(text, finding));
}

describe('a provider’s own meaning is explained where it answered', () => {
  it('Gmail 5.7.27 is about SPF, not about a null MX', () => {
    const text =
      'host gmail-smtp-in.l.google.com[192.0.2.1] said: 550-5.7.27 SPF authentication didn’t pass\n550 5.7.27 - gsmtp';
    expect(cardFor(text)).toMatchObject({ provider: 'Gmail' });
    expect(cardFor(text).title).toMatch(/SPF/);
  });

  it('Exchange Online 5.1.10 is about the address', () => {
    const text =
      "Remote Server returned '550 5.1.10 RESOLVER.ADR.RecipientNotFound; Recipient not found by SMTP address lookup' at DB3.prod.outlook.com";
    expect(cardFor(text).provider).toMatch(/Exchange Online/);
  });

  it('a reply that begins with 5 is no longer waiting, even where the entry tells of its temporary form', () => {
    const card = cardFor('host mx.google.com[192.0.2.1] said: 550 5.7.32 From: header is not aligned - gsmtp');
    expect(card).toMatchObject({ provider: 'Gmail', outcome: 'failed', resend: 'afterFix' });
  });

  it('says what the same code means elsewhere', () => {
    const text = 'host gmail-smtp-in.l.google.com[192.0.2.1] said: 550 5.7.27 SPF authentication didn’t pass - gsmtp';
    expect(cardFor(text).elsewhere).toBe(explain(knowledge.en, parsePair('550 5.7.27') as CodePair).title);
  });
});

describe('the sender’s own provider is not taken for the one that answered', () => {
  it.each([
    [
      'a Gmail notice about another server',
      'Mail Delivery Subsystem <mailer-daemon@googlemail.com>\n\nThe response from the remote server was:\n550 5.1.1 no such user here',
    ],
    [
      'an Outlook notice about another server',
      "Generating server: AM9.prod.outlook.com\n\nmx.example.org\nRemote Server returned '550 5.1.1 unknown user'",
    ],
    [
      'an address at the provider',
      'host mx.example.org[192.0.2.1] said: 550 5.7.1 <ann@gmail.com>: Sender address rejected',
    ],
  ])('%s', (_what, text) => {
    expect(cardFor(text).provider).toBeNull();
  });
});

describe('software is told from its reply', () => {
  it.each([
    [
      'Postfix',
      '450 4.1.1 <ann@example.org>: Recipient address rejected: unverified address: Address verification in progress',
    ],
    ['Postfix', '554 5.7.1 <mx.example.net[192.0.2.2]>: Client host rejected: Access denied'],
    ['Postfix', '554 5.7.1 Service unavailable; Client host [192.0.2.2] blocked using bl.example.com; Listed'],
    ['Postfix', '550 5.7.1 Service unavailable; client [192.0.2.2] blocked using bl.example.com'],
    ['Spamhaus', '554 5.7.1 Service unavailable; Client host [192.0.2.2] blocked using zen.spamhaus.org; Listed'],
    ['Spamhaus', '550 5.7.1 Service unavailable; client [192.0.2.2] blocked using zen.spamhaus.org'],
    ['SORBS', '521 5.7.1 Service unavailable; client [192.0.2.2] blocked using dnsbl.sorbs.net'],
    ['Barracuda', '554 Service unavailable; Client host [192.0.2.2] blocked using Barracuda Reputation; see'],
    ['Barracuda', '451 cuda_nsu 4.7.1 <ann@example.org>: Recipient address rejected: Greylisted for 5 minutes'],
    ['Exim', '550 Administrative prohibition'],
    ['Exim', '501 Syntactically invalid EHLO argument(s)'],
    ['Exim', '450 Sorry: retry timeout exceeded'],
    ['qmail', '552 sorry, that message size exceeds my databytes limit (#5.3.4)'],
    ['Other servers', '556 5.1.10 Invalid account. Tenant or Domain not found'],
  ])('%s: %s', (provider, reply) => {
    expect(cardFor(`host mx.example.org[192.0.2.1] said: ${reply}`).provider).toBe(provider);
  });

  it.each([
    ['Postfix', '4.4.1', 'Diagnostic-Code: X-Postfix; connect to mx.example.org[192.0.2.1]:25: Connection timed out'],
    ['Postfix', '4.4.6', 'Diagnostic-Code: X-Postfix; mail for example.org loops back to myself'],
    [
      'Postfix',
      '5.4.4',
      'Diagnostic-Code: X-Postfix; Host or domain name not found. Name service error for name=example.org',
    ],
    ['HCL Domino', '5.1.1', "Diagnostic-Code: X-Notes; ann@example.org non répertorié dans l'annuaire Domino"],
    ['Courier', '5.0.0', '<ann@example.org>: No such domain.'],
  ])('%s reports %s itself', (provider, status, words) => {
    expect(cardFor(`Action: failed\nStatus: ${status}\n${words}`).provider).toBe(provider);
  });

  it.each([
    ['Apple iCloud', 'mx01.mail.icloud.com', '450 4.1.8 <bob@example.net>: Sender address rejected: Domain not found'],
    ['Gmail', 'gmail-smtp-in.l.google.com', '421 4.7.32 From: header not aligned - gsmtp: retry timeout exceeded'],
    ['Mimecast', 'eu-smtp-inbound-1.mimecast.com', '535 Incorrect authentication data'],
    ['Titan Email', 'mx1.titan.email', '550 5.7.27 Domain example.net does not accept mail (nullMX)'],
    ['Yandex', 'mx.yandex.ru', '421 4.4.2 mx.yandex.ru Error: timeout exceeded'],
  ])('%s counts by its host, whatever software it runs', (provider, host, reply) => {
    expect(cardFor(`host ${host}[192.0.2.1] said: ${reply}`).provider).toBe(provider);
  });

  it.each([
    '530 5.7.0 Must issue a STARTTLS command first',
    '452 too many recipients',
    '550 5.1.2 Domain does not exist',
    '550 5.1.2 No such domain.',
    '550 5.1.8 Sender address rejected: no MX found for domain example.net',
    '535 Error: authentication failed',
    '554 5.7.1 Access denied',
    '550 5.4.1 Recipient address rejected: Access denied',
    '452 Requested action not taken: insufficient system storage',
    '550 5.2.1 This account is administratively disabled',
    '451 4.3.2 Temporary lookup failure',
  ])('words that anyone may write tell nobody: %s', (reply) => {
    expect(cardFor(`host mx.example.org[192.0.2.1] said: ${reply}`).provider).toBeNull();
  });
});

describe('a telling phrase, where nobody knows who answered', () => {
  const tellingIn = (reply: string) => reasonOfTellingPhrase(knowledge.en, { reply: '550', enhanced: null }, reply);

  it('gives the reason that its providers mean', () => {
    const wrong = all.flatMap(([id, { entries }]) =>
      Object.values(entries).flatMap(({ signatures, reason }) =>
        signatures.flatMap(({ reply, phrase = '' }) => {
          if (reply !== undefined && reply !== '550') return [];
          const told = tellingIn(`550 ${phrase.replaceAll('…', ' x ')}`);
          const meant = all.flatMap(([, provider]) =>
            Object.values(provider.entries)
              .filter((entry) => entry.signatures.some((signature) => signature.phrase === phrase))
              .map((entry) => entry.reason),
          );
          return told === null || told === reason || meant.includes(told) ? [] : [`${id}: ${phrase}`];
        }),
      ),
    );
    expect(wrong).toEqual([]);
  });

  it('is long, and not the words of everybody', () => {
    expect(tellingIn('550 User unknown')).toBeNull();
    expect(tellingIn('550 Message rejected')).toBeNull();
  });
});
