import { useEffect } from 'preact/hooks';
import { CardView } from '../../components/card/card-view';
import { Icon } from '../../components/icon';
import { useStore } from '../../components/use-words';
import type { Locale } from '../../data/vocabulary';
import { cardWords } from '../../locales/card-words';
import { popupWords } from '../../locales/popup-words';
import type { CodePair } from '../../smtp/code-pair';
import { explain } from '../../smtp/explain';
import type { Knowledge } from '../../smtp/knowledge';
import { linkToCode } from './lookup-page';
import { hashOf } from './view';

const TITLE = 'code-title';

/** One code's page. */
export function CodePage({ knowledge, pair, locale }: { knowledge: Knowledge; pair: CodePair; locale: Locale }) {
  const words = useStore(popupWords);
  const card = explain(knowledge, pair);
  // another code is another page: focus goes to its title
  useEffect(() => document.getElementById(TITLE)?.focus(), [card.label]);
  return (
    <>
      <div class="page-head">
        <button
          type="button"
          class="text-button"
          onClick={() => (history.length > 1 ? history.back() : location.assign('#/'))}
        >
          <Icon name="back" /> {words.back}
        </button>
        <span class="grow" />
        <a class="text-button" href={hashOf({ name: 'compare', first: card.label, second: '' })}>
          {words.compareThis}
        </a>
      </div>
      <CardView card={card} words={useStore(cardWords)} locale={locale} titleId={TITLE} linkTo={linkToCode} />
    </>
  );
}
