import type { UnregisteredCode } from '../../../codes/enhanced/unregistered';
import type { UnregisteredCodeText } from '../../../entry';
import { addressToSystem } from './unregistered/0-3-address-to-system';
import { networkAndContent } from './unregistered/4-6-network-and-content';
import { checksAndRights } from './unregistered/7-checks-and-rights';
import { encryption } from './unregistered/7-encryption';
import { refusalsAndLimits } from './unregistered/7-refusals-and-limits';

export const unregisteredCodeTexts: Record<UnregisteredCode, UnregisteredCodeText> = {
  ...addressToSystem,
  ...networkAndContent,
  ...checksAndRights,
  ...encryption,
  ...refusalsAndLimits,
};
