import { startPopover } from './start-popover';

/** Comes into a frame only once the content script has found something there, or in a frame below it. */
export default defineUnlistedScript(() => void startPopover());
