package main

import (
	"bytes"
	"io"
	"path/filepath"

	"golang.org/x/text/language"

	"github.com/integritas-id/integritas/civil"
	"github.com/integritas-id/integritas/examples/internal/command"
	"github.com/integritas-id/integritas/program"
	"github.com/integritas-id/integritas/program/paper"
	"github.com/integritas-id/integritas/program/recap"
)

// papers writes what is printed of the course.
type papers struct {
	*command.Call
	course     *course
	tag        language.Tag
	letterhead paper.Letterhead
	signatory  paper.Signatory // without a day
	verifyAt   string
	day        civil.Date // of issue
	assigned   civil.Date // of the letter of assignment; zero leaves it to be written in
}

// document is one paper.
type document interface {
	Write(w io.Writer, tag language.Tag) error
}

func (p papers) write(path string, d document) error {
	var html bytes.Buffer
	if err := d.Write(&html, p.tag); err != nil {
		return err
	}
	file, err := p.Create(path)
	if err == nil {
		_, err = html.WriteTo(file)
	}
	return err
}

// certificates writes the certificates as one file.
func (p papers) certificates(path string) error {
	c := p.course
	return p.write(path, &paper.Certificates{
		Letterhead: p.letterhead, Event: c.event, Register: c.given(), Attendances: c.attendances,
		VerifyAt: p.verifyAt, Signatory: p.signatory, // the day is that of each certificate
	})
}

// others writes the papers around the event into a directory: the letter that sent
// people there, the list to sign, the list as it was filled in, the recap and the
// report.
func (p papers) others(dir string) error {
	if err := p.MakeFolder(dir); err != nil {
		return err
	}
	c, signed := p.course, p.signatory
	signed.On = p.day
	days := c.event.Schedule.Range
	before, last := signed, signed
	before.On, last.On = p.assigned, days.End
	var sum recap.Recap
	for i := range c.attendances {
		if err := sum.Add(c.event, &c.attendances[i]); err != nil {
			return err
		}
	}
	invited, came := c.people[:c.listed], c.people
	for name, d := range map[string]document{
		"surat-tugas.html":  &paper.Assignment{Letterhead: p.letterhead, Assigned: invited, RevealNIPs: true, Event: c.event, Signatory: before},
		"daftar-hadir.html": &paper.AttendanceList{Letterhead: p.letterhead, Event: c.event, People: invited, BlankRows: 5, Signatory: last},
		"kehadiran.html":    &paper.AttendanceList{Letterhead: p.letterhead, Event: c.event, People: came, Attendances: c.attendances, Signatory: last},
		"rekap.html":        &paper.Recap{Letterhead: p.letterhead, Title: c.event.Title.Short, Period: days, Sum: &sum, By: []recap.Dimension{recap.ByRoleGroup, recap.BySex, recap.ByUnit}, Signatory: signed},
		"laporan.html":      &paper.Report{Letterhead: p.letterhead, Event: c.event, Recap: &sum, Register: c.given(), Signatory: signed},
	} {
		if err := p.write(filepath.Join(dir, name), d); err != nil {
			return err
		}
	}
	return nil
}

// letterhead is that of the first organiser.
func letterhead(e *program.Event) paper.Letterhead {
	for p := range e.PartiesIn(program.PartyOrganiser) {
		return paper.Letterhead{Government: p.Name, Office: p.Unit}
	}
	return paper.Letterhead{}
}
