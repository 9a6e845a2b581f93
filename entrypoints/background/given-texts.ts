/** Texts on their way to a page that was opened for them. In memory: what somebody selected is stored nowhere, and takes one way only. */
const waiting = new Map<string, string>();

/** Keeps a text for a page that is about to open. @returns the name by which that page asks for it */
export function keepForPage(text: string): string {
  const id = crypto.randomUUID();
  waiting.set(id, text);
  return id;
}

/** Hands a text over, once. Null for one that was taken, or whose background has gone. */
export function takeGiven(id: string): string | null {
  const text = waiting.get(id) ?? null;
  waiting.delete(id);
  return text;
}
