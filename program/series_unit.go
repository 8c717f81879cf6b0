package program

import "github.com/integritas-id/integritas/internal/enum"

// SeriesUnit is what the events of a series are called. The zero SeriesUnit is unknown.
type SeriesUnit uint8

// The units of series.
const (
	SeriesBatch   SeriesUnit = iota + 1 // batch, angkatan, gelombang
	SeriesStop                          // persinggahan of a roadshow
	SeriesLocus                         // lokus
	SeriesEpisode                       // episode of a broadcast
	SeriesEdition                       // edisi, yearly
	SeriesMeeting                       // pertemuan
	SeriesStage                         // tahap of an assessment
	SeriesArea                          // wilayah: one of the parts into which the country is divided for it
)

var seriesUnitSet = enum.Set[SeriesUnit]{Name: "SeriesUnit", ID: "satuan rangkaian", EN: "unit of a series", Rows: []enum.Row{
	SeriesBatch:   {Code: "batch", ID: "Angkatan", EN: "Batch", Synonyms: "gelombang|seri"},
	SeriesStop:    {Code: "persinggahan", ID: "Persinggahan", EN: "Stop", Synonyms: "kota singgah|titik"},
	SeriesLocus:   {Code: "lokus", ID: "Lokus", EN: "Locus"},
	SeriesEpisode: {Code: "episode", ID: "Episode", EN: "Episode"},
	SeriesEdition: {Code: "edisi", ID: "Edisi", EN: "Edition", Synonyms: "tahunan"},
	SeriesMeeting: {Code: "pertemuan", ID: "Pertemuan", EN: "Meeting"},
	SeriesStage:   {Code: "tahap", ID: "Tahap", EN: "Stage", Synonyms: "tahapan"},
	SeriesArea:    {Code: "wilayah", ID: "Wilayah", EN: "Area", Synonyms: "zona|regional"},
}}
