import type { ProviderText } from '../../../providers/provider';
import type { tOnline } from '../../../providers/t-online';

export const tOnlineTexts = {
  spamOrVirus: {
    title: 'T-Online took your message for spam or a virus',
    meaning:
      'T-Online’s filter refused your message after reading it. The reply does not say which of the two it saw. Below the first line it may list error codes, with which a mistake can be reported.',
    steps: {
      sender: [
        'Send a short text without links or attachments, and the rest another way.',
        'If your message was harmless, send all lines of the reply to the address that it names (in 2016, FPR@RX.T-ONLINE.DE).',
      ],
      sendingAdmin: [
        'Check the message and the account for malware and spam before you report an error.',
        'Quote “Your IP”, “Timestamp”, “Expurgate-ID” and “Authenticator” from the log when you write to T-Online.',
      ],
    },
  },
  unknownServer: {
    title: 'T-Online does not know or trust the sending server',
    meaning:
      'Your message was refused because T-Online takes nothing from servers with a bad or an unknown reputation; it turns them away as soon as they connect. This can hit a new server, or one that has long not written to T-Online, without any spam.',
    steps: {
      sender: [
        'Send the notice to your mail provider or web host; only the operator of the server can have it admitted.',
        'Until then, write to this recipient from a large mail provider.',
      ],
      sendingAdmin: [
        'Write to the address in the reply, tosa@rx.t-online.de or postmaster@rx.t-online.de, name the IP address and ask for its reputation to be reset.',
        'Set a PTR record under a domain of yours, with a web page there that says who runs the server and how to reach you.',
        'If spam did leave the server, stop it before you write.',
      ],
    },
  },
} as const satisfies Record<keyof typeof tOnline.entries, ProviderText>;
