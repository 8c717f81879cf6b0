package roster

import "strings"

// readChat reads a line of a list out of a chat.
func (f *freeText) readChat(out rowSink, ln *line, text string) {
	text, answers := f.said(out, ln, text)
	if text == "" {
		f.gap = false
		return
	}
	text = withoutMarks(text)
	no, rest := chatNumber(text)
	if f.bullets {
		no, rest = 0, bulleted(text)
	}
	if f.addressed && isAddressed(text) {
		no, rest = 0, text
	}
	role, holder := "", ""
	if rest == "" || no == 0 {
		role, holder = roleLabel(text)
	}
	switch {
	case answers:
		f.flush(out)
		f.start(ln, "", text)
	case role != "":
		f.readRole(out, ln, role, holder)
	case no == 0 && hasLetter(rest) && f.readDelegation(out, ln, rest):
	case no == 0 && hasLetter(rest):
		f.flush(out)
		f.start(ln, "", rest)
	case no > 0 && f.matters && !namesSomebody(rest):
		f.flush(out)
		out.pass(ln, PassText)
	case no > 0 && hasLetter(rest) && f.readDelegation(out, ln, rest):
	case no > 0 && hasLetter(rest):
		f.flush(out)
		f.start(ln, strings.Trim(text[:len(text)-len(rest)], " *_"), f.asCouple(rest))
		f.open.listed = no
		if word, _, _ := strings.Cut(rest, " "); no > 1 && strings.HasSuffix(word, ":") && kinWord(word[:len(word)-1]) != 0 { // "2. Istri: Hesti"
			f.open.under = true
		}
	case no > 0:
		out.pass(ln, PassUnfilled)
	case f.open != nil && !f.gap && startsKin(text):
		listed := f.open.listed
		f.flush(out)
		f.start(ln, "", text)
		f.open.under = listed > 0
	case hasLetter(text) && !endsOpen(text) && f.readDelegation(out, ln, text):
	case f.open != nil && isOffice(f.section) && isOffice(text): // the next of several
		f.flush(out)
		f.section = strings.Trim(text, "*_ ")
		out.pass(ln, PassSection)
	case f.open != nil && !f.gap && isAside(text):
		f.readAside(out, ln, text)
	case f.open != nil && !f.gap && !strings.HasPrefix(text, "*") && !isClosing(text) && !endsOpen(text):
		f.open.cells[1] += joint(f.open.cells[1], text) + text
		f.open.shown = CellsOf(joinedCells(f.open.shown.Reveal(), ln.shown.Reveal()))
		f.open.last = ln.row
	default:
		f.flush(out)
		f.readTitle(out, ln, text)
	}
	f.gap = false
}

// joint returns what stands between two lines of one person: a blank where the first is
// plainly not at its end, "Kepala Badan Kesatuan Bangsa" and "dan Politik".
func joint(above, text string) string {
	above = above[strings.LastIndexByte(above, '\n')+1:]
	if above != "" && digits(above) < labelledLeast && (isUnfinished(above, "A") || strings.HasPrefix(text, "dan ")) {
		return " "
	}
	return "\n"
}

// said reads who wrote a line, and when, in front of it. It returns the rest of the line,
// empty where that holds nobody, and whether it is the name of one who answers, "hadir".
func (f *freeText) said(out rowSink, ln *line, text string) (rest string, answers bool) {
	line, ok := withoutStamp(text)
	if !ok {
		return text, false
	}
	sender, message, ok := strings.Cut(line, ":")
	message = strings.TrimSpace(message)
	if no, rest := chatNumber(message); ok && no > 0 && hasLetter(rest) {
		return message, false
	}
	if rest := withoutAnswer(message); ok && !hasLetter(sender) && hasLetter(rest) && !endsOpen(message) { // a telephone that is nobody's contact
		return rest + "\n" + strings.TrimSpace(sender), true
	}
	if ok && isAnswer(message) {
		name := officeBehind(strings.TrimSpace(sender))
		if !isPresent(withoutMarks(message)) { // told with the name: "izin" may mean either
			name += " (" + message + ")"
		}
		return name, true
	}
	f.flush(out)
	switch {
	case ok && f.readDelegation(out, ln, message):
	case ok && !endsOpen(message) && namesSomebody(message):
		return message, true
	case endsOpen(message) || !ok:
		f.readTitle(out, ln, message)
	default:
		out.pass(ln, PassText)
	}
	return "", false
}

// withoutAnswer returns what a message says behind the answer in front of it: "Izin bergabung,
// Budi Santoso", or nothing where it begins with none or has nothing more.
func withoutAnswer(message string) string {
	answer, rest, _ := strings.Cut(message, ",")
	if !isAnswer(answer) {
		return ""
	}
	return strings.TrimSpace(rest)
}

// asCouple joins two names with a dash or a slash between them, where the title says that
// couples follow: "1. Wahdi - Silfia".
func (f *freeText) asCouple(text string) string {
	if f.title == "" {
		return text
	}
	for _, sign := range [...]string{" - ", " – ", " / ", "/"} {
		if first, second, ok := strings.Cut(text, sign); ok && isName(first) && isName(second) {
			return first + " & " + second
		}
	}
	return text
}

// namesSomebody reports whether what somebody wrote names who comes: a name with titles, or
// one with husband or wife.
func namesSomebody(message string) bool {
	if _, ok := parted(message); ok {
		return true
	}
	name, _, _ := strings.Cut(message, "(")
	return looksLikePerson(strings.TrimSpace(name))
}

// readRole reads "Ketua : Budi", one post and who holds it, or the post of those on the
// lines below.
func (f *freeText) readRole(out rowSink, ln *line, role, holder string) {
	f.flush(out)
	f.post = ""
	no, rest := chatNumber(holder)
	switch {
	case !hasLetter(holder):
		f.section, f.post = role, role
		out.pass(ln, PassSection)
	case no > 0 && hasLetter(rest): // "Anggota : 1. Budi"
		f.section, f.post = role, role
		f.start(ln, holder[:len(holder)-len(rest)], rest)
		f.open.listed = no
	default:
		if _, all := namesApart(holder); all != nil {
			f.startAll(out, ln, role, all)
			break
		}
		f.start(ln, "", holder)
		f.open.role = role
	}
}

// readDelegation reads an item that names an office and those whom it sends, "Bappeda: Budi
// dan Ani", or that it has named nobody yet. It reports whether the item is one.
func (f *freeText) readDelegation(out rowSink, ln *line, text string) bool {
	office, names, ok := strings.Cut(text, ":")
	office, names = strings.TrimSpace(office), strings.TrimSpace(names)
	if !ok || !isOffice(office) {
		return false
	}
	if absent(names) || isVacant(names) {
		f.flush(out)
		out.pass(ln, PassUnfilled)
		return true
	}
	lead, all := namesApart(text)
	if all == nil {
		return false
	}
	f.flush(out)
	f.startAll(out, ln, lead, all)
	return true
}

// officeBehind puts a short office behind the name of a contact on a line of its own: "Pak
// Budi Dinsos".
func officeBehind(name string) string {
	if at := strings.LastIndexByte(name, ' '); at > 0 && isOffice(name[at+1:]) {
		return name[:at] + "\n" + name[at+1:]
	}
	return name
}
