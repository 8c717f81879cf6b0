package paper

// Style is how a region prints, set once for all its papers. The zero Style is that of
// letters today: A4, Arial 12, 3 cm at the left and 2.5 cm elsewhere, pages numbered
// "- 2 -" at the head from the second on, the addressee at the left, offices in
// capitals where a regional head signs. Regional rules differ, and none is refused.
type Style struct {
	F4 bool `json:"f4,omitempty"` // 215 × 330 mm, as law products and older rules have it
	// Font is the typeface, "Bookman Old Style" for law products; its free twin must be on
	// the machine that prints. Empty is Arial.
	Font     string `json:"font,omitempty"`
	FontSize int    `json:"font_size,omitzero"` // in points; zero is 12
	// The margins in millimetres; zero is 30 at the left, 25 elsewhere.
	Left           int  `json:"left,omitzero"`
	Right          int  `json:"right,omitzero"`
	Top            int  `json:"top,omitzero"`
	Bottom         int  `json:"bottom,omitzero"`
	Capitals       bool `json:"capitals,omitempty"`        // of offices in every signature block
	AddresseeRight bool `json:"addressee_right,omitempty"` // "Kepada Yth. … di –", the older form
	NoPageNumbers  bool `json:"no_page_numbers,omitempty"`
}

// complete fills in the defaults. Papers that are tables keep narrower margins.
func (s Style) complete(table bool) Style {
	margins := [...]int{30, 25, 25, 25}
	size := 12
	if table {
		margins, size = [...]int{20, 15, 18, 18}, 11
	}
	for i, m := range [...]*int{&s.Left, &s.Right, &s.Top, &s.Bottom} {
		if *m <= 0 {
			*m = margins[i]
		}
	}
	if s.FontSize <= 0 {
		s.FontSize = size
	}
	if s.Font == "" {
		s.Font = "Arial"
	}
	return s
}
