/** The words of the note that an agent hands to a customer's mail admin, in one language. */
export interface TechnicalNoteWords {
  /** above the note where the customer got the bounce: their own side sent the message */
  gotBounce: string;
  /** above the note where our own mail to the customer bounced: their side refused or held it back */
  ourMailBounced: string;
  recipient: string;
  time: string;
  /** the host that answered */
  host: string;
  reply: string;
  /** where the reply's words are not known */
  code: string;
  queueId: string;
  meaning: string;
  /** above the steps */
  steps: string;
  /** between a label and its value, with the blank that the language wants before a colon */
  colon: string;
}
