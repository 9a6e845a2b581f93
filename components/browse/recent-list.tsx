import type { BrowseWords } from '../../locales/browse-words';

/** One thing that was looked at. */
export interface RecentItem {
  href: string;
  /** as a chip; empty for a reason or a comparison */
  label: string;
  title: string;
}

interface Props {
  items: readonly RecentItem[];
  /** whether the list has just been emptied here */
  cleared: boolean;
  words: BrowseWords;
  onClear(): void;
}

/** What was looked at lately, newest first, and the button that forgets it. */
export function RecentList({ items, cleared, words, onClear }: Props) {
  return (
    <>
      {items.length === 0 ? null : (
        <section class="recent" aria-labelledby="recent">
          <div class="recent-head">
            <h2 id="recent" class="label grow">
              {words.recent}
            </h2>
            <button type="button" class="text-button" onClick={onClear}>
              {words.clearRecent}
            </button>
          </div>
          <ul>
            {items.map(({ href, label, title }) => (
              <li key={href}>
                <a href={href}>
                  {label === '' ? null : <span class="code">{label}</span>}
                  <span>{title}</span>
                </a>
              </li>
            ))}
          </ul>
        </section>
      )}
      <p role="status" class="quiet">
        {cleared ? words.recentCleared : ''}
      </p>
    </>
  );
}
