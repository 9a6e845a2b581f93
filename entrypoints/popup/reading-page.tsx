import { ReadingProgress } from '../../components/reading/reading-progress';
import { Refused } from '../../components/reading/refused';
import { useStore } from '../../components/use-words';
import type { Locale } from '../../data/vocabulary';
import { readingWords } from '../../locales/reading-words';
import { OpenFileButton } from './open-file-button';
import type { Given, Reading } from './use-given';

interface Props {
  reading: Extract<Reading, { state: 'reading' | 'refused' }>;
  given: Given;
  locale: Locale;
}

/** Something is being read, or cannot be. */
export function ReadingPage({ reading, given, locale }: Props) {
  const words = useStore(readingWords);
  const { name } = reading;
  if (reading.state === 'reading')
    return <ReadingProgress name={name} share={reading.share} locale={locale} words={words} onCancel={given.cancel} />;
  return (
    <Refused name={name} why={reading.why} words={words}>
      <OpenFileButton given={given} />
      <a href="#/">{words.goBack}</a>
    </Refused>
  );
}
