import type { OptionsWords } from '../../locales/options-words';
import { Icon } from '../icon';
import type { ListedSite } from '../options/options-view';

interface Props {
  labelledBy: string;
  sites: readonly ListedSite[];
  words: OptionsWords;
  onAllow(name: string, origins: readonly string[]): void;
}

/** Known sites, a button each. One that is on keeps its button, so that the focus stays where it is. */
export function SiteButtons({ labelledBy, sites, words, onAllow }: Props) {
  return (
    <ul class="site-buttons" aria-labelledby={labelledBy}>
      {sites.map(({ name, origins, allowed }) => (
        <li key={name}>
          {allowed ? (
            <button type="button" class="button" aria-disabled="true">
              <Icon name="accepted" /> {name} <span class="quiet">{words.on}</span>
            </button>
          ) : (
            <button
              type="button"
              class="button"
              aria-label={words.allowSite({ name })}
              onClick={() => onAllow(name, origins)}
            >
              {name}
            </button>
          )}
        </li>
      ))}
    </ul>
  );
}
