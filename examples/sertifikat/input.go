package main

import (
	"bytes"
	"cmp"
	"crypto/sha256"
	"encoding/csv"
	"encoding/json"
	"errors"
	"fmt"
	"io"
	"strconv"
	"strings"
	"time"

	"github.com/google/uuid"

	"github.com/integritas-id/integritas/civil"
	"github.com/integritas-id/integritas/examples/internal/command"
	"github.com/integritas-id/integritas/participant"
	"github.com/integritas-id/integritas/participant/roster"
	"github.com/integritas-id/integritas/program"
	"github.com/integritas-id/integritas/program/attend"
	"github.com/integritas-id/integritas/validation"
)

// input says where everything comes from. An empty name is the file beside the
// program.
type input struct {
	*command.Call
	event, roster, enrolments, checkins, policies, register, secret string
}

// own reports whether somebody gave files of their own.
func (in input) own() bool {
	return in.event != "" || in.roster != "" || in.enrolments != "" || in.checkins != "" || in.policies != ""
}

// readable tells what is wrong with the files that are given.
func (in input) readable() error {
	for _, f := range []struct {
		name string
		kind command.Kind
	}{
		{in.event, command.JSON},
		{in.roster, command.CSV},
		{in.enrolments, command.CSV},
		{in.checkins, command.CSV},
		{in.policies, command.JSON},
	} {
		if f.name == "" {
			continue
		}
		if _, err := in.ReadText(f.name, beside, "", f.kind); err != nil {
			return err
		}
	}
	return nil
}

func (in input) read() (*course, error) {
	c := &course{places: map[string]int{}, shared: map[string]bool{}, in: in}
	text, err := in.ReadText(in.secret, beside, "secret.txt", command.Any)
	if err != nil {
		return nil, err
	}
	if c.secret = bytes.TrimSpace(text); len(c.secret) < 16 {
		return nil, in.Fault("rahasia kode verifikasi kurang dari 16 bita", "the secret has fewer than 16 bytes")
	}
	c.sample = in.secret == ""
	if text, err = in.ReadText(in.event, beside, "event.json", command.JSON); err != nil {
		return nil, err
	}
	if c.event, err = program.Read(bytes.NewReader(text)); err != nil {
		return nil, in.At(cmp.Or(in.event, "event.json"), err)
	}
	if err := in.readJSON(in.policies, "policies.json", &c.policies); err != nil {
		return nil, err
	}
	if in.register != "" {
		if err := in.readJSON(in.register, "", &c.register); err != nil {
			return nil, err
		}
		if err := validation.Check(c.register).Err(); err != nil {
			return nil, in.At(in.register, err)
		}
	}
	if err := c.readRoster(in); err != nil {
		return nil, err
	}
	if in.enrolments != "" || !in.own() {
		if err := in.eachRow(in.enrolments, "enrolments.csv", 4, c.enrol); err != nil {
			return nil, err
		}
		c.withoutEnrolment()
	}
	c.listed = len(c.people)
	c.attend()
	if err := in.eachRow(in.checkins, "checkins.csv", 9, c.mark); err != nil {
		return nil, err
	}
	attend.LinkPartners(c.attendances)
	return c, nil
}

// readJSON reads a file of JSON. Of what is wrong no more is told than where: it may be
// somebody's name.
func (in input) readJSON(name, besideName string, v any) error {
	text, err := in.ReadText(name, beside, besideName, command.JSON)
	if err != nil {
		return err
	}
	if err := json.Unmarshal(text, v); err != nil {
		place := ""
		if wrong, ok := errors.AsType[*json.SyntaxError](err); ok {
			place = in.Say(" (bita ke-%d)", " (byte %d)", wrong.Offset)
		}
		return in.Fault("%s: isi JSON-nya tidak sesuai%s", "%s: its JSON is not of the form that is read%s", cmp.Or(name, besideName), place)
	}
	return nil
}

// readRoster takes each person of the list once. Two people of one name are both taken,
// and told apart by their numbers alone.
func (c *course) readRoster(in input) error {
	file, err := in.OpenOr(in.roster, beside, "roster.csv", command.CSV)
	if err != nil {
		return err
	}
	defer file.Close() //nolint:errcheck // it was only read
	// The ids come from the secret, so that the same people have the same ids whenever
	// the list is read, and nobody else can make them.
	space := sha256.Sum256(append([]byte("namespace\n"), c.secret...))
	reader := roster.Reader{On: c.event.Schedule.Range.Start, Within: c.event.Place.HeldIn.Code, Namespace: uuid.UUID(space[:16])}
	for e := range roster.Entries(reader.Read(roster.CSV(file)), &err) {
		if e.IsPerson() {
			c.list(e.Participant)
		}
	}
	if err == nil && len(c.people) == 0 {
		return in.Fault("%s: tidak ada seorang pun yang terbaca", "%s: nobody could be read", file.Name)
	}
	return in.At(file.Name, err)
}

// eachRow calls f with each row of a CSV file but the heading, the cells trimmed.
func (in input) eachRow(name, besideName string, width int, f func(row []string) error) error {
	text, err := in.ReadText(name, beside, besideName, command.CSV)
	if err != nil {
		return err
	}
	name = cmp.Or(name, besideName)
	r := csv.NewReader(bytes.NewReader(text))
	r.Comma, r.FieldsPerRecord = ';', width
	for {
		row, err := r.Read()
		if errors.Is(err, io.EOF) {
			return nil
		}
		line, _ := r.FieldPos(0)
		if errors.Is(err, csv.ErrFieldCount) {
			return in.Fault("%s, baris %d: baris ini harus memuat %d kolom", "%s, line %d: this row must have %d columns", name, line, width)
		}
		if err != nil {
			return in.At(name, err)
		}
		if line == 1 {
			continue
		}
		for i := range row {
			row[i] = strings.TrimSpace(row[i])
		}
		if err := f(row); err != nil {
			return in.At(fmt.Sprintf(in.Say("%s, baris %d", "%s, line %d"), name, line), err)
		}
	}
}

// moment reads "2024-03-05 08:30" in the zone of the event; empty is the zero time.
func (c *course) moment(text string) (time.Time, error) {
	if text == "" {
		return time.Time{}, nil
	}
	day, clock, _ := strings.Cut(text, " ")
	d, err := civil.ParseDate(day)
	if err != nil {
		return time.Time{}, err
	}
	t, err := civil.ParseClock(clock)
	if err != nil {
		return time.Time{}, err
	}
	return d.At(t, c.event.Schedule.Zone), nil
}

// enrol reads a step of a registration: who, state, when, and from when it holds.
func (c *course) enrol(row []string) error {
	i, ok := c.find(row[0])
	if !ok {
		return nil
	}
	state, err := attend.ParseEnrolmentState(row[1])
	if err != nil {
		return err
	}
	at, err := c.moment(row[2])
	if err != nil {
		return err
	}
	since, err := c.moment(row[3])
	if err != nil {
		return err
	}
	e := c.enrolments[c.people[i].ID]
	if e == nil {
		e = &attend.Enrolment{Principal: c.people[i].ID, Entered: at}
		for j := range c.people {
			if c.people[j].SpouseOf == e.Principal {
				e.Partner = c.people[j].ID
			}
		}
		c.enrolments[e.Principal] = e
	}
	if !since.IsZero() {
		e.Since = since
	}
	return e.Move(attend.EnrolmentChange{To: state, At: at})
}

// mark enters one mark: who, session, state, reason, minutes late, when, how, by whom,
// and what it corrects. Who is on no list is enrolled by it, as a walk-in.
func (c *course) mark(row []string) error {
	m := attend.Mark{Session: row[1], By: row[7], Corrects: row[8]}
	var err error
	if m.State, err = attend.ParseAttendanceState(row[2]); err != nil {
		return err
	}
	if row[3] != "" {
		if m.Reason, err = attend.ParseAbsenceReason(row[3]); err != nil {
			return err
		}
	}
	if m.Late, err = strconv.Atoi(cmp.Or(row[4], "0")); err != nil || m.Late < 0 || m.Late > 24*60 {
		// The error of strconv would repeat the cell, which may be somebody's number.
		return c.in.Fault("kolom 5 memuat menit keterlambatan, bilangan bulat dari 0 sampai 1440", "column 5 holds the minutes of delay, a whole number from 0 to 1440")
	}
	if m.Entered, err = c.moment(row[5]); err != nil {
		return err
	}
	if m.Method, err = attend.ParseAttendanceMethod(row[6]); err != nil {
		return err
	}
	if !c.has(m.Session) {
		return fmt.Errorf("the event has no session %q", m.Session)
	}
	i, ok := c.places[key(row[0])]
	if c.shared[key(row[0])] {
		c.look("%s: nama ini dimiliki lebih dari satu orang dalam daftar; presensinya tidak dihitung, tulis NIP-nya", "%s: more than one person on the list has this name; the mark is not counted, write the NIP", row[0])
		return nil
	}
	if !ok {
		name, err := participant.ParseName(row[0])
		if err != nil {
			return err
		}
		p := participant.Participant{ID: uuid.NewSHA1(c.event.ID, []byte(key(row[0]))), Name: name}
		i = c.add(p)
		c.attendances = append(c.attendances, attend.Of(c.event, &p, nil))
	}
	c.attendances[i].Enter(m)
	return nil
}

// key is a name as people write it twice, without titles and in small letters, or the
// digits of a NIP.
func key(name string) string {
	if nip, err := participant.ParseNIP(name); err == nil {
		return nip.Reveal()
	}
	if n, err := participant.ParseName(name); err == nil {
		name = n.Full
	}
	return strings.ToLower(strings.Join(strings.Fields(name), " "))
}
