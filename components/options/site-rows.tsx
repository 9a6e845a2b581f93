/** One site in a list, with the one thing that can be done about it. */
export interface SiteRow {
  name: string;
  /** what tells it from others, such as its hosts */
  detail?: string;
  /** how it stands, where that is not plain from the list it is in */
  status?: string;
  /** `label` names the site, for those who do not see the row */
  action?: { text: string; label: string; act(): void };
}

/** A list of sites. */
export function SiteRows({ rows, labelledBy }: { rows: readonly SiteRow[]; labelledBy: string }) {
  return (
    <ul class="site-rows" aria-labelledby={labelledBy}>
      {rows.map(({ name, detail, status, action }) => (
        <li key={`${name} ${detail}`}>
          <span class="site-name">
            {name}
            {detail === undefined ? null : <span class="quiet">{detail}</span>}
          </span>
          {status === undefined ? null : <span class="quiet">{status}</span>}
          {action === undefined ? null : (
            <button type="button" class="text-button" aria-label={action.label} onClick={action.act}>
              {action.text}
            </button>
          )}
        </li>
      ))}
    </ul>
  );
}
