import { beforeEach, expect, it, vi } from 'vitest';

const stored = vi.hoisted(() => ({ value: [] as string[] }));
vi.mock('wxt/utils/storage', () => ({
  storage: {
    defineItem: () => ({
      getValue: async () => stored.value,
      setValue: async (value: string[]) => {
        stored.value = value;
      },
      removeValue: async () => {
        stored.value = [];
      },
    }),
  },
}));

const { clearRecent, isWorthKeeping, keepRecent, readRecent, withRecent } = await import(
  '../../entrypoints/popup/recent-store'
);
const { lookedAt } = await import('../../entrypoints/popup/use-keep-recent');
const { viewAt } = await import('../../entrypoints/popup/view');

const inWindow = (kind: 'normal' | 'private') =>
  vi.stubGlobal('browser', { extension: { inIncognitoContext: kind === 'private' } });
vi.stubGlobal('location', new URL('https://extension.example/popup.html'));

beforeEach(() => {
  stored.value = [];
  inWindow('normal');
});

it('keeps what is looked at, several at once too, and forgets it', async () => {
  await Promise.all([keepRecent('#/code/550'), keepRecent('#/reason/greylisted'), keepRecent('#/browse')]);
  expect(await readRecent()).toEqual(['#/reason/greylisted', '#/code/550']);
  await clearRecent();
  expect(await readRecent()).toEqual([]);
});

it('keeps nothing of a private window, and shows nothing in one', async () => {
  await keepRecent('#/code/550');
  inWindow('private');
  await keepRecent('#/code/421');
  expect(stored.value).toEqual(['#/code/550']);
  expect(await readRecent()).toEqual([]);
  // opened in a tab from a private window
  inWindow('normal');
  vi.stubGlobal('location', new URL('https://extension.example/popup.html?private'));
  expect(await readRecent()).toEqual([]);
});

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

it.each([
  ['#/', '550-5.1.1', '#/code/550%205.1.1'],
  ['#/', '450 vs 451', '#/'],
  ['#/', 'mailbox full', '#/'],
  ['#/', 'host mx.example.org said: 550 5.1.1 unknown', '#/'],
  ['#/reason/greylisted', '550', '#/reason/greylisted'],
])('at %s with %j in the field, %s is looked at', (hash, typed, address) => {
  expect(lookedAt(hash, typed)).toBe(address);
});
