import type { barracuda } from '../../../providers/barracuda';
import type { ProviderText } from '../../../providers/provider';

export const barracudaTexts = {
  putOff: {
    title: 'Barracuda puts the message off for now',
    meaning:
      'Barracuda did not take your message this time, and your server keeps trying. The reply may go on with the answer for one of several recipients; if it does, the cause is given there.',
    steps: {
      sender: ['Wait; if you wrote to several people, see which address the notice quotes.'],
      sendingAdmin: ['Fix what is quoted for that one recipient before you send to the whole group again.'],
    },
  },
  licenceExpired: {
    title: 'The recipient’s mail filter has no valid licence',
    meaning:
      'The organisation you wrote to has let the licence of its Barracuda filter run out, and the filter takes no mail. The number 422 is in no standard; here it does not mean a full mailbox.',
    steps: {
      sender: ['Phone the recipient: probably nobody outside can write to them now.'],
      receivingAdmin: ['Renew the Barracuda licence; mail that other servers still hold then comes in by itself.'],
    },
  },
  abusePolicy: {
    title: 'The recipient’s side refuses the message as abuse',
    meaning:
      'A rule of the recipient’s organisation takes your message for abuse and does not say why. The code is a temporary one, but only the recipient and their administrator can change the result.',
    steps: {
      sender: [
        'If you know the recipient, send them the whole notice another way, headers included; their IT needs it.',
      ],
      receivingAdmin: [
        'Search the Barracuda log for this sender and time, find the rule, and let the sender through if the mail is wanted.',
      ],
    },
  },
  greylisted: {
    title: 'Put off for five minutes at first contact',
    meaning:
      'The recipient’s Barracuda filter asks a server it does not know to come back after five minutes. Yours does so by itself, and the message then normally passes.',
    steps: {},
  },
  blocked: {
    title: 'Barracuda blocked the message',
    meaning:
      'Barracuda refused your message for the address before “:blocked”. A rule of the recipient’s organisation, the content, or the reputation of your domain or server can be behind it; the reply does not say.',
    steps: {
      sender: [
        'Send a short text without links and attachments; if it arrives, the content was the reason.',
        'If not, ask the recipient to have the message looked up in the Barracuda message log.',
      ],
      sendingAdmin: [
        'Compare recipients: if only one organisation refuses you, the rule is theirs.',
        'If all that use Barracuda refuse you, look your IP address and domain up at barracudacentral.org.',
      ],
      receivingAdmin: ['Find the message in the message log; the reason given there names the rule.'],
    },
  },
  takenForForgery: {
    title: 'Taken for a message in someone else’s name',
    meaning:
      'Barracuda thinks that the sender address of your message is forged. That can hit genuine mail too, when a website or service sends in the name of a domain.',
    steps: {
      sender: ['If a website, form or service sent it in your name, write from your normal mail account instead.'],
      sendingAdmin: [
        'Make SPF and DKIM pass for the From domain, also for services that send in its name.',
        'Do not send with addresses of the recipient’s own domain.',
      ],
    },
  },
  badLink: {
    title: 'A link in the message counts as spam',
    meaning:
      'A web address in your message is on a blocklist that the recipient’s Barracuda filter uses. It can be in the text, behind a picture or in the signature.',
    steps: {
      sender: [
        'Take out all links, those in the signature too, and send the text again.',
        'If that works, add the links back one by one to find the one that is listed.',
      ],
      sendingAdmin: [
        'Check every domain and full link of the message on as many public lists as you can, for instance at multirbl.valli.org.',
      ],
    },
  },
  bannedContent: {
    title: 'Something in the content is banned at the recipient’s end',
    meaning:
      'The recipient’s Barracuda filter refuses something in your message: a word, a phrasing, a link or a file. It does not say what.',
    steps: {
      sender: [
        'Leave out files and links, and correct slips: even an unlucky typing error can be enough.',
        'If it is refused again, ask the recipient to have their administrator name the banned content.',
      ],
    },
  },
  unknownRecipient: {
    title: 'No such mailbox behind this Barracuda filter',
    meaning:
      'The address you wrote to does not exist at the recipient’s organisation. “cuda_nsu” is only a label that Barracuda puts into its replies.',
    steps: {},
  },
  serverListed: {
    title: 'The sending server is on Barracuda’s blocklist',
    meaning:
      'Your message was refused because the IP address of your mail server is on the Barracuda Reputation Block List. The list holds servers, not people or domains, and others than Barracuda’s customers use it too.',
    steps: {
      sender: ['Give the notice to your mail provider, who has to get the server off the list.'],
      sendingAdmin: [
        'Stop the source of the spam first, or the address is soon listed again.',
        'Fill in the form at barracudacentral.org/rbl/removal-request once, and say in it what caused the listing and what you have fixed.',
      ],
    },
  },
} as const satisfies Record<keyof typeof barracuda.entries, ProviderText>;
