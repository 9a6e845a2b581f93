import type { opensmtpd } from '../../../providers/opensmtpd';
import type { ProviderText } from '../../../providers/provider';

export const opensmtpdTexts = {
  envelopeExpired: {
    title: 'Your server gave up after trying for days',
    meaning:
      'Your own mail server (OpenSMTPD) could not deliver within the time it keeps mail, four days by default. The notice itself does not say what stood in the way; an earlier delay notice or the server’s log does.',
    steps: {
      sender: ['Check the address, ask the recipient another way whether their mail works, then send again.'],
      sendingAdmin: [
        'Search the log for the envelope’s id: the last “TempFail” line carries the other server’s reply.',
        'If such messages need longer, set queue ttl in smtpd.conf.',
      ],
      receivingAdmin: ['If your server kept deferring this sender, find the rule or fault behind it.'],
    },
  },
  domainNotFound: {
    title: 'There is no such domain',
    meaning:
      'Your own mail server (OpenSMTPD) asked DNS for the part after the @, and that name does not exist. A typing mistake is likeliest; the domain may also have expired.',
    steps: {
      sender: ['Correct the part after the @ and send again.'],
      sendingAdmin: [
        'If the name exists when you look it up elsewhere, check the resolver in this server’s resolv.conf.',
      ],
      receivingAdmin: ['If the domain is yours, see at your registrar whether it is still registered and delegated.'],
    },
  },
  refusesAllMail: {
    title: 'The recipient’s mail servers turn everything away for now',
    meaning:
      'Your own mail server (OpenSMTPD) stopped offering your message to the recipient’s servers for a while, because they kept refusing it. It keeps the message and tries again, for four days by default. Either the domain takes no mail, or its servers refuse yours in particular; the notice does not say which.',
    steps: {
      sender: ['If nothing has changed after a day, reach the person another way and ask for another address.'],
      sendingAdmin: [
        'Connect to the server by hand and read its greeting: a 554 with a blocklist or your IP address is about you.',
      ],
      receivingAdmin: [
        'Check that your MX hosts accept mail for the domain, and whether a filter refuses every connection.',
      ],
    },
  },
  noMailServerNamed: {
    title: 'No mail server could be found for the recipient’s domain',
    meaning:
      'Your own mail server (OpenSMTPD) found no server in DNS that takes mail for this domain. The domain may exist, for a website perhaps. Your server looks again for four days by default, but in vain until the domain names a mail server.',
    steps: {
      sender: ['Make sure that the part after the @ is the one used for mail, not only for the website.'],
      receivingAdmin: ['Enter an MX record that names a host with an A or AAAA record.'],
    },
  },
} as const satisfies Record<keyof typeof opensmtpd.entries, ProviderText>;
