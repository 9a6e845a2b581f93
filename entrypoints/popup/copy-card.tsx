import { cardAsMarkdown } from '../../components/card/card-as-markdown';
import { cardAsText } from '../../components/card/card-as-text';
import { CopyButton } from '../../components/card/copy-button';
import type { CardWords } from '../../locales/card-words';
import type { Card } from '../../smtp/card';
import { copyText } from '../popover/copy-text';

/** Copies a whole card, with every audience's steps and every source: as text, and as Markdown. */
export function CopyCard({ card, words, markdown }: { card: Card; words: CardWords; markdown: string }) {
  return (
    <div class="copy-card">
      <CopyButton text={cardAsText(card, words)} name={words.copyCard} words={words} copy={copyText} />
      <CopyButton text={cardAsMarkdown(card, words)} name={markdown} words={words} copy={copyText} />
    </div>
  );
}
