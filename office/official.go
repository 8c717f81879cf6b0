package office

import (
	"strings"

	"github.com/integritas-id/integritas/region"
)

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
	if o.Of != nil && o.Of.Kind != 0 && (o.Kind.IsPart() || o.Kind.trait().apart == apartRegionOrOffice || isLocalIn(o.Kind, o.Name, o.Of.Class())) {
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
	switch {
	case trait.apart == apartBody && o.Body != 0:
		addWord(b, bodySet.Label(o.Body, indonesian))
		if hasRegional(o.Body) {
			addWord(b, "Republik Indonesia")
		}
		return
	case o.Kind == KindPemda && !o.Region.IsZero():
		addWord(b, "Pemerintah") // Pemerintah Kota Metro
	case o.Kind == KindUnitPusat && o.Name == "":
		addWord(b, "Biro")
	case trait.typed && trait.part: // Ditjen Pajak
		addWord(b, o.Name)
		addWord(b, titled(o.Tasks.Label(indonesian)))
		return
	case trait.typed && o.Name != "": // Kanreg V Badan Kepegawaian Negara
		addWord(b, o.Name)
		o.writeBody(b)
		return
	case o.Kind == KindBapenda && o.Tasks.meets(TasksOf(TaskPajak, TaskRetribusi)):
		addWord(b, "Badan "+titled(o.Tasks.and(TasksOf(TaskPajak, TaskRetribusi)).Label(indonesian))+" Daerah")
	case o.Kind == KindLain || o.Kind == 0 || isIrban(o) || o.Kind == KindBPJS && o.Body != 0:
	case o.Kind == KindDesa:
		addWord(b, o.Term())
	default:
		addWord(b, shortLabel(o.Kind))
	}
	o.writeBody(b)
	if trait.apart == apartTask || trait.apart == apartPart {
		addWord(b, titled(o.Tasks.Label(indonesian)))
	}
	addWord(b, o.Name)
}

// writeBody writes the ministry or agency, where a region does not tell the office apart.
func (o *Office) writeBody(b *strings.Builder) {
	if apart := o.Kind.trait().apart; o.Body != 0 && apart != apartRegion && apart != apartRegionOrOffice {
		addWord(b, bodySet.Label(o.Body, indonesian))
	}
}

// addWord writes words behind those that stand there.
func addWord(b *strings.Builder, s string) {
	if s != "" && b.Len() > 0 {
		b.WriteByte(' ')
	}
	b.WriteString(s)
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

// isMukim reports whether a text names a group of gampong, which is counted with the
// villages.
func isMukim(o *Office) bool {
	return o.Kind == KindDesa && len(o.Raw) > 6 && strings.EqualFold(o.Raw[:6], "mukim ")
}

// villageTerms are the local words for a village that is no kelurahan.
var villageTerms = [...]string{"Kalurahan", "Gampong", "Mukim", "Nagari", "Pekon", "Tiyuh", "Kampung", "Lembang", "Negeri", "Dusun", "Kepenghuluan"}
