import { afterEach, expect, it, vi } from 'vitest';
import { welcomeNewReaders } from '../../entrypoints/background/welcome-new-readers';

afterEach(() => vi.unstubAllGlobals());

it.each([
  ['install', 1],
  ['update', 0],
  ['chrome_update', 0],
])('after the event "%s", %i pages are opened', (reason, pages) => {
  const create = vi.fn(async () => {});
  const addListener = vi.fn();
  const runtime = { onInstalled: { addListener }, getURL: (path: string) => `extension:/${path}` };
  vi.stubGlobal('browser', { runtime, tabs: { create } });
  welcomeNewReaders();
  addListener.mock.calls[0]?.[0]({ reason });
  expect(create).toHaveBeenCalledTimes(pages);
});
