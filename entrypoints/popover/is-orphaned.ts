/**
 * Whether the extension has been updated, switched off or removed since this script came into the page: it has nobody to
 * ask any more, and an updated one sends a script of its own. Chromium lets such scripts live on; Firefox ends them.
 */
export const isOrphaned = (): boolean => browser.runtime?.id === undefined;
