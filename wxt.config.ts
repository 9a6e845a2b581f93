import { defineConfig } from 'wxt';
import { WEBMAIL_MATCHES } from './data/sites';
import { LOCALES } from './data/vocabulary';
import { withoutInnerHtml } from './scripts/without-inner-html';
import { assembleKnowledge } from './smtp/assemble-knowledge';

/** The popup's page, told that it stands beside another one. */
const PANEL = 'popup.html?in=panel';

/** The demo and test build: the production build that also runs on this machine's own pages. */
const forTests = process.env['BOUNCE_LENS_BUILD'] === 'test';
const LOCAL_PAGES = ['http://localhost/*', 'http://127.0.0.1/*'];

export default defineConfig({
  outDirTemplate: `{{browser}}-mv{{manifestVersion}}${forTests ? '-test' : ''}`,
  manifest: ({ browser }) => ({
    name: '__MSG_name__',
    description: '__MSG_description__',
    default_locale: 'en',
    permissions: ['activeTab', 'contextMenus', 'scripting', 'storage', ...(browser === 'firefox' ? [] : ['sidePanel'])],
    // the same page beside the mail: Firefox has its sidebar for that, which stays closed until somebody opens it
    ...(browser === 'firefox'
      ? { sidebar_action: { default_panel: PANEL, default_title: '__MSG_name__', open_at_install: false } }
      : { side_panel: { default_path: PANEL } }),
    omnibox: { keyword: 'smtp' },
    // browsers suggest four keys at most
    commands: {
      'next-code': { suggested_key: { default: 'Alt+Shift+N' }, description: '__MSG_nextCode__' },
      'previous-code': { suggested_key: { default: 'Alt+Shift+P' }, description: '__MSG_previousCode__' },
      _execute_action: { suggested_key: { default: 'Alt+Shift+L' }, description: '__MSG_openPopup__' },
      // Chromium has no command of its own for the side panel
      [browser === 'firefox' ? '_execute_sidebar_action' : 'open-panel']: {
        suggested_key: { default: 'Alt+Shift+B' },
        description: '__MSG_openPanel__',
      },
    },
    host_permissions: [...WEBMAIL_MATCHES],
    // any other site, one at a time, after its reader has asked for it
    optional_host_permissions: ['*://*/*'],
    content_scripts: [
      {
        matches: [...WEBMAIL_MATCHES],
        js: ['content-script.js'],
        css: ['assets/highlight.css'],
        all_frames: true,
        // message frames: about:blank, srcdoc, sandboxed and opaque ones (Chromium 119, Firefox 128)
        match_origin_as_fallback: true,
        run_at: 'document_idle',
      },
    ],
    content_security_policy: {
      extension_pages:
        "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self'; connect-src 'self'; base-uri 'none'; form-action 'none'",
    },
    ...(browser === 'firefox'
      ? {
          browser_specific_settings: {
            gecko: {
              id: 'bounce-lens@bounce-lens.example',
              // 140 has the CSS Custom Highlight API, 142 knows data_collection_permissions on every platform
              strict_min_version: '142.0',
              data_collection_permissions: { required: ['none'] },
            },
          },
        }
      : // caretPositionFromPoint
        { minimum_chrome_version: '128' }),
  }),
  vite: () => ({
    plugins: [withoutInnerHtml()],
    build: {
      target: ['chrome128', 'firefox142'],
      // 3 % smaller than the built-in minifier, which is what the budget of the script in every frame needs
      minify: 'terser' as const,
      terserOptions: { ecma: 2020 as const, compress: { passes: 3 }, format: { comments: false } },
    },
  }),
  hooks: {
    // The sentences travel as data, so that no script carries them.
    'build:publicAssets': (_wxt, files) => {
      for (const locale of LOCALES)
        files.push({ relativeDest: `knowledge/${locale}.json`, contents: JSON.stringify(assembleKnowledge(locale)) });
      // what an extension page costs by itself: the benchmark compares the popup with it
      if (forTests)
        files.push({ relativeDest: 'empty.html', contents: '<!doctype html><title>Empty</title><p>Empty</p>' });
    },
    'build:manifestGenerated': (_wxt, manifest) => {
      if (!forTests) return;
      manifest.host_permissions = [...(manifest.host_permissions ?? []), ...LOCAL_PAGES];
      for (const script of manifest.content_scripts ?? []) script.matches = [...(script.matches ?? []), ...LOCAL_PAGES];
    },
  },
});
