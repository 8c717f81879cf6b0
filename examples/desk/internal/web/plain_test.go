package web

import (
	"context"
	"fmt"
	"strconv"
	"testing"

	"github.com/chromedp/cdproto/emulation"
	"github.com/chromedp/chromedp"
	"github.com/chromedp/chromedp/kb"

	"github.com/integritas-id/integritas/examples/desk/internal/auth"
)

// TestNoScript registers a guest and checks a couple in where no script runs.
func TestNoScript(t *testing.T) {
	needsBrowser(t)
	each(t, func(t *testing.T, w *world) {
		b := newBrowser(t, w)
		b.run(emulation.SetScriptExecutionDisabled(true))
		b.run(chromedp.Navigate(w.server.URL+"/r/"+w.event), fillIn("name", "Tamu Tanpa Skrip"), fillIn("nip", "12345"), click("Kirim pendaftaran"), saysSoon("Ada isian yang perlu diperbaiki"))
		b.run(chromedp.Clear(`[name="nip"]`, chromedp.ByQuery), click("Kirim pendaftaran"), saysSoon("Tunjukkan kode ini"))
		b.signIn(w.tokens[auth.Door])
		couple := w.unmarked()[:2]
		b.run(chromedp.Navigate(w.server.URL+"/events/"+w.event+"/door"), fillIn("q", couple[0].Name.Full), click("Cari"), click("Berdua dengan"), saysSoon(couple[0].PrintedName()+": tercatat"))
		for _, p := range couple {
			w.present(p.ID.String(), "pembukaan", true)
		}
	})
}

// TestKeyboard signs in and checks somebody in by the keyboard alone.
func TestKeyboard(t *testing.T) {
	needsBrowser(t)
	each(t, func(t *testing.T, w *world) {
		link := w.firstLink()
		w.post("", "/start/"+link, "password", "kalimat yang cukup panjang")
		b := newBrowser(t, w)
		person := w.unmarked()[0]
		b.run(chromedp.Navigate(w.server.URL+"/login"),
			tabTo("login"), chromedp.KeyEvent("pertama"), tabTo("password"), chromedp.KeyEvent("kalimat yang cukup panjang"), chromedp.KeyEvent(kb.Enter), saysSoon("Kegiatan baru"),
			chromedp.Navigate(w.server.URL+"/events/"+w.event+"/door"), chromedp.KeyEvent(kb.Tab), chromedp.WaitVisible(".skip:focus", chromedp.ByQuery),
			tabTo("q"), chromedp.KeyEvent(person.Name.Full), saysSoon(person.PrintedName()),
			tabTo("Tandai hadir"), chromedp.KeyEvent(kb.Enter), saysSoon(person.PrintedName()+": hadir"), chromedp.WaitNotVisible("#pending", chromedp.ByQuery))
		w.present(person.ID.String(), "pembukaan", true)
	})
}

// tabTo presses the tabulator until the field of a name, or the button with a text, has
// the focus, and something shows that it has.
func tabTo(name string) chromedp.Action {
	const here = `(e => (e.name === name || e.textContent.trim() === name) && e.matches(':focus-visible') && getComputedStyle(e).outlineStyle !== 'none')(document.activeElement)`
	return chromedp.ActionFunc(func(ctx context.Context) error {
		for range 60 {
			var is bool
			if err := chromedp.Evaluate(`{ const name = `+strconv.Quote(name)+`; `+here+` }`, &is).Do(ctx); err != nil || is {
				return err
			}
			if err := chromedp.KeyEvent(kb.Tab).Do(ctx); err != nil {
				return err
			}
		}
		return fmt.Errorf("the tabulator does not come to %q", name)
	})
}
