import type { ReplyCodeFacts } from '../../entry';
import { PAGES, rfc, type Source } from '../../sources';

/** Linux numbers its network errors; 101 and 111 are two of them. */
const LINUX_ERRNO: Source = {
  title: 'Linux kernel: asm-generic/errno.h',
  url: 'https://github.com/torvalds/linux/blob/master/include/uapi/asm-generic/errno.h',
  date: '2026-09',
};

export const replyCodes1yz = {
  '101': {
    name: 'Server unable to connect (error number of the client)',
    standing: 'folklore',
    answers: [],
    outcome: 'failed',
    resend: 'afterFix',
    actor: 'sender',
    enhanced: [],
    confusedWith: ['111', '421'],
    sources: [PAGES.kapeliCheatSheet, LINUX_ERRNO, rfc(5321, '4.2')],
  },
  '111': {
    name: 'Connection refused (error number of the client)',
    standing: 'folklore',
    answers: [],
    outcome: 'failed',
    resend: 'afterFix',
    actor: 'sender',
    enhanced: [],
    confusedWith: ['101', '421'],
    sources: [PAGES.kapeliCheatSheet, LINUX_ERRNO, rfc(5321, '4.2')],
  },
} as const satisfies Record<string, ReplyCodeFacts>;
