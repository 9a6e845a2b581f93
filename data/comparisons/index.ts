/**
 * Groups of codes that people take for each other, by what they are about. A group has a hand-written note in every
 * language. `5.7.1@gmail` is a code as one provider means it.
 */
export const comparisonsByTopic = {
  waitingOrRefused: {
    '450+451+452': ['450', '451', '452'],
    '421+450': ['421', '450'],
    '450+550': ['450', '550'],
    '550+554': ['550', '554'],
    '550+551+553': ['550', '551', '553'],
    '521+554+556': ['521', '554', '556'],
    '4.4.7+4.4.1': ['4.4.1', '4.4.7'],
    '4.4.1+4.4.2': ['4.4.1', '4.4.2'],
    '4.7.1+4.7.28': ['4.7.1', '4.7.28'],
  },
  addressOrMailbox: {
    '5.1.1+5.1.2': ['5.1.1', '5.1.2'],
    '5.1.1+5.1.10': ['5.1.1', '5.1.10'],
    '5.1.1+5.2.1': ['5.1.1', '5.2.1'],
    '553+5.1.3': ['553', '5.1.3'],
    '551+251': ['251', '551'],
    '5.2.2+4.2.2': ['4.2.2', '5.2.2'],
    '5.2.2+4.2.2+5.3.4': ['4.2.2', '5.2.2', '5.3.4'],
    '5.2.3+5.3.4': ['5.2.3', '5.3.4'],
    '552+452': ['452', '552'],
  },
  senderChecks: {
    '5.7.1+5.7.26': ['5.7.1', '5.7.26'],
    '5.7.25+5.7.26+5.7.27': ['5.7.25', '5.7.26', '5.7.27'],
    '5.7.26+5.7.515': ['5.7.26', '5.7.515'],
    '5.7.509+5.7.515': ['5.7.509', '5.7.515'],
  },
  logIn: {
    '530+535': ['530', '535'],
    '530+535+538': ['530', '535', '538'],
    '534+535': ['534', '535'],
    '454+530': ['454', '530'],
    '5.7.8+5.7.9': ['5.7.8', '5.7.9'],
    '5.7.8+5.7.139': ['5.7.8', '5.7.139'],
    '235+334': ['235', '334'],
  },
  commands: {
    '500+502': ['500', '502'],
    '502+503': ['502', '503'],
    '501+504+555': ['501', '504', '555'],
    '250+252': ['250', '252'],
    '250+251+252': ['250', '251', '252'],
    '354+250': ['250', '354'],
    '214+211': ['211', '214'],
    '214+450': ['214', '450'],
    '220+221': ['220', '221'],
  },
  sameCodeElsewhere: {
    '5.4.1+5.1.10': ['5.1.10', '5.4.1'],
    '5.4.1+5.1.10 exchangeOnline': ['5.1.10@exchangeOnline', '5.4.1@exchangeOnline'],
    '5.1.10 exchangeOnline': ['5.1.10', '5.1.10@exchangeOnline'],
    '5.2.2 gmail+exchangeOnline': ['5.2.2@gmail', '5.2.2@exchangeOnline'],
    '5.7.1 gmail+exchangeOnline+outlookCom': ['5.7.1@gmail', '5.7.1@exchangeOnline', '5.7.1@outlookCom'],
    '4.7.0 gmail+yahoo': ['4.7.0@gmail', '4.7.0@yahoo'],
    '5.7.9 gmail+yahoo': ['5.7.9@gmail', '5.7.9@yahoo'],
    '5.7.27 gmail': ['5.7.27', '5.7.27@gmail'],
  },
} as const satisfies Record<string, Record<string, readonly [string, string, ...string[]]>>;

type Topics = typeof comparisonsByTopic;

/** What a group of comparisons is about. */
export type ComparisonTopic = keyof Topics;

export type ComparisonId = { [Topic in ComparisonTopic]: keyof Topics[Topic] }[ComparisonTopic];
