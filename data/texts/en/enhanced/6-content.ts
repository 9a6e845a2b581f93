import type { CodeText } from '../../../entry';

export const enhancedTextsContent = {
  '5.6.0': {
    title: 'The server found the message itself faulty',
    essence: 'Its content or structure was refused; at Gmail, because the message is not properly formed.',
    meaning:
      'Your message was refused for the way it is built: missing or doubled headers, for instance, broken attachments or characters that do not belong in mail. Ordinary mail programs rarely make such mistakes; scripts, old devices and filters on the way do. The code does not name the part, and the same message will be refused again.',
    seen: '“554 5.6.0 Email message is malformed. Not accepted” (Gmail), “554 5.6.0 STOREDRV.Deliver; Corrupt message content” (Exchange), bad headers at Amavis filters. In sendmail transcripts “501 5.6.0 Data format error” only follows an earlier refusal.',
    steps: {
      sender: [
        'Write a new message instead of forwarding or replying: plain text first, then add the parts one by one.',
        'Share the attachment by a link, or put it into a ZIP file.',
        'If a website or device made the message, give the notice to whoever runs it.',
      ],
      sendingAdmin: [
        'Save the message as it went out and check it against RFC 5322: one From, one Date, at most one Message-ID, CRLF line ends, no line over 998 characters.',
        'Check what a signature tool, disclaimer or virus filter adds on the way out.',
        'For “Corrupt message content”, check the encoding of the attachment: Base64 for application/mac-binhex40 is a known cause.',
      ],
      receivingAdmin: [
        'If wanted mail is refused, find the check that fired (in Amavis, the one for bad headers) and let it tag or quarantine instead.',
      ],
    },
    serverUse:
      'With 554 after the data, for content that you cannot take and that no finer X.6 code describes. Conversion trouble is 5.6.1 to 5.6.5, an address beyond ASCII 5.6.7; spam, viruses and forbidden attachments are policy, 5.7.1.',
    readings: [
      'Gmail, “malformed”: the message does not follow RFC 5322. (Gmail reports single header faults as 5.7.1.)',
      'Exchange, “Corrupt message content”: it came in, but could not be stored; mostly the encoding of a part.',
      'sendmail transcript, “501 5.6.0 Data format error”: an after-effect; the first refusal above it is the cause.',
    ],
  },
  '5.6.7': {
    title: 'An address with accents or another script is refused',
    essence: 'The server does not handle international addresses here; use one in plain letters, A to Z.',
    meaning:
      'Your address or the recipient’s contains letters such as é, ü or 中, which this server does not accept: it lacks the extension for international addresses (SMTPUTF8), or the sending program did not ask for it. Often a look-alike letter or an invisible character slipped in by copying. With Postfix, an accented subject written raw can be enough.',
    seen: '“553 5.6.7 Must declare SMTPUTF8” from a Postfix server at MAIL FROM or RCPT TO; “SMTPUTF8 is required, but was not offered by host …” in the log or notice of the Postfix that sends.',
    steps: {
      sender: [
        'Type the address by hand in plain letters; copied text can hide a foreign or invisible character.',
        'Ask the recipient for an address without accents; many have one as an alias.',
        'If your own address has such letters, send from one without them.',
      ],
      recipient: ['Give people an address in plain letters (A to Z, without accents) as well.'],
      sendingAdmin: [
        'If the addresses are plain, look for raw UTF-8 in Subject or From, and have the program encode it by RFC 2047.',
        'If international addresses are wanted, send that mail only over relays that offer SMTPUTF8.',
        'In Postfix, set smtputf8_enable = no where only header texts cause the demand.',
      ],
      receivingAdmin: [
        'Turn SMTPUTF8 on (Postfix: smtputf8_enable = yes) once your filters and mail store can take it too.',
      ],
    },
    serverUse:
      'With 553 or 550, when a non-ASCII address is not permitted for this sender or recipient, or came without SMTPUTF8 (RFC 6531). Headers in UTF-8 that one recipient’s system cannot take are 5.6.9; an address that is simply malformed is 5.1.3.',
  },
} as const satisfies Record<string, CodeText>;
