package nation

import (
	"bufio"
	"bytes"
	"compress/gzip"
	"encoding/json"
	"errors"
	"io"
	"path"
	"strconv"
	"strings"
	"time"

	"github.com/google/uuid"
	"github.com/klauspost/compress/zstd"

	"github.com/integritas-id/integritas/program"
	"github.com/integritas-id/integritas/program/attend"
	"github.com/integritas-id/integritas/program/recap"
)

// Reader reads the files of offices. The zero Reader makes the ids of people on lists by a
// namespace that everybody knows: they hold within one run and must not leave it.
type Reader struct {
	// Namespace is the secret from which ids of people are made, see participant.StableID:
	// give that of the offices where they share one, and who comes by number in one file
	// and by id in another is one person.
	Namespace uuid.UUID
}

// Read reads one file, by its name as JSON, JSON lines or a list, packed by gzip or
// zstandard or not, and gives all that is in it to the sink.
func (rd Reader) Read(name string, r io.Reader, to Sink) {
	to.Count(SumFiles, 1)
	in := bufio.NewReaderSize(r, 1<<16)
	plain, err := unpack(in)
	if err != nil {
		to.Problem(broken(Source{name, 0}, &ruleCut))
		return
	}
	stem := strings.TrimSuffix(strings.TrimSuffix(path.Base(strings.ReplaceAll(name, "\\", "/")), ".gz"), ".zst")
	ext := path.Ext(stem)
	f := file{reader: rd, name: name, key: strings.TrimSuffix(stem, ext), to: to}
	f.open = batcher{file: name, put: to.Batch}
	switch strings.ToLower(ext) {
	case ".json", ".jsonl", ".ndjson":
		f.documents(bufio.NewReaderSize(plain, 1<<16), ext != ".json")
	default:
		f.list(plain)
	}
	f.open.flush()
}

// unpack finds out by the first bytes whether a file is packed.
func unpack(in *bufio.Reader) (io.Reader, error) {
	head, _ := in.Peek(4) // fewer bytes are no packed file, and a fault comes again when read
	switch {
	case bytes.HasPrefix(head, []byte{0x1f, 0x8b}):
		return gzip.NewReader(in)
	case bytes.Equal(head, []byte{0x28, 0xb5, 0x2f, 0xfd}):
		return zstd.NewReader(in, zstd.WithDecoderConcurrency(1))
	}
	return in, nil
}

// file is a file that is being read.
type file struct {
	reader Reader
	name   string
	key    string // the name without folder and endings: of a list, the key of its event
	to     Sink
	open   batcher
}

// documents reads JSON: lines of which each is a record, or one document over many lines.
func (f *file) documents(in *bufio.Reader, isLines bool) {
	isEmpty := true
	for line := 1; ; line++ {
		text, isLong, err := readLine(in)
		trimmed := bytes.TrimSpace(bytes.TrimPrefix(text, []byte("\ufeff")))
		switch {
		case err != nil && !errors.Is(err, io.EOF):
			f.to.Problem(broken(Source{f.name, line}, &ruleCut))
			return
		case isLong:
			f.to.Problem(broken(Source{f.name, line}, &ruleLong))
		case len(trimmed) == 0:
		case isLines || isWhole(trimmed):
			isLines = true
			f.record(line, trimmed)
		default:
			f.document(line, io.MultiReader(bytes.NewReader(text), strings.NewReader("\n"), in))
			return
		}
		isEmpty = isEmpty && len(trimmed) == 0 && !isLong
		if err != nil {
			if isEmpty {
				f.to.Problem(broken(Source{f.name, 0}, &ruleEmpty))
			}
			return
		}
	}
}

// isWhole reports whether a line looks like a record of its own, and not like the first
// line of one that goes on.
func isWhole(line []byte) bool {
	return len(line) > 1 && line[0] == '{' && line[len(line)-1] == '}'
}

// document reads a record that takes the rest of the file.
func (f *file) document(line int, r io.Reader) {
	text, err := io.ReadAll(io.LimitReader(r, program.MaxDocument+1))
	if err != nil {
		f.to.Problem(broken(Source{f.name, line}, &ruleCut))
		return
	}
	f.record(line, text)
}

// readLine reads up to the next line end, which is left out. A line longer than a document
// may be is passed over.
func readLine(in *bufio.Reader) (line []byte, isLong bool, err error) {
	for {
		part, err := in.ReadSlice('\n')
		if len(line)+len(part) > program.MaxDocument {
			line, isLong = nil, true
		}
		if !isLong {
			line = append(line, part...)
		}
		if !errors.Is(err, bufio.ErrBufferFull) {
			return bytes.TrimSuffix(line, []byte("\n")), isLong, err
		}
	}
}

// record reads one record of any kind.
func (f *file) record(line int, text []byte) {
	f.to.Count(SumRecords, 1)
	if f.open.kind == KindAttendance && f.attendance(line, text, nil) {
		return // most records are what the one before was
	}
	var form struct {
		Schema      string          `json:"schema"`
		Event       json.RawMessage `json:"event"`
		Attendances json.RawMessage `json:"attendances"`
		Participant json.RawMessage `json:"participant"`
		Title       json.RawMessage `json:"title"`
		Key         string          `json:"key"`
		ID          string          `json:"id"`
	}
	// What has a number where a text belongs, the strict reader tells.
	err := json.Unmarshal(text, &form)
	at := Source{f.name, line}
	_, isTorn := errors.AsType[*json.SyntaxError](err)
	switch {
	case isTorn:
		f.torn(at, text)
	case strings.HasPrefix(form.Schema, "integritas-recap"):
		f.recap(at, text)
	case form.Attendances != nil, isObject(form.Event):
		f.sheet(at, text)
	case form.Participant != nil, form.Event != nil:
		f.attendance(line, text, f.to.Problem)
	case err != nil, form.Schema != "", form.Title != nil, form.Key != "", form.ID != "":
		f.event(at, text)
	default:
		f.to.Problem(broken(at, &ruleDocument))
	}
}

// torn tells of a record that is no JSON where it breaks, and nothing else: which members
// it should have, nobody knows.
func (f *file) torn(at Source, text []byte) {
	n := bytes.Count(text, []byte(`"participant":`))
	for _, fault := range (program.Reader{}).ReadRecord(bytes.NewReader(text), new(any)) {
		f.to.Problem(lost(unread(at, fault), n))
		n = 0
	}
}

func isObject(raw json.RawMessage) bool { return len(raw) > 0 && raw[0] == '{' }

// attendance reads one attendance and reports whether it was one. Without a place for
// problems it tells none.
func (f *file) attendance(line int, text []byte, tell func(Problem)) bool {
	var a attend.Attendance
	if err := program.ReadRecord(bytes.NewReader(text), &a); err != nil {
		if tell != nil {
			for i, fault := range (program.Reader{}).ReadRecord(bytes.NewReader(text), &a) {
				tell(lost(unread(Source{f.name, line}, fault), first(i)))
			}
		}
		return false
	}
	if a.Event == uuid.Nil {
		f.to.Problem(lost(broken(Source{f.name, line}, &ruleNoEvent), 1))
	} else {
		f.open.add(a.Event.String(), KindAttendance, line, text)
	}
	return true
}

func (f *file) event(at Source, text []byte) {
	e, faults := program.Reader{}.Read(bytes.NewReader(text))
	for _, fault := range faults {
		f.to.Problem(unread(at, fault))
	}
	if e != nil && withoutFaulty(e, faults) {
		f.put(e, at)
	}
}

// withoutFaulty leaves out the participants that could not be read, and reports whether
// all else could.
func withoutFaulty(e *program.Event, faults []*program.ReadError) bool {
	isFaulty := map[int]bool{}
	for _, fault := range faults {
		rest, within := strings.CutPrefix(fault.Pointer, "/participants/")
		place, _, _ := strings.Cut(rest, "/")
		i, err := strconv.Atoi(place)
		if !within || err != nil {
			return false
		}
		isFaulty[i] = true
	}
	kept := e.Participants[:0]
	for i := range e.Participants {
		if !isFaulty[i] {
			kept = append(kept, e.Participants[i])
		}
	}
	e.Participants = kept
	return true
}

// put gives an event to those that are about it.
func (f *file) put(e *program.Event, at Source) {
	e.ID = eventID(e)
	if e.ID == uuid.Nil {
		f.to.Problem(broken(at, &ruleNoID))
		return
	}
	text, err := json.Marshal(e)
	if err != nil {
		f.to.Problem(broken(at, &ruleDocument)) // what was read can be written: this does not happen
		return
	}
	if e.Key != "" {
		f.to.Named(Named{e.Key, e.ID.String()})
	}
	f.open.add(e.ID.String(), KindEvent, at.Line, text)
}

// sheet is attend.Sheet in parts, so that one faulty attendance takes no other with it.
type sheet struct {
	Event       json.RawMessage   `json:"event"`
	Attendances []json.RawMessage `json:"attendances"`
	At          time.Time         `json:"at"`
}

func (f *file) sheet(at Source, text []byte) {
	var parts sheet
	if faults := (program.Reader{}).ReadRecord(bytes.NewReader(text), &parts); len(faults) > 0 {
		for _, fault := range faults {
			f.to.Problem(unread(at, fault))
		}
		return
	}
	if !isObject(parts.Event) {
		f.to.Problem(lost(broken(at, &ruleNoEvent), len(parts.Attendances)))
		return
	}
	start := at.Line
	within := places{text: text, line: start}
	at.Line = within.of(parts.Event)
	e, faults := program.Reader{}.Read(bytes.NewReader(parts.Event))
	for _, fault := range faults {
		f.to.Problem(inside("/event", unread(at, fault)))
	}
	if e == nil || eventID(e) == uuid.Nil {
		f.to.Problem(lost(broken(at, &ruleNoID), len(parts.Attendances)))
		return
	}
	if withoutFaulty(e, faults) {
		f.put(e, at)
	}
	within = places{text: text, line: start}
	for i, raw := range parts.Attendances {
		f.held(e, Source{f.name, within.of(raw)}, "/attendances/"+strconv.Itoa(i), raw)
	}
}

// held reads one attendance of a sheet, which need not name its event.
func (f *file) held(e *program.Event, at Source, pointer string, raw []byte) {
	var a attend.Attendance
	if faults := (program.Reader{}).ReadRecord(bytes.NewReader(raw), &a); len(faults) > 0 {
		for i, fault := range faults {
			f.to.Problem(lost(inside(pointer, unread(at, fault)), first(i)))
		}
		return
	}
	if a.Event == uuid.Nil {
		a.Event = eventID(e)
	}
	text, err := json.Marshal(&a)
	if err != nil {
		f.to.Problem(lost(broken(at, &ruleDocument), 1))
		return
	}
	f.open.add(eventID(e).String(), KindAttendance, at.Line, text)
}

// places finds the lines of the parts of a text, which come one after the other.
type places struct {
	text []byte
	line int // of the beginning
	at   int
}

func (p *places) of(part []byte) int {
	if i := bytes.Index(p.text[p.at:], part); i >= 0 {
		p.line += bytes.Count(p.text[p.at:p.at+i], []byte("\n"))
		p.at += i
	}
	return p.line
}

func inside(pointer string, p Problem) Problem {
	p.Pointer = pointer + p.Pointer
	return p
}

// first is 1 for the first of several problems of one participation, which is lost once.
func first(i int) int {
	if i == 0 {
		return 1
	}
	return 0
}

func (f *file) recap(at Source, text []byte) {
	var r recap.Recap
	if err := r.UnmarshalJSON(text); err != nil {
		f.to.Problem(noRecap(at, err))
		return
	}
	binary, err := r.MarshalBinary()
	if err != nil {
		f.to.Problem(noRecap(at, err))
		return
	}
	f.to.Recap(Foreign{at, binary})
}

// lost says how many participations a problem keeps out of the sums.
func lost(p Problem, n int) Problem {
	p.Lost = n
	return p
}

// How much a batch holds.
const (
	maxRecords = 1024
	maxText    = 1 << 20
)

// batcher puts records that follow one another into batches.
type batcher struct {
	file  string
	put   func(event string, b Batch)
	event string
	kind  Kind
	batch Batch
	text  []byte // of the batch
}

func (b *batcher) add(event string, kind Kind, line int, text []byte) {
	if event != b.event || kind != b.kind || len(b.batch.Lines) >= maxRecords || len(b.text) >= maxText {
		b.flush()
		b.event, b.kind = event, kind
		b.batch = Batch{File: b.file, Kind: kind}
	}
	b.batch.Lines = append(b.batch.Lines, line)
	b.text = append(append(b.text, text...), '\n')
}

func (b *batcher) flush() {
	if len(b.batch.Lines) > 0 {
		b.batch.Text, b.text = pack(b.text), b.text[:0]
		b.put(b.event, b.batch)
		b.batch = Batch{}
	}
}
