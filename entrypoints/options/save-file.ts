/** How long the browser may take to fetch what is saved, in milliseconds. */
const FETCHED_BY = 60_000;

/** Lets the browser save a text as a file, as its reader is used to. Nothing leaves the computer. */
export function saveFile(name: string, text: string): void {
  const address = URL.createObjectURL(new Blob([text], { type: 'application/json' }));
  const link = document.createElement('a');
  link.href = address;
  link.download = name;
  link.click();
  setTimeout(() => URL.revokeObjectURL(address), FETCHED_BY);
}
