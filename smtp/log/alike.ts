/** Everything in an answer that changes from one message to the next: addresses, hosts, times, and names of messages. */
const VARIABLE = new RegExp(
  [
    String.raw`[^\s<>@"'=:;,()[\]{}]{1,64}@[\w.-]{1,253}`,
    String.raw`(?<=\b(?:relay=|host |connect to |talking to |H=|R=))[\w-]{1,63}(?:\.[\w-]{1,63}){1,10}`,
    String.raw`https?:\/\/[^\s/)>"']{1,255}[^\s)>"']*`,
    String.raw`\d{1,3}(?:\.\d{1,3}){3}`,
    String.raw`(?<![\w:])(?:[\da-f]{0,4}:){3,}[\da-f]{0,4}`,
    String.raw`\d+(?::\d+)+`,
    String.raw`(?<![\w-])\d{5,}(?![\w-])`,
    String.raw`(?<![\w.-])(?=[\w-]{0,63}[a-z])[\w-]{1,63}(?:\.[\w-]{1,63}){1,10}(?![\w-])`,
    String.raw`(?<![\w-])(?=[\w-]{0,64}\d[a-z])[\w-]{8,}`,
  ].join('|'),
  'gi',
);

/**
 * What two answers have in common that say the same of two messages. Two that differ here may still mean the same; two
 * that agree do mean the same.
 * @param domain the recipient's, lower case
 * @param providerOf who a host belongs to: what an answer means depends on it
 */
export function alike(said: string, domain: string, providerOf: (host: string) => string | null): string {
  return said.replace(VARIABLE, (found: string, at: number) => {
    if (found.includes('@')) return '@';
    if (found.startsWith('http')) return found.replace(/^https?:\/\/([^/?#]*).*$/i, '$1');
    if (!/[a-z]/i.test(found) || !found.includes('.')) return '#';
    const host = found.toLowerCase();
    if (host === domain) return '#';
    // of lists and the like the name itself says something; of a server that was asked only whose it is
    const asked = /(?:=|host |to )$/i.test(said.slice(Math.max(0, at - 8), at));
    return providerOf(host) ?? (asked ? '#' : host.split('.').slice(-2).join('.'));
  });
}
