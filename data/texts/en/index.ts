import type { LocaleTexts } from '../shape';
import { comparisonTexts } from './comparisons';
import { enhancedTexts } from './enhanced';
import { enhancedClassTexts, enhancedDetailTexts, enhancedSubjectTexts } from './enhanced/frame';
import { providerTexts } from './providers';
import { reasonTexts } from './reasons';
import { replyTexts } from './reply';
import { searchWords } from './search-words';

export const texts: LocaleTexts = {
  replyTexts,
  enhancedTexts,
  enhancedClassTexts,
  enhancedSubjectTexts,
  enhancedDetailTexts,
  comparisonTexts,
  providerTexts,
  reasonTexts,
  searchWords,
};
