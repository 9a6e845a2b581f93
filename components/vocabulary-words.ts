import type { Actor, Audience, Locale, Moment, Outcome, Resend } from '../data/vocabulary';
import type { CardWords } from '../locales/card-words';
import type { CardNote, RegistryLine } from '../smtp/card';
import type { Hop } from '../smtp/hops';

type Capital<Text extends string> = Capitalize<Text>;
type Labels<Prefix extends string, Value extends string> = Record<`${Prefix}${Capital<Value>}`, string>;

function labelled<Prefix extends string, Value extends string>(
  words: Labels<Prefix, Value>,
  prefix: Prefix,
  value: Value,
): string {
  const key = `${prefix}${value[0]?.toUpperCase()}${value.slice(1)}` as keyof Labels<Prefix, Value>;
  return words[key];
}

/** The word for a fact, in the interface's language. */
export const outcomeWord = (words: CardWords, outcome: Outcome) => labelled(words, 'outcome', outcome);
export const resendWord = (words: CardWords, resend: Resend) => labelled(words, 'resend', resend);
export const actorWord = (words: CardWords, actor: Actor) => labelled(words, 'actor', actor);
export const audienceWord = (words: CardWords, audience: Audience) => labelled(words, 'audience', audience);
export const hopWord = (words: CardWords, role: Hop['role']) => labelled(words, 'hop', role);
export const standingWord = (words: CardWords, standing: RegistryLine['standing']) =>
  labelled(words, 'standing', standing);

/** Commands keep their names in every language; only the moments that are no command have a word. */
function momentWord(words: CardWords, moment: Moment): string {
  switch (moment) {
    case 'connection':
    case 'endOfData':
    case 'anyCommand':
      return labelled(words, 'answers', moment);
    default:
      return moment;
  }
}

/** `RCPT TO, or the end of the message text`. Empty where nothing is defined. */
export function momentList(words: CardWords, locale: Locale, moments: readonly Moment[]): string {
  return new Intl.ListFormat(locale, { type: 'disjunction' }).format(
    moments.map((moment) => momentWord(words, moment)),
  );
}

/** A note about the numbers themselves, as a sentence. */
export function noteSentence(words: CardWords, note: CardNote): string {
  switch (note.kind) {
    case 'classMismatch':
      return words.noteClassMismatch(note);
    case 'unknownReply':
      return words.noteUnknownReply(note);
    case 'unregisteredEnhanced':
      return words.noteUnregisteredEnhanced(note);
    case 'dotless':
      return words.noteDotless(note);
    case 'gaveUp':
      return words.noteGaveUp(note);
    case 'notOfProvider':
      return words.noteNotOfProvider(note);
  }
}
