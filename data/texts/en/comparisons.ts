import type { ComparisonId } from '../../comparisons';

/** What separates codes that are easily confused: one or two sentences, said once, not found in the entries themselves. */
export const comparisonTexts: Record<ComparisonId, string> = {
  '214+450':
    '214 answers HELP and asks nothing of anyone. 450 answers a server that wants to hand over mail: that server tries again by itself, and the admins of both sides need to look only if it goes on for long.',
  '450+451+452':
    '450, 451 and 452 all postpone a message; they differ in what is to blame. 450 points at the mailbox or at a rule about it, 451 at a fault inside the server, 452 at a lack of space or at too many recipients in one go.',
  '421+450':
    '421 ends the whole connection and can answer any command, so everything that was still to go over that connection has to wait. 450 concerns one recipient; the conversation goes on.',
  '450+550':
    'The first digit is the whole difference for the sender. With 450 the server invites another attempt; with 550 the same attempt will be refused again until something changes.',
  '550+554':
    '550 is normally about one address or one rule. 554 depends on the moment: as a greeting it turns the sending server away, after DATA it usually means that no recipient was left, after the text it refuses this message.',
  '551+251':
    'Both say that the recipient has another address. With 251 the server takes the message and passes it on; with 551 it does not, and the sender has to write to the new address.',
  '552+452':
    'Both can be about space. With 452 the sending server keeps the message for another try; 552 refuses it. A server that means “too many recipients” should say 452, and a sender should treat a 552 given for that reason as temporary.',
  '250+252':
    '250 to VRFY says that the mailbox was checked and exists; to RCPT TO it only accepts the address for now. 252 promises less: the server would try, but it has not checked, or does not tell.',
  '521+554+556':
    '521 comes from a machine that never takes mail from anyone. 554 as a greeting comes from a mail server that will not serve this client. 556 comes from the sender’s own side, which saw in DNS that the recipient’s domain takes no mail.',
  '530+535':
    '530 means that nobody has logged in yet, or that the connection is not encrypted yet. 535 means that a login was tried and refused.',
};
