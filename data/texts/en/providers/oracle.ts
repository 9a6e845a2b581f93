import type { oracle } from '../../../providers/oracle';
import type { ProviderText } from '../../../providers/provider';

export const oracleTexts = {
  recipientSuppressed: {
    title: 'Oracle Cloud keeps this recipient on a do-not-send list',
    meaning:
      'Oracle Cloud takes your message but does not send it to this person, whose address is on the account’s suppression list. Earlier mail bounced, was reported as spam, or someone entered the address by hand. Nothing arrives, although 254 looks like success.',
    steps: {
      sender: [
        'Reach the person another way and make sure of the spelling.',
        'Have whoever runs the Oracle account look up why the address is listed.',
      ],
      recipient: ['If you reported this sender as spam by mistake, tell them that their mail is welcome.'],
      sendingAdmin: [
        'Open Developer Services, Email Delivery, Suppression List in the Oracle Cloud console.',
        'Remove the address only if its mailbox works again or its owner wants your mail.',
      ],
    },
  },
  tooManyBadLogins: {
    title: 'Oracle Cloud slows you down after wrong logins',
    meaning:
      'Your message was not sent: several logins with a wrong user name or password came from your IP address, and Oracle Cloud refuses more for a time. Correct the login before you wait.',
    steps: {
      sender: [
        'Stop the program, then enter the SMTP credentials of the Oracle user; the console password does not work for sending.',
        'Try again after a pause.',
      ],
      sendingAdmin: [
        'Generate new SMTP credentials if the old ones are lost, and look for a second program that still uses those.',
      ],
    },
  },
} as const satisfies Record<keyof typeof oracle.entries, ProviderText>;
