/** The demo stands still on this day, so that screenshots of it can be compared. */
const TODAY = '2026-11-23';

const time = new Intl.DateTimeFormat('en-GB', { hour: '2-digit', minute: '2-digit' });
const day = new Intl.DateTimeFormat('en-US', { month: 'short', day: 'numeric' });
const full = new Intl.DateTimeFormat('en-US', { weekday: 'short', month: 'short', day: 'numeric', year: 'numeric' });

/** `09:41` today, `Nov 20` before; `date` is a local time without zone, such as `2026-11-20T16:04`. */
export function shortDate(date) {
  return (date.startsWith(TODAY) ? time : day).format(new Date(date));
}

/** `Fri, Nov 20, 2026 at 16:04` */
export function fullDate(date) {
  return `${full.format(new Date(date))} at ${time.format(new Date(date))}`;
}
