/** What a match pattern such as `https://*.example.com/*` says; every path is `/*` here. */
interface Pattern {
  /** `*` stands for http and https */
  scheme: string;
  /** without `*.` */
  host: string;
  /** whether hosts below it count too */
  below: boolean;
}

const PATTERN = /^(\*|https?):\/\/(\*\.)?([^/*]*|\*)\/\*$/;

function parse(pattern: string): Pattern | null {
  if (pattern === '<all_urls>') return { scheme: '*', host: '', below: true };
  const [, scheme, below, host] = PATTERN.exec(pattern) ?? [];
  if (scheme === undefined || host === undefined) return null;
  return host === '*' ? { scheme, host: '', below: true } : { scheme, host, below: below !== undefined };
}

const within = (host: string, outer: Pattern) =>
  host === outer.host || (outer.below && (outer.host === '' || host.endsWith(`.${outer.host}`)));

/** Whether every page of the inner pattern is one of the outer. False for anything that is no pattern. */
export function covers(outer: string, inner: string): boolean {
  const [around, inside] = [parse(outer), parse(inner)];
  if (around === null || inside === null) return false;
  const sameScheme = around.scheme === '*' || around.scheme === inside.scheme;
  return sameScheme && within(inside.host, around) && (!inside.below || around.below);
}

/**
 * The pattern of exactly the host of an address: `https://tickets.example.org/*`. Neither browser knows ports in it: it
 * covers them all. Null for what is not on the web.
 */
export function originPattern(url: string | undefined): string | null {
  if (url === undefined || !URL.canParse(url)) return null;
  const { protocol, hostname } = new URL(url);
  return (protocol === 'http:' || protocol === 'https:') && hostname !== '' ? `${protocol}//${hostname}/*` : null;
}

/** Whether a pattern takes in the page at an address. */
export function matches(pattern: string, url: string | undefined): boolean {
  const own = originPattern(url);
  return own !== null && covers(pattern, own);
}

/** The host of a pattern as a reader knows it: `example.com` of `https://*.example.com/*`, and `null` of one for every host. */
export const hostOfPattern = (pattern: string): string | null => parse(pattern)?.host || null;
