package nation

import (
	"encoding/json"
	"errors"
	"io"
	"strings"

	"github.com/google/uuid"

	"github.com/integritas-id/integritas/participant/roster"
	"github.com/integritas-id/integritas/program/attend"
	"github.com/integritas-id/integritas/validation"
)

// open is the namespace of a run that was given none. Everybody knows it, so nothing made
// from it may be kept.
var openNamespace = uuid.NewSHA1(uuid.NameSpaceURL, []byte("integritas-nasional"))

// list reads an attendance list. Its event is named by a column "kegiatan", or else by the
// name of the file.
func (f *file) list(r io.Reader) {
	namespace := f.reader.Namespace
	if namespace == uuid.Nil {
		namespace = openNamespace
	}
	f.open.put = func(event string, b Batch) {
		if id, err := uuid.Parse(event); err == nil {
			f.to.Batch(id.String(), b)
		} else {
			f.to.ByKey(event, b)
		}
	}
	row, anybody := 0, false
	for entry, err := range (roster.Reader{Namespace: namespace}).Read(roster.CSV(r)) {
		if err != nil {
			f.to.Problem(f.noList(row, err))
			return
		}
		row = entry.Row
		anybody = anybody || entry.IsPerson()
		f.to.Count(SumRecords, 1)
		f.entry(&entry)
	}
	if !anybody {
		f.to.Problem(broken(Source{f.name, 0}, &ruleEmpty))
	}
}

func (f *file) noList(row int, err error) Problem {
	if format, ok := errors.AsType[*roster.FormatError](err); ok {
		return broken(Source{f.name, 0}, &ruleFormat, format.Format)
	}
	return broken(Source{f.name, row + 1}, &ruleCut)
}

// entry gives one person of a list to the event, and tells what is wrong. Who cannot be
// right is told and not counted.
func (f *file) entry(entry *roster.Entry) {
	isLost, isPerson := false, entry.IsPerson()
	for _, p := range entry.Problems {
		if meaning(p.Heading) != columnOther && p.Severity() != validation.Error {
			continue // the list reader does not know it, and here it is read
		}
		problem := told(Source{f.name, p.Row}, p.Problem)
		problem.Column = p.Column
		if isPerson && p.Severity() == validation.Error && !isLost {
			isLost, problem.Lost = true, 1
		}
		f.to.Problem(problem)
	}
	if isLost || !isPerson {
		return
	}
	at := Source{f.name, entry.Row}
	record := Listed{Participant: entry.Participant, State: attend.AttendancePresent}
	event := f.key
	cells := entry.Cells.Reveal()
	for i, column := range entry.Columns() {
		cell := ""
		if i < len(cells) {
			cell = strings.TrimSpace(cells[i])
		}
		switch meaning(column.Heading) {
		case columnEvent:
			event = cell
		case columnSession:
			record.Session = cell
		case columnState:
			var err error
			if record.State, err = attend.ParseAttendanceState(cell); err != nil {
				record.State, record.Unread = 0, cell != ""
			}
		}
	}
	if event == "" {
		f.to.Problem(lost(broken(at, &ruleNoEvent), 1))
		return
	}
	text, err := json.Marshal(&record)
	if err != nil {
		f.to.Problem(lost(broken(at, &ruleDocument), 1))
		return
	}
	f.open.add(event, KindListed, entry.Row, text)
}

// column is what a column holds beside what a list of people has.
type column int

const (
	columnOther column = iota
	columnEvent
	columnSession
	columnState
)

// meaning tells what a column is by its heading.
func meaning(heading string) column {
	switch strings.Join(strings.Fields(strings.ToLower(heading)), " ") {
	case "kegiatan", "kunci kegiatan", "kode kegiatan", "id kegiatan", "event":
		return columnEvent
	case "sesi", "session":
		return columnSession
	case "kehadiran", "hadir", "status kehadiran", "attendance":
		return columnState
	}
	return columnOther
}

// Resolve finds the event of the batches that name it by its key.
func Resolve(ids []string, batches []Batch, put func(event string, b Batch), tell func(Problem)) {
	known := map[string]bool{}
	for _, id := range ids {
		known[id] = true
	}
	for i := range batches {
		if len(known) == 1 {
			put(ids[0], batches[i])
			continue
		}
		for at := range batches[i].records {
			problem := broken(at, &ruleUnknownEvent)
			if len(known) > 1 {
				problem = broken(at, &ruleAmbiguousKey, len(known))
			}
			tell(lost(problem, 1))
		}
	}
}
