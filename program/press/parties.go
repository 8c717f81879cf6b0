package press

import (
	"slices"
	"strings"

	"github.com/integritas-id/integritas/office"
	"github.com/integritas-id/integritas/program"
	"github.com/integritas-id/integritas/region"
)

// markOtherHosts marks the sentences in which an institution of another region holds an
// event of its own, and what follows in the paragraph.
func (b *builder) markOtherHosts() {
	b.region = b.hostRegion()
	line := -1
	for i := range b.sentences {
		s := &b.sentences[i]
		if s.line == line {
			s.other = true
			continue
		}
		if s.other || i <= b.titleIn || b.region.IsZero() {
			continue
		}
		at := wordOf(s.words, organises)
		if at < 0 || !eventFollows(s.words, at) {
			continue
		}
		for _, o := range b.officesIn(s.Span) {
			c := o.office.Region
			if o.End <= s.words[at].Start && !c.IsZero() && !c.Contains(b.region) && !b.region.Contains(c) {
				s.other, line = true, s.line
			}
		}
	}
}

// hostRegion returns the region of the first regional government named beside the title.
func (b *builder) hostRegion() region.Code {
	if b.titleIn < 0 {
		return region.Code{}
	}
	for i := b.titleIn; i < min(b.titleIn+2, len(b.sentences)); i++ {
		if b.sentences[i].other {
			continue
		}
		for _, o := range b.officesIn(b.sentences[i].Span) {
			if !o.office.Region.IsZero() && (o.office.Kind == office.KindPemda || o.office.Tasks != (office.Tasks{}) || strings.HasPrefix(o.name, "Inspektorat")) {
				b.regionAt = o.Span
				return o.office.Region
			}
		}
	}
	return region.Code{}
}

// readParties reads who holds the event, with whom, and who teaches there.
func (b *builder) readParties() {
	for i := range b.sentences {
		s := &b.sentences[i]
		if s.other {
			continue
		}
		near := b.titleIn >= 0 && i >= b.titleIn-1 && i <= b.titleIn+3
		found := b.officesIn(s.Span)
		for k := range found {
			if role, sure := b.partyRole(s, found, k, near); role != 0 {
				b.addParty(found[k], role, sure)
			}
		}
	}
}

// partyRole tells what an institution does by the words around it; zero where the
// sentence does not say.
func (b *builder) partyRole(s *sentence, all []officeMention, k int, near bool) (program.PartyRole, Certainty) {
	o := all[k]
	first, behind := wordAt(s.words, o.Start), wordFrom(s.words, o.End)
	before := wordsBefore(s.words, first, 4)
	switch {
	case endsWith(before, "narasumber dari") || endsWith(before, "pemateri dari") || endsWith(before, "narasumber yakni dari"):
		return program.PartySpeaker, Said
	case endsWith(before, "diinisiasi oleh") || endsWith(before, "diinisiasi") || endsWith(before, "digagas oleh") || endsWith(before, "digagas") || endsWith(before, "diprakarsai oleh") || endsWith(before, "diprakarsai"):
		return program.PartyInitiator, Said
	case endsWith(before, "didukung oleh"), endsWith(before, "didukung"), endsWith(before, "difasilitasi oleh"), endsWith(before, "difasilitasi"):
		return program.PartySupporter, Said
	case near && joined(before):
		return program.PartyCollaborator, Said
	case b.holdsThat(s.words, behind):
		return program.PartyOrganiser, Said
	case near && endsWith(before, "dari") && s.holds(b.titleAt) && wordOf(s.words[:first], " mendapat mendapatkan ") >= 0:
		return program.PartyOrganiser, Said
	case isHeldBy(before):
		if near || isThisEvent(s.words) {
			return program.PartyOrganiser, Said
		}
		return 0, 0
	}
	if !near {
		return 0, 0
	}
	if k > 0 && follows(s.words, all[k-1], o) { // A dan B, A, B, dan C
		if role, sure := b.partyRole(s, all, k-1, near); role != 0 {
			return role, sure
		}
	}
	next := s.End
	if k+1 < len(all) {
		next = all[k+1].Start
	}
	if !isPlaced(before) && holds(s.words, behind, next) {
		return program.PartyOrganiser, Said
	}
	return 0, 0
}

// holdsThat reports whether a clause behind an institution makes it who held this event: "KPK yang
// telah menggelar bimtek ini".
func (b *builder) holdsThat(words []word, at int) bool {
	if at+1 >= len(words) || at == 0 || words[at].low != "yang" || words[at-1].stop != 0 && words[at-1].stop != ')' {
		return false
	}
	at++
	if words[at].low == "telah" || words[at].low == "sudah" {
		at++
	}
	if at >= len(words) || !strings.Contains(organises, " "+words[at].low+" ") || !eventFollows(words, at) {
		return false
	}
	return wordOf(words[at:], " ini tersebut kali ") >= 0
}

// isThisEvent reports whether a sentence begins with the event: "Bimtek ini", "Kegiatan tersebut".
func isThisEvent(words []word) bool {
	return len(words) > 2 && (isEventWord(words, 0) || headLength(words) > 0) && wordOf(words[1:3], " ini tersebut itu ") >= 0
}

// isPlaced reports whether words before an institution make it a place or an owner, "ASN di
// Pemkab Pati", and no subject.
func isPlaced(before []word) bool {
	return len(before) > 0 && before[len(before)-1].stop == 0 && wordOf(before[len(before)-1:], " di dari pada kepada untuk bagi se lingkungan lingkup asn pegawai ") >= 0
}

// joined reports whether words before an institution make it a partner.
func joined(before []word) bool {
	for _, p := range [...]string{"menggandeng", "gandeng", "bekerja sama dengan", "bekerjasama dengan", "kerja sama dengan", "kerjasama dengan", "berkolaborasi dengan", "kolaborasi dengan", "bersinergi dengan", "bermitra dengan", "bersama dengan", "bersama", "menggandeng pihak", "digandeng", "kerja sama antara", "kerjasama antara", "kolaborasi antara", "sinergi antara"} {
		if endsWith(before, p) {
			return true
		}
	}
	return false
}

// isHeldBy reports whether words before an institution make it who holds the event.
func isHeldBy(before []word) bool {
	n := len(before)
	if n == 0 {
		return false
	}
	lastWord := before[n-1].low
	if strings.Contains(organised, " "+lastWord+" ") {
		return true
	}
	return lastWord == "oleh" && n > 1 && (strings.Contains(organised, " "+before[n-2].low+" ") || strings.Contains(organised, " "+strings.TrimSuffix(before[n-2].low, "nya")+" "))
}

// holds reports whether an institution is the subject of a verb that holds an event: the
// verb follows at once, behind "RI", an adverb, or its partner.
//
// From another institution that begins at the byte next, and that is no partner, the sentence
// tells of that one.
func holds(words []word, at, next int) bool {
	partner := false
	for k := at; k < min(len(words), at+24); k++ {
		w := words[k]
		switch {
		case !partner && w.Start >= next && k > at && words[k-1].low != "dan":
			return false
		case partner && w.low == "dalam" && eventFollows(words, k):
			return true
		case w.low == "mencanangkan":
			return true
		case w.low == "memberikan" && k+1 < len(words) && wordOf(words[k+1:k+2], " arahan pengarahan sambutan materi paparan apresiasi penghargaan keterangan kesempatan dukungan ") == 0:
			return false
		case strings.Contains(organises, " "+w.low+" "):
			if eventFollows(words, k) {
				return true
			}
			if !partner || w.low != "meluncurkan" {
				return false
			}
		case w.low == "menggandeng" || w.low == "gandeng" || w.low == "difasilitasi" || w.low == "bersama" || w.low == "bekerja" || w.low == "bekerjasama" || w.low == "berkolaborasi" || w.low == "melalui":
			partner = true
		case k == at && at > 0 && words[at-1].stop == '.':
			return false
		case w.low == "yang" || w.low == "untuk" || w.low == "oleh" && !partner || w.low == quoted || isSpeechVerb(w.low):
			return false
		}
	}
	return false
}

// follows reports whether an institution stands behind another in one list.
func follows(words []word, a, o officeMention) bool {
	between := 0
	for _, w := range words {
		if w.Start >= a.End && w.End <= o.Start {
			if w.low != "dan" && w.low != "serta" {
				return false
			}
			between++
		}
	}
	return between <= 1 && o.Start-a.End < 12
}

// addParty adds an institution, or a role to one that is there.
func (b *builder) addParty(o officeMention, role program.PartyRole, sure Certainty) {
	name := partyName(o.name)
	for i := range b.event.Parties {
		p := &b.event.Parties[i]
		known, err := office.Parse(p.Name)
		if p.Name != name && (err != nil || o.office.Same(known) != office.VerdictSame) {
			continue
		}
		if !p.Has(role) && !(role == program.PartyCollaborator && p.Has(program.PartyOrganiser)) {
			p.Roles = append(p.Roles, role)
			b.fact(sure, o.Span, "/parties/%d/roles", i)
		}
		if p.Name != name && !slices.Contains(p.Variants, name) {
			p.Variants = append(p.Variants, name)
		}
		return
	}
	p := program.Party{Name: name, Roles: []program.PartyRole{role}}
	if c := o.office.Region; !c.IsZero() {
		p.Area.Code = c
	}
	b.event.Parties = append(b.event.Parties, p)
	b.fact(sure, o.Span, "/parties/%d", len(b.event.Parties)-1)
}

// partyName returns a name without the short form that is explained in brackets; KPK is
// known by that alone.
func partyName(name string) string {
	name = clean(name)
	if name == "KPK RI" || name == "KPK Republik Indonesia" || strings.HasPrefix(name, "Komisi Pemberantasan Korupsi") {
		return "KPK"
	}
	long, rest, found := strings.Cut(name, " (")
	if !found {
		return name
	}
	_, behind, _ := strings.Cut(rest, ")")
	return strings.TrimSpace(long + " " + strings.TrimSpace(behind))
}
