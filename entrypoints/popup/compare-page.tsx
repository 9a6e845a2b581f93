import { CompareFields } from '../../components/compare/compare-fields';
import { CompareView } from '../../components/compare/compare-view';
import { ComparisonTopics } from '../../components/compare/comparison-topics';
import { useStore } from '../../components/use-words';
import type { Locale } from '../../data/vocabulary';
import { cardWords } from '../../locales/card-words';
import { type CompareWords, compareWords } from '../../locales/compare-words';
import { type Asked, formatAsked } from '../../smtp/asked';
import { compare } from '../../smtp/compare';
import { explainAsked } from '../../smtp/explain';
import { type ProviderNames, parseQuery } from '../../smtp/lookup';
import type { Library } from './load-knowledge';
import { hashOf } from './view';

interface Props {
  library: Library;
  /** as typed */
  sides: readonly string[];
  locale: Locale;
}

/** Two codes to compare, or why they cannot be compared yet, as a sentence. */
type Entered = { asked: readonly Asked[] } | { problem: string };

function readFields(first: string, second: string, names: ProviderNames, words: CompareWords): Entered {
  const asked: Asked[] = [];
  for (const typed of [first, second]) {
    const query = parseQuery(typed, names);
    if (query.kind === 'empty') return { problem: words.choose };
    if (query.kind !== 'codes' || query.asked.length > 1) return { problem: words.notACode({ typed }) };
    asked.push(query.asked[0]);
  }
  const same = new Set(asked.map(formatAsked)).size === 1;
  return same ? { problem: words.sameCode } : { asked };
}

/** Two codes side by side. What is typed is in the address, so that it survives closing and can be linked to. */
export function ComparePage({ library, sides, locale }: Props) {
  const [first = '', second = ''] = sides;
  const words = useStore(compareWords);
  const card = useStore(cardWords);
  const { knowledge, names } = library;
  const entered = readFields(first, second, names, words);
  const change = (a: string, b: string) => {
    history.replaceState(null, '', hashOf({ name: 'compare', sides: [a, b] }));
    dispatchEvent(new HashChangeEvent('hashchange'));
  };
  return (
    <>
      <CompareFields first={first} second={second} words={words} onChange={change} />
      <p class="answer" role="status">
        {'problem' in entered ? entered.problem : ''}
      </p>
      {'asked' in entered ? (
        <CompareView
          comparison={compare(
            knowledge,
            entered.asked.map((asked) => explainAsked(knowledge, asked)),
          )}
          words={words}
          cardWords={card}
          locale={locale}
        />
      ) : (
        <ComparisonTopics
          knowledge={knowledge}
          words={words}
          linkTo={(a, b) => hashOf({ name: 'compare', sides: [a, b] })}
        />
      )}
    </>
  );
}
