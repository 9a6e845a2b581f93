import { existsSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import puppeteer, { type Browser } from 'puppeteer-core';
import { type BrowserName, findBrowser, installDebianPackages } from './find-browser';
import { pause } from './page-actions';

interface LaunchOptions {
  /** The folder with the built extension's manifest.json. */
  extensionDir: string;
  headless: boolean;
  /** What `i18n.getUILanguage()` shall answer, as a BCP 47 tag; the browser's own language without it. */
  locale?: string | undefined;
  /** Firefox only: in Chromium each page is told by `page.emulateMediaFeatures`. */
  colorScheme?: 'light' | 'dark' | undefined;
  /** More command-line arguments. */
  args?: string[] | undefined;
  /** Firefox only: more preferences. */
  extraPrefs?: Record<string, unknown> | undefined;
  /** True opens https pages whose certificate nobody vouches for. */
  acceptInsecureCerts?: boolean | undefined;
  /** True leaves the page open that welcomes a new reader. */
  keepWelcome?: boolean | undefined;
  /** False leaves Ctrl-C and SIGTERM to the caller; otherwise they end the browser and this process. */
  handleSignals?: boolean | undefined;
}

/** A running browser with the extension in it. */
export interface LaunchedBrowser {
  browser: Browser;
  extensionId: string;
  /** The address of one of the extension's pages. Firefox never reports these as loaded: `goto(url, { waitUntil: [] })`. */
  extensionUrl(path: string): string;
}

/** Any will do: a fixed one makes the addresses of the extension's pages known before it is installed. */
const FIREFOX_UUID = '5d0f2c1e-8a54-4c7b-9e36-1f7b0a94c2d8';

function sharedOptions({ headless, acceptInsecureCerts = false, handleSignals = true }: LaunchOptions) {
  return {
    headless,
    acceptInsecureCerts,
    defaultViewport: headless ? { width: 1280, height: 800 } : null,
    handleSIGINT: handleSignals,
    handleSIGTERM: handleSignals,
    handleSIGHUP: handleSignals,
  };
}

const languageOf = (tag: string) => tag.split(/[-_]/, 1)[0];

async function launchChromium(path: string, options: LaunchOptions): Promise<LaunchedBrowser> {
  const { extensionDir, headless, locale, args = [] } = options;
  const debianLocales = '/usr/lib/chromium/locales';
  let advice = '';
  if (locale !== undefined && path === '/usr/bin/chromium' && existsSync(debianLocales)) {
    // Chromium 156 falls back to en-US, whatever the flags say, if it has no files for the language.
    const isThere = readdirSync(debianLocales).some(
      (file) => languageOf(file.replace(/\.pak$/, '')) === languageOf(locale),
    );
    if (!isThere) advice = (await installDebianPackages(['chromium-l10n'])) ?? '';
  }
  const browser = await puppeteer.launch({
    ...sharedOptions(options),
    browser: 'chrome',
    executablePath: path,
    enableExtensions: true,
    // installExtension() works over a pipe only, in branded Chrome too, which ignores --load-extension since 137.
    pipe: true,
    args: [
      ...(process.getuid?.() === 0 ? ['--no-sandbox'] : []),
      ...(headless ? ['--disable-gpu'] : ['--window-size=1280,900']),
      '--disable-quic',
      '--no-first-run',
      '--no-default-browser-check',
      '--disable-background-networking',
      '--disable-component-update',
      '--disable-sync',
      ...(locale === undefined ? [] : [`--lang=${locale}`]),
      // Not tried yet: macOS is said to take an application's language from this alone.
      ...(locale !== undefined && process.platform === 'darwin' ? ['-AppleLanguages', `(${locale})`] : []),
      ...args,
    ],
    // On Linux the language comes from the environment alone; --lang decides which messages the extension gets.
    env: locale === undefined ? process.env : { ...process.env, LANGUAGE: locale.replace('-', '_') },
  });
  try {
    const extensionId = await browser.installExtension(resolve(extensionDir));
    const extensionUrl = (page: string) => `chrome-extension://${extensionId}/${page.replace(/^\/+/, '')}`;
    if (locale !== undefined) {
      const page = await browser.newPage();
      await page.goto(extensionUrl('manifest.json'));
      const spoken = await page.evaluate(() => chrome.i18n.getUILanguage());
      await page.close();
      if (languageOf(spoken) !== languageOf(locale))
        throw new Error(
          `${path} was started for the language "${locale}" but speaks "${spoken}": it has no files for that language. ` +
            `On Debian they are in the package chromium-l10n. ${advice}`.trim(),
        );
    }
    return { browser, extensionId, extensionUrl };
  } catch (error) {
    await browser.close();
    throw error;
  }
}

/** The id a built extension gives itself for Firefox. */
function geckoId(extensionDir: string): string {
  type Manifest = { browser_specific_settings?: { gecko?: { id?: string } } };
  const manifest: Manifest = JSON.parse(readFileSync(join(extensionDir, 'manifest.json'), 'utf8'));
  const id = manifest.browser_specific_settings?.gecko?.id;
  if (id === undefined) throw new Error(`${extensionDir} is not a build for Firefox: its manifest has no gecko id.`);
  return id;
}

/**
 * Writes an empty language pack. Firefox (ESR 153) takes on a language only if it has files for it, whatever
 * intl.locale.requested says; a pack without a single string is enough, and what it lacks is shown in English.
 */
function writeLanguagePack(folder: string, locale: string): void {
  const manifest = {
    manifest_version: 2,
    langpack_id: locale,
    name: `Empty language pack: ${locale}`,
    description: 'For tests',
    author: 'Bounce Lens',
    version: '1.0',
    browser_specific_settings: {
      gecko: { id: `langpack-${locale}@bounce-lens.example`, strict_min_version: '140.0', strict_max_version: '*' },
    },
    languages: { [locale]: { version: '20260101000000', chrome_resources: {} } },
    sources: { browser: { base_path: 'browser/' } },
  };
  writeFileSync(join(folder, 'manifest.json'), JSON.stringify(manifest));
}

async function launchFirefox(path: string, options: LaunchOptions): Promise<LaunchedBrowser> {
  const { extensionDir, headless, locale, colorScheme, args = [], extraPrefs } = options;
  const browser = await puppeteer.launch({
    ...sharedOptions(options),
    browser: 'firefox',
    executablePath: path,
    args: ['--remote-allow-system-access', ...(headless ? [] : ['--width=1280', '--height=900']), ...args],
    extraPrefsFirefox: {
      'extensions.webextensions.uuids': JSON.stringify({ [geckoId(extensionDir)]: FIREFOX_UUID }),
      ...(locale === undefined ? {} : { 'intl.locale.requested': locale, 'intl.accept_languages': locale }),
      ...(colorScheme === undefined
        ? {}
        : { 'layout.css.prefers-color-scheme.content-override': colorScheme === 'dark' ? 0 : 1 }),
      ...extraPrefs,
    },
  });
  try {
    // Every Firefox speaks English.
    if (locale !== undefined && languageOf(locale) !== 'en') {
      const folder = mkdtempSync(join(tmpdir(), 'bounce-lens-language-'));
      browser.once('disconnected', () => rmSync(folder, { recursive: true, force: true }));
      writeLanguagePack(folder, locale);
      await browser.installExtension(folder);
    }
    const extensionId = await browser.installExtension(resolve(extensionDir));
    const extensionUrl = (page: string) => `moz-extension://${FIREFOX_UUID}/${page.replace(/^\/+/, '')}`;
    return { browser, extensionId, extensionUrl };
  } catch (error) {
    await browser.close();
    throw error;
  }
}

/** How long the page that welcomes a new reader may take to open, in milliseconds. */
const WELCOMED_BY = 10_000;

/** Closes the page that welcomes a new reader: each start has a new profile, and each installation one of these, which would stand in front of everything else. */
async function closeWelcome({ browser, extensionUrl }: LaunchedBrowser): Promise<void> {
  const address = extensionUrl('welcome.html');
  for (const end = Date.now() + WELCOMED_BY; Date.now() < end; await pause(50)) {
    for (const page of await browser.pages()) {
      // Firefox (153) reports no address of a tab that an extension opened; the tab itself knows it
      const shown = await page.evaluate(() => location.href).catch(() => page.url());
      if (shown === address) return page.close();
    }
  }
}

/**
 * Starts a browser, found as `findBrowser` does, in a new empty profile, and installs the built extension in it.
 * Closing `browser` ends it and removes the profile. A folder without a build, or a language that the browser cannot be
 * made to speak, throws an Error that says so.
 */
export async function launchWithExtension(name: BrowserName, options: LaunchOptions): Promise<LaunchedBrowser> {
  if (!existsSync(join(options.extensionDir, 'manifest.json')))
    throw new Error(`There is no manifest.json in ${options.extensionDir}: build the extension first.`);
  const { path } = await findBrowser(name);
  const launched = await (name === 'firefox' ? launchFirefox(path, options) : launchChromium(path, options));
  if (options.keepWelcome !== true) await closeWelcome(launched);
  return launched;
}
