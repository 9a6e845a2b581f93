export const invoice = {
  id: 'invoice',
  folder: 'inbox',
  sender: 'Hotel Lindenhof',
  address: 'reservations@example.net',
  date: '2026-11-23T07:30',
  subject: 'Invoice 2026-0550 for your stay in room 550',
  snippet: 'Thank you for staying with us. Order 450, two nights, 552.50 in all',
  unread: true,
  html: `
<p>Dear Robin Vale,</p>
<p>thank you for staying with us. Here is the invoice for order 450, which we also post to your address of record.</p>
<table class="table">
  <caption>Invoice 2026-0550, November 22, 2026</caption>
  <thead>
    <tr><th scope="col">Item</th><th scope="col">Count</th><th scope="col" class="number">EUR</th></tr>
  </thead>
  <tbody>
    <tr><td>Room 550, fifth floor</td><td>2</td><td class="number">421.00</td></tr>
    <tr><td>Breakfast</td><td>4</td><td class="number">80.00</td></tr>
    <tr><td>Garage, space 251</td><td>2</td><td class="number">25.19</td></tr>
    <tr><td>City tax, 5.0 %</td><td></td><td class="number">26.31</td></tr>
    <tr class="total"><th scope="row">Total</th><td></td><td class="number">552.50</td></tr>
  </tbody>
</table>
<p>
  EUR 550 were charged to the card ending in 4521; the rest, 2.50, was paid at the desk. Points: 5,500 new, 45,200 in
  all. You have reached level 5 of the Fortune 500 Travellers programme.
</p>
<p>
  Questions? Call +44 20 7946 0550, or from your room 221. By post: Lindenhof, 554 Harbour Road, 45055 Example Town.
  Mail to reservations@example.net is answered within 24 hours. Your key card 5.1.1 stays valid for 30 days.
</p>`,
};
