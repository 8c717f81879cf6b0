package main

import (
	"fmt"
	"io"
	"strings"

	"golang.org/x/text/language"

	"github.com/integritas-id/integritas/civil"
	"github.com/integritas-id/integritas/examples/internal/command"
	"github.com/integritas-id/integritas/locale"
	"github.com/integritas-id/integritas/program/attend"
	"github.com/integritas-id/integritas/validation"
)

// report writes who gets what and why, in one language.
type report struct {
	*command.Call
	out io.Writer
	tag language.Tag
}

func (r report) printf(id, en string, args ...any) {
	fmt.Fprint(r.out, command.Lines(fmt.Sprintf(r.Say(id, en)+"\n", args...)))
}

func (r report) heading(id, en string) {
	fmt.Fprintf(r.out, "\n%s\n", strings.ToUpper(r.Say(id, en)))
}

func (r report) write(c *course) {
	r.printf("DAFTAR PENERIMA SERTIFIKAT", "WHO GETS A CERTIFICATE")
	title := c.event.Title.Text
	if r.tag == language.English && c.event.Title.English != "" {
		title = c.event.Title.English
	}
	fmt.Fprintf(r.out, "%s\n%s\n", title, locale.Writer{Tag: r.tag}.FormatRange(c.event.Schedule.Range, locale.DateFull))
	if c.sample {
		r.printf("Kode verifikasi memakai rahasia contoh: hanya untuk percobaan.", "The check codes are made with the sample secret: for a trial only.")
	}
	r.heading("Syarat", "What is asked for")
	for i := range c.policies {
		fmt.Fprint(r.out, command.Lines(fmt.Sprintf("  %s: %s\n", c.policies[i].Kind.Label(r.tag), r.policy(&c.policies[i]))))
	}
	given := 0
	r.heading("Mendapat sertifikat", "Certificate")
	for i := range c.outcomes {
		if c.outcomes[i].certificate.IsValid() {
			given++
			r.person(c, i, given)
		}
	}
	r.heading("Belum atau tidak mendapat sertifikat", "No certificate, or not yet")
	n := 0
	for i := range c.outcomes {
		if !c.outcomes[i].certificate.IsValid() {
			n++
			r.person(c, i, n)
		}
	}
	r.looks(c)
	r.heading("Jumlah", "In all")
	r.printf("  %s, %s", "  %s, %s", r.Count(len(c.people), "orang", "person", "people"), r.Count(given, "sertifikat", "certificate", "certificates"))
}

// policy tells in words what a certificate asks for.
func (r report) policy(p *attend.Policy) string {
	var parts []string
	add := func(id, en string, args ...any) { parts = append(parts, fmt.Sprintf(r.Say(id, en), args...)) }
	if !p.MinShare.IsZero() {
		add("kehadiran paling sedikit %s", "attendance of at least %s", p.MinShare.Label(r.tag))
	}
	if p.MinSessions > 0 {
		add("paling sedikit %d sesi", "at least %d sessions", p.MinSessions)
	}
	if p.MinJP > 0 {
		add("paling sedikit %d JP", "at least %d JP", p.MinJP)
	}
	if p.Mandatory {
		add("semua sesi wajib", "all mandatory sessions")
	}
	if p.WithPartner {
		add("suami dan istri masing-masing memenuhi syarat", "husband and wife each")
	}
	if p.LateLimit > 0 {
		add("terlambat paling lama %d menit", "late by %d minutes at most", p.LateLimit)
	}
	return strings.Join(parts, "; ")
}

func (r report) person(c *course, i, n int) {
	a, o := &c.attendances[i], &c.outcomes[i]
	fmt.Fprintf(r.out, "%3d. %s", n, c.people[i].PrintedName())
	if a.Enrolment == attend.EnrolmentWalkIn || !a.Since.IsZero() || c.stayedAway(a) {
		fmt.Fprintf(r.out, " (%s)", r.enrolment(a))
	}
	fmt.Fprintln(r.out)
	if len(o.decisions) == 0 {
		return
	}
	st := o.decisions[len(o.decisions)-1].Standing
	all := st.OfAll()
	r.printf("     hadir %d dari %s yang berlaku (%s)", "     attended %d of %s (%s)", all.Part, r.Count(all.Whole, "sesi", "session that applies", "sessions that apply"), all.Label(r.tag))
	if cert := o.certificate; cert.IsValid() {
		r.printf("     %s nomor %s, kode %s", "     %s number %s, check code %s", cert.Kind.Label(r.tag), cert.Number, cert.CheckCode)
	}
	for _, cert := range o.revoked {
		why := cert.History[len(cert.History)-1].Why
		r.printf("     %s nomor %s dicabut: %s", "     %s number %s was revoked: %s", cert.Kind.Label(r.tag), cert.Number, why)
	}
	for p, d := range o.decisions {
		if d.Verdict == attend.VerdictEligible {
			continue
		}
		fmt.Fprintf(r.out, "     %s: %s\n", c.policies[p].Kind.Label(r.tag), strings.ToLower(d.Verdict.Label(r.tag)))
		for _, reason := range d.Reasons {
			fmt.Fprint(r.out, command.Lines(fmt.Sprintf("       - %s\n", reason.Message(r.tag))))
		}
	}
}

// enrolment tells what is special about a registration.
func (r report) enrolment(a *attend.Attendance) string {
	if a.Since.IsZero() {
		return strings.ToLower(a.Enrolment.Label(r.tag))
	}
	return r.Say("terdaftar sejak ", "enrolled since ") + locale.Writer{Tag: r.tag}.FormatDate(civil.DateOf(a.Since), locale.DateLong)
}

// looks lists what a person should look at: contradictions and what was corrected.
func (r report) looks(c *course) {
	r.heading("Perlu diperiksa", "To look at")
	for _, remark := range c.remarks {
		fmt.Fprint(r.out, command.Lines("  "+remark+"\n"))
	}
	for i := range c.attendances {
		a := &c.attendances[i]
		name := c.people[i].PrintedName()
		for _, cert := range c.outcomes[i].unearned {
			r.printf("  %s: memegang %s, tetapi menurut catatan sekarang tidak memenuhi syarat", "  %s: holds %s, yet does not meet the rule by the marks of today", name, cert.Number)
		}
		for _, p := range validation.Check(a) {
			r.Faulty()
			fmt.Fprint(r.out, command.Lines(fmt.Sprintf("  %s: %s\n", name, p.Message(r.tag))))
		}
		for j := range a.Marks {
			if m := &a.Marks[j]; m.Corrects != "" {
				r.printf("  %s: sesi %s dikoreksi menjadi %v (%s)", "  %s: session %s was corrected to %v (%s)", name, m.Session, strings.ToLower(m.State.Label(r.tag)), m.Corrects)
			}
		}
	}
}
