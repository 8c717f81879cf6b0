// The door: marks are kept in the browser first and sent when there is a connection,
// each under an id of its own, so that one that is sent twice stands once. The camera
// reads tickets where the browser can.
const door = document.getElementById('door');
const base = door.dataset.event;
const ROLL = 'roll:' + base, QUEUE = 'queue:' + base;
const text = name => door.dataset[name];
const load = (key, otherwise) => { try { return JSON.parse(localStorage.getItem(key)) ?? otherwise; } catch { return otherwise; } };
const save = (key, value) => localStorage.setItem(key, JSON.stringify(value));
let roll = load(ROLL, { people: [] });
const session = () => document.getElementById('session').value;

// ids from random numbers, for http too, where crypto.randomUUID is not there
function newID() {
  const b = crypto.getRandomValues(new Uint8Array(16));
  b[6] = (b[6] & 15) | 64; b[8] = (b[8] & 63) | 128;
  const h = [...b].map(x => x.toString(16).padStart(2, '0')).join('');
  return [h.slice(0, 8), h.slice(8, 12), h.slice(12, 16), h.slice(16, 20), h.slice(20)].join('-');
}

function tell(message, bad) {
  const status = document.getElementById('status');
  status.textContent = message;
  status.className = bad ? 'alert' : 'done';
  status.hidden = false;
}

function pending() {
  const n = load(QUEUE, []).length;
  const place = document.getElementById('pending');
  place.textContent = n ? n + ' ' + text('waiting') : '';
  place.hidden = !n;
}

// The queue is read and written without a wait in between, so that nothing is lost
// however often it is sent.
function enqueue(people, method) {
  const queue = load(QUEUE, []);
  for (const p of people) {
    queue.push({ id: newID(), person: p.id, session: session(), state: 'hadir', method, entered: new Date().toISOString() });
    (p.present ||= []).push(session());
  }
  save(QUEUE, queue);
  save(ROLL, roll);
  pending();
  tell(people.map(p => p.name).join(' + ') + ': ' + text('present'));
  send();
}

let sending = false;
async function send() {
  if (sending) return;
  sending = true;
  try {
    for (let batch = load(QUEUE, []).slice(0, 200); batch.length; batch = load(QUEUE, []).slice(0, 200)) {
      const answer = await fetch(base + '/marks', { method: 'POST', headers: { 'Content-Type': 'application/json' }, body: JSON.stringify(batch) });
      if (answer.redirected || answer.status === 401) { tell(text('signin'), true); return; }
      if (!answer.ok) return;
      const done = await answer.json();
      const ids = new Set(done.map(a => a.id));
      save(QUEUE, load(QUEUE, []).filter(m => !ids.has(m.id)));
      const refused = done.find(a => !a.ok);
      if (refused) tell(refused.error, true);
      pending();
    }
  } catch { /* no connection: tried again */ } finally { sending = false; }
}

async function refresh() {
  try {
    const answer = await fetch(base + '/door/roll');
    if (!answer.ok || answer.redirected) return;
    roll = await answer.json();
    const waiting = load(QUEUE, []);
    for (const p of roll.people) for (const m of waiting) if (m.person === p.id) (p.present ||= []).push(m.session);
    save(ROLL, roll);
  } catch { /* what was kept stays */ }
}

const byID = id => roll.people.find(p => p.id === id);
const was = p => (p.present || []).includes(session());

function button(label, people, method) {
  const b = document.createElement('button');
  b.type = 'button'; b.textContent = label; b.className = 'wide-on-phone';
  b.addEventListener('click', () => { enqueue(people, method); find(); });
  return b;
}

function card(p) {
  const box = document.createElement('li');
  box.className = 'card';
  const name = document.createElement('h3'); name.textContent = p.name;
  box.append(name);
  if (p.office) { const o = document.createElement('p'); o.className = 'hint'; o.textContent = p.office; box.append(o); }
  const row = document.createElement('div'); row.className = 'row';
  const partner = p.partner && byID(p.partner);
  if (was(p)) { const s = document.createElement('span'); s.className = 'state good'; s.textContent = text('present'); row.append(s); }
  else {
    row.append(button(text('mark'), [p], 'panitia'));
    if (partner && !was(partner)) row.append(button(text('both') + ' ' + partner.name, [p, partner], 'panitia'));
  }
  box.append(row);
  return box;
}

const query = document.getElementById('q');
function find() {
  const words = query.value.toLowerCase().split(/\s+/).filter(Boolean);
  const list = document.getElementById('found');
  if (!words.length) { list.replaceChildren(); return; }
  const hits = roll.people.filter(p => words.every(w => p.name.toLowerCase().includes(w))).slice(0, 12);
  list.replaceChildren(...hits.map(card));
  if (!hits.length) { const li = document.createElement('li'); li.textContent = text('nobody'); list.append(li); }
}
query.addEventListener('input', find);
document.getElementById('search').addEventListener('submit', event => { if (roll.people.length) { event.preventDefault(); find(); } });
document.getElementById('session').addEventListener('change', find);

function scanned(value) {
  const ticket = value.split('/').pop();
  const p = roll.people.find(q => q.ticket === ticket);
  if (!p) return tell(text('foreign'), true);
  if (was(p)) return tell(p.name + ': ' + text('already'));
  enqueue([p], 'qr');
}

const scan = document.getElementById('scan');
if ('BarcodeDetector' in window && navigator.mediaDevices) {
  scan.hidden = false;
  scan.addEventListener('click', async () => {
    const video = document.getElementById('camera');
    try {
      video.srcObject = await navigator.mediaDevices.getUserMedia({ video: { facingMode: 'environment' } });
    } catch { return tell(text('nocamera'), true); }
    video.hidden = false;
    await video.play();
    const detector = new BarcodeDetector({ formats: ['qr_code'] });
    let last = '', at = 0;
    const look = async () => {
      for (const code of await detector.detect(video).catch(() => [])) {
        if (code.rawValue !== last || Date.now() - at > 4000) { last = code.rawValue; at = Date.now(); scanned(last); }
      }
      setTimeout(look, 200);
    };
    look();
  });
}

// Who signs out takes the names along; marks that were not sent yet stay, for they name
// nobody.
for (const out of document.querySelectorAll('form[action="/logout"]')) out.addEventListener('submit', () => {
  localStorage.removeItem(ROLL);
  navigator.serviceWorker?.controller?.postMessage('forget');
});
if ('serviceWorker' in navigator) navigator.serviceWorker.register('/sw.js').catch(() => {});
addEventListener('online', send);
setInterval(send, 5000);
setInterval(refresh, 60000);
pending();
refresh().then(() => { find(); send(); });
