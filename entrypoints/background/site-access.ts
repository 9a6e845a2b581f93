import { grantedOrigins } from './granted-origins';
import { serveOpenTabs } from './inject';

const ID = 'granted-sites';

/** What has to be done so that the registered script runs on the wanted origins. */
export type RegistrationStep = 'none' | 'register' | 'update' | 'unregister';

/** @param registered the origins it is registered for now, null where it is not registered at all */
export function registrationStep(registered: readonly string[] | null, wanted: readonly string[]): RegistrationStep {
  if (wanted.length === 0) return registered === null ? 'none' : 'unregister';
  if (registered === null) return 'register';
  const same = registered.length === wanted.length && wanted.every((origin) => registered.includes(origin));
  return same ? 'none' : 'update';
}

async function register(): Promise<void> {
  const matches = await grantedOrigins();
  const [registered] = await browser.scripting.getRegisteredContentScripts({ ids: [ID] });
  const script: chrome.scripting.RegisteredContentScript = {
    id: ID,
    matches,
    js: ['content-script.js'],
    css: ['assets/highlight.css'],
    allFrames: true,
    matchOriginAsFallback: true,
    runAt: 'document_idle',
    persistAcrossSessions: true,
  };
  switch (registrationStep(registered?.matches ?? null, matches)) {
    case 'register':
      return browser.scripting.registerContentScripts([script]);
    case 'update':
      return browser.scripting.updateContentScripts([script]);
    case 'unregister':
      return browser.scripting.unregisterContentScripts({ ids: [ID] });
    case 'none':
  }
}

let last: Promise<unknown> = Promise.resolve();

/** One thing after the other: two grants at once would both find nothing registered. */
function inTurn(deed: () => Promise<void>): Promise<void> {
  const turn = last.then(deed);
  last = turn.catch(() => {});
  return turn;
}

/**
 * Keeps the script registered on exactly the sites that the reader has allowed, and serves tabs that were open before. To
 * be called while the background starts: it listens.
 */
export function followSiteAccess(): void {
  const follow = () => inTurn(register).catch(() => {});
  browser.permissions.onAdded.addListener(async ({ origins = [] }) => {
    await follow();
    await serveOpenTabs(origins);
  });
  browser.permissions.onRemoved.addListener(follow);
  browser.runtime.onStartup.addListener(follow);
  browser.runtime.onInstalled.addListener(async ({ reason }) => {
    // registrations vanish with an update
    await follow();
    if (reason !== 'install' && reason !== 'update') return;
    const { origins = [] } = await browser.permissions.getAll();
    await serveOpenTabs(origins);
  });
}
