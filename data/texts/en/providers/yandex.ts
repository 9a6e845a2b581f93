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
      'Yandex put your message off and asks for a later attempt, without giving a reason. It looks like greylisting: mail from a server that it does not know well usually passes on one of the next attempts, which your server makes by itself.',
    steps: {},
  },
  recipientBlocked: {
    title: 'The recipient’s Yandex account is blocked',
    meaning:
      'Yandex refuses mail for this address because it has blocked the account for breaking its user agreement. In spite of the word “policy”, neither you nor your server caused it.',
    steps: {
      sender: [
        'Ask the person another way for a different address, and tell them that their Yandex account does not receive.',
      ],
      recipient: [
        'Fill in true details on the Personal information page of your Yandex account; it is unblocked after a while.',
        'If it stays blocked, write to Yandex support with the feedback form.',
      ],
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
      'Your message finds no room in this mailbox, which its owner probably opens seldom. Until the person signs in and makes space, every message to it comes back.',
    steps: {
      sender: ['Tell the person another way that their mailbox is full, and send again when there is room.'],
      recipient: [
        'Sign in to Yandex Mail in a browser, without which nothing comes in again.',
        'Delete large messages and empty the trash there.',
      ],
    },
  },
  spam: {
    title: 'Yandex suspects that your message is spam',
    meaning:
      'Yandex’s filter refused your message because it looks like spam. Nobody at the recipient’s end has seen it. An address from which only spam comes is shut out by Yandex for 24 hours.',
    steps: {
      sender: [
        'Shorten the text, drop links and attachments, and send it once more to one person only.',
        'If that is refused too, wait a day before the next attempt.',
      ],
      sendingAdmin: [
        'Check that SPF and DKIM pass for your domain, and that no customer or website is sending bulk mail over the same server.',
        'Protect sign-up and contact forms: spam bots often enter Yandex addresses in them.',
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
