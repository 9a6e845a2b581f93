import { useEffect, useMemo } from 'preact/hooks';
import { type Crumb, Crumbs } from '../../components/browse/crumbs';
import { type Section, ShelfList } from '../../components/browse/shelf-list';
import type { Row } from '../../components/browse/shelf-row';
import { Sources } from '../../components/card/sources';
import { useStore } from '../../components/use-words';
import type { Locale } from '../../data/vocabulary';
import { type BrowseWords, browseWords } from '../../locales/browse-words';
import { cardWords } from '../../locales/card-words';
import { mainSources, partsOf, type ShelfPart } from '../../smtp/browse';
import type { Knowledge } from '../../smtp/knowledge';
import { OTHER_CLASS, shelvesBy } from '../../smtp/shelves';
import type { Library } from './load-knowledge';
import { MeaningPage } from './meaning-page';
import { hashOf, linkTo, SHELVES, type Shelf } from './view';

const TITLE = 'browse-title';

const kindName = (words: BrowseWords, by: Shelf): string =>
  ({ class: words.byClass, subject: words.bySubject, provider: words.byProvider, reason: words.byReason })[by];

const kindHint = (words: BrowseWords, by: Shelf): string =>
  ({
    class: words.byClassHint,
    subject: words.bySubjectHint,
    provider: words.byProviderHint,
    reason: words.byReasonHint,
  })[by];

/** What there is to browse by, and how much of each. */
function kindRows(knowledge: Knowledge, words: BrowseWords): Row[] {
  return SHELVES.map((by) => ({
    href: hashOf({ name: 'browse', by, key: '' }),
    label: '',
    title: kindName(words, by),
    outcome: null,
    hint: kindHint(words, by),
    count: words.counted(shelvesBy(knowledge, by).length),
  }));
}

/** A class that the knowledge has no words for has one of the interface's. */
const shelfTitle = (words: BrowseWords, title: string | null, key: string): string =>
  title ?? (key === OTHER_CLASS ? words.classOther : words.class3);

/** All shelves of a kind. */
function shelfRows(knowledge: Knowledge, words: BrowseWords, by: Shelf): Row[] {
  return shelvesBy(knowledge, by).map(({ key, label, title, outcome, count }) => ({
    href: by === 'reason' ? linkTo(key) : hashOf({ name: 'browse', by, key }),
    label,
    title: shelfTitle(words, title, key),
    outcome,
    count: words.counted(count),
  }));
}

function headingOf(words: BrowseWords, { heading }: ShelfPart): Pick<Section, 'heading' | 'href'> {
  switch (heading.kind) {
    case 'reply':
      return { heading: words.replyCodes };
    case 'enhanced':
      return { heading: words.enhancedCodes };
    case 'class':
      return { heading: heading.title };
    case 'reason':
      return { heading: heading.title, href: linkTo(heading.reason) };
  }
}

const sectionOf = (words: BrowseWords, part: ShelfPart): Section => ({
  ...headingOf(words, part),
  rows: part.items.map(({ address, ...item }) => ({ ...item, href: linkTo(address) })),
});

interface Shown {
  name: string;
  /** the same, where there is little room */
  short: string;
  sections: Section[];
  sources: ReturnType<typeof mainSources>;
}

/** What stands at an address; null where nothing does. */
function shownAt(knowledge: Knowledge, words: BrowseWords, by: Shelf | null, key: string): Shown | null {
  const alone = (name: string, rows: Row[]): Shown => ({
    name,
    short: name,
    sections: [{ heading: null, rows }],
    sources: [],
  });
  if (by === null) return alone(words.title, kindRows(knowledge, words));
  if (key === '') return alone(kindName(words, by), shelfRows(knowledge, words, by));
  const shelf = shelvesBy(knowledge, by).find((each) => each.key === key);
  if (shelf === undefined || by === 'reason') return null;
  const parts = partsOf(knowledge, by, key);
  const title = shelfTitle(words, shelf.title, key);
  return {
    name: shelf.label === '' ? title : `${shelf.label} · ${title}`,
    short: shelf.label === '' ? title : shelf.label,
    sections: parts.map((part) => sectionOf(words, part)),
    sources: mainSources(parts),
  };
}

interface Props {
  library: Library;
  by: Shelf | null;
  /** a shelf, or as `facebook.policyBlocklist` a provider's meaning that no code belongs to */
  shelf: string;
  locale: Locale;
}

/** Everything there is, on shelves. */
export function BrowsePage({ library, by, shelf, locale }: Props) {
  const words = useStore(browseWords);
  const card = useStore(cardWords);
  const { knowledge } = library;
  const [provider = '', entry] = shelf.split('.');
  const isMeaning =
    by === 'provider' && entry !== undefined && knowledge.providers[provider]?.entries[entry] !== undefined;
  const shown = useMemo(() => shownAt(knowledge, words, by, shelf), [knowledge, words, by, shelf]);
  // another shelf is another page: focus goes to its title
  useEffect(() => document.getElementById(TITLE)?.focus(), [by, shelf]);
  const top: Crumb = { name: words.title, href: hashOf({ name: 'browse', by: null, key: '' }) };
  const kind: Crumb[] =
    by === null ? [] : [{ name: kindName(words, by), href: hashOf({ name: 'browse', by, key: '' }) }];
  if (isMeaning)
    return <MeaningPage library={library} provider={provider} entry={entry} crumbs={[top, ...kind]} locale={locale} />;
  if (shown === null)
    return (
      <div class="browse">
        <h2 id={TITLE} tabIndex={-1}>
          {words.unknownShelf({ key: shelf })}
        </h2>
        <p>
          <a href={top.href ?? ''}>{words.backToShelves}</a>
        </p>
      </div>
    );
  const crumbs = by === null ? [] : [top, ...(shelf === '' ? [] : kind), { name: shown.short, href: null }];
  return (
    <div class="browse">
      {crumbs.length === 0 ? null : <Crumbs crumbs={crumbs} words={words} />}
      <h2 id={TITLE} tabIndex={-1}>
        {shown.name}
      </h2>
      {by === null ? <p>{words.intro}</p> : shelf === '' ? <p>{kindHint(words, by)}</p> : null}
      {shown.sources.length === 0 ? null : (
        <>
          <p class="label">{words.mostCited}</p>
          <Sources sources={shown.sources} words={card} locale={locale} />
        </>
      )}
      <ShelfList key={`${by} ${shelf}`} sections={shown.sections} words={words} cardWords={card} locale={locale} />
    </div>
  );
}
