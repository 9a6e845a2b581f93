import { beforeEach, describe, expect, it, vi } from 'vitest';
import { followSiteAccess, registrationStep } from '../../entrypoints/background/site-access';

describe('what has to be done about the registration', () => {
  it.each([
    [null, [], 'none'],
    [null, ['a'], 'register'],
    [['a'], ['a'], 'none'],
    [['b', 'a'], ['a', 'b'], 'none'],
    [['a'], ['a', 'b'], 'update'],
    [['a'], ['b'], 'update'],
    [['a'], [], 'unregister'],
  ] as const)('registered for %j, wanted %j: %s', (registered, wanted, step) => {
    expect(registrationStep(registered, wanted)).toBe(step);
  });
});

/** An event of the browser, which a test can let happen. */
function event<Argument>() {
  const listeners: ((argument: Argument) => unknown)[] = [];
  return {
    addListener: (listener: (argument: Argument) => unknown) => listeners.push(listener),
    happen: (argument: Argument) => Promise.all(listeners.map((listener) => listener(argument))),
  };
}

type Script = Pick<chrome.scripting.RegisteredContentScript, 'id' | 'matches'>;

/** As much of a browser as site access needs: webmail from the manifest, one tab on a ticket system, and a forbidden one. */
function fakeBrowser() {
  let scripts: Script[] = [];
  const origins = new Set(['https://mail.google.com/*']);
  const slow = () => new Promise<void>((done) => setTimeout(done, 1));
  const added = event<chrome.permissions.Permissions>();
  const removed = event<chrome.permissions.Permissions>();
  const injected: unknown[] = [];
  const installed = event<{ reason: string }>();
  const started = event<undefined>();
  const browser = {
    permissions: { getAll: async () => ({ origins: [...origins] }), onAdded: added, onRemoved: removed },
    runtime: {
      getManifest: () => ({ host_permissions: ['https://mail.google.com/*'] }),
      onStartup: started,
      onInstalled: installed,
    },
    tabs: { query: async () => [{ id: 1, url: 'http://tickets/1' }, { id: 2 }, { id: 3, url: 'http://forbidden/' }] },
    scripting: {
      getRegisteredContentScripts: async () => scripts,
      registerContentScripts: async (fresh: Script[]) => {
        await slow();
        if (scripts.length > 0) throw new Error('Duplicate script ID');
        scripts = fresh;
      },
      updateContentScripts: async (fresh: Script[]) => {
        scripts = fresh;
      },
      unregisterContentScripts: async () => {
        scripts = [];
      },
      insertCSS: async ({ target }: { target: unknown }) => injected.push(['style', target]),
      executeScript: async ({ target, func }: { target: { tabId: number }; func?: unknown }) => {
        if (target.tabId === 3) throw new Error('Cannot access contents of the page');
        if (func !== undefined)
          return [
            { frameId: 0, result: 'http://tickets' },
            { frameId: 4, result: 'null' },
            { frameId: 5, result: 'https://elsewhere.example' },
          ];
        return injected.push(['script', target]);
      },
    },
  };
  return {
    browser,
    injected,
    registered: () => scripts.map(({ matches }) => matches),
    update: () => {
      scripts = [];
      return installed.happen({ reason: 'update' });
    },
    grant: (...fresh: string[]) => {
      for (const origin of fresh) origins.add(origin);
      return added.happen({ origins: fresh });
    },
    revoke: (origin: string) => {
      origins.delete(origin);
      return removed.happen({ origins: [origin] });
    },
  };
}

describe('site access', () => {
  let fake: ReturnType<typeof fakeBrowser>;
  beforeEach(() => {
    fake = fakeBrowser();
    vi.stubGlobal('browser', fake.browser);
    followSiteAccess();
  });

  it('registers one script for what was granted, and nothing for webmail', async () => {
    await fake.grant('https://mail.google.com/*');
    expect(fake.registered()).toEqual([]);
    await fake.grant('http://tickets/*');
    expect(fake.registered()).toEqual([['http://tickets/*']]);
  });

  it('keeps up with grants that come at once', async () => {
    await Promise.all([fake.grant('http://tickets/*'), fake.grant('https://logs.example.org/*')]);
    expect(fake.registered()).toEqual([['http://tickets/*', 'https://logs.example.org/*']]);
  });

  it('follows a revocation, the last one too', async () => {
    await fake.grant('http://tickets/*', 'https://logs.example.org/*');
    await fake.revoke('http://tickets/*');
    expect(fake.registered()).toEqual([['https://logs.example.org/*']]);
    await fake.revoke('https://logs.example.org/*');
    expect(fake.registered()).toEqual([]);
  });

  it('serves open tabs at once: frames of the granted host, and those without an origin of their own', async () => {
    await fake.grant('http://tickets/*');
    const target = { tabId: 1, frameIds: [0, 4] };
    expect(fake.injected).toEqual([
      ['style', target],
      ['script', target],
    ]);
  });

  it('registers again after an update, and serves the tabs that were open', async () => {
    await fake.grant('http://tickets/*');
    fake.injected.length = 0;
    await fake.update();
    expect(fake.registered()).toEqual([['http://tickets/*']]);
    expect(fake.injected.length).toBe(2);
  });
});
