import type { domino } from '../../../providers/domino';
import type { ProviderText } from '../../../providers/provider';

export const dominoTexts = {
  notListed: {
    title: 'The recipient is not in the organisation’s directory',
    meaning:
      'The recipient’s organisation runs HCL Domino (formerly Lotus Notes), and its directory has no entry for this address. It is mistyped, or the person has left or changed name.',
    steps: {
      sender: [
        'Check the spelling, also of double names and full stops, and send again.',
        'If it is right, ask the switchboard for the present address.',
      ],
      receivingAdmin: [
        'Look in the Domino Directory for a Person, Group or Mail-In Database document with this name or internet address.',
        'Check the field Address lookup in the Configuration Settings document (tab Router/SMTP - Basics): full address, local part, or both.',
      ],
    },
  },
  severalMatches: {
    title: 'The address fits more than one person in the directory',
    meaning:
      'The recipient’s organisation (HCL Domino) found several entries for the name that you wrote to and could not tell whom you mean. Nobody got the message. Its directory has to be put right.',
    steps: {
      sender: [
        'Use the person’s full address, first name and surname, rather than a short form.',
        'Tell the organisation the exact text of the notice; they have two entries under one name.',
      ],
      receivingAdmin: [
        'Search the Domino Directory for the name, in secondary directories (Directory Assistance) too, and remove or rename the duplicate.',
        'Give each Person document an Internet address and short name of its own.',
      ],
    },
  },
} as const satisfies Record<keyof typeof domino.entries, ProviderText>;
