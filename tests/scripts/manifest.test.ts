import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { build } from 'wxt';
import { WEBMAIL_MATCHES } from '../../data/sites';
import { LOCALES } from '../../data/vocabulary';

const root = resolve(fileURLToPath(import.meta.url), '../../..');

type Manifest = chrome.runtime.ManifestV3;

let folder: string;

async function manifestOf(browser: 'chrome' | 'firefox', forTests: boolean): Promise<Manifest> {
  const outDir = join(folder, String(forTests));
  const before = process.env['BOUNCE_LENS_BUILD'];
  process.env['BOUNCE_LENS_BUILD'] = forTests ? 'test' : 'production';
  await build({ root, browser, manifestVersion: 3, outDir });
  if (before === undefined) delete process.env['BOUNCE_LENS_BUILD'];
  else process.env['BOUNCE_LENS_BUILD'] = before;
  const name = `${browser}-mv3${forTests ? '-test' : ''}`;
  return JSON.parse(readFileSync(join(outDir, name, 'manifest.json'), 'utf8'));
}

beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'bounce-lens-manifest-'));
});
afterAll(() => rmSync(folder, { recursive: true, force: true }));

describe.each(['chrome', 'firefox'] as const)('the production manifest for %s', (browser) => {
  let manifest: Manifest;
  beforeAll(async () => {
    manifest = await manifestOf(browser, false);
  }, 60_000);

  it('asks for nothing but what it needs, and for any other site only when its reader wants it', () => {
    const panel = browser === 'chrome' ? ['sidePanel'] : [];
    expect([...(manifest.permissions ?? [])].sort()).toEqual([
      'activeTab',
      'contextMenus',
      'scripting',
      ...panel,
      'storage',
    ]);
    expect(manifest.optional_permissions).toBeUndefined();
    expect(manifest.optional_host_permissions).toEqual(['*://*/*']);
  });

  it('reads webmail sites only, over https, none broadly', () => {
    expect(manifest.host_permissions).toEqual([...WEBMAIL_MATCHES]);
    expect(manifest.content_scripts?.map(({ matches }) => matches)).toEqual([[...WEBMAIL_MATCHES]]);
    for (const match of WEBMAIL_MATCHES)
      expect(match).toMatch(/^https:\/\/(?:\*\.)?[a-z-]+(?:\.[a-z-]+|\d+)*\.[a-z]+\/\*$/);
  });

  it('suggests exactly four keys, each once: next, previous, popup and panel', () => {
    const { commands = {} } = manifest;
    const panel = browser === 'chrome' ? 'open-panel' : '_execute_sidebar_action';
    expect(Object.keys(commands).sort()).toEqual(['_execute_action', 'next-code', panel, 'previous-code'].sort());
    const keys = Object.values(commands).map(({ suggested_key: key }) =>
      typeof key === 'string' ? key : key?.default,
    );
    expect(keys.every((key) => key !== undefined && /^Alt\+Shift\+[A-Z]$/.test(key))).toBe(true);
    expect(new Set(keys).size).toBe(4);
  });

  it('describes every command in every language', () => {
    const names = [...JSON.stringify(manifest).matchAll(/__MSG_(\w+)__/g)].map(([, name]) => name ?? '');
    for (const locale of LOCALES) {
      const messages = JSON.parse(readFileSync(join(root, `public/_locales/${locale}/messages.json`), 'utf8'));
      expect(Object.keys(messages).sort()).toEqual([...new Set(names)].sort());
    }
  });

  it('opens beside a page what the toolbar opens, and not before somebody asks for it', () => {
    type Firefox = Manifest & { sidebar_action?: { default_panel: string; open_at_install: boolean } };
    const sidebar = (manifest as Firefox).sidebar_action;
    expect(sidebar?.default_panel ?? manifest.side_panel?.default_path).toBe('popup.html?in=panel');
    expect(sidebar?.open_at_install ?? false).toBe(false);
  });

  it('answers in the address bar to smtp', () => {
    expect(manifest.omnibox).toEqual({ keyword: 'smtp' });
  });

  it('runs in every frame of a message, with its style from load', () => {
    const [script] = manifest.content_scripts ?? [];
    expect(script).toMatchObject({ all_frames: true, match_origin_as_fallback: true, css: ['assets/highlight.css'] });
  });

  it('shows pages nothing that they could probe', () => {
    expect(manifest.web_accessible_resources).toBeUndefined();
    expect(manifest.externally_connectable).toBeUndefined();
  });

  it('lets no request leave the extension', () => {
    const policy = manifest.content_security_policy?.extension_pages ?? '';
    expect(policy).toContain("default-src 'none'");
    expect(policy).toContain("connect-src 'self'");
    expect(policy).not.toMatch(/https?:|\*|unsafe/);
  });

  it('differs from the demo and test build by this machine’s own pages only', async () => {
    const local = ['http://localhost/*', 'http://127.0.0.1/*'];
    const forTests = await manifestOf(browser, true);
    const without = (matches: readonly string[] | undefined) => matches?.filter((match) => !local.includes(match));
    expect(forTests.host_permissions).toEqual([...WEBMAIL_MATCHES, ...local]);
    expect({
      ...forTests,
      host_permissions: without(forTests.host_permissions),
      content_scripts: forTests.content_scripts?.map((script) => ({ ...script, matches: without(script.matches) })),
    }).toEqual(manifest);
  }, 60_000);
});
