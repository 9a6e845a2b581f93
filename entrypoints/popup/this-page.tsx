import { useRef, useState } from 'preact/hooks';
import { PageCodes } from '../../components/page/page-codes';
import { PageStatus } from '../../components/page/page-status';
import { useStore } from '../../components/use-words';
import { cardWords } from '../../locales/card-words';
import { pageWords } from '../../locales/page-words';
import { popupWords } from '../../locales/popup-words';
import type { PageCode } from '../background/page-codes';
import { OpenBeside } from './open-beside';
import { placeOfThis } from './place';
import { usePage } from './use-page';

/** The codes of the page behind the popup or beside the panel, and what can be done there. */
export function ThisPage() {
  const words = useStore(pageWords);
  const popup = useStore(popupWords);
  const card = useStore(cardWords);
  const page = usePage();
  const [gone, setGone] = useState(false);
  /** which place of which code was gone to last: the same code again goes on to its next place */
  const last = useRef({ code: '', at: 0 });

  const choose = async (code: PageCode) => {
    const name = code.label + code.title;
    const next = last.current.code === name ? (last.current.at + 1) % code.places.length : 0;
    const at = code.places[next];
    if (at === undefined) return;
    last.current = { code: name, at: next };
    const there = await page.goTo(code, at);
    setGone(!there);
    // the popup stands over the card
    if (there && placeOfThis() === 'popup') window.close();
  };

  const { state } = page;
  if (state === null) return <section class="this-page" />;
  return (
    <section class="this-page" aria-labelledby="this-page">
      <h2 class="label" id="this-page">
        {'host' in state ? state.host : words.title}
      </h2>
      <PageStatus
        state={state}
        news={page.news}
        words={popup}
        onMark={page.mark}
        onAllow={page.allow}
        onSwitchOff={page.switchOff}
        onSwitchOn={page.switchOn}
      >
        {page.codes.length === 0 ? null : (
          <PageCodes codes={page.codes} words={words} cardWords={card} onChoose={choose} />
        )}
      </PageStatus>
      <p class="hint" role="status">
        {gone ? words.gone : ''}
      </p>
      <OpenBeside />
    </section>
  );
}
