import type { Browser } from 'puppeteer-core';

interface Connection {
  send(method: string, parameters: unknown): Promise<{ result: Answer }>;
}
interface Answer {
  contexts?: { context: string }[];
  result?: { value?: unknown };
}

/** Evaluates an expression in Firefox's own window, where menus, shortcuts and the sidebar are. Waits for promises. */
export async function inFirefoxWindow(browser: Browser, expression: string): Promise<unknown> {
  const { connection } = browser as unknown as { connection: Connection };
  const { result } = await connection.send('browsingContext.getTree', { 'moz:scope': 'chrome' });
  const target = { context: result.contexts?.[0]?.context };
  const answer = await connection.send('script.evaluate', { expression, target, awaitPromise: true });
  return answer.result.result?.value;
}
