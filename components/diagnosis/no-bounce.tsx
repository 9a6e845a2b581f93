import type { DiagnosisWords } from '../../locales/diagnosis-words';
import type { PopupWords } from '../../locales/popup-words';
import { formatPair } from '../../smtp/code-pair';
import { pairOf } from '../../smtp/detect/finding';
import type { ExplainedDiagnosis } from '../../smtp/explain-diagnosis';
import { CodeList, type LinkTo } from '../code-list';
import { nothingFailed } from '../lookup/nothing-failed';
import { EvidenceText } from './evidence-text';

interface Props {
  /** without any delivery */
  diagnosis: ExplainedDiagnosis;
  words: DiagnosisWords;
  popupWords: PopupWords;
  titleId: string;
  /** how much of the text was read, where that is not all */
  part: string | null;
  linkTo: LinkTo;
}

/** A text that tells of no failed message: what it is instead, and what to try. */
export function NoBounce({ diagnosis, words, popupWords, titleId, part, linkTo }: Props) {
  const { kind, findings, text } = diagnosis;
  const labels = [...new Set(findings.map((finding) => formatPair(pairOf(finding))))];
  const sentence = nothingFailed(kind, popupWords) ?? (labels.length === 0 ? popupWords.pastedNone : words.noVerdict);
  return (
    <div class="diagnosis">
      <section class="diagnosis-head" aria-labelledby={titleId}>
        <h2 id={titleId} tabIndex={-1}>
          {words.nothingFailed}
        </h2>
        <p>{sentence}</p>
        {part === null ? null : <p class="quiet">{part}</p>}
        {labels.length === 0 ? null : (
          <>
            <h3 class="label">{words.codesFound}</h3>
            <CodeList codes={labels} linkTo={linkTo} />
          </>
        )}
        <h3 class="label" id={`${titleId}-text`}>
          {popupWords.pastedTitle}
        </h3>
        <EvidenceText
          text={text}
          evidence={null}
          findings={findings}
          labelledBy={`${titleId}-text`}
          words={words}
          linkTo={linkTo}
        />
      </section>
    </div>
  );
}
