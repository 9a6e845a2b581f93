export const noCode = {
  id: 'no-code',
  folder: 'inbox',
  sender: 'Postmaster',
  address: 'postmaster@example.net',
  date: '2026-11-10T12:26',
  subject: 'DELIVERY FAILURE: User ola.berg not listed in Domino Directory',
  snippet: 'Your document “Minutes of 9 November” was not delivered to ola.berg@example.net',
  text: `Your document:
    Minutes of 9 November

was not delivered to:
    ola.berg@example.net

because:
    User ola.berg (ola.berg@example.net) not listed in Domino Directory`,
};
