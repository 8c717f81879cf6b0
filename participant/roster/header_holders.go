package roster

import (
	"strings"

	"github.com/integritas-id/integritas/participant"
)

// holders takes the names of the holders of posts for those of the list only where it
// has no other names, and of names with and without their titles those with them.
func holders(all []meaning, columns []Column) {
	plain, held, titled := false, false, false
	for _, m := range all {
		if m.parts&namesPeople != 0 && m.of == 0 {
			plain, held = plain || !m.holder && m.sure, held || m.holder
			titled = titled || !m.without
		}
	}
	for c := range all { // "Nama KTU" beside "Nama Kepala Puskesmas"
		if m := &all[c]; held && !plain && m.field == FieldName && !m.sure && !m.holder {
			_, m.post, _ = strings.Cut(columns[c].Heading, " ")
			m.holder, m.sure = true, true
		}
	}
	first := ""
	for c := range all {
		m := &all[c]
		if m.holder && plain || m.parts&namesPeople != 0 && m.without && titled {
			*m = plainly(FieldOther)
			continue
		}
		if m.post = postOf(m.post, all[:c]); first == "" && m.parts&namesPeople != 0 {
			first = m.post
		}
	}
	behindHolders(all)
	for c := range all { // a number of somebody who is not named
		if m := &all[c]; m.holder && m.post != first && m.parts&namesPeople == 0 && !namesHolder(all, m.post) {
			*m = plainly(FieldOther)
		}
	}
}

// postsOverNames takes headings that are posts, "Kepala Daerah", for those of the names of
// their holders, in a list of no other names, where names stand below.
func postsOverNames(all []meaning, columns []Column, below []line) {
	for c := range all {
		if all[c].parts&(namesPeople|bitsOf(FieldSpouse, FieldChild)) != 0 {
			return
		}
	}
	for c := range all {
		if f := all[c].field; f != 0 && f != FieldOther && f != FieldUnit && f != FieldPosition || !namesPost(columns[c].Heading) { // "Kepala Sekolah" has the word of an office
			continue
		}
		names, of := 0, 0
		for i := range below {
			if text := cellAt(below[i].cells, c); !absent(text) {
				of++
				if isName(text) {
					names++
				}
			}
		}
		if names*2 > of {
			all[c] = plainly(FieldName)
			all[c].holder, all[c].post = true, columns[c].Heading
		}
	}
}

// namesPost reports whether a heading is a post, one of the keepers of a budget too.
func namesPost(heading string) bool {
	return startsPost(heading) || startsWith(heading, isKeeper)
}

// isKeeper reports whether a folded word starts what the keepers of a budget are called.
func isKeeper(folded []byte) bool {
	switch string(folded) {
	case "pengguna", "kuasa", "kpa", "ppk", "pptk", "pengurus":
		return true
	}
	return false
}

// invitedBesidePresent leaves out the post that was invited where that of whoever came has a
// column too: "Undangan (Jabatan);Yang Hadir;Jabatan Yang Hadir".
func invitedBesidePresent(all []meaning, columns []Column) {
	isInvited := func(c int) bool { return strings.Contains(strings.ToLower(columns[c].Heading), "undang") }
	isPresent := func(c int) bool {
		return all[c].of == 0 && all[c].parts.has(FieldPosition) && !isInvited(c)
	}
	for c := range all {
		if !all[c].parts.has(FieldPosition) || !isInvited(c) {
			continue
		}
		for k := range all {
			if isPresent(k) {
				all[c] = plainly(FieldOther)
				break
			}
		}
	}
}

// behindHolders gives the telephones, numbers and ranks that follow the names of each of
// several holders to the holder whom they follow.
func behindHolders(all []meaning) {
	facts := numberFields | bitsOf(FieldPhone, FieldEmail, FieldContact, FieldRank, FieldSex, FieldNIK)
	var times [FieldOther + 1]int
	for c := range all {
		if m := &all[c]; m.post == "" && m.of == 0 && m.parts&^facts == 0 {
			times[m.field]++
		}
	}
	post := ""
	for c := range all {
		m := &all[c]
		switch {
		case m.holder && m.parts&namesPeople != 0:
			post = m.post
		case m.post == "" && m.of == 0 && m.parts != 0 && m.parts&^facts == 0 && times[m.field] > 1:
			m.post = post
		}
	}
}

// postOf returns the post that a heading means, spelled as the heading of the names before
// it spells it; "" where it is none that can be recorded.
func postOf(text string, before []meaning) string {
	text = withoutBrackets(text)
	p, err := participant.ParsePosition(text)
	if (err != nil || p.Role == 0 && strings.Contains(text, " ")) && !namesPost(text) || strings.Contains(text, "/") || strings.HasPrefix(strings.ToLower(text), "pimpinan") {
		return ""
	}
	for i := range before {
		other, err := participant.ParsePosition(before[i].post)
		if err == nil && before[i].post != "" && other.Role != 0 && other.Role == p.Role && (isShort(text) || isShort(before[i].post) || strings.EqualFold(text, before[i].post)) {
			return before[i].post
		}
	}
	if s := strings.ToUpper(text); s == text && len(text) > 4 {
		return titleCase(text)
	}
	return text
}

// isShort reports whether a post is one word, "Kepsek", which may mean any of its role;
// "Ketua RT" and "Ketua RW" are of one role, and two.
func isShort(post string) bool { return !strings.Contains(post, " ") }

// titleCase writes a heading in capitals as a post is written in a sentence: "Ketua RT".
func titleCase(text string) string {
	words := strings.Fields(text)
	for i, w := range words {
		if len(w) > 3 {
			words[i] = w[:1] + strings.ToLower(w[1:])
		}
	}
	return strings.Join(words, " ")
}

// namesHolder reports whether one of the columns has the names of the holders of a post.
func namesHolder(all []meaning, post string) bool {
	for i := range all {
		if all[i].holder && all[i].post == post && all[i].parts&namesPeople != 0 {
			return true
		}
	}
	return false
}
