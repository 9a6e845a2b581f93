import type { Span } from '../detect/finding';

/** A server as a notice names it. */
export interface NamedServer {
  /** lower case; null where only its address is told */
  host: string | null;
  ip: string | null;
}

/** Not the beginning of an address. */
const HOST = String.raw`[a-z0-9_](?:[a-z0-9_-]{0,62}\.){1,10}[a-z][a-z0-9-]{1,62}(?![\w.+-]{0,64}@)`;
const IP = String.raw`(?:\d{1,3}\.){3}\d{1,3}|(?=[\da-f]{0,4}:[\da-f]{0,4}:)[\da-f:.]{3,45}`;

/** A host with its address behind it, a host, or an address alone: `mx.example.org.[192.0.2.1]`. */
const SERVER = String.raw`(?:(${HOST})(?:\.?:?\s?[\[(](?:ipv6:)?(${IP})[\])])?|[\[(]?(?:ipv6:)?(${IP})\b[\])]?)`;

/**
 * Words that name the server which writes the notice: the field of RFC 3464 §2.2.2, also in the notifications of Amazon SES;
 * the first lines of Postfix and qmail; the details of Exchange; the address that notices come from.
 */
const WRITERS: readonly RegExp[] = [
  String.raw`(?:^[ \t]*|")reporting-?mta"?[ \t]?:[ \t]*"?(?:(?:dns|dsn|smtp|x-[\w-]{1,20})[ \t]?;[ \t]*)?${SERVER}`,
  String.raw`^[ \t>]*(?:generating server|serveur de génération|generierender server|bronserver|servidor (?:de generación|de geração|gerador|que lo generó)|server di generazione|生成サーバー|生成服务器|正在生成服务器)\s?[:：][ \t]*${SERVER}`,
  String.raw`\bthis is the (?:mail system at host|[\w-]{2,20} program at)\s${SERVER}`,
  String.raw`\bmailer-daemon@${SERVER}`,
].map((source) => new RegExp(source, 'im'));

/** The server that wrote a notice, as far as the notice says. @param text with the quoted message left out */
export function noticeWriter(text: string): NamedServer | null {
  for (const pattern of WRITERS) {
    const match = pattern.exec(text);
    if (match !== null) return serverIn(match);
  }
  return null;
}

/** What one match of a pattern with a server in it names, or null. */
function serverIn(match: RegExpMatchArray): NamedServer | null {
  const [, ...groups] = match;
  for (let at = 0; at + 2 < groups.length; at += 3) {
    const [host, ip, alone] = groups.slice(at, at + 3);
    if (host !== undefined || alone !== undefined)
      return { host: host?.toLowerCase() ?? null, ip: (ip ?? alone)?.toLowerCase() ?? null };
  }
  return null;
}

/**
 * Words that name the server which gave an answer. Before it: Postfix and Exim (`host mx.example.org[192.0.2.1] said:`),
 * sendmail (`while talking to`), reports (`Remote-MTA:`), Outlook and Exchange (`gave this error:`, the line above `Remote Server
 * returned`, `mx.example.org #550`), Gmail (`by mx.example.org. [192.0.2.1]`), qmail (`does not like recipient`), logs (`relay=`).
 */
const ANSWERERS = new RegExp(
  [
    String.raw`(?:\bhost|\btalking to|\bremote-mta[ \t]?:[ \t]*(?:[\w-]{1,20};)?|\breceiving server[ \t]?:|\bconnect(?:ed|ing) to|\brelay=|"remotemtaip"\s?:\s?")\s{0,8}${SERVER}`,
    String.raw`(?<![\w.@-])${SERVER}\s{1,4}(?:gave this error|does not like (?:recipient|our)|failed after i sent|remote server returned|#\s?(?=[<\d]|$))`,
    String.raw`\bby\s${SERVER}(?<=[\])])`,
  ].join('|'),
  'gi',
);

/** How far before an answer its server is named, in UTF-16 units. */
const REACH = 500;

/** The server that a notice names last before an answer; null where it names none. */
export function serverBefore(text: string, at: number): NamedServer | null {
  const last = [...text.slice(Math.max(0, at - REACH), at).matchAll(ANSWERERS)].at(-1);
  return last === undefined ? null : serverIn(last);
}

/** The server named in the words between an answer and the one inside it: `<mx.example.org #5.7.1 smtp; 550`, `from MTA(smtp:[192.0.2.1]:10025):`. */
export function serverBetween(between: string): NamedServer | null {
  const inside = new RegExp(String.raw`(?:<|\bhost\s{1,8}|\bfrom mta\((?:smtp:)?)${SERVER}`, 'i').exec(between);
  return inside === null ? null : serverIn(inside);
}

const REMOTE = new RegExp(
  String.raw`(?:^[ \t]*remote-mta[ \t]?:[ \t]*(?:[\w-]{1,20};)?|"remotemtaip"\s?:\s?")[ \t]*${SERVER}`,
  'gim',
);
const REJECTED = new RegExp(String.raw`^[ \t]*${SERVER} rejected your message`, 'gim');

/** The server of the report's block that an answer stands in (RFC 3464 §2.3.5). */
export function serverOfReport(text: string, { start, end }: Span): NamedServer | null {
  const from = text.lastIndexOf('\n\n', start) + 1;
  const to = text.indexOf('\n\n', end);
  const [field] = text.slice(from, to < 0 ? text.length : to).matchAll(REMOTE);
  return field === undefined ? null : serverIn(field);
}

/** The one other server that a whole notice names; null where it names several. */
export function onlyServer(text: string): NamedServer | null {
  for (const pattern of [REMOTE, REJECTED]) {
    const named = [...text.matchAll(pattern)].map(serverIn);
    const [first] = named;
    if (first != null && named.every((each) => each?.host === first.host && each.ip === first.ip)) return first;
  }
  return null;
}
