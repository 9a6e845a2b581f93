import { describe, expect, it } from 'vitest';
import { providers } from '../../data/providers';
import type { Provider, Signature } from '../../data/providers/provider';
import { type CodePair, parsePair } from '../../smtp/code-pair';
import { detect } from '../../smtp/detect/detect';
import { pairOf } from '../../smtp/diagnose';
import { explain } from '../../smtp/explain';
import { readingOf } from '../../smtp/provider-reading';
import { contextOf } from '../../smtp/reply-context';
import { knowledge } from './knowledge';

const all: [string, Provider][] = Object.entries(providers);

/** Providers that are told by the host that answered. Software that anyone runs has none. */
const recognisable = all.filter(([, { hosts }]) => hosts.length > 0);

/** A reply in which a signature stands, as the provider's host would give it. */
function replyWith(provider: Provider, { reply, enhanced, phrase }: Signature) {
  const code = enhanced?.split('-')[0] ?? null;
  const digits = reply ?? (code === null ? '550' : `${code[0]}50`);
  const words = (phrase ?? '').replaceAll('…', ' x ');
  const host = provider.hosts[0];
  const pair: CodePair = { reply: digits, enhanced: code };
  return {
    pair,
    context: { before: `host mx.${host}[192.0.2.1] said: `, reply: `${digits} ${code ?? ''} ${words}` },
  };
}

describe('every signature leads to its entry', () => {
  it.each(recognisable)('%s', (id, provider) => {
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
