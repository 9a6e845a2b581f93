import type { BrowseWords } from '../../locales/browse-words';

/** A step of the way to a page; the page itself has no address. */
export interface Crumb {
  name: string;
  href: string | null;
}

/** The way from the top to the present page, each step a link. */
export function Crumbs({ crumbs, words }: { crumbs: readonly Crumb[]; words: BrowseWords }) {
  return (
    <nav class="crumbs" aria-label={words.path}>
      <ol>
        {crumbs.map(({ name, href }) => (
          <li key={name}>{href === null ? <span aria-current="page">{name}</span> : <a href={href}>{name}</a>}</li>
        ))}
      </ol>
    </nav>
  );
}
