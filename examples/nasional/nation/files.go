package nation

import (
	"bytes"
	"cmp"
	"encoding/csv"
	"encoding/json"
	"net/url"
	"slices"
	"strconv"
	"strings"

	"golang.org/x/text/language"

	"github.com/integritas-id/integritas/program/recap"
)

// File is a file of the result, by its name below the folder of the result.
type File struct {
	Name string
	Text []byte
}

// PartFiles returns the files of a sum: JSON, which can be merged further, and CSV.
func PartFiles(name string, r *recap.Recap) ([]File, error) {
	document, err := r.MarshalJSON()
	if err != nil {
		return nil, err
	}
	var table bytes.Buffer
	if err := r.WriteCSV(&table, language.Indonesian); err != nil {
		return nil, err
	}
	return []File{{name + ".json", append(document, '\n')}, {name + ".csv", table.Bytes()}}, nil
}

// Tally counts the problems of an office by rule.
type Tally struct {
	Office, Rule, Severity string
	N, Lost                int
}

// ProblemFile returns the problems of an office as JSON lines, in the order of its files,
// and their counts.
func ProblemFile(office string, problems []Problem) (File, []Tally) {
	slices.SortFunc(problems, func(a, b Problem) int { return a.Compare(&b) })
	var out bytes.Buffer
	lines := json.NewEncoder(&out)
	lines.SetEscapeHTML(false)
	counts := map[string]*Tally{}
	var rules []string
	for i := range problems {
		p := &problems[i]
		_ = lines.Encode(p) // plain strings and numbers into memory: this does not fail
		if counts[p.Rule] == nil {
			counts[p.Rule] = &Tally{Office: office, Rule: p.Rule, Severity: p.Severity}
			rules = append(rules, p.Rule)
		}
		counts[p.Rule].N++
		counts[p.Rule].Lost += p.Lost
	}
	slices.Sort(rules)
	tallies := make([]Tally, len(rules))
	for i, rule := range rules {
		tallies[i] = *counts[rule]
	}
	return File{"masalah/" + url.PathEscape(office) + ".jsonl", out.Bytes()}, tallies
}

// tallyFile returns the counts of all offices as CSV.
func tallyFile(tallies []Tally) File {
	var out bytes.Buffer
	w := csv.NewWriter(&out)
	_ = w.Write([]string{"office", "rule", "severity", "count", "lost"}) // into memory: this does not fail
	for _, t := range tallies {
		_ = w.Write([]string{t.Office, t.Rule, t.Severity, strconv.Itoa(t.N), strconv.Itoa(t.Lost)})
	}
	w.Flush()
	return File{"masalah.csv", out.Bytes()}
}

func findingFile(name string, findings []Finding) File {
	var out bytes.Buffer
	lines := json.NewEncoder(&out)
	lines.SetEscapeHTML(false)
	for i := range findings {
		_ = lines.Encode(&findings[i]) // plain strings and numbers into memory: this does not fail
	}
	return File{name, out.Bytes()}
}

func sortTallies(tallies []Tally) {
	slices.SortFunc(tallies, func(a, b Tally) int {
		return cmp.Or(strings.Compare(a.Office, b.Office), strings.Compare(a.Rule, b.Rule))
	})
}
