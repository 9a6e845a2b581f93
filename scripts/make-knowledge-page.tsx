/** `npm run knowledge`: one page to read everything as a reviewer would, all languages side by side, in .output/knowledge.html. */
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { ComponentChildren } from 'preact';
import { renderToStaticMarkup } from 'preact-render-to-string';
import { StepList } from '../components/card/audience-tabs';
import { CardView } from '../components/card/card-view';
import { Sources } from '../components/card/sources';
import { VerdictBand } from '../components/card/verdict-band';
import { audienceWord } from '../components/vocabulary-words';
import type { CustomerTexts } from '../data/customer-texts';
import type { Reason } from '../data/reasons';
import { AUDIENCES, LOCALES, type Locale } from '../data/vocabulary';
import type { CardWords } from '../locales/card-words';
import { assembleKnowledge } from '../smtp/assemble-knowledge';
import type { Card } from '../smtp/card';
import { parsePair } from '../smtp/code-pair';
import { explain } from '../smtp/explain';
import { allCodes } from '../smtp/search';
import { wordsIn } from './words-in';

const root = resolve(fileURLToPath(import.meta.url), '../..');
const style = ['components/look.css', 'components/card/card.css'].map((file) =>
  readFileSync(resolve(root, file), 'utf8'),
);

const PAGE_STYLE = `
body { margin: 0; font: 13px/1.45 system-ui, sans-serif; background: var(--sunken); color: var(--ink); }
table { border-spacing: 12px; margin: 0 auto; }
td { width: 400px; vertical-align: top; background: var(--paper); border: 1px solid var(--line); border-radius: 8px; }
`;

const knowledge = LOCALES.map(assembleKnowledge);
const [first] = knowledge;

/** A code's card in one language. */
function Cell({ code, locale, at }: { code: string; locale: Locale; at: number }) {
  const pair = parsePair(code);
  const known = knowledge[at];
  if (pair === null || known === undefined) return <td />;
  const words = wordsIn(locale);
  const card = explain(known, pair);
  return (
    <td lang={locale}>
      <CardView card={card} words={words} locale={locale} titleId={`${locale}-${code}`} />
      <div class="card">
        {/* the card shows the steps of one audience at a time; a reviewer reads them all */}
        <AllSteps steps={card.steps} words={words} />
      </div>
    </td>
  );
}

/** What a provider means by one group of replies, in one language. */
function ProviderCell({
  provider,
  entry,
  locale,
  at,
}: {
  provider: string;
  entry: string;
  locale: Locale;
  at: number;
}) {
  const known = knowledge[at]?.providers[provider];
  const meaning = known?.entries[entry];
  if (known === undefined || meaning === undefined) return <td />;
  const words = wordsIn(locale);
  const signatures = meaning.signatures.map(({ reply, enhanced, phrase }) =>
    [reply, enhanced, phrase].filter((part) => part !== undefined).join(' '),
  );
  return (
    <td lang={locale}>
      <article class="card">
        <p class="quiet">{`${known.name} · ${signatures.join(' | ')}`}</p>
        <h2>{meaning.text.title}</h2>
        <VerdictBand verdict={meaning} words={words} />
        <p>{meaning.text.meaning}</p>
        <AllSteps steps={meaning.text.steps} words={words} />
        <Sources sources={meaning.sources} words={words} locale={locale} />
      </article>
    </td>
  );
}

/** The steps of every audience. */
function AllSteps({ steps, words }: { steps: Card['steps']; words: CardWords }) {
  return (
    <>
      {AUDIENCES.map((audience) => {
        const own = steps[audience];
        return own === undefined ? null : (
          <section key={audience}>
            <h3 class="label">{audienceWord(words, audience)}</h3>
            <StepList steps={own} />
          </section>
        );
      })}
    </>
  );
}

function CustomerText({ texts, words }: { texts: CustomerTexts; words: CardWords }) {
  return (
    <>
      <h3 class="label">{`${words.agentSituation}: ${words.agentGotBounce}`}</h3>
      <p>{texts.gotBounce}</p>
      <h3 class="label">{`${words.agentSituation}: ${words.agentOurMailBounced}`}</h3>
      <p>{texts.ourMailBounced}</p>
    </>
  );
}

/** What a reason means, helps and says to customers, in one language. */
function ReasonCell({ reason, locale, at }: { reason: Reason; locale: Locale; at: number }) {
  const text = knowledge[at]?.reasons[reason];
  if (text === undefined) return <td />;
  const words = wordsIn(locale);
  return (
    <td lang={locale}>
      <article class="card">
        <p class="quiet">{reason}</p>
        <h2>{text.title}</h2>
        <p>{text.meaning}</p>
        <AllSteps steps={text.steps} words={words} />
        <CustomerText texts={text.customer} words={words} />
      </article>
    </td>
  );
}

/** What an agent can say to customers about a code, in one language. */
function CustomerCell({ code, locale, at }: { code: string; locale: Locale; at: number }) {
  const texts = knowledge[at]?.customerTexts[code];
  return texts === undefined ? (
    <td />
  ) : (
    <td lang={locale}>
      <article class="card">
        <p class="quiet">{code}</p>
        <CustomerText texts={texts} words={wordsIn(locale)} />
      </article>
    </td>
  );
}

/** What separates codes that people confuse, in one language. */
function ComparisonCell({ index, locale, at }: { index: number; locale: Locale; at: number }) {
  const comparison = knowledge[at]?.comparisons[index];
  return (
    <td lang={locale}>
      <article class="card">
        <p class="quiet">{comparison?.codes.join(' · ')}</p>
        <p>{comparison?.note}</p>
      </article>
    </td>
  );
}

/** A row of cells that say the same in every language. */
function Row({ id, cell }: { id: string; cell(locale: Locale, at: number): ComponentChildren }) {
  return <tr id={id}>{LOCALES.map((locale, at) => cell(locale, at))}</tr>;
}

function Page({ codes }: { codes: readonly string[] }) {
  return (
    <html lang="en">
      <head>
        <meta charset="utf-8" />
        <title>{`Bounce Lens: ${codes.length} codes`}</title>
        <link rel="stylesheet" href="knowledge.css" />
      </head>
      <body>
        <table>
          {codes.map((code) => (
            <Row
              key={code}
              id={code}
              cell={(locale, at) => <Cell key={locale} code={code} locale={locale} at={at} />}
            />
          ))}
          {Object.keys(first?.reasons ?? {}).map((reason) => (
            <Row
              key={reason}
              id={reason}
              cell={(locale, at) => <ReasonCell key={locale} reason={reason as Reason} locale={locale} at={at} />}
            />
          ))}
          {Object.keys(first?.customerTexts ?? {}).map((code) => (
            <Row
              key={code}
              id={`customer-${code}`}
              cell={(locale, at) => <CustomerCell key={locale} code={code} locale={locale} at={at} />}
            />
          ))}
          {(first?.comparisons ?? []).map(({ codes: compared }, index) => (
            <Row
              key={compared.join()}
              id={`compare-${compared.join('-')}`}
              cell={(locale, at) => <ComparisonCell key={locale} index={index} locale={locale} at={at} />}
            />
          ))}
          {Object.entries(first?.providers ?? {}).flatMap(([provider, { entries }]) =>
            Object.keys(entries).map((entry) => (
              <Row
                key={`${provider} ${entry}`}
                id={`${provider}-${entry}`}
                cell={(locale, at) => (
                  <ProviderCell key={locale} provider={provider} entry={entry} locale={locale} at={at} />
                )}
              />
            )),
          )}
        </table>
      </body>
    </html>
  );
}

const codes = first === undefined ? [] : allCodes(first);
// Folded details are part of what has to be read.
const markup = renderToStaticMarkup(<Page codes={codes} />).replaceAll(
  '<details class="details">',
  '<details class="details" open>',
);
const file = resolve(root, '.output/knowledge.html');
mkdirSync(resolve(file, '..'), { recursive: true });
writeFileSync(file, `<!doctype html>${markup}`);
writeFileSync(resolve(file, '../knowledge.css'), `${style.join('')}${PAGE_STYLE}`);
console.log(`${codes.length} codes in ${LOCALES.join(', ')}: ${file}`);
