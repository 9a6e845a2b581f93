import type { VerdictFacts } from '../../data/entry';
import type { CardWords } from '../../locales/card-words';
import { Icon } from '../icon';
import { actorWord, outcomeWord, resendWord } from '../vocabulary-words';

/** What became of the message, as a word with its icon; colour only repeats it. */
export function OutcomeMark({ outcome, words }: { outcome: VerdictFacts['outcome']; words: CardWords }) {
  return (
    <span class={`outcome outcome-${outcome}`}>
      <Icon name={outcome} />
      {outcomeWord(words, outcome)}
    </span>
  );
}

interface Props {
  verdict: VerdictFacts;
  words: CardWords;
  /** by which a dialog is described with it */
  id?: string | undefined;
}

/** The three answers a reader wants first: delivered? send again? who acts? */
export function VerdictBand({ verdict, words, id }: Props) {
  return (
    <dl id={id} class={`verdict verdict-${verdict.outcome}`}>
      <div>
        <dt>{words.yourMessage}</dt>
        <dd>
          <OutcomeMark outcome={verdict.outcome} words={words} />
        </dd>
      </div>
      <div>
        <dt>{words.resend}</dt>
        <dd>{resendWord(words, verdict.resend)}</dd>
      </div>
      <div>
        <dt>{words.whoActs}</dt>
        <dd>{actorWord(words, verdict.actor)}</dd>
      </div>
    </dl>
  );
}
