/**
 * Whether an enhanced code is meant by a code or a range of details.
 * @param code `5.7.606`
 * @param wanted `5.7.606`, or `5.7.606-649`; anything else fits nothing
 */
export function codeFits(code: string, wanted: string): boolean {
  const [start = '', last] = wanted.split('-');
  if (last === undefined) return code === start;
  const cut = start.lastIndexOf('.') + 1;
  const detail = Number(code.slice(cut));
  return code.slice(0, cut) === start.slice(0, cut) && detail >= Number(start.slice(cut)) && detail <= Number(last);
}
