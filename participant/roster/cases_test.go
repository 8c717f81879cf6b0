package roster_test

import (
	"encoding/csv"
	"fmt"
	"maps"
	"os"
	"path/filepath"
	"slices"
	"strconv"
	"strings"
	"testing"
	"unicode"

	"github.com/google/uuid"
	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"

	"github.com/integritas-id/integritas/participant"
	"github.com/integritas-id/integritas/participant/roster"
	"github.com/integritas-id/integritas/validation"
)

// Whole lists lie in testdata, each with the people that must come out of it
// (NAME.want.csv) and what must, may and must not be reported (NAME.rules.csv). The
// columns of the sidecars are told in testdata/README.md.

// verdict is how well lists were read.
type verdict struct {
	people, right, silent, falsePeople, falseErrors int
}

func (v *verdict) add(o verdict) {
	v.people += o.people
	v.right += o.right
	v.silent += o.silent
	v.falsePeople += o.falsePeople
	v.falseErrors += o.falseErrors
}

func (v verdict) String() string {
	return fmt.Sprintf("%d of %d people right, %d values silently wrong, %d false people, %d false errors",
		v.right, v.people, v.silent, v.falsePeople, v.falseErrors)
}

// TestWholeLists reads every list in testdata and holds the sum of each directory
// against a floor that only rises.
func TestWholeLists(t *testing.T) {
	for dir, floor := range map[string]verdict{
		"lists":   {right: 146},
		"more":    {right: 172, silent: 0, falsePeople: 0, falseErrors: 0},
		"offices": {right: 142},
		"nasty":   {right: 45},
		"forms":   {right: 154},
		"papers":  {right: 132},
		"files":   {right: 96},
		"sheets":  {right: 60},
		"daftar":  {right: 723},
	} {
		t.Run(dir, func(t *testing.T) {
			files, err := filepath.Glob(filepath.Join("testdata", dir, "*.want.csv"))
			require.NoError(t, err)
			require.NotEmpty(t, files)
			var sum verdict
			for _, file := range files {
				name := strings.TrimSuffix(file, ".want.csv")
				j := judgeList(t, name)
				t.Logf("%-28s %v", filepath.Base(name), j.verdict)
				for _, s := range j.remarks {
					t.Log("    " + s)
				}
				sum.add(j.verdict)
			}
			t.Logf("%-28s %v", dir, sum)
			assert.GreaterOrEqual(t, sum.right, floor.right, "people wholly right")
			assert.LessOrEqual(t, sum.silent, floor.silent, "values silently wrong")
			assert.LessOrEqual(t, sum.falsePeople, floor.falsePeople, "false people")
			assert.LessOrEqual(t, sum.falseErrors, floor.falseErrors, "false errors")
		})
	}
}

// judge holds what came out of a list against what must.
type judge struct {
	verdict
	remarks []string
	entries []roster.Entry
	used    []bool
	wants   []want
	rules   []listRule
	rowOf   map[uuid.UUID]int
}

// want is one person who must come out.
type want struct {
	row   int
	field map[string]string
	entry *roster.Entry
}

type listRule struct{ kind, row, text string }

func (r listRule) on(row int) bool { return r.row == "*" || r.row == strconv.Itoa(row) }

func judgeList(t *testing.T, name string) *judge {
	t.Helper()
	j := &judge{rowOf: map[uuid.UUID]int{}}
	file, err := os.Open(name + ".csv")
	require.NoError(t, err)
	defer file.Close() //nolint:errcheck // it was only read
	for e, err := range roster.Read(roster.CSV(file)) {
		require.NoError(t, err)
		j.entries = append(j.entries, e)
		j.rowOf[e.Participant.ID] = e.Row
	}
	j.used = make([]bool, len(j.entries))
	for _, rec := range sidecar(t, name+".want.csv") {
		row, err := strconv.Atoi(rec["row"])
		require.NoError(t, err)
		j.wants = append(j.wants, want{row: row, field: rec})
	}
	for _, rec := range sidecar(t, name+".rules.csv") {
		j.rules = append(j.rules, listRule{rec["kind"], rec["row"], rec["text"]})
	}
	j.match()
	for i := range j.wants {
		j.judgePerson(&j.wants[i])
	}
	j.judgeRest()
	j.judgeErrors()
	return j
}

func sidecar(t *testing.T, path string) []map[string]string {
	t.Helper()
	text, err := os.ReadFile(path)
	if os.IsNotExist(err) {
		return nil
	}
	require.NoError(t, err)
	rows, err := csv.NewReader(strings.NewReader(string(text))).ReadAll()
	require.NoError(t, err, path)
	var all []map[string]string
	for _, row := range rows[1:] {
		rec := map[string]string{}
		for i, name := range rows[0] {
			rec[name] = row[i]
		}
		all = append(all, rec)
	}
	return all
}

// match finds the entry of each want: that of the row with the name, else the only one
// of the row that is left.
func (j *judge) match() {
	for _, exact := range []bool{true, false} {
		for i := range j.wants {
			w := &j.wants[i]
			for k := range j.entries {
				e := &j.entries[k]
				if w.entry != nil || j.used[k] || e.Row != w.row || !e.IsPerson() {
					continue
				}
				if !exact || lettersOf(e.Participant.Name.Full) == lettersOf(w.field["name"]) {
					w.entry, j.used[k] = e, true
				}
			}
		}
	}
}

func lettersOf(s string) string {
	return strings.Map(func(r rune) rune {
		if unicode.IsLetter(r) || unicode.IsDigit(r) {
			return unicode.ToLower(r)
		}
		return -1
	}, s)
}

func (j *judge) judgePerson(w *want) {
	j.people++
	if w.entry == nil {
		j.silent++
		j.note("row %d: %s is missing", w.row, w.field["name"])
		return
	}
	right := true
	p := &w.entry.Participant
	for _, name := range slices.Sorted(maps.Keys(w.field)) {
		if name == "row" {
			continue
		}
		got := j.value(p, name)
		if j.same(p, name, w.field[name], got) {
			continue
		}
		right = false
		if j.isTold(w.row, name, got == "") {
			j.note("row %d: %s is %q, not %q; told", w.row, name, got, w.field[name])
			continue
		}
		j.silent++
		j.note("row %d: %s is %q, not %q", w.row, name, got, w.field[name])
	}
	for _, r := range j.rules {
		if r.kind == "must" && r.on(w.row) && !j.reported(w.row, r.text) {
			right = false
			j.silent++
			j.note("row %d: no problem %q", w.row, r.text)
		}
	}
	if right {
		j.right++
	}
}

func (j *judge) note(format string, args ...any) {
	j.remarks = append(j.remarks, fmt.Sprintf(format, args...))
}

// value writes a field of a participant as a sidecar does.
func (j *judge) value(p *participant.Participant, name string) string {
	switch name {
	case "front":
		return strings.Join(p.Name.Front, "|")
	case "name":
		return p.Name.Full
	case "back":
		return strings.Join(p.Name.Back, "|")
	case "nip":
		return p.NIP.Reveal()
	case "nip_lama":
		return p.NIPLama.Reveal()
	case "nik":
		return p.NIK.Reveal()
	case "nrp":
		return p.NRP.Reveal()
	case "npwp":
		return p.NPWP.Reveal()
	case "sex":
		if p.Sex != 0 {
			return p.Sex.String()
		}
	case "birth_date":
		if !p.BirthDate.IsZero() {
			return p.BirthDate.Reveal().String()
		}
	case "rank":
		if p.Rank != 0 {
			return p.Rank.String()
		}
	case "position":
		var posts []string
		for _, post := range p.Positions {
			posts = append(posts, strings.Join(strings.Fields(post.Raw), " "))
		}
		return strings.Join(posts, "|")
	case "role":
		if len(p.Positions) > 0 && p.Positions[0].Role != 0 {
			return p.Positions[0].Role.String()
		}
	case "unit":
		return p.Unit
	case "phone":
		var phones []string
		for _, phone := range p.Phones {
			phones = append(phones, phone.Reveal())
		}
		return strings.Join(phones, "|")
	case "email":
		return p.Email.Reveal()
	case "spouse_of":
		return j.row(p.SpouseOf)
	case "child_of":
		return j.row(p.ChildOf)
	case "minor":
		if p.Minor {
			return "true"
		}
	}
	return ""
}

func (j *judge) row(id uuid.UUID) string {
	if row, ok := j.rowOf[id]; ok && id != uuid.Nil {
		return strconv.Itoa(row)
	}
	return ""
}

// same holds a value against what the sidecar says of it.
func (j *judge) same(p *participant.Participant, name, want, got string) bool {
	if want == "?" {
		return true
	}
	for side := range strings.SplitSeq(want, "//") {
		side = strings.TrimSpace(side)
		switch {
		case got == side:
			return true
		case (name == "unit" || name == "position") && lettersOf(got) == lettersOf(side):
			return true
		case name == "position" && strings.HasSuffix(side, "|?"):
			first, _, _ := strings.Cut(got, "|")
			if lettersOf(first) == lettersOf(strings.TrimSuffix(side, "|?")) {
				return true
			}
		case side == "" && name == "sex" && got != "":
			return p.NIP.Sex().String() == got || p.NIK.Sex().String() == got
		case side == "" && name == "birth_date" && got != "":
			return p.NIP.BirthDate().String() == got
		case side == "" && name == "spouse_of" && got != "", side != "" && name == "spouse_of" && got == "":
			return j.isCouple(p)
		}
	}
	return false
}

// isCouple reports whether a rule says that the person is tied to another one, whichever
// of the two is recorded as the spouse.
func (j *judge) isCouple(p *participant.Participant) bool {
	mine := lettersOf(p.Name.Full)
	for _, r := range j.rules {
		if r.kind == "couple" && strings.Contains(lettersOf(r.text), mine) {
			return true
		}
	}
	return false
}

// paths are the members of a participant in which a problem about a field may lie.
var paths = map[string][]string{
	"front": {"/name"}, "name": {"/name"}, "back": {"/name"}, "position": {"/positions"}, "role": {"/positions"},
	"nip": {"/nip", "/nik", "/nrp"}, "nip_lama": {"/nip", "/nip_lama"}, "nik": {"/nik", "/nip", "/nrp"}, "nrp": {"/nrp", "/nip", "/nik"},
	"phone": {"/phones"}, "minor": {"/minor", "/birth_date"},
}

// isTold reports whether a problem of the row tells of the field, or, for a value that
// was not read, one of the headings.
func (j *judge) isTold(row int, name string, lost bool) bool {
	of := paths[name]
	if of == nil {
		of = []string{"/" + name}
	}
	for i := range j.entries {
		for _, p := range j.entries[i].Problems {
			if p.Row != row {
				if lost && p.Column > 0 && strings.HasPrefix(p.Code(), "roster.column") {
					return true
				}
				continue
			}
			if p.Path == "" {
				return true
			}
			for _, path := range of {
				if strings.HasPrefix(p.Path, path) {
					return true
				}
			}
		}
	}
	return false
}

func (j *judge) reported(row int, text string) bool {
	for i := range j.entries {
		for _, p := range j.entries[i].Problems {
			if p.Row == row && strings.Contains(p.Code(), text) {
				return true
			}
		}
	}
	return false
}

// judgeRest counts the entries whom nobody asked for.
func (j *judge) judgeRest() {
	for i := range j.entries {
		e := &j.entries[i]
		if j.used[i] || !e.IsPerson() {
			continue
		}
		optional := slices.ContainsFunc(j.rules, func(r listRule) bool {
			return r.kind == "optional" && r.on(e.Row) && (r.text == "*" || lettersOf(r.text) == lettersOf(e.Participant.Name.Full))
		})
		if !optional {
			j.falsePeople++
			j.note("row %d: nobody asked for %s", e.Row, e.Participant.Name)
		}
	}
}

// judgeErrors counts the errors that no rule allows, and the problems that one forbids.
func (j *judge) judgeErrors() {
	for i := range j.entries {
		for _, p := range j.entries[i].Problems {
			allowed, forbidden := false, false
			for _, r := range j.rules {
				if !r.on(p.Row) || !strings.Contains(p.Code(), r.text) {
					continue
				}
				allowed = allowed || r.kind == "may" || r.kind == "must"
				forbidden = forbidden || r.kind == "not"
			}
			if forbidden || p.Severity() == validation.Error && !allowed {
				j.falseErrors++
				j.note("%s", p)
			}
		}
	}
}
