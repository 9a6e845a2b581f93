/**
 * Marks the codes of the active tab with the permission that opening the popup gave (`activeTab`).
 * @returns how many codes the page's frames hold
 * @throws where the browser forbids extensions: its own pages, stores, PDF viewers
 */
export async function markActiveTab(): Promise<number> {
  const [tab] = await browser.tabs.query({ active: true, currentWindow: true });
  if (tab?.id === undefined) throw new Error('no active tab');
  const target = { tabId: tab.id, allFrames: true };
  await browser.scripting.insertCSS({ target, files: ['/assets/highlight.css'] });
  const frames = await browser.scripting.executeScript({ target, files: ['/content-script.js'] });
  return frames.reduce((sum, { result }) => sum + (typeof result === 'number' ? result : 0), 0);
}
