import type { EnhancedCodeFacts } from '../../entry';
import { PAGES, rfc } from '../../sources';

export const enhancedCodesUndefined = {
  '5.0.0': {
    outcome: 'failed',
    resend: 'afterFix',
    actor: 'depends',
    confusedWith: ['550', '554', '5.1.1', '5.7.1'],
    sources: [rfc(3463, '3.1'), PAGES.ianaEnhanced, PAGES.sisimaiSamples],
  },
  '4.0.0': {
    outcome: 'waiting',
    resend: 'automatic',
    actor: 'nobody',
    confusedWith: ['450', '451', '4.4.7', '5.0.0'],
    sources: [rfc(3463, '3.1'), PAGES.ianaEnhanced, PAGES.postfixPostconf, PAGES.sisimaiSamples],
  },
  '2.0.0': {
    outcome: 'accepted',
    resend: 'notNeeded',
    actor: 'nobody',
    confusedWith: ['250', '2.1.5', '2.6.0'],
    sources: [rfc(3463, '3.1'), rfc(5321, '4.2.5'), rfc(2034, '3'), PAGES.ianaEnhanced],
  },
} as const satisfies Record<string, EnhancedCodeFacts>;
