import { expect, it } from 'vitest';
import { formatPair } from '../../../smtp/code-pair';
import { detect } from '../../../smtp/detect/detect';
import { pairOf } from '../../../smtp/detect/finding';
import { withoutWrappers } from '../../../smtp/diagnose/innermost';

const innermost = (text: string) => withoutWrappers(text, detect(text)).map((finding) => formatPair(pairOf(finding)));

it.each([
  [
    'Exchange Online, about another server',
    '550 5.1.351 Remote server returned unknown recipient -> 550 5.1.1 <a@example.com> unknown',
    ['550 5.1.1'],
  ],
  [
    'whose own code says more than the answer',
    '550 5.7.23 rejected because of SPF violation -> 550 5.7.1 Rejected',
    ['550 5.7.23', '550 5.7.1'],
  ],
  [
    'or more than an answer without a status',
    '550 5.1.351 Remote server returned unknown recipient -> 550 : User unknown',
    ['550 5.1.351', '550'],
  ],
  ['Exchange Online, whose time ran out', '550 5.4.300 Message expired -> 451 4.7.500 Server busy', ['451 4.7.500']],
  [
    'Exchange, with the host that answered',
    "returned '554 5.7.1 <mx.example.com #5.7.1 smtp; 550 5.7.1 Sender refused>'",
    ['550 5.7.1'],
  ],
  [
    'Exchange, without the host',
    "returned '554 5.7.0 < #5.7.133 smtp;550 5.7.133 Sender not authenticated>'",
    ['550 5.7.133'],
  ],
  ['Exchange 2003', '<mx.example.net #5.5.0 smtp;554 5.7.1 Message looks like spam>', ['554 5.7.1']],
  ['Barracuda', '450 temporary failure for one or more recipients (a@example.com:452 4.2.2 over quota)', ['452 4.2.2']],
  [
    'Amazon SES',
    '550 4.4.7 Message expired: unable to deliver in 840 minutes.<421 4.4.1 Failed to connect>',
    ['421 4.4.1'],
  ],
  ['IronPort', "5.1.0 - Unknown address error 550-'5.1.1 <a@example.com>: User unknown'", ['550 5.1.1']],
  [
    'the summary for the reader',
    "Status code: 550 5.2.2\n\nRemote Server returned '552 5.2.2 Mailbox size limit exceeded'",
    ['552 5.2.2'],
  ],
  [
    'two servers that answered on their own',
    'host a.example said: 450 4.2.0 Greylisted\nhost b.example said: 550 5.1.1 Unknown',
    ['450 4.2.0', '550 5.1.1'],
  ],
])('%s', (_what, text, codes) => {
  expect(innermost(text)).toEqual(codes);
});
