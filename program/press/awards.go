package press

import (
	"strings"

	"github.com/integritas-id/integritas/program"
)

// awardGiven are the words between a rank and who got it.
var awardGiven = []string{"diraih oleh", "diraih", "jatuh kepada", "diberikan kepada", "disabet oleh", "disabet", "dimenangkan oleh", "dimenangkan", "ditempati oleh", "ditempati", "diperoleh", "direbut oleh", "direbut"}

// awardRanks are ranks as they are printed; Harapan begins behind the third.
var awardRanks = map[string]int{"i": 1, "ii": 2, "iii": 3, "1": 1, "2": 2, "3": 3, "pertama": 1, "kedua": 2, "ketiga": 3, "satu": 1, "dua": 2, "tiga": 3}

// readAwards reads "Juara I diraih SMPN 1 …", with a mark on recipients who are children.
func (b *builder) readAwards() {
	for i := range b.sentences {
		s := &b.sentences[i]
		if s.other {
			continue
		}
		category := awardCategory(b, s.words)
		for k := range s.words {
			w := s.words[k]
			if w.low != "juara" && w.low != "terbaik" && w.low != "peringkat" || k+2 >= len(s.words) {
				continue
			}
			b.readAward(s, k, category)
		}
	}
}

// awardCategory returns what a contest is about: "kategori poster".
func awardCategory(b *builder, words []word) string {
	k := wordOf(words, " kategori lomba ")
	if k < 0 || k+1 >= len(words) {
		return ""
	}
	end := k + 1
	for end < len(words) && end < k+5 && words[end-1].stop == 0 && !strings.Contains(titleStops, " "+words[end].low+" ") && words[end].low != "juara" && !isVerb(words[end]) && words[end].low != "diraih" {
		end++
	}
	if end == k+1 {
		return ""
	}
	return clean(Span{words[k+1].Start, words[end-1].End}.In(b.text))
}

// readAward reads one rank and its recipient.
func (b *builder) readAward(s *sentence, k int, category string) {
	from := k
	at := k + 1
	harapan := s.words[at].low == "harapan"
	if harapan {
		at++
	}
	if at >= len(s.words) {
		return
	}
	rank := awardRanks[s.words[at].low]
	if rank == 0 {
		return
	}
	rankEnd := at + 1
	at++
	for at < len(s.words) && at < k+8 && givenLength(s.words[at:]) == 0 {
		if s.words[at].low == "juara" || s.words[at].stop == '.' {
			return
		}
		at++
	}
	n := 0
	if at < len(s.words) {
		n = givenLength(s.words[at:])
	}
	if n == 0 || at+n >= len(s.words) {
		return
	}
	at += n
	end := at
	for end < len(s.words) && end < at+10 && s.words[end].capital && (end == at || s.words[end-1].stop == 0 || s.words[end-1].stop == '.' && len(s.words[end-1].low) <= 3) {
		end++
	}
	if end == at {
		return
	}
	name := clean(Span{s.words[at].Start, s.words[end-1].End}.In(b.text))
	if harapan {
		rank += 3
	}
	a := program.Award{Name: b.event.Title.Text, Category: category, Rank: rank, RankText: clean(Span{s.words[from].Start, s.words[rankEnd-1].End}.In(b.text))}
	if unit, to := schoolBehind(b, s.words, end); unit != "" && !isSchoolWord(s.words[at].low) {
		a.Recipients = []program.Recipient{{Name: name, Minor: true, Unit: unit}}
		end = to
	} else {
		a.Recipient = name
	}
	b.event.Awards = append(b.event.Awards, a)
	b.fact(Said, Span{s.words[from].Start, s.words[end-1].End}, "/awards/%d", len(b.event.Awards)-1)
}

func givenLength(words []word) int {
	for _, p := range awardGiven {
		if startsWith(words, p) {
			return strings.Count(p, " ") + 1
		}
	}
	return 0
}

// schoolBehind returns the school that stands behind a winner's name: "dari SMPN 1 …",
// "siswa SDN 2 …". Its pupils are children.
func schoolBehind(b *builder, words []word, at int) (unit string, to int) {
	for k := at; k < min(len(words), at+3); k++ {
		if !isSchoolWord(words[k].low) {
			continue
		}
		end := k + 1
		for end < len(words) && end < k+7 && words[end].capital && words[end-1].stop == 0 {
			end++
		}
		return clean(Span{words[k].Start, words[end-1].End}.In(b.text)), end
	}
	return "", at
}

func isSchoolWord(low string) bool {
	for _, p := range [...]string{"sd", "smp", "sma", "smk", "mi", "mts", "ma", "sdn", "smpn", "sman", "smkn", "man", "mtsn", "min", "slb", "tk", "paud", "sdit", "smpit", "smait", "madrasah"} {
		if low == p {
			return true
		}
	}
	return false
}
