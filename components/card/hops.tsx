import { useId } from 'preact/hooks';
import type { CardWords } from '../../locales/card-words';
import type { Hop } from '../../smtp/hops';
import { hopWord } from '../vocabulary-words';

/** What a server did: one that postpones has not refused. */
function didWhat(words: CardWords, role: Hop['role'], codes: string | null): string {
  return role === 'refused' && codes?.[0] === '4' ? words.hopPostponed : hopWord(words, role);
}

/** The servers through which a refusal came back, from the one that wrote the notice to the one that refused. */
export function Hops({ hops, words }: { hops: readonly Hop[]; words: CardWords }) {
  const id = useId();
  if (hops.length < 2) return null;
  return (
    <>
      <h3 class="label" id={id}>
        {words.hops}
      </h3>
      <ol class="hops" aria-labelledby={id}>
        {hops.map(({ role, host, ip, codes, provider }) => (
          <li key={`${role} ${host} ${ip} ${codes}`}>
            <span class="quiet">{[didWhat(words, role, codes), provider].filter(Boolean).join(' · ')}</span>
            <span>{host ?? ip ?? words.hopUnnamed}</span>
            {host === null || ip === null ? null : <span class="quiet">{ip}</span>}
            {codes === null ? null : <span class="code">{codes}</span>}
          </li>
        ))}
      </ol>
    </>
  );
}
