import type { Marks } from '../../data/settings';

/** How a code looks on a page; the words beside it say the same. */
export function MarkSample({ look }: { look: Marks }) {
  return (
    <span class="mark-sample" data-look={look} aria-hidden="true">
      550 5.1.1
    </span>
  );
}
