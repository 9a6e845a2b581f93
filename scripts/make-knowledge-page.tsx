/** `npm run knowledge`: one page to read everything as a reviewer would, all languages side by side, in .output/knowledge.html. */
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import { renderToStaticMarkup } from 'preact-render-to-string';
import { StepList } from '../components/card/audience-tabs';
import { CardView } from '../components/card/card-view';
import { Sources } from '../components/card/sources';
import { VerdictBand } from '../components/card/verdict-band';
import { audienceWord } from '../components/vocabulary-words';
import { AUDIENCES, LOCALES, type Locale } from '../data/vocabulary';
import { cardWords } from '../locales/card-words';
import { locale as interfaceLocale } from '../locales/define-words';
import { assembleKnowledge } from '../smtp/assemble-knowledge';
import { parsePair } from '../smtp/code-pair';
import { explain } from '../smtp/explain';
import { allCodes } from '../smtp/search';

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

function wordsIn(locale: Locale) {
  interfaceLocale.set(locale);
  const stop = cardWords.listen(() => {});
  const words = cardWords.get();
  stop();
  return words;
}

/** A code's card in one language. */
function Cell({ code, locale, at }: { code: string; locale: Locale; at: number }) {
  const pair = parsePair(code);
  const known = knowledge[at];
  if (pair === null || known === undefined) return <td />;
  const words = wordsIn(locale);
  const card = explain(known, pair);
  // The card shows the steps of one audience at a time; a reviewer reads them all.
  const [, ...others] = AUDIENCES.filter((audience) => card.steps[audience] !== undefined);
  return (
    <td lang={locale}>
      <CardView card={card} words={words} locale={locale} titleId={`${locale}-${code}`} />
      <div class="card">
        {others.map((audience) => {
          const steps = card.steps[audience];
          return steps === undefined ? null : (
            <section key={audience}>
              <h3 class="label">{audienceWord(words, audience)}</h3>
              <StepList steps={steps} />
            </section>
          );
        })}
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
        {AUDIENCES.map((audience) => {
          const steps = meaning.text.steps[audience];
          return steps === undefined ? null : (
            <section key={audience}>
              <h3 class="label">{audienceWord(words, audience)}</h3>
              <StepList steps={steps} />
            </section>
          );
        })}
        <Sources sources={meaning.sources} words={words} locale={locale} />
      </article>
    </td>
  );
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
            <tr key={code} id={code}>
              {LOCALES.map((locale, at) => (
                <Cell key={locale} code={code} locale={locale} at={at} />
              ))}
            </tr>
          ))}
          {Object.entries(first?.providers ?? {}).flatMap(([provider, { entries }]) =>
            Object.keys(entries).map((entry) => (
              <tr key={`${provider} ${entry}`} id={`${provider}-${entry}`}>
                {LOCALES.map((locale, at) => (
                  <ProviderCell key={locale} provider={provider} entry={entry} locale={locale} at={at} />
                ))}
              </tr>
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
