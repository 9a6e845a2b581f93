import type { CardWords } from '../../locales/card-words';

/** The several meanings of one number, each with what gives it away. Nothing where it has only one. */
export function Readings({ readings, words }: { readings: readonly string[]; words: CardWords }) {
  if (readings.length === 0) return null;
  return (
    <>
      <h3 class="label">{words.readings}</h3>
      <ul class="readings">
        {readings.map((reading) => (
          <li key={reading}>{reading}</li>
        ))}
      </ul>
    </>
  );
}
