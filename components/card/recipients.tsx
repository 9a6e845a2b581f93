import type { CardWords } from '../../locales/card-words';
import type { RecipientLine } from '../../smtp/recipient-lines';
import { OutcomeMark } from './verdict-band';

/** With more recipients than this the list is closed at first. */
const OPEN_AT_MOST = 4;

interface Props {
  recipients: readonly RecipientLine[];
  /** the one that the card is about, as a place in the list; -1 where that is not known */
  present: number;
  words: CardWords;
}

/** What became of the message for each of several recipients. */
export function Recipients({ recipients, present, words }: Props) {
  if (recipients.length < 2) return null;
  return (
    <details class="details" open={recipients.length <= OPEN_AT_MOST}>
      <summary>{words.recipients(recipients.length)}</summary>
      <ul class="recipients">
        {recipients.map(({ recipient, outcome, title }, at) => (
          <li key={`${recipient} ${at}`} aria-current={at === present ? 'true' : undefined}>
            <span class="recipient">
              <b>{recipient}</b>
              <OutcomeMark outcome={outcome} words={words} />
            </span>
            {at === present ? null : <span class="quiet">{title}</span>}
          </li>
        ))}
      </ul>
    </details>
  );
}
