import { storage } from 'wxt/utils/storage';

/** Where the hosts are stored on which the reader wants no marks, as `storage.onChanged` names it. Stays on this device. */
export const SWITCHED_OFF_KEY = 'switchedOff';

const hosts = storage.defineItem<string[]>(`local:${SWITCHED_OFF_KEY}`, { fallback: [] });

/** `mail.example.com` of an address, or null for one without a host, and for none. */
export function hostOf(url: string | undefined): string | null {
  try {
    return new URL(url ?? '').hostname || null;
  } catch {
    return null;
  }
}

/** The hosts on which the reader has switched the marks off. */
export const switchedOffHosts = (): Promise<string[]> => hosts.getValue();

/** Whether the site of a tab is switched off. The tab's address counts, whatever the frame's own: mail stands in frames without one. */
export async function isSwitchedOff(tabUrl: string | undefined): Promise<boolean> {
  const host = hostOf(tabUrl);
  return host !== null && (await hosts.getValue()).includes(host);
}

export async function switchOff(host: string): Promise<void> {
  await hosts.setValue([...new Set([...(await hosts.getValue()), host])].sort());
}

export async function switchOn(host: string): Promise<void> {
  await hosts.setValue((await hosts.getValue()).filter((other) => other !== host));
}
