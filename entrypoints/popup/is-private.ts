/** Whether nothing may be kept: a private window, or a page that was opened from one. */
export const isPrivate = (): boolean =>
  browser.extension.inIncognitoContext || new URLSearchParams(location.search).has('private');
