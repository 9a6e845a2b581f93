import type { Source } from '../sources';

/** What people read on a site: their mail, customers' tickets, the log of a sending service, or an admin's console. */
export type SiteKind = 'webmail' | 'tickets' | 'dashboard' | 'console';

/** One site on which bounces are read. */
export interface Site {
  name: string;
  kind: SiteKind;
  /**
   * - `install`: read from the day of installation
   * - `offered`: its hosts are known, it waits for one click
   * - `selfHosted`: it runs on hosts of its owners, and is known by its addresses at most
   */
  standing: 'install' | 'offered' | 'selfHosted';
  /** match patterns of its pages; none where it is self-hosted. Every path is `/*`: opaque message frames need that. */
  matches: readonly string[];
  /** match patterns of the frames in which the message itself stands, where they are of another origin */
  frames?: readonly string[];
  /** what stands in the path, query or fragment of a self-hosted product's pages, and of no others */
  address?: string;
  /** where the hosts or addresses were read; null for one that is widely known and was not checked */
  source: Source | null;
  /** where it was read in which menu the original of a message is; its sentence is in data/texts/<locale>/sites.ts */
  original?: Source;
}
