import { count, params } from '@nanostores/i18n';

/** The interface's own words. One object a part of the interface, the same keys in every language. */

export const card = {
  // the verdict band
  yourMessage: 'Your message',
  resend: 'Send it again?',
  whoActs: 'Who acts',
  // outcomes, as words beside the colour
  outcomeAccepted: 'Accepted',
  outcomeWaiting: 'Waiting',
  outcomeFailed: 'Not delivered',
  outcomeNotAboutMessage: 'Not about a message',
  // resend advice
  resendNotNeeded: 'Not needed',
  resendAutomatic: 'No, it retries by itself',
  resendLater: 'Yes, later',
  resendAfterFix: 'After a fix',
  resendNo: 'No',
  // who acts
  actorNobody: 'Nobody',
  actorSender: 'You',
  actorRecipient: 'The recipient',
  actorSendingAdmin: 'Your admin',
  actorReceivingAdmin: 'Their admin',
  actorDepends: 'It depends',
  // who the steps speak to
  whatToDo: 'What to do',
  audienceSender: 'You',
  audienceRecipient: 'Recipient',
  audienceSendingAdmin: 'Your admin',
  audienceReceivingAdmin: 'Their admin',
  nothingToDo: 'There is nothing to do.',
  // details
  readings: 'It can mean',
  details: 'More about this code',
  seen: 'When you see it',
  serverUse: 'When a server should return it',
  answers: 'Answers',
  answersAnyCommand: 'any command',
  answersConnection: 'the connection itself',
  answersEndOfData: 'the end of the message text',
  standing: 'Where it is defined',
  standingCore: 'RFC 5321, the SMTP standard',
  standingExtension: 'A standard extension of SMTP',
  standingExperimental: 'An experimental RFC',
  standingHistoric: 'An RFC that is now historic',
  standingAssociated: 'Only in the registry’s list of associated codes',
  standingDraft: 'A draft that never became an RFC',
  standingVendor: 'Not standard: sent by certain products',
  standingFolklore: 'Not standard: only in lists copied from each other',
  standingRegistered: 'IANA registry of enhanced status codes',
  elsewhere: 'Elsewhere this code means',
  partners: 'With an enhanced code',
  partnersReply: 'With a reply code',
  related: 'Often confused with',
  sources: 'Sources',
  moreSources: 'More sources',
  sourceDate: params('{title}, {date}'),
  // notes about the numbers
  noteClassMismatch: params(
    'The server contradicts itself: {reply} and {enhanced} belong to different classes. Sending programs go by {reply}.',
  ),
  noteUnknownReply: params(
    'No standard and no list defines {reply}. Its first digit still tells what happens to the message.',
  ),
  noteUnregisteredEnhanced: params(
    '{enhanced} is not in the public registry; the server’s operator gave it its meaning.',
  ),
  noteDotless: params('{reply} is very probably {enhanced} written without its dots.'),
  noteNotOfProvider: params(
    '{provider} is not known to mean anything of its own by {code}. This is its general meaning.',
  ),
  // a code at providers
  variants: params('At {provider} it can mean'),
  usedBy: 'What providers mean by it',
  // one message, several recipients, several servers
  recipients: count({ one: 'One recipient', many: '{count} recipients' }),
  hops: 'How the answer travelled',
  hopNotice: 'Wrote this notice',
  hopRelay: 'Passed it on',
  hopRefused: 'Refused',
  hopPostponed: 'Held it back',
  hopUnnamed: 'A server without a name here',
  // for those who answer customers
  agent: 'Answer a customer',
  agentSituation: 'Who got the notice',
  agentGotBounce: 'The customer',
  agentOurMailBounced: 'We did',
  agentLanguage: 'Language',
  agentCustomerText: 'Message to the customer',
  agentTechnicalNote: 'Note for their mail admin',
  agentFailed: 'The texts could not be prepared. Close this card and open it again.',
  copy: 'Copy',
  copyText: params('Copy: {title}'),
  copyCard: 'Copy explanation',
  copied: 'Copied',
  copyFailed: 'Not copied: select the text and copy it yourself',
  // controls
  pin: 'Keep open',
  unpin: 'Do not keep open',
  close: 'Close',
  compareWith: 'Compare…',
  openBeside: 'Open beside the page',
  switchOffHere: 'Switch off on this site',
};

export const popup = {
  name: 'Bounce Lens',
  views: 'Views',
  lookUp: 'Look up',
  compare: 'Compare',
  browse: 'Browse',
  language: 'Change the language',
  fieldLabel: 'Code, words, or a whole bounce',
  fieldPlaceholder: '550, 5.1.1, mailbox full, or paste a bounce',
  clear: 'Clear',
  back: 'Back',
  startHint:
    'Type a code such as 550 or 5.1.1, a class such as 4xx, or words such as “mailbox full”. You can also paste a whole bounce.',
  privacy: 'Everything stays on this computer.',
  startExamples: 'Often looked up',
  results: 'Results',
  found: count({ one: '{count} result', many: '{count} results' }),
  exact: 'Enter opens this code’s own page.',
  foundMore: params('The first {shown} of {all} results'),
  moveHint: '↑ ↓ to move, Enter to open',
  noWords: params('Nothing was found for “{typed}”. Try the code itself, or other words for what happened.'),
  noPrefix: params('No code begins with {typed}.'),
  notACode: params(
    '{typed} is not an SMTP code. Reply codes have three digits from 200 to 559, enhanced codes three numbers with dots, such as 5.1.1.',
  ),
  incompleteEnhanced: params('An enhanced code has three numbers: {typed} is only its beginning.'),
  pastedTitle: 'Pasted text',
  pastedFound: count({ one: '{count} code found', many: '{count} codes found' }),
  pastedWords: 'There is no SMTP code in this text; its words tell what happened.',
  pastedNone:
    'There is no SMTP code in this text. About a third of bounces show none; look for the attached report, or use “Show original” in your mail program.',
  pastedAutoReply: 'This is an automatic reply and no bounce: the message arrived, and its reader is away.',
  pastedAbuseReport: 'This is a complaint and no bounce: a recipient marked a message as spam. The message arrived.',
  pastedListNotice:
    'This is a notice of a mailing list and no bounce: a message waits for somebody, or a membership has changed.',
  pastedPart: params('The text has {length} characters; the first {read} were searched.'),
  pastedKept: 'Show the pasted text',
  thisPageTitle: 'This page',
  thisPage: 'Mark the codes on this page',
  alwaysOn: params('Always on {name}'),
  allow: params('Allow {name}'),
  switchOffOn: params('Switch off on {host}'),
  switchOnAgain: 'Switch on again',
  pageSwitchedOff: params('Bounce Lens is switched off on {host}.'),
  pageRevoked: params(
    'The browser does not let Bounce Lens read {name} at present: access was taken back, or an update added this site.',
  ),
  pageBlockedFrame: params(
    'A part of this page comes from {name}, where Bounce Lens is not allowed: codes in it are not underlined.',
  ),
  pageDeclined: 'Nothing was allowed, and nothing has changed.',
  settings: 'Sites and settings',
  pageMarked: count({
    one: '{count} code is underlined on this page. Point at it.',
    many: '{count} codes are underlined on this page. Point at one.',
  }),
  pageNone: 'No SMTP code was found on this page.',
  pageForbidden:
    'The browser does not let extensions read this page. Copy the bounce and paste it into the field above.',
  compareThis: 'Compare…',
  openCompare: params('Compare {codes}'),
  unknownView: 'This page does not exist. Look the code up instead.',
  loading: 'Loading…',
  loadFailed:
    'The explanations could not be read. Close this window and open it again; if that does not help, reinstall the extension.',
};

export const compare = {
  first: 'First code',
  second: 'Second code',
  swap: 'Swap',
  choose: 'Enter two codes to set them side by side.',
  notACode: params(
    '{typed} is not a code that can be compared. Enter three digits, an enhanced code such as 5.1.1, or both.',
  ),
  sameCode: 'Both fields hold the same code. Enter another one to compare it with.',
  topicWaitingOrRefused: 'Waiting or refused',
  topicAddressOrMailbox: 'Address or mailbox',
  topicSenderChecks: 'Checks on the sender',
  topicLogIn: 'Logging in',
  topicCommands: 'Commands and sessions',
  topicSameCodeElsewhere: 'One code, several providers',
  suggestions: 'Often confused',
  opening: 'In short',
  meaning: 'What it means',
  seen: 'When you see it',
  fix: 'How to fix it',
  differences: 'Key differences',
  applies: 'When each applies',
  learnMore: 'Learn more',
  inCommon: 'In common',
  nothingForThisOne: 'Nothing to do',
  notDefined: 'Not defined',
  apart: 'What sets it apart',
  dimensionOutcome: 'Outcome',
  dimensionResend: 'Send the message again?',
  dimensionActor: 'Who acts',
  dimensionAnswers: 'Answers',
  dimensionStanding: 'Where it is defined',
  oneIsAboutAMessage: params(
    'Both are answers of a mail server, but only {about} is about a message. {other} never is.',
  ),
  neitherIsAboutAMessage: 'Neither of these codes says anything about what becomes of a message.',
  sameOutcomeAccepted:
    'With each of these codes the server takes what it was given; they differ in what exactly it promises.',
  sameOutcomeWaiting:
    'Each of these codes postpones the message without refusing it. They differ in the cause, and so in who can help.',
  sameOutcomeFailed:
    'With each of these codes the message is not delivered. They differ in what was refused, and so in who can help.',
  waitingOrFailed: params(
    '{waiting} postpones the message and leaves it in the queue; {failed} refuses it and sends it back.',
  ),
  acceptedOrWaiting: params('{accepted} is a yes; {waiting} is a “not now”, and the sending server tries again.'),
  acceptedOrFailed: params('{accepted} is a yes; {failed} is a no.'),
  several: 'These codes do not lead to the same outcome: the first row shows what becomes of the message with each.',
};

export const options = {
  title: 'Sites and settings',
  sitesOn: 'Sites that are on',
  sitesOnHint: 'Codes are underlined on these sites. Nothing that is read there leaves this computer.',
  added: 'Added by you',
  noneAdded: 'You have not added any site yet.',
  everySite: 'Every site',
  fromInstall: 'Webmail, from the day of installation',
  on: 'On',
  notAllowed: 'Not allowed by the browser',
  allow: 'Allow',
  allowSite: params('Allow {name}'),
  allowed: params('{name} is on. Its open pages are marked too.'),
  declined: 'Nothing was allowed, and nothing has changed.',
  remove: 'Remove',
  removeSite: params('Remove {name}'),
  removed: params('{name} has been removed.'),
  notRemoved: params('The browser kept {name}. Remove it in the browser’s own settings for this extension.'),
  switchedOff: 'Switched off',
  switchedOffHint: 'The browser allows these sites, but you want no codes underlined there.',
  switchOn: 'Switch on again',
  switchOnSite: params('Switch on again: {name}'),
  switchedOn: params('{name} is switched on again.'),
  addSite: 'Add a site',
  addHint: params('{names} and whatever else a company runs itself have an address of their own. Add yours here.'),
  address: 'Address',
  addressHint:
    'For instance https://tickets.example.org or http://tickets/. A port may be left out: every port of the host counts.',
  add: 'Add',
  notAnAddress: params('“{typed}” is not the address of a site. Copy it from the browser’s address bar.'),
  knownSites: 'Known sites',
  knownHint: 'One click each; the browser then asks you to confirm.',
  kindWebmail: 'More webmail',
  kindTickets: 'Ticket systems',
  kindDashboard: 'Sending services',
  kindConsole: 'Admin consoles and logs',
  trigger: 'How a card opens',
  triggerHover: 'By pointing at a code',
  triggerModifier: 'By pointing at a code while Alt is held down',
  triggerClick: 'By a click only',
  audience: 'Whose steps a card shows first',
  language: 'Language',
};

export const diagnosis = {
  diagnoseThis: 'Diagnose this text',
  newLookup: 'New lookup',
  // what became of the message, as the page's title
  failedTo: params('Not delivered to {recipient}'),
  waitingFor: params('Still being tried for {recipient}'),
  acceptedFor: params('Accepted for {recipient}'),
  failed: 'The message was not delivered',
  waiting: 'The message is still being tried',
  accepted: 'The message was accepted',
  notAboutMessage: 'An answer that is not about a message',
  severalRecipients: count({ one: 'One recipient', many: '{count} recipients' }),
  severalReasons: count({
    one: 'What happened is the same for all of them.',
    many: '{count} different things happened; choose a recipient.',
  }),
  recipients: 'Recipients',
  unnamed: 'Recipient without a name here',
  delay:
    'This is a warning and no bounce: the message is still being tried, and there is no need to send it again yet.',
  nothingFailed: 'No failed message',
  noVerdict: 'This text tells of no message that failed.',
  codesFound: 'Codes in it',
  copyCustomer: 'Copy the message to the customer',
  // what the diagnosis rests on
  restsOn: 'What this rests on',
  howSure: 'How sure',
  confidenceHigh: 'Sure: a server said so, in words or in a code that mean one thing.',
  confidenceMedium: 'Likely: the text points to it, but no server said it plainly, or its words and code disagree.',
  confidenceLow: 'Uncertain: the text only hints at it.',
  confidenceNone: 'Open: the text does not say why.',
  decidedBy: 'What decided',
  evidenceProvider: params('What {provider} means by this answer'),
  evidenceWords: 'The words',
  evidenceCodes: 'The code',
  evidenceCommand: 'The command that was refused; neither code nor words say more',
  evidenceVagueWords: 'Words that servers use for several reasons',
  evidenceNotice: 'What kind of notice it is',
  others: 'It could also be',
  contradictions: 'What does not agree',
  conflictStatus: params(
    'The report’s status is {status}, but the server answered {answer}. This diagnosis goes by {used}.',
  ),
  conflictDelayed: params(
    'The report calls the message delayed, although {code} is a permanent refusal. Do not count on its arriving.',
  ),
  conflictFailed: params(
    '{code} is temporary, but the report says that delivery failed: the sending server has given up. Send the message again once the cause is gone.',
  ),
  conflictWords: params('{code} by itself stands for something else: “{title}”. The words beside it say more.'),
  text: 'In the text',
  textPart: 'Only the part of the text around the evidence is shown.',
  report: 'Delivery report',
  field: 'Field',
  value: 'Value',
  // copies of it all
  copyText: 'Copy as text',
  copyMarkdown: 'Copy as Markdown',
  // nothing pasted yet
  pasteTitle: 'Diagnose a bounce',
  pasteHint:
    'Paste a whole notice, with its report if there is one, the source of the message, or a server’s reply. Nothing of it leaves this computer.',
  pasteLabel: 'Bounce to diagnose',
  diagnose: 'Diagnose',
};

export const log = {
  title: 'Log',
};

export const browse = {
  title: 'Browse',
};

export const page = {
  title: 'This page',
};

export const welcome = {
  title: 'Welcome to Bounce Lens',
};
