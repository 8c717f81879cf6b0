package participant_test

import (
	"os"
	"strings"
	"testing"

	"github.com/integritas-id/integritas/internal/tabletest"
	"github.com/integritas-id/integritas/participant"
)

// TestCellsCorpus reads single cells of lists of all kinds and counts how many are read as
// they should be. Fields of a want stand behind semicolons, alternatives between bars.
func TestCellsCorpus(t *testing.T) {
	rows := tabletest.Read(t, os.DirFS("testdata"), "cells.csv")
	right, total := map[string]int{}, map[string]int{}
	for i, row := range rows {
		kind := row["kind"]
		total[kind]++
		if got, ok := readCell(kind, row["text"], row["want"]); ok {
			right[kind]++
		} else {
			t.Errorf("line %d: %s %q\n\tgot  %s\n\twant %s", i+2, kind, row["text"], got, row["want"])
		}
	}
	for kind, n := range total {
		t.Logf("%-8s %d of %d", kind, right[kind], n)
	}
}

// readCell reads a cell and reports whether it gives what is wanted.
func readCell(kind, text, want string) (got string, ok bool) {
	fields := map[string]string{}
	switch kind {
	case "post":
		p, err := participant.ParsePosition(text)
		if err != nil {
			return err.Error(), false
		}
		fields = map[string]string{"": told(p.Role), "unit": p.Unit, "region": p.Region.String()}
	case "name":
		n, err := participant.ParseName(text)
		if err != nil {
			return err.Error(), false
		}
		fields = map[string]string{"front": strings.Join(n.Front, "|"), "name": n.Full, "back": strings.Join(n.Back, "|")}
	case "rank":
		r, err := participant.ParseRank(text)
		return told(r), err == nil && told(r) == want
	case "nip":
		n, err := participant.ParseNIP(text)
		return n.Reveal(), err == nil && n.Reveal() == want
	case "phone":
		phones, err := participant.AppendPhones(nil, text)
		var all []string
		for _, p := range phones {
			all = append(all, p.Reveal())
		}
		got = strings.Join(all, "|")
		return got, err == nil && got == want
	case "address":
		a, err := participant.ParseAddress(text)
		got = a.Region.String()
		return got, err == nil && strings.HasPrefix(got, strings.TrimSuffix(want, "*"))
	}
	for field := range strings.SplitSeq(want, ";") {
		name, value, named := strings.Cut(field, "=")
		if !named {
			name, value = "", field
		}
		switch name {
		case "":
			ok = containsField(value, fields[""])
		case "back1":
			ok = strings.HasPrefix(fields["back"], value)
		default:
			ok = fields[name] == value
		}
		if !ok {
			break
		}
	}
	return fields[""] + fields["front"] + ";" + fields["name"] + fields["unit"] + ";" + fields["back"] + fields["region"], ok
}

// containsField reports whether one of the alternatives is the value.
func containsField(alternatives, value string) bool {
	for one := range strings.SplitSeq(alternatives, "|") {
		if one == value {
			return true
		}
	}
	return false
}
