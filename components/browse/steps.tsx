import type { BrowseWords } from '../../locales/browse-words';
import type { Neighbours } from '../../smtp/relatives';
import type { LinkTo } from '../code-list';
import { Icon } from '../icon';

interface Props {
  neighbours: Neighbours;
  shelfHref: string;
  words: BrowseWords;
  linkTo: LinkTo;
}

/** An address as it reads: the codes, without whose meaning it is. */
const codeOf = (address: string): string => address.split('@')[0] ?? address;

/** The shelf that a code stands on, and the ways to the one before and after it there. */
export function Steps({ neighbours, shelfHref, words, linkTo }: Props) {
  const { shelf, previous, next } = neighbours;
  const step = (to: string | null, icon: 'up' | 'down', key: string, name: (params: { code: string }) => string) => {
    if (to === null) return null;
    const label = name({ code: codeOf(to) });
    return (
      <a
        class="icon-button"
        href={linkTo(to)}
        aria-label={label}
        title={`${label} (Alt + ${icon === 'up' ? '↑' : '↓'})`}
        aria-keyshortcuts={key}
      >
        <Icon name={icon} />
      </a>
    );
  };
  return (
    <>
      <a class="text-button shelf-name" href={shelfHref}>
        {shelf.name}
      </a>
      {step(previous, 'up', 'Alt+ArrowUp', words.previous)}
      {step(next, 'down', 'Alt+ArrowDown', words.next)}
    </>
  );
}
