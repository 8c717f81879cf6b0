package madeup

import (
	"bytes"
	"compress/gzip"
	"encoding/json"
	"io"
	"strings"

	"github.com/google/uuid"

	"github.com/integritas-id/integritas/civil"
	"github.com/integritas-id/integritas/participant"
	"github.com/integritas-id/integritas/program"
	"github.com/integritas-id/integritas/program/attend"
	"github.com/integritas-id/integritas/program/recap"
)

// Planted is a fault that was put into a file, and the rule that must tell it.
type Planted struct {
	File string
	Line int // 0 is the file as a whole
	Rule string
}

// planter puts faults into the files of an office.
type planter struct {
	*maker
	*writer
}

// plant puts one fault of each kind into the files of an office, beside what is right.
func (m *maker) plant(p *place, w *writer) {
	f := planter{m, w}
	if p.format == FormatRecap {
		f.recaps()
		return
	}
	good := m.crowd(p, 1000, 3)
	w.fail(m.add(&m.truth.Nation, good, true))
	w.crowd(good, 1000)
	f.lines(good)
	f.events(good)
	f.lists(good)
	f.damaged(good)
	f.pairs()
}

func (f planter) told(file string, line int, rule string) {
	f.truth.Planted = append(f.truth.Planted, Planted{file, line, rule})
}

// edited writes an attendance whose text was changed.
func (f planter) edited(a attend.Attendance, rule string, edit func(text string) string) {
	text, err := json.Marshal(a)
	f.fail(err)
	file, line := f.text("rusak.jsonl", edit(string(text)))
	f.told(file, line, rule)
}

func replace(old, by string) func(string) string {
	return func(text string) string { return strings.Replace(text, old, by, 1) }
}

// lines puts attendances that cannot be read or cannot be right into a file of lines.
func (f planter) lines(c *crowd) {
	a := attend.Attendance{
		Event: c.event.ID, Participant: newID(f.random), Enrolment: attend.EnrolmentConfirmed,
		Role: participant.RoleCamat, Region: f.place.region.Code, Unit: "Kecamatan Rusak",
	}
	f.edited(a, "read.syntax", func(text string) string { return text[:len(text)/2] })
	f.edited(a, "read.unknown", replace(`"role"`, `"jabatan"`))
	f.edited(a, "read.twice", replace(`{`, `{"unit":"Dua",`))
	f.edited(a, "read.value", replace(`"CAMAT"`, `"CAMAT UTAMA"`))
	f.edited(a, "read.type", replace(`"Kecamatan Rusak"`, `17`))
	f.edited(a, "read.value", replace(`"terkonfirmasi"`, `"dikonfirmasi-dua-kali"`))
	f.edited(a, "read.value", replace(a.Participant.String(), `bukan-id`))
	f.edited(a, "read.trailing", func(text string) string { return text + ` {}` })
	f.edited(a, "attendance.unknown-event", replace(c.event.ID.String(), newID(f.random).String()))
	f.edited(a, "attendance.no-event", replace(`"event":"`+c.event.ID.String()+`",`, ``))
	f.edited(a, "attendance.participant", replace(a.Participant.String(), uuid.Nil.String()))
	f.edited(a, "attendance.national", replace(`{`, `{"national":true,`))
	f.edited(a, "record.kind", func(string) string { return `{"nama":"apa saja"}` })
	f.edited(c.list[0], "attendance.again", replace(`{`, `{ `))
	if len(c.event.Sessions) > 0 {
		strange := c.list[1]
		strange.Marks = append(strange.Marks[:len(strange.Marks):len(strange.Marks)],
			attend.Mark{Session: "s9", State: attend.AttendancePresent, Entered: strange.Marks[0].Entered})
		f.edited(strange, "attendance.again", replace(`{`, `{ `))
	}
}

// document writes an event whose text was changed.
func (f planter) document(e *program.Event, rule string, edit func(text string) string) {
	text, err := json.Marshal(e)
	f.fail(err)
	file, line := f.text("kegiatan-rusak.jsonl", edit(string(text)))
	f.told(file, line, rule)
}

// events puts events that cannot be read or cannot be right, with somebody who came.
func (f planter) events(c *crowd) {
	broken := f.place.event(f.random, 2000)
	f.document(broken, "read.unknown", replace(`"programme"`, `"progam"`))
	a := attend.Attendance{Event: broken.ID, Participant: newID(f.random)}
	file, line := f.line("rusak.jsonl", a)
	f.told(file, line, "attendance.unknown-event")

	nameless := f.place.event(f.random, 2001)
	f.document(nameless, "event.no-id", func(text string) string {
		text = strings.Replace(text, `"id":"`+nameless.ID.String()+`",`, ``, 1)
		return strings.Replace(text, `"key":"`+nameless.Key+`",`, ``, 1)
	})

	backwards := f.place.event(f.random, 2002)
	backwards.Status = program.StatusPostponed // and has its dates, which cannot be
	backwards.Schedule.Range = civil.Range{Start: civil.MustDate(2024, 3, 7), End: civil.MustDate(2024, 3, 5)}
	f.line("rusak.jsonl", attend.Attendance{Event: backwards.ID, Participant: newID(f.random)})
	f.document(backwards, "event.refused", replace(``, ``))

	older := *c.event
	older.Title.Text = "Lama"
	f.document(&older, "event.versions", replace(``, ``))
}

// lists puts rows that cannot be right into a list, and a list of no event.
func (f planter) lists(c *crowd) {
	head := "No;Nama;NIP;Jabatan;Instansi"
	nip := person(9_999_000 + f.random.IntN(900)).nip().Reveal()
	name := c.event.Key + ".csv"
	if f.files[name] == nil {
		f.text(name, head)
	}
	bad := nip[:4] + "13" + nip[6:] // a thirteenth month
	file, line := f.text(name, "98;Nomor Salah;"+bad+";Camat;Kecamatan Rusak")
	f.told(file, line, "roster.number")
	f.text("kegiatan-entah.csv", head)
	file, line = f.text("kegiatan-entah.csv", "1;Entah Siapa;"+nip+";Camat;Kecamatan Rusak")
	f.told(file, line, "attendance.unknown-event")
}

// damaged puts files that are cut off, or something else than their names say.
func (f planter) damaged(c *crowd) {
	var packed bytes.Buffer
	z := gzip.NewWriter(&packed)
	text, _ := json.Marshal(attend.Attendance{Event: c.event.ID, Participant: newID(f.random)})
	_, _ = z.Write(text)
	f.fail(z.Close())
	raw := func(name string, content []byte, rule string) {
		path := f.file(name, func(out io.Writer) error {
			_, err := out.Write(content)
			return err
		})
		f.told(path, 0, rule)
	}
	raw("terputus.csv", packed.Bytes()[:packed.Len()/2], "file.cut")
	raw("daftar.xlsx", []byte("PK\x03\x04\x14\x00\x06\x00\x08\x00\x00\x00!\x00[Content_Types].xml"), "file.format")

	var r recap.Recap
	f.fail(r.Add(c.event, &c.list[0]))
	document, err := json.Marshal(r)
	f.fail(err)
	raw("rekap-ganda.json", document, "recap.detailed")
	raw("rekap-rusak.json", bytes.Replace(document, []byte(`"listed":1`), []byte(`"listed":-1`), 1), "recap.document")
}

// pairs puts two events that claim one place, and one event entered twice.
func (f planter) pairs() {
	if f.truth.Findings > 0 {
		return // once in the nation
	}
	first := program.Claim{Type: program.ClaimFirstInYear, Scope: program.ScopeCity, Year: 2024, Ordinal: 1}
	for i := range 2 {
		e := f.place.event(f.random, 3000+i)
		e.Programme = "bimtek-keluarga-berintegritas"
		e.Schedule.Range = civil.Day(civil.MustDate(2024, 3, 5+i))
		e.Claims = []program.Claim{first}
		f.line("kegiatan-klaim.jsonl", e)
		f.fail(f.truth.Nation.Add(e, nil))
	}
	e := f.place.event(f.random, 3003)
	for range 2 {
		f.line("kegiatan-klaim.jsonl", e)
		f.fail(f.truth.Nation.Add(e, nil))
		e.ID, e.Key = newID(f.random), e.Key+"-lagi"
	}
	f.truth.Findings = 2
}

// recaps puts a recap that overlaps with the office's own, told otherwise.
func (f planter) recaps() {
	for i := range 2 {
		var r recap.Recap
		shared, other := f.place.event(f.random, 4000), f.place.event(f.random, 4001+i)
		shared.ID = uuid.NewSHA1(uuid.Nil, []byte(f.place.dir))
		a := attend.Attendance{Participant: newID(f.random)}
		f.fail(r.Add(shared, &a))
		f.fail(r.Add(other, &a))
		name := f.file("rekap-tumpang-"+string(rune('a'+i))+".json", func(out io.Writer) error { return json.NewEncoder(out).Encode(r) })
		f.told(name, 0, "recap.overlaps")
	}
}
