import { useEffect, useState } from 'preact/hooks';
import { useStore } from '../../components/use-words';
import { pageWords } from '../../locales/page-words';
import { hasPanel, openPanel } from '../background/open-panel';
import { placeOfThis } from './place';

/** The popup's button for the panel, which goes on where the popup was. Elsewhere there is none. */
export function OpenBeside() {
  const words = useStore(pageWords);
  // known before the click: there is no time to ask in it
  const [windowId, setWindowId] = useState<number | null>(null);
  const offered = placeOfThis() === 'popup' && hasPanel();
  useEffect(() => {
    if (offered) browser.windows.getCurrent().then(({ id }) => setWindowId(id ?? null));
  }, [offered]);
  if (!offered || windowId === null) return null;
  return (
    <button
      type="button"
      class="text-button"
      onClick={() =>
        openPanel(windowId).then(
          () => window.close(),
          () => setWindowId(null),
        )
      }
    >
      {words.openBeside}
    </button>
  );
}
