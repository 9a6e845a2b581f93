import { startMarking } from './content/start-marking';

/**
 * The script of every frame. An unlisted script, registered by the manifest: the content-script wrapper would announce
 * itself to the page with an event, and weighs a quarter of the budget. Its result is the count that
 * `scripting.executeScript` hands to the popup.
 */
export default defineUnlistedScript(() => startMarking());
