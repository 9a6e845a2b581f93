import { useEffect, useMemo, useState } from 'preact/hooks';
import { sourceKind } from '../../smtp/source-kind';

/**
 * What is read of the words in the field: of the source of a message its text and its reports, of a page its words. What
 * takes a source apart is fetched from the package only then; until it has, the source is read as it stands.
 */
export function useReadableText(typed: string): string {
  const [read, setRead] = useState({ source: '', text: '' });
  // a paste may have megabytes, and the popup is drawn more often than the text changes
  const taken = useMemo(() => sourceKind(typed.replace(/\r\n?/g, '\n')) !== 'text', [typed]);
  useEffect(() => {
    if (!taken) return undefined;
    let current = true;
    import('../../smtp/message-source')
      .then(({ readableText }) => readableText(typed))
      .then(
        (text) => current && setRead({ source: typed, text }),
        () => {},
      );
    return () => {
      current = false;
    };
  }, [typed, taken]);
  return taken && read.source === typed ? read.text : typed;
}
