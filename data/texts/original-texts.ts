import type { SiteWithOriginal } from '../sites';

/**
 * Where a mail program keeps the original of a message, which shows the codes that its visible text leaves out: one
 * sentence for each site of which it is known, and one for all others. At most 200 characters (French 240).
 */
export type OriginalTexts = Readonly<Record<SiteWithOriginal | 'elsewhere', string>>;
