/** Opens the page that shows a new reader around, once. An update opens nothing. To be called while the background starts. */
export function welcomeNewReaders(): void {
  browser.runtime.onInstalled.addListener(({ reason }) => {
    if (reason === 'install') browser.tabs.create({ url: browser.runtime.getURL('/welcome.html') }).catch(() => {});
  });
}
