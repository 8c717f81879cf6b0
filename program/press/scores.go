package press

import (
	"strconv"
	"strings"

	"github.com/integritas-id/integritas/locale"
)

// score is a number told of an index, with what the words around it make of it.
type score struct {
	from  int // its first word, the year before it
	at    int // the number
	value float64
	year  int // zero where none is told
	is    scoreKind
}

type scoreKind uint8

const (
	scoreValue    scoreKind = iota
	scorePrevious           // what it was before: "naik dari 71"
	scoreTarget             // what it is to be
	scoreNation             // "rata-rata nasional 71,53"
	scoreOther              // an average of others, a threshold
)

// scoresIn returns the numbers of one index between two words, of a sentence whose words
// before them tell what they are: "SPI 2024 sebesar 71,66, naik 1,08 poin dari 70,58".
func scoresIn(words []word, from, to int) []score {
	var found []score
	gapAt := from
	for k := from; k < to; k++ {
		v, ok := scoreOf(words[k].low)
		if !ok || isShare(words, k) || isChange(words, k) || isThreshold(words, k) {
			continue
		}
		gap := words[gapAt:k]
		kind, isLed := kindOfScore(gap), saysScore(words[max(from, k-4):k])
		isLed = isLed || yearLength(words[k+1:to]) > 0 && len(gap) <= 8 // 88 pada 2022
		if !isLed && kind != scorePrevious && (!hasDecimals(words[k].low) || len(gap) > 8) {
			continue
		}
		year, first := yearOfScore(words, gapAt, k, to)
		found = append(found, score{first, k, v, year, kind})
		gapAt = k + 1
		gapAt += yearLength(words[gapAt:to])
	}
	return found
}

// scoreOf reads a number as scores are printed: 71,53 and 71.53, up to 100.
func scoreOf(low string) (float64, bool) {
	if !isScore(low) {
		return 0, false
	}
	whole, rest, found := strings.Cut(low, ".")
	if found && len(rest) < 3 && !strings.ContainsAny(rest, ".,") {
		low = whole + "," + rest
	}
	v, err := locale.ParseNumber(low)
	return v, err == nil
}

// isScore reports whether a word is a number as scores are printed.
func isScore(low string) bool {
	return low != quoted && strings.Trim(low, "0123456789,.") == "" && !isYear(low) && len(low) <= 6
}

func hasDecimals(low string) bool { return strings.ContainsAny(low, ",.") }

// kindOfScore tells what the words since the number before make of a number.
func kindOfScore(gap []word) scoreKind {
	before, now := -1, -1
	isMean := false
	for k, w := range gap {
		switch w.low {
		case "dibanding", "dibandingkan", "sebelumnya", "semula":
			before = k
		case "dari":
			if k+1 == len(gap) || !gap[k+1].capital || isYear(gap[k+1].low) {
				before = k
			}
		case "lalu":
			if k > 0 && gap[k-1].low == "tahun" {
				before = k
			}
		case "menjadi", "ke", "hingga":
			now = k
		case "rata-rata", "rerata", "rataan":
			isMean = true
		}
	}
	switch {
	case isMean && wordOf(gap, " nasional ") >= 0:
		return scoreNation
	case isMean:
		return scoreOther
	case isTarget(gap):
		return scoreTarget
	case before > now:
		return scorePrevious
	}
	return scoreValue
}

// yearOfScore returns the year of a number: the one behind it, "71,66 pada tahun 2024", else the
// last since the number before, and with it the word that tells it first.
func yearOfScore(words []word, from, k, to int) (year, first int) {
	if n := yearLength(words[k+1 : to]); n > 0 {
		return yearOf(words[k+n].low), k
	}
	for j := k - 1; j >= from; j-- {
		if isYear(words[j].low) {
			year, first = yearOf(words[j].low), j
			if j > from && words[j-1].low == "tahun" {
				first--
			}
			return year, first
		}
	}
	return 0, k
}

// yearLength returns how many words tell the year of the number before them, "poin pada tahun
// 2024", with the year; 0 for none. A year behind a comma is that of what follows.
func yearLength(words []word) int {
	for n, w := range words[:min(5, len(words))] {
		switch w.low {
		case "poin", "persen", "pada", "di", "tahun", "untuk", "dalam":
			if w.stop != 0 {
				return 0
			}
		default:
			if n > 0 && isYear(w.low) && wordOf(words[:n], " pada di untuk dalam ") >= 0 {
				return n + 1
			}
			return 0
		}
	}
	return 0
}

// isChange reports whether a number tells by how much an index moved: "naik tipis 1,08 poin".
func isChange(words []word, k int) bool {
	for j := k - 1; j >= 0 && j >= k-4; j-- {
		switch words[j].low {
		case "tipis", "signifikan", "sebesar", "sekitar", "hampir", "lebih", "sebanyak", "cukup", "tajam", "drastis":
		case "naik", "meningkat", "turun", "menurun", "bertambah", "berkurang", "selisih", "kenaikan", "penurunan", "peningkatan", "terpaut", "melonjak", "merosot", "anjlok":
			return true
		default:
			return false
		}
	}
	return false
}

// isThreshold reports whether a number bounds a category, and is nobody's value: "di bawah skor
// 73", "skor 78 ke atas".
func isThreshold(words []word, k int) bool {
	if k+2 < len(words) && words[k].stop == 0 && words[k+1].low == "ke" && (words[k+2].low == "atas" || words[k+2].low == "bawah") {
		return true
	}
	return wordOf(wordsBefore(words, k, 3), " bawah atas rentang antara skala maksimal ") >= 0
}

// saysScore reports whether words lead to a score.
func saysScore(words []word) bool {
	return wordOf(words, " nilai skor angka sebesar mencapai meraih capaian poin memperoleh indeks berada menjadi yakni yaitu menyentuh tercatat hingga nilainya skornya ") >= 0
}

// isTarget reports whether words make the number behind them one that is to be reached, and
// no value yet.
func isTarget(words []word) bool {
	return wordOf(words, " target targetnya menargetkan ditargetkan minimal harus ingin diharapkan ") >= 0
}

// isShare reports whether a number is a rank, or one of something else.
func isShare(words []word, k int) bool {
	if k+1 < len(words) && words[k].stop == 0 && wordOf(words[k+1:k+2], " responden orang pemda area indikator provinsi kabupaten kota kabupaten/kota daerah instansi opd peserta aspek dimensi desa hari bulan kali ") == 0 {
		return true
	}
	before := wordsBefore(words, k, 2)
	if len(before) > 1 && before[1].low == "ke" {
		before = before[:1]
	}
	n := len(before)
	return n > 0 && wordOf(before[n-1:], " peringkat urutan posisi ranking ") == 0
}

// ordinalOf reads ke-14 and 14; zero for anything else.
func ordinalOf(low string) int {
	n, err := strconv.Atoi(strings.TrimPrefix(low, "ke-"))
	if err != nil || n < 0 || n > 999 {
		return 0
	}
	return n
}
