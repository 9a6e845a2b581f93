/**
 * Saves a text as a file, by a link to a blob: it needs no permission, and no request leaves the page.
 * @param name with its extension
 */
export function saveFile(text: string, name: string): void {
  const address = URL.createObjectURL(new Blob([text], { type: 'text/csv;charset=utf-8' }));
  const link = document.createElement('a');
  link.href = address;
  link.download = name;
  link.click();
  // the browser takes the blob when it has asked where to put it
  setTimeout(() => URL.revokeObjectURL(address), 60_000);
}
