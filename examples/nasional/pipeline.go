package main

import (
	"context"
	"reflect"
	"strconv"

	"github.com/apache/beam/sdks/v2/go/pkg/beam"
	"github.com/apache/beam/sdks/v2/go/pkg/beam/io/filesystem"
	"github.com/apache/beam/sdks/v2/go/pkg/beam/transforms/stats"
	"github.com/google/uuid"

	"github.com/integritas-id/integritas/examples/nasional/nation"
	"github.com/integritas-id/integritas/program/recap"
)

func init() {
	for _, fn := range []any{
		&read{}, &resolve{}, &judge{}, &settle{}, &adopt{}, &writePart{}, &writeProblems{}, &writeWhole{},
		claim, distinct, audit, nothing, whole, named,
	} {
		beam.RegisterDoFn(fn)
	}
	for _, t := range between {
		beam.RegisterType(t)
	}
}

// between are the types of what lies between the steps: a worker in a process of its own
// must know them by name. The recap comes with its coder.
var between = []reflect.Type{
	reflect.TypeFor[nation.Batch](), reflect.TypeFor[nation.Foreign](), reflect.TypeFor[nation.Claimed](),
	reflect.TypeFor[nation.Refused](), reflect.TypeFor[nation.Filed](), reflect.TypeFor[nation.Findings](),
	reflect.TypeFor[nation.Problem](), reflect.TypeFor[nation.Tally](), reflect.TypeFor[nation.Sum](),
}

// build makes the pipeline: each step is one of package nation, and what lies between them
// is the engine's.
func build(s beam.Scope, names []string, out string, namespace uuid.UUID) {
	secret := namespace.String()
	files := beam.Reshuffle(s, beam.CreateList(s, names))
	batches, byKey, keys, recaps, unread, readSums := beam.ParDo6(s, &read{secret}, files)
	resolved, nowhere := beam.ParDo2(s, &resolve{}, beam.CoGroupByKey(s, keys, byKey))

	events := beam.GroupByKey(s, beam.Flatten(s, batches, resolved))
	parts, people, filed, listed, wrong, judgedSums := beam.ParDo6(s, &judge{secret}, events)

	refused := beam.ParDo(s, &settle{}, beam.CoGroupByKey(s, beam.ParDo(s, claim, recaps), listed))
	adopted, unfit, adoptedSums := beam.ParDo3(s, &adopt{}, beam.CoGroupByKey(s, recaps, refused))

	// The sums of the events are added up where they are made, before anything else lies beside them.
	none := beam.ParDo(s, nothing, beam.Impulse(s))
	added := beam.CombinePerKey(s, &sum{}, beam.Flatten(s, beam.CombinePerKey(s, &sum{}, parts), adopted, none))
	problems := beam.GroupByKey(s, beam.Flatten(s, unread, nowhere, wrong, unfit))
	sums := stats.SumPerKey(s, beam.Flatten(s, readSums, judgedSums, adoptedSums))

	beam.ParDo0(s, &writeWhole{out}, beam.CoGroupByKey(s,
		beam.ParDo(s, &writePart{out}, added),
		beam.ParDo(s, whole, stats.Sum(s, beam.ParDo(s, distinct, beam.GroupByKey(s, people)))),
		beam.ParDo(s, audit, beam.GroupByKey(s, filed)),
		beam.ParDo(s, &writeProblems{out}, problems),
		beam.ParDo(s, named, sums),
		beam.ParDo(s, whole, beam.Create(s, 0)),
	))
}

// read reads one file.
type read struct{ Namespace string }

func (f *read) ProcessElement(ctx context.Context, name string, batch, byKey func(string, nation.Batch), key func(string, string),
	foreign func(string, nation.Foreign), problem func(string, nation.Problem), count func(string, int),
) error {
	tell := func(p nation.Problem) { problem(nation.Office(p.File), p) }
	fs, err := filesystem.New(ctx, name)
	if err != nil {
		return err
	}
	defer fs.Close()
	in, err := fs.OpenRead(ctx, name)
	if err != nil {
		tell(nation.Unopened(name))
		return nil //nolint:nilerr // the problem tells it
	}
	defer in.Close()
	sums := map[string]int{} // one element for each, and not one for each record
	nation.Reader{Namespace: uuid.MustParse(f.Namespace)}.Read(name, in, nation.Sink{
		Batch: batch, ByKey: byKey, Named: func(n nation.Named) { key(n.Key, n.ID) },
		Recap: func(r nation.Foreign) { foreign(place(r.Source), r) }, Problem: tell, Count: func(name string, n int) { sums[name] += n },
	})
	for name, n := range sums {
		count(name, n)
	}
	return nil
}

// place names a source as a key of the pipeline.
func place(s nation.Source) string { return s.File + "\n" + strconv.Itoa(s.Line) }

// resolve finds the events of the lists that name them by a key.
type resolve struct{}

func (*resolve) ProcessElement(_ string, ids func(*string) bool, batches func(*nation.Batch) bool, put func(string, nation.Batch), problem func(string, nation.Problem)) {
	nation.Resolve(all(ids), all(batches), put, func(p nation.Problem) { problem(nation.Office(p.File), p) })
}

// all holds what an iterator yields: what is of one event, one office or one key.
func all[T any](next func(*T) bool) (list []T) {
	for v := *new(T); next(&v); v = *new(T) {
		list = append(list, v)
	}
	return list
}

// judge holds the records of one event against each other and adds them up.
type judge struct{ Namespace string }

// shards is into how many parts the people are divided to be counted.
const shards = 64

func (f *judge) ProcessElement(_ string, batches func(*nation.Batch) bool, part func(string, recap.Recap), people func(int, []byte),
	filed func(int, nation.Filed), listed func(int, string), problem func(string, nation.Problem), count func(string, int),
) {
	var ids [shards][]byte
	nation.Judge(uuid.MustParse(f.Namespace), all(batches), nation.Judged{
		Part:    func(p nation.Part) { part(p.Name, p.Recap) },
		Person:  func(id uuid.UUID) { ids[id[15]%shards] = append(ids[id[15]%shards], id[:]...) },
		Event:   func(e nation.Filed) { filed(0, e) },
		Listed:  func(event uuid.UUID) { listed(0, event.String()) },
		Problem: func(p nation.Problem) { problem(nation.Office(p.File), p) },
		Count:   count,
	})
	for shard, some := range ids {
		if len(some) > 0 {
			people(shard, some)
		}
	}
}

// distinct counts the different ids of one part of the people.
func distinct(_ int, ids func(*[]byte) bool) int {
	different := map[uuid.UUID]struct{}{}
	for some := []byte(nil); ids(&some); some = nil {
		for ; len(some) > 0; some = some[16:] {
			different[uuid.UUID(some[:16])] = struct{}{}
		}
	}
	return len(different)
}

func claim(_ string, f nation.Foreign) (int, nation.Claimed, error) {
	c, err := nation.Claim(f)
	return 0, c, err
}

// settle says which recaps may be merged.
type settle struct{}

func (*settle) ProcessElement(_ int, claims func(*nation.Claimed) bool, listed func(*string) bool, refused func(string, nation.Refused)) {
	for _, r := range nation.Settle(all(claims), all(listed)) {
		refused(place(r.Source), r)
	}
}

// adopt adds a recap that was made elsewhere.
type adopt struct{}

func (*adopt) ProcessElement(_ string, recaps func(*nation.Foreign) bool, refused func(*nation.Refused) bool,
	part func(string, recap.Recap), problem func(string, nation.Problem), count func(string, int),
) {
	why := all(refused)
	for _, f := range all(recaps) {
		nation.Adopt(f, why, nation.Judged{
			Part:    func(p nation.Part) { part(p.Name, p.Recap) },
			Problem: func(p nation.Problem) { problem(nation.Office(p.File), p) },
			Count:   count,
		})
	}
}

// nothing is the sum of no event, so that there is a nation whatever was read.
func nothing([]byte) (string, recap.Recap) { return nation.Nation, recap.Recap{} }

// whole gives a number to the one place where all is told.
func whole(n int) (int, int) { return 0, n }

func named(name string, n int) (int, nation.Sum) { return 0, nation.Sum{Name: name, N: n} }

func audit(_ int, filed func(*nation.Filed) bool) (int, nation.Findings) {
	return 0, nation.Audit(all(filed))
}

// writePart writes the files of one sum, and passes that of the nation on.
type writePart struct{ Out string }

func (f *writePart) ProcessElement(ctx context.Context, name string, r recap.Recap, nationwide func(int, recap.Recap)) error {
	if name == nation.Nation {
		nationwide(0, r)
	}
	files, err := nation.PartFiles(name, &r)
	if err != nil {
		return err
	}
	return write(ctx, f.Out, files...)
}

// writeProblems writes the problems of one office.
type writeProblems struct{ Out string }

func (f *writeProblems) ProcessElement(ctx context.Context, office string, problems func(*nation.Problem) bool, count func(int, nation.Tally)) error {
	file, tallies := nation.ProblemFile(office, all(problems))
	for _, t := range tallies {
		count(0, t)
	}
	return write(ctx, f.Out, file)
}

// writeWhole writes what tells of everything together.
type writeWhole struct{ Out string }

func (f *writeWhole) ProcessElement(ctx context.Context, _ int, nationwide func(*recap.Recap) bool, people func(*int) bool,
	findings func(*nation.Findings) bool, tallies func(*nation.Tally) bool, sums func(*nation.Sum) bool, _ func(*int) bool,
) error {
	w := nation.Whole{Tallies: all(tallies), Sums: map[string]int{}}
	nationwide(&w.Nation)
	people(&w.People)
	findings(&w.Findings)
	for _, s := range all(sums) {
		w.Sums[s.Name] = s.N
	}
	files, err := w.Files()
	if err != nil {
		return err
	}
	return write(ctx, f.Out, files...)
}

func write(ctx context.Context, out string, files ...nation.File) error {
	fs, err := filesystem.New(ctx, out)
	if err != nil {
		return err
	}
	defer fs.Close()
	for _, file := range files {
		if err := filesystem.Write(ctx, fs, out+"/"+file.Name, file.Text); err != nil {
			return err
		}
	}
	return nil
}
