/** The address of a code's page; left out where there is nowhere to go. */
export type LinkTo = (code: string) => string;

/** A row of code chips. */
export function CodeList({ codes, linkTo }: { codes: readonly string[]; linkTo?: LinkTo | undefined }) {
  return (
    <ul class="codes">
      {codes.map((code) => (
        <li key={code}>
          {linkTo === undefined ? (
            <span class="code">{code}</span>
          ) : (
            <a class="code" href={linkTo(code)}>
              {code}
            </a>
          )}
        </li>
      ))}
    </ul>
  );
}
