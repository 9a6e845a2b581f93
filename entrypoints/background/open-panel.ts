/** Firefox's own, which the types of Chrome do not name. */
interface SidebarAction {
  open(): Promise<void>;
}

const sidebarAction = (): SidebarAction | undefined =>
  (browser as unknown as { sidebarAction?: SidebarAction }).sidebarAction;

/** Whether this browser can show a page of the extension beside another one. */
export const hasPanel = (): boolean => browser.sidePanel !== undefined || sidebarAction() !== undefined;

/**
 * Opens the side panel of a window, in Firefox the sidebar. Only in the very turn of a click or a key: neither browser (Chromium
 * 156, Firefox 153) takes it for the reader's wish after something has been waited for.
 */
export async function openPanel(windowId: number): Promise<void> {
  await (sidebarAction()?.open() ?? browser.sidePanel?.open({ windowId }));
}

/** Answers the command for the panel. Firefox has one of its own. */
export function followPanelCommand(): void {
  browser.commands.onCommand.addListener((command, tab) => {
    if (command === 'open-panel' && tab !== undefined) openPanel(tab.windowId).catch(() => {}); // the window is closing
  });
}
