import { useMemo, useState } from 'preact/hooks';
import type { Audience, Locale } from '../../data/vocabulary';
import type { CardWords } from '../../locales/card-words';
import type { DiagnosisWords } from '../../locales/diagnosis-words';
import type { Delivery, ExplainedDiagnosis } from '../../smtp/explain-diagnosis';
import type { AgentTools } from '../card/agent-panel';
import { CardView } from '../card/card-view';
import { type Copy, CopyButton } from '../card/copy-button';
import type { LinkTo } from '../code-list';
import { diagnosisOutline } from './diagnosis-outline';
import { diagnosisTitle, isWarning, type TitleOf } from './diagnosis-sentences';
import { asMarkdown, asText } from './outline';
import { RecipientList } from './recipient-list';
import { ReportTable } from './report-table';
import { RestsOn } from './rests-on';

interface Props {
  /** with at least one delivery */
  diagnosis: ExplainedDiagnosis;
  words: DiagnosisWords;
  cardWords: CardWords;
  locale: Locale;
  /** the title's id, to focus it */
  titleId: string;
  /** how much of the text was read, where that is not all */
  part: string | null;
  titleOf: TitleOf;
  linkTo: LinkTo;
  /** what to send the customer about a delivery, in the reader's language; null where there is nothing to send */
  customerText(delivery: Delivery): string | null;
  /** everything that an agent can send about it */
  agentFor(delivery: Delivery): AgentTools;
  copy: Copy;
}

/** What a bounce comes down to: for each recipient what happened, what to do, what to send, and what all that rests on. */
export function DiagnosisView(props: Props) {
  const { diagnosis, words, cardWords, locale, titleId, part, titleOf, linkTo, customerText, agentFor, copy } = props;
  const { deliveries, groups } = diagnosis;
  const [chosen, setChosen] = useState(0);
  const [audience, setAudience] = useState<Audience>('sender');
  const delivery = deliveries[chosen] ?? deliveries[0];
  const outline = useMemo(() => diagnosisOutline(diagnosis, { words, cardWords, titleOf }), [diagnosis, words]);
  const agent = useMemo(() => delivery && agentFor(delivery), [delivery]);
  const customer = useMemo(() => delivery && customerText(delivery), [delivery]);
  const [text, markdown] = useMemo(() => [asText(outline), asMarkdown(outline)], [outline]);
  if (delivery === undefined) return null;
  return (
    <div class="diagnosis">
      <section class="diagnosis-head" aria-labelledby={titleId}>
        <h2 id={titleId} tabIndex={-1}>
          {diagnosisTitle(diagnosis, words)}
        </h2>
        {isWarning(diagnosis) ? <p class="note">{words.delay}</p> : null}
        {part === null ? null : <p class="quiet">{part}</p>}
        {deliveries.length < 2 ? null : <p>{words.severalReasons(groups.length)}</p>}
        {customer == null ? null : (
          <div class="copy-customer">
            <CopyButton text={customer} name={words.copyCustomer} words={cardWords} copy={copy} />
          </div>
        )}
      </section>
      <RecipientList
        diagnosis={diagnosis}
        chosen={deliveries.indexOf(delivery)}
        words={words}
        cardWords={cardWords}
        onChoose={setChosen}
      />
      <CardView
        key={chosen}
        card={delivery.card}
        words={cardWords}
        locale={locale}
        titleId={`${titleId}-card`}
        linkTo={linkTo}
        agent={agent}
        hops={delivery.hops}
        audience={audience}
        onAudience={setAudience}
      />
      <RestsOn diagnosis={diagnosis} delivery={delivery} words={words} titleOf={titleOf} linkTo={linkTo} />
      <ReportTable fields={delivery.report?.fields ?? []} words={words} />
      <div class="actions diagnosis-actions">
        <CopyButton text={text} name={words.copyText} words={cardWords} copy={copy} />
        <CopyButton text={markdown} name={words.copyMarkdown} words={cardWords} copy={copy} />
      </div>
    </div>
  );
}
