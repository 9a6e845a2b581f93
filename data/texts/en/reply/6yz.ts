import type { CodeText } from '../../../entry';

export const replyTexts6yz = {
  '605': {
    title: 'Mailgun did not send: this address has bounced before',
    essence: 'The sending service Mailgun dropped the message itself; the recipient’s server was not asked this time.',
    meaning:
      'Your message was not sent to this address at all. Earlier mail to it bounced, so the sending service Mailgun keeps the address on a list and drops whatever follows. The number is Mailgun’s own; SMTP has no codes that begin with 6. Whether the mailbox works today is not known, because nobody has tried.',
    seen: 'In Mailgun’s logs and webhooks, with “Not delivering to previously bounced address”, and in shops, help desks or newsletter tools that send through it. Its neighbours are 606 (unsubscribed) and 607 (marked as spam).',
    steps: {
      sender: [
        'Ask the person by another route whether the address is spelled right and works.',
        'If it does, ask whoever runs the Mailgun account to take it off the list of bounces.',
        'Send again only after that; until then every message is dropped in the same way.',
      ],
      recipient: [
        'If mail from a shop or service never comes, tell its support that your mailbox works and that Mailgun may be holding your address back.',
      ],
      sendingAdmin: [
        'Find the first failure for this address in the Mailgun log; the reply there gives the true cause.',
        'Delete the address under Suppressions, Bounces of the sending domain, but only when that cause is gone.',
        'Take addresses that stay dead out of your own mailing list as well.',
      ],
    },
    serverUse:
      'Never in SMTP, where a code begins with 2, 3, 4 or 5. A relay that withholds mail from a recipient answers RCPT TO with 550 and says in words that its own list is the reason.',
  },
} as const satisfies Record<string, CodeText>;
