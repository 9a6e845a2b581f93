import { useStore } from '../../components/use-words';
import { browseWords } from '../../locales/browse-words';

/** Everything there is, on shelves. */
export function BrowsePage() {
  const words = useStore(browseWords);
  return <h2>{words.title}</h2>;
}
