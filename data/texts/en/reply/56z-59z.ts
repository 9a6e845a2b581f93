import type { CodeText } from '../../../entry';

export const replyTexts56zTo59z = {
  '571': {
    title: 'A rule of the receiving server refused your message',
    essence: 'Very probably 5.7.1 written without its dots: a policy refusal whose cause is in the words that follow.',
    meaning:
      'Your message was refused under a rule, and only the words after the code say which. Courier sends 571 when a filter says no, La Poste and Orange in France when DMARC fails, others when the sending server has no reverse DNS name. The number itself is impossible in SMTP, whose codes end at 559.',
    seen: 'In bounces, alone or as “571 5.7.1”. The moment depends on who sends it: a DMARC failure can be told only after the whole message, a missing PTR record as soon as the client connects.',
    steps: {
      sender: [
        'Forward the whole bounce to whoever runs your mail or your domain; DMARC and reverse DNS are repaired there.',
        'If it only says that delivery is not authorized, ask the recipient another way to have your address let in.',
      ],
      sendingAdmin: [
        'For DMARC, make SPF or DKIM pass for the domain in From: list the service in the SPF TXT record, or let it sign with that domain.',
        'For “No PTR Record”, have the owner of the IP address set one whose name leads back to the same address.',
        'Where the text gives no clue, look the sending IP address up on the large blocklists.',
      ],
      receivingAdmin: [
        'Find the filter or policy service that produces 571, and set it to 550 5.7.1 with a reason in words.',
      ],
    },
    serverUse:
      'Never. Write 550 5.7.1, or 554 5.7.1 after the whole message, and name the rule. An exact code is better still: 5.7.25 for reverse DNS, 5.7.26 where several authentication checks failed.',
    readings: [
      'DMARC: “571 5.7.1 Message refused, DMARC verification failed” (La Poste, Orange). The From domain could not be confirmed.',
      'Reverse DNS: “No PTR Record found. Reverse DNS required”. The address of the sending server has no name.',
      'Filter: “Delivery not authorized, message refused”, Courier’s stock answer. A spam score, a blocklist or a local rule; it does not say which.',
    ],
  },
  '585': {
    title: 'There is no mailbox at the address you wrote to',
    essence: 'An odd number for an unknown address; the 5.1.1 beside it says the same in standard terms.',
    meaning:
      'The receiving server checked the address and found that no such user exists. In the known cases 5.1.1, no such mailbox, stands beside the number, which is itself impossible in SMTP, where a second digit ends at 5. The wording is Postfix’s, for a check with the server behind it, and its administrator can set the number. Why 585 was chosen is not documented.',
    seen: 'In bounces for addresses at codeaurora.org, reported on the Linux kernel lists in 2024 with “undeliverable address: No such user here”. The same line is in the bounce rules of KumoMTA.',
    steps: {
      sender: [
        'Compare the address with its source, letter by letter; old threads and web pages often keep addresses that are gone.',
        'Ask the person or their organisation for a current address, and do not use this one again.',
      ],
      sendingAdmin: [
        'Treat it like 550 5.1.1 and drop the address from your lists; bounce rules that end at 559 may miss it.',
      ],
      receivingAdmin: [
        'Set unverified_recipient_reject_code in Postfix to 550, so that every sender understands the answer.',
        'If the mailbox should exist, see in your log what the recipient check was told by the server behind.',
      ],
    },
    serverUse:
      'Never, as a reply code’s second digit runs from 0 to 5 only. An unknown mailbox is 550 with 5.1.1; while a recipient check gives no result yet, it is 450.',
  },
  '591': {
    title: 'The server that sent your message is on a blocklist',
    essence: 'Neither your text nor the recipient’s address was the reason; the text after it names the list.',
    meaning:
      'Your message was turned away because the server that sent it is on a blocklist that the receiving side trusts. The number is impossible in SMTP, and no product is known to document it; its wording, “your host is blacklisted by …”, has been seen since 2002, for instance at Rutgers University.',
    seen: 'In bounces, followed by the recipient, the IP address of the sending server, the name of the blocklist and an address for questions, such as blacklist-admin at the receiving domain.',
    steps: {
      sender: [
        'Pass the bounce on to your mail provider or administrator: it is their server that is listed.',
        'If it cannot wait, write from a mail account at another provider.',
      ],
      sendingAdmin: [
        'Look the IP address up on the site of the list that the text names, and read why it is there.',
        'Stop the cause first (hacked account, infected computer, open form or relay), then ask for removal.',
        'If the list is SORBS, write to the address in the bounce: SORBS closed in June 2024, so only the receiver can drop the check.',
      ],
      receivingAdmin: ['Go through the blocklists that your server queries, and take out those that no longer exist.'],
    },
    serverUse:
      'Never; no program knows the number. A listed client gets 554 in the greeting, or 550 with 5.7.1 at MAIL FROM or RCPT TO, with the name of the list and the address that is on it.',
  },
} as const satisfies Record<string, CodeText>;
