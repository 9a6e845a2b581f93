import { useStore } from '../../components/use-words';
import { diagnosisWords } from '../../locales/diagnosis-words';

/** What a pasted or dropped bounce comes down to. */
export function DiagnosisPage() {
  const words = useStore(diagnosisWords);
  return <h2>{words.title}</h2>;
}
