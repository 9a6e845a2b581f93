import type { PopupWords } from '../../locales/popup-words';
import type { TextKind } from '../../smtp/diagnose/kind-of-text';

/** What a pasted text is that tells of no failure; null for all others. */
export function nothingFailed(kind: TextKind | undefined, words: PopupWords): string | null {
  switch (kind) {
    case 'autoReply':
      return words.pastedAutoReply;
    case 'abuseReport':
      return words.pastedAbuseReport;
    case 'listNotice':
      return words.pastedListNotice;
    default:
      return null;
  }
}
