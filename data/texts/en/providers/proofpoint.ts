import type { proofpoint } from '../../../providers/proofpoint';
import type { ProviderText } from '../../../providers/provider';

export const proofpointTexts = {
  beingVerified: {
    title: 'The recipient’s address is still being checked',
    meaning:
      'Your message waits while Proofpoint asks the recipient’s own mail server whether the address exists; it has no final answer yet. Words after “said:” are what that server replied, or a sign that it could not be reached.',
    steps: {
      sender: [
        'Do nothing yet; the message is tried again by itself.',
        'If it is still waiting tomorrow, tell the recipient by phone that their mail server gives Proofpoint no answer.',
      ],
      sendingAdmin: ['Keep the message queued, and pass the part after “said:” to the recipient if it names a fault.'],
      receivingAdmin: ['Check that the server behind Proofpoint is up and answers RCPT TO from Proofpoint.'],
    },
  },
  serverListed: {
    title: 'Proofpoint blocks the server that sends your mail',
    meaning:
      'Your message was refused because Proofpoint has been getting spam or viruses from the IP address of your mail server. Its list, Dynamic Reputation, is about that address only, not about your domain or your text. Once the spam has stopped for some time, the block ends by itself.',
    steps: {
      sender: [
        'Give the notice to your mail provider; someone else on the same server may be the cause.',
        'For what is urgent, use an account at another provider.',
      ],
      sendingAdmin: [
        'Look the address up at ipcheck.proofpoint.com; a block can come and go while spam comes now and then.',
        'Stop the source, such as an infected computer or a hacked account.',
        'Then ask for removal there, with a recipient who was refused, the full reply, the kind of mail and what you have fixed.',
      ],
    },
  },
  serverDeferred: {
    title: 'Proofpoint is slowing down the server that sends your mail',
    meaning:
      'Your message is held back because Proofpoint has lately seen suspicious mail from the IP address of your mail server. It is about that address, not about your text. Your server keeps trying; once the address looks better, the message goes through.',
    steps: {
      sender: [
        'Wait: your mail server tries again by itself.',
        'If nothing has arrived after some hours, give the notice to your mail provider.',
      ],
      sendingAdmin: [
        'Look the address up at ipcheck.proofpoint.com.',
        'Find and stop what sends spam through it, such as a hacked account, and send more slowly until then.',
      ],
    },
  },
  cloudmarkListed: {
    title: 'Cloudmark distrusts the server that sends your mail',
    meaning:
      'Your message was refused because the IP address of your mail server has a poor record at Cloudmark Sender Intelligence (CSI). Many spam messages or complaints from that address are the typical reason.',
    steps: {
      sender: [
        'Forward the notice to whoever runs your mail server, and mention the name Cloudmark.',
        'Send it again only when they tell you that the rating has been reset.',
      ],
      sendingAdmin: [
        'End the spam or the complaints first; a first request is typically granted, later ones are investigated.',
        'Request a reset at csi.cloudmark.com and answer the confirmation message; it is typically done within 24 hours.',
      ],
    },
  },
  relayDenied: {
    title: 'Proofpoint does not handle mail for this domain',
    meaning:
      'Your message reached a Proofpoint server, but the recipient’s domain is not set up there as a customer’s. Probably the domain’s DNS points to Proofpoint by mistake or too early, or was not changed after the domain left.',
    steps: {
      sender: [
        'Check the part after the @ for a typing error.',
        'If it is right, let the recipient know by other means: others probably cannot write to them either.',
      ],
      sendingAdmin: [
        'If you send through Proofpoint yourself, check that your server is registered there; otherwise remove old routes to it.',
      ],
      receivingAdmin: [
        'Add the domain in Proofpoint, or point its MX record to the service that really takes its mail.',
      ],
    },
  },
  markedInvalid: {
    title: 'Proofpoint has marked the address as invalid',
    meaning:
      'Your message was refused because the recipient’s own server turned this address down earlier, and Proofpoint remembers that. The address may be wrong, or it is right and the entry at Proofpoint is out of date.',
    steps: {
      sender: [
        'Compare the address letter by letter with a message from that person.',
        'If it is right, ask them to tell their IT that Proofpoint has marked it as invalid.',
      ],
      receivingAdmin: [
        'Check that the mailbox exists and that the server behind Proofpoint accepts it.',
        'Then have the user’s entry in Proofpoint corrected.',
      ],
    },
  },
  dmarcRefused: {
    title: 'Refused as your own domain’s policy asks',
    meaning:
      'The domain in your From field asks other servers to refuse mail that fails its checks (DMARC), and your message failed them. Proofpoint only does what the domain wishes.',
    steps: {
      sender: [
        'Send it through your domain’s usual mail server, not through a website or another provider’s account.',
        'If it was sent that way already, forward the notice to whoever runs the domain.',
      ],
      sendingAdmin: [
        'Find out, from DMARC reports for instance, which server sent it, and make SPF or DKIM pass for the From domain.',
        'If the message was forwarded, make sure that it carries a DKIM signature; SPF rarely survives forwarding.',
      ],
    },
  },
  unknownRecipient: {
    title: 'No such mailbox at this organisation',
    meaning:
      'Your message was refused: behind Proofpoint, there is no mailbox with the name you wrote to. A typing error and a person who has left look alike here.',
    steps: {
      sender: [
        'Check the name before the @, and retype it instead of picking a suggestion.',
        'Ask the organisation for the right address if you are sure of the spelling.',
      ],
      receivingAdmin: ['If the mailbox is new, check that the user is known in Proofpoint as well.'],
    },
  },
  senderDomainMissing: {
    title: 'Your sender domain cannot be found',
    meaning:
      'Your message was refused because Proofpoint looked up the domain of your sender address and did not find it. The address may be misspelt in the settings, or the domain may have expired or lost its DNS records.',
    steps: {
      sender: [
        'Check your own address in the account settings of your mail program or device.',
        'If it is right, tell whoever runs your domain that it cannot be found.',
      ],
      sendingAdmin: [
        'Check that the domain is registered and that its name servers return an MX or A record.',
        'Correct programs that send with an internal host name as envelope sender.',
      ],
    },
  },
} as const satisfies Record<keyof typeof proofpoint.entries, ProviderText>;
