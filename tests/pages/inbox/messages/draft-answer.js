export const draftAnswer = {
  id: 'draft-answer',
  folder: 'drafts',
  sender: 'Robin Vale',
  address: 'robin.vale@example.com',
  to: 'helpdesk@example.com',
  date: '2026-11-22T18:10',
  subject: 'Re: [Ticket 4521] The shop sends no confirmations',
  snippet: 'Hello Maya, the account needs an app password now',
  text: `Hello Maya,

the account needs an app password now, that is why the server says
535 5.7.8 Username and Password not accepted. I will set one on Monday.

If it says 550 5.7.1 after that, tell me.`,
};
