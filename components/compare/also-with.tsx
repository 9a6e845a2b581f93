import { useId } from 'preact/hooks';

/** Something that can be compared too: one press adds it. */
export interface MoreToCompare {
  label: string;
  /** the address of the comparison with it */
  at: string;
}

/** What people confuse with the sides that are there. */
export function AlsoWith({ title, more }: { title: string; more: readonly MoreToCompare[] }) {
  const id = useId();
  if (more.length === 0) return null;
  return (
    <section class="also-with" aria-labelledby={id}>
      <h2 class="label" id={id}>
        {title}
      </h2>
      <ul class="codes">
        {more.map(({ label, at }) => (
          <li key={at}>
            <a class="code" href={at}>
              {label}
            </a>
          </li>
        ))}
      </ul>
    </section>
  );
}
