package roster

import (
	"cmp"
	"slices"
	"strings"

	"github.com/integritas-id/integritas/internal/fold"
	"github.com/integritas-id/integritas/participant"
)

// sampleOfColumn is how many rows below the headings are looked at to see what a column
// holds.
const sampleOfColumn = 40

// settle makes the columns of a layout from what the headings mean and from the rows
// below: where a heading is not known, or cannot be meant, the cells decide.
func (l *layout) settle(meanings []meaning, below []line) {
	data := l.sample(below)
	for len(l.columns) > 0 && l.columns[len(l.columns)-1].Heading == "" && isEmptyColumn(data, len(l.columns)-1) {
		l.columns = l.columns[:len(l.columns)-1]
	}
	var have fieldBits
	for c := range l.columns {
		if meanings[c].sure {
			have |= meanings[c].parts
		}
	}
	for c := range l.columns {
		l.settleColumn(c, meanings[c], data, have)
	}
	l.settleFormer()
	l.settleRelations()
	l.settleTitles()
	l.byContent(data, have)
	l.findNames(data)
	l.mergeTwice(data)
	for len(l.columns) > 0 && l.header > 0 && l.columns[len(l.columns)-1].isNameless() { // what stands there is told row by row
		l.columns = l.columns[:len(l.columns)-1]
	}
	l.reportUntitled(data)
	l.index()
	l.settleKin()
	l.spousesListed = l.namesRows(below)
	l.reportMissing()
	slices.SortStableFunc(l.problems, func(a, b Problem) int { return cmp.Compare(a.Column, b.Column) })
}

// reportUntitled tells of columns without a heading in which there are words that nothing
// tells the meaning of.
func (l *layout) reportUntitled(data [][]string) {
	for c := range l.columns {
		if !l.columns[c].isNameless() {
			continue
		}
		example := ""
		n, of := share(data, c, func(text string) bool {
			if letters(text) > 3 && example == "" {
				example = shapeOf(text)
			}
			return letters(text) > 3
		})
		if n*3 > of {
			l.report(l.from+c+1, &ruleColumnUntitled, example)
		}
	}
}

// isNameless reports whether neither a heading nor the cells tell what a column holds.
func (c *Column) isNameless() bool { return c.Heading == "" && c.Field == 0 && c.Of == 0 }

// sample returns the cells of the rows below that may be people's, those of this table
// alone.
func (l *layout) sample(below []line) [][]string {
	var data [][]string
	for i := range below {
		cells := cut(below[i].cells, l.from, l.from+len(l.columns))
		if first, _ := firstFilled(cells); filled(cells) < min(2, len(l.columns)) || isNumbering(cells) || isTotalWord(first) && isTotal(cells) {
			continue
		}
		if i > 0 && mayBeHeading(below[i].cells) && namesColumns(below[i].cells) {
			break // the next table
		}
		if data = append(data, cells); len(data) == sampleOfColumn {
			break
		}
	}
	return data
}

// settleTitles takes "Gelar" before the names for the titles there, where those behind
// have a column of their own.
func (l *layout) settleTitles() {
	first, named := -1, false
	for c := range l.columns {
		switch l.columns[c].Field {
		case FieldFront:
			return
		case FieldName, FieldFirstName:
			named = true
		case FieldBack:
			switch {
			case !named && first < 0:
				first = c
			case named && first >= 0:
				l.columns[first].Field = FieldFront
				return
			}
		}
	}
}

// settleFormer leaves out what somebody was before: of "Jabatan Lama" and "Jabatan Baru" the
// first. An old number goes on beside the new one.
func (l *layout) settleFormer() {
	stations := bitsOf(FieldPosition, FieldUnit, FieldPositionUnit, FieldRank)
	for c := range l.columns {
		was := &l.columns[c]
		if was.Of != 0 || bitsOf(was.Field)&stations == 0 || stationOf(was.Heading) >= 0 {
			continue
		}
		for k := range l.columns {
			if is := &l.columns[k]; is.Of == 0 && is.Heading != "" && bitsOf(is.Field)&stations != 0 && stationOf(is.Heading) >= leastStation(was.Heading) && (is.Field == was.Field || is.Field == FieldPositionUnit || was.Field == FieldPositionUnit) {
				l.report(l.from+c+1, &ruleColumnFormer, was.Field)
				was.Field, was.Parts = FieldOther, nil
				break
			}
		}
	}
}

// leastStation is how much the heading beside one of what somebody was must say: "Instansi Asal"
// may be where the person is now.
func leastStation(heading string) int {
	if strings.HasSuffix(strings.ToLower(heading), "asal") {
		return 1
	}
	return 0
}

// stationOf tells whether a heading speaks of what somebody is to be (1) or was before (-1).
func stationOf(heading string) int {
	for word := range headingWords(heading) {
		switch word {
		case "lama", "semula", "sebelumnya", "sebelum", "asal":
			return -1
		case "baru", "menjadi", "tujuan", "sesudah", "setelah", "sekarang":
			return 1
		}
	}
	return 0
}

// settleRelations takes a column that tells what somebody is to another, behind one of
// husbands and wives, for one about these.
func (l *layout) settleRelations() {
	spouse := false
	for c := range l.columns {
		switch col := &l.columns[c]; col.Field {
		case FieldSpouse:
			spouse = true
		case FieldRelation:
			if spouse {
				col.Of = FieldSpouse
			}
		case FieldName, FieldNameNumber:
			spouse = false
		}
	}
}

// settleColumn decides what a column with a heading holds.
func (l *layout) settleColumn(c int, m meaning, data [][]string, have fieldBits) {
	col := &l.columns[c]
	if col.Heading == "" {
		return
	}
	if !m.sure && (m.field == FieldNo || m.field != FieldOther && have.has(m.field) && m.of == 0) {
		m.field = 0
	}
	if f := l.numbersUnder(m, data, c); f != 0 && !have.has(f) && (!numberFields.has(f) || have&numberFields == 0) {
		col.Field, col.By = f, ByContent
		l.report(l.from+c+1, &ruleColumnByContent, f)
		return
	}
	switch {
	case m.field == 0:
		near := nearHeading(col.Heading)
		if near != 0 && near != FieldOther && !have.has(near) && fits(near, data, c) {
			col.Field, col.By = near, ByNear
			l.report(l.from+c+1, &ruleColumnNearRead, near)
			return
		}
		l.reportUnknown(c, near, data)
		return
	case !m.sure && m.field != FieldOther && !fits(m.field, data, c):
		l.reportUnknown(c, m.field, data)
		return
	case !sensible(m.field, data, c) || l.isCounted(c, m.field):
		if col.Field, col.By = FieldOther, ByContent; m.field == FieldSpouse {
			col.Of = FieldSpouse // whether he or she comes
		}
		if m.field != FieldMale && m.field != FieldFemale && m.field != FieldSpouse && m.field != FieldChild {
			l.report(l.from+c+1, &ruleColumnSense, m.field)
		}
		return
	}
	if m.field == FieldRegion { // "Asal"
		if n, of := share(data, c, isOffice); n*2 > of {
			m = plainly(FieldUnit)
		}
	}
	if m.field == FieldOther && tellsRelation(data, c) {
		m = plainly(FieldRelation)
	}
	if facts := bagOf(col.Heading).fields & (composite | bitsOf(FieldName)); m.field == FieldOther && facts != 0 && isStacked(data, c) { // "PANGKAT GOL TMT"
		m.parts = facts | bitsOf(FieldOther)
		m.field = together(facts)
	}
	if m.field == FieldOther && namesPartners(col.Heading, data, c) {
		m = meaning{field: FieldSpouse, of: FieldSpouse, parts: bitsOf(FieldSpouse), sure: true}
	}
	col.Field, col.By, col.Of = m.field, ByHeading, m.of
	if m.field == FieldOther && asksForPartner(col.Heading, data, c) {
		col.Of = FieldSpouse
	}
	if rest := m.parts &^ bitsOf(m.field); rest != 0 {
		col.Parts = m.parts.list()
	}
}

// numbersUnder returns the field of a column whose heading may mean the numbers of the
// list, or what no record has, and whose cells can only be those of people: "Nomor", "ID
// Staf".
func (l *layout) numbersUnder(m meaning, data [][]string, c int) Field {
	words := bagOf(l.columns[c].Heading)
	if m.field != FieldNo && (m.field != FieldOther || m.sure) || words.has(wordAnother) {
		return 0
	}
	f := certain(data, c)
	if bitsOf(f)&bitsOf(FieldNIP, FieldNIK, FieldPhone, FieldEmail) == 0 {
		return 0
	}
	return f
}

// reportUnknown tells of a heading that is not understood, with an example of what
// stands below it, masked, and the heading that is most like it.
func (l *layout) reportUnknown(c int, near Field, data [][]string) {
	example := ""
	for _, cells := range data {
		if text := cellAt(cells, c); !absent(text) {
			example = shapeOf(text)
			break
		}
	}
	switch {
	case holdsAbsences(l.columns[c].Heading, data, c):
		l.columns[c].Field = FieldOther
	case example == "": // nothing is lost
		l.columns[c].Field, l.columns[c].By = 0, 0
	case near != 0 && near != FieldOther:
		l.report(l.from+c+1, &ruleColumnNear, near, example)
	default:
		l.report(l.from+c+1, &ruleColumnUnknown, example)
	}
}

// sensible reports whether what a heading says of a column can be true.
func sensible(f Field, data [][]string, c int) bool {
	switch f {
	case FieldName, FieldPosition, FieldUnit, FieldFirstName, FieldPositionUnit:
		n, of := share(data, c, hasLetter)
		return of == 0 || n*2 >= of
	case FieldRank: // "Rank" over the places in a test
		return !holdsPlaces(data, c)
	case FieldSpouse, FieldChild: // "Apakah membawa pasangan?"
		n, of := share(data, c, isYesOrNo)
		return n < of || of == 0
	case FieldMale, FieldFemale:
		other := c + 1
		if f == FieldFemale {
			other = c - 1
		}
		both, marks, of := 0, 0, 0
		for _, cells := range data {
			text := cellAt(cells, c)
			if absent(text) || filledAtMost(cells, 2) { // of somebody who signs
				continue
			}
			of++
			if isMark(text) {
				marks++
			}
			if !absent(cellAt(cells, other)) {
				both++
			}
		}
		return marks == of && both == 0
	}
	return true
}

// isCounted reports whether the columns L and P count people: their sum stands behind them.
func (l *layout) isCounted(c int, f Field) bool {
	if f == FieldMale {
		c++
	} else if f != FieldFemale {
		return false
	}
	if c+1 >= len(l.columns) {
		return false
	}
	switch fold.Key(l.columns[c+1].Heading) {
	case "jumlah", "jml", "total", "lp", "jmlh", "jumlahpeserta", "jumlahorang":
		return true
	}
	return false
}

// fits reports whether the cells of a column look like a field.
func fits(f Field, data [][]string, c int) bool {
	is := hasLetter
	switch f {
	case FieldName:
		is = func(text string) bool { return digits(text) == 0 && letters(text) >= 3 }
	case FieldNIP, FieldNIK, FieldNRP, FieldNPWP, FieldNumber, FieldPhone:
		is = func(text string) bool { return digits(text) >= 4 }
	case FieldEmail:
		is = func(text string) bool { return strings.Contains(text, "@") }
	case FieldContact, FieldNameNumber:
		is = func(string) bool { return true }
	case FieldRank:
		is = func(text string) bool { _, err := participant.ParseRank(text); return err == nil }
	case FieldSex:
		is = func(text string) bool { _, err := participant.ParseSex(text); return err == nil }
	case FieldBirthDate, FieldBirth:
		is = func(text string) bool { _, rule := readDate(text); return rule != &ruleDate }
	case FieldNo:
		is = func(text string) bool { return listNumber(text) > 0 }
	}
	n, of := share(data, c, is)
	return n*10 >= of*6 && (n > 0 || of == 0)
}

// byContent finds out what columns hold that have no heading, where the cells tell it
// beyond doubt. In a list without any heading it also looks for names, posts and units.
func (l *layout) byContent(data [][]string, have fieldBits) {
	bare := l.header == 0
	numbers := have&numberFields != 0
	headed := len(l.columns)
	for headed > 0 && l.columns[headed-1].Heading == "" {
		headed--
	}
	for c := range l.columns {
		col := &l.columns[c]
		if col.Field != 0 || col.Heading != "" {
			continue
		}
		if _, of := share(data, c, absent); c >= headed && of < 2 && !bare {
			continue // a cell too many, rather than a column
		}
		f := certain(data, c)
		if f == FieldSex && (l.isUnheadedMark(data, c-1) || l.isUnheadedMark(data, c+1)) {
			f = 0 // days of a month sheet: L is libur
		}
		switch {
		case f == FieldNo && (!bare || c > 0), have.has(f), bitsOf(f)&numberFields != 0 && numbers:
			f = 0
		case f == FieldBirthDate && !bare:
			f = 0 // no heading says that it is one of birth
		}
		if f == 0 && bare {
			if f = likely(data, c); have.has(f) {
				f = 0
			}
		}
		if f != 0 {
			have |= bitsOf(f)
			col.Field, col.By = f, ByContent
			l.report(l.from+c+1, &ruleColumnByContent, f)
		}
	}
	if bare {
		l.birthDates(data)
	}
}

// isUnheadedMark reports whether a column has no heading, and letters or two in its cells.
func (l *layout) isUnheadedMark(data [][]string, c int) bool {
	if c < 0 || c >= len(l.columns) || l.columns[c].Heading != "" {
		return false
	}
	n, of := share(data, c, func(text string) bool { return len(text) <= 2 && hasLetter(text) })
	return n > 0 && n == of
}

// birthDates keeps a column of dates without heading for one of birth only where the
// number of the same row says so.
func (l *layout) birthDates(data [][]string) {
	nip := -1
	for c := range l.columns {
		if f := l.columns[c].Field; f == FieldNIP || f == FieldNIK {
			nip = c
		}
	}
	for c := range l.columns {
		if l.columns[c].Field != FieldBirthDate || l.columns[c].By != ByContent {
			continue
		}
		same, of := 0, 0
		for _, cells := range data {
			d, _ := readDate(cellAt(cells, c))
			if d.IsZero() || nip < 0 {
				continue
			}
			of++
			if n, err := participant.ParseNIP(cellAt(cells, nip)); err == nil && n.BirthDate() == d {
				same++
			} else if n, err := participant.ParseNIK(cellAt(cells, nip)); err == nil && fitsNIK(n, d) {
				same++
			}
		}
		if same == 0 || same*2 < of {
			l.columns[c].Field, l.columns[c].By = 0, 0
		}
	}
}

// mergeTwice settles which of several columns for one name is read: the one in which
// more stands. Other fields complete each other row by row.
func (l *layout) mergeTwice(data [][]string) {
	best := -1
	for c := range l.columns {
		col := &l.columns[c]
		if bitsOf(col.Field)&bitsOf(FieldName, FieldNameNumber) == 0 || col.Of != 0 {
			continue
		}
		if best >= 0 && col.Post != "" && col.Post != l.columns[best].Post {
			continue // the holder of another post
		}
		if best < 0 {
			best = c
			continue
		}
		lost, said := l.lesserName(data, best, c)
		if lost == best {
			best = c
		}
		if n, _ := share(data, lost, hasLetter); n > 0 && said {
			l.report(l.from+lost+1, &ruleColumnTwice, l.columns[lost].Field)
		}
		l.columns[lost].Field, l.columns[lost].Parts, l.columns[lost].By = FieldOther, nil, 0
	}
}

// lesserName returns which of two columns of names is not read, and whether it says so itself:
// of "Bapak/Ibu" and "Nama Undangan" the one that does not, unless it holds more than twice
// as many.
func (l *layout) lesserName(data [][]string, best, c int) (lost int, said bool) {
	a, _ := share(data, best, hasLetter)
	b, _ := share(data, c, hasLetter)
	first, second := saysName(l.columns[best].Heading), saysName(l.columns[c].Heading)
	switch {
	case b > 2*a, second && !first && 2*b > a:
		return best, first
	default:
		return c, second || !first
	}
}

// saysName reports whether a heading has the word for a name.
func saysName(heading string) bool {
	b := bagOf(heading)
	return b.fields.has(FieldName)
}

// bareLayout is the layout of a list without any heading.
func bareLayout(rows []line) *layout {
	l := &layout{number: 1}
	for i := range rows {
		l.columns = make([]Column, max(len(l.columns), widthOf(rows[i].cells)))
	}
	l.settle(make([]meaning, len(l.columns)), rows)
	return l
}
