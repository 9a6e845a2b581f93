export const itinerary = {
  id: 'itinerary',
  folder: 'inbox',
  sender: 'Example Air',
  address: 'bookings@example.org',
  date: '2026-11-15T18:40',
  subject: 'Your flights EX 450 and EX 552 in December',
  snippet: 'Booking 5R4521. Outbound Dec 4, EX 450, gate 54. Return Dec 6, EX 552',
  html: `
<p>Hello Robin, here are your flights. Booking reference: <b>5R4521</b>.</p>
<table class="table">
  <thead>
    <tr><th scope="col">Flight</th><th scope="col">Date</th><th scope="col">Leaves</th><th scope="col">Arrives</th></tr>
  </thead>
  <tbody>
    <tr><td>EX 450</td><td>Dec 4, 2026</td><td>10:55</td><td>12:50</td></tr>
    <tr><td>EX 552</td><td>Dec 6, 2026</td><td>21:40</td><td>23:35</td></tr>
  </tbody>
</table>
<p>
  The flight is 550 miles and takes 1 h 55 min on an Airbus A220-300. Seats 21A and 22C, one bag of up to 23.5 kg each
  way; a second one costs EUR 45.00. Check-in closes 45 minutes before departure at desks 450–452, hall 5.1.
</p>
<p>
  If a flight was delayed by more than 4 hours or you were not accepted on board, you may be entitled to EUR 250, 400 or
  600 under section 5.1.1 of our conditions. Call 0800 554 450, quoting 5R4521.
</p>`,
};
