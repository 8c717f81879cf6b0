package office

import (
	"strings"

	"github.com/integritas-id/integritas/region"
)

// Office is one institution (instansi) or a part of one (unit kerja), as deep as a text
// names it. The zero Office is none.
//
// An Office may be built by a literal. What is not known is zero.
type Office struct {
	Kind   Kind        `json:"kind,omitzero"`
	Region region.Code `json:"region,omitzero"` // of the province, regency or city that owns or houses it; deeper codes count as those
	Body   Body        `json:"body,omitzero"`   // the ministry or agency of a central or vertical office
	Tasks  Tasks       `json:"tasks,omitzero"`  // of a Dinas, Badan, Bagian, Biro
	// Name is the proper name: "Yosomulyo" of a Puskesmas, "SDN 5 Metro Pusat", "Bank
	// Lampung"; of a Dinas what its tasks do not tell.
	Name string `json:"name,omitempty"`
	// Of is the whole that the text tells, or that the kind implies: a Bagian Hukum is the
	// Setda's.
	Of *Office `json:"of,omitempty"`
	// Readings are the offices that the text may mean, where it may be one of several
	// ("BKD") or only proposes one ("Camat Metro Timur"). What they have in common stands
	// in the fields above.
	Readings []Office `json:"readings,omitempty"`
	Raw      string   `json:"raw,omitempty"` // as it stood on the list
}

// IsZero reports whether o holds nothing.
func (o Office) IsZero() bool {
	return o.Kind == 0 && o.Region.IsZero() && o.Body == 0 && o.Tasks.IsZero() && o.Name == "" && o.Of == nil && len(o.Readings) == 0 && o.Raw == ""
}

// Class returns the class of the kind of the office.
func (o Office) Class() Class { return o.Kind.Class() }

// String returns the text as written, or where there is none a name made of the fields:
// "Dinas Pendidikan dan Kebudayaan Kota Metro".
func (o Office) String() string {
	if o.Raw != "" {
		return o.Raw
	}
	return o.Official()
}

// Official returns a name made of the fields: "Dinas Kesehatan Kota Metro", "Bagian Hukum
// Sekretariat Daerah Kota Metro". Where the text may mean several offices, their names
// stand with "atau" between them.
func (o Office) Official() string {
	if len(o.Readings) > 0 {
		names := make([]string, len(o.Readings))
		for i, r := range o.Readings {
			names[i] = r.Official()
		}
		return strings.Join(names, " atau ")
	}
	var b strings.Builder
	o.write(&b)
	if o.Of != nil && o.Of.Kind != 0 && (o.Kind.IsPart() || o.Kind.trait().apart == apartRegionOrOffice) {
		b.WriteString(" " + o.Of.Official())
		return b.String()
	}
	if r, ok := region.Lookup(atTier(o.Region)); ok {
		b.WriteString(" " + r.FullName())
	}
	return b.String()
}

// write writes the words of the office itself.
func (o *Office) write(b *strings.Builder) {
	trait := o.Kind.trait()
	word := func(s string) {
		if s != "" && b.Len() > 0 {
			b.WriteByte(' ')
		}
		b.WriteString(s)
	}
	switch {
	case trait.apart == apartBody && o.Body != 0:
		word(bodySet.Label(o.Body, indonesian))
		if hasRegional(o.Body) {
			word("Republik Indonesia")
		}
		return
	case o.Kind == KindPemda && !o.Region.IsZero():
		word("Pemerintah") // Pemerintah Kota Metro
	case o.Kind == KindUnitPusat && o.Name == "":
		word("Biro")
	case trait.typed && trait.part: // Ditjen Pajak
		word(o.Name)
		word(titled(o.Tasks.Label(indonesian)))
		return
	case trait.typed && o.Name != "": // Kanreg V Badan Kepegawaian Negara
		word(o.Name)
		if o.Body != 0 && trait.apart != apartRegion {
			word(bodySet.Label(o.Body, indonesian))
		}
		return
	case o.Kind == KindBapenda && o.Tasks.meets(TasksOf(TaskPajak, TaskRetribusi)):
		word("Badan " + titled(o.Tasks.and(TasksOf(TaskPajak, TaskRetribusi)).Label(indonesian)) + " Daerah")
	case o.Kind == KindLain || o.Kind == 0 || isIrban(o) || o.Kind == KindBPJS && o.Body != 0:
	case o.Kind == KindDesa:
		word(o.Term())
	default:
		word(shortLabel(o.Kind))
	}
	if o.Body != 0 && trait.apart != apartRegion {
		word(bodySet.Label(o.Body, indonesian))
	}
	if trait.apart == apartTask || trait.apart == apartPart {
		word(titled(o.Tasks.Label(indonesian)))
	}
	word(o.Name)
}

// hasRegional reports whether offices in the regions bear the bare name of a national
// body.
func hasRegional(v Body) bool {
	switch v {
	case BodyAgama, BodyBPS, BodyBNN, BodyKPURI, BodyBawasluRI, BodyBaznasRI:
		return true
	}
	return false
}

// isIrban reports whether a Bidang is the wing of an assistant inspector, whose name says
// so.
func isIrban(o *Office) bool { return o.Kind == KindBidang && schoolType(o) == "irban" }

// Term returns what a village is called where it lies, by the word of its text and the
// region: "Gampong", "Nagari", "Pekon", "Desa". For other kinds it is the name of the
// kind.
func (o Office) Term() string {
	if o.Kind != KindDesa {
		return o.Kind.Label(indonesian)
	}
	first, _, _ := strings.Cut(strings.TrimPrefix(strings.ToLower(o.Raw), "pemerintah "), " ")
	for _, term := range villageTerms {
		if strings.EqualFold(first, term) {
			return term
		}
	}
	return "Desa"
}

// villageTerms are the local words for a village that is no kelurahan.
var villageTerms = [...]string{"Kalurahan", "Gampong", "Mukim", "Nagari", "Pekon", "Tiyuh", "Kampung", "Lembang", "Negeri", "Dusun", "Kepenghuluan"}

// Institution returns the office that is counted: for a part (Bagian, Bidang, Komisi of a
// DPRD, Direktorat of a ministry) the whole, for any other office the office itself. Of a
// part whose whole is not known it is an office of unknown kind in the region, which may
// be any one there.
func (o Office) Institution() Office {
	if len(o.Readings) > 0 {
		whole := make([]Office, 0, len(o.Readings))
		for _, r := range o.Readings {
			whole = append(whole, r.Institution())
		}
		return merged(whole, o.Raw)
	}
	if !o.Kind.IsPart() {
		return o
	}
	if o.Of != nil && !o.Of.IsZero() {
		of := *o.Of
		of.Raw = ""
		return of.Institution()
	}
	if o.Kind == KindBagian {
		return merged([]Office{{Kind: KindSetda, Region: o.Region}, {Kind: KindSetwan, Region: o.Region}, {Kind: KindRSUD, Region: o.Region}}, o.Raw)
	}
	return Office{Region: o.Region, Raw: o.Raw}
}

// Parent returns the office above: the one that the text names, or the one that the kind
// implies in the region. Which Dinas a Puskesmas, a hospital or a school belongs to is
// known by its task only, so that it is a reading and not sure. It is zero where it is
// not known.
func (o Office) Parent() Office {
	if o.Of != nil {
		return *o.Of
	}
	if len(o.Readings) > 0 {
		return Office{}
	}
	proposed := func(p Office) Office { return merged([]Office{p}, "") }
	province := o.Region.At(region.Province)
	switch o.Kind {
	case KindPuskesmas, KindRSUD:
		return proposed(Office{Kind: KindDinas, Region: o.Region, Tasks: TasksOf(TaskKesehatan)})
	case KindSekolah:
		return o.schoolParent(proposed)
	case KindMadrasah:
		if strings.HasSuffix(schoolType(&o), "n") {
			return Office{Kind: KindKankemenag, Region: o.Region}
		}
		return Office{}
	case KindPolres, KindKejari, KindKankemenag:
		return Office{Kind: o.Kind.Parent(), Region: province, Body: o.Body}
	case KindPolsek, KindKUA, KindCabjari, KindBUMD:
		return Office{Kind: o.Kind.Parent(), Region: o.Region}
	case KindSudin, KindCabdin:
		return proposed(Office{Kind: KindDinas, Region: province, Tasks: o.Tasks})
	}
	if o.Body != 0 && o.Class() == ClassVertikal {
		return Office{Kind: o.Body.Kind(), Body: o.Body}
	}
	return Office{}
}

// schoolParent returns the Dinas of a state school: of the regency up to SMP, of the
// province above it. A private school has none.
func (o Office) schoolParent(proposed func(Office) Office) Office {
	switch schoolType(&o) {
	case "sdn", "smpn", "tkn":
		return proposed(Office{Kind: KindDinas, Region: o.Region, Tasks: TasksOf(TaskPendidikan)})
	case "sman", "smkn", "slbn":
		return proposed(Office{Kind: KindDinas, Region: o.Region.At(region.Province), Tasks: TasksOf(TaskPendidikan)})
	}
	return Office{}
}

// atTier cuts a code to the province, or to the regency or city.
func atTier(c region.Code) region.Code {
	if c.Level() > region.Regency {
		return c.At(region.Regency)
	}
	return c
}
