package office

import (
	"strings"

	"github.com/integritas-id/integritas/internal/fold"
	"github.com/integritas-id/integritas/internal/offices"
	"github.com/integritas-id/integritas/region"
)

// Key is the identity of an office as text, which a recap stores and [ParseKey] reads
// back:
//
//	DINAS@18.72:pendidikan+kebudayaan     kind, region, tasks
//	PUSKESMAS@18.72/yosomulyo             proper name
//	BAGIAN@18.72:hukum<SETDA@18.72        part and whole
//	KEMENTERIAN!KOMDIGI                   ministry or agency
//	?DINAS:kesehatan~dinkes               not sure: the region is missing
//	?(BKPSDM@18.72|BPKAD@18.72)~bkd       not sure: one of two
//
// A key that is not sure begins with a question mark and ends with the folded text. Keys
// compare with ==; two equal sure keys are one office. Names that the law counts as one
// kind have one key: Kapanewon and Kecamatan, Kundha and Dinas. The zero Key, "", is that
// of the zero Office only.
type Key string

// IsZero reports whether k is the key of no office.
func (k Key) IsZero() bool { return k == "" }

// Sure reports whether k is the key of one office for certain.
func (k Key) Sure() bool { return k != "" && k[0] != '?' }

// identity is what an office is compared by.
type identity struct {
	kind     Kind
	region   region.Code
	body     Body
	tasks    Tasks
	name     string // as internal/offices writes it
	of       *identity
	readings []identity
	raw      string // folded, where the identity is not sure
	letters  string // what full returned
}

// identify returns the identity of an office.
func identify(o *Office) identity {
	id := identity{kind: o.Kind, region: atTier(o.Region), body: o.Body.today(), tasks: o.Tasks}
	switch o.Kind {
	case KindKundha:
		id.kind = KindDinas
	case KindKapanewon, KindKemantren, KindDistrik:
		id.kind = KindKecamatan
	}
	if len(o.Readings) > 0 {
		id = identity{readings: make([]identity, len(o.Readings))}
		for i := range o.Readings {
			id.readings[i] = identify(&o.Readings[i])
			id.readings[i].raw = ""
		}
		id.raw = fold.Key(o.Raw)
		return id
	}
	trait := id.kind.trait()
	id.trim(trait, o)
	if o.Name != "" {
		var buf [96]byte
		name := buf[:0]
		if isMukim(o) { // several villages, one of which may have its name
			name = append(name, "mukim"...)
		}
		id.name = string(offices.AppendName(name, uint8(id.kind), o.Name, numberOf(id.region)))
	}
	if o.Of != nil && (trait.part || trait.apart == apartRegionOrOffice || id.isTwin() || isLocalIn(id.kind, id.name, o.Of.Class())) {
		of := identify(o.Of)
		of.raw = ""
		id.of = &of
		if trait.apart == apartRegionOrOffice {
			id.region = region.Code{} // that of the office
		}
	}
	if !id.sure() {
		id.raw = fold.Key(o.Raw)
	}
	return id
}

// trim leaves out what does not tell offices of the kind apart.
func (id *identity) trim(trait trait, o *Office) {
	switch trait.apart {
	case apartRegion:
		id.body = 0
		if id.kind == KindBapenda {
			id.tasks = id.tasks.and(TasksOf(TaskPajak, TaskRetribusi)) // Bapenda and BPPRD may be two
			break
		}
		id.tasks = Tasks{}
	case apartBody, apartAlone:
		id.region, id.tasks = region.Code{}, Tasks{}
		if trait.apart == apartBody && id.body != 0 {
			id.kind = id.body.Kind() // an agency that was raised to a ministry
		}
		if trait.apart == apartAlone {
			id.body = 0
		}
	case apartSeat, apartNumber:
		id.region, id.tasks = region.Code{}, Tasks{}
	case apartTask, apartPart:
		id.body = 0
	case apartBodyRegion:
		id.region, id.tasks = id.region.At(region.Province), Tasks{}
	case apartName, apartRegionOrOffice:
		id.tasks = Tasks{}
		id.body = 0
	}
}

// isTwin reports whether the village is one of several of the name in the regency, which
// only their district tells apart.
func (id *identity) isTwin() bool {
	switch id.kind {
	case KindDesa:
		return offices.IsTwin("desa", id.region.Digits(), id.name)
	case KindKelurahan:
		return offices.IsTwin("kelurahan", id.region.Digits(), id.name)
	}
	return false
}

// sure reports whether the identity is that of one office.
func (id *identity) sure() bool {
	if len(id.readings) > 0 || id.kind == 0 {
		return false
	}
	known := !id.region.IsZero()
	switch id.kind.trait().apart {
	case apartRegion:
		return known
	case apartTask:
		return known && (!id.tasks.IsZero() || id.name != "")
	case apartPart:
		return id.of != nil && id.of.sure() && (!id.tasks.IsZero() || id.name != "" || id.kind == KindSekretariatPD)
	case apartName:
		return id.named(known)
	case apartAlone, apartSeat, apartNumber:
		return id.nameTells()
	case apartBody:
		return id.body != 0
	case apartBodyRegion:
		return id.body != 0 && known
	case apartRegionOrOffice:
		return id.of != nil && id.of.sure() || id.of == nil && known
	}
	return false
}

// named reports whether a proper name tells the office.
func (id *identity) named(known bool) bool {
	switch {
	case id.kind == KindBUMD: // a company's name tells it, one without a name is its region's
		return id.nameTells() || known && id.name != ""
	case !known || id.name == "":
		return false
	case id.kind == KindSekolah || id.kind == KindMadrasah:
		kind, rest := splitType(id.name)
		return kind != "" && strings.Trim(rest, "0123456789.") != "" && (!isOpenType(kind) || isPrivate(rest))
	case id.isTwin():
		return id.of != nil && id.of.sure()
	case id.kind == KindUPTD && id.of != nil && !id.of.sure(): // of some Dinas
		return false
	}
	return id.nameTells()
}

// nameTells reports whether the name is more than the word for what kind of name it is.
func (id *identity) nameTells() bool {
	kind, rest := splitType(id.name)
	return rest != "" || id.kind == KindOrmas && isOnly(kind) || id.kind == KindBUMN || id.kind == KindLembagaAceh || id.kind == KindUPTD && id.name != ""
}

// isOnly reports whether a region has one association of a type.
func isOnly(kind string) bool {
	switch kind {
	case "pramuka", "knpi", "pgri", "idi", "ibi", "ppni", "apdesi", "kadin", "dekranasda", "aisyiyah", "muhammadiyah", "muslimat":
		return true
	}
	return false
}

// key writes the identity.
func (id *identity) key() Key {
	var buf [160]byte
	b := buf[:0]
	if !id.sure() {
		b = append(b, '?')
	}
	b = id.append(b)
	if id.raw != "" {
		b = append(append(b, '~'), id.raw...)
	}
	return Key(b)
}

func (id *identity) append(b []byte) []byte {
	if len(id.readings) > 0 {
		b = append(b, '(')
		for i := range id.readings {
			if i > 0 {
				b = append(b, '|')
			}
			b = id.readings[i].append(b)
		}
		return append(b, ')')
	}
	if id.kind != 0 {
		b = append(b, id.kind.String()...)
	}
	if !id.region.IsZero() {
		b = append(b, '@')
		b, _ = id.region.AppendText(b)
	}
	if id.body != 0 {
		b = append(append(b, '!'), id.body.String()...)
	}
	if !id.tasks.IsZero() {
		b = id.tasks.append(append(b, ':'), '+')
	}
	if id.name != "" {
		b = append(append(b, '/'), id.name...)
	}
	if id.of != nil {
		b = id.of.append(append(b, '<'))
	}
	return b
}

// office returns an office of the identity.
func (id *identity) office() Office {
	if len(id.readings) > 0 {
		all := make([]Office, len(id.readings))
		for i := range id.readings {
			all[i] = id.readings[i].office()
		}
		return merged(all, id.raw)
	}
	o := Office{Kind: id.kind, Region: id.region, Body: id.body, Tasks: id.tasks, Name: id.name, Raw: id.raw}
	if id.of != nil {
		of := id.of.office()
		o.Of = &of
	}
	return o
}
