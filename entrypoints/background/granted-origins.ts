import { covers } from './match-pattern';

/** The match patterns that the manifest itself names: granted at installation, unless the reader has revoked them. */
function manifestOrigins(): string[] {
  const { host_permissions = [], content_scripts = [] } = browser.runtime.getManifest() as chrome.runtime.ManifestV3;
  return [...host_permissions, ...content_scripts.flatMap(({ matches = [] }) => matches)];
}

/** Of some origins those that a manifest does not read already, none that another one takes in, in a fixed order. */
export function beyond(manifest: readonly string[], origins: readonly string[]): string[] {
  const own = [...new Set(origins)].filter((origin) => !manifest.some((known) => covers(known, origin)));
  return own.filter((origin) => !own.some((other) => other !== origin && covers(other, origin))).sort();
}

/** The origins that the reader has allowed beyond those of the installation, as match patterns. */
export async function grantedOrigins(): Promise<string[]> {
  const { origins = [] } = await browser.permissions.getAll();
  return beyond(manifestOrigins(), origins);
}
