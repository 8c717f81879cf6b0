// Tells what is wrong with a form while it is filled in: the server reads it and answers
// by field. Without this script the same is told when the form is sent.
const form = document.querySelector('form[data-check]');
if (form) {
  let timer = 0, asked = 0;
  const touched = new Set();
  const show = faults => {
    for (const input of form.querySelectorAll('input[name], select[name]')) {
      if (!touched.has(input.name)) continue;
      const place = document.getElementById('fault-' + input.name);
      if (!place) continue;
      const all = faults[input.name] || [];
      place.replaceChildren(...all.map(f => {
        const line = document.createElement('span');
        line.className = 'field-fault' + (f.Look ? ' look' : '');
        line.textContent = f.Text;
        return line;
      }));
      input.setAttribute('aria-invalid', all.some(f => !f.Look) ? 'true' : 'false');
    }
  };
  const check = async () => {
    const mine = ++asked;
    try {
      const answer = await fetch(form.dataset.check, { method: 'POST', body: new URLSearchParams(new FormData(form)) });
      if (answer.ok && mine === asked) show(await answer.json());
    } catch { /* no connection: it is told when the form is sent */ }
  };
  form.addEventListener('input', () => { clearTimeout(timer); timer = setTimeout(check, 500); });
  form.addEventListener('change', event => { touched.add(event.target.name); clearTimeout(timer); timer = setTimeout(check, 50); });
}
