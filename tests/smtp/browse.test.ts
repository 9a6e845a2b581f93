import { describe, expect, it } from 'vitest';
import { FACTS_OF_REASON, type Reason } from '../../data/reasons';
import { LOCALES } from '../../data/vocabulary';
import { parseAsked } from '../../smtp/asked';
import { mainSources, partsOf } from '../../smtp/browse';
import { cardOfFound, explainMeaning, mostlyWaits } from '../../smtp/found';
import { codesOfReason, relatedReasons, saidByProviders } from '../../smtp/reason-codes';
import { neighboursOf, relativesOf } from '../../smtp/relatives';
import { allCodes } from '../../smtp/search';
import { shelvesBy } from '../../smtp/shelves';
import { knowledge } from './knowledge';

const { en } = knowledge;
const asked = (address: string) => {
  const parsed = parseAsked(address);
  if (parsed === null) throw new Error(address);
  return parsed;
};
const codesOn = (by: 'class' | 'subject', key: string) =>
  partsOf(en, by, key).flatMap(({ items }) => items.map(({ address }) => address));

describe('shelves', () => {
  it('hold every code once by class, and every enhanced code once by subject', () => {
    const all = allCodes(en);
    const byClass = shelvesBy(en, 'class').flatMap(({ key }) => codesOn('class', key));
    const bySubject = shelvesBy(en, 'subject').flatMap(({ key }) => codesOn('subject', key));
    expect([...byClass].sort()).toEqual([...all].sort());
    expect([...bySubject].sort()).toEqual(all.filter((code) => code.includes('.')).sort());
  });

  it.each(['class', 'subject', 'provider'] as const)('by %s say how much is on them', (by) => {
    for (const { key, count } of shelvesBy(en, by)) {
      const items = partsOf(en, by, key).flatMap((part) => part.items);
      expect(items, key).toHaveLength(count);
      expect(count, key).toBeGreaterThan(0);
    }
  });

  it('hold every reason', () => {
    expect(shelvesBy(en, 'reason').map(({ key }) => key)).toEqual(Object.keys(FACTS_OF_REASON));
  });

  it.each(LOCALES)('lead to cards with the same title, in %s', (locale) => {
    for (const { address, title } of partsOf(knowledge[locale], 'provider', 'facebook').flatMap(({ items }) => items)) {
      const [provider = '', entry = ''] = address.split('.');
      expect(explainMeaning(knowledge[locale], provider, entry)?.title).toBe(title);
    }
    for (const { address, title } of partsOf(knowledge[locale], 'provider', 'gmail').flatMap(({ items }) => items))
      expect(cardOfFound(knowledge[locale], { kind: 'codes', asked: asked(address) })?.title).toBe(title);
  });

  it('are empty where there is nothing', () => {
    expect(partsOf(en, 'class', '9')).toEqual([]);
    expect(partsOf(en, 'subject', '99')).toEqual([]);
    expect(partsOf(en, 'provider', 'nobody')).toEqual([]);
  });

  it('name the pages that most of a provider’s meanings rest on', () => {
    expect(mainSources(partsOf(en, 'provider', 'gmail'))[0]?.url).toContain('google.com');
    expect(mainSources([])).toEqual([]);
  });
});

describe('a reason', () => {
  it('has its codes, and what providers write for it', () => {
    expect(codesOfReason(en, 'mailbox-full')).toEqual(expect.arrayContaining(['552', '5.2.2', '4.2.2']));
    const gmail = saidByProviders(en, 'mailbox-full').find(({ provider }) => provider === 'gmail');
    expect(gmail?.meanings.map(({ address }) => address)).toContain('452 4.2.2@gmail.storageFull');
  });

  it('is easily taken for what providers also mean by its codes', () => {
    const related = relatedReasons(en, 'mailbox-full');
    expect(related).not.toContain('mailbox-full');
    expect(related.length).toBeGreaterThan(0);
  });

  it.each([
    ['greylisted', true],
    ['rate-limited', true],
    ['server-error', true],
    ['timed-out', false],
    ['mailbox-full', false],
    ['accepted', false],
  ] as [Reason, boolean][])('%s mostly waits: %s', (reason, waits) => {
    expect(mostlyWaits(en, reason)).toBe(waits);
  });
});

describe('what belongs to a code', () => {
  it('is the same detail in another class, and its subject', () => {
    const { otherClasses, subject } = relativesOf(en, asked('550 5.2.2'));
    expect(otherClasses).toEqual(['4.2.2']);
    expect(subject).toMatchObject({ key: '2' });
    expect(subject?.codes).toContain('5.2.1');
    expect(subject?.codes).not.toContain('5.2.2');
  });

  it('is nothing by number for a reply code', () => {
    expect(relativesOf(en, asked('550'))).toEqual({ otherClasses: [], subject: null });
  });

  it('stands before and after it on its shelf', () => {
    expect(neighboursOf(en, asked('451'))).toMatchObject({
      previous: '450',
      next: '452',
      shelf: { by: 'class', key: '4' },
    });
    expect(neighboursOf(en, asked('5.9.99'))).toBeNull();
    const gmail = neighboursOf(en, asked('550 5.7.26@gmail.unauthenticated'));
    expect(gmail).toMatchObject({ previous: null, shelf: { by: 'provider', key: 'gmail', name: 'Gmail' } });
    expect(gmail?.next).toMatch(/@gmail\./);
  });

  it('leads through a whole shelf and back', () => {
    let address: string | null = codesOn('class', '2')[0] ?? null;
    const seen: string[] = [];
    while (address !== null) {
      seen.push(address);
      address = neighboursOf(en, asked(address))?.next ?? null;
    }
    expect(seen).toEqual(codesOn('class', '2'));
  });
});
