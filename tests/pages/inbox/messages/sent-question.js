export const sentQuestion = {
  id: 'sent-question',
  folder: 'sent',
  sender: 'Robin Vale',
  address: 'robin.vale@example.com',
  to: 'dns@example.com',
  date: '2026-11-23T09:05',
  subject: 'Newsletter refused, can you look at our SPF record?',
  snippet: 'Hello Sam, Gmail has turned our newsletter down since Saturday',
  text: `Hello Sam,

Gmail has turned our newsletter down since Saturday. The server answers
550 5.7.26 and says that neither SPF nor DKIM passed for news.example.net.
Did the record change when we moved to 198.51.100.24?

Robin`,
};
