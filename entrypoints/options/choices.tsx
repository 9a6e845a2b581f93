import { useState } from 'preact/hooks';
import { languageName } from '../../components/language-name';
import { Choice } from '../../components/options/choice';
import { MarkSample } from '../../components/options/mark-sample';
import { SettingsSection } from '../../components/options/settings-section';
import { useStore } from '../../components/use-words';
import { audienceWord } from '../../components/vocabulary-words';
import { SETTING_VALUES, type Settings } from '../../data/settings';
import { LOCALES } from '../../data/vocabulary';
import { cardWords } from '../../locales/card-words';
import { locale as interfaceLocale } from '../../locales/define-words';
import { optionsWords } from '../../locales/options-words';
import { chooseLocale } from '../background/language';
import { marksWord, themeWord, triggerWord } from './setting-words';

interface Props {
  settings: Settings;
  /** resolves once it is stored */
  onChange(choice: Partial<Settings>): Promise<void>;
}

type Section = 'cards' | 'look';

/** What the reader can choose besides sites. Each choice is stored at once, and pages that are open follow. */
export function Choices({ settings, onChange }: Props) {
  const words = useStore(optionsWords);
  const card = useStore(cardWords);
  const locale = useStore(interfaceLocale);
  const [news, setNews] = useState<{ section: Section; saved: boolean } | null>(null);
  const storing = (section: Section, deed: Promise<void>) => {
    // emptied first: the same word twice would be heard once
    setNews(null);
    deed.then(
      () => setNews({ section, saved: true }),
      () => setNews({ section, saved: false }),
    );
  };
  const change = (section: Section, choice: Partial<Settings>) => storing(section, onChange(choice));
  const newsOf = (section: Section) => {
    if (news?.section !== section) return '';
    return news.saved ? words.saved : words.notSaved;
  };
  return (
    <>
      <SettingsSection id="cards" title={words.cards} news={newsOf('cards')}>
        <Choice
          name="trigger"
          title={words.trigger}
          chosen={settings.trigger}
          options={SETTING_VALUES.trigger.map((value) => ({ value, label: triggerWord(words, value) }))}
          onChoose={(trigger) => change('cards', { trigger })}
        />
        <Choice
          name="audience"
          title={words.audience}
          chosen={settings.audience}
          options={SETTING_VALUES.audience.map((value) => ({ value, label: audienceWord(card, value) }))}
          onChoose={(audience) => change('cards', { audience })}
        />
      </SettingsSection>
      <SettingsSection id="look" title={words.look} news={newsOf('look')}>
        <Choice
          name="marks"
          title={words.marks}
          chosen={settings.marks}
          options={SETTING_VALUES.marks.map((value) => ({
            value,
            label: marksWord(words, value),
            sample: <MarkSample look={value} />,
          }))}
          onChoose={(marks) => change('look', { marks })}
        />
        <Choice
          name="theme"
          title={words.theme}
          chosen={settings.theme}
          options={SETTING_VALUES.theme.map((value) => ({ value, label: themeWord(words, value) }))}
          onChoose={(theme) => change('look', { theme })}
        />
        <Choice
          name="language"
          title={words.language}
          chosen={locale}
          options={LOCALES.map((value) => ({ value, label: languageName(value), lang: value }))}
          onChoose={(chosen) => {
            interfaceLocale.set(chosen);
            storing('look', chooseLocale(chosen));
          }}
        />
      </SettingsSection>
    </>
  );
}
