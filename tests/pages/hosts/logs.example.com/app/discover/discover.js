const LINES = 5000;
const HEIGHT = 24;
const ROWS = 20;

/** Every hundred lines have one bounce and one deferral; web servers write to the same table. */
function lineAt(index) {
  const to = `user${index}@example.org`;
  if (index % 100 === 3)
    return `postfix/smtp[2450]: ${index}A: to=<${to}>, status=bounced (host mx.example.org said: 550 5.1.1 no such user)`;
  if (index % 100 === 12)
    return `postfix/smtp[2451]: ${index}B: to=<${to}>, status=deferred (host mx.example.org said: 451 4.3.0 try again)`;
  return `nginx: 192.0.2.50 "GET /stock/550?page=${index} HTTP/1.1" 200 4521`;
}

const grid = document.querySelector('.euiDataGrid');
const canvas = document.querySelector('.canvas');
canvas.style.height = `${LINES * HEIGHT}px`;

const rows = Array.from({ length: ROWS }, () => {
  const row = document.createElement('div');
  row.setAttribute('role', 'row');
  const cells = ['', ''].map((text) => {
    const cell = document.createElement('span');
    cell.setAttribute('role', 'gridcell');
    cell.append(text);
    row.append(cell);
    return cell;
  });
  canvas.append(row);
  return { row, cells };
});

/** Puts a line into the row whose turn it is; text nodes stay, their data changes. */
function show(index) {
  const { row, cells } = rows[index % ROWS];
  row.style.top = `${index * HEIGHT}px`;
  cells[0].firstChild.data = `11:${String(index % 60).padStart(2, '0')}`;
  cells[1].firstChild.data = lineAt(index);
  cells[1].removeAttribute('data-target');
  if (index % 100 === 3) cells[1].dataset.target = '1';
  if (index % 100 === 12) cells[1].dataset.target = '2';
}

function showVisible() {
  const first = Math.min(LINES - ROWS, Math.floor(grid.scrollTop / HEIGHT));
  for (let index = first; index < first + ROWS; index++) show(index);
}

grid.addEventListener('scroll', showVisible);
showVisible();
window.selfTest(() => canvas.children.length === ROWS && rows.every(({ cells }) => cells[1].childNodes.length === 1));
