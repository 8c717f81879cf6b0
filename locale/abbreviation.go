package locale

import (
	"iter"
	"strings"

	"github.com/integritas-id/integritas/internal/fold"
)

// Abbreviation is a short form of letters and addresses, as EYD V and the tata
// naskah dinas spell it. The zero Abbreviation is none.
type Abbreviation struct {
	Short string // a.n.
	Long  string // atas nama
}

// abbreviations are the rows of data/abbreviations.csv, with the folded keys of
// the spellings that are read.
var abbreviations = [...]struct{ short, long, keys string }{
	{"a.n.", "atas nama", "an"},
	{"d.a.", "dengan alamat", "da"},
	{"u.b.", "untuk beliau", "ub"},
	{"u.p.", "untuk perhatian", "up"},
	{"s.d.", "sampai dengan", "sd"},
	{"Yth.", "yang terhormat", "yth kepadayth"},
	{"dll.", "dan lain-lain", "dll"},
	{"dkk.", "dan kawan-kawan", "dkk"},
	{"dsb.", "dan sebagainya", "dsb"},
	{"dst.", "dan seterusnya", "dst"},
	{"ybs.", "yang bersangkutan", "ybs"},
	{"ttd.", "tertanda", "ttd"},
	{"sda.", "sama dengan di atas", "sda"},
	{"hlm.", "halaman", "hlm hal"},
	{"tgl.", "tanggal", "tgl"},
	{"No.", "nomor", "no nomer"},
	{"jml.", "jumlah", "jml"},
	{"Bpk.", "Bapak", "bpk bp"},
	{"Sdr.", "Saudara", "sdr sdra"},
	{"Jl.", "Jalan", "jl jln"},
	{"Gg.", "Gang", "gg"},
	{"Kel.", "Kelurahan", "kel"},
	{"Ds.", "Desa", "ds"},
	{"Kec.", "Kecamatan", "kec"},
	{"Kab.", "Kabupaten", "kab"},
	{"Prov.", "Provinsi", "prov prop propinsi"},
	{"RT", "rukun tetangga", "rt"},
	{"RW", "rukun warga", "rw"},
	{"Telp.", "telepon", "telp tlp tel"},
	{"Pkl.", "pukul", "pkl jam"},
	{"Plt.", "pelaksana tugas", "plt"},
	{"Plh.", "pelaksana harian", "plh"},
	{"c.q.", "casu quo", "cq"},
	{"Rp", "rupiah", "rp"},
	{"IDR", "rupiah (ISO 4217)", "idr"},
	{"JP", "jam pelajaran", "jp jpl"},
}

// Abbreviations yields the abbreviations that [LookupAbbreviation] knows. It may
// be ranged over any number of times.
func Abbreviations() iter.Seq[Abbreviation] {
	return func(yield func(Abbreviation) bool) {
		for _, a := range abbreviations {
			if !yield(Abbreviation{a.short, a.long}) {
				return
			}
		}
	}
}

// LookupAbbreviation returns the right spelling of an abbreviation and what it
// stands for. It takes the wrong spellings that letters have too (a/n, s/d, Jln,
// Kepada Yth.) and the long form, without regard to letter case, dots and
// slashes.
//
// By EYD V two letters take two dots (a.n.) and three one (dll.); slashes are
// wrong. Pkl. is only read: write pukul, as [FormatClock] does.
func LookupAbbreviation(s string) (Abbreviation, bool) {
	const longest = 64
	if len(s) > longest {
		return Abbreviation{}, false
	}
	key := fold.Key(s)
	if key == "" {
		return Abbreviation{}, false
	}
	for _, a := range abbreviations {
		if fold.Equal(key, a.long) {
			return Abbreviation{a.short, a.long}, true
		}
		for known := range strings.FieldsSeq(a.keys) {
			if key == known {
				return Abbreviation{a.short, a.long}, true
			}
		}
	}
	return Abbreviation{}, false
}
