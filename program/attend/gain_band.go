package attend

import "github.com/integritas-id/integritas/internal/enum"

// GainBand is how large a normalised gain is. The zero GainBand is unknown.
type GainBand uint8

// The bands of Hake's normalised gain.
const (
	GainLow    GainBand = iota + 1 // rendah: below 0.3
	GainMedium                     // sedang: 0.3 to 0.7
	GainHigh                       // tinggi: above 0.7
)

var gainBandSet = enum.Set[GainBand]{Name: "GainBand", ID: "tingkat peningkatan", EN: "band of gain", Rows: []enum.Row{
	GainLow:    {Code: "rendah", ID: "Rendah", EN: "Low"},
	GainMedium: {Code: "sedang", ID: "Sedang", EN: "Medium"},
	GainHigh:   {Code: "tinggi", ID: "Tinggi", EN: "High"},
}}
