/** A reply code, an enhanced code, or both as one server's answer. Never neither. */
export type CodePair = { reply: string; enhanced: string | null } | { reply: null; enhanced: string };

/** How a pair is written everywhere: `550 5.1.1`, `550`, `5.1.1`. */
export function formatPair(pair: CodePair): string {
  return [pair.reply, pair.enhanced].filter((code) => code !== null).join(' ');
}

/** The reverse of {@link formatPair}; null for anything else. Used for addresses inside the extension. */
export function parsePair(text: string): CodePair | null {
  const match = /^(?:([1-6]\d\d))?(?:(?:^|[ +])([245]\.\d{1,3}\.\d{1,3}))?$/.exec(text.trim());
  const reply = match?.[1] ?? null;
  const enhanced = match?.[2] ?? null;
  if (reply !== null) return { reply, enhanced };
  return enhanced === null ? null : { reply: null, enhanced };
}

/** The digit that decides what a sending program does: the reply code's, if there is one (RFC 5321 §4.2). */
export function classDigit(pair: CodePair): string {
  return (pair.reply ?? pair.enhanced ?? '')[0] ?? '';
}
