import type { Outcome } from '../data/vocabulary';

/** Line drawings on a 16 × 16 grid. */
const PATHS = {
  pin: 'M6 2h4l-.5 4L12 9H4l2.5-3L6 2zM8 9v5',
  close: 'M4 4l8 8M12 4l-8 8',
  back: 'M10 3L5 8l5 5',
  up: 'M3 10l5-5 5 5',
  down: 'M3 6l5 5 5-5',
  swap: 'M3 5.5h10M10 2.5l3 3-3 3M13 10.5H3M6 7.5l-3 3 3 3',
  failed: 'M8 1.5a6.5 6.5 0 100 13 6.5 6.5 0 000-13zM5.6 5.6l4.8 4.8M10.4 5.6l-4.8 4.8',
  waiting: 'M8 1.5a6.5 6.5 0 100 13 6.5 6.5 0 000-13zM8 4.5V8l2.5 1.8',
  accepted: 'M8 1.5a6.5 6.5 0 100 13 6.5 6.5 0 000-13zM5 8.3l2.1 2.1L11 6.2',
  notAboutMessage: 'M8 1.5a6.5 6.5 0 100 13 6.5 6.5 0 000-13zM8 7.3v3.6M8 4.9v.2',
} as const satisfies Record<Outcome, string> & Record<string, string>;

export type IconName = keyof typeof PATHS;

/** A decorative icon: the word beside it, or the button's label, says the same. */
export function Icon({ name }: { name: IconName }) {
  return (
    <svg class="icon" viewBox="0 0 16 16" aria-hidden="true">
      <path d={PATHS[name]} />
    </svg>
  );
}
