// Marks that were made here and that the server has not confirmed yet. Each stands in the
// browser under a key of its own, so that two windows never write over each other, and
// under an id of its own, so that one that is sent twice counts once.

const unsaved = new Map(); // where the browser keeps nothing: until the page is closed

// newID makes a random UUID; crypto.randomUUID is not there on plain http.
function newID() {
  const b = crypto.getRandomValues(new Uint8Array(16));
  b[6] = (b[6] & 15) | 64; b[8] = (b[8] & 63) | 128;
  const h = [...b].map(x => x.toString(16).padStart(2, '0')).join('');
  return [h.slice(0, 8), h.slice(8, 12), h.slice(12, 16), h.slice(16, 20), h.slice(20)].join('-');
}

export class Marks {
  constructor(event) { this.event = event; this.prefix = 'mark:' + event + ':'; this.sending = false; }

  // add keeps a mark; false says that it is lost when the page is closed before it is sent.
  add(person, session, method) {
    const mark = { id: newID(), person, session, state: 'hadir', method, entered: new Date().toISOString() };
    try { localStorage.setItem(this.prefix + mark.id, JSON.stringify(mark)); } catch { unsaved.set(mark.id, mark); return false; }
    return true;
  }

  // waiting returns the marks that are to be sent, the oldest first.
  waiting() {
    const kept = Object.keys(localStorage).filter(k => k.startsWith(this.prefix)).map(k => JSON.parse(localStorage.getItem(k)));
    return [...kept, ...unsaved.values()].filter(Boolean).sort((a, b) => a.entered < b.entered ? -1 : 1);
  }

  // forget drops a mark that the server has answered.
  forget(id) { localStorage.removeItem(this.prefix + id); unsaved.delete(id); }

  // send sends what waits, and returns what became of it: { refused: [{ mark, error }] },
  // or { status } of a server that takes none of them. Without a connection nothing
  // happens; whoever calls tries again.
  async send() {
    const refused = [];
    if (this.sending) return { refused };
    this.sending = true;
    try {
      for (let batch = this.waiting().slice(0, 200); batch.length; batch = this.waiting().slice(0, 200)) {
        const sent = new Date().toISOString(); // the server tells by it how wrong this clock is
        const answer = await fetch(this.event + '/marks', {
          method: 'POST', headers: { 'Content-Type': 'application/json' }, body: JSON.stringify(batch.map(m => ({ ...m, sent }))),
          signal: AbortSignal.timeout(15000),
        });
        if (!answer.ok) return { refused, status: answer.status };
        for (const { id, ok, error } of await answer.json()) {
          if (!ok) refused.push({ mark: batch.find(m => m.id === id), error });
          this.forget(id);
        }
      }
    } catch { /* no connection, or a bad one */ } finally { this.sending = false; }
    return { refused };
  }
}
