import { type UnregisteredCode, unregisteredCodes } from '../../../codes/enhanced/unregistered';
import type { UnregisteredCodeText } from '../../../entry';

// to be written
export const unregisteredCodeTexts = Object.fromEntries(
  Object.keys(unregisteredCodes).map((code) => [code, { essence: '', seen: '', serverUse: '' }]),
) as Record<UnregisteredCode, UnregisteredCodeText>;
