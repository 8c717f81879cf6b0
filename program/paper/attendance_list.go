package paper

import (
	"fmt"
	"io"
	"slices"
	"strings"

	"github.com/google/uuid"
	"golang.org/x/text/language"

	"github.com/integritas-id/integritas/civil"
	"github.com/integritas-id/integritas/internal/enum"
	"github.com/integritas-id/integritas/locale"
	"github.com/integritas-id/integritas/participant"
	"github.com/integritas-id/integritas/program"
	"github.com/integritas-id/integritas/program/attend"
)

// AttendanceList (daftar hadir) is a list to sign: one row for each person, one cell
// for each session. Husband, wife and children stand together, on one page, where the
// first of them stands in People.
//
// NIPs are masked and children stand by their initials.
type AttendanceList struct {
	Letterhead Letterhead                `json:"letterhead,omitzero"`
	Style      Style                     `json:"style,omitzero"`
	Event      *program.Event            `json:"event"`
	People     []participant.Participant `json:"people,omitempty"` // in the order of the list
	// Sessions are the ids of the sessions that have a column; none means all. Cancelled
	// ones have none. An event without sessions has a column for each of its days.
	Sessions []string `json:"sessions,omitempty"`
	// Attendances fill in what is known already: "Hadir", "Izin (sakit)". Where there is
	// no mark, the cell stays empty to be signed.
	Attendances []attend.Attendance `json:"attendances,omitempty"`
	BlankRows   int                 `json:"blank_rows,omitzero"` // for people who come without being on the list; at most 1,000
	Signatory   Signatory           `json:"signatory,omitzero"`
	Beside      []Signatory         `json:"beside,omitempty"` // who signs at its left: "Mengetahui"
}

// Columns that fit on one page, upright and across; more sessions go on further pages,
// with all people again.
const (
	uprightColumns = 3
	maxColumns     = 6
	maxBlankRows   = 1000
	maxDays        = 31 // of an event without sessions: an exhibition of months has no such list
)

// Write writes the list. Without an event it is [ErrNoEvent].
func (l *AttendanceList) Write(w io.Writer, tag language.Tag) error {
	if l.Event == nil {
		return ErrNoEvent
	}
	v := l.view(tag)
	return write(w, tag, "attendance_list", frame{head: l.Letterhead, style: l.Style, signer: l.Signatory, beside: l.Beside}, &v.sheet, v)
}

// listView is the list as its template sees it.
type listView struct {
	sheet
	Sheets               []*listSheet
	NameWidth, PostWidth int // in mm
	Filled               bool
	Kind                 string // what the paper is called
}

// listSheet is the pages of the columns that fit beside each other.
type listSheet struct {
	Days       string
	Groups     []columnGroup
	Columns    []column
	Households [][]listRow
	Blank      bool // of a filled list: a cell is empty
}

// Span is how many columns the table has. The signature stands in its last row, so that
// it is never alone on a page.
func (s *listSheet) Span() int { return 3 + len(s.Columns) }

// columnGroup is the columns of one day.
type columnGroup struct {
	Day   string
	Width int
}

type column struct {
	Name, Time string
	day        civil.Date
	session    string
}

type listRow struct {
	No             int
	Name, NIP      string
	Relation, Post string
	Right          bool // where the signature starts, in turns
	Cells          []string
}

func (l *AttendanceList) view(tag language.Tag) *listView {
	v := &listView{
		sheet:     sheet{Event: textOf(l.Event, tag)},
		NameWidth: 54, PostWidth: 44, Filled: len(l.Attendances) > 0,
	}
	v.Kind = enum.ByTag(tag, "Daftar Hadir", "Attendance List")
	if v.Filled {
		v.Kind = enum.ByTag(tag, "Rekapitulasi Kehadiran", "Record of Attendance")
	}
	v.Title = join(" ", v.Kind, v.Event.Title)
	v.Running, v.Table = v.Title, true
	columns := l.columns(tag)
	if len(columns) > uprightColumns {
		v.Landscape, v.NameWidth, v.PostWidth = true, 62, 52
	}
	for _, part := range split(columns) {
		s := &listSheet{Columns: part, Groups: groups(part, tag), Days: v.Event.Days}
		if days := daysOf(part); !days.IsZero() {
			s.Days = locale.Writer{Tag: tag}.FormatRange(days, locale.DateFull)
		}
		s.Households = l.rows(part, tag)
		s.Blank = v.Filled && slices.ContainsFunc(slices.Concat(s.Households...), func(r listRow) bool { return slices.Contains(r.Cells, "") })
		v.Sheets = append(v.Sheets, s)
	}
	return v
}

// columns returns the sessions to sign for, else the days, else one column.
func (l *AttendanceList) columns(tag language.Tag) []column {
	format := locale.Writer{Tag: tag}
	schedule := &l.Event.Schedule
	var columns []column
	for i := range l.Event.Sessions {
		s := &l.Event.Sessions[i]
		if s.Cancelled || len(l.Sessions) > 0 && !slices.Contains(l.Sessions, s.ID) {
			continue
		}
		c := column{Name: s.Name(), Time: clockText(s.From, s.To, s.OpenEnd, 0, format), day: s.Range.Start, session: s.ID}
		c.Time = strings.TrimPrefix(c.Time, "pukul ")
		if c.day.IsZero() && schedule.Range.Len() == 1 {
			c.day = schedule.Range.Start
		}
		columns = append(columns, c)
	}
	if len(columns) > 0 {
		return columns
	}
	signature := enum.ByTag(tag, "Tanda tangan", "Signature")
	if n := schedule.Range.Len(); n > 1 && n <= maxDays {
		for day := range schedule.Range.Days() {
			columns = append(columns, column{Name: signature, day: day})
		}
		return columns
	}
	return []column{{Name: signature, day: schedule.Range.Start}}
}

// split cuts the columns into those of one page, between days where it can.
func split(columns []column) [][]column {
	var parts [][]column
	for len(columns) > maxColumns {
		n := maxColumns
		for n > 1 && columns[n].day == columns[n-1].day {
			n--
		}
		if n == 1 && columns[0].day == columns[1].day {
			n = maxColumns
		}
		parts = append(parts, columns[:n])
		columns = columns[n:]
	}
	return append(parts, columns)
}

func groups(columns []column, tag language.Tag) []columnGroup {
	format := locale.Writer{Tag: tag}
	var groups []columnGroup
	for i, c := range columns {
		if i > 0 && columns[i-1].day == c.day {
			groups[len(groups)-1].Width++
			continue
		}
		groups = append(groups, columnGroup{format.FormatDate(c.day, locale.DateFull), 1})
	}
	return groups
}

// daysOf returns the days from the first column to the last; zero where one is not
// known.
func daysOf(columns []column) civil.Range {
	var r civil.Range
	for _, c := range columns {
		switch {
		case c.day.IsZero():
			return civil.Range{}
		case r.IsZero():
			r = civil.Day(c.day)
		case c.day.Before(r.Start):
			r.Start = c.day
		case c.day.After(r.End):
			r.End = c.day
		}
	}
	return r
}

// rows returns the people by households, and the blank rows.
func (l *AttendanceList) rows(columns []column, tag language.Tag) [][]listRow {
	marks := make(map[uuid.UUID]*attend.Attendance, len(l.Attendances))
	for i := range l.Attendances {
		marks[l.Attendances[i].Participant] = &l.Attendances[i]
	}
	no := 0
	next := func() listRow {
		no++
		return listRow{No: no, Right: len(columns) == 1 && no%2 == 0, Cells: make([]string, len(columns))}
	}
	var all [][]listRow
	for household := range participant.Households(slices.Values(l.People)) {
		var rows []listRow
		for p := range household.People() {
			row := next()
			row.Name, row.NIP = p.PrintedName(), p.NIP.String()
			row.Relation, row.Post = relation(p, tag), postOf(p)
			if p.IsChild() {
				row.NIP, row.Post = "", ""
			}
			a := marks[p.ID]
			for i, c := range columns {
				if a != nil && p.ID != uuid.Nil {
					row.Cells[i] = markText(a, c.session, tag)
				}
				if row.Cells[i] == "" && len(columns) == 1 {
					row.Cells[i] = fmt.Sprintf("%d.", row.No)
				}
			}
			rows = append(rows, row)
		}
		all = append(all, rows)
	}
	for range min(l.BlankRows, maxBlankRows) {
		all = append(all, []listRow{next()})
	}
	if len(all) == 0 { // a place for the signature
		all = append(all, nil)
	}
	return all
}

// markText writes the mark that counts: "Hadir", "Terlambat 10 menit", "Izin (sakit)".
func markText(a *attend.Attendance, session string, tag language.Tag) string {
	m, ok := a.Mark(session)
	if !ok {
		return ""
	}
	text := m.State.Label(tag)
	switch {
	case m.Late > 0:
		text += " " + locale.Writer{Tag: tag}.FormatDuration(m.Late)
	case !m.Reason.IsZero():
		text += " (" + strings.ToLower(m.Reason.Label(tag)) + ")"
	}
	return text
}
