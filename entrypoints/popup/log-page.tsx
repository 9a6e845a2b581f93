import { useStore } from '../../components/use-words';
import { logWords } from '../../locales/log-words';

/** The lines of a log, grouped by what they mean. */
export function LogPage() {
  const words = useStore(logWords);
  return <h2>{words.title}</h2>;
}
