// The door: finds people by a few letters or by the camera and marks them, with a
// connection or without. Without this script the same page works by its forms.
import { Marks } from './marks.js';
import { canWatch, watch } from './camera.js';

const door = document.getElementById('door');
const base = door.dataset.event;
const text = name => door.dataset[name];
const query = document.getElementById('q');
const choice = document.getElementById('session');
const session = () => choice.value;
const marks = new Marks(base);

// The roll: who may come, by name. It is kept for when there is no connection.
const ROLL = 'roll:' + base;
const keep = () => { try { localStorage.setItem(ROLL, JSON.stringify(roll)); } catch { /* it is fetched again */ } };
let roll = { people: [] };
try { roll = JSON.parse(localStorage.getItem(ROLL)) ?? roll; } catch { /* it is fetched below */ }

const byID = id => roll.people.find(p => p.id === id);
const was = p => (p.present || []).includes(session());

async function refresh() {
  try {
    const answer = await fetch(base + '/door/roll');
    if (!answer.ok || answer.redirected) return;
    roll = await answer.json();
    for (const m of marks.waiting()) { const p = byID(m.person); if (p) (p.present ||= []).push(m.session); }
    keep();
  } catch { /* what was kept stays */ }
}

// Telling.

function tell(message, bad) {
  const status = document.getElementById('status');
  status.textContent = message;
  status.className = bad ? 'alert' : 'done';
  status.hidden = false;
}

function pending() {
  const n = marks.waiting().length;
  const place = document.getElementById('pending');
  place.textContent = n ? n + ' ' + text('waiting') : '';
  place.hidden = !n;
}

// Marking.

function mark(people, method) {
  let kept = true;
  for (const p of people) {
    kept = marks.add(p.id, session(), method) && kept;
    (p.present ||= []).push(session());
  }
  keep();
  tell(people.map(p => p.name).join(' + ') + ': ' + (kept ? text('present') : text('unsaved')), !kept);
  pending();
  send();
}

async function send() {
  const { refused, status } = await marks.send();
  for (const { mark, error } of refused) {
    const p = byID(mark.person);
    if (p) p.present = p.present.filter(s => s !== mark.session);
    tell((p ? p.name + ': ' : '') + error, true);
  }
  if (status === 401) tell(text('signin'), true);
  else if (status) tell(text('refused') + ' (' + status + ')', true);
  pending();
}

// Finding.

function button(label, people) {
  const b = document.createElement('button');
  b.type = 'button'; b.textContent = label; b.className = 'wide-on-phone';
  b.addEventListener('click', () => { mark(people, 'panitia'); show(shown); });
  return b;
}

function line(kind, className, content) {
  const l = document.createElement(kind);
  l.className = className; l.textContent = content;
  return l;
}

function card(p) {
  const box = line('li', 'card', '');
  box.append(line('h3', '', p.name));
  if (p.office) box.append(line('p', 'hint', p.office));
  const row = line('div', 'row', '');
  const partner = p.partner && byID(p.partner);
  if (was(p)) row.append(line('span', 'state good', text('present')));
  else {
    row.append(button(text('mark'), [p]));
    if (partner && !was(partner)) row.append(button(text('both') + ' ' + partner.name, [p, partner]));
  }
  box.append(row);
  return box;
}

let shown = [];
function show(people) {
  shown = people;
  document.getElementById('found').replaceChildren(...people.map(card));
}

function find() {
  const words = query.value.toLowerCase().split(/\s+/).filter(Boolean);
  show(words.length ? roll.people.filter(p => words.every(w => p.name.toLowerCase().includes(w))).slice(0, 12) : []);
  if (words.length && !shown.length) document.getElementById('found').append(line('li', '', text('nobody')));
}

// A scanned ticket marks its holder, and shows the partner, whose ticket may be on the
// same phone.
function scanned(value) {
  const ticket = value.split('/').pop();
  const p = roll.people.find(q => q.ticket === ticket);
  if (!p) return tell(text('foreign'), true);
  if (was(p)) tell(p.name + ': ' + text('already'));
  else mark([p], 'qr');
  query.value = '';
  const partner = p.partner && byID(p.partner);
  show(partner ? [p, partner] : [p]);
}

const scan = document.getElementById('scan');
let stop = null;
scan.hidden = !canWatch();
scan.addEventListener('click', async () => {
  if (stop) { stop(); stop = null; scan.textContent = text('scan'); return; }
  try { stop = await watch(document.getElementById('camera'), scanned); } catch { return tell(text('nocamera'), true); }
  scan.textContent = text('stop');
});

query.addEventListener('input', find);
document.getElementById('search').addEventListener('submit', event => { if (roll.people.length) { event.preventDefault(); find(); } });

// The session stays what it was when the page is read anew, from the browser's store too.
const address = new URL(location);
const asked = address.searchParams.get('session');
if ([...choice.options].some(o => o.value === asked)) choice.value = asked;
choice.addEventListener('change', () => {
  address.search = new URLSearchParams({ session: session() });
  history.replaceState(null, '', address);
  show(shown);
});

// Who signs out takes the names along; marks that were not sent yet stay, for they name
// nobody.
for (const out of document.querySelectorAll('form[action="/logout"]')) out.addEventListener('submit', () => {
  localStorage.removeItem(ROLL);
  navigator.serviceWorker?.controller?.postMessage({ forget: true });
});

// The page without a connection: see sw.js.
if ('serviceWorker' in navigator) {
  navigator.serviceWorker.register('/sw.js').then(() => navigator.serviceWorker.ready)
    .then(worker => worker.active.postMessage({ keep: location.pathname })).catch(() => {});
}

addEventListener('online', send);
setInterval(send, 5000);
setInterval(refresh, 60000);
pending();
refresh().then(() => { if (query.value) find(); send(); });
