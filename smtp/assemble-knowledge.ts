import { enhancedCodes, enhancedDetails } from '../data/codes/enhanced';
import { type UnregisteredCode, unregisteredCodes } from '../data/codes/enhanced/unregistered';
import { replyCodes } from '../data/codes/reply';
import { type ComparisonId, type ComparisonTopic, comparisonsByTopic } from '../data/comparisons';
import { providers } from '../data/providers';
import { providerAliases } from '../data/providers/aliases';
import { oftenAsked } from '../data/providers/often-asked';
import type { Provider } from '../data/providers/provider';
import { texts as en } from '../data/texts/en';
import { texts as fr } from '../data/texts/fr';
import type { LocaleTexts } from '../data/texts/shape';
import type { Locale } from '../data/vocabulary';
import type { Knowledge } from './knowledge';

const TEXTS: Record<Locale, LocaleTexts> = { en, fr };

function mapEntries<Key extends string, In, Out>(
  record: Record<Key, In>,
  map: (key: Key, value: In) => Out,
): Record<Key, Out> {
  return Object.fromEntries(
    Object.entries(record).map(([key, value]) => [key, map(key as Key, value as In)]),
  ) as Record<Key, Out>;
}

/**
 * Joins facts and sentences into what the extension looks things up in. Runs at build time and in tools; pages
 * fetch the result as packaged JSON, so that no script carries the sentences.
 */
export function assembleKnowledge(locale: Locale): Knowledge {
  const texts = TEXTS[locale];
  return {
    locale,
    reply: mapEntries(replyCodes, (code, facts) => ({ ...facts, code, text: texts.replyTexts[code] })),
    enhanced: mapEntries(enhancedCodes, (code, facts) => ({ ...facts, code, text: texts.enhancedTexts[code] })),
    details: mapEntries(enhancedDetails, (detail, facts) => ({ ...facts, text: texts.enhancedDetailTexts[detail] })),
    unregistered: Object.entries(unregisteredCodes).map(([codes, facts]) => ({
      ...facts,
      codes,
      text: texts.unregisteredCodeTexts[codes as UnregisteredCode],
    })),
    classes: texts.enhancedClassTexts,
    subjects: texts.enhancedSubjectTexts,
    providers: mapEntries(providers, (id, provider: Provider) => ({
      ...provider,
      aliases: providerAliases[id],
      oftenAsked: oftenAsked[id] ?? [],
      entries: mapEntries(provider.entries, (key, entry) => {
        const text = texts.providerTexts[id][key];
        if (text === undefined) throw new Error(`${id} ${key} has no text in ${locale}`);
        return { ...entry, text };
      }),
    })),
    reasons: texts.reasonTexts,
    customerTexts: texts.customerTexts,
    technicalNoteWords: texts.technicalNoteWords,
    comparisons: Object.entries(comparisonsByTopic).flatMap(([topic, groups]) =>
      Object.entries<readonly string[]>(groups).map(([id, codes]) => ({
        topic: topic as ComparisonTopic,
        codes,
        note: texts.comparisonTexts[id as ComparisonId],
      })),
    ),
    originals: texts.originalTexts,
    searchWords: texts.searchWords,
  };
}
