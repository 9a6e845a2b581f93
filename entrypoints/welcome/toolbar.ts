import type { Toolbar } from '../../components/welcome/welcome-view';

/** Whose toolbar the reader has before them; other relatives of Chromium arrange theirs as Chrome does. */
export function toolbar(): Toolbar {
  if (import.meta.env.FIREFOX) return 'firefox';
  return / Edg\//.test(navigator.userAgent) ? 'edge' : 'chrome';
}
