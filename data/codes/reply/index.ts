import type { ReplyCodeFacts } from '../../entry';
import { replyCodes1yz } from './1yz';
import { replyCodes2yz } from './2yz';
import { replyCodes3yz } from './3yz';
import { replyCodes6yz } from './6yz';
import { replyCodes40zTo44z } from './40z-44z';
import { replyCodes45zTo49z } from './45z-49z';
import { replyCodes50z } from './50z';
import { replyCodes51zTo52z } from './51z-52z';
import { replyCodes53zTo54z } from './53z-54z';
import { replyCodes55z } from './55z';
import { replyCodes56zTo59z } from './56z-59z';

/** Every reply code that an RFC defines or that circulates, by its three digits. */
export const replyCodes = {
  ...replyCodes1yz,
  ...replyCodes2yz,
  ...replyCodes3yz,
  ...replyCodes40zTo44z,
  ...replyCodes45zTo49z,
  ...replyCodes50z,
  ...replyCodes51zTo52z,
  ...replyCodes53zTo54z,
  ...replyCodes55z,
  ...replyCodes56zTo59z,
  ...replyCodes6yz,
} as const satisfies Record<string, ReplyCodeFacts>;

export type ReplyCode = keyof typeof replyCodes;
