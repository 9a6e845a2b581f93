import { execFile } from 'node:child_process';
import { accessSync, constants, realpathSync, statSync } from 'node:fs';
import { homedir } from 'node:os';
import { delimiter, join, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import {
  Browser as Build,
  detectBrowserPlatform,
  getInstalledBrowsers,
  install,
  resolveBuildId,
  uninstall,
} from '@puppeteer/browsers';

export type BrowserName = 'chromium' | 'firefox';

/** A browser's program on this machine, and how it came there. */
interface FoundBrowser {
  path: string;
  source: 'environment' | 'installed' | 'downloaded' | 'debian';
}

/** What one way of finding a browser gave: a program, or the sentence that says why there is none. */
type Attempt = { path: string } | { reason: string };

const DOWNLOADS = resolve(fileURLToPath(import.meta.url), '../../node_modules/.cache/bounce-lens/browsers');

const KNOWN = {
  chromium: {
    called: 'Chromium, Chrome or Edge',
    variables: ['BOUNCE_LENS_CHROMIUM', 'CHROME_PATH'],
    commands: [
      'chromium',
      'chromium-browser',
      'google-chrome',
      'google-chrome-stable',
      'chrome',
      'microsoft-edge',
      'msedge',
    ],
    linux: ['/snap/bin/chromium', '/opt/google/chrome/chrome', '/opt/microsoft/msedge/msedge'],
    mac: ['Chromium', 'Google Chrome', 'Microsoft Edge'].map((app) => `${app}.app/Contents/MacOS/${app}`),
    windows: [
      'Chromium\\Application\\chrome.exe',
      'Google\\Chrome\\Application\\chrome.exe',
      'Microsoft\\Edge\\Application\\msedge.exe',
    ],
    build: Build.CHROME,
    // The sandbox is only recommended by Debian's package; without the language files i18n.getUILanguage() says en-US.
    debian: ['chromium', 'chromium-sandbox', 'chromium-l10n'],
  },
  firefox: {
    called: 'Firefox',
    variables: ['BOUNCE_LENS_FIREFOX', 'FIREFOX_PATH'],
    commands: ['firefox-esr', 'firefox'],
    linux: ['/snap/bin/firefox', '/opt/firefox/firefox', '/usr/lib/firefox/firefox'],
    mac: ['Firefox', 'Firefox ESR', 'Firefox Developer Edition'].map((app) => `${app}.app/Contents/MacOS/firefox`),
    windows: ['Mozilla Firefox\\firefox.exe', 'Mozilla Firefox ESR\\firefox.exe'],
    build: Build.FIREFOX,
    debian: ['firefox-esr'],
  },
} as const;

/** Milliseconds without a sign of life after which a download counts as impossible. */
const PATIENCE = 9_000;

function isProgram(path: string): boolean {
  try {
    accessSync(path, constants.X_OK);
    return statSync(path).isFile();
  } catch {
    return false;
  }
}

function oneLine(words: string): string {
  return words.replace(/\s+/g, ' ').trim();
}

/** Runs a program to its end, or for `timeout` milliseconds. `says` is its last line, or why it did not run. */
function run(program: string, args: string[], timeout: number): Promise<{ ok: boolean; says: string }> {
  return new Promise((ended) => {
    execFile(program, args, { timeout, maxBuffer: 2 ** 26 }, (error, stdout, stderr) => {
      const says = oneLine((stderr.trim() || stdout.trim() || error?.message || '').split('\n').at(-1) ?? '');
      ended({ ok: error === null, says: error?.killed ? `It did not end within ${timeout / 1000} s.` : says });
    });
  });
}

/** Undefined if a program starts. Asked on Linux only: a download may lack libraries, a command may be an empty shell. */
async function whyNotUsable(path: string): Promise<string | undefined> {
  if (process.platform !== 'linux') return undefined;
  const { ok, says } = await run(path, ['--version'], 20_000);
  return ok ? undefined : `${path} does not start: ${says}`;
}

function fromEnvironment(name: BrowserName): Attempt {
  const { variables, called } = KNOWN[name];
  for (const variable of variables) {
    const path = process.env[variable];
    if (path === undefined || path === '') continue;
    if (isProgram(path)) return { path };
    throw new Error(
      `The environment variable ${variable} says "${path}", but no program is there. ` +
        `Set it to the full path of ${called}, or unset it to have one looked for.`,
    );
  }
  return { reason: `Neither ${variables.join(' nor ')} is set.` };
}

function wellKnownPaths(name: BrowserName): string[] {
  const { commands, linux, mac, windows } = KNOWN[name];
  const ending = process.platform === 'win32' ? '.exe' : '';
  const folders = (process.env['PATH'] ?? '').split(delimiter).filter((folder) => folder !== '');
  const onPath = commands.flatMap((command) => folders.map((folder) => join(folder, command + ending)));
  if (process.platform === 'darwin')
    return [
      ...['/Applications', join(homedir(), 'Applications')].flatMap((at) => mac.map((app) => join(at, app))),
      ...onPath,
    ];
  if (process.platform === 'win32') {
    const roots = ['PROGRAMFILES', 'PROGRAMFILES(X86)', 'LOCALAPPDATA'].map((variable) => process.env[variable]);
    return [...windows.flatMap((path) => roots.flatMap((at) => (at === undefined ? [] : [join(at, path)]))), ...onPath];
  }
  const usual = commands.map((command) => `/usr/bin/${command}`);
  return [...new Set([...onPath, ...usual, ...linux])];
}

async function installed(name: BrowserName): Promise<Attempt> {
  const reasons: string[] = [];
  // /bin is a link to /usr/bin on many systems.
  const seen = new Set<string>();
  for (const path of wellKnownPaths(name).filter(isProgram)) {
    const program = realpathSync(path);
    if (seen.has(program)) continue;
    seen.add(program);
    const reason = await whyNotUsable(path);
    if (reason === undefined) return { path };
    reasons.push(reason);
  }
  if (reasons.length > 0) return { reason: reasons.join(' ') };
  return { reason: `No ${KNOWN[name].called} is in the usual places or on the PATH.` };
}

/** Ends a piece of network work that gives no sign of life; each call of `alive` grants it `patience` milliseconds more. */
function untilSilent<T>(work: (alive: (patience?: number) => void) => Promise<T>): Promise<T> {
  return new Promise((done, failed) => {
    let timer: NodeJS.Timeout | undefined;
    const alive = (patience = PATIENCE) => {
      clearTimeout(timer);
      timer = setTimeout(() => failed(new Error(`No answer for ${patience / 1000} s.`)), patience);
    };
    alive();
    work(alive)
      .then(done, failed)
      .finally(() => clearTimeout(timer));
  });
}

async function downloaded(name: BrowserName): Promise<Attempt> {
  const { build: browser } = KNOWN[name];
  const platform = detectBrowserPlatform();
  if (platform === undefined) return { reason: `There are no downloads for ${process.platform} on ${process.arch}.` };
  try {
    for (const kept of await getInstalledBrowsers({ cacheDir: DOWNLOADS })) {
      if (kept.browser !== browser) continue;
      if (!isProgram(kept.executablePath)) {
        // Unpacking was interrupted; install() would refuse to write over the rest.
        await uninstall({ browser, cacheDir: DOWNLOADS, buildId: kept.buildId, platform: kept.platform });
        continue;
      }
      const reason = await whyNotUsable(kept.executablePath);
      return reason === undefined ? { path: kept.executablePath } : { reason };
    }
    const buildId = await untilSilent(() => resolveBuildId(browser, platform, 'stable'));
    console.error(`Downloading ${browser} ${buildId} into ${DOWNLOADS} …`);
    const { executablePath } = await untilSilent((alive) => {
      const downloadProgressCallback = (bytes: number, total: number) => alive(bytes < total ? PATIENCE : 300_000);
      return install({ browser, buildId, cacheDir: DOWNLOADS, downloadProgressCallback });
    });
    const reason = await whyNotUsable(executablePath);
    return reason === undefined ? { path: executablePath } : { reason };
  } catch (error) {
    return { reason: `A download with @puppeteer/browsers failed: ${oneLine(String(error))}` };
  }
}

/** Installs Debian packages, as root or by a sudo that asks for nothing. Answers why not, or undefined when done. */
export async function installDebianPackages(packages: readonly string[]): Promise<string | undefined> {
  if (!(await run('apt-get', ['--version'], 20_000)).ok) return 'There is no apt-get on this system.';
  const isRoot = process.getuid?.() === 0;
  if (!isRoot && !(await run('sudo', ['-n', 'true'], 20_000)).ok)
    return `apt-get could install ${packages.join(', ')}, but needs root, and sudo is missing or asks for a password.`;
  const [program, ...before] = isRoot ? (['env'] as const) : (['sudo', '-n', 'env'] as const);
  const apt = (...args: string[]) => {
    const options = ['-o', 'DPkg::Lock::Timeout=180', '-o', 'Acquire::http::Timeout=20', '-o', 'Acquire::Retries=1'];
    return run(program, [...before, 'DEBIAN_FRONTEND=noninteractive', 'apt-get', ...options, ...args], 900_000);
  };
  console.error(`Installing ${packages.join(', ')} with apt-get …`);
  // Its failure says nothing yet: one dead source fails the update, and the lists may be good all the same.
  const update = await apt('update');
  const { ok, says } = await apt('install', '--yes', '--no-install-recommends', ...packages);
  if (ok) return undefined;
  const updateSays = update.ok || update.says === says ? '' : ` Its update said: ${update.says}`;
  return `apt-get could not install ${packages.join(', ')}: ${says}${updateSays}`;
}

async function fromDebian(name: BrowserName): Promise<Attempt> {
  const { debian } = KNOWN[name];
  const reason = await installDebianPackages(debian);
  if (reason !== undefined) return { reason };
  const attempt = await installed(name);
  return 'path' in attempt ? attempt : { reason: `apt-get installed ${debian.join(', ')}, but: ${attempt.reason}` };
}

async function search(name: BrowserName): Promise<FoundBrowser> {
  const ways = [
    ['environment', fromEnvironment],
    ['installed', installed],
    ['downloaded', downloaded],
    ['debian', fromDebian],
  ] as const;
  const reasons: string[] = [];
  for (const [source, look] of ways) {
    const attempt = await look(name);
    if ('path' in attempt) return { path: attempt.path, source };
    reasons.push(attempt.reason);
  }
  const { called, variables } = KNOWN[name];
  throw new Error(
    [
      `No ${called} could be found or fetched. What was tried:`,
      ...reasons.map((reason) => `- ${reason}`),
      `Install ${called}, or set ${variables[0]} to the full path of its program, and start again.`,
    ].join('\n'),
  );
}

const searches = new Map<BrowserName, Promise<FoundBrowser>>();

/**
 * Finds a browser: named by the environment, installed, downloaded before or now, or from Debian's packages.
 * Says on stderr when it downloads or installs. A failure throws an Error whose message says, in sentences for the person
 * at the keyboard, what was tried and what to do. A process searches once; a failed search is forgotten.
 */
export function findBrowser(name: BrowserName): Promise<FoundBrowser> {
  const known = searches.get(name);
  if (known !== undefined) return known;
  const started = search(name);
  searches.set(name, started);
  started.catch(() => searches.delete(name));
  return started;
}
