import { type SideReader, splitSides } from './parse-side';

/** What stands in the fields of a comparison, and the one that was last filled. */
interface Entered {
  fields: readonly string[];
  last: number;
}

/**
 * What one field holds, over as many fields as it is things; empty ones are used up for it. It stays in its own field
 * where it is one thing, or where there is no room.
 * @param finished nothing will be added to it
 * @param most fields there can be
 */
export function enterSide(
  fields: readonly string[],
  at: number,
  typed: string,
  reader: SideReader,
  { most, finished }: { most: number; finished: boolean },
): Entered {
  const asTyped = { fields: fields.map((field, index) => (index === at ? typed : field)), last: at };
  const parts = splitSides(typed, reader, finished);
  if (parts === null) return asTyped;
  let toUse = parts.length - 1;
  const unused = (field: string) => field !== '' || toUse-- <= 0;
  const after = fields.slice(at + 1).filter(unused);
  const before = fields.slice(0, at).filter(unused);
  const filled = [...before, ...parts, ...after];
  return filled.length > most ? asTyped : { fields: filled, last: before.length + parts.length - 1 };
}

/** Sides as an address has them, where one may hold several: `450 vs 451`. */
export function sidesOfAddress(sides: readonly string[], reader: SideReader, most: number): string[] {
  let fields: readonly string[] = sides;
  for (const side of sides) {
    const at = fields.indexOf(side);
    fields = enterSide(fields, at, side, reader, { most, finished: true }).fields;
  }
  return [...fields];
}

/** The sides with one more, in the first empty field or a new one; null where there is no room. */
export function withSide(fields: readonly string[], side: string, most: number): string[] | null {
  const empty = fields.findIndex((field) => field.trim() === '');
  if (empty >= 0) return fields.map((field, at) => (at === empty ? side : field));
  return fields.length < most ? [...fields, side] : null;
}

/** The sides with one and its right-hand neighbour in each other's place. */
export const swapSides = (fields: readonly string[], at: number): string[] =>
  fields.map((field, index) => (index === at ? fields[at + 1] : index === at + 1 ? fields[at] : field) ?? '');

/** The sides without one; of two it is only emptied. */
export const withoutSide = (fields: readonly string[], at: number): string[] =>
  fields.length > 2
    ? fields.filter((_, index) => index !== at)
    : fields.map((field, index) => (index === at ? '' : field));
