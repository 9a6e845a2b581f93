import { describe, expect, it } from 'vitest';
import { CUSTOMER_TEXT_CODES, type CustomerTexts } from '../../data/customer-texts';
import { LOCALES, type Locale, SITUATIONS } from '../../data/vocabulary';
import { agentTexts, fill } from '../../smtp/agent-texts';
import { classDigit, parsePair } from '../../smtp/code-pair';
import { explain } from '../../smtp/explain';
import { knowledge } from '../smtp/knowledge';

const LIMIT = { en: 420, fr: 500 };

/** How a delay says that the sender need not wonder: whatever comes of it, they will hear. */
const WORD_OF_THE_END = { en: /final notice|will be told/, fr: /avis définitif|serez averti/ };

/** Every text with where it stands: those of the reasons and those of the codes. */
function textsIn(locale: Locale): [where: string, text: string][] {
  const { reasons, customerTexts } = knowledge[locale];
  const owners: [string, CustomerTexts][] = [
    ...Object.entries(reasons).map(([slug, { customer }]) => [slug, customer] as [string, CustomerTexts]),
    ...Object.entries(customerTexts),
  ];
  return owners.flatMap(([owner, texts]) =>
    SITUATIONS.map((situation) => [`${owner} ${situation}`, texts[situation]] as [string, string]),
  );
}

const placeholders = (text: string) => [...text.matchAll(/\{(\w+)\}/g)].map(([, name]) => name ?? '');
const isDelay = (code: string) => {
  const pair = parsePair(code);
  return pair !== null && classDigit(pair) === '4' && explain(knowledge.en, pair).outcome === 'waiting';
};

describe.each(LOCALES)('what an agent can send to a customer, in %s', (locale) => {
  const texts = textsIn(locale);
  const offenders = (isWrong: (text: string) => boolean) =>
    texts.filter(([, text]) => isWrong(text)).map(([where]) => where);

  it('is there for every code that is said to have it', () => {
    expect(Object.keys(knowledge[locale].customerTexts).sort()).toEqual([...CUSTOMER_TEXT_CODES].sort());
  });

  it('is what an agent gets for such a code', () => {
    const missed = CUSTOMER_TEXT_CODES.filter((code) => {
      const pair = parsePair(code);
      if (pair === null) return true;
      const card = explain(knowledge[locale], pair);
      const { customer } = agentTexts(knowledge[locale], card);
      const own = knowledge[locale].customerTexts[code];
      return SITUATIONS.some(
        (situation) => customer[situation] !== fill(own?.[situation] ?? '', { provider: card.provider }),
      );
    });
    expect(missed).toEqual([]);
  });

  it('fits', () => {
    expect(offenders((text) => text.trim() === '' || text.length > LIMIT[locale])).toEqual([]);
  });

  it('is never said twice', () => {
    expect(new Set(texts.map(([, text]) => text)).size).toBe(texts.length);
  });

  it('knows no other placeholders than those that a bounce can fill, and has them in brackets', () => {
    expect(
      offenders((text) => placeholders(text).some((name) => !['recipient', 'domain', 'provider'].includes(name))),
    ).toEqual([]);
    expect(offenders((text) => /[{}[\]]/.test(text.replace(/\[[^[\]{}]*\{\w+\}[^[\]{}]*\]/g, '')))).toEqual([]);
  });

  it('can be pasted whether or not the bounce tells who and where', () => {
    const isBroken = (text: string) => / {2}|\s[.,)]|\(\s*\)|,,|,\.|[[\]{}]/.test(text);
    expect(offenders((text) => isBroken(text.replace(/\[[^[\]]*\]/g, '')))).toEqual([]);
    expect(offenders((text) => isBroken(text.replace(/[[\]]/g, '').replace(/\{\w+\}/g, 'Name')))).toEqual([]);
  });

  it('begins like a sentence, ends like one, and neither greets nor shouts', () => {
    const opening = /^(?:\p{Lu}|“|«)/u;
    expect(
      offenders(
        (text) => !opening.test(text) || !/[.?]$/.test(text) || /!|^(?:Dear|Hello|Bonjour|Cher|Chère)\b/.test(text),
      ),
    ).toEqual([]);
  });

  it('is typeset: real apostrophes, and in French no-break spaces where they belong', () => {
    const isWrong = locale === 'fr' ? /'|(?<!\u202f)[;?]|(?<!\u00a0)(?:»|:(?= ))|«(?!\u00a0)/ : /'|\s[:;?]/;
    expect(offenders((text) => isWrong.test(text))).toEqual([]);
  });

  it('names the recipient', () => {
    expect(offenders((text) => !text.includes('{recipient}'))).toEqual([]);
  });

  it('tells a sender whose message is only delayed that a final notice follows if it fails', () => {
    const delays = Object.entries(knowledge[locale].customerTexts).filter(([code]) => isDelay(code));
    expect(delays.length).toBeGreaterThan(15);
    const silent = delays.filter(([, { gotBounce }]) => !WORD_OF_THE_END[locale].test(gotBounce));
    expect(silent.map(([code]) => code)).toEqual([]);
  });
});

it('has the same placeholders in every language', () => {
  const used = (locale: Locale) => textsIn(locale).map(([where, text]) => [where, placeholders(text).sort()]);
  for (const locale of LOCALES) expect(used(locale), locale).toEqual(used('en'));
});
