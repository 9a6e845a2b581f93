import { describe, expect, it } from 'vitest';
import type { ReasonText } from '../../data/texts/reason-text';
import { AUDIENCES, LOCALES } from '../../data/vocabulary';
import { knowledge } from '../smtp/knowledge';

const LIMITS = {
  en: { title: 64, meaning: 360, customer: 420 },
  fr: { title: 76, meaning: 430, customer: 500 },
};

const placeholders = (text: string) => [...text.matchAll(/\{(\w+)\}/g)].map(([, name]) => name).sort();

/** A customer text where nothing is known of the bounce: bracketed parts vanish. */
const withoutPlaceholders = (text: string) => text.replace(/\[[^[\]]*\]/g, '');

describe.each(LOCALES)('the texts of reasons, in %s', (locale) => {
  const reasons = Object.entries(knowledge[locale].reasons);
  const customerTexts = reasons.flatMap(([slug, text]) => [
    [`${slug} customerGotBounce`, text.customerGotBounce] as const,
    [`${slug} ourMailBounced`, text.ourMailBounced] as const,
  ]);

  it('fit', () => {
    const { title, meaning, customer } = LIMITS[locale];
    expect(reasons.filter(([, text]) => text.title.length > title || text.meaning.length > meaning)).toEqual([]);
    expect(customerTexts.filter(([, text]) => text.length > customer)).toEqual([]);
  });

  it('belong to one reason each', () => {
    for (const field of ['title', 'meaning', 'customerGotBounce', 'ourMailBounced'] as const) {
      const texts = reasons.map(([, text]) => text[field]);
      expect(new Set(texts).size).toBe(texts.length);
    }
  });

  it('can be pasted whether or not the bounce tells who and where', () => {
    const broken = customerTexts.filter(([, text]) => {
      const bare = withoutPlaceholders(text);
      return /[{}[\]]| {2}|\s[.,]|\(\s*\)/.test(bare);
    });
    expect(broken.map(([where]) => where)).toEqual([]);
    expect(
      customerTexts
        .flatMap(([, text]) => placeholders(text))
        .filter((name) => !['recipient', 'domain', 'provider'].includes(name ?? '')),
    ).toEqual([]);
  });
});

it('give the same steps and placeholders in every language', () => {
  const shape = (text: ReasonText) => [
    AUDIENCES.map((audience) => text.steps[audience]?.length ?? 0),
    placeholders(text.customerGotBounce),
    placeholders(text.ourMailBounced),
  ];
  for (const [slug, text] of Object.entries(knowledge.en.reasons))
    expect(shape(knowledge.fr.reasons[slug as keyof typeof knowledge.fr.reasons]), slug).toEqual(shape(text));
});
