import type { BrowseWords } from '../../locales/browse-words';
import type { CardLink } from '../../smtp/card';
import type { SaidByProvider } from '../../smtp/reason-codes';
import { CardLinks } from '../card/card-links';
import { CodeList, type LinkTo } from '../code-list';

interface Props {
  codes: readonly string[];
  said: readonly SaidByProvider[];
  taken: readonly CardLink[];
  words: BrowseWords;
  linkTo: LinkTo;
}

/** How a reason is written in replies: by codes that everybody uses, and by each provider. */
export function ReasonCodesView({ codes, said, taken, words, linkTo }: Props) {
  return (
    <section class="relatives" aria-labelledby="reason-codes">
      <h3 id="reason-codes">{words.codesOfReason}</h3>
      {codes.length === 0 ? <p>{words.noCodeOfReason}</p> : <CodeList codes={codes} linkTo={linkTo} />}
      {taken.length === 0 ? null : (
        <>
          <h4 class="label">{words.easilyTaken}</h4>
          <CardLinks links={taken} linkTo={linkTo} />
        </>
      )}
      {said.length === 0 ? null : (
        <>
          <h3>{words.saidBy}</h3>
          <dl>
            {said.map(({ provider, name, meanings }) => (
              <div key={provider}>
                <dt class="label">{name}</dt>
                <dd>
                  <CardLinks links={meanings} linkTo={linkTo} bulleted />
                </dd>
              </div>
            ))}
          </dl>
        </>
      )}
    </section>
  );
}
