import type { CardLink } from '../../smtp/card';
import type { LinkTo } from '../code-list';

/** Names of other pages about the same codes, as links where there is somewhere to go. */
export function CardLinks({
  links,
  linkTo,
  bulleted = false,
}: {
  links: readonly CardLink[];
  linkTo?: LinkTo | undefined;
  bulleted?: boolean;
}) {
  return (
    <ul class={bulleted ? 'readings' : 'card-links'}>
      {links.map(({ address, name }) => (
        <li key={address}>{linkTo === undefined ? name : <a href={linkTo(address)}>{name}</a>}</li>
      ))}
    </ul>
  );
}
