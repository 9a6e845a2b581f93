import { useStore } from '../../components/use-words';
import { browseWords } from '../../locales/browse-words';

/** What a reason means, without any code. */
export function ReasonPage() {
  const words = useStore(browseWords);
  return <h2>{words.title}</h2>;
}
