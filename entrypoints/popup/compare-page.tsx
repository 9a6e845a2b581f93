import { CompareFields } from '../../components/compare/compare-fields';
import { CompareView } from '../../components/compare/compare-view';
import { useStore } from '../../components/use-words';
import type { Locale } from '../../data/vocabulary';
import { cardWords } from '../../locales/card-words';
import { type CompareWords, compareWords } from '../../locales/compare-words';
import { type CodePair, formatPair } from '../../smtp/code-pair';
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

/** Two codes to compare, or why they cannot be compared yet, as a sentence. */
type Entered = { pairs: readonly CodePair[] } | { problem: string };

function readFields(first: string, second: string, words: CompareWords): Entered {
  const pairs: CodePair[] = [];
  for (const typed of [first, second]) {
    const query = parseQuery(typed);
    if (query.kind === 'empty') return { problem: words.choose };
    if (query.kind !== 'codes' || query.pairs.length > 1) return { problem: words.notACode({ typed }) };
    pairs.push(query.pairs[0]);
  }
  const same = new Set(pairs.map(formatPair)).size === 1;
  return same ? { problem: words.sameCode } : { pairs };
}

/** The first two codes of every group that people confuse; larger groups begin like smaller ones. */
function suggestedPairs(knowledge: Knowledge): [string, string][] {
  const pairs = knowledge.comparisons.map(({ codes: [first = '', second = ''] }): [string, string] => [first, second]);
  return [...new Map(pairs.map((pair) => [pair.join(' '), pair])).values()];
}

/** Two codes side by side. What is typed is in the address, so that it survives closing and can be linked to. */
export function ComparePage({ knowledge, first, second, locale }: Props) {
  const words = useStore(compareWords);
  const card = useStore(cardWords);
  const entered = readFields(first, second, words);
  const change = (a: string, b: string) => {
    history.replaceState(null, '', hashOf({ name: 'compare', first: a, second: b }));
    dispatchEvent(new HashChangeEvent('hashchange'));
  };
  return (
    <>
      <CompareFields first={first} second={second} words={words} onChange={change} />
      <p class="answer" role="status">
        {'problem' in entered ? entered.problem : ''}
      </p>
      {'pairs' in entered ? (
        <CompareView
          comparison={compare(
            knowledge,
            entered.pairs.map((pair) => explain(knowledge, pair)),
          )}
          words={words}
          cardWords={card}
          locale={locale}
        />
      ) : (
        <div class="start">
          <h2 class="label">{words.suggestions}</h2>
          <ul class="codes">
            {suggestedPairs(knowledge).map(([a, b]) => (
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
