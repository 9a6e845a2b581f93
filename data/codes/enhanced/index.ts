import type { EnhancedCodeFacts } from '../../entry';
import { enhancedCodesUndefined } from './0-undefined';
import { enhancedCodesAddressing } from './1-addressing';
import { enhancedCodesMailbox } from './2-mailbox';
import { enhancedCodesMailSystem } from './3-mail-system';
import { enhancedCodesNetwork } from './4-network';
import { enhancedCodesProtocol } from './5-protocol';
import { enhancedCodesContent } from './6-content';
import { enhancedCodesEncryptionAndLogin } from './7-encryption-and-login';
import { enhancedCodesPolicy } from './7-policy';
import { enhancedCodesSenderChecks } from './7-sender-checks';

export { enhancedDetails } from './details';

/** The enhanced codes that have an entry of their own; every other registered one is answered from its detail. */
export const enhancedCodes = {
  ...enhancedCodesUndefined,
  ...enhancedCodesAddressing,
  ...enhancedCodesMailbox,
  ...enhancedCodesMailSystem,
  ...enhancedCodesNetwork,
  ...enhancedCodesProtocol,
  ...enhancedCodesContent,
  ...enhancedCodesEncryptionAndLogin,
  ...enhancedCodesPolicy,
  ...enhancedCodesSenderChecks,
} as const satisfies Record<string, EnhancedCodeFacts>;

export type EnhancedCode = keyof typeof enhancedCodes;
