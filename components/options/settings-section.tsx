import type { ComponentChildren } from 'preact';

interface Props {
  id: string;
  title: string;
  /** what came of the last choice made here: that it is saved, or not */
  news: string;
  children: ComponentChildren;
}

/** A section of choices, which says quietly that the last one is saved. */
export function SettingsSection({ id, title, news, children }: Props) {
  return (
    <section aria-labelledby={id}>
      <div class="section-head">
        <h2 id={id}>{title}</h2>
        <p class="saved" role="status">
          {news}
        </p>
      </div>
      <div class="choice-groups">{children}</div>
    </section>
  );
}
