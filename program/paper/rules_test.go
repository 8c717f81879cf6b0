package paper_test

import (
	htmlpkg "html"
	"io"
	"regexp"
	"strings"
	"testing"

	"github.com/stretchr/testify/assert"
	"golang.org/x/text/language"

	"github.com/integritas-id/integritas/civil"
	"github.com/integritas-id/integritas/internal/wording"
	"github.com/integritas-id/integritas/participant"
	"github.com/integritas-id/integritas/program"
	"github.com/integritas-id/integritas/program/attend"
	"github.com/integritas-id/integritas/program/paper"
)

var (
	styles = regexp.MustCompile(`(?s)<style>.*</style>`)
	blanks = regexp.MustCompile(`\s+`)
)

// plain is what a reader sees of a paper, with one blank between two pieces.
func plain(html string) string {
	text := tags.ReplaceAllString(styles.ReplaceAllString(html, ""), " ")
	return strings.TrimSpace(blanks.ReplaceAllString(htmlpkg.UnescapeString(text), " "))
}

// signed is a signatory of a post whose name has titles, with rank and NIP.
func signed(post string) paper.Signatory {
	s := inspector()
	s.For, s.Post = "", post
	return s
}

// inTheNameOf is one who signs for another.
func inTheNameOf(whom, via, post string) paper.Signatory {
	s := signed(post)
	s.For, s.Via = whom, via
	return s
}

// letter and certificate are the two families of paper, signed by somebody.
func letter(s paper.Signatory) document {
	return &paper.Notula{Letterhead: office(), Event: metro(), NoteTaker: "Misal", Decisions: []string{"x"}, Signatory: s}
}

func certificate(s paper.Signatory) document {
	return &paper.Certificates{Letterhead: office(), Event: metro(), Register: register()[:1], Attendances: attendances(), Signatory: s}
}

func invitation(change func(*paper.Invitation)) document {
	l := &paper.Invitation{Letterhead: office(), Number: "000.1.5/912/ITDA", Addressed: []string{"Para Camat"}, City: "Metro", Event: metro(), Signatory: inspector()}
	if change != nil {
		change(l)
	}
	return l
}

func assignment(change func(*paper.Assignment)) document {
	l := &paper.Assignment{Letterhead: office(), Number: "800/1/ITDA", Basis: []string{"DPA"}, Assigned: people()[:2], RevealNIPs: true, Event: metro(), Signatory: inspector()}
	if change != nil {
		change(l)
	}
	return l
}

// ruled is one line of a rule: what a paper must say, and what it must not, as it is read
// or, between angle brackets and in the sheet, as it stands in the file.
type ruled struct {
	rule string
	d    document
	want []string
	not  []string
}

const (
	titled = "Dra. Hj. Rekaan Utama, M.Si."
	ranked = "Pembina Utama Muda (IV/c)"
	nipped = "NIP 19700212 199503 2 902"
)

// TestRules holds the rules of official papers one by one. Their sources are Permendagri
// 1/2023 Pasal 44 for who writes titles, rank and NIP, and for the rest guides of
// provinces and ministries and papers in use; where those differ, the default of this
// package is held, and the other form where a style has it.
func TestRules(t *testing.T) {
	var all []ruled
	for _, list := range [][]ruled{sheetRules(), headRules(), signerRules(), blockRules(), assignmentRules(), recordRules(), certificateRules()} {
		all = append(all, list...)
	}
	seen := map[string]bool{}
	for _, r := range all {
		seen[r.rule] = true
		file := html(t, r.d, language.Indonesian)
		text := plain(file)
		for _, want := range r.want {
			assert.True(t, strings.Contains(text, want) || strings.Contains(file, want), "%s: want %q in\n%s", r.rule, want, text)
		}
		for _, not := range r.not {
			assert.False(t, strings.Contains(text, not) || strings.Contains(file, not), "%s: %q must not stand in\n%s", r.rule, not, text)
		}
	}
	for n := 1; n <= 38; n++ {
		rule := "R" + string(rune('0'+n/10)) + string(rune('0'+n%10))
		assert.True(t, seen[rule], "no line holds %s", rule)
	}
}

// sheetRules are those of sheet and letterhead.
func sheetRules() []ruled {
	head := paper.Letterhead{Government: "Wali Kota Metro", Logo: []byte("\x89PNG\r\n\x1a\n")}
	f4 := paper.Style{F4: true, Font: "Bookman Old Style", Left: 25}
	many := invitation(func(l *paper.Invitation) {
		l.Addressed, l.Rundown = strings.Split("A,B,C,D,E,F", ","), true
	})
	return []ruled{
		{"R01", invitation(nil), []string{"size: A4;", `"Arial"`, "margin: 25mm 25mm 25mm 30mm"}, []string{"Bookman", "330mm", "landscape"}},
		{"R01", invitation(func(l *paper.Invitation) { l.Style = f4 }), []string{"215mm 330mm", "Bookman Old Style", " 25mm;"}, nil},
		{"R02", many, []string{`@top-center { content: "- " counter(page) " -"`, "@page :first { margin-top: 15mm; @top-center { content: none }"}, nil},
		{"R02", &paper.AttendanceList{Letterhead: office(), Event: course(), People: people()}, nil, []string{`(?)`}},
		{"R03", invitation(func(l *paper.Invitation) { l.Rundown = true }), []string{"Lampiran Surat Nomor"}, []string{"Lampiran I"}},
		{"R03", many, []string{"Lampiran I Surat", "Lampiran II Surat", "Lampiran : 2 (dua) berkas"}, nil},
		{"R04", invitation(func(l *paper.Invitation) { l.Letterhead = head }), []string{`class="kop head"`, `class="office">Wali Kota Metro<`}, []string{`class="government"`}},
		{"R04", invitation(nil), []string{`class="kop"`, `class="government">Pemerintah Kota Metro<`, `class="office">Inspektorat Daerah<`}, []string{"kop head"}},
		{"R05", letter(inTheNameOf("Wali Kota Metro", "", "Inspektur")), []string{`class="office">Inspektorat Daerah<`, "a.n. Wali Kota Metro Inspektur,"}, []string{"kop head"}},
		{"R06", invitation(nil), nil, []string{"<img", "data:image"}},
	}
}

// headRules are those of head and foot of a letter.
func headRules() []ruled {
	copied := func(list ...string) document {
		return invitation(func(l *paper.Invitation) { l.Copies = list })
	}
	return []ruled{
		{"R07", assignment(nil), []string{"Nomor: 800/1/ITDA"}, []string{"Nomor :", "ITDA.", "<u>", "underline"}},
		{"R07", invitation(nil), []string{"Nomor</td><td>:</td><td>000.1.5/912/ITDA</td>"}, []string{"ITDA."}},
		{"R07", assignment(func(a *paper.Assignment) { a.Number = "Nomor : 800/1/ITDA" }), []string{"Nomor: 800/1/ITDA"}, []string{"Nomor: Nomor"}},
		{"R08", invitation(nil), []string{"Hal : Undangan Metro, 8 Maret 2024 Yth. Para Camat di Metro"}, []string{"Kepada", "2024."}},
		{"R08", invitation(func(l *paper.Invitation) { l.Style.AddresseeRight = true }), []string{"Kepada Yth. Para Camat di –", `class="addressee right"`}, nil},
		{"R08", invitation(func(l *paper.Invitation) { l.Addressed, l.City = []string{"Kepada Yth Para Camat"}, "di Metro" }), []string{"Yth. Para Camat di Metro"}, []string{"Yth. Yth.", "Kepada", "di di"}},
		{"R09", copied("Yth. Wali Kota Metro (sebagai laporan)."), []string{"Tembusan: Wali Kota Metro"}, []string{"laporan)", "<li>Wali Kota", "Tembusan: Yth."}},
		{"R09", copied("Wali Kota Metro", "Arsip", "Kepala BKPSDM, untuk perhatian", "Pertinggal"), []string{"Tembusan:<ol><li>Wali Kota Metro</li><li>Kepala BKPSDM</li></ol>"}, []string{"Arsip", "Pertinggal", "perhatian</li>"}},
		{"R09", copied("Arsip"), nil, []string{"Tembusan"}},
		{"R10", invitation(nil), []string{"Lampiran : - Hal : Undangan"}, []string{"Sifat"}},
		{"R10", invitation(func(l *paper.Invitation) { l.Nature = "Penting" }), []string{"Nomor : 000.1.5/912/ITDA Sifat : Penting Lampiran : - Hal : Undangan"}, nil},
	}
}

// signerRules are those of titles, NIP and rank by paper and signer.
func signerRules() []ruled {
	all := []string{titled, ranked, nipped}
	bare := []string{"Dra.", "M.Si.", "(IV/c)", "NIP 1"}
	var list []ruled
	add := func(rule, post string, onLetter, notOnLetter, onCertificate, notOnCertificate []string) {
		list = append(list, ruled{rule, letter(signed(post)), onLetter, notOnLetter}, ruled{rule, certificate(signed(post)), onCertificate, notOnCertificate})
	}
	name := []string{"Rekaan Utama"}
	for _, post := range []string{"Bupati Kudus", "Wakil Bupati Kudus", "Wali Kota Metro", "Gubernur Lampung", "Wakil Gubernur"} {
		add("R12", post, []string{titled}, []string{"(IV/c)", "NIP"}, name, bare)
	}
	for _, post := range []string{
		"Pj. Bupati Kudus", "Pjs. Wali Kota Metro", "Plt. Bupati", "Plh. Gubernur Lampung", "Pj Bupati Kudus", "Penjabat Wali Kota Metro",
		"Pj. Sekretaris Daerah", "Plh. Sekretaris Daerah Kabupaten Kudus", "Plh. Sekda",
	} {
		add("R13", post, name, bare, name, bare)
	}
	for _, post := range []string{"Inspektur", "Kepala Dinas Sosial", "Camat Metro Pusat", "Sekretaris DPRD", "Staf Ahli Bupati Bidang Hukum", "Asisten Administrasi Umum Sekretaris Daerah", "Sekretaris Dinas Sosial"} {
		add("R14", post, all, nil, []string{"Rekaan Utama", ranked, nipped}, []string{"Dra.", "M.Si."})
	}
	add("R15", "Sekretaris Daerah", all, nil, []string{"Rekaan Utama", ranked, nipped}, []string{"Dra.", "M.Si."})
	add("R15", "Plt. Sekretaris Daerah", name, bare, name, bare)
	for _, post := range []string{"Plt. Inspektur", "Plh. Kepala Dinas Sosial", "Plt. Camat Metro Pusat"} {
		add("R16", post, all, nil, []string{"Rekaan Utama", ranked, nipped}, []string{"Dra.", "M.Si."})
	}
	untold := signed("Sekretaris Daerah")
	untold.Rank, untold.NIP = 0, participant.NIP{}
	return append(list,
		ruled{"R11", letter(signed("Inspektur")), all, nil},
		ruled{"R11", certificate(signed("Inspektur")), name, []string{"Dra."}},
		ruled{"R15", letter(untold), []string{titled}, []string{"NIP", "(IV/"}},
		ruled{"R17", certificate(signed("Wali Kota Metro")), []string{"Drs. H. Widodo Sasmita, M.M."}, nil},
		ruled{"R17", &paper.AttendanceList{Event: metro(), People: people()}, []string{"Drs. H. Widodo Sasmita, M.M."}, nil},
	)
}

// blockRules are those of the signature block and of electronic signatures.
func blockRules() []ruled {
	own := signed("Plt. Wali Kota Metro")
	own.OwnPost = "Wakil Wali Kota"
	electronic := signed("Inspektur")
	electronic.Electronic = true
	noted := electronic
	noted.Note = "Kalimat daerah ini."
	qr := &paper.Certificates{Event: metro(), Register: register()[:1], QR: func(*attend.Certificate) ([]byte, error) { return []byte("\x89PNG\r\n\x1a\n"), nil }}
	return []ruled{
		{"R18", letter(inTheNameOf("Wali Kota Metro", "", "Sekretaris Daerah")), []string{"a.n. Wali Kota Metro Sekretaris Daerah, Dra."}, []string{"Metro, Sekretaris"}},
		{"R18", letter(inTheNameOf("a.n. Wali Kota Metro,", "", "Sekretaris Daerah,")), []string{"a.n. Wali Kota Metro Sekretaris Daerah, Dra."}, []string{"a.n. a.n.", ",,", "Metro, Sek"}},
		{"R19", letter(inTheNameOf("Bupati Kudus", "Sekretaris Daerah", "Asisten Administrasi")), []string{"a.n. Bupati Kudus Sekretaris Daerah u.b. Asisten Administrasi,"}, []string{"Daerah,"}},
		{"R19", letter(inTheNameOf("BUPATI KUDUS", "SEKRETARIS DAERAH u.b.", "ASISTEN ADMINISTRASI")), []string{"a.n. BUPATI KUDUS SEKRETARIS DAERAH u.b. ASISTEN ADMINISTRASI,"}, []string{"A.N.", "U.B.", "u.b. u.b."}},
		{"R19", letter(inTheNameOf("", "Sekretaris Daerah", "Asisten Administrasi")), nil, []string{"u.b.", "a.n."}},
		{"R20", letter(signed("Plt. Inspektur")), []string{"Plt. Inspektur, Dra."}, nil},
		{"R20", letter(signed("PLT INSPEKTUR")), []string{"Plt. INSPEKTUR,"}, []string{"PLT"}},
		{"R20", letter(signed("Pj Bupati Kudus")), []string{"Pj. BUPATI KUDUS,"}, []string{"Pj BUPATI", "PJ"}},
		{"R20", letter(own), []string{"Plt. WALI KOTA METRO WAKIL WALI KOTA, Rekaan Utama"}, []string{"METRO,"}},
		{"R21", letter(signed("Inspektur")), []string{`dir="auto">` + titled + "<", "<span>" + nipped + "<"}, []string{"(" + titled, titled + ".", "NIP.", "NIP:", "<u>", "underline"}},
		{"R22", letter(signed("Inspektur")), []string{titled + " " + ranked + " " + nipped}, nil},
		{"R23", letter(signed("Wali Kota Metro")), []string{"WALI KOTA METRO,"}, nil},
		{"R23", letter(inTheNameOf("WALI KOTA METRO", "", "Inspektur")), []string{"a.n. WALI KOTA METRO INSPEKTUR,"}, []string{"Inspektur,"}},
		{"R23", &paper.Notula{Event: metro(), Signatory: inspector(), Style: paper.Style{Capitals: true}}, []string{"a.n. WALI KOTA METRO INSPEKTUR,"}, nil},
		{"R23", &paper.Notula{Event: metro(), Signatory: signed("Inspektur"), Beside: []paper.Signatory{signed("Wali Kota Metro")}}, []string{"WALI KOTA METRO,", "INSPEKTUR,"}, []string{"Inspektur,"}},
		{"R23", &paper.Minutes{Event: metro(), Parties: []paper.MinutesParty{{Signatory: signed("Inspektur")}, {Signatory: signed("Wali Kota Metro")}}}, []string{"PIHAK PERTAMA INSPEKTUR,", "WALI KOTA METRO,"}, []string{"Inspektur,"}},
		{"R24", letter(signed("Inspektur")), nil, []string{"elektronik", "BSrE", "enote\">"}},
		{"R24", qr, nil, []string{"elektronik", "BSrE"}},
		{"R25", letter(electronic), []string{"Ditandatangani secara elektronik oleh:", "padding-top: 1mm", "Balai Besar Sertifikasi Elektronik (BSrE), Badan Siber dan Sandi Negara", "@bottom-center"}, nil},
		{"R25", letter(noted), []string{"Kalimat daerah ini."}, []string{"BSrE"}},
		{"R26", qr, []string{`alt="Kode QR untuk verifikasi"`, "Kode verifikasi"}, nil},
	}
}

// assignmentRules are those of the letter of assignment.
func assignmentRules() []ruled {
	unknown := people()[:1]
	unknown[0].Rank, unknown[0].NIP = 0, participant.NIP{}
	return []ruled{
		{"R27", assignment(nil), []string{"Nama : Drs. H. Widodo Sasmita, M.M. NIP : 19680412 199003 1 901 Pangkat/Golongan : Pembina Utama Madya (IV/d) Jabatan : Sekretaris Daerah"}, nil},
		{"R27", assignment(func(a *paper.Assignment) { a.Assigned = unknown }), []string{"Nama : Drs. H. Widodo Sasmita, M.M. Jabatan :"}, []string{"<td>NIP</td>", "Pangkat"}},
		{"R27", assignment(func(a *paper.Assignment) {
			a.Assigned = append(people(), people()...)
			a.Signatory = paper.Signatory{}
		}), []string{"nama-nama sebagaimana tercantum dalam lampiran (8 orang)", "No. Nama NIP Pangkat/Golongan Jabatan"}, nil},
		{"R28", assignment(nil), []string{"Ditetapkan di Metro pada tanggal 8 Maret 2024 a.n. Wali Kota Metro"}, []string{"Metro, 8 Maret"}},
		{"R28", invitation(nil), []string{"Metro, 8 Maret 2024"}, []string{"Ditetapkan"}},
		{"R29", assignment(nil), []string{`class="order">Menugaskan<`, "text-transform: uppercase"}, nil},
		{"R29", assignment(func(a *paper.Assignment) { a.Verb = "Memerintahkan" }), []string{">Memerintahkan<"}, []string{"Menugaskan<"}},
	}
}

// recordRules are those of invitation, notula, minutes and report.
func recordRules() []ruled {
	bare := metro()
	bare.Schedule.From, bare.Schedule.To, bare.Place = civil.Clock{}, civil.Clock{}, program.Place{}
	whole := &paper.Report{
		Letterhead: office(), Event: metro(), Background: []string{"Latar."}, Results: []string{"Hasilnya."}, Suggestions: []string{"Sarannya."}, Signatory: inspector(),
	}
	return []ruled{
		{"R30", invitation(nil), []string{"hari, tanggal : Selasa, 5 Maret 2024 waktu : pukul 08.00 s.d. 15.30 WIB tempat : Ballroom Aidea Grande Hotel, Kota Metro acara : Bimbingan"}, []string{"pimpinan", "pakaian", "alamat", "tautan"}},
		{"R30", invitation(func(l *paper.Invitation) { l.Event = bare }), []string{"hari, tanggal : Selasa, 5 Maret 2024 acara"}, []string{"waktu", "tempat"}},
		{"R31", letter(inspector()), []string{"Keputusan x"}, []string{"Tidak ada keputusan"}},
		{"R31", &paper.Notula{Event: metro(), Chair: "Inspektur", NoteTaker: "Misal"}, []string{"Pimpinan : Inspektur", "Notulis : Misal", "Tidak ada keputusan yang diambil."}, nil},
		{"R32", &paper.Minutes{Letterhead: office(), Event: metro(), Parties: []paper.MinutesParty{{Signatory: inspector()}}}, []string{">Inspektorat Daerah<", "saya yang bertanda tangan", "Selasa tanggal Lima bulan Maret"}, []string{"kami yang"}},
		{"R33", whole, []string{"Pendahuluan Gambaran umum Latar. Kegiatan yang Dilaksanakan", "Hasil yang Dicapai", "Simpulan dan Saran Saran Sarannya. Penutup", "upper-alpha"}, nil},
		{"R33", &paper.Report{Event: &program.Event{}}, []string{"Penutup"}, []string{"Pendahuluan", "Kegiatan yang Dilaksanakan", "Hasil yang", "Simpulan"}},
	}
}

// certificateRules are those of certificates.
func certificateRules() []ruled {
	with := func(change func(*paper.Certificates)) document {
		c := &paper.Certificates{Event: metro(), Register: register()[:1], Attendances: attendances()}
		if change != nil {
			change(c)
		}
		return c
	}
	as := func(part program.PersonRole) document {
		return with(func(c *paper.Certificates) {
			c.Event.People = append(c.Event.People, program.Person{ID: id(1), Roles: []program.PersonRole{part}})
		})
	}
	return []ruled{
		{"R34", with(func(c *paper.Certificates) { c.Register[0].Kind = attend.CertificateCompletion }), []string{">Sertifikat<"}, []string{"STTP", "Piagam", "Surat Tanda"}},
		{"R34", with(func(c *paper.Certificates) { c.Called = "STTPP" }), []string{">STTPP<"}, []string{">Sertifikat<"}},
		{"R35", with(nil), []string{"sebagai Peserta yang telah mengikuti"}, nil},
		{"R35", as(program.PersonSpeaker), []string{"sebagai Narasumber pada"}, []string{"mengikuti"}},
		{"R35", as(program.PersonModerator), []string{"sebagai Moderator pada"}, []string{"mengikuti"}},
		{"R35", as(program.PersonCommittee), []string{"sebagai Panitia pada"}, []string{"mengikuti", "Ketua"}},
		{"R35", as(program.PersonInvited), []string{"sebagai Peserta yang"}, []string{"Diundang"}},
		{"R35", as(program.PersonHead), []string{"sebagai Peserta yang"}, []string{"sebagai Kepala"}},
		{"R36", with(func(c *paper.Certificates) { c.Attendances[0].Marks = c.Attendances[0].Marks[:1] }), []string{"sebanyak 2 JP"}, []string{"6 JP", " jam"}},
		{"R36", with(func(c *paper.Certificates) { c.Attendances = nil }), nil, []string{" JP", "0 JP"}},
		{"R36", with(func(c *paper.Certificates) { c.Register[0].Kind = attend.CertificateCompletion }), []string{"menyelesaikan", "sebanyak 6 JP"}, []string{"setara"}},
		{"R36", with(func(c *paper.Certificates) { c.Equivalent = true }), []string{"setara 6 JP"}, []string{"sebanyak"}},
		{"R37", with(func(c *paper.Certificates) { c.Overleaf = true }), []string{"sebanyak 6 JP", "Jumlah 6", "Lampiran Sertifikat Nomor 001/SERT/ITDA/III/2024"}, nil},
		{"R38", with(func(c *paper.Certificates) { c.Holders = people() }), []string{"Sekretaris Daerah, Sekretariat Daerah Kota Metro"}, []string{"NIP", "1968", "lahir"}},
		{"R38", with(func(c *paper.Certificates) { c.Holders, c.RevealNIPs = people(), true }), []string{"NIP 19680412 199003 1 901, Pembina Utama Madya (IV/d) Sekretaris Daerah"}, []string{"***", "lahir"}},
	}
}

// TestLetterheadOnce holds that a paper of several sheets has its letterhead once.
func TestLetterheadOnce(t *testing.T) {
	for name, d := range documents() {
		got := html(t, d, language.Indonesian)
		if name == "certificates" { // each is a paper of its own
			continue
		}
		assert.Equal(t, 1, strings.Count(got, `<header class="kop`), name)
	}
}

// TestPaperWords holds what papers say, as one text of each, to the spelling of its
// language.
func TestPaperWords(t *testing.T) {
	all := documents()
	delete(all, "invitation_postponed") // its reason is the caller's
	for name, d := range all {
		for _, tag := range []language.Tag{language.Indonesian, language.English} {
			text := strings.ReplaceAll(plain(block.ReplaceAllString(html(t, d, tag), "| $0")), "Technical Guidance for Families of Integrity", "X")
			for _, found := range wording.Faults(text, tag) {
				if tag == language.English && strings.HasPrefix(found, "Indonesian") { // the event is told in Indonesian
					continue
				}
				assert.Fail(t, found, "%s, %s", name, tag)
			}
		}
	}
}

// block begins a line of its own on a paper.
var block = regexp.MustCompile(`<(?:tr|td|th|p|li|h1|h2|h3|div|span|br|section|caption)\b`)

// TestRunningHead holds that the head of the pages after the first is the title, whatever
// signs it has, and stays a string of CSS.
func TestRunningHead(t *testing.T) {
	for title, want := range map[string]string{
		"Jelajah Negeri: Roadshow Bus KPK": `content: "Daftar Hadir Jelajah Negeri\3a  Roadshow Bus KPK"`,
		"javascript:alert(1)":              `content: "Daftar Hadir javascript\3a alert\28 1\29 "`,
		`a"; } body { display: none`:       `content: "Daftar Hadir a\22\3b  \7d  body \7b  display\3a  none"`,
	} {
		e := metro()
		e.Title.Text = title
		got := html(t, &paper.AttendanceList{Event: e, People: people()}, language.Indonesian)
		assert.Contains(t, got, want)
		assert.NotContains(t, got, "ZgotmplZ")
	}
}

// TestNothingToSay holds what papers say where something is not known, and that minutes
// state nothing before it was.
func TestNothingToSay(t *testing.T) {
	e := metro()
	for name, test := range map[string]struct {
		d         document
		want, not []string
	}{
		"no certificate":     {&paper.Certificates{Event: e}, []string{"Belum ada sertifikat yang diterbitkan."}, nil},
		"no event to attend": {&paper.Assignment{Event: &program.Event{}}, []string{"Untuk : mengikuti kegiatan Demikian"}, []string{"di bawah ini"}},
		"minutes of no day":  {&paper.Minutes{Event: &program.Event{}}, []string{"Pada hari ini .......... tanggal .......... bulan .......... tahun .........."}, nil},
		"every cell filled":  {&paper.AttendanceList{Event: e, People: people()[:1], Attendances: attendances()[:1]}, []string{"Rekapitulasi Kehadiran"}, []string{"Sel yang kosong"}},
		"a cell is empty":    {&paper.AttendanceList{Event: e, People: people()[:2], Attendances: attendances()[:1]}, []string{"Sel yang kosong"}, nil},
		"the first party's place": {
			&paper.Minutes{Event: e, Parties: []paper.MinutesParty{{Signatory: inspector()}, {Signatory: paper.Signatory{Post: "Camat", Name: participant.MustParseName("Contoh")}}}},
			[]string{"Metro, 5 Maret 2024 PIHAK KEDUA"},
			nil,
		},
		"JP of the sessions": {&paper.Report{Event: course()}, []string{"Jumlah 24", "Jam pelajaran kegiatan yang tercatat 6 JP, berbeda dari jumlah JP sesi."}, nil},
		"and of the event":   {&paper.Report{Event: e}, []string{"Jumlah 6"}, []string{"berbeda"}},
	} {
		text := plain(html(t, test.d, language.Indonesian))
		for _, want := range test.want {
			assert.Contains(t, text, want, name)
		}
		for _, not := range test.not {
			assert.NotContains(t, text, not, name)
		}
	}
	early := &paper.Minutes{Event: e, On: e.Schedule.Range.Start.AddDays(-1)}
	assert.ErrorIs(t, early.Write(io.Discard, language.Indonesian), paper.ErrNotHeld)
	early.Stated = []string{"Persiapan selesai."}
	assert.NoError(t, early.Write(io.Discard, language.Indonesian))
	early.Stated, e.Status = nil, program.StatusCancelled
	assert.NoError(t, early.Write(io.Discard, language.Indonesian))
}
