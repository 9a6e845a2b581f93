import { expect, it } from 'vitest';
import { detect } from '../../smtp/detect/detect';
import { contextOf } from '../../smtp/reply-context';
import { withoutRepeatedCode } from '../../smtp/reply-lines';

function replyIn(text: string): string {
  const [finding] = detect(text);
  if (finding === undefined) throw new Error(`no code found in ${text}`);
  return contextOf(text, finding).reply;
}

it.each([
  ['a reply ends at a blank line', 'said: 550 5.1.1 unknown\nuser\n\nFinal-Recipient: a', '550 5.1.1 unknown\nuser'],
  [
    'a code in brackets stands for the words before it',
    '<otto@example.org>:\nSorry, no mailbox here by that name. (#5.1.1)\n\nmore',
    '\nSorry, no mailbox here by that name. (#5.1.1)',
  ],
  [
    'in a log a reply ends with its line',
    'Mar  2 09:00:00 out smtp: said: 550 5.1.1 unknown\nMar  2 09:00:01 out smtp: said: 552 5.2.2 full',
    '550 5.1.1 unknown',
  ],
  ['but not for those of the paragraph before', 'Delivery failed\n\nNo such user (#5.1.1)', 'No such user (#5.1.1)'],
])('%s', (_what, text, reply) => {
  expect(replyIn(text).trim()).toBe(reply.trim());
});

it('in a log what stands before a reply begins with its line', () => {
  const text = '2026-03-02T09:00:00Z out smtp: full\n2026-03-02T09:00:01Z out smtp: said: 550 5.1.1 unknown';
  const [finding] = detect(text);
  expect(finding && contextOf(text, finding).before).toBe('2026-03-02T09:00:01Z out smtp: said: ');
});

it.each([
  [
    '550-5.7.26 Not signed by\n550-5.7.26 anybody.\n550 5.7.26 See the page',
    '550-5.7.26 Not signed by\nanybody.\nSee the page',
  ],
  ['550-Not signed\n550 by anybody', '550-Not signed\nby anybody'],
  ['550-Not signed\n550-by\n550 anybody', '550-Not signed\nby\nanybody'],
  ['550 see 550 Main Street', '550 see 550 Main Street'],
  ['#5.1.1 no such user', '#5.1.1 no such user'],
])('the lines of %j are joined, and nothing moves', (reply, words) => {
  const joined = withoutRepeatedCode(reply);
  expect(joined.replace(/ +/g, ' ').replace(/\n /g, '\n')).toBe(words);
  expect(joined).toHaveLength(reply.length);
});
