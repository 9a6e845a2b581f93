import type { laPoste } from '../../../providers/la-poste';
import type { ProviderText } from '../../../providers/provider';

export const laPosteTexts = {
  senderScoreListed: {
    title: 'La Poste shuts the sending server out (Sender Score)',
    meaning:
      'laposte.net refused your message because the IP address of your mail server is on the blocklist of Sender Score, a reputation service. Elsewhere a 521 means that a server accepts no mail at all; here it concerns only the server that sends yours.',
    steps: {
      sender: [
        'Forward the notice to your mail provider or web host, which has to act.',
        'Write to this recipient from a mailbox elsewhere until the block is gone.',
      ],
      sendingAdmin: [
        'Open the senderscore.org link in the reply, and look your IP address up there.',
        'Stop the spam: look for hacked accounts, bought lists and forms that strangers abuse.',
        'Request removal from Sender Score; if La Poste still refuses, write to the contact at postmaster.laposte.net.',
      ],
    },
  },
  dkimMissing: {
    title: 'La Poste finds no signature of the sender’s domain',
    meaning:
      'laposte.net refused your message because it bears no DKIM signature that matches the domain in its From line. La Poste’s own page only “strongly recommends” DKIM, so not every unsigned message meets this refusal.',
    steps: {
      sender: [
        'Show the notice to whoever runs your domain or your newsletter service.',
        'Until that is fixed, write from a mailbox whose provider signs its mail.',
      ],
      sendingAdmin: [
        'Turn on DKIM in your mail service, for your own domain and not for the service’s.',
        'Compare d= in the DKIM-Signature header with the From domain; they have to match.',
        'Publish at least a DMARC record with p=none and a rua address, as La Poste asks.',
      ],
    },
  },
  suspectedSpam: {
    title: 'La Poste suspects your message of being spam',
    meaning:
      'A filter at laposte.net found that your message looks like advertising nobody asked for (“Suspicion de contenu non sollicité”). It is a program’s guess and can be wrong.',
    steps: {
      sender: [
        'Rewrite the message in plain words, with few links and no shortened ones, and send it again.',
        'If the recipient knows you, call them, and send what matters another way.',
      ],
      sendingAdmin: [
        'See who complains: La Poste’s feedback loop is open through Signal Spam and Validity.',
        'Send newsletters only to people who confirmed their address, and drop those who never open them.',
        'Report a wrong decision to the contact at postmaster.laposte.net, with the reply and its time.',
      ],
    },
  },
} as const satisfies Record<keyof typeof laPoste.entries, ProviderText>;
