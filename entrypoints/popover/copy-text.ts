/**
 * Puts a text on the clipboard, from within a click. Works in every frame and on plain http, where the clipboard API
 * does not: `execCommand('copy')` with a listener of our own that fills in the text before the page sees the event.
 * @returns false where the browser refuses, for instance because no click led here
 */
export function copyText(text: string): boolean {
  let done = false;
  const onCopy = (event: ClipboardEvent) => {
    event.clipboardData?.setData('text/plain', text);
    event.preventDefault();
    event.stopImmediatePropagation();
    done = true;
  };
  addEventListener('copy', onCopy, { capture: true });
  try {
    return document.execCommand('copy') && done;
  } finally {
    removeEventListener('copy', onCopy, { capture: true });
  }
}
