import type { CustomerTextCode, CustomerTexts } from '../../customer-texts';

/** What an agent can send to a customer about a code, where its reason's text would be too general. */
export const customerTexts: Record<CustomerTextCode, CustomerTexts> = {
  '421': {
    gotBounce:
      'Your message[ to {recipient}] is still on its way. The recipient’s mail service[ ({provider})] broke off the conversation before taking it, often because it is busy or lets mail in slowly. Your mail service keeps trying by itself, so you need not send it again. If it cannot be delivered, a final notice follows; please forward that one to us.',
    ourMailBounced:
      'Our message to you[ at {recipient}] is delayed: your mail service[ ({provider})] ended the connection before it took the message, as busy or cautious servers do. Delivery is tried again automatically. If it has not arrived by tomorrow, please let us know or give us another address.',
  },
  '450': {
    gotBounce:
      'Your message[ to {recipient}] has been put off, not refused: the recipient’s mail service is asking for another attempt later, as many do when they meet a sender for the first time. Your mail service sees to that by itself, so please do not send a second copy. Should every attempt fail, you will get a final notice; its wording will tell more.',
    ourMailBounced:
      'Our message to you[ at {recipient}] is waiting, because your mail service has asked for a later attempt. This often happens with senders it does not know yet, and then passes within hours. You need not do anything; if nothing has arrived by tomorrow, please tell us, as a setting on our side may be the reason.',
  },
  '451': {
    gotBounce:
      'The recipient’s mail service[ ({provider})] could not deal with your message[ to {recipient}] just now: either it has a fault of its own, or it is taking mail in more slowly. The message is not lost, and delivery is tried again automatically. There is nothing to send again; if all attempts fail, a final notice will tell you.',
    ourMailBounced:
      'Your mail service[ ({provider})] could not deal with our message to you[ at {recipient}] just now and has asked for another attempt, which follows automatically. If you are missing messages from other people as well, your provider should hear of it. If ours is not there by tomorrow, please tell us.',
  },
  '452': {
    gotBounce:
      'Your message[ to {recipient}] has met a limit at the recipient’s mail service: there may be no room at the moment, or very many recipients at once. It is still being tried, so please do not send it again; some recipients may have it already. If the notice mentions a full mailbox, it helps to tell the recipient. A final notice follows if delivery fails.',
    ourMailBounced:
      'Our message to you[ at {recipient}] is waiting, because a limit of your mail service has been reached. Often that is a full mailbox; deleting some large messages and emptying the trash then lets it through. If your mailbox has room enough, you need not do anything: delivery is tried again automatically.',
  },
  '535': {
    gotBounce:
      'Your message[ to {recipient}] has not been sent: your mail program or device could not sign in to the server for outgoing mail. Please check on your provider’s website that your user name and password work, and enter them again in the program. If they are right, your provider may require an app password or a new way of signing in; its help pages say which.',
    ourMailBounced:
      'Our message to you[ at {recipient}] has not left our side, because one of our programs could not sign in for sending. This has nothing to do with your address or mailbox. If you are waiting for it, please tell us how else we can reach you.',
  },
  '550': {
    gotBounce:
      'Your message[ to {recipient}] was refused and is not tried again by itself. Either the address does not exist, or a rule of the recipient’s mail service turned the message away; the number alone does not say which. Please check the address first. If it is right, please ask the recipient in another way, and keep the notice: its wording gives the reason.',
    ourMailBounced:
      'Our message to you[ at {recipient}] was refused: either your mail service[ ({provider})] does not know the address, or one of its rules does not let us through. Could you confirm the address, and give us another one if you have it? If it is correct, the cause may lie on our side.',
  },
  '552': {
    gotBounce:
      'Your message[ to {recipient}] came back because of a limit: the recipient’s mailbox is full, the message is too large, or an attachment is not allowed. Please look in the notice for “quota” or “full” (the mailbox), “size” (the message) or “attachment”. A full mailbox is for the recipient to clear; sharing files through a link avoids the other two.',
    ourMailBounced:
      'Our message to you[ at {recipient}] was returned because of a limit: your mailbox may be full, or our message was too large or had an attachment that is not allowed. Could you see whether your mailbox has room? If it has, please tell us how best to get files to you.',
  },
  '553': {
    gotBounce:
      'Your message[ to {recipient}] was refused. Either one of the two addresses, the recipient’s or your own, is not accepted as it stands, or the server that sends your mail is blocked there. Please check both addresses for typing errors. If they are right, please show the complete notice to your e-mail provider.',
    ourMailBounced:
      'Our message to you[ at {recipient}] was refused: your mail service[ ({provider})] objects to the address we wrote to, to the one we wrote from, or to the server we send through. Could you confirm that we have your address right? If so, the cause is probably on our side, and another address of yours would help.',
  },
  '554': {
    gotBounce:
      'Your message[ to {recipient}] was refused for good, and the code does not give the reason: it may be the message, the server that sent it, or the address. Please read the sentence next to the code. If it speaks of “spam” or “blocked”, please forward the notice to your e-mail provider; if it is about the recipient, please check the address.',
    ourMailBounced:
      'Your mail service[ ({provider})] refused our message to you[ at {recipient}], or the server it came from; the code does not tell which, nor why. Is mail from other people reaching you? If so, the reason is more likely on our side, and a different address may work for now.',
  },
  '4.0.0': {
    gotBounce:
      'Your message[ to {recipient}] has not been delivered yet, but it is not lost: your mail service keeps it and goes on trying. The notice does not say what is in the way; mostly it passes. Please do not send it a second time, but have a look at the part of the address after the @. If delivery fails for good, you will be told.',
    ourMailBounced:
      'Our message to you[ at {recipient}] has not got through yet and is still being tried. We do not know what is in the way. If you have changed your address or mail provider lately, please tell us; otherwise you need not do anything for now.',
  },
  '5.0.0': {
    gotBounce:
      'Your message[ to {recipient}] could not be delivered, and nothing is being tried any more. The code gives no reason; a mistyped address, a full mailbox and a filter are all possible. Please compare the address letter by letter. If it is right, please send us the notice with all its attachments, as the sentence beside the code often tells more.',
    ourMailBounced:
      'Our message to you[ at {recipient}] failed for good, and the code we got back leaves the reason open. Is the address still right, and are messages from others reaching you? A second address or a phone number would help us.',
  },
  '4.1.0': {
    gotBounce:
      'Your message[ to {recipient}] has to wait. The code blames one of the addresses without saying which or why; sometimes senders are only being asked to slow down. Your mail service tries again by itself, so nothing has to be sent again. If it fails in the end, a final notice follows, and both addresses are then worth checking.',
    ourMailBounced:
      'Our message to you[ at {recipient}] has been put off, because your mail service seems to have a doubt about one of the addresses, yours or ours. It is still being tried. If your address has changed, please tell us.',
  },
  '5.1.0': {
    gotBounce:
      'Your message[ to {recipient}] was refused because of an address. It is not clear whether the recipient’s or your own is meant, so please check both for typing errors, your own in the settings of your mail program. If both are right, please ask the recipient in another way whether their address still works.',
    ourMailBounced:
      'Our message was refused because of an address: either yours[, {recipient},] or the one we wrote from. Could you confirm to us how your address is spelled? If we have it right, the mistake is probably on our side.',
  },
  '4.1.1': {
    gotBounce:
      'The recipient’s mail service could not confirm yet that the address[ {recipient}] exists, so your message is waiting. Your mail service tries again by itself; please do not send another copy. In the meantime it is worth checking the address: if it is mistyped, a final notice will follow after some days.',
    ourMailBounced:
      'Our message to you is waiting, because your mail service has not been able to confirm yet that the address[ {recipient}] exists. Delivery is still being tried. Could you check that the address is correct, so that we do not wait in vain?',
  },
  '4.1.2': {
    gotBounce:
      'Your message[ to {recipient}] is waiting, because the part of the address after the @[ ({domain})] was not found. If the search failed only for a moment, it will be delivered without you. Please check that part letter by letter. If it is right, just wait: a final notice follows if all attempts fail. If it is wrong, please write to the correct address.',
    ourMailBounced:
      'Our message to you[ at {recipient}] has not got through yet, because the part of your address after the @ was not found. This can be a brief fault, and it is still being tried. Could you tell us whether the address is right and whether other mail reaches you?',
  },
  '5.1.3': {
    gotBounce:
      'The address[ {recipient}] is not written the way an e-mail address must be, so your message went no further. Please look for a space, a comma in place of a dot, two dots in a row, a missing or doubled @, or brackets and quotes left over from copying. Once you have corrected it, you can send the message again.',
    ourMailBounced:
      'We seem to have noted your e-mail address wrongly[ ({recipient})]: a mail server told us that it is not written the way an address must be. Could you give us the correct spelling?',
  },
  '4.1.8': {
    gotBounce:
      'Your message[ to {recipient}] is on hold, because the receiving server could not find the domain of your own address. If that was only a brief fault, it is delivered by itself, without a second copy. Please check in your mail program that your address is spelled correctly. If it is, please show the notice to whoever manages your domain; a final notice follows if it fails.',
    ourMailBounced:
      'Our message to you[ at {recipient}] is on hold, because your mail service could not find the domain of the address we wrote from. It is still being tried. Nothing needs to be changed in your mailbox; if it does not arrive, the cause is most likely on our side.',
  },
  '5.1.10': {
    gotBounce:
      'The address[ {recipient}] leads to no mailbox: either there is none with this name, or what stands after the @ does not receive e-mail at all. Please check the spelling of the whole address, and look on the recipient’s website for another way to write to them. The same message sent again would come back.',
    ourMailBounced:
      'Our message to you was returned: according to the reply, the address[ {recipient}] leads to no mailbox. Either the name before the @ is wrong, or no mail is received under what follows it. Could you tell us the address we should use?',
  },
  '4.2.0': {
    gotBounce:
      'The recipient’s mail service knows the mailbox[ {recipient}] but does not take your message just yet, often because it lets mail in slowly or wants to see a second attempt. Your mail service makes that attempt by itself; there is nothing for you to send again. You will get a final notice only if all attempts fail.',
    ourMailBounced:
      'Your mail service knows your mailbox[ {recipient}] but has put our message off for the moment, without giving an exact reason. Such delays mostly end by themselves. If the message is not there by tomorrow, please let us know, and give us a second address if you have one.',
  },
  '5.2.0': {
    gotBounce:
      'The recipient’s mail service knows the mailbox[ {recipient}] but refused to put your message there, without saying why. The mailbox may be full or closed, or a filter may have stepped in. Please ask the recipient in another way what they can see on their side. A second attempt without any change will probably fail too.',
    ourMailBounced:
      'Our message to your mailbox[ {recipient}] was refused without a clear reason. Could you see whether the mailbox has room, and whether a filter or a list of blocked senders holds us back? Another address would help in the meantime.',
  },
  '4.2.1': {
    gotBounce:
      'Your message is waiting, because the mailbox[ {recipient}] takes nothing in at the moment: it may be closed for a while, or be getting too much mail at once. Nothing is wrong with what you sent. Your mail service keeps trying, so you need not send it again; if the mailbox stays closed, you will get a final notice.',
    ourMailBounced:
      'Our message is waiting, because your mailbox[ {recipient}] takes nothing in at the moment. Please sign in and see whether the account asks you for something, or whether a flood of messages is arriving. If the mailbox opens again soon, ours should follow by itself.',
  },
  '4.2.2': {
    gotBounce:
      'The mailbox[ {recipient}] is full at the moment, and your message is waiting for room. If the recipient deletes something soon, it arrives without being sent again; so it helps to tell them in another way. If the mailbox stays full, you will get a final notice.',
    ourMailBounced:
      'Your mailbox[ {recipient}] is full, and our message is waiting for room. If you delete some large messages and empty the trash today, it should still reach you without being sent again. If it does not, please tell us.',
  },
  '5.2.2': {
    gotBounce:
      'The mailbox[ {recipient}] has no room left, so your message was returned and will not arrive later by itself. The address is right, but only the recipient can make room, and may not know of the problem. Please tell them in another way, and send the message again when they have done so.',
    ourMailBounced:
      'Our message was returned, because your mailbox[ {recipient}] has no room left. Please delete large messages and empty the trash; with some providers, photos and files count too. As the message does not arrive later by itself, please tell us when there is room again.',
  },
  '5.2.3': {
    gotBounce:
      'Your message is larger than this mailbox[, {recipient},] may receive, though others might have taken it. Please put the files on a sharing service and send a link, or make them smaller. A file grows by about a third when it is sent by mail, so one just under the limit is still too big.',
    ourMailBounced:
      'Our message was larger than your mailbox[ {recipient}] may receive. If it belongs to your work, the people who run it may be able to raise the limit. Would a link in place of the attachments suit you?',
  },
  '4.3.0': {
    gotBounce:
      'Something inside the recipient’s mail system[ ({provider})] went wrong while it was handling your message[ to {recipient}]. Your mail service keeps the message and tries again, so you need not change or send anything. If the fault lasts too long, you will receive a final notice.',
    ourMailBounced:
      'Your mail system[ ({provider})] had trouble of its own when we wrote to you[ at {recipient}], and asked to be tried again later. This happens by itself. If other messages are late too, please mention it to the people who run it.',
  },
  '4.3.2': {
    gotBounce:
      'The recipient’s mail server is not taking messages at the moment: it may be under maintenance or have more work than it can handle. Your message[ to {recipient}] is waiting at your own mail service, which tries again by itself. Please do not send it again; if all attempts fail, a final notice follows.',
    ourMailBounced:
      'Your mail server took no messages when we wrote to you[ at {recipient}], perhaps because of maintenance or a rush of mail. Our message is waiting and should follow. If nothing from anyone has reached you for hours, please ask your provider.',
  },
  '4.4.1': {
    gotBounce:
      'The recipient’s mail server did not answer when your message[ to {recipient}] was to be delivered. Such outages are often over within hours. Your mail service keeps the message and tries again, so please send no second copy. If there is no answer for too long, a final notice follows; in the meantime, the part after the @ is worth checking.',
    ourMailBounced:
      'We tried to deliver a message to you[ at {recipient}], but the mail server for your address did not answer. It is being tried again. Is other mail reaching you today? If not, your provider may not know of the fault yet.',
  },
  '5.4.1': {
    gotBounce:
      'The recipient’s organisation most likely knows no such address[ as {recipient}]. “Access denied”, as the notice often puts it, has nothing to do with your rights. Please check the address, or ask the person in another way. If they do receive mail there, please give them your notice: only those who run their mail can correct it.',
    ourMailBounced:
      'Our message was turned away by your organisation’s mail service, which does not seem to know the address[ {recipient}]. Could you check that we have it right? If so, please show this to the people who run your mail: your address may be missing from their directory.',
  },
  '4.4.2': {
    gotBounce:
      'The connection to the recipient’s mail server broke off while your message[ to {recipient}] was being handed over. Your mail service starts again by itself, so there is nothing to send again. If the attachments are very large and it does not get through, a link to the files may. You will be told if delivery fails for good.',
    ourMailBounced:
      'The connection broke off while our message was being handed to your mail server[ for {recipient}]. A later attempt mostly works and needs nothing from you. It can happen that you receive the message twice; if so, please excuse the copy.',
  },
  '5.4.4': {
    gotBounce:
      'Your message came back, because no mail server could be found for the address[ {recipient}]: what stands after the @ is either mistyped or not set up for e-mail. Please compare it with the recipient’s website. If it is right, please let them know by phone that mail to them finds no server.',
    ourMailBounced:
      'Our message came back, because no mail server was found for what stands after the @ in your address[, {recipient}]. Is it spelled correctly? If so, please ask the people who set up your domain to look into it, and give us another address in the meantime.',
  },
  '4.4.6': {
    gotBounce:
      'Your message[ to {recipient}] seems to be going in circles and is being held for now. It is still tried, in case someone corrects the forwarding or setting behind this; a second copy would only circle as well. It helps most to tell the recipient in another way. If nothing changes, a final notice follows.',
    ourMailBounced:
      'Our message to you[ at {recipient}] is held up, because it would only be led back to where it came from. A forwarding or a setting of a mail server can be the reason. Could you look through your forwardings, and ask the people who run your mail if you find nothing?',
  },
  '5.4.6': {
    gotBounce:
      'Your message[ to {recipient}] went round in a circle between mail servers and was stopped. Usually two forwardings lead to each other, or a mail server is set up wrongly. Please do not send it again, as a second copy would circle too, but let the recipient know in another way.',
    ourMailBounced:
      'Our message to you[ at {recipient}] went round in a circle between mail servers and never reached your mailbox. If you forward your mail, please check whether a forwarding leads back to where it began. Otherwise, the people who run your mail can look for the cause. Do you have another address for us?',
  },
  '4.4.7': {
    gotBounce:
      'Please look in the notice for “delayed” or “expired”. If your message[ to {recipient}] is only delayed, it is still being tried and you need not do anything. If it has expired, your mail service has given up: please check the address and send the message once more the next day, or phone the recipient if that fails too.',
    ourMailBounced:
      'Our message to you[ at {recipient}] could not be delivered in the time that is allowed for it. Often the receiving server was out of reach. Has other mail arrived during the last few days? Please give us a second address if you have one.',
  },
  '5.4.7': {
    gotBounce:
      'Your message[ to {recipient}] waited until its time ran out and was then given up; nothing more is on its way. Words in brackets or quotation marks near the code often name the last obstacle. If the address is right, please send the message again after a day, or choose another way if it is urgent.',
    ourMailBounced:
      'A message from us to you[ at {recipient}] waited for delivery until its time ran out. We do not know whether the obstacle is still there. Could you tell us whether you are receiving mail at the moment, and which address is best for a new attempt?',
  },
  '4.5.3': {
    gotBounce:
      'Your message had more recipients than the receiving server takes in one go. It goes on to the remaining ones[, {recipient} among them,] in a further round, without your help. Please do not send it to everyone again, or some will get it twice. A final notice names anyone who could not be reached.',
    ourMailBounced:
      'Our message[ to {recipient}] is a little late: it went to many people at once, and your mail service takes only so many in one go. The rest normally follows by itself. If it is still missing tomorrow, please tell us.',
  },
  '5.5.3': {
    gotBounce:
      'Your message was refused for some or all recipients[, {recipient} included,] because there were too many of them. Please write to them in smaller groups, or use a service made for mailings. If the notice lists only some of the recipients, the others need no second copy.',
    ourMailBounced:
      'Our message did not reach you[ at {recipient}], because we had addressed it to too many people at once. Your mailbox is not the reason, and you need not change anything. If you need the content soon, please let us know.',
  },
  '4.7.0': {
    gotBounce:
      'Your message[ to {recipient}] is being held back by a security check of the recipient’s mail service[ ({provider})]. Often the reason is how much mail comes from your provider, or how far it is trusted, and not your message. It is tried again automatically; please send no second copy. If a final notice comes, please pass it on to your e-mail provider.',
    ourMailBounced:
      'A security check of your mail service[ ({provider})] is holding back our message to you[ at {recipient}] for now. It is still being tried, and nothing needs to be changed in your mailbox. If it has not come by tomorrow, please tell us: the cause may then be on our side.',
  },
  '5.7.0': {
    gotBounce:
      'A security rule stopped your message[ to {recipient}], and the code does not say which. If the error appeared while you were sending, please check in your mail program that sign-in and encryption are switched on for outgoing mail. If a notice came back later, please remove any unusual attachment, or ask the recipient in another way to have it looked into.',
    ourMailBounced:
      'Our message to you[ at {recipient}] was stopped by a security rule that the reply does not name. An attachment, or the way our mail is sent, may have led to it. Please tell us another address, or how else we can get the information to you.',
  },
  '4.7.1': {
    gotBounce:
      'The receiving server has put off your message[ to {recipient}] on purpose. Most often it only wants to see whether a mail server it does not know comes back, and yours does so by itself. Please do not send it again. If the attempts fail to the end, you will get a final notice; please forward it to us.',
    ourMailBounced:
      'Your mail service[ ({provider})] has put off our message to you[ at {recipient}] under one of its rules. Mostly this is a test that a later attempt passes, without you or us doing anything. If the message is still missing tomorrow, please ask the people who run your mail whether they can let us through.',
  },
  '5.7.1': {
    gotBounce:
      'A rule turned your message[ to {recipient}] away; the address itself is probably right. The words after the code say more: “spam” or “blocked” concern the message or your mail service, “relay” your sign-in, “restricted” the recipient’s settings. Please forward the notice to your e-mail provider, or ask the recipient in another way to let your messages in.',
    ourMailBounced:
      'Our message to you[ at {recipient}] ran into a rule of your mail service[ ({provider})]. It may concern spam protection, a closed group or our own server; the code does not say. If you are expecting mail from us, please ask the people who run your mail to look the refusal up, or give us another address.',
  },
  '5.7.8': {
    gotBounce:
      'The outgoing mail server refused the user name or password that your mail program used, so your message[ to {recipient}] has not been sent. If you changed your password lately, please enter the new one wherever you send mail from, phones and scanners included. With some providers, such as Gmail, programs need an app password in place of the usual one.',
    ourMailBounced:
      'Our message to you[ at {recipient}] has not been sent: the password that one of our systems uses for sending was refused. Your mailbox is not affected, and you need not change anything. For anything urgent, please give us another way to contact you.',
  },
  '5.7.9': {
    gotBounce:
      'Your message[ to {recipient}] was not accepted, because a mail server wants better proof of who is sending. If your mail program showed the error while sending, please look in your provider’s help for a safer sign-in, such as an app password. If you got a notice later, please forward it to the people who look after your e-mail.',
    ourMailBounced:
      'Our message to you[ at {recipient}] was not accepted, because a mail server asked for better proof that it came from us. This has to be settled on our side; nothing needs to be changed in your mailbox. If you need the message soon, please tell us how else we may send it.',
  },
  '4.7.25': {
    gotBounce:
      'Your message[ to {recipient}] is being held back, because the receiving server found no matching name for the server that sends your mail. If that was a momentary fault, it is delivered by itself and you need not send it again. Otherwise a final notice follows; please show both notices to your e-mail provider, who can have the name corrected.',
    ourMailBounced:
      'Our message to you[ at {recipient}] is on hold over a technical setting of the server we send through. It is still being tried; your own settings have no part in it. If you need the message soon, please tell us another way to reach you.',
  },
  '4.7.26': {
    gotBounce:
      'The receiving mail service[ ({provider})] could not confirm that your message[ to {recipient}] comes from you, and is holding it back. It is still being tried, so a second copy is of no use. If the settings of your domain are incomplete, it will stay that way: please forward the notice to whoever looks after them. A final notice follows if delivery fails.',
    ourMailBounced:
      'Your mail service[ ({provider})] is holding back our message to you[ at {recipient}], because it could not confirm yet that we sent it. It is still being tried. If it does not come, the settings of our own domain are the likely reason, and there is nothing for you to change.',
  },
  '5.7.26': {
    gotBounce:
      'Your message[ to {recipient}] was refused because the receiving mail service[ ({provider})] found no valid proof that it comes from your domain. This often shows up after a new website, newsletter tool or mail provider was put to use. Please forward the notice to whoever manages your domain; until this is corrected, other messages may come back too.',
    ourMailBounced:
      'Your mail service[ ({provider})] refused our message to you[ at {recipient}], because it found no valid proof that it came from our domain. Usually something is missing on our side. If you have your mail forwarded, that can be the cause too, and the address where it ends up may work.',
  },
  '5.7.27': {
    gotBounce:
      'Your message[ to {recipient}] was refused because of the domain in your own address. Either that domain does not name the server that sent the message as one of its own, or it says that it takes no mail, so that nobody could answer you. Please forward the notice to whoever manages your domain. The recipient’s address is not the problem.',
    ourMailBounced:
      'Our message to you[ at {recipient}] was refused because of the domain we sent it from: its records do not fit the way the message was sent. Neither your address nor your mailbox is the reason. If you need the message now, please tell us another way to send it.',
  },
  '4.7.28': {
    gotBounce:
      'The recipient’s mail service[ ({provider})] is getting an unusual amount of mail from the server, network or domain your message came from, and is slowing it down. Other people’s mail may be the cause. Your message[ to {recipient}] is still being tried; please do not send it again. A final notice follows if it does not get through.',
    ourMailBounced:
      'Your mail service[ ({provider})] is slowing our mail down at the moment, because much has come at once from us or from others who use the same servers. Our message to you[ at {recipient}] is still being tried. If it is not there tomorrow, please let us know.',
  },
  '5.7.28': {
    gotBounce:
      'Your message[ to {recipient}] was refused, because the mail service[ ({provider})] has been getting too much unwanted mail from the server, network or domain it came from. You need not be the cause, as many people can share these. Please forward the notice to your e-mail provider; sending again helps only once the cause is gone.',
    ourMailBounced:
      'Our message to you[ at {recipient}] was refused, because your mail service[ ({provider})] has counted too much unwanted mail from the servers or the domain we use. The cause has to be found on our side. Do you have an address at another provider for the meantime?',
  },
  '5.7.30': {
    gotBounce:
      'Your message[ to {recipient}] was refused because it lacked a required protection, usually a digital signature that proves its origin. Your mail service or sending tool has to add that; it is nothing you do while writing. Please forward the notice to whoever set it up. Until this is corrected, more messages may be refused.',
    ourMailBounced:
      'Our message to you[ at {recipient}] was refused because a required protection, usually a digital signature of our domain, was missing or not valid. This has to be put right on our side, and you need not do anything. Another address of yours may work in the meantime.',
  },
  '5.7.515': {
    gotBounce:
      'The recipient’s mail service[ ({provider})] demands that domains which send a lot of mail prove in several ways that it is really theirs, and yours did not pass every check. That is why your message[ to {recipient}] was refused. Please forward the complete notice to whoever manages your domain: it names the checks and their results.',
    ourMailBounced:
      'Your mail service[ ({provider})] refused our message to you[ at {recipient}], because our domain does not yet fulfil all of its rules for large senders. Nothing is wrong with your mailbox, and only we can put this right. Could you give us an address at another provider for the time being?',
  },
};
