import type { EnhancedCode, enhancedDetails } from '../codes/enhanced';
import type { UnregisteredCode } from '../codes/enhanced/unregistered';
import type { ReplyCode } from '../codes/reply';
import type { ComparisonId } from '../comparisons';
import type { CustomerTextCode, CustomerTexts } from '../customer-texts';
import type { ClassDigit, CodeText, FrameText, UnregisteredCodeText } from '../entry';
import type { ProviderId } from '../providers';
import type { ProviderText } from '../providers/provider';
import type { Reason } from '../reasons';
import type { OriginalTexts } from './original-texts';
import type { ReasonText } from './reason-text';
import type { TechnicalNoteWords } from './technical-note-words';

/** Everything a language must say. A missing sentence is a type error. */
export interface LocaleTexts {
  replyTexts: Record<ReplyCode, CodeText>;
  enhancedTexts: Record<EnhancedCode, CodeText>;
  enhancedClassTexts: Record<ClassDigit, FrameText>;
  enhancedSubjectTexts: Record<'0' | '1' | '2' | '3' | '4' | '5' | '6' | '7', FrameText>;
  enhancedDetailTexts: Record<keyof typeof enhancedDetails, FrameText>;
  unregisteredCodeTexts: Record<UnregisteredCode, UnregisteredCodeText>;
  providerTexts: Record<ProviderId, Readonly<Record<string, ProviderText>>>;
  reasonTexts: Record<Reason, ReasonText>;
  customerTexts: Record<CustomerTextCode, CustomerTexts>;
  technicalNoteWords: TechnicalNoteWords;
  comparisonTexts: Record<ComparisonId, string>;
  originalTexts: OriginalTexts;
  searchWords: Record<string, string>;
}
