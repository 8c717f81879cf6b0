package web

import (
	"context"
	"fmt"
	"os"
	"path/filepath"
	"strings"
	"testing"
	"time"

	"github.com/chromedp/chromedp"

	"github.com/integritas-id/integritas/examples/desk/internal/auth"
)

// click clicks the button or the link with a text.
func click(text string) chromedp.Action {
	return chromedp.Click(`//main//*[self::button or self::a][contains(normalize-space(.), "`+text+`")]`, chromedp.BySearch)
}

// fillIn writes into a field by its name.
func fillIn(name, value string) chromedp.Action {
	return chromedp.SendKeys(`main [name="`+name+`"]`, value, chromedp.ByQuery)
}

// saysSoon waits for a text on the page.
func saysSoon(text string) chromedp.Action {
	return chromedp.ActionFunc(func(ctx context.Context) error {
		ctx, cancel := context.WithTimeout(ctx, 20*time.Second)
		defer cancel()
		if err := chromedp.WaitVisible(`//main//*[contains(normalize-space(.), "`+text+`")]`, chromedp.BySearch).Do(ctx); err != nil {
			return fmt.Errorf("no %q: %w", text, err)
		}
		return nil
	})
}

// TestWalk walks the day of each: administrator, guest, committee, door, secretary,
// inspectorate.
func TestWalk(t *testing.T) {
	needsBrowser(t)
	each(t, func(t *testing.T, w *world) {
		token := w.firstLink()
		t.Run("administrator", func(t *testing.T) { walkAdministrator(newBrowser(t, w), token) })
		t.Run("guest", func(t *testing.T) { walkGuest(newBrowser(t, w)) })
		t.Run("committee", func(t *testing.T) { walkCommittee(newBrowser(t, w)) })
		t.Run("door", func(t *testing.T) { walkDoor(newBrowser(t, w)) })
		t.Run("secretary", func(t *testing.T) { walkSecretary(newBrowser(t, w)) })
		t.Run("inspectorate", func(t *testing.T) { walkInspectorate(newBrowser(t, w)) })
	})
}

// walkAdministrator sets the first password, signs in and makes an account.
func walkAdministrator(b *browser, token string) {
	b.open("/start/" + token)
	b.picture("sandi")
	b.run(fillIn("password", "kalimat pendek yang mudah"), click("Simpan"), saysSoon("Nama masuk"))
	b.look("/login")
	b.run(fillIn("login", "pertama"), fillIn("password", "kalimat pendek yang mudah"), click("Masuk"), saysSoon("Kegiatan baru"))
	b.look("/events")
	b.picture("kegiatan")
	b.open("/accounts")
	b.run(fillIn("login", "pintu-timur"), click("Buat akun"), saysSoon("Kirim tautan ini"))
	b.look("/accounts")
	b.picture("akun")
	b.open("/audit")
}

// walkGuest registers a couple on a phone; what is wrong is told while typing.
func walkGuest(b *browser) {
	b.open("/")
	b.picture("depan")
	b.open("/e/" + b.w.event)
	b.open("/r/" + b.w.event + "?lang=en")
	b.open("/r/" + b.w.event + "?lang=id")
	b.run(fillIn("name", "Drs. Tamu Rekaan, M.M."), fillIn("nip", "19720514 199803 1 99"), fillIn("position", "Camat Metro Pusat"))
	b.run(saysSoon("jumlah angkanya tidak tepat"))
	b.look("/r")
	b.picture("formulir")
	b.run(fillIn("nip", "7"), fillIn("unit", "Kecamatan Metro Pusat"), fillIn("phone", "0812-0000-7001"),
		fillIn("partner-name", "Ibu Rekaan"), click("Kirim pendaftaran"), saysSoon("Tunjukkan kode ini"))
	b.look("/t")
	b.picture("tiket")
}

// walkCommittee makes an event, uploads a list and takes it over.
func walkCommittee(b *browser) {
	b.signIn(b.w.tokens[auth.Committee])
	b.open("/new")
	b.run(fillIn("title", "Bimtek percobaan"), chromedp.SetValue(`[name="from"]`, "2026-12-09", chromedp.ByQuery), fillIn("region", "Kota Metro"), click("Simpan"), saysSoon("Tersimpan"))
	b.look("/events/new")
	b.open("/events/" + b.w.event)
	b.picture("ringkasan")
	b.open("/events/" + b.w.event + "/edit")
	b.picture("atur")
	list := filepath.Join(b.t.TempDir(), "kecamatan.csv")
	if err := os.WriteFile(list, []byte("No;Nama;NIP;Jabatan;Instansi;L/P\n1;Warsono Basuki, S.Sos;19741201 199703 1 929;Camat Metro Timur;Kecamatan Metro Timur;L\n2;Drs. H. Widodo Sasmita;;Sekda;Sekretariat Daerah Kota Metro;L\n3;Salah Angka;12345;Lurah;;L\n"), 0o600); err != nil {
		b.t.Fatal(err)
	}
	b.open("/events/" + b.w.event + "/lists")
	b.run(chromedp.SetUploadFiles(`[name="list"]`, []string{list}, chromedp.ByQuery), click("Unggah"), saysSoon("Bagaimana kolom dipahami"))
	b.look("/lists")
	b.picture("daftar")
	b.run(chromedp.Click(`input[value="same"]`, chromedp.ByQuery), click("Simpan putusan"), saysSoon("Tersimpan"),
		click("Ambil ke daftar peserta"), saysSoon("orang baru"))
	b.open("/events/" + b.w.event + "/people")
	b.picture("peserta")
	b.open("/events/" + b.w.event + "/people/" + b.w.people(b.w.event)[0].ID.String())
	b.run(click("Buka"), saysSoon("19680412 199003 1 901"))
	b.look("/people/reveal")
	b.picture("orang")
}

// walkDoor marks a couple, loses the connection, marks another and gets it back.
func walkDoor(b *browser) {
	b.signIn(b.w.tokens[auth.Door])
	people := b.w.people(b.w.event)
	waiting := b.w.unmarked()
	if len(waiting) < 3 {
		b.t.Fatalf("%d people to check in", len(waiting))
	}
	b.open("/events/" + b.w.event + "/door")
	couple := waiting[0]
	b.run(fillIn("q", couple.Name.Full), saysSoon("Berdua dengan"))
	b.look("/door")
	b.picture("pintu")
	b.run(click("Berdua dengan"), saysSoon(": hadir"))
	b.offline(true)
	b.run(search(waiting[2]), click("Tandai hadir"), saysSoon("menunggu sambungan"))
	b.offline(false)
	b.run(chromedp.WaitNotVisible("#pending", chromedp.ByQuery))
	for _, id := range []string{couple.ID.String(), waiting[2].ID.String()} {
		b.w.present(id, "pembukaan", true)
	}
	b.open("/t/" + people[0].Ticket)
	b.picture("tiket-pintu")
}

// walkSecretary issues the certificates and prints the papers.
func walkSecretary(b *browser) {
	b.signIn(b.w.tokens[auth.Committee])
	at := "/events/" + b.w.event
	b.open(at + "/certificates")
	b.run(click("Terbitkan yang berhak"), saysSoon("Tersimpan"))
	b.look("/certificates")
	b.picture("sertifikat")
	register, err := b.w.desk.Store.Certificates(b.t.Context(), b.w.event)
	if err != nil || len(register) == 0 {
		b.t.Fatal("no certificates", err)
	}
	b.open(at + "/papers")
	b.picture("naskah")
	for name, path := range map[string]string{
		"cetak-sertifikat": "/certificates/print?number=" + register[0].Number, "cetak-hadir": "/papers/attendance", "cetak-tugas": "/papers/assignment",
		"cetak-berita-acara": "/papers/minutes", "cetak-laporan": "/papers/report", "cetak-rekap": "/papers/recap", "cetak-undangan": "/papers/invitation",
	} {
		if n := b.paper(at+path, name); n < 5000 {
			b.t.Errorf("%s: a PDF of %d bytes", name, n)
		}
	}
	b.open(at + "/recap")
	b.run(chromedp.Sleep(300 * time.Millisecond))
	b.picture("rekap")
	b.open("/c")
	b.run(fillIn("code", strings.ToLower(register[0].CheckCode)), click("Periksa"), saysSoon(register[0].Number))
	b.look("/c")
	b.picture("periksa")
}

// walkInspectorate looks at the year.
func walkInspectorate(b *browser) {
	b.signIn(b.w.tokens[auth.Inspectorate])
	b.open("/year?y=2024")
	b.run(chromedp.Sleep(300 * time.Millisecond))
	b.picture("tahun")
	b.open("/events/" + b.w.event + "/recap")
	b.run(chromedp.Navigate(b.w.server.URL+"/events/"+b.w.event+"/people"), saysSoon("bukan untuk peran Anda"))
	b.look("forbidden")
}

// present says whether somebody has to have been at a session.
func (w *world) present(id, session string, want bool) {
	w.t.Helper()
	e, err := w.desk.Store.Event(w.t.Context(), w.event)
	if err != nil {
		w.t.Fatal(err)
	}
	roll, err := w.desk.Roll(w.t.Context(), e)
	if err != nil {
		w.t.Fatal(err)
	}
	m, _ := roll.Attendance(id).Mark(session)
	if m.Attended() != want {
		w.t.Errorf("%s at %s: %v", id, session, m.State)
	}
}
