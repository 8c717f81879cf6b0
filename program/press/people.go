package press

import (
	"slices"
	"strings"

	"github.com/google/uuid"

	"github.com/integritas-id/integritas/participant"
	"github.com/integritas-id/integritas/program"
)

const mostPeople = 200 // are read of one report

// readPeople reads who took part, what their posts are and what they did. Somebody who is
// only named, without an act and without a word, is dropped in the end.
func (b *builder) readPeople() {
	for i := range b.sentences {
		s := &b.sentences[i]
		if s.other {
			continue
		}
		for _, p := range b.peopleIn(s.Span) {
			m := &b.people[p]
			if m.Position.Tense != 0 || hasWord(m.Position.Unit, "Kabinet") || !b.wholePost(s, m) || b.isCampusName(m) || isCommentAside(s.words, wordAt(s.words, m.PostAt.Start)) {
				continue
			}
			if at := b.addPerson(m); at >= 0 {
				b.readActs(s, m, at)
			}
		}
		b.readShortActs(s)
	}
}

// isCampusName reports whether the name behind a rector may begin with the short form of the
// campus, "Rektor Unpad Rina Rekaan", which no table tells from a name.
func (b *builder) isCampusName(m *participant.Mention) bool {
	first, rest, _ := strings.Cut(m.Name.Full, " ")
	return m.Position.Role == participant.RoleAkademisi && m.Position.Unit == "" && strings.Contains(rest, " ") && (strings.HasPrefix(first, "Un") || strings.ToUpper(first) == first)
}

// wholePost makes a post whole that was found from within its bracket, "Pengawas … (P2UPD) Ahli
// Utama": false where it cannot.
func (b *builder) wholePost(s *sentence, m *participant.Mention) bool {
	post := Span(m.PostAt).In(b.text)
	if k := wordAt(s.words, m.PostAt.Start); k > 0 && s.words[k-1].stop == 0 && s.words[k-1].capital && s.words[k-1].low == "koordinator" {
		p, err := participant.ParsePosition(Span{s.words[k-1].Start, m.PostAt.End}.In(b.text))
		if err != nil {
			return false // a piece of a post is another post
		}
		m.Position, m.PostAt.Start = p, s.words[k-1].Start
		return true
	}
	if k := wordAt(s.words, m.PostAt.Start); k > 1 && s.words[k-1].stop == ',' && s.words[k-1].capital && strings.HasPrefix(post, "Deputi ") && wordOf(wordsBefore(s.words, k, 5), " direktorat ") >= 0 {
		return false // the last of a row of units: "Kepala Program …, Direktorat …, Deputi …"
	}
	if strings.Count(post, ")") <= strings.Count(post, "(") {
		return true
	}
	k := wordAt(s.words, m.PostAt.Start)
	for k > 0 && s.words[k-1].capital && (s.words[k-1].stop == 0 || s.words[k-1].stop == '(') {
		k--
	}
	p, err := participant.ParsePosition(Span{s.words[k].Start, m.PostAt.End}.In(b.text))
	if err != nil || p.Role == 0 {
		return false
	}
	m.Position, m.PostAt.Start = p, s.words[k].Start
	return true
}

// isCommentAside reports whether a person is named for what is theirs, not for being
// there: "arahan Presiden …", "kasus yang menjerat …".
func isCommentAside(words []word, at int) bool {
	switch last := wordsBefore(words, at, 1); {
	case len(last) == 0 || last[0].stop != 0:
		return false
	default:
		switch last[0].low {
		case "presiden", "arahan", "pesan", "instruksi", "kepemimpinan", "menjerat", "tersangka", "almarhum", "pemerintahan", "janji", "visi", "kasus", "terhadap", "undangan", "penangkapan":
			return true
		}
	}
	return false
}

// addPerson adds somebody, or returns where the person stands already.
func (b *builder) addPerson(m *participant.Mention) int {
	key := strings.ToLower(m.Name.Full)
	if i, known := b.byName[key]; known {
		return i
	}
	if len(b.persons) == mostPeople {
		return -1
	}
	if i := b.sameHead(m); i >= 0 {
		return i
	}
	span := personSpan(m)
	p := program.Person{Name: m.Name, Position: m.Position}
	p.Organisation = b.organisationOf(m)
	i := len(b.persons)
	sure := Implied
	if m.Sure {
		sure = Said
	}
	switch m.Position.Role {
	case participant.RoleGubernur, participant.RoleBupati, participant.RoleWaliKota:
		p.Roles = append(p.Roles, program.PersonHead)
	case participant.RoleWakilGubernur, participant.RoleWakilBupati, participant.RoleWakilWaliKota:
		p.Roles = append(p.Roles, program.PersonDeputyHead)
	}
	b.event.People = append(b.event.People, p)
	b.persons = append(b.persons, person{at: span, key: key})
	b.byName[key] = i
	for word := range strings.FieldsSeq(key) {
		if other, taken := b.byWord[word]; taken && other != i {
			b.byWord[word] = twoBearIt
			continue
		}
		b.byWord[word] = i
	}
	b.fact(sure, span, "/people/%d", i)
	return i
}

// sameHead returns who of those read is the head of the same region and shares a name with
// somebody, "Wali Kota Habib Hadi" behind "Wali Kota Metro Hadi Rekaan"; -1 for nobody.
func (b *builder) sameHead(m *participant.Mention) int {
	switch m.Position.Role {
	case participant.RoleGubernur, participant.RoleBupati, participant.RoleWaliKota, participant.RoleWakilGubernur, participant.RoleWakilBupati, participant.RoleWakilWaliKota:
	default:
		return -1
	}
	for i := range b.event.People {
		p := &b.event.People[i]
		if p.Position.Role != m.Position.Role || !m.Position.Region.IsZero() && m.Position.Region != p.Position.Region {
			continue
		}
		for name := range strings.FieldsSeq(m.Name.Full) {
			if len(name) > 2 && hasWord(p.Name.Full, name) {
				b.byName[strings.ToLower(m.Name.Full)] = i
				return i
			}
		}
	}
	return -1
}

// organisationOf returns the institution that a post itself names.
func (b *builder) organisationOf(m *participant.Mention) string {
	post := Span(m.PostAt).In(b.text)
	switch {
	case hasWord(post, "KPK"), strings.Contains(post, "Komisi Pemberantasan Korupsi"):
		return "KPK"
	}
	return ""
}

func hasWord(text, word string) bool {
	return slices.Contains(strings.FieldsFunc(text, func(r rune) bool { return r == ' ' || r == '(' || r == ')' || r == ',' }), word)
}

// readActs reads what somebody did by the verb behind, or before in the passive.
func (b *builder) readActs(s *sentence, m *participant.Mention, who int) {
	span := personSpan(m)
	first, behind := wordAt(s.words, span.Start), wordFrom(s.words, span.End)
	b.actBefore(s, first, who)
	b.actTogether(s, first, who)
	if k := companyOf(s.words, first); k >= 0 {
		if who = b.accompanied(s.words, k); who < 0 {
			return
		}
	}
	b.actsBehind(s, behind, who)
	if who = b.jointSubject(s.words, first); who >= 0 {
		b.actsBehind(s, behind, who)
	}
}

// actsBehind reads a verb that stands behind its subject at once, or behind an aside:
// "yang hadir mewakili Wali Kota".
func (b *builder) actsBehind(s *sentence, at, who int) {
	for skip := range 4 {
		k := at + skip
		if k >= len(s.words) {
			return
		}
		if d, n := longestDeed(deeds[:], s.words[k:]); n > 0 {
			if !b.ofThisEvent(s, k, n, d) {
				return
			}
			b.act(who, d, Span{s.words[k].Start, s.words[k+n-1].End})
			b.actsBehind(s, k+n, who)
			return
		}
		switch s.words[k].low {
		case "tampil", "bertindak", "didapuk", "yang", "juga", "turut", "secara", "resmi", "langsung", "saat", "ketika", "sekaligus", "dan", "hadir", "kemudian", "lalu", "pun", "usai", "setelah":
		case "mewakili":
			if k > 0 && (s.words[k-1].low == "dan" || s.words[k-1].low == "serta") {
				return // the next of a list: "…, dan mewakili Kepala Dinas Sosial"
			}
			b.represents(s, k+1, who)
			return
		default:
			return
		}
	}
}

// ofThisEvent keeps verbs of which the event must be the object: somebody opens the
// event, and not a way.
func (b *builder) ofThisEvent(s *sentence, k, n int, d deed) bool {
	switch d.phrase {
	case "membuka", "secara resmi membuka", "resmi membuka", "menutup", "menghadiri", "memandu", "meluncurkan", "meresmikan":
		for i := k + n; i < min(len(s.words), k+n+4); i++ {
			if isEventWord(s.words, i) || s.words[i].capital && b.titleAt.overlaps(s.words[i].Span) {
				return true
			}
		}
		return d.phrase == "meluncurkan" || d.phrase == "meresmikan"
	case "menyerahkan":
		return wordOf(s.words[k+n:], " diri ") != 0
	case "hadir":
		return true
	}
	return true
}

// actBefore reads a passive verb that stands before its doer, at once or at the head of
// a list of those present.
func (b *builder) actBefore(s *sentence, at, who int) {
	best, from, to := deed{}, -1, 0
	for k := max(0, at-40); k < at; k++ {
		d, n := longestDeed(passives[:], s.words[k:])
		if n == 0 || k+n > at || k > 0 && endsWith(s.words[:k], "tidak") {
			continue
		}
		isList := d.act == program.ActAttended || d.act == program.ActSigned || isSpeakerList(d.phrase)
		if strings.HasPrefix(d.phrase, "dilakukan") {
			if d = doneBy(s.words[:k]); d.act == 0 {
				continue
			}
		}
		gap := s.words[k+n : at]
		if isList && (d.phrase == "hadir" && k > 0 || d.phrase == "tampak") && len(gap) > 0 && !isListLead(gap[0].low) && len(b.peopleIn(Span{gap[0].Start, s.words[at-1].End})) == 0 {
			continue
		}
		if !isList && len(gap) > 1 || isList && hasVerb(gap) {
			continue
		}
		best, from, to = d, k, k+n
		if !isList {
			break
		}
	}
	if from >= 0 {
		b.act(who, best, Span{s.words[from].Start, s.words[to-1].End})
	}
}

// actTogether reads what somebody did with the subject of the verb: "X membuka acara ini bersama
// Wakil Gubernur Y".
func (b *builder) actTogether(s *sentence, at, who int) {
	if at < 3 || s.words[at-1].low != "bersama" {
		return
	}
	for k := at - 2; k >= max(0, at-7); k-- {
		if len(b.peopleIn(s.words[k].Span)) > 0 {
			return
		}
		switch d, n := longestDeed(deeds[:], s.words[k:]); d.act {
		case program.ActOpened, program.ActClosed, program.ActLaunched, program.ActSigned, program.ActHandedOver, program.ActInaugurated:
			if b.ofThisEvent(s, k, n, d) {
				b.act(who, d, Span{s.words[k].Start, s.words[k+n-1].End})
			}
			return
		}
	}
}

func isListLead(low string) bool {
	switch low {
	case "dalam", "pada", "di", "antara", "juga", "pula", "langsung", "oleh", "sejumlah", "para", "jajaran":
		return true
	}
	return false
}

// isSpeakerList reports whether speakers are listed behind a word.
func isSpeakerList(phrase string) bool {
	return strings.HasPrefix(phrase, "narasumber") || phrase == "nara sumber" || phrase == "pemateri"
}

// doneBy reads what is done by somebody from the noun before "dilakukan oleh".
func doneBy(before []word) deed {
	switch {
	case wordOf(before, " peluncuran launching peresmian ") >= 0:
		return deed{"dilakukan oleh", program.ActLaunched, 0}
	case wordOf(before, " pengukuhan pelantikan ") >= 0:
		return deed{"dilakukan oleh", program.ActInaugurated, 0}
	case wordOf(before, " penutupan ") >= 0:
		return deed{"dilakukan oleh", program.ActClosed, 0}
	case wordOf(before, " pembukaan ") >= 0:
		return deed{"dilakukan oleh", program.ActOpened, program.PersonOpener}
	case wordOf(before, " penandatanganan ") >= 0:
		return deed{"dilakukan oleh", program.ActSigned, program.PersonSignatory}
	case wordOf(before, " penyerahan ") >= 0:
		return deed{"dilakukan oleh", program.ActHandedOver, 0}
	}
	return deed{}
}

// hasVerb reports whether a list of those present is over: a verb or a new clause stands in it.
func hasVerb(words []word) bool {
	for _, w := range words {
		if isSpeechVerb(w.low) || isVerb(w) || w.low == "yang" || w.low == "untuk" || w.low == quoted {
			return true
		}
	}
	return false
}

// act records what somebody did.
func (b *builder) act(who int, d deed, at Span) {
	p := &b.event.People[who]
	b.persons[who].there = true
	if d.act == program.ActAttended && len(p.Acts) > 0 {
		return
	}
	if d.act == program.ActAttended && d.phrase != "menghadiri" {
		if len(p.Roles) == 0 {
			p.Roles = append(p.Roles, d.role)
			b.fact(Said, at, "/people/%d/roles", who)
		}
		return
	}
	if !p.Did(d.act) {
		p.Acts = append(p.Acts, d.act)
		b.fact(Said, at, "/people/%d/acts", who)
	}
	if d.role != 0 && !p.Has(d.role) {
		if n := slices.Index(p.Roles, program.PersonPresent); n >= 0 {
			p.Roles = slices.Delete(p.Roles, n, n+1)
		}
		p.Roles = append(p.Roles, d.role)
		b.fact(Said, at, "/people/%d/roles", who)
	}
}

// represents reads whom somebody stands in for.
func (b *builder) represents(s *sentence, at, who int) {
	end := at
	for end < len(s.words) && s.words[end].capital && (end == at || s.words[end-1].stop == 0) {
		end++
	}
	if end == at {
		return
	}
	span := Span{s.words[at].Start, s.words[end-1].End}
	b.event.People[who].Represents = clean(span.In(b.text))
	b.persons[who].there = true
	b.fact(Said, span, "/people/%d/represents", who)
}

// readShortActs reads acts of somebody who was named in full before: "Wahdi membuka …".
func (b *builder) readShortActs(s *sentence) {
	for k := range s.words {
		who, n := b.shortName(s.words, k)
		if who < 0 || len(b.peopleIn(s.words[k].Span)) > 0 {
			continue
		}
		b.actsBehind(s, k+n, who)
	}
}

// dropIdlePeople takes people away who were only named, with all that points at them.
func (b *builder) dropIdlePeople() {
	kept := b.event.People[:0]
	moved := make([]int, len(b.persons))
	for i := range b.persons {
		moved[i] = -1
		if b.persons[i].there || b.persons[i].said {
			moved[i] = len(kept)
			kept = append(kept, b.event.People[i])
		}
	}
	b.event.People = kept
	b.movePaths("/people/", moved)
}

// personID returns the id of a person, giving one where there is none: made from the
// text and the name, so that the same report gives the same ids.
func (b *builder) personID(who int) uuid.UUID {
	p := &b.event.People[who]
	if p.ID == uuid.Nil {
		p.ID = uuid.NewSHA1(b.textHash, []byte(b.persons[who].key))
	}
	return p.ID
}
