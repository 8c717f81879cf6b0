package roster

import (
	"cmp"
	"errors"
	"slices"
	"strings"

	"github.com/integritas-id/integritas/internal/lexicon"
	"github.com/integritas-id/integritas/participant"
	"github.com/integritas-id/integritas/region"
)

// take makes the people of a record; false if the caller wants no more.
func (m *maker) take(r *record) bool {
	if m.drafts == nil {
		m.drafts = make([]draft, 0, maxFamily) // never moved: drafts are pointed to
	}
	m.drafts = m.drafts[:0]
	self := m.draft(r, 0)
	m.rowProblems(r, &self.entry)
	l := r.table
	m.here = m.regionOf(r)
	if r.kin != 0 {
		self.relate(r, r.kin, 0)
	}
	switch {
	case r.role == "":
	case startsWith(r.role, lexicon.StartsPart) && !isPost(r.role): // who leads the meeting is what his post says
		self.post = r.role
	default:
		m.addPosts(self, r.role)
	}
	var phone cell // that of the second of a pair
	r.cells, phone = m.pairedCells(r)
	comes := 0 // the column that says that husband or wife does
	for c, text := range r.cells {
		if c >= len(l.columns) {
			break
		}
		if text == "" {
			continue
		}
		col := &l.columns[c]
		if text = trim(text); absent(text) {
			continue
		}
		if col.Field == FieldOther && col.Of == FieldSpouse && isYes(text) {
			comes = l.from + c + 1
		}
		if col.Field == FieldRemarks && isActing(text) { // "Plt." beside the post
			self.acting = text
			continue
		}
		if (col.Field == 0 || col.Field >= FieldRemarks) && isRepresented(text) {
			self.entry.report(l.from+c+1, "/name", &ruleRepresented)
		}
		if m.relationIn(r, col, text, l.from+c+1) || col.Field == 0 || col.Field > FieldRemarks {
			continue
		}
		m.cell(r, m.ownerOf(r, col), cell{plainText(text), l.from + c + 1, col.Field, l.parts[c]})
	}
	m.settleCompany(r)
	if comes > 0 && len(m.drafts) == 1 && !l.spousesListed && !self.entry.Problems.about("/spouse_of") {
		self.entry.report(comes, "/spouse_of", &rulePartnerNameless)
	}
	if phone.text != "" && len(m.drafts) == 2 && m.drafts[1].of == FieldSpouse {
		m.readPhones(&m.drafts[1].entry, phone.text, phone.column)
	}
	for i := range m.drafts {
		d := &m.drafts[i]
		if d.setName(m); i > 0 && d.name != "" && !d.entry.IsPerson() {
			self.entry.report(d.column, "/spouse_of", &rulePart) // an office or a post, say
		}
	}
	m.oneAndTheSame()
	for i := range m.drafts {
		if !m.finish(r, &m.drafts[i], i) {
			return false
		}
	}
	return true
}

// isRepresented reports whether a remark says that somebody else came: "diwakili Sekcam".
func isRepresented(text string) bool {
	if text[0]|0x20 != 'd' {
		return false
	}
	word, _, _ := strings.Cut(text, " ")
	return isOneOf(word, "diwakili", "diwakilkan", "digantikan", "diganti", "didelegasikan", "didisposisikan")
}

// regionOf returns the region that a row is about: that of its column of regions, else the
// one that the list is about.
func (m *maker) regionOf(r *record) region.Code {
	at := int(r.table.own[FieldRegion])
	if at == 0 {
		return m.rd.Within
	}
	text := plainText(cellAt(r.cells, at-1))
	if absent(text) || len(text) > maxHeading {
		return m.rd.Within
	}
	code, ok := m.regions[text]
	if !ok {
		if m.regions == nil || len(m.regions) >= regionsKept {
			m.regions = map[string]region.Code{}
		}
		code, _ = readRegion(text)
		m.regions[strings.Clone(text)] = code
	}
	if code.IsZero() {
		return m.rd.Within
	}
	return code
}

// regionsKept is how many texts of regions are remembered; the country has 552.
const regionsKept = 1024

// rowProblems hands over what is wrong with the headings, once a table, and with the row
// as a whole.
func (m *maker) rowProblems(r *record, e *Entry) {
	if r.table.number > m.told {
		m.told = r.table.number
		e.Problems = slices.Clone(r.table.problems)
	}
	if r.err != nil {
		rule := &ruleCut
		switch r.err.Code {
		case RowQuote:
			rule = &ruleQuote
		case RowNUL:
			rule = &ruleNUL
		}
		e.report(r.err.Column, "", rule)
	}
	if r.doubtful > 0 {
		e.report(0, "", &ruleJoined, r.doubtful)
	}
	if r.extra > 0 {
		e.report(r.extra, "", &ruleExtra)
	}
}

// relationIn reads a cell that tells by a word alone, or by one and a name, whose
// husband, wife or child the person of the row is. It reports whether the cell says
// nothing else.
func (m *maker) relationIn(r *record, col *Column, text string, column int) bool {
	self := &m.drafts[0]
	switch col.Field {
	case FieldSpouseOf, FieldChildOf:
		self.readReference(m, col.Field, text, column)
		self.kinSex = sexOfKin(text)
		return true
	case FieldRelation:
		text = fromEnglish(text)
		if col.Of == FieldSpouse {
			m.readCompanion(r, text, column)
			return true
		}
		m.readRelation(r, self, text, column)
		self.kinSex = sexOfKin(text)
		return true
	case 0, FieldPosition, FieldPositionUnit, FieldRemarks, FieldOther, FieldRank, FieldUnit:
	default:
		return false
	}
	if f, _ := loneRelation(text); f != 0 && col.Of == 0 && m.drafts[len(m.drafts)-1].of != FieldOther && (r.under || col.Field != FieldOther && col.Field != 0) {
		self.relate(r, f, column)
		self.kinSex = sexOfKin(text)
		return true
	}
	if col.Field == FieldRemarks && m.readCompany(r, text, column) {
		return true
	}
	if col.Field != FieldPosition && col.Field != FieldPositionUnit && col.Field != FieldRemarks || !self.readRelationText(m, text, column) {
		return false
	}
	self.kinSex = sexOfKin(text)
	return true
}

// settleSex lets "Istri" and "Suami" tell the sex of somebody of whom nothing else does.
func (d *draft) settleSex() {
	if p := &d.entry.Participant; p.Sex == 0 && p.NIP.IsZero() && p.NIK.IsZero() {
		p.Sex = d.kinSex
	}
}

// finish puts name and unit together, checks the person and hands him or her over.
func (m *maker) finish(r *record, d *draft, i int) bool {
	e := &d.entry
	if d.of == 0 && d.post == "" {
		d.post = r.post
	}
	d.setPost(m)
	d.settleRelation()
	d.settleSex()
	d.settleGrade()
	p := &e.Participant
	if d.shortYear > 0 {
		d.settleCentury(m.rd)
	}
	if !e.IsPerson() {
		if i > 0 {
			return true // no name of a husband or wife was given
		}
		if !e.Problems.about("/name") {
			e.report(0, "", &ruleEmpty)
		}
		return m.out(&d.found)
	}
	if first := &m.drafts[0].entry.Participant; d.of == FieldOther { // the holder of another post of the same office
		p.Unit = cmp.Or(p.Unit, first.Unit)
		if d.post == "" && len(p.Positions) == 0 && !m.drafts[0].ownPost {
			p.Positions = slices.Clone(first.Positions)
		}
	}
	if p.Unit == "" && d.of == 0 && !r.under && !d.refersAs(FieldSpouseOf) {
		p.Unit = r.office
	}
	if p.Unit == "" && d.of == 0 && r.table.kin == 0 && !d.kinOfCell && !d.refersAs(FieldSpouseOf) && e.Section != "" && isOffice(e.Section) {
		p.Unit = e.Section
	}
	if r.table.kin != 0 && d.of == 0 && !d.isTied() {
		of := FieldSpouseOf
		if r.table.kin == FieldChild {
			of = FieldChildOf
		}
		d.refs = append(d.refs, reference{field: of, listed: r.listed, before: r.table.number})
	}
	e.check(&m.checker)
	return m.out(&d.found)
}

// settleRelation lets a word such as "Anak" tell what the person is to the one who is
// named in another column.
func (d *draft) settleRelation() {
	if d.of != 0 || len(d.refs) < 2 {
		return
	}
	for i := range d.refs {
		for k := range d.refs {
			if named := &d.refs[k]; d.refs[i].up && !named.up && named.field != FieldSpouse {
				named.field = d.refs[i].field
				d.refs = slices.Delete(d.refs, i, i+1)
				return
			}
		}
	}
}

// setName puts the name together from the columns that hold parts of it.
func (d *draft) setName(m *maker) {
	text := d.name
	if d.first != "" || d.last != "" {
		text = strings.TrimSpace(d.first + " " + strings.Trim(d.last, " .-"))
		if d.name != "" && text == "" {
			text = d.name
		}
	}
	if text == "" {
		return
	}
	if d.front != "" {
		text = d.front + " " + text
	}
	if d.back != "" {
		text = strings.TrimRight(text, ", ") + ", " + d.back
	}
	if word, rest, ok := strings.Cut(text, " "); ok && isActing(word) && isName(rest) { // "Plt. Eko Saputro, S.H."
		d.acting, text = word, rest
	}
	if post, rest, ok := strings.Cut(text, " "); ok && startsPost(text) && isPost(post) && ranksFirst(rest) { // "Babinsa Serda Yanto"
		d.post, text = post, rest
	}
	if isRoom(text) {
		d.entry.report(d.column, "/name", &ruleText)
		return
	}
	name, err := participant.ParseName(text)
	if err == nil && len(name.Front)+len(name.Back) == 0 && (isHolderAlone(text) || d.entry.Participant.Number() == nil && namesNobody(name.Full)) {
		name, err = participant.Name{}, &participant.NameError{Code: participant.NameMore}
	}
	switch {
	case err != nil && name.Full == "":
		d.nobodyIn(m, text, err)
		return
	case err != nil, holdsPost(name.Full), digits(text) >= looseNumber: // what of the text is one
		d.entry.report(d.column, "/name", &rulePart)
	}
	if d.force != "" && len(name.Front) == 0 || d.force != "" && !slices.ContainsFunc(name.Front, isForceRank) {
		if with, err := participant.ParseName(d.force + " " + text); err == nil && with.Full == name.Full {
			name = with
		}
	}
	d.entry.Participant.Name = name
}

// looseNumber is how many digits a text has that is more than a name: "Budi 12345", of which a
// longer number would never stay in the name, "Budi Rp 500.000".
const looseNumber = 5

// nobodyIn deals with a text in the place of a name that names nobody: a post or an office
// goes where it belongs, "Lurah Hadimulyo", "Dinas Sosial", and that is told.
func (d *draft) nobodyIn(m *maker, text string, err error) {
	p := &d.entry.Participant
	var ne *participant.NameError
	if !errors.As(err, &ne) || ne.Code != participant.NameMore {
		d.entry.report(d.column, "/name", &ruleText)
		return
	}
	if post, rest, ok := strings.Cut(withoutAddress(text), ", "); ok && isPost(post) { // "Ketua DPRD, Hj. Ernawati"
		if name, err := participant.ParseName(rest); err == nil && !isPost(rest) {
			p.Name = name
			if len(p.Positions) == 0 {
				m.addPosts(d, post)
			}
			return
		}
	}
	switch bare := withoutAddress(text); {
	case (isPost(bare) || startsPost(bare)) && len(p.Positions) == 0:
		m.addPosts(d, bare)
	case isOffice(bare) && p.Unit == "":
		p.Unit = oneLine(bare)
	}
	d.entry.report(d.column, "/name", &ruleNameMissing)
}

// setPost gives the holder of a post, where the heading of the names tells it, that post,
// and puts "Plt." that stands beside the name before it.
func (d *draft) setPost(m *maker) {
	p := &d.entry.Participant
	if p.Name.IsZero() {
		return
	}
	if d.post != "" && len(p.Positions) == 0 {
		m.addPosts(d, d.post)
	}
	if d.acting == "" || len(p.Positions) == 0 || p.Positions[0].Acting != 0 {
		return
	}
	first, rest := d.acting+" "+p.Positions[0].Raw, p.Positions[1:]
	p.Positions = nil
	m.addPosts(d, first)
	p.Positions = append(p.Positions, rest...)
}

// finishHeadings hands over what is wrong with the headings of a list without people.
func (m *maker) finishHeadings(tables []*table) bool {
	if m.told > 0 || len(tables) == 0 {
		return true
	}
	l := tables[0].layout
	if len(l.problems) == 0 {
		return true
	}
	return m.out(&found{entry: Entry{Row: max(l.header, 1), Table: l.number, Problems: l.problems, layout: l}})
}
