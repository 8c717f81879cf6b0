package region

// Region is one region in force: its code, its name as the decree writes it and
// its kind. The name does not carry the kind: Kota Metro is called "Metro";
// [Region.FullName] is "Kota Metro".
//
// Regions compare with ==. The zero Region means "not known". In JSON it is
// {"code": "18.72", "name": "Metro", "kind": "kota"}.
type Region struct {
	Code Code   `json:"code,omitzero"`
	Name string `json:"name,omitzero"`
	Kind Kind   `json:"kind,omitempty"`
}

// IsZero reports whether r is the zero Region.
func (r Region) IsZero() bool { return r == Region{} }
