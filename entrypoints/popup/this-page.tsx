import { useStore } from '../../components/use-words';
import { pageWords } from '../../locales/page-words';

/** The codes of the page behind the popup. */
export function ThisPage() {
  const words = useStore(pageWords);
  return <h2>{words.title}</h2>;
}
