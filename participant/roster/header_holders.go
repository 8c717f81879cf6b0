package roster

import (
	"strings"

	"github.com/integritas-id/integritas/participant"
)

// holders takes the names of the holders of posts for those of the list only where it
// has no other names, and of names with and without their titles those with them.
func holders(all []meaning) {
	plain, titled := false, false
	for _, m := range all {
		if m.parts&namesPeople != 0 && m.of == 0 {
			plain = plain || !m.holder
			titled = titled || !m.without
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
	if err != nil || p.Role == 0 && strings.Contains(text, " ") || strings.Contains(text, "/") || strings.HasPrefix(strings.ToLower(text), "pimpinan") {
		return ""
	}
	for i := range before {
		if other, err := participant.ParsePosition(before[i].post); err == nil && before[i].post != "" && other.Role != 0 && other.Role == p.Role {
			return before[i].post
		}
	}
	if s := strings.ToUpper(text); s == text && len(text) > 4 {
		return titleCase(text)
	}
	return text
}

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
