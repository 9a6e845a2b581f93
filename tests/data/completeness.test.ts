import { describe, expect, it } from 'vitest';
import { enhancedCodes, enhancedDetails } from '../../data/codes/enhanced';
import { replyCodes } from '../../data/codes/reply';
import type { CodeText, FrameText } from '../../data/entry';
import { PAGES } from '../../data/sources';
import { AUDIENCES, LOCALES } from '../../data/vocabulary';
import { parseAsked } from '../../smtp/asked';
import { parsePair } from '../../smtp/code-pair';
import { replyKind } from '../../smtp/detect/grammar';
import { explain } from '../../smtp/explain';
import { knowledge } from '../smtp/knowledge';

/**
 * Every reply code that RFC 5321 and its extensions define, and those that circulate without a standard. Written out here, so that an
 * entry that is lost is noticed.
 */
const REPLY_CODES = (
  '101 111 200 211 214 220 221 235 250 251 252 253 254 334 353 354 355 403 420 421 422 430 431 432 435 441 442 446 447 449 ' +
  '450 451 452 453 454 455 456 458 459 471 498 500 501 502 503 504 505 510 511 512 513 520 521 522 523 524 525 530 533 534 535 538 ' +
  '540 541 542 550 551 552 553 554 555 556 557 571 585 591 605'
).split(' ');

/** How many details each subject has in the IANA registry (81 rows, 2026-09). */
const DETAILS_BY_SUBJECT = { 0: 1, 1: 11, 2: 5, 3: 7, 4: 8, 5: 7, 6: 11, 7: 31 };

describe('nothing draws a blank', () => {
  it('every reply code has an entry', () => {
    expect(Object.keys(replyCodes).sort()).toEqual([...REPLY_CODES].sort());
  });

  it('every registered enhanced code has one', () => {
    const bySubject: Record<string, number> = {};
    for (const detail of Object.keys(enhancedDetails)) {
      const subject = detail.split('.')[0] ?? '';
      bySubject[subject] = (bySubject[subject] ?? 0) + 1;
    }
    expect(bySubject).toEqual(DETAILS_BY_SUBJECT);
  });

  it('every registered enhanced code has an entry of its own, for each class it is used with', () => {
    const missing = Object.entries(enhancedDetails)
      .flatMap(([detail, { classes }]) => classes.map((digit) => `${digit}.${detail}`))
      .filter((code) => !(code in enhancedCodes));
    expect(missing).toEqual([]);
  });

  it.each(LOCALES)('every code answers with a title and a meaning (%s)', (locale) => {
    const registered = Object.entries(enhancedDetails).flatMap(([detail, { classes }]) =>
      classes.map((digit) => `${digit}.${detail}`),
    );
    const blank = [...REPLY_CODES, ...registered].filter((code) => {
      const pair = parsePair(code);
      if (pair === null) return true;
      const card = explain(knowledge[locale], pair);
      return card.title.trim() === '' || card.meaning.trim() === '' || card.sources.length === 0;
    });
    expect(blank).toEqual([]);
  });

  it('detection knows every reply code that it may meet in a text', () => {
    const inTexts = REPLY_CODES.filter((code) => /^[2-5]/.test(code));
    expect(inTexts.filter((code) => !['known', 'againstGrammar'].includes(replyKind(code)))).toEqual([]);
  });
});

const LIMITS = {
  en: { title: 64, essence: 120, meaning: 440, seen: 300, serverUse: 300, reading: 200, step: 190, frame: 200 },
  fr: { title: 76, essence: 140, meaning: 520, seen: 350, serverUse: 350, reading: 240, step: 230, frame: 240 },
};

function tooLong(code: string, text: CodeText, limits: (typeof LIMITS)['en']): string[] {
  const fields = (['title', 'essence', 'meaning', 'seen', 'serverUse'] as const).filter(
    (field) => text[field].length > limits[field],
  );
  const readings = (text.readings ?? []).filter((reading) => reading.length > limits.reading);
  const steps = AUDIENCES.flatMap((audience) => text.steps[audience] ?? []).filter((step) => step.length > limits.step);
  return [...fields.map((field) => `${code} ${field}`), ...readings, ...steps];
}

describe.each(LOCALES)('sentences in %s', (locale) => {
  const { reply, enhanced, details, classes, subjects, comparisons } = knowledge[locale];
  const entries = [...Object.values(reply), ...Object.values(enhanced)];
  const frames: FrameText[] = [
    ...Object.values(details).map((detail) => detail.text),
    ...Object.values(classes),
    ...Object.values(subjects),
  ];
  const sentencesOf = (text: CodeText) => [
    text.title,
    text.essence,
    text.meaning,
    text.seen,
    text.serverUse,
    ...(text.readings ?? []),
    ...AUDIENCES.flatMap((audience) => text.steps[audience] ?? []),
  ];
  const all = [
    ...entries.flatMap(({ text }) => sentencesOf(text)),
    ...frames.flatMap(({ title, meaning }) => [title, meaning]),
    ...comparisons.map(({ note }) => note),
  ];

  it('fit a card', () => {
    expect(entries.flatMap(({ code, text }) => tooLong(code, text, LIMITS[locale]))).toEqual([]);
    expect(frames.filter(({ meaning }) => meaning.length > LIMITS[locale].frame)).toEqual([]);
  });

  it('give at most five steps to an audience, and somebody something to know', () => {
    const crowded = entries.filter(({ text }) => AUDIENCES.some((audience) => (text.steps[audience]?.length ?? 0) > 5));
    expect(crowded.map(({ code }) => code)).toEqual([]);
  });

  it('do not stand for two codes: no two entries share a title, an essence or a meaning', () => {
    for (const field of ['title', 'essence', 'meaning'] as const) {
      const seen = entries.map(({ text }) => text[field]);
      expect(seen.filter((sentence, at) => seen.indexOf(sentence) !== at)).toEqual([]);
    }
  });

  it('are typeset: real apostrophes, no exclamation marks, no double blanks, no stray ends', () => {
    expect(all.filter((sentence) => /\w'\w|!| {2}|^\s|\s$/.test(sentence))).toEqual([]);
  });

  it('end with a stop where they are sentences, and without where they are titles', () => {
    expect(entries.filter(({ text }) => /[.!]$/.test(text.title)).map(({ code }) => code)).toEqual([]);
    expect(entries.filter(({ text }) => !/[.)”»?]$/.test(text.meaning)).map(({ code }) => code)).toEqual([]);
  });
});

describe.each(LOCALES)('codes outside the registry, in %s', (locale) => {
  const { unregistered, providers, enhanced } = knowledge[locale];
  const limits = LIMITS[locale];

  it('lead to a meaning of the provider that made them up', () => {
    const lost = unregistered.filter(({ provider, entry }) => providers[provider]?.entries[entry] === undefined);
    expect(lost).toEqual([]);
  });

  it('are in no other list', () => {
    expect(unregistered.filter(({ codes }) => codes in enhanced || codes.slice(2) in enhancedDetails)).toEqual([]);
  });

  it('have sentences of their own that fit a card', () => {
    const wrong = unregistered.filter(({ text: { essence, seen, serverUse, readings = [] } }) => {
      const fits =
        essence.length <= limits.essence && seen.length <= limits.seen && serverUse.length <= limits.serverUse;
      const all = [essence, seen, serverUse, ...readings];
      const typeset = all.every(
        (text) => text !== '' && !/\w'\w|!| {2}|^\s|\s$/.test(text.replace(/[“«][^”»]*[”»]/g, 'x')),
      );
      return !fits || !typeset || readings.some((reading) => reading.length > limits.reading);
    });
    expect(wrong.map(({ codes }) => codes)).toEqual([]);
    for (const field of ['essence', 'seen', 'serverUse'] as const) {
      const seen = unregistered.map(({ text }) => text[field]);
      expect(seen.filter((sentence, at) => seen.indexOf(sentence) !== at)).toEqual([]);
    }
  });

  it('name related codes that exist', () => {
    const unknown = unregistered.flatMap(({ codes, confusedWith }) =>
      confusedWith.filter((code) => parsePair(code) === null || code === codes),
    );
    expect(unknown).toEqual([]);
  });
});

describe.each(LOCALES)('comparisons, in %s', (locale) => {
  it('are about codes and providers that exist, each with a note of its own', () => {
    const { comparisons, providers } = knowledge[locale];
    const unknown = comparisons.flatMap(({ codes }) =>
      codes.filter((code) => {
        const asked = parseAsked(code);
        return asked === null || (asked.at !== null && providers[asked.at.provider] === undefined);
      }),
    );
    expect(unknown).toEqual([]);
    const notes = comparisons.map(({ note }) => note);
    expect(new Set(notes).size).toBe(notes.length);
    expect(notes.filter((note) => note.length > (locale === 'fr' ? 520 : 440))).toEqual([]);
  });
});

describe('French typography', () => {
  const { reply, enhanced } = knowledge.fr;
  const all = [...Object.values(reply), ...Object.values(enhanced)].flatMap(({ text }) => [
    text.title,
    text.essence,
    text.meaning,
    text.seen,
    text.serverUse,
    ...(text.readings ?? []),
    ...AUDIENCES.flatMap((audience) => text.steps[audience] ?? []),
  ]);
  it('has no-break spaces before high punctuation and inside guillemets', () => {
    // What a server writes between guillemets keeps its own, English punctuation.
    const outsideQuotes = all.map((sentence) => sentence.replace(/«[^»]*»/g, '«\u00a0…\u00a0»'));
    expect(outsideQuotes.filter((sentence) => / [:;?»]|« /.test(sentence))).toEqual([]);
  });
});

describe('both languages say the same', () => {
  const shape = ({ text }: { text: CodeText }) => ({
    readings: text.readings?.length ?? 0,
    steps: AUDIENCES.map((audience) => text.steps[audience]?.length ?? 0),
  });
  it.each(['reply', 'enhanced'] as const)('with the same number of readings and steps (%s)', (kind) => {
    const different = Object.values(knowledge.en[kind]).filter(
      (entry) => JSON.stringify(shape(entry)) !== JSON.stringify(shape(knowledge.fr[kind][entry.code] ?? entry)),
    );
    expect(different.map(({ code }) => code)).toEqual([]);
  });
});

describe('sources', () => {
  const sources = [
    ...Object.values(PAGES),
    ...Object.values(knowledge.en.reply).flatMap((entry) => entry.sources),
    ...Object.values(knowledge.en.enhanced).flatMap((entry) => entry.sources),
    ...Object.values(knowledge.en.details).flatMap((entry) => entry.sources),
  ];
  it('have a well-formed address and a date', () => {
    for (const { url, date, title } of sources) {
      expect(new URL(url).protocol, url).toMatch(/^https?:$/);
      expect(date, title).toMatch(/^(?:19|20)\d\d-(?:0[1-9]|1[0-2])(?:-(?:0[1-9]|[12]\d|3[01]))?$/);
      expect(title).not.toBe('');
    }
  });
  it('name related codes that exist', () => {
    const unknown = [...Object.values(knowledge.en.reply), ...Object.values(knowledge.en.enhanced)].flatMap((entry) =>
      entry.confusedWith.filter((code) => parsePair(code) === null || code === entry.code),
    );
    expect(unknown).toEqual([]);
  });
});
