package program

import (
	"strings"

	"github.com/integritas-id/integritas/locale"
	"github.com/integritas-id/integritas/participant"
)

// ParseHeadcount reads a number of people or institutions as a report prints it:
// "sekitar 150 peserta", "lebih dari 100 orang", "100-an guru", "40 pasangan suami
// istri", "30 anggota DPRD beserta istrinya", "100-150 ASN", "14 perempuan". A vague word is the span
// that it can mean, as an approximation: "ratusan" is 100 to 999. The text is kept
// whatever comes of it; what is no single number, or counts something that is no
// unit, is a [*locale.ReadError] beside a Headcount without a count.
func ParseHeadcount(text string) (Headcount, error) {
	h := Headcount{Text: text}
	const longest = 256
	if len(text) > longest {
		return h, &locale.ReadError{Code: locale.CodeFormat, Text: text}
	}
	var c Count
	words := readBounds(strings.Fields(text), &c)
	rest, err := readValue(words, &c)
	if err != nil {
		return h, err
	}
	if i := indexFold(rest, "lebih"); i >= 0 {
		c.Bound, rest = BoundAtLeast, append(rest[:i:i], rest[i+1:]...)
	}
	rest, h.WithSpouse = cutSpouse(rest)
	unit, what := readUnit(rest)
	if unit == 0 || strings.ContainsAny(what, "0123456789") {
		h.WithSpouse = false
		return h, &locale.ReadError{Code: locale.CodeAmbiguous, Text: text}
	}
	c.Unit = unit
	h.What, h.Sex = cutSex(what)
	h.Count = c
	return h, nil
}

// cutSex takes the word away that says of which sex those counted are: "guru perempuan".
func cutSex(what string) (string, participant.Sex) {
	before := what[:strings.LastIndexByte(what, ' ')+1]
	switch strings.ToLower(what[len(before):]) {
	case "laki-laki", "lelaki", "pria":
		return strings.TrimSpace(before), participant.SexMale
	case "perempuan", "wanita":
		return strings.TrimSpace(before), participant.SexFemale
	}
	return what, 0
}

// boundPhrases are what stands in front of a number, longer ones first; those with
// neither effect only lead to it.
var boundPhrases = [...]struct {
	phrase string
	approx bool
	bound  Bound
}{
	{"kurang lebih", true, 0},
	{"lebih kurang", true, 0},
	{"tidak kurang dari", false, BoundAtLeast},
	{"tak kurang dari", false, BoundAtLeast},
	{"tidak lebih dari", false, BoundAtMost},
	{"tak lebih dari", false, BoundAtMost},
	{"lebih dari", false, BoundAtLeast},
	{"kurang dari", false, BoundAtMost},
	{"tidak sampai", false, BoundAtMost},
	{"tak sampai", false, BoundAtMost},
	{"paling sedikit", false, BoundAtLeast},
	{"paling banyak", false, BoundAtMost},
	{"sekitar", true, 0},
	{"sekira", true, 0},
	{"kira-kira", true, 0},
	{"diperkirakan", true, 0},
	{"±", true, 0},
	{"+/-", true, 0},
	{"sedikitnya", false, BoundAtLeast},
	{"setidaknya", false, BoundAtLeast},
	{"sekurangnya", false, BoundAtLeast},
	{"sekurang-kurangnya", false, BoundAtLeast},
	{"setidak-tidaknya", false, BoundAtLeast},
	{"minimal", false, BoundAtLeast},
	{"maksimal", false, BoundAtMost},
	{"hampir", false, BoundAtMost},
	{"mendekati", false, BoundAtMost},
	{"diikuti", false, 0},
	{"dihadiri", false, 0},
	{"oleh", false, 0},
	{"sebanyak", false, 0},
	{"sejumlah", false, 0},
	{"total", false, 0},
	{"berjumlah", false, 0},
	{"mencapai", false, 0},
	{"antara", false, 0},
	{"ada", false, 0},
}

// readBounds takes what stands in front of the number away and notes what it means.
func readBounds(words []string, c *Count) []string {
next:
	for len(words) > 0 {
		for _, p := range &boundPhrases {
			n := strings.Count(p.phrase, " ") + 1
			if n <= len(words) && strings.EqualFold(strings.Join(words[:n], " "), p.phrase) {
				words = words[n:]
				c.Approx = c.Approx || p.approx
				c.Bound = max(c.Bound, p.bound)
				continue next
			}
		}
		if head, ok := strings.CutPrefix(words[0], "±"); ok {
			c.Approx = true
			words = append([]string{head}, words[1:]...)
		}
		return words
	}
	return words
}

// vagueWords are the spans that words without a number can mean.
var vagueWords = [...]struct {
	word     string
	from, to int
}{
	{"belasan", 11, 19}, {"puluhan", 10, 99}, {"ratusan", 100, 999}, {"ribuan", 1000, 9999}, {"jutaan", 1_000_000, 9_999_999},
}

// readValue reads the number, the span or the vague word at the front and returns
// what follows it.
func readValue(words []string, c *Count) ([]string, error) {
	text := strings.Join(words, " ")
	if len(words) == 0 {
		return nil, &locale.ReadError{Code: locale.CodeEmpty, Text: text}
	}
	for _, v := range &vagueWords {
		if !strings.EqualFold(words[0], v.word) {
			continue
		}
		factor, rest := 1, words[1:]
		if len(rest) > 0 && strings.EqualFold(rest[0], "ribu") {
			factor, rest = 1000, rest[1:]
		} else if len(rest) > 0 && strings.EqualFold(rest[0], "juta") {
			factor, rest = 1_000_000, rest[1:]
		}
		c.Value, c.To, c.Approx = v.from*factor, v.to*factor+factor-1, true
		return rest, nil
	}
	words = splitSpan(roundNumber(words, c))
	for at, word := range words {
		if isSpanWord(word) && at > 0 && at < len(words)-1 {
			low, none, err := locale.ParseCount(strings.Join(words[:at], " "))
			if err != nil || none != "" {
				break
			}
			high, unit, err := parseCount(words[at+1:])
			if err != nil || high <= low || int64(int(high)) != high {
				break
			}
			c.Value, c.To = int(low), int(high)
			return unit, nil
		}
	}
	n, unit, err := parseCount(words)
	if err != nil {
		return nil, err
	}
	if n < 0 || int64(int(n)) != n {
		return nil, &locale.ReadError{Code: locale.CodeOverflow, Text: text}
	}
	c.Value = int(n)
	return unit, nil
}

// parseCount reads a number and returns the words of its unit as they are; "kab/kota"
// has a slash, which a number must not.
func parseCount(words []string) (n int64, unit []string, err error) {
	n, rest, err := locale.ParseCount(strings.ReplaceAll(strings.Join(words, " "), "/", "-"))
	return n, words[len(words)-len(strings.Fields(rest)):], err
}

// roundNumber takes the ending of a round number away: 100-an, 100an, seratusan, dua
// ratusan; and the sign of 100+.
func roundNumber(words []string, c *Count) []string {
	words = append([]string(nil), words...)
	for i, word := range words {
		switch bare, isRound := strings.CutSuffix(strings.ToLower(word), "an"); {
		case i == 0 && strings.HasSuffix(word, "+"):
			words[i], c.Bound = strings.TrimSuffix(word, "+"), BoundAtLeast
		case isRound && isNumeral(strings.TrimSuffix(bare, "-")):
			words[i], c.Approx = strings.TrimSuffix(bare, "-"), true
		}
		if i == 3 {
			break
		}
	}
	return words
}

// isNumeral reports whether a word is digits, or a round number or its last part in
// words: ratus, seratus.
func isNumeral(word string) bool {
	switch word {
	case "ratus", "seratus", "ribu", "seribu", "puluh", "sepuluh", "belas":
		return true
	case "":
		return false
	}
	return strings.Trim(word, "0123456789.") == ""
}

// splitSpan sets 100-150 apart into its ends.
func splitSpan(words []string) []string {
	low, high, ok := strings.Cut(strings.ReplaceAll(words[0], "–", "-"), "-")
	if !ok || !isNumeral(low) || !isNumeral(high) {
		return words
	}
	return append([]string{low, "-", high}, words[1:]...)
}

func isSpanWord(word string) bool {
	switch strings.ToLower(word) {
	case "-", "–", "sampai", "hingga", "s.d.", "s/d", "dan", "atau":
		return true
	}
	return false
}

// cutSpouse takes "beserta istrinya" away from what is counted.
func cutSpouse(words []string) ([]string, bool) {
	for i, word := range words {
		switch strings.ToLower(word) {
		case "beserta", "bersama", "dengan", "dan", "berikut", "didampingi":
		default:
			continue
		}
		if i == 0 || i+1 == len(words) {
			continue
		}
		switch strings.TrimSuffix(strings.ToLower(words[i+1]), "nya") {
		case "istri", "isteri", "suami", "pasangan", "istri/suami", "suami/istri":
			return words[:i], true
		}
	}
	return words, false
}

// readUnit reads what is counted: the unit, and the words as printed where they say
// more than it.
func readUnit(words []string) (unit CountUnit, what string) {
	if len(words) == 0 {
		return 0, ""
	}
	text := strings.Join(words, " ")
	if unit, _ := countUnitSet.Lookup(text); unit != 0 && (unit != UnitPerson || !isPeople(words[0])) {
		return unit, ""
	}
	if isPeople(words[0]) {
		return UnitPerson, text
	}
	for n := min(len(words)-1, 3); n > 0; n-- {
		if unit, _ := countUnitSet.Lookup(strings.Join(words[:n], " ")); unit != 0 {
			return unit, strings.Join(words[n:], " ")
		}
	}
	return 0, ""
}

// peopleNouns are what people are counted as beside "orang".
const peopleNouns = " agen anak anggota apip aparatur asesi asesor asn auditor bupati bupati/wali bupati/walikota camat delegasi direktur dokter dosen duta eselon " +
	"gubernur guru hakim hadirin ibu insan inspektur istri jaksa jurnalis kader karyawan kepala ketua keuchik kuwu laki-laki lelaki lurah mahasiswa masyarakat " +
	"murid nelayan pegawai pejabat pelajar pelaku pemuda pengunjung pengurus pengusaha penyuluh perangkat perempuan personil perwakilan " +
	"petani pimpinan pns polisi polwan pppk prajurit pria rektor relawan responden santri sekretaris siswa siswi staf suami taruna tokoh undangan " +
	"wakil wali walikota warga wartawan wanita widyaiswara "

func isPeople(noun string) bool {
	noun = strings.ToLower(strings.Trim(noun, ".,"))
	return noun != "" && strings.Contains(peopleNouns, " "+noun+" ")
}

func indexFold(words []string, word string) int {
	for i := range words {
		if strings.EqualFold(words[i], word) {
			return i
		}
	}
	return -1
}
