import { useEffect, useMemo, useState } from 'preact/hooks';
import type { Reason } from '../../data/reasons';
import { LOCALES } from '../../data/vocabulary';
import { reasonNames } from '../../locales/reason-names';
import type { Knowledge } from '../../smtp/knowledge';
import type { SideReader } from '../../smtp/parse-side';
import { reasonPhrases } from '../../smtp/reason-phrases';
import type { Library } from './load-knowledge';

type Called = [Reason, string];

const allNames = LOCALES.flatMap((locale) => Object.entries(reasonNames[locale]) as Called[]);

const titlesIn = ({ reasons }: Knowledge): Called[] =>
  (Object.entries(reasons) as [Reason, { title: string }][]).map(([reason, { title }]) => [reason, title]);

/** What the fields of a comparison are read with: reasons by their names in every language, and by their titles as languages arrive. */
export function useSideReader({ knowledge, names, all }: Library): SideReader {
  const [known, setKnown] = useState<readonly Knowledge[]>([knowledge]);
  useEffect(() => {
    let current = true;
    setKnown([knowledge]);
    all.then(
      (every) => current && setKnown(Object.values(every)),
      () => {}, // names are enough
    );
    return () => {
      current = false;
    };
  }, [knowledge, all]);
  return useMemo(
    () => ({ knowledge, names, reasons: reasonPhrases(allNames, known.flatMap(titlesIn)) }),
    [knowledge, names, known],
  );
}
