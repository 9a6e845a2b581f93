import type { Page } from 'puppeteer-core';

/** Runs expressions in a world of its own beside a page, as the extension's script does: it has seen no node before. */
export type World = <Result>(expression: string) => Promise<Result>;

/** Opens a world beside a page, empty, or with a script in it. */
export async function openWorld(page: Page, script?: string): Promise<World> {
  const client = await page.createCDPSession();
  const { frameTree } = await client.send('Page.getFrameTree');
  const { executionContextId } = await client.send('Page.createIsolatedWorld', { frameId: frameTree.frame.id });
  const world: World = async (expression) => {
    const { result, exceptionDetails } = await client.send('Runtime.evaluate', {
      contextId: executionContextId,
      expression,
      awaitPromise: true,
      returnByValue: true,
    });
    if (exceptionDetails !== undefined) throw new Error(exceptionDetails.exception?.description ?? expression);
    return result.value;
  };
  if (script !== undefined) await world(script);
  return world;
}
