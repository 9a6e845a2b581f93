import type { kumomta } from '../../../providers/kumomta';
import type { ProviderText } from '../../../providers/provider';

export const kumomtaTexts = {
  domainUnknownToFilter: {
    title: 'The recipient’s mail service does not know their domain',
    meaning:
      'The recipient’s domain leads to a hosted mail service that has no customer by that name. They may have cancelled it, or not finished setting it up. The standard keeps 556 for domains that take no mail; here it is used more freely.',
    steps: {
      sender: ['Check the part after the @; if it is right, tell the person by phone that mail to them comes back.'],
      receivingAdmin: [
        'Add the domain to your account with the mail or filter service, or point the MX record to the service that you use now.',
      ],
    },
  },
  senderDomainUnresolved: {
    title: 'The server could not find your own domain',
    meaning:
      'The recipient’s server looked up the domain of your sender address in DNS and found nothing it could use. It refuses mail that it could not answer. Which software writes this text is not known.',
    steps: {
      sender: ['Check your sender address for a typing mistake, above all if a website or device sends for you.'],
      sendingAdmin: [
        'Make sure that the MAIL FROM domain has an MX or A record and that all its name servers give the same answer.',
      ],
    },
  },
  attTextGateway: {
    title: 'The server says that the message breaks its rules of use',
    meaning:
      'Your message was refused under an acceptable use policy (AUP), and the reply does not say which rule is meant. The text is known from mms.att.net, where AT&T turned mail into text messages; AT&T closed that service on 17 June 2025.',
    steps: {
      sender: [
        'If the address ends in att.net after a phone number, send the person a text message or use their real e-mail address.',
      ],
      sendingAdmin: [
        'Move alerts for txt.att.net and mms.att.net to an SMS service or to ordinary e-mail addresses.',
        'From another server, ask its postmaster which rule is meant, and quote the whole reply.',
      ],
    },
  },
} as const satisfies Record<keyof typeof kumomta.entries, ProviderText>;
