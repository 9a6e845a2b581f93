import type { ProviderText } from '../../../providers/provider';
import type { qmail } from '../../../providers/qmail';

export const qmailTexts = {
  relayDenied: {
    title: 'The server is not in charge of the recipient’s domain',
    meaning:
      'A qmail server takes mail only for the domains in its list, unless the sender has logged in. With your own provider’s server, your program did not log in. With the recipient’s, their domain is missing from the list or points to the wrong server.',
    steps: {
      sender: [
        'If this is the server that you send through, turn on authentication for outgoing mail.',
        'If it is the recipient’s server, tell them by phone or from another account that it refuses their domain.',
      ],
      sendingAdmin: [
        'Make the program log in, or set RELAYCLIENT for its IP address in the tcpserver rules (tcp.smtp).',
      ],
      receivingAdmin: [
        'Add the domain to control/rcpthosts or control/morercpthosts; for the latter, run qmail-newmrh as well.',
      ],
    },
  },
  noMailbox: {
    title: 'There is no mailbox with this name',
    meaning:
      'The qmail server is in charge of the domain but has nobody by the name before the @. A plain qmail takes every message for its domains and looks for the mailbox afterwards, which is why you usually get a notice and no direct refusal.',
    steps: {
      sender: ['Compare the name before the @ with a message from that person, then send to the corrected address.'],
      receivingAdmin: [
        'Create the user or a .qmail file for the name, or a .qmail-default as a catch-all; with vpopmail, check vpopmail’s user list.',
      ],
    },
  },
  hostNotFound: {
    title: 'The part after the @ does not exist',
    meaning:
      'Your own qmail server asked DNS for the recipient’s domain, and there is no such name. Usually it is mistyped; sometimes the domain has expired. The message went nowhere.',
    steps: {
      sender: ['Correct the domain in the address and send again.'],
      sendingAdmin: [
        'If the domain exists when you look it up elsewhere, compare the answer of the resolver that this server uses.',
      ],
    },
  },
  hostNotFoundForAWeek: {
    title: 'The recipient’s domain gave no answer in DNS for days',
    meaning:
      'Your own qmail server never learned where to deliver, because DNS gave no answer about the recipient’s domain. As qmail sends no delay notices, this is its final word, after a week unless set otherwise.',
    steps: {
      sender: ['Check the spelling of the domain; if it is right, reach the person another way and send again later.'],
      sendingAdmin: ['Test the domain with dnsmx or dig on this server; if many domains fail, fix the resolver.'],
      receivingAdmin: ['Check that every name server of your domain answers.'],
    },
  },
  messageTooLarge: {
    title: 'The message is larger than this server takes',
    meaning:
      'The qmail server has a fixed limit on the size of a message, and yours is above it. qmail itself has none; the administrator chose the figure and the reply does not name it.',
    steps: {
      sender: ['Send a link instead of the attachment, or ask which size is allowed.'],
      receivingAdmin: [
        'The limit in bytes is in control/databytes or in the variable DATABYTES of the tcpserver rules.',
      ],
    },
  },
  recipientRefused: {
    title: 'The other server refused the recipient; its reason follows',
    meaning:
      'Your own qmail server was told by the recipient’s server that it does not take mail for this address. These words are only qmail’s introduction: the reason comes after “Remote host said:”.',
    steps: {
      sender: [
        'Read the code and text after “Remote host said:” and look that code up.',
        'If it says that the address is unknown, check the spelling.',
      ],
      sendingAdmin: [
        'If the quoted reply is about your IP address or a blocklist, the address itself may be good: keep it on your lists.',
      ],
    },
  },
  refusedAfterContent: {
    title: 'Refused after the other server had read the message',
    meaning:
      'The recipient’s server received the whole message from your qmail server and then refused it. So the address was accepted, and the objection is usually to the content, the size or the sender; it comes after “Remote host said:”.',
    steps: {
      sender: ['Look for the words after “Remote host said:”, such as spam, virus or size, and change that.'],
      sendingAdmin: ['Check SPF, DKIM and DMARC of the From domain if the quoted reply mentions one of them.'],
    },
  },
  noConnection: {
    title: 'The recipient’s server could not be reached in all that time',
    meaning:
      'Your own qmail server tried again and again to connect to the recipient’s server, without success. It sends no notice in between: when you read this, it has given up, after a week unless set otherwise.',
    steps: {
      sender: ['Ask the person another way whether their mail works, then send again.'],
      sendingAdmin: [
        'If other destinations fail too, check whether port 25 outwards is blocked.',
        'If only this one fails, clear the list of dead hosts with qmail-tcpok and check control/smtproutes.',
      ],
      receivingAdmin: ['Make sure that your MX hosts answer on port 25, from foreign networks as well.'],
    },
  },
  queueTimeOver: {
    title: 'Your server gave up; the message waited too long',
    meaning:
      'Your own qmail server kept trying for as long as it is set to, a week by default, and has now returned the message. The line before this one says what went wrong at the last attempt.',
    steps: {
      sender: [
        'Act on the line before it; if it names no cause of yours, ask the recipient another way and send again.',
      ],
      sendingAdmin: ['The time is set in control/queuelifetime (604,800 seconds by default).'],
      receivingAdmin: [
        'If the line before quotes a reply of your server that begins with 4, find out why it never let the message in.',
      ],
    },
  },
  mailHostIsThisServer: {
    title: 'The domain points to your own server, which does not know it',
    meaning:
      'DNS says that this qmail server itself receives the recipient’s mail, but the domain is not in its list of local ones. It returned the message so as not to send it to itself.',
    steps: {
      sender: ['Pass the notice to whoever runs your mail server; your address and text are fine.'],
      sendingAdmin: [
        'Add the domain to control/locals or control/virtualdomains and send qmail-send a HUP signal.',
        'If it lives elsewhere, name that server in control/smtproutes.',
      ],
      receivingAdmin: ['Check your MX and A records: they name a server that does not serve your domain.'],
    },
  },
  mailboxDisabled: {
    title: 'The mailbox has been switched off by its administrator',
    meaning:
      'The address exists on this qmail server (the qmail-ldap variant), but someone has disabled it in the directory. Perhaps the person has left or the account is locked.',
    steps: {
      sender: ['Ask the organisation for another address; sending again will not change this.'],
      receivingAdmin: ['Look at the account’s accountStatus in LDAP: it is what qmail-ldap goes by.'],
    },
  },
  tooLargeForThisUser: {
    title: 'The message is larger than this recipient accepts',
    meaning:
      'This recipient has a size limit of their own on the qmail server (the qmail-ldap variant), and your message is above it. Others at the same domain may accept more.',
    steps: {
      sender: ['Send the file by link, or ask the person for another way to get it to them.'],
      recipient: ['Ask your administrator to raise the size that your mailbox accepts.'],
      receivingAdmin: ['Raise the user’s own limit in LDAP (mailSizeMax).'],
    },
  },
} as const satisfies Record<keyof typeof qmail.entries, ProviderText>;
