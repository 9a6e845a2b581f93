export const sentMinutes = {
  id: 'sent-minutes',
  folder: 'sent',
  sender: 'Robin Vale',
  address: 'robin.vale@example.com',
  to: 'ola.berg@example.net',
  date: '2026-11-10T12:25',
  subject: 'Minutes of 9 November',
  snippet: 'Hello Ola, the minutes are attached. The budget grows from 450 to 550',
  text: `Hello Ola,

the minutes are attached. In short: the budget grows from 450 to 550 euros,
room 211 is ours on Tuesdays, and point 5.1.1 of the statutes is dropped.

Robin`,
};
