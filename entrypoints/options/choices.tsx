import { useState } from 'preact/hooks';
import { Choice } from '../../components/options/choice';
import { useStore } from '../../components/use-words';
import { audienceWord } from '../../components/vocabulary-words';
import type { Settings } from '../../data/settings';
import { AUDIENCES, LOCALES, type Locale } from '../../data/vocabulary';
import { cardWords } from '../../locales/card-words';
import { locale as interfaceLocale } from '../../locales/define-words';
import { optionsWords } from '../../locales/options-words';
import { chooseLocale } from '../background/language';
import { changeSettings } from '../background/settings';

/** A language by its own name: `Français`. */
function ownName(locale: Locale): string {
  const name = new Intl.DisplayNames(locale, { type: 'language' }).of(locale) ?? locale;
  return name.charAt(0).toLocaleUpperCase(locale) + name.slice(1);
}

/** What the reader can choose besides sites. Pages that are open follow at once. */
export function Choices({ initial }: { initial: Settings }) {
  const words = useStore(optionsWords);
  const card = useStore(cardWords);
  const locale = useStore(interfaceLocale);
  const [settings, setSettings] = useState(initial);
  const change = (choice: Partial<Settings>) => {
    setSettings({ ...settings, ...choice });
    changeSettings(choice);
  };
  return (
    <>
      <Choice
        name="trigger"
        title={words.trigger}
        chosen={settings.trigger}
        options={[
          { value: 'hover', label: words.triggerHover },
          { value: 'modifier', label: words.triggerModifier },
          { value: 'click', label: words.triggerClick },
        ]}
        onChoose={(trigger) => change({ trigger })}
      />
      <Choice
        name="audience"
        title={words.audience}
        chosen={settings.audience}
        options={AUDIENCES.map((value) => ({ value, label: audienceWord(card, value) }))}
        onChoose={(audience) => change({ audience })}
      />
      <Choice
        name="language"
        title={words.language}
        chosen={locale}
        options={LOCALES.map((value) => ({ value, label: ownName(value), lang: value }))}
        onChoose={(chosen) => {
          interfaceLocale.set(chosen);
          chooseLocale(chosen);
        }}
      />
    </>
  );
}
