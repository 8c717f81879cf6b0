package press

import (
	"slices"

	"github.com/integritas-id/integritas/participant"
	"github.com/integritas-id/integritas/program"
)

// standIns are the words behind which stands who came instead of somebody.
var standIns = []string{"diwakili langsung oleh", "diwakili oleh", "diwakili", "diwakilkan kepada", "mewakilkan kepada"}

// readAbsences reads who did not come and who came instead: "Bupati X berhalangan hadir dan
// diwakili Plh. Sekda Y", "Ketua KPK yang diwakili Kasatgas Y".
func (b *builder) readAbsences() {
	for i := range b.sentences {
		s := &b.sentences[i]
		if s.other {
			continue
		}
		for k := range s.words {
			switch {
			case beginsWith(s.words[k:], standIns):
				b.readAbsence(s, k, k+1)
			case beginsWith(s.words[k:], missings):
				b.readMissing(s, k)
			}
		}
	}
}

// missings are the words by which a report says that somebody did not come.
var missings = []string{"tidak hadir", "tak hadir", "berhalangan hadir", "tidak dapat hadir", "tidak bisa hadir", "absen"}

// readMissing reads who did not come, and why: "Pj. Gubernur X tak hadir karena …".
func (b *builder) readMissing(s *sentence, k int) {
	end := asideBefore(s.words, k, " namun tetapi tapi sedangkan dia ia beliau yang ")
	if end == 0 {
		return
	}
	who := -1
	if found := b.peopleIn(s.words[end-1].Span); len(found) > 0 {
		who = b.knownPerson(found[len(found)-1])
	} else if w, n := b.shortName(s.words, end-1); n == 1 {
		who = w
	}
	if who < 0 || len(b.event.People[who].Acts) > 0 || b.event.People[who].Absent {
		return
	}
	p := &b.event.People[who]
	p.Absent = true
	p.Roles = slices.DeleteFunc(p.Roles, func(r program.PersonRole) bool { return r == program.PersonPresent })
	b.persons[who].there = true
	last := k
	for last+1 < len(s.words) && s.words[last].low != "hadir" && s.words[last].low != "absen" {
		last++
	}
	b.fact(Said, Span{s.words[k].Start, s.words[last].End}, "/people/%d/absent", who)
	if because := last + 1; because+1 < len(s.words) && s.words[because].low == "karena" {
		at := Span{s.words[because+1].Start, s.words[b.clauseEnd(s.words, because+1)-1].End}
		p.AbsentWhy = clean(b.closed(at))
		b.fact(Said, at, "/people/%d/absent_why", who)
	}
}

// asideBefore returns how many words stand before a place when those of a list are taken off.
func asideBefore(words []word, k int, asides string) int {
	for k > 0 && wordOf(words[k-1:k], asides) == 0 {
		k--
	}
	return k
}

// readAbsence reads who is absent before the word at k, and the stand-in behind it.
func (b *builder) readAbsence(s *sentence, k, behind int) {
	for behind < len(s.words) && wordOf(s.words[behind:behind+1], " oleh langsung kepada ") == 0 {
		behind++
	}
	if behind == len(s.words) {
		return
	}
	standIn := -1
	for _, p := range b.peopleIn(s.words[behind].Span) {
		standIn = b.knownPerson(p)
	}
	end := asideBefore(s.words, k, " yang dan lalu kemudian serta dalam hal ini berhalangan tidak dapat bisa sempat hadir karena ada tugas kesibukan kedinasan dinas luar kota lain ")
	if standIn < 0 || end == 0 {
		return
	}
	if found := b.peopleIn(s.words[end-1].Span); len(found) > 0 {
		if who := b.knownPerson(found[len(found)-1]); who >= 0 && who != standIn {
			b.setAbsent(who, standIn, Span{s.words[k].Start, s.words[behind].Start})
		}
		return
	}
	from := end - 1
	for from > 0 && s.words[from-1].capital && s.words[from-1].stop == 0 && s.words[from].capital {
		from--
	}
	post := Span{s.words[from].Start, s.words[end-1].End}
	if p, err := participant.ParsePosition(post.In(b.text)); err == nil && p.Role != 0 {
		b.event.People[standIn].Represents = clean(post.In(b.text))
		b.persons[standIn].there = true
		b.fact(Said, post, "/people/%d/represents", standIn)
	}
}

// setAbsent marks who did not come, unless the report tells of something that they did there.
func (b *builder) setAbsent(who, standIn int, at Span) {
	absent, present := &b.event.People[who], &b.event.People[standIn]
	if len(absent.Acts) > 0 {
		return
	}
	isNew := !absent.Absent
	absent.Absent, absent.RepresentedBy = true, present.Called()
	absent.Roles = slices.DeleteFunc(absent.Roles, func(r program.PersonRole) bool { return r == program.PersonPresent })
	present.Represents = absent.Called()
	if absent.Position.Raw != "" {
		present.Represents = absent.Position.Raw
	}
	b.persons[who].there, b.persons[standIn].there = true, true
	if isNew {
		b.fact(Said, trimSpan(b.text, at), "/people/%d/absent", who)
	}
	b.fact(Said, trimSpan(b.text, at), "/people/%d/represents", standIn)
}
