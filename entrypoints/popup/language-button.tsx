import { languageName } from '../../components/language-name';
import { useStore } from '../../components/use-words';
import { LOCALES } from '../../data/vocabulary';
import { locale as interfaceLocale } from '../../locales/define-words';
import { popupWords } from '../../locales/popup-words';
import { chooseLocale } from '../background/language';

/** Switches to the next language at once, here and on open pages. Its label is in the language it leads to. */
export function LanguageButton() {
  const words = useStore(popupWords);
  const locale = useStore(interfaceLocale);
  const next = LOCALES[(LOCALES.indexOf(locale) + 1) % LOCALES.length] ?? locale;
  const choose = () => {
    interfaceLocale.set(next);
    chooseLocale(next);
  };
  return (
    <button type="button" class="text-button" title={words.language} onClick={choose}>
      <span lang={next}>{languageName(next)}</span>
    </button>
  );
}
