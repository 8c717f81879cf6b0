package press

import (
	"strings"

	"github.com/integritas-id/integritas/locale"
	"github.com/integritas-id/integritas/program"
)

// awardGiven are the words between a rank and who got it.
var awardGiven = []string{"diraih oleh", "diraih", "jatuh kepada", "diberikan kepada", "disabet oleh", "disabet", "dimenangkan oleh", "dimenangkan", "ditempati oleh", "ditempati", "diperoleh", "direbut oleh", "direbut"}

// awardRanks are ranks as they are printed; Harapan begins behind the third.
var awardRanks = map[string]int{"i": 1, "ii": 2, "iii": 3, "1": 1, "2": 2, "3": 3, "pertama": 1, "kedua": 2, "ketiga": 3, "satu": 1, "dua": 2, "tiga": 3}

// awardTaken are the words between who got a rank and the rank.
var awardTaken = []string{"meraih", "menyabet", "merebut", "memperoleh", "menempati", "menjadi", "keluar sebagai", "terpilih sebagai", "dinobatkan sebagai", "ditetapkan sebagai"}

// readAwards reads "Juara I diraih SMPN 1 …, juara II SMPN 2 …" and "SMPN 1 … meraih juara I",
// with a mark on recipients who are children.
func (b *builder) readAwards() {
	category, line := "", -1
	for i := range b.sentences {
		s := &b.sentences[i]
		if s.other {
			continue
		}
		if told := awardCategory(b, s.words); told != "" || s.line != line {
			category, line = told, s.line
		}
		for k := range s.words {
			if w := s.words[k]; w.low == "juara" || w.low == "terbaik" || w.low == "peringkat" {
				b.readAward(i, k, category)
			}
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
func (b *builder) readAward(in, k int, category string) {
	s := &b.sentences[in]
	rank, behind := rankAt(s.words, k)
	if rank == 0 {
		return
	}
	from, to := winnerBehind(s.words, k, behind)
	isBefore := from == to && b.teller(in) == "" && !b.ranksRegions(s.words)
	if isBefore {
		from, to = winnerBefore(s.words, k)
	}
	if from == to {
		return
	}
	rankText := clean(Span{s.words[k].Start, s.words[behind-1].End}.In(b.text))
	end := b.addAward(s, from, to, program.Award{Category: category, Rank: rank, RankText: rankText}, Span{s.words[min(k, from)].Start, s.words[max(behind, to)-1].End})
	b.readFollowers(s, max(end, behind), rank, category)
}

// addAward records an award for who is named between two words, with the school and the score
// behind them, and returns behind which word that ends.
func (b *builder) addAward(s *sentence, from, to int, a program.Award, at Span) int {
	if isContest(b.event.Kind) {
		a.Name = b.event.Title.Text
	}
	a.Recipient = clean(Span{s.words[from].Start, s.words[to-1].End}.In(b.text))
	end := to
	if unit, behind := schoolBehind(b, s.words, to); unit != "" && !isSchoolWord(s.words[from].low) {
		a.Recipient, a.Recipients = "", []program.Recipient{{Name: a.Recipient, Minor: true, Unit: unit}}
		end, at.End = behind, max(at.End, s.words[behind-1].End)
	}
	if score, behind := scoreBehind(s.words, wordFrom(s.words, at.End)); behind > 0 {
		a.Score, at.End, end = score, s.words[behind-1].End, behind
	}
	b.event.Awards = append(b.event.Awards, a)
	b.fact(Said, at, "/awards/%d", len(b.event.Awards)-1)
	return end
}

// readFollowers reads who came next, "disusul Kabupaten X di posisi kedua dan Y di posisi
// ketiga": where no rank is told, the next one.
func (b *builder) readFollowers(s *sentence, at, rank int, category string) {
	if at >= len(s.words) || s.words[at].low != "disusul" {
		return
	}
	for at < len(s.words) {
		for at < len(s.words) && wordOf(s.words[at:at+1], " disusul oleh kemudian lalu dan serta diikuti ") == 0 {
			at++
		}
		to := nameEnd(s.words, at)
		if to == at {
			return
		}
		a, end := program.Award{Category: category, Rank: rank + 1}, to
		if told, behind := followerRank(s.words, to); told > 0 {
			a.Rank, a.RankText, end = told, clean(Span{s.words[behind-2].Start, s.words[behind-1].End}.In(b.text)), behind
		}
		if a.Rank <= rank {
			return
		}
		rank = a.Rank
		at = max(end, b.addAward(s, at, to, a, Span{s.words[at].Start, s.words[end-1].End}))
	}
}

// followerRank reads "di posisi kedua" and "sebagai juara II" behind a name, and where it ends.
func followerRank(words []word, at int) (rank, end int) {
	for k := at; k+1 < min(len(words), at+3); k++ {
		if wordOf(words[k:k+1], " posisi peringkat urutan tempat juara terbaik ") == 0 {
			return awardRanks[words[k+1].low], k + 2
		}
		if wordOf(words[k:k+1], " di sebagai pada menjadi menempati ") < 0 {
			break
		}
	}
	return 0, 0
}

// isContest reports whether awards of an event are those of the event itself.
func isContest(k program.Kind) bool {
	return k == program.KindCompetition || k == program.KindAwardCeremony
}

// rankAt reads the rank at "juara", "terbaik" or "peringkat", and behind which word it ends; 0
// where no rank is told.
func rankAt(words []word, k int) (rank, end int) {
	at, more := k+1, 0
	if at < len(words) && words[at].low == "harapan" {
		at, more = at+1, 3
	}
	if at >= len(words) || words[k].stop != 0 || awardRanks[words[at].low] == 0 {
		return 0, 0
	}
	return awardRanks[words[at].low] + more, at + 1
}

// winnerBehind returns the words of who got a rank where they stand behind it: "juara I lomba
// pidato diraih …", and in the list that goes on, "juara II …". from is to where they do not.
func winnerBehind(words []word, k, behind int) (from, to int) {
	for at := behind; at < len(words) && at < behind+7; at++ {
		if n := givenLength(words[at:]); n > 0 {
			return at + n, nameEnd(words, at+n)
		}
		if words[at].low == "juara" || words[at].stop == '.' {
			break
		}
	}
	goesOn := k > 0 && (words[k-1].stop == ',' || words[k-1].stop == ')' || words[k-1].low == "dan") && words[behind-1].stop == 0
	if goesOn && behind < len(words) && words[behind].capital && hasGiven(words[:k]) {
		return behind, nameEnd(words, behind)
	}
	return 0, 0
}

// winnerBefore returns the words of who got a rank where they stand before it: "… dari SMPN 1
// meraih juara I".
func winnerBefore(words []word, k int) (from, to int) {
	to = k
	for _, p := range awardTaken {
		if endsWith(words[:k], p) {
			to = k - strings.Count(p, " ") - 1
			break
		}
	}
	if to == k {
		return 0, 0
	}
	from = to
	for from > 0 && words[from-1].capital && words[from-1].low != quoted && (from == to || words[from-1].stop == 0) {
		from--
	}
	if from > 1 && words[from-1].low == "dari" && isSchoolWord(words[from].low) { // its name stands before the school
		to = from - 1
		for from = to; from > 0 && words[from-1].capital && words[from-1].stop == 0; {
			from--
		}
	}
	if from > 0 && words[from-1].stop == 0 && words[from-1].low != "dan" && words[from-1].low != "sementara" {
		return 0, 0
	}
	return from, to
}

// ranksRegions reports whether a sentence tells how regions rank in an index, which is no award.
func (b *builder) ranksRegions(words []word) bool {
	return namesIndex(words) || wordOf(words, " indeks opini survei capaian nasional ") >= 0 || hasPhrase(words, past)
}

// nameEnd returns behind which word a name in capitals ends.
func nameEnd(words []word, at int) int {
	end := at
	for end < len(words) && end < at+10 && words[end].capital && (end == at || words[end-1].stop == 0 || words[end-1].stop == '.' && len(words[end-1].low) <= 3) && !words[end].open {
		end++
	}
	return end
}

// scoreBehind reads "dengan nilai 95,5" behind a winner, and where it ends; 0 for none.
func scoreBehind(words []word, at int) (score program.Quantity, end int) {
	if at+2 >= len(words) || words[at].low != "dengan" || wordOf(words[at+1:at+2], " nilai skor poin ") < 0 || !isScore(words[at+2].low) {
		return program.Quantity{}, 0
	}
	v, err := locale.ParseNumber(words[at+2].low)
	if err != nil {
		return program.Quantity{}, 0
	}
	return program.NewQuantity(v), at + 3
}

func hasGiven(words []word) bool {
	for k := range words {
		if givenLength(words[k:]) > 0 {
			return true
		}
	}
	return false
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
