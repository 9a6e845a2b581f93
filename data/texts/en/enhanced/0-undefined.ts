import type { CodeText } from '../../../entry';

export const enhancedTextsUndefined = {
  '5.0.0': {
    title: 'Failed for good, and the code does not say why',
    essence: 'Often filled in by your own mail server; the other server’s words beside it tell more.',
    meaning:
      'Your message was not delivered, and no server will try again. The number says nothing about the cause: a wrong address, a blocked sender, a full mailbox or a message that was too big are all possible. Often your own mail server filled it in because the other side gave no detailed code.',
    seen: 'Very common in the Status line of failure notices. Sendmail prints “554 5.0.0 Service unavailable”; Exim writes 5.0.0 even when it gave up on a server that kept answering “try later” (“retry timeout exceeded”).',
    steps: {
      sender: [
        'Read the sentence next to the code; where there are several, the earliest refusal is usually the cause.',
        'Compare the address letter by letter: a typing mistake is the easiest cause to put right.',
        'If the words mean nothing to you, forward the whole notice with its attachments to whoever runs your mail.',
      ],
      sendingAdmin: [
        'Open the Diagnostic-Code field or the log line: the other server’s own reply outranks a Status of 5.0.0.',
        'Where it says “retry timeout exceeded”, find the temporary reply that was repeated; that is what has to be solved.',
        'Do not remove the address from a list for this code alone; it may be right.',
      ],
      receivingAdmin: [
        'Find the rule or program that sends 5.0.0 and let it name the cause: 5.1.1, 5.2.2, 5.7.1 and so on.',
      ],
    },
    serverUse:
      'Only when nothing but “permanent” is known. If you know at least the area, use its general code (5.1.0 address, 5.2.0 mailbox, 5.3.0 system, 5.7.0 policy): that tells the sender whom to ask.',
  },
  '4.0.0': {
    title: 'Put off for now, and no reason is given',
    essence: 'Nothing to do yet: your mail server keeps the message and goes on trying.',
    meaning:
      'Delivery has not worked so far, but nothing is lost: your mail server keeps the message and tries again. The code leaves open what was in the way: the connection, DNS, a limit or a check. It may also be something lasting, such as a domain that does not exist; a final notice then comes once the attempts have run out.',
    seen: 'In delay notices, and in the Status line that the sending server fills in by itself. Gmail does so for its “DNS Error …” notices, even where the domain cannot be found at all.',
    steps: {
      sender: [
        'Leave it alone for now; a notice follows if it finally fails.',
        'Compare the part after the @ with the real name, because a mistyped domain sometimes shows up this way.',
        'Use the phone or another channel if it cannot wait.',
      ],
      sendingAdmin: [
        'Look in the queue or log for the last full reply: its three-digit code and words carry the cause.',
        'If there was no reply at all, test DNS (MX, A, AAAA) and port 25 of the recipient’s domain from your server.',
      ],
      receivingAdmin: [
        'Give your temporary refusals a code of their own: 4.2.2 for a full mailbox, 4.3.2 for maintenance, 4.7.1 for greylisting.',
      ],
    },
    serverUse:
      'When a later attempt may pass and you truly cannot say what is in the way. A cause that you know deserves its own number, and one that will never clear by itself deserves class 5.',
    readings: [
      '“DNS Error … NXDOMAIN” (Gmail): the domain after the @ was not found, and nothing is retried; most likely it is mistyped or has lapsed.',
      '“554 …” beside it, for instance “No SMTP service”: refused at the greeting, which Postfix retries; the cause usually lies with the sending server.',
    ],
  },
  '2.0.0': {
    title: 'The server said yes, without any detail',
    essence: 'A success: of the whole message, or only of one step, depending on what the server was answering.',
    meaning:
      'A server agreed and left the details out. In answer to the message itself it means that this server has taken charge of it; in answer to any other command, only that the step worked. Accepted does not mean read: the message may be in the spam folder, and a failure notice can still follow.',
    seen: 'In the log of nearly every delivery: “250 2.0.0 Ok: queued as …”, “221 2.0.0 Bye”, “dsn=2.0.0, status=sent”. Also as “Status: 2.0.0” in a requested delivery receipt.',
    steps: {
      sender: [
        'Do not send it again; a server has the message.',
        'If the person cannot find it, ask them to look in the spam folder and to search for your address.',
      ],
      recipient: ['Search spam, quarantine and your filter rules for the message before you ask for it again.'],
      sendingAdmin: [
        'Keep the queue id that follows the code: the other side needs it to trace the message.',
        'Check which server said it; a yes from your own relay or filter says nothing about the destination.',
      ],
      receivingAdmin: ['Search your log for that queue id to see what became of the message after you took it.'],
    },
    serverUse:
      'Right whenever a command succeeded and there is nothing to add. Where a detail is known, give it: 2.1.0 for the sender, 2.1.5 for a recipient, 2.6.0 for the content. The greeting and replies to EHLO carry no enhanced code at all.',
  },
} as const satisfies Record<string, CodeText>;
