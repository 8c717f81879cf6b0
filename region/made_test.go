package region_test

import (
	"math/rand/v2"
	"strings"

	"github.com/integritas-id/integritas/region"
	"github.com/integritas-id/integritas/region/village"
)

// made is a text composed by rule of the names of regions, and what it says.
type made struct {
	kind  string
	text  string
	parts []part        // the names it has, the smallest region first
	means region.Region // the region meant; zero for a text that means none, or several
}

// part is a region that a text names, and how.
type part struct {
	region  region.Region
	written string // the name as it is written
	stated  bool   // its kind is written
}

// maker composes texts of the regions in force.
type maker struct {
	*rand.Rand
	levels [5][]region.Region
}

func newMaker(seed uint64) *maker {
	m := &maker{Rand: rand.New(rand.NewPCG(seed, 1872))}
	for r := range village.All(0) {
		m.levels[r.Code.Level()] = append(m.levels[r.Code.Level()], r)
	}
	return m
}

// make composes the next text.
func (m *maker) make() made {
	rules := [...]struct {
		kind string
		make func() made
	}{
		{"place", m.place},
		{"place", m.place},
		{"place", m.place},
		{"slip", m.slipped},
		{"slip", m.slipped},
		{"cut", m.cut},
		{"glued", m.glued},
		{"doubled", m.doubled},
		{"english", m.english},
		{"contradiction", m.contradiction},
		{"contradiction", m.contradiction},
		{"several", m.several},
		{"foreign", m.foreign},
		{"body", m.body},
		{"person", m.person},
		{"street", m.street},
		{"none", m.none},
	}
	rule := rules[m.IntN(len(rules))]
	text := rule.make()
	text.kind = rule.kind
	return text
}

func pick[T any](m *maker, all ...T) T { return all[m.IntN(len(all))] }

// region picks a region of any level, villages as often as districts.
func (m *maker) region() region.Region { return m.of(region.Level(1 + (m.IntN(10)+5)/4)) }

// of picks a region of a level.
func (m *maker) of(l region.Level) region.Region { return pick(m, m.levels[l]...) }

// chain picks a region and some of those that contain it, the nearest mostly.
func (m *maker) chain(r region.Region) []part {
	parts := []part{{region: r}}
	for c := r.Code.Parent(); !c.IsZero(); c = c.Parent() {
		above, _ := village.Lookup(c)
		keep := 60
		switch {
		case r.Code.Level() > region.Regency && above.Code.Level() == region.Regency:
			keep = 93
		case r.Code.Level() == region.Village && above.Code.Level() == region.District:
			keep = 80
		}
		if m.IntN(100) < keep {
			parts = append(parts, part{region: above})
		}
	}
	for i := range parts {
		parts[i].written = parts[i].region.Name
		parts[i].stated = m.IntN(3) > 0
	}
	return parts
}

var shortTerms = map[string][]string{
	"Provinsi": {"Prov. ", "Prov ", "Propinsi ", "PROV."}, "Kabupaten": {"Kab. ", "Kab ", "Kab.", "Kabupaten "}, "Kota": {"Kota "},
	"Kecamatan": {"Kec. ", "Kec ", "Kec.", "Kecamatan "}, "Kelurahan": {"Kel. ", "Kel ", "Kel."}, "Desa": {"Ds. ", "Desa ", "Ds "},
	"Kabupaten Administrasi": {"Kab. Adm. "}, "Kota Administrasi": {"Kota Adm. ", "Kota "}, "Distrik": {"Distrik ", "Kec. "},
}

// term writes the kind of a region, long or short.
func (m *maker) term(r region.Region) string {
	term := r.Term()
	if strings.HasPrefix(r.Name, term+" ") {
		return ""
	}
	if short := shortTerms[term]; short != nil && m.IntN(2) == 0 {
		return pick(m, short...)
	}
	return term + " "
}

// write writes the parts of a text in one of the orders, with one of the signs between them.
func (m *maker) write(parts []part) string {
	sep := pick(m, ", ", ", ", ", ", " ", " ", " - ", "/", "; ", "\n", " > ", ",")
	written := make([]string, len(parts))
	for i, p := range parts {
		if p.stated {
			written[i] = m.term(p.region)
		}
		written[i] += p.written
	}
	if m.IntN(5) == 0 {
		for i := range len(written) / 2 {
			j := len(written) - 1 - i
			written[i], written[j] = written[j], written[i]
		}
	}
	return m.cased(strings.Join(written, sep))
}

// cased writes a text in one of the cases.
func (m *maker) cased(text string) string {
	switch m.IntN(6) {
	case 0:
		return strings.ToUpper(text)
	case 1:
		return strings.ToLower(text)
	}
	return text
}

func (m *maker) place() made {
	parts := m.chain(m.region())
	text := m.write(parts)
	switch m.IntN(8) {
	case 0:
		text = pick(m, "Jl. Merdeka No. 10, ", "Jalan Jenderal Sudirman No.5 RT 01/RW 02, ", "RT 003 RW 007 ", "JL.A.YANI NO.5, ") + text
	case 1:
		text += pick(m, " 34111", ", Indonesia", ", 34111", " 34111, Indonesia", ".")
	}
	return made{text: text, parts: parts, means: parts[0].region}
}

func (m *maker) slipped() made {
	parts := m.chain(m.region())
	p := &parts[m.IntN(len(parts))]
	p.written = m.slip(p.written)
	return made{text: m.write(parts), parts: parts, means: parts[0].region}
}

// slip leaves out, puts in, replaces or swaps a letter.
func (m *maker) slip(s string) string {
	i := m.IntN(len(s))
	switch letter := string(rune('a' + m.IntN(26))); {
	case m.IntN(4) == 0:
		return s[:i] + s[i+1:]
	case m.IntN(3) == 0:
		return s[:i] + letter + s[i:]
	case m.IntN(2) == 0 || i+1 == len(s):
		return s[:i] + letter + s[i+1:]
	}
	return s[:i] + s[i+1:i+2] + s[i:i+1] + s[i+2:]
}

func (m *maker) cut() made {
	parts := m.chain(m.region())
	p := &parts[m.IntN(len(parts))]
	p.written = p.written[:max(min(4, len(p.written)-1), len(p.written)-1-m.IntN(6))]
	return made{text: m.write(parts), parts: parts, means: parts[0].region}
}

func (m *maker) glued() made {
	parts := m.chain(m.region())
	p := &parts[m.IntN(len(parts))]
	p.written = strings.ReplaceAll(p.written, " ", "")
	text := m.write(parts)
	if p.stated && m.IntN(2) == 0 {
		text = strings.NewReplacer("Kab. ", "Kab", "Kota ", "Kota", "Kec. ", "Kec", "Kabupaten ", "Kabupaten", "KOTA ", "KOTA", "KAB. ", "KAB").Replace(text)
	}
	return made{text: text, parts: parts, means: parts[0].region}
}

func (m *maker) doubled() made {
	parts := m.chain(m.region())
	text := m.write(parts)
	words := strings.Fields(text)
	i := m.IntN(len(words))
	words[i] += " " + words[i]
	return made{text: strings.Join(words, " "), parts: parts, means: parts[0].region}
}

var englishTerms = map[region.Kind]string{
	region.KindProvince: "Province", region.KindRegency: "Regency", region.KindCity: "City", region.KindAdministrativeCity: "City",
	region.KindAdministrativeRegency: "Regency", region.KindDistrict: "District", region.KindUrbanVillage: "Village", region.KindVillage: "Village",
}

func (m *maker) english() made {
	parts := m.chain(m.region())
	written := make([]string, len(parts))
	for i := range parts {
		p := &parts[i]
		if m.IntN(3) > 0 {
			p.written = inEnglish(p.written)
		}
		switch term := englishTerms[p.region.Kind]; {
		case p.stated && m.IntN(6) == 0:
			written[i] = term + " of " + p.written
		case p.stated:
			written[i] = p.written + " " + term
		default:
			written[i] = p.written
		}
	}
	return made{text: m.cased(strings.Join(written, ", ")) + pick(m, "", ", Indonesia"), parts: parts, means: parts[0].region}
}

// contradiction names a region and beside it one that does not contain it.
func (m *maker) contradiction() made {
	parts := m.chain(m.region())
	for len(parts) < 2 {
		parts = m.chain(m.region())
	}
	i := 1 + m.IntN(len(parts)-1)
	other := m.of(parts[i].region.Code.Level())
	parts[i].region, parts[i].written = other, other.Name
	for j := range parts {
		parts[j].stated = parts[j].stated || j < 2 || m.IntN(2) == 0
	}
	return made{text: m.write(parts), parts: parts}
}

// several names two regions of one level.
func (m *maker) several() made {
	l := pick(m, region.Province, region.Regency, region.Regency, region.District)
	a, b := m.of(l), m.of(l)
	for a.Name == b.Name {
		b = m.of(l)
	}
	stated := l == region.District // "Sedan, Kec. Banyuurip" may be a village
	parts := []part{{a, a.Name, stated || m.IntN(2) == 0}, {b, b.Name, stated || m.IntN(2) == 0}}
	var written [2]string
	for i, p := range parts {
		if p.stated {
			written[i] = m.term(p.region)
		}
		written[i] += p.written
	}
	return made{text: m.cased(written[0] + pick(m, " dan ", ", ", " & ", "/", " - ", " serta ", " s.d. ", " ke ") + written[1]), parts: parts}
}

func (m *maker) foreign() made {
	r := m.region()
	return made{text: m.cased(r.Name + ", " + pick(m, "Kuala Lumpur, Malaysia", "Selangor, Malaysia", "Philippines", "Sultan Kudarat, Philippines", "Singapore",
		"New South Wales, Australia", "Dili, Timor-Leste", "Tokyo, Japan", "California, USA", "Suriname", "Netherlands", "Papua New Guinea"))}
}

func (m *maker) body() made {
	r := m.region()
	before := pick(m, "RSUD ", "Hotel ", "Universitas ", "PT ", "Bandara ", "Pelabuhan ", "Stasiun ", "Masjid Agung ", "SMAN 1 ", "Bank ", "Yayasan ",
		"Koperasi ", "CV ", "Stadion ", "Pasar ", "Puskesmas ", "Terminal ", "Toko ", "Gereja ", "SD Negeri ", "Rumah Sakit ", "Klinik ", "Restoran ")
	return made{text: m.cased(before + r.Name)}
}

func (m *maker) person() made {
	r := m.region()
	first := pick(m, "Budi", "Siti", "Muhammad", "Dewi", "Agus", "Sri", "Andi", "Nur", "Made", "Wayan", "Yohanes", "Maria", "Ahmad", "Rina", "Joko")
	last := pick(m, "Santoso", "Wijaya", "Siregar", "Nasution", "Hidayat", "Lestari", "Simanjuntak", "Kurniawan", "Rahmawati", "Saputra")
	return made{text: m.cased(pick(m, first+" "+r.Name, first+" "+r.Name+" "+last, r.Name+" "+last, first+" "+r.Name+", S.Pd.", "Drs. "+first+" "+r.Name+", M.Si"))}
}

func (m *maker) street() made {
	r := m.region()
	return made{text: m.cased(pick(m, "Jl. ", "Jalan ", "Gg. ", "Jl. Raya ") + r.Name + pick(m, "", " No. 5", " No.12A", " Gg. Mawar No. 3"))}
}

var wordsOfNone = strings.Fields(`Kepala Dinas Pendidikan Sekretaris Bagian Umum Bendahara peserta kegiatan bimbingan teknis keluarga pasangan pejabat
	integritas jujur kerja anggaran belanja rapat undangan hadir tanggal Senin acara narasumber panitia laporan surat tugas perjalanan hotel makan siang
	komitmen bersama istri suami anak gaji tunjangan modul materi evaluasi nilai tertinggi merah putih besar kecil baru lama barat timur ikan jalan rumah
	pohon air tanah gunung sungai laut bunga mawar melati cempaka kenanga anggrek sawah ladang kebun tani nelayan guru dokter perawat`)

func (m *maker) none() made {
	var words []string
	for range 1 + m.IntN(5) {
		if m.IntN(3) == 0 {
			words = append(words, m.syllables())
			continue
		}
		words = append(words, pick(m, wordsOfNone...))
	}
	return made{text: m.cased(strings.Join(words, pick(m, " ", " ", ", ")))}
}

// syllables makes a word up.
func (m *maker) syllables() string {
	var word strings.Builder
	for range 2 + m.IntN(3) {
		word.WriteString(pick(m, strings.Fields("b d g h j k l m n p r s t w ng ny tr")...) + pick(m, "a", "a", "e", "i", "o", "u") + pick(m, "", "", "n", "ng", "r", "s", "k"))
	}
	return word.String()
}
