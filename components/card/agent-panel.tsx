import { useEffect, useId, useRef, useState } from 'preact/hooks';
import { LOCALES, type Locale, SITUATIONS, type Situation } from '../../data/vocabulary';
import type { CardWords } from '../../locales/card-words';
import type { AgentTexts } from '../../smtp/agent-texts';
import { languageName } from '../language-name';
import { type Copy, CopyButton } from './copy-button';

/** What a support agent can send, and the means to get at it. */
export interface AgentTools {
  /** the texts in every language; asked for when the panel is first opened */
  load(): Promise<Readonly<Record<Locale, AgentTexts>>>;
  copy: Copy;
}

type Loading =
  | { state: 'closed' }
  | { state: 'loading' }
  | { state: 'failed' }
  | { state: 'ready'; texts: Readonly<Record<Locale, AgentTexts>> };

interface ChoiceProps<Value extends string> {
  legend: string;
  values: readonly Value[];
  chosen: Value;
  nameOf(value: Value): string;
  langOf?(value: Value): string;
  onChoose(value: Value): void;
}

/** One of a few, all in sight. */
function Choice<Value extends string>({ legend, values, chosen, nameOf, langOf, onChoose }: ChoiceProps<Value>) {
  const name = useId();
  return (
    <fieldset class="choice">
      <legend class="label">{legend}</legend>
      {values.map((value) => (
        <label key={value} lang={langOf?.(value)}>
          <input type="radio" name={name} checked={value === chosen} onChange={() => onChoose(value)} />
          <span>{nameOf(value)}</span>
        </label>
      ))}
    </fieldset>
  );
}

interface PasteTextProps {
  title: string;
  text: string;
  lang: Locale;
  words: CardWords;
  copy: Copy;
}

/** A text to paste, and the button that copies it. */
function PasteText({ title, text, lang, words, copy }: PasteTextProps) {
  const id = useId();
  return (
    <section aria-labelledby={id} class="paste">
      <div class="paste-head">
        <h3 id={id} class="label grow">
          {title}
        </h3>
        <CopyButton text={text} name={words.copy} label={words.copyText({ title })} words={words} copy={copy} />
      </div>
      <p class="paste-text" lang={lang}>
        {text}
      </p>
    </section>
  );
}

/** For those who answer customers: what to tell them, and what to tell their mail admin, in the customer's language. */
export function AgentPanel({ tools, words, locale }: { tools: AgentTools; words: CardWords; locale: Locale }) {
  const [loading, setLoading] = useState<Loading>({ state: 'closed' });
  const [situation, setSituation] = useState<Situation>('gotBounce');
  const [language, setLanguage] = useState<Locale>(locale);
  const open = (event: Event & { currentTarget: HTMLDetailsElement }) => {
    if (!event.currentTarget.open || loading.state === 'loading' || loading.state === 'ready') return;
    setLoading({ state: 'loading' });
    tools.load().then(
      (texts) => setLoading({ state: 'ready', texts }),
      () => setLoading({ state: 'failed' }),
    );
  };
  const texts = loading.state === 'ready' ? loading.texts[language] : null;
  const panel = useRef<HTMLDetailsElement>(null);
  // what was asked for should not stay below the edge
  useEffect(() => {
    if (loading.state === 'ready') panel.current?.scrollIntoView?.({ block: 'nearest' });
  }, [loading.state]);
  return (
    <details class="details agent" ref={panel} onToggle={open}>
      <summary>{words.agent}</summary>
      {loading.state === 'failed' ? <p role="status">{words.agentFailed}</p> : null}
      {texts === null ? null : (
        <>
          <div class="choices">
            <Choice
              legend={words.agentSituation}
              values={SITUATIONS}
              chosen={situation}
              nameOf={(value) => (value === 'gotBounce' ? words.agentGotBounce : words.agentOurMailBounced)}
              onChoose={(value) => setSituation(value)}
            />
            <Choice
              legend={words.agentLanguage}
              values={LOCALES}
              chosen={language}
              nameOf={languageName}
              langOf={(value) => value}
              onChoose={(value) => setLanguage(value)}
            />
          </div>
          <PasteText
            title={words.agentCustomerText}
            text={texts.customer[situation]}
            lang={language}
            words={words}
            copy={tools.copy}
          />
          <PasteText
            title={words.agentTechnicalNote}
            text={texts.technicalNote[situation]}
            lang={language}
            words={words}
            copy={tools.copy}
          />
        </>
      )}
    </details>
  );
}
