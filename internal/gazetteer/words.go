package gazetteer

import (
	"strings"

	"github.com/integritas-id/integritas/internal/slip"
)

// kinds is a set of kinds of region, a bit for each.
type kinds uint16

const (
	ofProvince kinds = 1 << kindProvince
	ofRegency  kinds = 1<<kindRegency | 1<<kindAdministrativeRegency
	ofCity     kinds = 1<<kindCity | 1<<kindAdministrativeCity
	ofDistrict kinds = 1 << kindDistrict
	ofUrban    kinds = 1 << kindUrbanVillage
	ofRural    kinds = 1<<kindVillage | 1<<kindAdatVillage
	ofVillage        = ofUrban | ofRural
	ofAny            = ofProvince | ofRegency | ofCity | ofDistrict | ofVillage
)

// has reports whether a kind is in the set.
func (k kinds) has(kind uint8) bool { return k&(1<<kind) != 0 }

// role is what a word or phrase does in a text.
type role uint8

const (
	roleName   role = iota // anything that may be a name
	roleKind               // states the kind of the name after it, or before it
	roleTerm               // the same, but may be a name itself: Lembang
	roleBehind             // states the kind of the name before it, and with "of" of the one after it
	roleLevel              // "Daerah Tingkat II", "Adm.": part of a kind
	roleOf                 // "of" between a kind and its name
	roleStreet             // begins a street
	rolePlace              // begins the name of something below a village, or of a building
	roleHouse              // begins the name of a body or house, which may hold names of regions: "RSUD", "Hotel"
	roleNumber             // begins a number: RT, No., KM
	roleAnd                // stands between regions, or within a name
	roleNoise              // says nothing about the region
)

// word is a phrase that is not a name, without its blanks.
type word struct {
	key   string
	role  role
	kinds kinds
}

// words lists the phrases in order.
var words = [...]word{
	{"adm", roleLevel, 0},
	{"admin", roleLevel, 0},
	{"administrasi", roleLevel, 0},
	{"administratif", roleLevel, 0},
	{"administrativecity", roleBehind, ofCity},
	{"administrativeregency", roleBehind, ofRegency},
	{"akademi", roleHouse, 0},
	{"alamat", roleNoise, 0},
	{"apartemen", rolePlace, 0},
	{"asrama", rolePlace, 0},
	{"bandara", roleHouse, 0},
	{"bank", roleHouse, 0},
	{"blok", roleNumber, 0},
	{"bupati", roleKind, ofRegency},
	{"camat", roleKind, ofDistrict},
	{"city", roleBehind, ofCity},
	{"cv", roleHouse, 0},
	{"daerahtingkat1", roleKind, ofProvince},
	{"daerahtingkat2", roleLevel, ofRegency | ofCity},
	{"daerahtingkati", roleKind, ofProvince},
	{"daerahtingkatii", roleLevel, ofRegency | ofCity},
	{"daerahtki", roleKind, ofProvince},
	{"daerahtkii", roleLevel, ofRegency | ofCity},
	{"dan", roleAnd, 0},
	{"dati1", roleKind, ofProvince},
	{"dati2", roleLevel, ofRegency | ofCity},
	{"datii", roleKind, ofProvince},
	{"datiii", roleLevel, ofRegency | ofCity},
	{"desa", roleKind, ofVillage},
	{"desaadat", roleKind, ofVillage},
	{"deskel", roleKind, ofVillage},
	{"di", roleNoise, 0},
	{"dist", roleKind, ofDistrict},
	{"district", roleBehind, ofDistrict},
	{"distrik", roleKind, ofDistrict},
	{"ds", roleKind, ofVillage},
	{"dsn", rolePlace, 0},
	{"dt1", roleKind, ofProvince},
	{"dt2", roleLevel, ofRegency | ofCity},
	{"dti", roleKind, ofProvince},
	{"dtii", roleLevel, ofRegency | ofCity},
	{"dukuh", rolePlace, 0},
	{"dusun", rolePlace, 0},
	{"gampong", roleKind, ofVillage},
	{"gang", roleStreet, 0},
	{"gd", rolePlace, 0},
	{"gedung", rolePlace, 0},
	{"gg", roleStreet, 0},
	{"gp", roleKind, ofVillage},
	{"gubernur", roleKind, ofProvince},
	{"hotel", roleHouse, 0},
	{"iain", roleHouse, 0},
	{"indonesia", roleNoise, 0},
	{"institut", roleHouse, 0},
	{"jalan", roleStreet, 0},
	{"jl", roleStreet, 0},
	{"jln", roleStreet, 0},
	{"kab", roleKind, ofRegency},
	{"kabp", roleKind, ofRegency},
	{"kabupaten", roleKind, ofRegency},
	{"kalurahan", roleKind, ofVillage},
	{"kamp", rolePlace, 0},
	{"kampong", rolePlace, 0},
	{"kampung", rolePlace, 0},
	{"kapanewon", roleTerm, ofDistrict},
	{"kav", roleNumber, 0},
	{"kavling", roleNumber, 0},
	{"kec", roleKind, ofDistrict},
	{"kecamatan", roleKind, ofDistrict},
	{"kejaksaannegeri", roleHouse, 0},
	{"kel", roleKind, ofVillage},
	{"kelurahan", roleKind, ofVillage},
	{"kemantren", roleTerm, ofDistrict},
	{"kepaladesa", roleKind, ofVillage},
	{"kepaladistrik", roleKind, ofDistrict},
	{"kepenghuluan", roleKind, ofVillage},
	{"km", roleNumber, 0},
	{"kodepos", roleNumber, 0},
	{"kodya", roleKind, ofCity},
	{"komplek", rolePlace, 0},
	{"kompleks", rolePlace, 0},
	{"kota", roleKind, ofCity},
	{"kotamadia", roleKind, ofCity},
	{"kotamadya", roleKind, ofCity},
	{"kotif", roleKind, ofCity},
	{"kotip", roleKind, ofCity},
	{"kp", rolePlace, 0},
	{"lantai", roleNumber, 0},
	{"lembang", roleTerm, ofVillage},
	{"lingk", rolePlace, 0},
	{"lingkungan", rolePlace, 0},
	{"lk", roleNumber, 0},
	{"lorong", roleStreet, 0},
	{"lr", roleStreet, 0},
	{"lt", roleNumber, 0},
	{"lurah", roleKind, ofVillage},
	{"mall", roleHouse, 0},
	{"man", roleHouse, 0},
	{"mantripamongpraja", roleKind, ofDistrict},
	{"masjid", roleHouse, 0},
	{"masjidagung", roleHouse, 0},
	{"masjidraya", roleHouse, 0},
	{"min", roleHouse, 0},
	{"mts", roleHouse, 0},
	{"mtsn", roleHouse, 0},
	{"municipality", roleBehind, ofCity},
	{"nagari", roleKind, ofVillage},
	{"nagori", roleKind, ofVillage},
	{"negeri", roleTerm, ofVillage},
	{"no", roleNumber, 0},
	{"nomer", roleNumber, 0},
	{"nomor", roleNumber, 0},
	{"of", roleOf, 0},
	{"ohoi", roleTerm, ofVillage},
	{"panewu", roleKind, ofDistrict},
	{"pekon", roleKind, ofVillage},
	{"pelabuhan", roleHouse, 0},
	{"pemda", roleNoise, 0},
	{"pemerintah", roleNoise, 0},
	{"pemerintahdaerah", roleNoise, 0},
	{"pemkab", roleKind, ofRegency},
	{"pemko", roleKind, ofCity},
	{"pemkot", roleKind, ofCity},
	{"pemprop", roleKind, ofProvince},
	{"pemprov", roleKind, ofProvince},
	{"pengadilannegeri", roleHouse, 0},
	{"perum", rolePlace, 0},
	{"perumahan", rolePlace, 0},
	{"perumnas", rolePlace, 0},
	{"pesantren", roleHouse, 0},
	{"plaza", roleHouse, 0},
	{"politeknik", roleHouse, 0},
	{"politekniknegeri", roleHouse, 0},
	{"pondokpesantren", roleHouse, 0},
	{"ponpes", roleHouse, 0},
	{"prop", roleKind, ofProvince},
	{"propinsi", roleKind, ofProvince},
	{"prov", roleKind, ofProvince},
	{"province", roleBehind, ofProvince},
	{"provinsi", roleKind, ofProvince},
	{"prv", roleKind, ofProvince},
	{"pt", roleHouse, 0},
	{"puskesmas", roleHouse, 0},
	{"regency", roleBehind, ofRegency},
	{"republikindonesia", roleNoise, 0},
	{"ri", roleNoise, 0},
	{"rs", roleHouse, 0},
	{"rsia", roleHouse, 0},
	{"rsu", roleHouse, 0},
	{"rsud", roleHouse, 0},
	{"rsup", roleHouse, 0},
	{"rt", roleNumber, 0},
	{"rtrw", roleNumber, 0},
	{"ruko", rolePlace, 0},
	{"rumahsakit", roleHouse, 0},
	{"rw", roleNumber, 0},
	{"sd", roleHouse, 0},
	{"sdn", roleHouse, 0},
	{"sdnegeri", roleHouse, 0},
	{"sekolahtinggi", roleHouse, 0},
	{"serta", roleAnd, 0},
	{"sma", roleHouse, 0},
	{"sman", roleHouse, 0},
	{"smanegeri", roleHouse, 0},
	{"smk", roleHouse, 0},
	{"smkn", roleHouse, 0},
	{"smknegeri", roleHouse, 0},
	{"smp", roleHouse, 0},
	{"smpn", roleHouse, 0},
	{"smpnegeri", roleHouse, 0},
	{"specialcapitalregion", roleBehind, ofProvince},
	{"specialregion", roleBehind, ofProvince},
	{"stasiun", roleHouse, 0},
	{"stie", roleHouse, 0},
	{"stikes", roleHouse, 0},
	{"subdistrict", roleBehind, ofDistrict},
	{"terminal", roleHouse, 0},
	{"tingkati", roleKind, ofProvince},
	{"tingkatii", roleLevel, ofRegency | ofCity},
	{"tiyuh", roleKind, ofVillage},
	{"tk1", roleKind, ofProvince},
	{"tk2", roleLevel, ofRegency | ofCity},
	{"tki", roleKind, ofProvince},
	{"tkii", roleLevel, ofRegency | ofCity},
	{"uin", roleHouse, 0},
	{"univ", roleHouse, 0},
	{"universitas", roleHouse, 0},
	{"universitasnegeri", roleHouse, 0},
	{"village", roleBehind, ofVillage},
	{"walikota", roleKind, ofCity},
	{"wilayah", roleNoise, 0},
}

// wordSeconds holds, by the first letter of a phrase, a bit for each second letter.
var wordSeconds = [26]uint32{
	0x48c08, 0x100801, 0x200101, 0x1c0111, 0x0, 0x0, 0x108059, 0x4000,
	0x2001, 0x801, 0xd011, 0x1a4511, 0x180101, 0x4011, 0xa0, 0x1a4811,
	0x0, 0x5c0110, 0x189018, 0x510, 0x2100, 0x100, 0x101, 0x0,
	0x0, 0x0,
}

// beginsPhrase reports whether a phrase may begin with a word: that of most names is
// none, as its first two letters show.
func beginsPhrase(word []byte) bool {
	if len(word) < 2 {
		return true
	}
	first, second := word[0]-'a', word[1]-'a'
	return first < 26 && second < 26 && wordSeconds[first]&(1<<second) != 0
}

// phraseWords is the most words that a phrase may have.
const phraseWords = 4

// classify finds the phrases of a text: of those that begin at a word, the longest.
func (t *text) classify() {
	for i := range t.tokens {
		lo, hi := 0, 0
		if beginsPhrase(t.word(i)) {
			hi = len(words)
		}
		for j := i + 1; lo < hi && j <= min(i+phraseWords, len(t.tokens)); j++ {
			if j > i+1 && t.tokens[j-1].gap == gapHard {
				break
			}
			lo, hi = narrowWords(lo, hi, string(t.letters(i, j)))
			if lo == hi {
				break
			}
			if w := &words[lo]; len(w.key) == int(t.tokens[j-1].end-t.tokens[i].at) {
				t.tokens[i].role, t.tokens[i].kinds, t.tokens[i].next = w.role, w.kinds, uint8(j-i)
			}
		}
		if t.tokens[i].role == roleName {
			t.misspeltKind(i)
		}
	}
}

// longKinds are the words for kinds that are long enough to be known when misspelt.
var longKinds = [...]word{
	{"kabupaten", roleKind, ofRegency},
	{"kecamatan", roleKind, ofDistrict},
	{"kelurahan", roleKind, ofVillage},
	{"provinsi", roleKind, ofProvince},
	{"kotamadya", roleKind, ofCity},
}

// misspeltKind makes a word that is one slip from a kind state it.
func (t *text) misspeltKind(i int) {
	word := t.word(i)
	if len(word) < 7 || len(word) > 10 || word[0] != 'k' && word[0] != 'p' {
		return
	}
	var p slip.Pattern
	p.Set(word)
	for k := range longKinds {
		if p.Distance([]byte(longKinds[k].key)) == 1 {
			t.tokens[i].role, t.tokens[i].kinds, t.tokens[i].next = roleKind, longKinds[k].kinds, 1
		}
	}
}

// narrowWords returns the words between two places that begin with a key.
func narrowWords(lo, hi int, key string) (first, last int) {
	end := hi
	for lo < hi {
		m := int(uint(lo+hi) / 2)
		if words[m].key < key {
			lo = m + 1
		} else {
			hi = m
		}
	}
	last = lo
	for last < end && strings.HasPrefix(words[last].key, key) {
		last++
	}
	return lo, last
}

// kindAt reads the phrase that states a kind at a word: its kinds and the word after
// it. "Kab. Daerah Tingkat II", "Kota Adm.", "Desa/Kel." and "City of" are one phrase.
func (t *text) kindAt(i int) (k kinds, next int, ok bool) {
	w := &t.tokens[i]
	k, next = w.kinds, i+int(w.next)
	switch {
	case w.role == roleKind, w.role == roleTerm, w.role == roleLevel && k != 0:
	case w.role == roleBehind && next < len(t.tokens) && t.tokens[next].role == roleOf:
	default:
		return 0, i, false
	}
	for next < len(t.tokens) {
		w := &t.tokens[next]
		switch {
		case w.gap >= gapParen:
			return k, next, true
		case w.role == roleLevel, w.role == roleOf:
		case w.role == roleKind && w.gap == gapSlash && next == i+int(t.tokens[i].next):
			k |= w.kinds
		case w.role == roleKind && w.kinds == ofProvince && k == ofProvince:
		default:
			return k, next, true
		}
		next += int(w.next)
	}
	return k, next, true
}

// kindBehind reads the phrase at word i that states the kind of the name before it: one
// that ends where the text, a part between commas or a bracket ends, or an English word.
func (t *text) kindBehind(i int) (k kinds, next int, ok bool) {
	if i >= len(t.tokens) {
		return 0, i, false
	}
	if w := &t.tokens[i]; w.role == roleBehind {
		next = i + int(w.next)
		return w.kinds, next, next == len(t.tokens) || t.tokens[next].role != roleOf
	}
	k, next, ok = t.kindAt(i)
	return k, next, ok && (next == len(t.tokens) || t.tokens[next].gap >= gapParen)
}

// zone says where in an address a word stands.
type zone uint8

const (
	zoneNone    zone = iota
	zoneNoise        // numbers and words that say nothing
	zoneStreet       // the name of a street, a building or something below a village
	zoneHouse        // the name of a body or house
	zoneVillage      // the name of a village, where villages are not known
)

// divide marks the zones of a text. A street ends at a comma, after a number, and
// where a kind is stated; so does a body, which may be called after its region. isName says whether a word is in a name of several words.
func (t *text) divide(deep bool, isName func(i int) bool) {
	state, first, named := zoneNone, 0, -1 // named: the word behind a kind
	for i := 0; i < len(t.tokens); {
		w := &t.tokens[i]
		if w.gap == gapHard {
			state = zoneNone
		}
		n := max(1, int(w.next))
		switch w.role {
		case roleStreet, rolePlace:
			if state == zoneNone && (i == named || w.role == rolePlace && t.isAlone(i, i+n) || (w.role == rolePlace || w.gap != gapHard) && isName(i)) {
				break
			}
			state, first = zoneStreet, i+n
		case roleHouse:
			if state == zoneNone && (i == named || isName(i) || t.isAlone(i, i+n)) {
				break
			}
			state, first = zoneHouse, i
		case roleBehind:
			if w.kinds&^ofVillage == 0 && !deep && state == zoneNone {
				t.markVillage(i, i+n)
				i += n
				continue
			}
		case roleNumber:
			if end := t.numbered(i + n); end > i+n {
				for ; i < end; i++ {
					t.tokens[i].zone = zoneNoise
				}
				if state == zoneStreet {
					state = zoneNone
				}
				continue
			}
		case roleNoise, roleAnd:
			if state == zoneNone {
				for ; n > 0; n-- {
					t.tokens[i].zone = zoneNoise
					i++
				}
				continue
			}
		case roleKind, roleLevel:
			if k, next, ok := t.kindAt(i); ok && (state != zoneStreet || i > first && next < len(t.tokens) && t.tokens[next].gap < gapHard) {
				state = zoneNone
				if k&^ofVillage == 0 && !deep && !isName(i) {
					state = zoneVillage
					for ; i < next; i++ { // also the word for it, which may stand behind the names
						t.tokens[i].zone = zoneVillage
					}
				}
				i, named = next, next
				continue
			}
		}
		if state == zoneStreet && i > first && t.isNumber(i) && t.tokens[i-1].role == roleName {
			state = zoneNone // "Jl. Bendungan Hilir 11 Jakpus"
		}
		for ; n > 0; n-- {
			if t.tokens[i].zone = state; state == zoneNone && t.isNumber(i) {
				t.tokens[i].zone = zoneNoise
			}
			i++
		}
	}
}

// isAlone reports whether the words from one place up to another are all between two commas:
// "Pesantren, Kota Kediri" is a district.
func (t *text) isAlone(from, to int) bool {
	return t.tokens[from].gap == gapHard && (to == len(t.tokens) || t.tokens[to].gap == gapHard)
}

// markVillage marks the name of a village whose kind stands behind it, from one place up to
// another, where villages are not known: "Salatiga Village".
func (t *text) markVillage(from, to int) {
	for from > 0 && t.tokens[from].gap < gapHard {
		from--
	}
	for ; from < to; from++ {
		if t.tokens[from].zone == zoneNone {
			t.tokens[from].zone = zoneVillage
		}
	}
}

// numbered returns the word after the numbers that begin at word i, with the letters
// that belong to them: "5", "12 B", "3/4", "II".
func (t *text) numbered(i int) int {
	from := i
	for i < len(t.tokens) && t.tokens[i].gap < gapHard {
		switch word := t.word(i); {
		case t.isNumber(i), isRoman(word) && i == from:
		case len(word) == 1 && (i == from || t.tokens[i].gap <= gapSlash && t.isNumber(i-1)):
		default:
			return i
		}
		i++
	}
	return i
}

// gluedKinds are the words that stand before a name without a blank, as in KOTAMETRO.
const gluedKinds = "kabupaten kab kotamadya kodya kota kecamatan kec kelurahan " +
	"kel dan desa serta provinsi propinsi prov "

// commonWords are words that are no misspelt names however near to one they are.
const commonWords = nameWords + officeWords

// nameWords are those that stand in names.
const nameWords = " sumatera sumatra jawa kalimantan sulawesi jabodetabek nusantara " +
	"utara selatan timur barat tengah tenggara pusat raya baru lama hulu hilir ulu ilir atas bawah besar kecil " +
	"dalam luar dari "

// officeWords are those that stand beside names: of offices, people, days.
const officeWords = " daerah negara negeri nasional swasta umum lainnya dinas badan bagian bidang kantor seksi subbagian " +
	"sekretariat inspektorat biro balai pendidikan kesehatan sosial keuangan perdagangan pembangunan perencanaan " +
	"hukum organisasi pertanian perikanan kehutanan perhubungan komunikasi pariwisata kebudayaan pangan tenaga " +
	"kerja kepala ketua wakil anggota staf guru siswa ibu bapak camat lurah bupati sekretaris bendahara operator " +
	"dokter bidan perawat pegawai pejabat asisten analis auditor pelaksana sekolah rumah sakit pasar gedung hotel " +
	"aula masjid kampus universitas senin selasa rabu kamis jumat sabtu minggu januari februari maret april mei " +
	"juni juli agustus september oktober november desember tahun tanggal bulan hari malaysia singapura indonesia " +
	"islam kristen katolik hindu buddha pria wanita tidak tanpa belum dan yang untuk dengan kosong nihil " +
	"alamat "

// isWord reports whether a key is a common word.
func isWord(key []byte) bool { return isAmong(key, commonWords) }

// isOffice reports whether a key is a word that stands in no name.
func isOffice(key []byte) bool { return isAmong(key, officeWords) }

// isAmong reports whether a key is one of some words.
func isAmong(key []byte, words string) bool {
	var buf [24]byte
	if len(key) > len(buf)-2 {
		return false
	}
	word := append(append(append(buf[:0], ' '), key...), ' ')
	return strings.Contains(words, string(word))
}
