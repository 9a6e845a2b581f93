import type { mailRu } from '../../../providers/mail-ru';
import type { ProviderText } from '../../../providers/provider';

export const mailRuTexts = {
  accountDisabled: {
    title: 'This Mail.ru account is disabled',
    meaning:
      'The account behind this address has been switched off, so Mail.ru takes nothing for it. The reply does not say who did so, or whether for good.',
    steps: {
      sender: ['Find another way to the person; a further message to this address comes back too.'],
      recipient: ['Sign in at mail.ru with the old password to see whether the account can be restored.'],
    },
  },
  spam: {
    title: 'Mail.ru takes your message for spam',
    meaning:
      'Mail.ru’s filter refused the message as spam. The reply carries a link (“notspam-support”) over which a wrong verdict can be reported.',
    steps: {
      sender: [
        'Open the notspam-support link in the notice and state that the message is wanted.',
        'Meanwhile send a plain text without links from the same address, to see whether it passes.',
      ],
      sendingAdmin: [
        'Check SPF, DKIM and recent volumes, then report the refusal with the full reply to abuse@corp.mail.ru, as it suggests.',
      ],
    },
  },
} as const satisfies Record<keyof typeof mailRu.entries, ProviderText>;
