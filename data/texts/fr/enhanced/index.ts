import type { EnhancedCode } from '../../../codes/enhanced';
import type { CodeText } from '../../../entry';
import { enhancedTextsUndefined } from './0-undefined';
import { enhancedTextsAddressing } from './1-addressing';
import { enhancedTextsMailbox } from './2-mailbox';
import { enhancedTextsMailSystem } from './3-mail-system';
import { enhancedTextsNetwork } from './4-network';
import { enhancedTextsProtocol } from './5-protocol';
import { enhancedTextsContent } from './6-content';
import { enhancedTextsEncryptionAndLogin } from './7-encryption-and-login';
import { enhancedTextsPolicy } from './7-policy';
import { enhancedTextsSenderChecks } from './7-sender-checks';

export const enhancedTexts: Record<EnhancedCode, CodeText> = {
  ...enhancedTextsUndefined,
  ...enhancedTextsAddressing,
  ...enhancedTextsMailbox,
  ...enhancedTextsMailSystem,
  ...enhancedTextsNetwork,
  ...enhancedTextsProtocol,
  ...enhancedTextsContent,
  ...enhancedTextsEncryptionAndLogin,
  ...enhancedTextsPolicy,
  ...enhancedTextsSenderChecks,
};
