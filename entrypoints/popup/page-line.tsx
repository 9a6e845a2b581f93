import type { PageState } from '../../components/page/page-status';
import { useStore } from '../../components/use-words';
import { type PageWords, pageWords } from '../../locales/page-words';
import { OpenBeside } from './open-beside';
import { usePage } from './use-page';
import { hashOf } from './view';

function lineFor(state: PageState, words: PageWords): string {
  switch (state.kind) {
    case 'on':
      return state.count === 0 ? words.noneHere : words.codesHere(state.count);
    case 'switchedOff':
      return words.offHere;
    case 'revoked':
    case 'waiting':
    case 'outOfReach':
    case 'forbidden':
      return words.notMarked;
  }
}

/** One line about the page in front, which leads to its own view. */
export function PageLine() {
  const words = useStore(pageWords);
  const { state } = usePage();
  return (
    <div class="page-line">
      {state === null ? null : (
        <a class="text-button" href={hashOf({ name: 'page' })}>
          {lineFor(state, words)}
        </a>
      )}
      <span class="grow" />
      <OpenBeside />
    </div>
  );
}
