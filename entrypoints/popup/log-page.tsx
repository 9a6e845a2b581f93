import { useState } from 'preact/hooks';
import { EVERYTHING, type LogFilter } from '../../components/log/filter-groups';
import { LogView } from '../../components/log/log-view';
import { useStore } from '../../components/use-words';
import type { Locale } from '../../data/vocabulary';
import { cardWords } from '../../locales/card-words';
import { logWords } from '../../locales/log-words';
import type { LogSummary } from '../../smtp/log/group-log';
import { copyText } from '../popover/copy-text';
import { OpenFileButton } from './open-file-button';
import { saveFile } from './save-file';
import type { Given, Reading } from './use-given';
import { linkTo } from './view';

interface Props {
  reading: Extract<Reading, { state: 'log' }>;
  given: Given;
  locale: Locale;
}

/** What was searched for in each log: who comes back from a code's page goes on where they were. */
const filters = new WeakMap<LogSummary, LogFilter>();

/** The lines of a log, grouped by what they mean. */
export function LogPage({ reading: { log, name, part }, given, locale }: Props) {
  const words = useStore(logWords);
  const card = useStore(cardWords);
  const [filter, setFilter] = useState(filters.get(log) ?? EVERYTHING);
  return (
    <LogView
      log={log}
      name={name}
      part={part}
      locale={locale}
      words={words}
      cardWords={card}
      linkTo={linkTo}
      copy={copyText}
      save={saveFile}
      filter={filter}
      onFilter={(next) => {
        filters.set(log, next);
        setFilter(next);
      }}
    >
      <OpenFileButton given={given} />
    </LogView>
  );
}
