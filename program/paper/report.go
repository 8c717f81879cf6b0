package paper

import (
	"cmp"
	"io"
	"slices"

	"golang.org/x/text/language"

	"github.com/integritas-id/integritas/locale"
	"github.com/integritas-id/integritas/program"
	"github.com/integritas-id/integritas/program/attend"
	"github.com/integritas-id/integritas/program/recap"
)

// Report (laporan kegiatan) is what an office reports of an event after it. All that the
// event holds stands in it by itself, each in its place: when, where, by whom, who came
// and who did not, the audience, the rundown, figures, commitments, awards, follow-up,
// costs, what was said; sources as numbers behind what they tell. Its parts are those of
// PermenPANRB 80/2012, in their order; one of which nothing is known is left out, and the
// letters run on.
//
// Participants are counted by office and not named: the list of them is a paper of its
// own, [AttendanceList].
type Report struct {
	Letterhead  Letterhead          `json:"letterhead,omitzero"`
	Style       Style               `json:"style,omitzero"`
	Number      string              `json:"number,omitempty"` // of the report, as given
	Event       *program.Event      `json:"event"`
	Background  []string            `json:"background,omitempty"` // paragraphs: why it was held
	Basis       []string            `json:"basis,omitempty"`      // dasar: on what it rests, "Surat KPK Nomor …"
	Recap       *recap.Recap        `json:"recap,omitempty"`      // of this event; nil leaves the tables out
	Assessments []attend.Assessment `json:"assessments,omitempty"`
	Register    attend.Register     `json:"register,omitempty"` // the certificates of this event
	Results     []string            `json:"results,omitempty"`
	Obstacles   []string            `json:"obstacles,omitempty"`   // kendala
	Suggestions []string            `json:"suggestions,omitempty"` // saran
	Annexes     []string            `json:"annexes,omitempty"`     // what lies behind the report: "Daftar hadir", "Dokumentasi"
	Signatory   Signatory           `json:"signatory,omitzero"`
	Beside      []Signatory         `json:"beside,omitempty"` // who signs at its left: "Mengetahui"
}

// Write writes the report. Without an event it is [ErrNoEvent].
func (r *Report) Write(w io.Writer, tag language.Tag) error {
	if r.Event == nil {
		return ErrNoEvent
	}
	p := proseOf(r.Event, tag)
	v := &reportView{sheet: sheet{Event: textOf(r.Event, tag)}, Number: numberOf(r.Number)}
	v.Title = join(" ", p.say("Laporan", "Report"), v.Event.Title)
	for _, one := range []part{r.introduction(p), r.held(p), r.results(p), r.conclusions(p)} {
		if len(one.Sections) > 0 {
			v.Parts = append(v.Parts, one)
		}
	}
	for _, s := range []section{p.sources(), p.conflicts(), {Heading: p.say("Lampiran", "Annexes"), Items: r.Annexes}} {
		if s.isEmpty() {
			continue
		}
		v.Behind = append(v.Behind, s)
	}
	return write(w, tag, "report", frame{head: r.Letterhead, style: r.Style, signer: r.Signatory, beside: r.Beside}, &v.sheet, v)
}

type reportView struct {
	sheet
	Number string
	Parts  []part
	Behind []section // after the signature
}

// introduction is why the event was held, on what it rests, and what it treated.
func (r *Report) introduction(p *prose) part {
	one := part{Heading: p.say("Pendahuluan", "Introduction")}
	one.add(
		section{Heading: p.say("Gambaran umum", "Background"), Text: r.Background},
		section{Heading: p.say("Dasar", "Basis"), Items: r.Basis},
		section{Heading: p.say("Maksud dan tujuan", "Purpose"), Items: p.texts(r.Event.Objectives)},
		p.topics(),
	)
	return one
}

// held is the event itself.
func (r *Report) held(p *prose) part {
	one := part{Heading: p.say("Kegiatan yang Dilaksanakan", "The Event")}
	one.add(p.facts(), p.parties(), p.came(), p.away(), p.audience(), p.registration(), p.contacts(), p.loci(), p.tracks(), p.agenda(), p.sessions(), p.history())
	return one
}

// results are what came of it.
func (r *Report) results(p *prose) part {
	one := part{Heading: p.say("Hasil yang Dicapai", "Results")}
	one.add(r.attendance(p)...)
	one.add(
		section{Heading: p.say("Sertifikat", "Certificates"), Pairs: certificateCounts(r.Register, p.tag)},
		r.evaluation(p),
		section{Heading: p.say("Hasil", "Outcome"), Items: r.Results},
		p.figures(), p.readings(), p.commitments(), p.awards(), p.handovers(), p.followUps(), p.statements(), p.claims(), p.papers(), p.budget(),
	)
	return one
}

// attendance are the numbers of those who came: as told, and as the lists have them.
func (r *Report) attendance(p *prose) []section {
	told := section{Heading: p.say("Peserta dan kehadiran", "Participants and attendance"), Items: p.headcounts()}
	if r.Recap == nil {
		return []section{told, p.offices()}
	}
	sums, tables := tablesOf(r.Recap, []recap.Dimension{recap.ByRoleGroup, recap.BySex, recap.ByUnit}, p.tag)
	if sums != "" {
		told.Text = []string{p.say("Tercatat ", "Recorded: ") + sums + "."}
	}
	told.Sums = tables
	return []section{told}
}

// offices counts the people of the event by office where no recap does.
func (p *prose) offices() section {
	s := section{Heading: p.say("Peserta menurut instansi", "Participants by institution")}
	s.Table = gridOf(p.say("Instansi", "Institution"), p.say("Orang", "People"))
	s.Table.Right[1] = true
	counts := map[string]int{}
	var names []string
	for i := range p.event.Participants {
		unit := cmp.Or(p.event.Participants[i].Unit, p.say("Tanpa instansi", "No institution"))
		if counts[unit]++; counts[unit] == 1 {
			names = append(names, unit)
		}
	}
	slices.SortStableFunc(names, locale.Compare)
	for _, name := range names {
		s.Table.add(name, p.number(counts[name]))
	}
	if n := len(p.event.Participants); n > 0 {
		s.Table.Total = []string{p.say("Jumlah", "Total"), p.number(n)}
	}
	return s
}

// evaluation are the results of tests, with how many took none.
func (r *Report) evaluation(p *prose) section {
	people := len(r.Event.Participants)
	if r.Recap != nil {
		people = r.Recap.Total().Persons.Present
	}
	s := section{Heading: p.say("Evaluasi", "Evaluation"), Pairs: measures(r.Assessments, people, p.tag)}
	s.Note = p.say("Hasil pengukuran penyelenggara; yang tidak mengikuti tes tidak dihitung.", "The organiser's own measures. Who did not take a test is not counted.")
	return s
}

// conclusions are what stood in the way and what is proposed.
func (r *Report) conclusions(p *prose) part {
	one := part{Heading: p.say("Simpulan dan Saran", "Conclusions and Suggestions")}
	one.add(section{Heading: p.say("Kendala", "Obstacles"), Items: r.Obstacles}, section{Heading: p.say("Saran", "Suggestions"), Items: r.Suggestions})
	return one
}
