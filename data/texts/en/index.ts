import type { LocaleTexts } from '../shape';
import { comparisonTexts } from './comparisons';
import { customerTexts } from './customer-texts';
import { enhancedTexts } from './enhanced';
import { enhancedClassTexts, enhancedDetailTexts, enhancedSubjectTexts } from './enhanced/frame';
import { unregisteredCodeTexts } from './enhanced/unregistered';
import { providerTexts } from './providers';
import { reasonTexts } from './reasons';
import { replyTexts } from './reply';
import { searchWords } from './search-words';
import { originalTexts } from './sites';
import { technicalNoteWords } from './technical-note';

export const texts: LocaleTexts = {
  replyTexts,
  enhancedTexts,
  enhancedClassTexts,
  enhancedSubjectTexts,
  enhancedDetailTexts,
  unregisteredCodeTexts,
  comparisonTexts,
  customerTexts,
  technicalNoteWords,
  providerTexts,
  reasonTexts,
  originalTexts,
  searchWords,
};
