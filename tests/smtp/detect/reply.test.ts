import { expect, it } from 'vitest';
import { formatPair } from '../../../smtp/code-pair';
import { pairOf } from '../../../smtp/detect/finding';
import { detectInReply } from '../../../smtp/detect/reply';

const found = (reply: string) => detectInReply(reply).map((finding) => formatPair(pairOf(finding)));

it.each([
  ['550 very bad score: -14', ['550']],
  ['450', ['450']],
  ['550-198.51.100.7 is listed\n550 see the page', ['550']],
  ['571 looks bad', ['571']],
  ['550 5.1.1 unknown', ['550 5.1.1']],
  ['smtp; 550 5.1.1 unknown', ['550 5.1.1']],
  ['999 is no code', []],
  ['mailbox is full', []],
  ['', []],
])('%j', (reply, codes) => {
  expect(found(reply)).toEqual(codes);
});
