import type { ReadableAtom } from 'nanostores';
import { useEffect, useState } from 'preact/hooks';

/** The present value of a store; draws again when it changes, for instance when the language is switched. */
export function useStore<Value>(store: ReadableAtom<Value>): Value {
  const [value, setValue] = useState(store.get());
  useEffect(() => store.subscribe(setValue), [store]);
  return value;
}
