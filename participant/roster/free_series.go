package roster

import (
	"strings"

	"github.com/integritas-id/integritas/internal/fold"
)

// startSeries returns the reading of people who stand one behind the other in lines: those
// to whom a mail goes, or names with commas between. It is nil where the rows are others.
func startSeries(window []line) *freeText {
	for _, by := range [...]struct {
		apart func(string) (string, []mention)
		sure  bool // other things than names stand in a row with commas as well
	}{{recipients, true}, {namesApart, false}} {
		if !areSeries(window, by.apart) {
			continue
		}
		l := &layout{number: 1, columns: []Column{
			{Field: FieldNameNumber, By: ByContent, Parts: []Field{FieldName, FieldNumber, FieldRank, FieldPosition, FieldUnit, FieldPhone}},
			{Field: FieldEmail, By: ByContent},
		}}
		l.index()
		if !by.sure {
			l.report(1, &ruleColumnByContent, FieldName)
		}
		return &freeText{layout: l, apart: by.apart}
	}
	return nil
}

// areSeries reports whether all rows but those that announce or close are series: one row, or
// several that no table can be, since their sizes differ, or words stand before or between.
func areSeries(window []line, apart func(string) (string, []mention)) bool {
	rows, people, longest, uneven := 0, 0, 0, false
	for i := range window {
		text := seriesText(window[i].cells)
		if absent(text) || endsOpen(text) || isClosing(text) {
			continue
		}
		lead, all := apart(text)
		if len(all) == 0 {
			return false
		}
		uneven = uneven || lead != "" || longest > 0 && len(all) != longest || strings.Contains(text, " dan ") || all[0].mail != ""
		longest = max(longest, len(all))
		people += len(all)
		rows++
	}
	return people >= 3 && (rows == 1 || uneven) || people == 2 && rows == 1
}

// seriesText returns the cells of a row on one line, with the sign between them at which it
// may have been divided.
func seriesText(cells []string) string {
	if len(cells) == 1 {
		return trim(cells[0])
	}
	sign := "; "
	for _, c := range cells {
		if strings.IndexByte(c, ';') >= 0 {
			sign = ","
		}
	}
	return strings.Trim(strings.Join(cells, sign), " ,;")
}

// readSeries reads a row of several people.
func (f *freeText) readSeries(out rowSink, ln *line) {
	text := seriesText(ln.cells)
	lead, all := f.apart(text)
	if len(all) == 0 {
		f.readTitle(out, ln, text)
		return
	}
	f.startAll(out, ln, lead, all)
	if lead != "" {
		out.pass(&line{row: ln.row, shown: CellsOf([]string{lead})}, PassText)
	}
}

// startAll hands those over who stand in one line behind their office or post.
func (f *freeText) startAll(out rowSink, ln *line, lead string, all []mention) {
	for _, one := range all {
		f.start(ln, one.name, one.mail)
		if f.chat {
			f.open.cells = []string{"", one.name}
		}
		switch {
		case isRole(lead):
			f.open.role = lead
		case isOffice(lead):
			if f.open.office = lead; isOffice(f.section) {
				f.open.section = lead
			}
		}
		f.flush(out)
	}
}

// namesApart divides a line of names, two at least, "Budi, Ani, S.H. dan Umar", and cuts off
// what stands before them with a colon. It returns nobody where a part is no name.
func namesApart(text string) (lead string, all []mention) {
	if at := strings.IndexByte(text, ':'); at >= 0 {
		lead, text = strings.TrimSpace(text[:at]), text[at+1:]
	}
	sign := ","
	if strings.IndexByte(text, ';') >= 0 {
		sign = ";"
	}
	long := 0
	for part := range strings.SplitSeq(strings.TrimRight(text, " .;,"), sign) {
		for _, and := range [...]string{" dan ", " serta ", " & "} {
			part = strings.ReplaceAll(" "+part+" ", and, "\n")
		}
		for name := range strings.SplitSeq(part, "\n") {
			name = trim(name)
			switch {
			case name == "":
			case isLooseTitle(withoutBrackets(name)) && len(all) > 0: // "S.H. (Camat)" too
				all[len(all)-1].name += ", " + name
			case isOneOf(name, "ibu", "bapak", "bpk", "istri", "suami", "keluarga"): // of whoever stands before
				return "", nil
			case digits(name) > 0 || len(name) > maxHeading || !isName(withoutBrackets(name)) || heading(name) != 0: // "Tempat, Tgl Lahir"
				return "", nil
			default:
				all = append(all, mention{name: name})
				if strings.IndexByte(name, ' ') > 0 {
					long++
				}
			}
		}
	}
	if len(all) < 2 || lead == "" && long*2 < len(all) || kinWord(lead) != 0 {
		return "", nil
	}
	return lead, all
}

// recipients divides a line of those to whom a mail goes, "Budi <budi@contoh.id>;
// ani@contoh.id". It returns nobody where a part is something else.
func recipients(text string) (lead string, all []mention) {
	if label, rest, ok := strings.Cut(text, ":"); ok && isMailLabel(label) {
		text = trim(rest)
	}
	if strings.IndexByte(text, '@') < 0 {
		return "", nil
	}
	bare, named := 0, 0
	for _, part := range mailParts(text) {
		one, ok := recipient(part)
		switch {
		case !ok:
			return "", nil
		case one.mail != "" && one.name != "" && isLooseTitle(one.name) && len(all) > 0 && all[len(all)-1].mail == "": // "Budi, S.H. <…>"
			last := &all[len(all)-1]
			last.name, last.mail = last.name+", "+one.name, one.mail
			named--
			continue
		case one.name == "":
			bare++
		case one.mail == "":
			named++
		}
		all = append(all, one)
	}
	if bare > 0 && named > 0 || len(all) == named { // a name and an address beside it are a row
		return "", nil
	}
	return "", all
}

func isMailLabel(label string) bool {
	for _, word := range [...]string{"to", "cc", "bcc", "kepada", "kpd", "tembusan", "untuk", "yth"} {
		if fold.Equal(trim(label), word) {
			return true
		}
	}
	return false
}

// mailParts divides at semicolons, where there are any, else at commas, but not inside
// quotes or brackets.
func mailParts(text string) []string {
	if last, _, ok := strings.Cut(text, ","); ok && strings.Count(text, "@") == 1 && strings.Count(text, ",") == 1 && strings.IndexByte(last, ' ') < 0 && strings.HasSuffix(text, ">") {
		return []string{text} // "Lestari, Dewi <dewi@contoh.id>", alone
	}
	sign := ','
	if strings.IndexByte(text, ';') >= 0 {
		sign = ';'
	}
	inQuotes, inBrackets := false, false
	return strings.FieldsFunc(text, func(r rune) bool {
		switch r {
		case '"':
			inQuotes = !inQuotes
		case '<':
			inBrackets = true
		case '>':
			inBrackets = false
		case sign:
			return !inQuotes && !inBrackets
		}
		return false
	})
}

// recipient reads one of those to whom a mail goes. A last name in front, "Lestari, Dewi",
// goes behind.
func recipient(text string) (one mention, ok bool) {
	text = trim(text)
	one.name, one.mail, ok = strings.Cut(text, "<")
	if !ok {
		one.name, one.mail, ok = strings.Cut(text, "(") // "budi@contoh.id (Budi)"
		if ok && strings.IndexByte(one.name, '@') > 0 {
			one.name, one.mail = one.mail, one.name
		} else {
			one = mention{name: text}
		}
	}
	one.mail = strings.Trim(one.mail, " >)")
	one.name = strings.Trim(one.name, " \"'()")
	if one.mail == "" && strings.IndexByte(one.name, '@') > 0 && strings.IndexByte(one.name, ' ') < 0 {
		one.name, one.mail = "", one.name
	}
	if last, first, reversed := strings.Cut(one.name, ", "); reversed && !isLooseTitle(first) && strings.IndexByte(first, ',') < 0 {
		one.name = first + " " + last
	}
	switch {
	case one.mail != "" && (strings.IndexByte(one.mail, '@') < 1 || strings.IndexByte(one.mail, ' ') >= 0):
		return mention{}, false
	case strings.EqualFold(one.name, one.mail): // "budi@contoh.id <budi@contoh.id>"
		one.name = ""
	case one.name != "" && !isName(one.name) && !isLooseTitle(one.name):
		return mention{}, false
	}
	return one, one.name+one.mail != ""
}
