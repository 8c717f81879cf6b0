package program

import (
	"github.com/integritas-id/integritas/locale"
	"github.com/integritas-id/integritas/validation"
)

// Handover (serah terima) is something that changed hands at an event: confiscated
// land granted to a village, certificates of land, a bus, a souvenir.
type Handover struct {
	What     string        `json:"what,omitempty"`      // "tanah barang rampasan negara"
	Count    Count         `json:"count,omitzero"`      // "2 bidang tanah", "3 unit mobil"
	Size     Quantity      `json:"size,omitzero"`       // 3495
	SizeUnit string        `json:"size_unit,omitempty"` // "m2", "hektare"
	Value    locale.Rupiah `json:"value,omitzero"`      // what it is worth
	Approx   bool          `json:"approx,omitempty"`    // of the value: "lebih kurang Rp2,1 miliar"
	Bound    Bound         `json:"bound,omitempty"`     // of the value: "lebih dari"
	From     string        `json:"from,omitempty"`      // who gave it, as printed
	To       string        `json:"to,omitempty"`        // who received it, as printed
	Area     Area          `json:"area,omitzero"`       // where land or a building lies
	Origin   string        `json:"origin,omitempty"`    // the case or purchase that it comes from
	Purpose  string        `json:"purpose,omitempty"`   // what it is to serve for
	Document Document      `json:"document,omitzero"`
	Source   string        `json:"source,omitempty"` // id of the source
}

// Check reports a handover of nothing, a size without its unit and what is negative.
func (h *Handover) Check(s *validation.Scope) {
	if h.What == "" && h.Count.IsZero() {
		s.Report("what", &ruleHandover)
	}
	s.Field("count", &h.Count)
	if size, ok := h.Size.Value(); ok && (h.SizeUnit == "" || size < 0) {
		s.Report("size_unit", &ruleHandoverSize)
	}
	if h.Value < 0 {
		s.Report("value", &ruleCountNegative)
	}
	s.Field("area", &h.Area)
	s.Field("document", &h.Document)
}

var ruleHandover = validation.Rule{
	Code: "handover.what", Severity: validation.Error,
	ID:     "serah terima tanpa barang dan jumlah; isi salah satunya",
	EN:     "a handover without a thing and a number; fill in one",
	Source: "an item of a list says something",
}

var ruleHandoverSize = validation.Rule{
	Code: "handover.size", Severity: validation.Error,
	ID:     "ukuran tanpa satuan atau negatif; isi m2, hektare atau satuan lain",
	EN:     "a size without its unit, or a negative one; fill in m2, hektare or another",
	Source: "a number means nothing without its unit",
}
