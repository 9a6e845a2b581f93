import type { ProviderText } from '../../../providers/provider';
import type { yandex } from '../../../providers/yandex';

export const yandexTexts = {
  timeout: {
    title: 'The connection to Yandex stood still for too long',
    meaning:
      'Your message was not handed over in time: Yandex waited for your server, heard nothing and hung up. The next attempt often succeeds.',
    steps: {
      sendingAdmin: [
        'If it recurs, look for a firewall or an overloaded line that stalls the transfer, above all with large messages.',
      ],
    },
  },
  recipientRate: {
    title: 'This Yandex mailbox is getting mail too fast',
    meaning:
      'So many messages are arriving for the recipient that Yandex takes more of them only later. Yours is in the queue and is tried again.',
    steps: {
      sendingAdmin: [
        'If a program of yours is writing to that one address over and over, such as monitoring alerts, stop or bundle it.',
      ],
    },
  },
  deferred: {
    title: 'Yandex asks your server to come back later',
    meaning:
      'Yandex put the message off at the first attempt, much as with greylisting: mail from a server it does not know well passes on a later one.',
    steps: {},
  },
  recipientBlocked: {
    title: 'The recipient’s Yandex account is blocked',
    meaning:
      'Yandex refuses mail for this address because the account itself is blocked. In spite of the word “policy”, neither you nor your server caused it.',
    steps: {
      sender: ['Ask the person for another address, and tell them that their Yandex account does not receive.'],
      recipient: ['Sign in to Yandex in a browser and follow what it asks to unblock the account.'],
    },
  },
  unknownUser: {
    title: 'Yandex knows no mailbox with this name',
    meaning:
      'The address does not exist at Yandex. The code 5.7.1 usually speaks of a rule, but here the words count: it is simply the wrong address.',
    steps: {
      sender: ['Check the part before the @ and the ending, such as yandex.ru or yandex.com.'],
      sendingAdmin: ['Take the address off your lists, although 5.7.1 looks like a refusal for policy.'],
    },
  },
  mailboxFull: {
    title: 'The recipient’s Yandex mailbox is full',
    meaning:
      'Your message finds no room in this mailbox. Until the person makes space, every message to it comes back.',
    steps: { recipient: ['Delete large messages and empty the trash in Yandex Mail.'] },
  },
  spam: {
    title: 'Yandex suspects that your message is spam',
    meaning:
      'Yandex’s filter refused the message after reading it, because it looks like spam. Nobody at the recipient’s end has seen it.',
    steps: {
      sender: ['Shorten the text, drop links and attachments, and send it once more to one person only.'],
      sendingAdmin: [
        'Check that SPF and DKIM pass for your domain, and that no customer or website is sending bulk mail over the same server.',
      ],
    },
  },
  unspecified: {
    title: 'Yandex refused the message without saying why',
    meaning:
      'Something went wrong at Yandex that it does not describe. The number 551 usually means that a person has moved; here it does not. Your server has given up, so a new attempt is up to you.',
    steps: { sender: ['Send the message again after an hour; if it fails the same way, try it from another account.'] },
  },
} as const satisfies Record<keyof typeof yandex.entries, ProviderText>;
