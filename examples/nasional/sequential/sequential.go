// Package sequential runs the steps of package nation one after the other, in one process
// and its memory: what the pipeline is held to, and enough for a province.
package sequential

import (
	"cmp"
	"os"
	"path/filepath"
	"slices"

	"github.com/google/uuid"

	"github.com/integritas-id/integritas/examples/nasional/nation"
	"github.com/integritas-id/integritas/program/recap"
)

// Run reads the files of the patterns and writes the recap of the nation into a folder.
func Run(patterns []string, out string, namespace uuid.UUID) error {
	names, err := nation.Input(patterns, List)
	if err != nil {
		return err
	}
	s := newSums()
	s.read(names, namespace)
	s.judge(namespace)
	s.adopt()
	if s.err != nil {
		return s.err
	}
	return s.write(out)
}

// List returns the files that a pattern names on the local file system, without folders.
func List(pattern string) ([]string, error) {
	found, err := filepath.Glob(pattern)
	return slices.DeleteFunc(found, func(name string) bool {
		info, err := os.Stat(name)
		return err == nil && info.IsDir()
	}), err
}

// sums is everything at once.
type sums struct {
	batches  map[string][]nation.Batch
	recaps   []nation.Foreign
	detailed []string
	filed    []nation.Filed
	parts    map[string]*recap.Recap
	problems map[string][]nation.Problem // by office
	people   map[uuid.UUID]struct{}
	named    map[string]int
	err      error
}

func newSums() *sums {
	return &sums{
		parts: map[string]*recap.Recap{nation.Nation: {}}, problems: map[string][]nation.Problem{},
		people: map[uuid.UUID]struct{}{}, named: map[string]int{},
	}
}

func (s *sums) count(name string, n int) { s.named[name] += n }

func (s *sums) problem(p nation.Problem) {
	office := nation.Office(p.File)
	s.problems[office] = append(s.problems[office], p)
}

func (s *sums) part(p nation.Part) {
	if s.parts[p.Name] == nil {
		s.parts[p.Name] = new(recap.Recap)
	}
	s.err = cmp.Or(s.err, s.parts[p.Name].Merge(&p.Recap))
}

// read reads all files, and then finds the events of the lists.
func (s *sums) read(names []string, namespace uuid.UUID) {
	s.batches = map[string][]nation.Batch{}
	byKey, ids := map[string][]nation.Batch{}, map[string][]string{}
	put := func(event string, b nation.Batch) { s.batches[event] = append(s.batches[event], b) }
	to := nation.Sink{
		Batch:   put,
		ByKey:   func(key string, b nation.Batch) { byKey[key] = append(byKey[key], b) },
		Named:   func(n nation.Named) { ids[n.Key] = append(ids[n.Key], n.ID) },
		Recap:   func(f nation.Foreign) { s.recaps = append(s.recaps, f) },
		Problem: s.problem,
		Count:   s.count,
	}
	for _, name := range names {
		file, err := os.Open(name)
		if err != nil {
			s.problem(nation.Unopened(name))
			continue
		}
		nation.Reader{Namespace: namespace}.Read(name, file, to)
		file.Close()
	}
	for key, batches := range byKey {
		nation.Resolve(ids[key], batches, put, s.problem)
	}
}

func (s *sums) judged() nation.Judged {
	return nation.Judged{
		Part:    s.part,
		Person:  func(id uuid.UUID) { s.people[id] = struct{}{} },
		Event:   func(f nation.Filed) { s.filed = append(s.filed, f) },
		Listed:  func(event uuid.UUID) { s.detailed = append(s.detailed, event.String()) },
		Problem: s.problem,
		Count:   s.count,
	}
}

func (s *sums) judge(namespace uuid.UUID) {
	for event, batches := range s.batches {
		nation.Judge(namespace, batches, s.judged())
		delete(s.batches, event)
	}
}

// adopt merges the recaps that were made elsewhere.
func (s *sums) adopt() {
	var claims []nation.Claimed
	for i := range s.recaps {
		claim, err := nation.Claim(s.recaps[i])
		s.err = cmp.Or(s.err, err)
		claims = append(claims, claim)
	}
	refused := map[nation.Source][]nation.Refused{}
	for _, r := range nation.Settle(claims, s.detailed) {
		refused[r.Source] = append(refused[r.Source], r)
	}
	for i := range s.recaps {
		nation.Adopt(s.recaps[i], refused[s.recaps[i].Source], s.judged())
	}
}

func (s *sums) write(out string) error {
	whole := nation.Whole{
		Nation: *s.parts[nation.Nation], People: len(s.people), Findings: nation.Audit(s.filed), Sums: s.named,
	}
	for name, sum := range s.parts {
		files, err := nation.PartFiles(name, sum)
		if err := cmp.Or(err, writeAll(out, files)); err != nil {
			return err
		}
	}
	for office, problems := range s.problems {
		file, tallies := nation.ProblemFile(office, problems)
		whole.Tallies = append(whole.Tallies, tallies...)
		if err := writeAll(out, []nation.File{file}); err != nil {
			return err
		}
	}
	files, err := whole.Files()
	return cmp.Or(err, writeAll(out, files))
}

func writeAll(out string, files []nation.File) error {
	for _, f := range files {
		name := filepath.Join(out, filepath.FromSlash(f.Name))
		if err := os.MkdirAll(filepath.Dir(name), 0o755); err != nil {
			return err
		}
		if err := os.WriteFile(name, f.Text, 0o644); err != nil {
			return err
		}
	}
	return nil
}
