package madeup

import (
	"bufio"
	"compress/gzip"
	"encoding/csv"
	"encoding/json"
	"errors"
	"fmt"
	"io"
	"math/rand/v2"
	"os"
	"path/filepath"
	"slices"

	"github.com/google/uuid"
	"github.com/klauspost/compress/zstd"

	"github.com/integritas-id/integritas/program"
	"github.com/integritas-id/integritas/program/attend"
	"github.com/integritas-id/integritas/program/recap"
	"github.com/integritas-id/integritas/region"
)

// Config says what is made. The same Config makes the same files.
type Config struct {
	Offices   int // regencies and cities that send data, at most 514
	People    int // participations, husbands and wives left out
	Seed      uint64
	Namespace uuid.UUID // zero is [Namespace]
	Faults    bool      // plant faults, one of each kind in every office that can have it
}

// Truth is what a right recap of the files is.
type Truth struct {
	Nation   recap.Recap
	Listed   int // participations that the files tell one by one
	People   int // different people among them
	Recaps   int // recaps that can be merged
	Planted  []Planted
	Findings int // planted pairs of events that do not go together
}

// perEvent is about how many people come to an event.
const perEvent = 350

// Write makes a nation in a folder.
func Write(dir string, c Config) (*Truth, error) {
	if c.Namespace == uuid.Nil {
		c.Namespace = Namespace
	}
	m := &maker{config: c, random: rand.New(rand.NewPCG(c.Seed, 514)), seen: make([]bool, c.People), spouses: map[uuid.UUID]struct{}{}, truth: new(Truth)}
	regencies := slices.Collect(region.All(region.Regency))
	for n := range min(c.Offices, len(regencies)) {
		r := regencies[n*len(regencies)/c.Offices] // of all the nation, however few
		p := newPlace(r, Format(n)%formats, filepath.Join(dir, r.Code.String()))
		people := c.People/c.Offices + truth(n < c.People%c.Offices)
		if err := m.office(p, people); err != nil {
			return nil, err
		}
	}
	for _, isSeen := range m.seen {
		m.truth.People += truth(isSeen)
	}
	m.truth.People += len(m.spouses)
	return m.truth, nil
}

func truth(b bool) int {
	if b {
		return 1
	}
	return 0
}

type maker struct {
	config  Config
	random  *rand.Rand
	next    person
	seen    []bool // people in files that tell them one by one
	spouses map[uuid.UUID]struct{}
	truth   *Truth
}

// crowd is an event with all who came.
type crowd struct {
	event *program.Event
	who   []person
	units []*unit
	list  []attend.Attendance
}

// crowd makes an event of so many people.
func (m *maker) crowd(p *place, number, people int) *crowd {
	c := &crowd{event: p.event(m.random, number)}
	taken := map[person]bool{}
	for range people {
		who := m.next
		m.next++
		if m.random.IntN(10) == 0 && m.next > 1 { // somebody who came to another event, perhaps of another office
			if other := person(m.random.IntN(int(m.next))); !taken[other] {
				who = other
			}
		}
		taken[who] = true
		u := &p.units[m.random.IntN(len(p.units))]
		c.who, c.units = append(c.who, who), append(c.units, u)
		if p.format == FormatLists || p.format == FormatOneList {
			c.list = append(c.list, m.listed(p, c.event, who, u))
		} else {
			a := p.attendance(m.random, c.event, who, u, m.config.Namespace)
			c.list = append(c.list, a)
			if m.random.IntN(10) == 0 {
				c.list = append(c.list, p.spouse(&a))
			}
		}
	}
	return c
}

// listed is what an attendance list of the event tells of somebody.
func (m *maker) listed(p *place, e *program.Event, who person, u *unit) attend.Attendance {
	x := p.participant(who, u, m.config.Namespace)
	x.Positions[0] = x.Positions[0].In(p.region.Code)
	a := attend.Of(e, &x, nil)
	a.Enrolment = 0
	a.Enter(attend.Mark{Session: "kegiatan", State: attend.AttendancePresent, Method: attend.MethodSignature})
	return a
}

// add adds an event to what is true, and notes its people where the files tell them.
func (m *maker) add(into *recap.Recap, c *crowd, isTold bool) error {
	sheet := attend.Sheet{Event: c.event, Attendances: attend.Merge(c.list)}
	sheet.LinkPartners()
	err := into.Add(c.event, nil)
	for i := range sheet.Attendances {
		a := &sheet.Attendances[i]
		err = errors.Join(err, into.Add(c.event, a))
		if isTold && a.SpouseOf != uuid.Nil {
			m.spouses[a.Participant] = struct{}{}
		}
	}
	if isTold {
		m.truth.Listed += len(sheet.Attendances)
		for _, who := range c.who {
			m.seen[who] = true
		}
	}
	return err
}

// office writes the files of one office.
func (m *maker) office(p *place, people int) error {
	if err := os.MkdirAll(p.dir, 0o755); err != nil {
		return err
	}
	w := writer{place: p}
	var own recap.Recap
	for number := 1; people > 0; number++ {
		n := min(people, perEvent/2+m.random.IntN(perEvent))
		people -= n
		c := m.crowd(p, number, n)
		into := &m.truth.Nation
		if p.format == FormatRecap {
			into = &own
		}
		w.fail(m.add(into, c, p.format != FormatRecap))
		w.crowd(c, number)
	}
	if p.format == FormatRecap {
		w.file("rekap.json", func(out io.Writer) error { return json.NewEncoder(out).Encode(own) })
		m.truth.Recaps++
		w.fail(m.truth.Nation.Merge(&own))
	}
	if m.config.Faults && w.err == nil {
		m.plant(p, &w)
	}
	w.close()
	return w.err
}

// writer writes the files of an office.
type writer struct {
	place *place
	files map[string]*output
	err   error
}

func (w *writer) fail(err error) { w.err = errors.Join(w.err, err) }

// output is an open file with the number of lines in it.
type output struct {
	to      *bufio.Writer
	closers []io.Closer
	lines   int
	path    string
}

// open returns a file of the office, made when it is asked for first.
func (w *writer) open(name string) *output {
	if o := w.files[name]; o != nil {
		return o
	}
	o := &output{path: filepath.Join(w.place.dir, name)}
	f, err := os.Create(o.path)
	w.fail(err)
	o.closers = []io.Closer{f}
	switch to := io.Writer(f); filepath.Ext(name) {
	case ".gz":
		z := gzip.NewWriter(to)
		o.closers = append(o.closers, z)
		o.to = bufio.NewWriterSize(z, 1<<16)
	case ".zst":
		z, err := zstd.NewWriter(to, zstd.WithEncoderConcurrency(1))
		w.fail(err)
		o.closers = append(o.closers, z)
		o.to = bufio.NewWriterSize(z, 1<<16)
	default:
		o.to = bufio.NewWriterSize(f, 1<<16)
	}
	if w.files == nil {
		w.files = map[string]*output{}
	}
	w.files[name] = o
	return o
}

// file writes a whole file.
func (w *writer) file(name string, write func(io.Writer) error) string {
	o := w.open(name)
	w.fail(write(o.to))
	return o.path
}

// line writes a record as a line of its own and returns the number of the line.
func (w *writer) line(name string, record any) (path string, line int) {
	text, err := json.Marshal(record)
	w.fail(err)
	return w.text(name, string(text))
}

func (w *writer) text(name, line string) (path string, number int) {
	o := w.open(name)
	_, err := o.to.WriteString(line + "\n")
	w.fail(err)
	o.lines++
	return o.path, o.lines
}

func (w *writer) close() {
	for _, o := range w.files {
		w.fail(o.to.Flush())
		for i := len(o.closers) - 1; i >= 0; i-- {
			w.fail(o.closers[i].Close())
		}
	}
	w.files = nil
}

// heads are the names of the two files of an office that keeps JSON lines.
func (f Format) heads() (events, attendances string) {
	switch f {
	case FormatPacked:
		return "kegiatan.jsonl.gz", "kehadiran.jsonl.gz"
	case FormatZstd:
		return "kegiatan.jsonl.zst", "kehadiran.jsonl.zst"
	}
	return "kegiatan.jsonl", "kehadiran.jsonl"
}

// crowd writes an event and its people in the format of the office.
func (w *writer) crowd(c *crowd, number int) {
	events, attendances := w.place.format.heads()
	switch w.place.format {
	case FormatRecap:
	case FormatSheets:
		w.file(fmt.Sprintf("daftar-%d.json", number), func(out io.Writer) error {
			encoder := json.NewEncoder(out)
			encoder.SetIndent("", " ")
			return encoder.Encode(attend.Sheet{Event: c.event, Attendances: c.list})
		})
	case FormatLists:
		w.line(events, c.event)
		w.list(c.event.Key+".csv", c, false)
	case FormatOneList:
		w.line(events, c.event)
		w.list("kehadiran.csv.gz", c, true)
	default:
		w.line(events, c.event)
		for i := range c.list {
			w.line(attendances, &c.list[i])
		}
	}
}

// list writes rows of an attendance list, below its headings if it has none yet.
func (w *writer) list(name string, c *crowd, withEvent bool) {
	isNew := w.files[name] == nil
	o := w.open(name)
	rows := csv.NewWriter(o.to)
	rows.Comma = ';'
	put := func(cells ...string) {
		if withEvent {
			cells = append(cells, c.event.Key)
		}
		w.fail(rows.Write(cells))
		o.lines++
	}
	if isNew {
		heads := []string{"No", "Nama", "NIP", "Jabatan", "Instansi"}
		if withEvent {
			heads = append(heads, "Kegiatan")
		}
		w.fail(rows.Write(heads))
		o.lines++
	}
	for i, who := range c.who {
		put(fmt.Sprint(i+1), who.name(), who.nip().Reveal(), c.units[i].post, c.units[i].name)
	}
	rows.Flush()
	w.fail(rows.Error())
}
