package roster

import (
	"strings"

	"github.com/integritas-id/integritas/participant"
)

// fact reads a text that holds one field.
func (m *maker) fact(d *draft, c cell) {
	e := &d.entry
	p := &e.Participant
	if absent(c.text) {
		return
	}
	switch c.field {
	case FieldNIP, FieldNIK, FieldNRP, FieldNPWP, FieldNumber:
		readNumbers(e, c)
	case FieldRank:
		m.readRank(d, c)
	case FieldPosition, FieldPositionUnit:
		m.readPosition(d, c)
	case FieldUnit:
		if p.Unit == "" {
			p.Unit = oneLine(c.text)
		}
	case FieldSex:
		readSex(e, c)
	case FieldMale, FieldFemale:
		readMark(e, c)
	case FieldBirthDate, FieldBirth:
		d.readBirthDate(c)
	case FieldPhone, FieldEmail, FieldContact:
		m.readContact(e, c)
	case FieldAddress:
		if address, err := participant.ParsePrivate(oneLine(c.text)); err == nil && p.Address.IsZero() {
			p.Address.Text = address
		} else if err != nil {
			e.report(c.column, "/address", &rulePart)
		}
	case FieldName:
		if d.name == "" {
			d.name, d.column = oneLine(c.text), c.column
		}
	}
}

// readPosition reads the posts in a cell, perhaps with the office.
func (m *maker) readPosition(d *draft, c cell) {
	p := &d.entry.Participant
	text, unit := c.text, ""
	if c.field == FieldPositionUnit {
		text, unit = splitPositionUnit(text, d.entry.layout.namesOfficeFirst(c.column))
	}
	if c.parts.has(FieldOther) {
		text = withoutOther(text)
	}
	known := true
	if strings.IndexByte(text, '\n') < 0 {
		known = m.addPosts(d, text)
	} else {
		for _, post := range postsIn(m, d, c, text) {
			known = m.addPosts(d, post) && known
		}
	}
	if p.Unit == "" && c.field == FieldPositionUnit && unit == "" && len(p.Positions) > 0 && startsUnit(p.Positions[0].Unit) {
		unit = p.Positions[0].Unit
	}
	if p.Unit == "" {
		p.Unit = oneLine(unit)
	}
	if !known {
		d.entry.report(c.column, "/positions", &rulePosition)
	}
}

// postsIn returns the posts that stand in a cell of several lines: all of it, unless its
// lines tell of several, or of other things.
func postsIn(m *maker, d *draft, c cell, text string) []string {
	var posts []string
	for part := range strings.FieldsFuncSeq(text, func(r rune) bool { return r == '\n' || r == '\r' }) {
		part = trim(part)
		f, bare := numberLabel(part)
		if f == 0 && digits(part) >= 3 {
			if f, bare = kindOfPiece(part), part; f == FieldPosition || f == FieldUnit {
				f = 0
			}
		}
		switch {
		case absent(part), c.parts.has(FieldOther) && isRankText(part): // the echelon
		case f == FieldBirthDate || f == FieldOther:
			if !c.parts.has(FieldOther) {
				d.entry.report(c.column, "/positions", &rulePart)
			}
		case f != 0 && f != FieldPosition:
			m.fact(d, c.as(f, bare))
		case f == FieldPosition:
			posts = append(posts, bare)
		case len(posts) > 0 && !startsPostAnew(posts[len(posts)-1], part):
			posts[len(posts)-1] += " " + part
		default:
			posts = append(posts, part)
		}
	}
	return posts
}

// startsPostAnew reports whether a line is a post of its own, and does not go on with the
// one above.
func startsPostAnew(above, text string) bool {
	word, _, _ := strings.Cut(text, " ")
	switch strings.ToLower(strings.Trim(word, ".,")) {
	case "plt", "plh", "pj", "pjs":
		return !isUnfinished(above, text)
	}
	return startsPost(text) && isPost(text) && isPost(above) && !isUnfinished(above, text)
}

// readRank reads a rank. Those of police and army are titles before the name.
func (m *maker) readRank(d *draft, c cell) {
	e := &d.entry
	p := &e.Participant
	if p.Rank == 0 && isBareGrade(c.text) {
		d.bareGrade = c.column
	}
	if rank, ok := m.ranks[c.text]; ok && p.Rank == 0 {
		p.Rank = rank
		return
	}
	rank, err := participant.ParseRank(c.text)
	if err == nil && p.Rank == 0 {
		m.keepRank(c.text, rank)
	}
	if err != nil && strings.ContainsAny(c.text, "\n/") {
		rank, err = participant.ParseRank(oneLine(strings.ReplaceAll(c.text, "\n", " ")))
	}
	if err != nil {
		if first, _, ok := strings.Cut(c.text, ","); ok && strings.Contains(strings.ToUpper(c.text), "TMT") { // "IV/a, TMT 1-4-2020"
			rank, err = participant.ParseRank(first)
		}
	}
	switch {
	case err != nil && d.takesForceRank(strings.Trim(c.text, "() ")):
	case err != nil:
		e.report(c.column, "/rank", &ruleRank)
	case p.Rank == 0 || p.Rank == rank:
		p.Rank = rank
	default:
		e.report(c.column, "/rank", &ruleRankTwice, p.Rank)
	}
}

// isBareGrade reports whether a text is a grade that PPPK have, and PNS with a letter: "III",
// "Gol. IV".
func isBareGrade(text string) bool {
	text = strings.Trim(text, "() .")
	for _, word := range [...]string{"golongan", "gol"} {
		if hasPrefixFold(text, word) {
			text = strings.TrimLeft(text[len(word):], ". ")
			break
		}
	}
	return isOneOf(text, "I", "II", "III", "IV")
}

// settleGrade drops a grade that may lack its letter, but for somebody whom the number makes a
// PPPK, and tells it.
func (d *draft) settleGrade() {
	if p := &d.entry.Participant; d.bareGrade > 0 && p.NIP.Kind() != participant.KindPPPK {
		p.Rank = 0
		d.entry.report(d.bareGrade, "/rank", &ruleRank)
	}
}

// takesForceRank keeps a rank of police or army for the name, or a corps for the rank that
// another column had: "Kolonel" beside "Inf".
func (d *draft) takesForceRank(text string) bool {
	if both := d.force + " " + text; d.force != "" && isForceRank(both) {
		d.force = both
		return true
	}
	if !isForceRank(text) {
		return false
	}
	if d.force == "" {
		d.force = text
	}
	return true
}

// ranksKept is how many texts of ranks are remembered; a list has a few dozen.
const ranksKept = 256

func (m *maker) keepRank(text string, rank participant.Rank) {
	switch {
	case len(text) > 64:
		return
	case m.ranks == nil:
		m.ranks = make(map[string]participant.Rank, 32)
	case len(m.ranks) >= ranksKept:
		clear(m.ranks)
	}
	m.ranks[strings.Clone(text)] = rank
}

func readSex(e *Entry, c cell) {
	switch c.text {
	case "L", "l":
		e.Participant.Sex = participant.SexMale
		return
	case "P", "p":
		e.Participant.Sex = participant.SexFemale
		return
	}
	sex, err := participant.ParseSex(c.text)
	if first, second, ok := strings.Cut(c.text, "/"); err != nil && ok { // "P/F", in two languages
		if sex, err = participant.ParseSex(first); err == nil && !isSex(second, sex) {
			sex = 0
		}
	}
	if err != nil || sex == 0 {
		e.report(c.column, "/sex", &ruleSex)
		return
	}
	e.Participant.Sex = sex
}

func isSex(text string, sex participant.Sex) bool {
	s, err := participant.ParseSex(text)
	return err == nil && s == sex
}

// readMark reads a tick in one of two columns for the sexes.
func readMark(e *Entry, c cell) {
	sex := participant.SexMale
	if c.field == FieldFemale {
		sex = participant.SexFemale
	}
	if p := &e.Participant; p.Sex != 0 && p.Sex != sex {
		p.Sex = 0
		e.report(c.column, "/sex", &ruleSex)
		return
	}
	e.Participant.Sex = sex
}

// readBirthDate reads a birth date, perhaps behind a place.
func (d *draft) readBirthDate(c cell) {
	if c.field == FieldBirth && !strings.ContainsAny(c.text, "0123456789") {
		return // the place alone
	}
	e := &d.entry
	date, rule := dateIn(c.text)
	if rule == &ruleDateYear {
		e.Participant.BirthDate = participant.BirthDateOf(date)
		d.shortYear = c.column
		return
	}
	if rule != nil {
		e.report(c.column, "/birth_date", rule)
	}
	if !date.IsZero() {
		e.Participant.BirthDate = participant.BirthDateOf(date)
	}
}

// settleCentury takes the century of a birth date from the NIP where day, month and
// the two digits of the year agree, or from the NIK where the day of the check is known,
// and else reports and drops the date.
func (d *draft) settleCentury(rd *Reader) {
	p := &d.entry.Participant
	written := p.BirthDate.Reveal()
	if known := p.NIP.BirthDate(); sameButCentury(written, known) {
		p.BirthDate = participant.BirthDateOf(known)
		return
	}
	if !rd.On.IsZero() && fitsNIK(p.NIK, written) {
		if known, ok := p.NIK.BirthDate(rd.On); ok {
			p.BirthDate = participant.BirthDateOf(known)
			return
		}
	}
	p.BirthDate = participant.BirthDate{}
	d.entry.report(d.shortYear, "/birth_date", &ruleDateYear)
}
