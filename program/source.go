package program

import (
	"github.com/integritas-id/integritas/civil"
	"github.com/integritas-id/integritas/internal/enum"
	"github.com/integritas-id/integritas/validation"
)

// Source is where facts of an event come from: a report of the press, a release, a
// letter. Facts refer to it by its id.
type Source struct {
	ID        string     `json:"id,omitempty"` // within the document, "radar-lampung"
	Kind      SourceKind `json:"kind,omitzero"`
	Outlet    string     `json:"outlet,omitempty"` // "Radar Lampung"
	Title     string     `json:"title,omitempty"`
	Author    string     `json:"author,omitempty"`
	URL       string     `json:"url,omitempty"`
	Published civil.Date `json:"published,omitzero"`
	Read      civil.Date `json:"read,omitzero"` // when it was read
	Note      string     `json:"note,omitempty"`
}

// SourceKind is a kind of source. The zero SourceKind is unknown.
type SourceKind uint8

// The kinds of sources.
const (
	SourcePress     SourceKind = iota + 1 // berita
	SourceRelease                         // siaran-pers
	SourceOfficial                        // situs-resmi of an institution
	SourceLetter                          // surat
	SourceReport                          // laporan
	SourceSocial                          // media-sosial
	SourceInterview                       // wawancara
	SourceBroadcast                       // siaran
	SourceWitness                         // pengamatan: somebody was there
	SourceLaw                             // peraturan
)

var sourceKindSet = enum.Set[SourceKind]{Name: "SourceKind", ID: "jenis sumber", EN: "kind of source", Rows: []enum.Row{
	SourcePress:     {Code: "berita", ID: "Berita", EN: "News report", Synonyms: "media|pers|press"},
	SourceRelease:   {Code: "siaran-pers", ID: "Siaran pers", EN: "Press release", Synonyms: "rilis|keterangan pers"},
	SourceOfficial:  {Code: "situs-resmi", ID: "Situs resmi", EN: "Official site", Synonyms: "website|laman resmi|PPID"},
	SourceLetter:    {Code: "surat", ID: "Surat", EN: "Letter"},
	SourceReport:    {Code: "laporan", ID: "Laporan", EN: "Report"},
	SourceSocial:    {Code: "media-sosial", ID: "Media sosial", EN: "Social media", Synonyms: "instagram|facebook|youtube|tiktok|X"},
	SourceInterview: {Code: "wawancara", ID: "Wawancara", EN: "Interview"},
	SourceBroadcast: {Code: "siaran", ID: "Siaran radio atau televisi", EN: "Broadcast"},
	SourceWitness:   {Code: "pengamatan", ID: "Pengamatan", EN: "Observation"},
	SourceLaw:       {Code: "peraturan", ID: "Peraturan", EN: "Regulation", Synonyms: "undang-undang"},
}}

// Check reports a source that cannot be found again.
func (c *Source) Check(s *validation.Scope) {
	if c.Outlet == "" && c.URL == "" && c.Title == "" && c.Author == "" {
		s.Report("outlet", &ruleSource)
	}
	if on, ok := s.On(); ok && c.Published.After(on) {
		s.Report("published", &ruleSourceFuture)
	}
}

// checkSources checks the sources. Those of an event that took place cannot all have
// been published before it; one announcement beside a report is right.
func (e *Event) checkSources(s *validation.Scope) {
	validation.Each(s, "sources", e.Sources)
	first := e.Schedule.Range.Start
	if first.IsZero() || !e.Status.TookPlace() {
		return
	}
	at := -1
	for i := range e.Sources {
		switch published := e.Sources[i].Published; {
		case published.IsZero():
		case published.Before(first):
			at = i
		default:
			return
		}
	}
	if at >= 0 {
		reportAt(s, &ruleSourceAhead, []any{e.Sources[at].Published, first}, "sources", at, "published")
	}
}

var ruleSourceAhead = validation.Rule{
	Code: "source.ahead", Severity: validation.Warning,
	ID:     "kegiatan tercatat sudah berlangsung, padahal semua sumbernya terbit sebelum %[2]v, yang terakhir %[1]v; periksa tanggal atau statusnya",
	EN:     "the event is recorded as past, yet all its sources were published before %[2]v, the last on %[1]v; check the dates or the status",
	Source: "what is reported has happened",
}

var ruleSource = validation.Rule{
	Code: "source.outlet", Severity: validation.Error,
	ID:     "sumber tanpa media, judul, penulis dan alamat; isi salah satunya",
	EN:     "a source without an outlet, a title, an author or an address; fill in one",
	Source: "a source can be found again",
}

var ruleSourceFuture = validation.Rule{
	Code: "source.future", Severity: validation.Warning,
	ID:     "sumber terbit sesudah tanggal pemeriksaan; periksa tanggal terbitnya",
	EN:     "the source was published after the day of the check; look at its date",
	Source: "what is read has been printed",
}
