import { useId } from 'preact/hooks';
import type { DiagnosisWords } from '../../locales/diagnosis-words';
import type { Delivery, ExplainedDiagnosis } from '../../smtp/explain-diagnosis';
import type { LinkTo } from '../code-list';
import { confidenceSentence, contradictionSentence, evidenceSentence, type TitleOf } from './diagnosis-sentences';
import { EvidenceText } from './evidence-text';

interface Props {
  diagnosis: ExplainedDiagnosis;
  delivery: Delivery;
  words: DiagnosisWords;
  titleOf: TitleOf;
  linkTo: LinkTo;
}

/** How sure a verdict is, what decided it and where that stands, what else it could be, and what does not agree. */
export function RestsOn({ diagnosis, delivery, words, titleOf, linkTo }: Props) {
  const id = useId();
  const { verdict, contradictions, card } = delivery;
  const decided = evidenceSentence(verdict, words);
  // where a card lists what its code can mean, that is more exact
  const others = card.actor === 'depends' && card.readings.length > 0 ? [] : verdict.others;
  return (
    <section class="rests-on" aria-labelledby={id}>
      <h2 id={id}>{words.restsOn}</h2>
      <dl>
        <dt class="label">{words.howSure}</dt>
        <dd>{confidenceSentence(verdict, words)}</dd>
        {decided === null ? null : (
          <>
            <dt class="label">{words.decidedBy}</dt>
            <dd>{decided}</dd>
          </>
        )}
        {others.length === 0 ? null : (
          <>
            <dt class="label">{words.others}</dt>
            {others.map((reason) => (
              <dd key={reason}>
                <a href={linkTo(reason)}>{titleOf(reason)}</a>
              </dd>
            ))}
          </>
        )}
      </dl>
      {contradictions.length === 0 ? null : (
        <>
          <h3 class="label">{words.contradictions}</h3>
          {contradictions.map((found) => (
            <p class="note" key={found.kind}>
              {contradictionSentence(found, words, titleOf)}
            </p>
          ))}
        </>
      )}
      <h3 class="label" id={`${id}-text`}>
        {words.text}
      </h3>
      <EvidenceText
        text={diagnosis.text}
        evidence={verdict.evidence.place ?? verdict.finding}
        findings={diagnosis.findings}
        labelledBy={`${id}-text`}
        words={words}
        linkTo={linkTo}
      />
    </section>
  );
}
