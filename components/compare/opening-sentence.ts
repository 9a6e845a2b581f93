import type { Outcome } from '../../data/vocabulary';
import type { CompareWords } from '../../locales/compare-words';
import type { Opening } from '../../smtp/compare';

/** With these, as a sentence of its own: it is right for one and for several. */
function outcomeSentence(words: CompareWords, outcome: Outcome, codes: string): string {
  switch (outcome) {
    case 'accepted':
      return words.partedAccepted({ codes });
    case 'waiting':
      return words.partedWaiting({ codes });
    case 'failed':
      return words.partedFailed({ codes });
    case 'notAboutMessage':
      return words.partedNotAboutMessage({ codes });
  }
}

/** What all lead to, and whether they come from one cause too. */
function sameOutcome(words: CompareWords, { outcome, reason }: Extract<Opening, { kind: 'sameOutcome' }>, name: Name) {
  if (outcome === 'accepted') return words.sameOutcomeAccepted;
  if (outcome === 'waiting')
    return reason === null ? words.sameOutcomeWaiting : words.sameReasonWaiting({ reason: name(reason) });
  return reason === null ? words.sameOutcomeFailed : words.sameReasonFailed({ reason: name(reason) });
}

type Name = (side: string) => string;

/**
 * How the sides relate, in one sentence, or one for each outcome where more than two part ways.
 * @param name what a side is called in a sentence: names are the only things filled in, so that it is grammatical in every
 * language
 */
export function openingSentence(words: CompareWords, opening: Opening, name: Name, locale: string): string {
  switch (opening.kind) {
    case 'oneIsAboutAMessage':
      return words.oneIsAboutAMessage({ about: name(opening.about), other: name(opening.other) });
    case 'noneIsAboutAMessage':
      return opening.codes.length === 2 ? words.neitherIsAboutAMessage : words.noneIsAboutAMessage;
    case 'sameOutcome':
      return sameOutcome(words, opening, name);
    case 'waitingOrFailed':
      return words.waitingOrFailed({ waiting: name(opening.waiting), failed: name(opening.failed) });
    case 'acceptedOrWaiting':
      return words.acceptedOrWaiting({ accepted: name(opening.accepted), waiting: name(opening.waiting) });
    case 'acceptedOrFailed':
      return words.acceptedOrFailed({ accepted: name(opening.accepted), failed: name(opening.failed) });
    case 'parted': {
      const list = new Intl.ListFormat(locale, { type: 'conjunction' });
      return opening.outcomes
        .map(({ outcome, codes }) => outcomeSentence(words, outcome, list.format(codes.map(name))))
        .join(' ');
    }
  }
}
