import { useLayoutEffect, useMemo, useRef, useState } from 'preact/hooks';
import type { Locale } from '../../data/vocabulary';
import { reasonNames } from '../../locales/reason-names';
import { sidesOfAddress } from '../../smtp/compare-sides';
import { addressOfSide, readableSide, type SideReader } from '../../smtp/parse-side';
import { hashOf, MOST_COMPARED } from './view';

const keyOf = (sides: readonly string[]): string => sides.join('\n');

interface Sides {
  /** what stands in the fields, in the reader's own spelling */
  fields: readonly string[];
  /** the address of a comparison of these fields */
  addressOf(fields: readonly string[]): string;
  /** writes fields into the address, and sends focus to the element with an id once it is drawn */
  change(fields: readonly string[], focus?: string): void;
  focusOn(id: string): void;
}

/**
 * The fields of a comparison and its address, each following the other. The address calls things by their own names, so
 * that it is the same for every spelling and language; the fields keep what was typed.
 * @param onArrival where focus goes when the address has come from elsewhere: a link, the browser's back, the last session
 */
export function useSides(
  sides: readonly string[],
  reader: SideReader,
  locale: Locale,
  onArrival: (fields: readonly string[]) => string,
): Sides {
  const key = keyOf(sides);
  const [own, setOwn] = useState<{ key: string; fields: readonly string[] }>({ key: '', fields: [] });
  const read = useMemo(() => {
    const readable = sides.map((side) => readableSide(side, reader, (reason) => reasonNames[locale][reason]));
    return sidesOfAddress(readable, reader, MOST_COMPARED);
  }, [key, reader, locale]);
  const fields = own.fields.length > 0 && own.key === key ? own.fields : read;

  const toFocus = useRef<string | null>(null);
  const written = useRef<string | null>(null);
  const focusNow = () => {
    const element = toFocus.current === null ? null : document.getElementById(toFocus.current);
    if (element === null) return;
    toFocus.current = null;
    element.focus();
    // what is typed next goes on
    if (element instanceof HTMLInputElement) element.setSelectionRange(element.value.length, element.value.length);
  };
  // As part of drawing: after it, the next key may already have written another address, and this one would seem foreign.
  useLayoutEffect(() => {
    if (written.current === key) return;
    written.current = key;
    toFocus.current = onArrival(fields);
  }, [key]);
  // the element may only be there once the change is drawn
  useLayoutEffect(focusNow);

  const addresses = (all: readonly string[]) => all.map((field) => addressOfSide(field, reader));
  return {
    fields,
    addressOf: (all) => hashOf({ name: 'compare', sides: addresses(all) }),
    change(next, focus) {
      const view = addresses(next);
      written.current = keyOf(view);
      toFocus.current = focus ?? null;
      setOwn({ key: keyOf(view), fields: next });
      history.replaceState(null, '', hashOf({ name: 'compare', sides: view }));
      dispatchEvent(new HashChangeEvent('hashchange'));
    },
    focusOn(id) {
      toFocus.current = id;
      focusNow();
    },
  };
}
