import type { free } from '../../../providers/free';
import type { ProviderText } from '../../../providers/provider';

export const freeTexts = {
  spam: {
    title: 'Free’s filter took your message for spam',
    meaning:
      'Free’s spam filter examined your message and refused it on arrival. If you never wrote it, somebody has used your address as a false sender, and the server that tried to send it told you so.',
    steps: {
      sender: [
        'Read your message as a filter would; leave out advertising language, many links and odd attachments, then send it again.',
        'If a plain text is refused too, give the notice to your mail provider.',
        'If the message is not yours and not in your Sent folder, ignore the notice.',
      ],
      sendingAdmin: [
        'Check at postmaster.free.fr whether your IP address is blocked as well.',
        'Find the account or web form that sends spam, and stop it.',
        'If the address is blocked, remove the cause and wait: Free lifts a block by itself after 24 hours at most.',
      ],
    },
  },
  virus: {
    title: 'Free found a virus in your message',
    meaning:
      'Free refused your message because its scanner recognised malware in the text or an attachment. Either a file you sent is infected, or somebody else sends in your name; a false alarm is possible too.',
    steps: {
      sender: [
        'Scan your computer and the attached file for viruses before you send anything more.',
        'If the file is clean, send a link to it from online storage instead.',
        'If you did not send the message, change the password of your mailbox.',
      ],
      sendingAdmin: [
        'Trace the message in your log, and lock the account if others like it went out.',
        'Afterwards, look your IP address up at postmaster.free.fr: spam and errors get it blocked for up to 24 hours.',
      ],
    },
  },
  inactiveMailbox: {
    title: 'The recipient’s Free mailbox has long been unused',
    meaning:
      'Your message was refused because Free has blocked the mailbox, which has not been used for a long time. The address exists but takes no mail for now. The reply does not say after how long Free does this.',
    steps: {
      sender: [
        'Tell the person by phone or through another address that Free has blocked their mailbox.',
        'Send the message again once they have it back, or to an address that they name.',
      ],
      recipient: [
        'Sign in to Free’s webmail with this address, then have someone send you a test.',
        'If it stays blocked, ask Free’s customer service to open it again.',
      ],
      sendingAdmin: ['Take the address off newsletters until its owner writes to you from it.'],
    },
  },
  mailboxFull: {
    title: 'The recipient’s Free mailbox is full',
    meaning:
      'Your message was refused because the mailbox at Free has used up its space; the address itself is right. Nothing new gets in until its owner has deleted something.',
    steps: {
      sender: [
        'Let the recipient know, by phone for instance, that their mailbox is full.',
        'Send the message again after they have made room.',
      ],
      recipient: [
        'Delete old messages with attachments in Free’s webmail, and empty the trash.',
        'If you collect your mail with a program, have it remove messages from the server.',
      ],
      sendingAdmin: ['Do not remove the address after one such refusal; try again in a few days.'],
    },
  },
} as const satisfies Record<keyof typeof free.entries, ProviderText>;
