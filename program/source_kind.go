package program

import "github.com/integritas-id/integritas/internal/enum"

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
