import { describe, expect, it } from 'vitest';
import type { ReasonText } from '../../data/texts/reason-text';
import { AUDIENCES, LOCALES } from '../../data/vocabulary';
import { knowledge } from '../smtp/knowledge';

const LIMITS = { en: { title: 64, meaning: 360 }, fr: { title: 76, meaning: 430 } };

describe.each(LOCALES)('the texts of reasons, in %s', (locale) => {
  const reasons = Object.entries(knowledge[locale].reasons);

  it('fit', () => {
    const { title, meaning } = LIMITS[locale];
    expect(reasons.filter(([, text]) => text.title.length > title || text.meaning.length > meaning)).toEqual([]);
  });

  it('belong to one reason each', () => {
    for (const sentence of [(text: ReasonText) => text.title, (text: ReasonText) => text.meaning]) {
      const texts = reasons.map(([, text]) => sentence(text));
      expect(new Set(texts).size).toBe(texts.length);
    }
  });
});

it('give the same steps in every language', () => {
  const shape = (text: ReasonText) => AUDIENCES.map((audience) => text.steps[audience]?.length ?? 0);
  for (const [slug, text] of Object.entries(knowledge.en.reasons))
    expect(shape(knowledge.fr.reasons[slug as keyof typeof knowledge.fr.reasons]), slug).toEqual(shape(text));
});
