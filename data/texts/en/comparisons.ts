import type { ComparisonId } from '../../comparisons';

/** What separates codes that are easily confused: one to three sentences, said once, not found in the entries themselves. */
export const comparisonTexts: Record<ComparisonId, string> = {
  '214+450':
    '214 answers HELP and asks nothing of anyone. 450 answers a server that wants to hand over mail: that server tries again by itself, and the administrators of both sides need to look only if it goes on for long.',
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
  '500+502':
    '500 says that the word means nothing to the server, 502 that it is known but not on offer. After 500 look for a wrong letter, a broken line or a device that rewrites commands; after 502, for the wrong port or a function that is switched off. Gmail does not keep the two apart.',
  '502+503':
    '502 is about the command, 503 about its place. A command that got 503 could be carried out at another point of the session, so what came before it matters; one that got 502 has as a rule to be left out, or taken to a server that offers it.',
  '501+504+555':
    '501 means badly written: put it right and the server can read it. 504 and 555 mean readable but unsupported: do without it, or use another server. 555 is for extra parameters of MAIL FROM and RCPT TO, 504 for other commands, AUTH above all. Gmail’s 555 5.5.2, though, is a 501 by its meaning.',
  '550+551+553':
    'As the standard has it, 550 finds no mailbox or applies a rule, 551 knows that the mailbox is somewhere else, and 553 objects to an address as such, the sender’s or the recipient’s. Servers are less strict: a blocked sender may meet any of these numbers, so the words outweigh the code.',
  '250+251+252':
    'To an address, 250 is a plain yes, 251 a yes with the notice that the mail goes on elsewhere, and 252 leaves open whether the mailbox exists. Of these only 250 also answers the finished message; with 251 or 252, taking charge of it is still to come.',
  '530+535+538':
    '530 asks for a step that has not been taken, a login or encryption; 535 is a verdict on a login. 538 comes to a login that was tried too early, before encryption: it says nothing about the password, and is cured like a 530 that asks for STARTTLS.',
  '534+535':
    '535 rejects what was given as proof, 534 the method: even the right password can meet 534. At Gmail the line is blurred, since a missing app password can show as either.',
  '454+530':
    'With 454 the client did ask for the login or for TLS, and the server failed; with 530 the client left it out, and the server is in order. So the same attempt can work later after 454, as a rule; after 530 it takes a change in the client’s settings.',
  '214+211':
    '211 is the server speaking of itself, 214 of how to use it. RFC 5321 allows either as the answer to HELP, and nothing in the rest of the session depends on which one comes.',
  '220+221':
    '220 stands at the start of a session and 221 at its end; what became of the mail is told between them. A record with 220 but without 221 was cut off, or shows a session that ended without a proper QUIT.',
  '235+334':
    '334 is a question that the client has to answer, 235 the result. One login may take several 334 before its 235, or none if the client sends everything together with AUTH.',
  '354+250':
    'The message itself lies between the two: 354 asks for it, and the 250 after its last line takes charge of it. Up to that 250 the sending server remains responsible. A 250 that stands before 354 is only the yes to an address or another command.',
  '5.1.1+5.1.10':
    'By the registry, 5.1.1 is about one name at a domain that does take mail, 5.1.10 about a domain that takes none, for any name. From Exchange Online, though, 5.1.10 is what other servers call 5.1.1; so look first at who answered.',
  '5.1.1+5.1.2':
    'The @ is the border: 5.1.1 objects to what stands before it, 5.1.2 to what follows. 5.1.1 is normally the verdict of the recipient’s own server; 5.1.2 is mostly reached on the sender’s side, with nobody there to ask.',
  '5.1.1+5.2.1':
    'With 5.1.1 nobody has the address; with 5.2.1 it belongs to an account that is closed, which can be opened again. As 5.2.1 gives the account away and some servers use it for unknown names too, treat the border between these codes as soft.',
  '5.2.2+4.2.2':
    'How full the mailbox is does not decide between them: the receiving server chooses whether the message may wait for room. The same mailbox can answer 4.2.2 at first and 5.2.2 later.',
  '5.2.2+4.2.2+5.3.4':
    '4.2.2 and 5.2.2 are about how much is in the recipient’s mailbox, 5.3.4 about how big this one message is. Against 5.3.4 the sender can act alone, with a smaller message; against 4.2.2 and 5.2.2 it is the recipient who has to tidy up.',
  '5.2.3+5.3.4':
    'After 5.2.3 the same message may get through to a colleague at the same domain; after 5.3.4 it does not matter who it is for. A server can tell 5.3.4 from the size announced at MAIL FROM, but 5.2.3 only once it knows the recipient. The sender’s remedy is the same: a smaller message, or a link to the file.',
  '5.7.1+5.7.26':
    '5.7.26 names a reason that 5.7.1 leaves open: nothing vouched for the sender’s domain. With 5.7.26, SPF, DKIM and DMARC are the place to start; with 5.7.1 they are one possibility among many, so change nothing in DNS until the words point there.',
  '5.7.25+5.7.26+5.7.27':
    '5.7.25 is about the sending machine: only whoever holds its IP address can set the PTR record. 5.7.26 and 5.7.27 are about the sender’s domain, and the answer lies in that domain’s DNS or in the sending system. 5.7.26 covers SPF, DKIM and DMARC together; Gmail’s 5.7.27 is SPF alone, and elsewhere it is a null MX.',
  '5.4.1+5.1.10':
    'From Exchange Online both mostly mean an unknown address, noticed at different points. 5.4.1 turns the message away at the door, so it is usually the sending server that writes the notice; 5.1.10 comes when Exchange looks the recipient up. Away from Microsoft they have nothing in common: no answer from a host, and a domain without mail.',
  '4.4.7+4.4.1':
    '4.4.1 describes what an attempt ran into, 4.4.7 only that time ran out or is running out. Days of 4.4.1 may end in a 4.4.7; then 4.4.1 is the reason to look into. But 4.4.7 can have other causes, so find the last error before it.',
  '4.4.1+4.4.2':
    '4.4.2 normally shows that the other side was reached, so the wrong IP address, closed port or switched-off machine that 4.4.1 suggests can be set aside. In return, a break just after the last line of the message may leave a second copy at the recipient’s; that cannot happen with 4.4.1.',
  '5.7.8+5.7.9':
    '5.7.8 belongs to a login and questions the password. 5.7.9 in a login questions the method, and retyping the password does not help; in a bounce from Yahoo or AOL it has nothing to do with a login. The reply code shows which: 535 or 534 for a login, 550 or 554 for a message.',
  '4.7.1+4.7.28':
    'Greylisting, the usual 4.7.1, only wants to see the server come back, and patience is enough. 4.7.28 is a rate limit: it wants less mail, and what helps is a slower pace. Some providers also say 4.7.1 for a rate limit; words such as “excessive volume” give that away.',
  '553+5.1.3':
    '5.1.3 is a detail that can stand beside 553, and it is narrower: the form of the recipient’s address is wrong. 553 alone leaves open whose address is meant, and whether its form, its domain or the right to use it is the trouble.',
  '5.7.26+5.7.515':
    '5.7.26 is a registered code for a message whose sender could not be verified; Gmail gives it to small senders too. 5.7.515 is Outlook.com’s own and only meets domains that send it more than 5,000 messages a day. From small senders Gmail wants SPF or DKIM, from bulk senders both and DMARC; 5.7.515 always asks for all three.',
  '5.7.509+5.7.515':
    'Both are Microsoft’s and both are about DMARC. With 5.7.509 it is the sending domain that asks for refusal: its own DMARC policy says reject, and the message failed. With 5.7.515 it is Outlook.com that asks for more, whatever the policy says, because the domain sends it a lot.',
  '5.7.8+5.7.139':
    '5.7.8 says that the name or the password was wrong. 5.7.139 is Microsoft’s own: the login was turned down by a rule as often as for a wrong password, so look at the words after it. Where password logins are switched off, no new password helps, an app password included.',
  '5.4.1+5.1.10 exchangeOnline':
    'At Exchange Online both mostly mean that there is no such recipient. 5.4.1 comes at the edge, to other people’s servers, before the message is taken; 5.1.10 comes once the message is inside and the name is looked up. So 5.4.1 sends the admin to the list of recipients and the type of the accepted domain, 5.1.10 to the mailbox itself.',
  '5.1.10 exchangeOnline':
    'By the registry, the whole domain has declared that it takes no mail, and no other name there will do better. At Exchange Online, the domain takes mail and only this recipient was not found: check the spelling before giving up.',
  '5.2.2 gmail+exchangeOnline':
    'The same number points in opposite directions. At Gmail the recipient’s storage is full, and the account has not been used for long; at Exchange Online, “submission quota exceeded” means that the sender has reached a limit of their own. The first is for the recipient to mend, the second for the sender to wait out.',
  '5.7.1 gmail+exchangeOnline+outlookCom':
    'Nobody can read 5.7.1 without the words beside it. Gmail mostly means spam, the reputation of the sending server or a rule of the receiving organisation; Exchange Online, that the sender has no right to write to this recipient or to relay; Outlook.com, that the sending network or domain is on a blocklist.',
  '4.7.0 gmail+yahoo':
    'Both put the message off, and both look at how the sending server behaves. Yahoo’s 4.7.0 is nearly always about complaints or unusual volume, named by a tag such as [TSS04]. Gmail’s has many causes, from a missing PTR record to a demand for encryption: the sentence after the code decides.',
  '5.7.9 gmail+yahoo':
    'At Gmail this answers a login: it asks for an app password or for a login in the browser, and no message has been sent yet. At Yahoo it answers a message: it was refused for its missing authentication or by another policy, and the one to act is whoever runs the sending domain.',
  '5.7.27 gmail':
    'The registry’s 5.7.27 says that the sender’s domain takes no mail, so that nobody could answer. Gmail’s says that SPF did not pass. The cures differ: an address that can be answered for the first, an SPF record that names the sending server for the second.',
};
