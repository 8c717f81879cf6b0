package press

import (
	"fmt"
	"slices"
	"strings"

	"github.com/integritas-id/integritas/program"
)

// readAims reads what the event is to reach, what was taught, and what is to come of it.
func (b *builder) readAims() {
	for i := range b.sentences {
		s := &b.sentences[i]
		if s.other && !hasPhrase(s.words, coming) {
			continue
		}
		words := b.allWords(s.Span)
		if !s.other {
			b.readObjective(words)
			b.readTopics(words)
			b.readSessions(words)
			b.readCommitment(words)
		}
		b.readFollowUp(s, words)
	}
}

// objectiveLeads are the words behind which the aim of an event stands.
var objectiveLeads = []string{"bertujuan untuk", "bertujuan", "tujuannya untuk", "tujuannya adalah untuk", "tujuannya adalah", "tujuan kegiatan ini adalah untuk", "tujuan kegiatan ini adalah", "tujuan dari kegiatan ini adalah", "dengan tujuan untuk", "dengan tujuan", "tujuan"}

func (b *builder) readObjective(words []word) {
	for k := range words {
		for _, lead := range objectiveLeads {
			if !startsWith(words[k:], lead) {
				continue
			}
			from := k + strings.Count(lead, " ") + 1
			switch {
			case lead == "tujuan":
				if from = objectiveOf(words, k); from == 0 {
					continue
				}
			case !strings.Contains(lead, "kegiatan") && !tellsOfEvents(words[:k]):
				continue
			}
			if from >= len(words) || len(b.event.Objectives) > 20 {
				return
			}
			at := Span{words[from].Start, words[b.clauseEnd(words, from)-1].End}
			b.event.Objectives = append(b.event.Objectives, program.Text{Text: clean(at.In(b.text))})
			b.fact(Said, at, "/objectives/%d", len(b.event.Objectives)-1)
			return
		}
	}
}

// tellsOfEvents reports whether words name an event, whose aim then follows; at the head of a
// sentence they need not.
func tellsOfEvents(words []word) bool {
	for k := range words {
		if isEventWord(words, k) {
			return true
		}
	}
	return len(words) < 3
}

// objectiveOf returns where the aim begins in "tujuan dari Bimtek ini untuk …", 0 where
// the aim is not the event's.
func objectiveOf(words []word, k int) int {
	event := false
	for i := k + 1; i < min(len(words), k+9); i++ {
		if words[i].low == "untuk" || words[i].low == "adalah" || words[i].low == "yakni" || words[i].low == "ialah" {
			if !event {
				return 0
			}
			if words[i].low != "untuk" && i+1 < len(words) && words[i+1].low == "untuk" {
				i++
			}
			return i + 1
		}
		event = event || isEventWord(words, i) || words[i].low == "digelarnya"
	}
	return 0
}

// clauseEnd returns behind which word a clause ends: with the sentence, or where somebody
// is named who says it.
func (b *builder) clauseEnd(words []word, from int) int {
	for k := from; k < len(words); k++ {
		if k > from && words[k-1].stop == ',' && isSaidBehind(words[k].low) || k > from && words[k-1].stop == '.' {
			return k
		}
		if quoteEndsAt(b.text, words[k].End) {
			return k + 1
		}
	}
	return len(words)
}

// quoteEndsAt reports whether a quotation ends behind a word.
func quoteEndsAt(text string, at int) bool {
	rest := strings.TrimLeft(text[at:min(len(text), at+5)], ",.!? ")
	return strings.HasPrefix(rest, "\"") || strings.HasPrefix(rest, "”")
}

// topicLeads are the words behind which topics are listed.
var topicLeads = []string{"materi yang disampaikan meliputi", "materi yang disampaikan antara lain", "materi yang diberikan meliputi", "materi yang dibahas meliputi", "materi meliputi", "materi tentang", "materi mengenai", "materi terkait", "materi seputar", "materi bertajuk", "materi berupa", "topik yang dibahas meliputi"}

// readTopics reads what was taught: a list behind "materi … meliputi".
func (b *builder) readTopics(words []word) {
	for k := range words {
		for _, lead := range topicLeads {
			if startsWith(words[k:], lead) {
				b.addTopics(words, k+strings.Count(lead, " ")+1)
				return
			}
		}
	}
}

func (b *builder) addTopics(words []word, at int) {
	from := at
	for k := at; k < len(words); k++ {
		w := words[k]
		if isTopicEnd(w.low) || len(b.peopleIn(w.Span)) > 0 {
			b.addTopic(words[from:k])
			return
		}
		if w.stop == ',' || w.stop == ';' {
			b.addTopic(words[from : k+1])
			from = k + 1
		}
		if k > at && (w.low == "serta" && words[k-1].low != "peran" || w.low == "hingga") || w.low == "dan" && k > at && words[k-1].stop == ',' {
			b.addTopic(words[from:k])
			from = k + 1
		}
	}
	b.addTopic(words[from:])
}

func isTopicEnd(low string) bool {
	return low == "kepada" || low == "yang" || low == "di" || low == "pada" || low == "oleh" || low == "sehingga" || low == "agar" || low == "untuk"
}

func (b *builder) addTopic(words []word) {
	if len(words) == 0 || len(words) > 16 || len(b.event.Topics) > 30 {
		return
	}
	at := Span{words[0].Start, words[len(words)-1].End}
	text := clean(b.closed(at))
	for _, t := range b.event.Topics {
		if strings.EqualFold(t.Text, text) {
			return
		}
	}
	b.event.Topics = append(b.event.Topics, program.Text{Text: text})
	b.fact(Said, at, "/topics/%d", len(b.event.Topics)-1)
}

// followUps are the words by which something is to come of an event, and what.
var followUps = [...]struct {
	phrase string
	kind   program.FollowUpKind
}{
	{"pengimbasan", program.FollowUpCascade},
	{"diimbaskan", program.FollowUpCascade},
	{"menularkan", program.FollowUpSpread},
	{"ditularkan", program.FollowUpSpread},
	{"rencana aksi", program.FollowUpPlan},
	{"rencana tindak lanjut", program.FollowUpPlan},
	{"pendampingan", program.FollowUpMentoring},
	{"didampingi", program.FollowUpMentoring},
	{"sertifikasi", program.FollowUpCertification},
	{"uji kompetensi", program.FollowUpCertification},
	{"pembelajaran daring", program.FollowUpLearning},
	{"e-learning", program.FollowUpLearning},
	{"surat edaran", program.FollowUpRule},
	{"peraturan", program.FollowUpRule},
	{"perbup", program.FollowUpRule},
	{"perwali", program.FollowUpRule},
	{"evaluasi", program.FollowUpEvaluation},
	{"monev", program.FollowUpEvaluation},
	{"observasi", program.FollowUpVisit},
	{"penilaian", program.FollowUpVisit},
	{"kunjungan", program.FollowUpVisit},
	{"kampanye", program.FollowUpCampaign},
	{"penandatanganan", program.FollowUpSigning},
	{"penganugerahan", program.FollowUpAward},
	{"penyerahan", program.FollowUpHandover},
	{"melaporkan", program.FollowUpReport},
	{"lhkpn", program.FollowUpReport},
	{"aset", program.FollowUpAssets},
	{"setiap tahun", program.FollowUpRepeat},
	{"rutin", program.FollowUpRepeat},
	{"forum", program.FollowUpForum},
}

// readFollowUp reads a sentence that tells what comes after the event. It needs a word
// for "after this", and the future.
func (b *builder) readFollowUp(s *sentence, words []word) {
	due := dueIn(words)
	after := due > 0 || beginsWith(words, []string{"setelah pelatihan ini", "setelah diklat ini", "setelah bimtek", "usai pelatihan", "usai bimtek", "setelah itu", "setelah lulus", "pascapelatihan"}) || hasPhrase(words, []string{"tindak lanjut", "ditindaklanjuti", "menindaklanjuti", "ke depan", "ke depannya", "selanjutnya", "setelah kegiatan ini", "setelah bimtek ini", "usai kegiatan ini", "pascakegiatan", "akan dilanjutkan", "berikutnya", "dilanjutkan dengan"})
	future := wordOf(words, " akan bakal berjanji berkomitmen diminta wajib harus ditargetkan menargetkan ") >= 0
	if !after || !future || len(b.event.FollowUps) > 20 || slices.ContainsFunc(b.event.FollowUps, func(f program.FollowUp) bool { return f.Text.Text == clean(s.In(b.text)) }) {
		return
	}
	f := program.FollowUp{Kind: program.FollowUpOther, Text: program.Text{Text: clean(s.In(b.text))}}
	for _, k := range followUps {
		if findPhrase(words, k.phrase) >= 0 {
			f.Kind = k.kind
			break
		}
	}
	if f.Kind == program.FollowUpOther && (s.other || hasPhrase(words, coming)) {
		f.Kind = program.FollowUpNext
	}
	if due > 0 {
		at := Span{words[due].Start, words[dueEnd(words, due)-1].End}
		f.DueText = clean(at.In(b.text))
		b.fact(Said, at, "/follow_ups/%d/due_text", len(b.event.FollowUps))
	}
	b.event.FollowUps = append(b.event.FollowUps, f)
	b.fact(Implied, s.Span, "/follow_ups/%d", len(b.event.FollowUps)-1)
}

// dueIn returns where a time within which something is to be done begins: "dalam 30 hari
// kerja", 0 for none.
func dueIn(words []word) int {
	for k := 1; k+2 < len(words); k++ {
		switch words[k].low {
		case "dalam", "selama", "lambat", "maksimal":
		default:
			continue
		}
		next := k + 1
		if words[next].low == "waktu" {
			next++
		}
		if next+1 < len(words) && (isCount(words[next].low) || isNumberWord(words[next].low)) && (words[next+1].low == "hari" || words[next+1].low == "minggu" || words[next+1].low == "bulan") && dueEnd(words, k) > 0 {
			if words[k-1].low == "paling" && k > 1 {
				return k - 1
			}
			return k
		}
	}
	return 0
}

// isNumberWord reports whether a word is a small number.
func isNumberWord(low string) bool {
	switch low {
	case "satu", "dua", "tiga", "empat", "lima", "enam", "tujuh", "delapan", "sembilan", "sepuluh", "empat-belas":
		return true
	}
	return false
}

// dueEnd returns behind which word such a time ends.
func dueEnd(words []word, at int) int {
	for k := at + 1; k < min(len(words), at+6); k++ {
		switch words[k].low {
		case "hari", "minggu", "bulan":
			if k+1 < len(words) && words[k+1].low == "kerja" && words[k].stop == 0 {
				return k + 2
			}
			return k + 1
		}
	}
	return 0
}

// sessionLeads are the words behind which the parts of an event are listed.
var sessionLeads = []string{"rangkaian kegiatan meliputi", "rangkaian acara meliputi", "rangkaian kegiatan diisi dengan", "rangkaian acara diisi dengan", "rangkaian kegiatannya meliputi", "rangkaian kegiatannya antara lain", "kegiatan diisi dengan", "acara diisi dengan", "kegiatan dirangkai dengan", "acara dirangkai dengan", "agenda kegiatan meliputi"}

// readSessions reads the parts of an event: "Rangkaian kegiatan meliputi senam bersama,
// pameran, dan pemutaran film".
func (b *builder) readSessions(words []word) {
	for k := range words {
		for _, lead := range sessionLeads {
			if !startsWith(words[k:], lead) || len(b.event.Sessions) > 0 {
				continue
			}
			from := k + strings.Count(lead, " ") + 1
			for at := from; at <= len(words); at++ {
				ends := at == len(words) || isTopicEnd(words[at].low)
				if !ends && words[at].low != "dan" && words[at].low != "serta" && (at == from || words[at-1].stop != ',') {
					continue
				}
				b.addSession(words[from:at])
				if from = at; !ends && (words[at].low == "dan" || words[at].low == "serta") {
					from = at + 1
				}
				if ends {
					break
				}
			}
			return
		}
	}
}

func (b *builder) addSession(words []word) {
	if len(words) == 0 || len(words) > 10 || len(b.event.Sessions) > 20 {
		return
	}
	at := Span{words[0].Start, words[len(words)-1].End}
	n := len(b.event.Sessions)
	b.event.Sessions = append(b.event.Sessions, program.Session{ID: fmt.Sprintf("sesi-%d", n+1), Title: program.Text{Text: clean(b.closed(at))}})
	b.fact(Said, at, "/sessions/%d", n)
}

// commitments are the names of what is signed or spoken together.
var commitments = [...]struct {
	phrase string
	kind   program.CommitmentKind
}{
	{"pakta integritas", program.CommitmentPact},
	{"komitmen bersama", program.CommitmentJoint},
	{"nota kesepahaman", program.CommitmentMemorandum},
	{"nota kesepakatan", program.CommitmentMemorandum},
	{"perjanjian kerja sama", program.CommitmentAgreement},
	{"perjanjian kerjasama", program.CommitmentAgreement},
	{"perjanjian kinerja", program.CommitmentPerformance},
	{"komitmen", program.CommitmentJoint},
	{"ikrar", program.CommitmentPledge},
	{"deklarasi", program.CommitmentDeclaration},
}

// readCommitment reads what was signed: "penandatanganan pakta integritas".
func (b *builder) readCommitment(words []word) {
	for k := range words {
		w := words[k].low
		if w != "penandatanganan" && w != "menandatangani" && w != "ditandatangani" && w != "pembacaan" && w != "membacakan" || isOnlyAsked(words[:k]) {
			continue
		}
		for _, c := range commitments {
			n := strings.Count(c.phrase, " ") + 1
			if !startsWith(words[k+1:], c.phrase) || hasCommitment(b.event.Commitments, c.kind) {
				continue
			}
			end := k + 1 + n
			for end < len(words) && end < k+10 && words[end-1].stop == 0 && !strings.Contains(titleStops, " "+words[end].low+" ") && !isSpeechVerb(words[end].low) && !isVerb(words[end]) && words[end].low != "dan" {
				end++
			}
			at := Span{words[k+1].Start, words[end-1].End}
			b.event.Commitments = append(b.event.Commitments, program.Commitment{Kind: c.kind, Text: program.Text{Text: clean(at.In(b.text))}})
			b.fact(Said, at, "/commitments/%d", len(b.event.Commitments)-1)
			break
		}
	}
}

// isOnlyAsked reports whether words make what follows something that is asked for, or to come.
func isOnlyAsked(before []word) bool {
	return wordOf(before[max(0, len(before)-9):], " minta meminta diminta agar supaya wajib harus perlu akan bakal segera diharapkan belum tidak pernah ") >= 0
}

func hasCommitment(all []program.Commitment, kind program.CommitmentKind) bool {
	return slices.ContainsFunc(all, func(c program.Commitment) bool { return c.Kind == kind })
}
