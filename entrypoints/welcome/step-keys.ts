/** The keys that lead from code to code, as the reader's browser has them; null where one is not set. */
export async function stepKeys(): Promise<{ next: string; previous: string } | null> {
  const commands = await browser.commands.getAll();
  const keyOf = (wanted: string) => commands.find(({ name }) => name === wanted)?.shortcut ?? '';
  const [next, previous] = [keyOf('next-code'), keyOf('previous-code')];
  return next === '' || previous === '' ? null : { next, previous };
}
