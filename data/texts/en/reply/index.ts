import type { ReplyCode } from '../../../codes/reply';
import type { CodeText } from '../../../entry';
import { replyTexts1yz } from './1yz';
import { replyTexts2yz } from './2yz';
import { replyTexts3yz } from './3yz';
import { replyTexts6yz } from './6yz';
import { replyTexts40zTo44z } from './40z-44z';
import { replyTexts45zTo49z } from './45z-49z';
import { replyTexts50z } from './50z';
import { replyTexts51zTo52z } from './51z-52z';
import { replyTexts53zTo54z } from './53z-54z';
import { replyTexts55z } from './55z';
import { replyTexts56zTo59z } from './56z-59z';

export const replyTexts: Record<ReplyCode, CodeText> = {
  ...replyTexts1yz,
  ...replyTexts2yz,
  ...replyTexts3yz,
  ...replyTexts40zTo44z,
  ...replyTexts45zTo49z,
  ...replyTexts50z,
  ...replyTexts51zTo52z,
  ...replyTexts53zTo54z,
  ...replyTexts55z,
  ...replyTexts56zTo59z,
  ...replyTexts6yz,
};
