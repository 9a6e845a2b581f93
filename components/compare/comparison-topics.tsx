import type { ComparisonTopic } from '../../data/comparisons';
import type { CompareWords } from '../../locales/compare-words';
import { parseAsked } from '../../smtp/asked';
import { formatPair } from '../../smtp/code-pair';
import { type Knowledge, shortName } from '../../smtp/knowledge';

interface Props {
  knowledge: Knowledge;
  words: CompareWords;
  linkTo(first: string, second: string): string;
}

interface Suggestion {
  topic: ComparisonTopic;
  pair: readonly [string, string];
}

function topicWord(words: CompareWords, topic: ComparisonTopic): string {
  return {
    waitingOrRefused: words.topicWaitingOrRefused,
    addressOrMailbox: words.topicAddressOrMailbox,
    senderChecks: words.topicSenderChecks,
    logIn: words.topicLogIn,
    commands: words.topicCommands,
    sameCodeElsewhere: words.topicSameCodeElsewhere,
  }[topic];
}

/** The first two codes of every group that people confuse, each pair once: larger groups begin like smaller ones. */
function suggestions({ comparisons }: Knowledge): Suggestion[] {
  const byPair = new Map<string, Suggestion>();
  for (const { topic, codes } of comparisons) {
    const [first = '', second = ''] = codes;
    const key = `${first} ${second}`;
    if (!byPair.has(key)) byPair.set(key, { topic, pair: [first, second] });
  }
  return [...byPair.values()];
}

/** `5.7.1@gmail` as people read it: `5.7.1 Gmail`. */
function readable(knowledge: Knowledge, code: string): string {
  const asked = parseAsked(code);
  const provider = asked?.at && knowledge.providers[asked.at.provider];
  return asked && provider ? `${formatPair(asked.codes)} ${shortName(provider)}` : code;
}

/** What people confuse, by what it is about, while nothing is compared yet. */
export function ComparisonTopics({ knowledge, words, linkTo }: Props) {
  const byTopic = new Map<ComparisonTopic, Suggestion[]>();
  for (const suggestion of suggestions(knowledge))
    byTopic.set(suggestion.topic, [...(byTopic.get(suggestion.topic) ?? []), suggestion]);
  return (
    <section class="start" aria-label={words.suggestions}>
      {[...byTopic].map(([topic, pairs]) => (
        <section key={topic} aria-label={topicWord(words, topic)}>
          <h2 class="label">{topicWord(words, topic)}</h2>
          <ul class="codes">
            {pairs.map(({ pair: [a, b] }) => (
              <li key={`${a} ${b}`}>
                <a class="code" href={linkTo(a, b)}>{`${readable(knowledge, a)} · ${readable(knowledge, b)}`}</a>
              </li>
            ))}
          </ul>
        </section>
      ))}
    </section>
  );
}
