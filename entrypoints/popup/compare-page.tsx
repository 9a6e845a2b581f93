import { CompareFields } from '../../components/compare/compare-fields';
import { CompareView } from '../../components/compare/compare-view';
import { useStore } from '../../components/use-words';
import type { Locale } from '../../data/vocabulary';
import { cardWords } from '../../locales/card-words';
import { type CompareWords, compareWords } from '../../locales/compare-words';
import { formatPair } from '../../smtp/code-pair';
import { compare } from '../../smtp/compare';
import { explain } from '../../smtp/explain';
import type { Knowledge } from '../../smtp/knowledge';
import { parseQuery } from '../../smtp/lookup';
import { hashOf } from './view';

interface Props {
  knowledge: Knowledge;
  first: string;
  second: string;
  locale: Locale;
}

/** Why two entries cannot be compared yet, as a sentence; null when they can. */
function problemOf(first: string, second: string, words: CompareWords): string | null {
  for (const typed of [first, second]) {
    const query = parseQuery(typed);
    if (query.kind === 'empty') return words.choose;
    if (query.kind !== 'codes' || query.pairs.length > 1) return words.notACode({ typed });
  }
  return pairIn(first) === pairIn(second) ? words.sameCode : null;
}

function pairIn(typed: string): string {
  const query = parseQuery(typed);
  return query.kind === 'codes' ? formatPair(query.pairs[0]) : '';
}

function cardFor(knowledge: Knowledge, typed: string) {
  const query = parseQuery(typed);
  return query.kind === 'codes' ? [explain(knowledge, query.pairs[0])] : [];
}

/** Two codes side by side. What is typed is in the address, so that it survives closing and can be linked to. */
export function ComparePage({ knowledge, first, second, locale }: Props) {
  const words = useStore(compareWords);
  const card = useStore(cardWords);
  const problem = problemOf(first, second, words);
  const change = (a: string, b: string) => {
    history.replaceState(null, '', hashOf({ name: 'compare', first: a, second: b }));
    dispatchEvent(new HashChangeEvent('hashchange'));
  };
  const cards = problem === null ? [...cardFor(knowledge, first), ...cardFor(knowledge, second)] : [];
  return (
    <>
      <CompareFields first={first} second={second} words={words} onChange={change} />
      <p class="answer" role="status">
        {problem ?? ''}
      </p>
      {problem === null ? (
        <CompareView comparison={compare(knowledge, cards)} words={words} cardWords={card} locale={locale} />
      ) : (
        <div class="start">
          <h2 class="label">{words.suggestions}</h2>
          <ul class="codes">
            {knowledge.comparisons.map(({ codes: [a = '', b = ''] }) => (
              <li key={`${a} ${b}`}>
                <a class="code" href={hashOf({ name: 'compare', first: a, second: b })}>{`${a} · ${b}`}</a>
              </li>
            ))}
          </ul>
        </div>
      )}
    </>
  );
}
