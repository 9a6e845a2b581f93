import { expect, it, vi } from 'vitest';

vi.mock('wxt/utils/storage', () => ({ storage: { defineItem: () => ({}) } }));

const { isWorthKeeping, withRecent } = await import('../../entrypoints/popup/recent-store');
const { viewAt } = await import('../../entrypoints/popup/view');

it.each([
  '#/code/550%205.1.1',
  '#/code/5.7.26%40gmail',
  '#/reason/mailbox-full',
  '#/compare/450/451',
  '#/compare/450/mailbox-full',
  '#/browse/provider/facebook.policyBlocklist',
])('%s is kept', (hash) => expect(isWorthKeeping(viewAt(hash))).toBe(true));

it.each([
  '#/',
  '#/diagnosis',
  '#/page',
  '#/browse',
  '#/browse/class/4',
  '#/compare/450/',
  '#/compare/450/45',
  '#/nonsense',
])('%s is not kept', (hash) => expect(isWorthKeeping(viewAt(hash))).toBe(false));

it('keeps the newest first, none twice, and no more than twelve', () => {
  expect(withRecent(['a', 'b'], 'b')).toEqual(['b', 'a']);
  const many = Array.from({ length: 30 }, (_, at) => `#/code/${500 + at}`).reduce<string[]>(withRecent, []);
  expect(many).toHaveLength(12);
  expect(many[0]).toBe('#/code/529');
});
