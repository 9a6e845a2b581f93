import { describe, expect, it } from 'vitest';
import type { Locale } from '../../data/vocabulary';
import { asPlain, asXml, suggestions } from '../../entrypoints/background/suggestions';
import { viewForTyped } from '../../entrypoints/background/typed-view';
import type { PageWords } from '../../locales/page-words';
import { plainPageWords } from '../../locales/page-words';
import { wordsFrom } from '../../locales/plain-words';
import { providerNames } from '../../smtp/knowledge';
import { buildSearchIndex } from '../../smtp/search';
import { knowledge } from '../smtp/knowledge';

const index = buildSearchIndex(Object.values(knowledge));

function suggest(text: string, locale: Locale = 'en') {
  const known = knowledge[locale];
  const words: PageWords = wordsFrom(plainPageWords(locale), locale);
  const { first, others } = suggestions(
    { knowledge: known, names: providerNames(known), words, index: () => index },
    text,
  );
  return {
    first: asPlain(first),
    contents: others.map(({ content }) => content),
    lines: others.map(({ pieces }) => asPlain(pieces)),
  };
}

describe('what the address bar suggests', () => {
  it.each([
    ['', /^Type a code/],
    ['550 5.1.1', /^550 5\.1\.1 \S+/],
    ['5.7.26 gmail', /^5\.7\.26 .*Gmail$/],
    ['450 vs 451', /^Compare 450 · 451$/],
    ['4xx', /^Look up “4xx”$/],
    ['mailbox full', /^Look up “mailbox full”$/],
    ['999', /^Look up “999”$/],
  ])('%j: Enter says %s', (text, first) => {
    expect(suggest(text).first).toMatch(first);
  });

  it('offers more exact answers to a bare code', () => {
    const { contents } = suggest('550');
    expect(contents[0]).toMatch(/^550 5\./);
    expect(contents).not.toContain('550');
  });

  it('offers what providers mean by a code', () => {
    expect(suggest('5.7.26').contents.join(' ')).toContain('5.7.26@gmail');
  });

  it('offers each code of a comparison', () => {
    expect(suggest('450 vs 451').contents).toEqual(['450', '451']);
  });

  it.each([
    ['mailbox full', '5.2.2', 'en'],
    ['boîte pleine', '5.2.2', 'fr'],
    ['boîte pleine', '5.2.2', 'en'],
  ] as const)('finds %j', (text, code, locale) => {
    expect(suggest(text, locale).contents.join(' ')).toContain(code);
  });

  it('finds the beginning of a code', () => {
    expect(suggest('45').contents).toEqual(['450', '451', '452', '453', '454']);
  });

  it('finds the codes of a pasted reply', () => {
    expect(suggest('host mx.example.org said: 552 5.2.2 mailbox full').contents).toContain('552 5.2.2');
  });

  it('speaks the reader’s language', () => {
    expect(suggest('450 vs 451', 'fr').first).toBe('Comparer 450 · 451');
    expect(suggest('550 5.1.1', 'fr').first).toContain(knowledge.fr.enhanced['5.1.1']?.text.title ?? '');
  });

  it('never suggests more than fits, nor nothing of what it says', () => {
    for (const text of ['5', '5.7.1', 'server', '550', 'x']) {
      const { contents, lines } = suggest(text);
      expect(contents.length).toBeLessThanOrEqual(5);
      expect(lines.every((line) => line.trim() !== '')).toBe(true);
      expect(new Set(contents).size).toBe(contents.length);
    }
  });

  it('answers a keystroke within 16 ms, median', () => {
    const times = ['5', '55', '550', '550 5', 'm', 'ma', 'mail', 'mailbox', 'mailbox f', 'mailbox full', 'gmail 5.7.26']
      .map((text) => {
        const start = performance.now();
        suggest(text);
        return performance.now() - start;
      })
      .sort((a, b) => a - b);
    expect(times[5]).toBeLessThan(16);
  });
});

describe('descriptions', () => {
  const pieces = [
    { text: '<550> & "x"', is: 'code' },
    { text: 'it’s\u0000 not', is: 'words' },
    { text: "O'Neill", is: 'aside' },
  ] as const;

  it('are XML for Chromium, whatever somebody types', () => {
    expect(asXml(pieces)).toBe('<match>&lt;550&gt; &amp; &quot;x&quot;</match> it’s  not <dim>O&apos;Neill</dim>');
  });

  it('are plain words for Firefox', () => {
    expect(asPlain(pieces)).toBe('<550> & "x" it’s  not O\'Neill');
  });
});

describe('the view for a text from elsewhere', () => {
  const names = providerNames(knowledge.en);
  it.each([
    ['550 5.1.1', '#/code/550%205.1.1', ''],
    ['smtp error 550', '#/code/550', ''],
    ['gmail 5.7.26', '#/code/5.7.26%40gmail', ''],
    ['5.7.26@gmail', '#/code/5.7.26%40gmail', ''],
    ['450 vs 451', '#/compare/450/451', ''],
    ['421, 450, 451, 452, 454', '#/compare/421/450/451/452', ''],
    ['mailbox full', '#/', 'mailbox full'],
    ['4xx', '#/', '4xx'],
    ['  host said: 550 5.1.1 no such user ', '#/', 'host said: 550 5.1.1 no such user'],
    ['', '#/', ''],
  ])('of %j is %s', (text, hash, typed) => {
    expect(viewForTyped(text, names)).toEqual({ hash, typed });
  });
});
