package main

import (
	"bytes"
	"encoding/json"
	"fmt"
	"io"
	"log"
	"maps"
	"os"
	"path/filepath"
	"slices"
	"strings"
	"sync"
	"time"

	"github.com/google/uuid"
	"golang.org/x/text/language"

	"github.com/integritas-id/integritas/participant"
	"github.com/integritas-id/integritas/program"
	"github.com/integritas-id/integritas/program/audit"
	"github.com/integritas-id/integritas/program/calendar"
	"github.com/integritas-id/integritas/program/paper"
	"github.com/integritas-id/integritas/program/recap"
	"github.com/integritas-id/integritas/program/schemaorg"
	"github.com/integritas-id/integritas/schema"
	"github.com/integritas-id/integritas/validation"
)

// onEvents are what a host does with an event that it was sent.
var onEvents = map[string]func(*program.Event){
	"Event.Check":          func(e *program.Event) { validation.Checker{Notes: true}.Check(e) },
	"Event.Write":          func(e *program.Event) { _ = e.Write(io.Discard) },
	"Event.PreviousRanges": func(e *program.Event) { e.PreviousRanges() },
	"Event.Phase":          func(e *program.Event) { e.Phase(time.Date(2024, 3, 5, 9, 0, 0, 0, time.UTC)) },
	"audit.Contradictions": func(e *program.Event) {
		drain((&audit.Finder{Limit: answers}).Contradictions(slices.Values([]*program.Event{e, e})))
	},
	"audit.Overlaps": func(e *program.Event) {
		drain((&audit.Finder{Limit: answers}).Overlaps(slices.Values([]*program.Event{e, e})))
	},
	"audit.Doubles": func(e *program.Event) { drain(audit.Doubles(slices.Values([]*program.Event{e, e}))) },
	"calendar.Writer.Write": func(e *program.Event) {
		_, _ = calendar.Writer{Stamp: time.Unix(1, 0)}.Write(io.Discard, slices.Values([]*program.Event{e}))
	},
	"paper.Report.Write": func(e *program.Event) { _ = (&paper.Report{Event: e}).Write(io.Discard, language.Indonesian) },
	"paper.AttendanceList.Write": func(e *program.Event) {
		_ = (&paper.AttendanceList{Event: e, People: e.Participants}).Write(io.Discard, language.Indonesian)
	},
	"participant.Masked": func(e *program.Event) { participant.Masked(*e) },
	"program.ReadRecord": func(e *program.Event) { _ = program.ReadRecord(bytes.NewReader(marshal(e)), new(program.Event)) },
	"schema.Read": func(e *program.Event) {
		var doc bytes.Buffer
		_ = schema.Write(&doc, e)
		_, _ = schema.Read[program.Event](&doc)
	},
	"schemaorg.Write": func(e *program.Event) { _, _ = schemaorg.Write(io.Discard, slices.Values([]*program.Event{e})) },
}

// documentCurves lengthen each array of the known events in turn: by empty records, by the
// same record over and over, by records that differ; and all arrays at once.
func documentCurves(yield func(string, prepare) bool) {
	for name, raw := range bodies() {
		p := func(size int) (func(), int) {
			doc := raw(size)
			return func() { (program.Reader{}).Read(bytes.NewReader(doc)) }, len(doc)
		}
		if !yield("program.Reader.Read / "+name, p) {
			return
		}
		for verb, do := range sorted(onEvents) {
			p := func(size int) (func(), int) {
				doc := raw(size)
				e, _ := (program.Reader{}).Read(bytes.NewReader(doc))
				if e == nil {
					return func() {}, len(doc)
				}
				return func() { do(e) }, len(doc)
			}
			if !yield(verb+" / "+name, p) {
				return
			}
		}
	}
	for name, doc := range sorted(recaps) {
		p := func(size int) (func(), int) {
			text := doc(size)
			return func() {
				var r recap.Recap
				if json.Unmarshal([]byte(text), &r) == nil {
					_ = r.WriteTable(io.Discard, language.Indonesian, recap.ByRole, recap.ByUnit)
					r.CountInstitutions()
					r.Kinds()
				}
			}, len(text)
		}
		if !yield("recap.UnmarshalJSON / "+name, p) {
			return
		}
	}
}

// bodies are event documents by what is long in them.
func bodies() map[string]func(size int) []byte {
	all := map[string]func(int) []byte{
		"zeros for names":     func(n int) []byte { return []byte(`{"values":{` + list(n, `"%07d":1`) + `}}`) },
		"deep arrays":         func(n int) []byte { return []byte(repeat("[", n)) },
		"deep objects":        func(n int) []byte { return []byte(repeat(`{"place":`, n)) },
		"unknown members":     func(n int) []byte { return []byte(`{` + list(n, `"x%d":1`) + `}`) },
		"the same member":     func(n int) []byte { return []byte(`{` + list(n, `"title":{}`) + `}`) },
		"a long string":       func(n int) []byte { return []byte(`{"key":"` + repeat("x", n) + `"}`) },
		"a string of escapes": func(n int) []byte { return []byte(`{"title":{"text":"` + repeat(`\u0000`, n) + `"}}`) },
	}
	for _, unit := range []string{"x", "http://a/?\x80", "40 orang pasangan ", "Kab. Metro "} {
		all["every text of "+quote(unit)] = everyText(unit)
	}
	for _, path := range arrays() {
		all["empty "+path.name] = path.lengthened(func(any, int) any { return map[string]any{} })
		all["equal "+path.name] = path.lengthened(func(x any, _ int) any { return x })
		all["different "+path.name] = path.lengthened(different)
	}
	all["all arrays"] = func(size int) []byte {
		doc := richest()
		for i := 0; ; i++ {
			for _, p := range arrays() {
				p.grow(doc, 1+i, different)
			}
			if out := marshal(doc); len(out) >= size || i > 1<<12 {
				return out
			}
			i *= 2
		}
	}
	return all
}

// array is where an array stands in an event document, and an element seen there.
type array struct {
	name    string
	path    []string
	element any
}

// arrays are all that the known documents fill, each with the first element seen.
var arrays = sync.OnceValue(func() []array {
	found := map[string]array{}
	for _, doc := range documents() {
		walk(doc, nil, func(path []string, list []any) {
			name := strings.Join(path, ".")
			if _, ok := found[name]; !ok && len(list) > 0 {
				found[name] = array{name, slices.Clone(path), list[0]}
			}
		})
	}
	var all []array
	for _, name := range slices.Sorted(maps.Keys(found)) {
		all = append(all, found[name])
	}
	return all
})

func walk(v any, path []string, visit func([]string, []any)) {
	switch v := v.(type) {
	case map[string]any:
		for _, name := range slices.Sorted(maps.Keys(v)) {
			walk(v[name], append(path, name), visit)
		}
	case []any:
		visit(path, v)
		if len(v) > 0 {
			walk(v[0], append(path, "0"), visit)
		}
	}
}

func (a array) lengthened(element func(any, int) any) func(int) []byte {
	each := len(marshal(element(a.element, 1))) + 1
	return func(size int) []byte {
		doc := richest()
		a.grow(doc, max(1, size/each), element)
		return marshal(doc)
	}
}

// grow puts n elements where the array stands.
func (a array) grow(doc map[string]any, n int, element func(any, int) any) {
	long := make([]any, n)
	for i := range long {
		long[i] = element(a.element, i)
	}
	set(doc, a.path, long)
}

func set(v any, path []string, long []any) {
	switch v := v.(type) {
	case map[string]any:
		if len(path) == 1 {
			v[path[0]] = long
			return
		}
		if _, ok := v[path[0]]; !ok {
			v[path[0]] = map[string]any{}
		}
		set(v[path[0]], path[1:], long)
	case []any:
		if len(v) > 0 && len(path) > 1 {
			set(v[0], path[1:], long)
		}
	}
}

// different returns x with the number in its texts and ids.
func different(x any, i int) any {
	switch x := x.(type) {
	case map[string]any:
		m := map[string]any{}
		for name, v := range x {
			m[name] = v
			if s, ok := v.(string); ok && slices.Contains([]string{"id", "name", "text", "raw", "title", "url", "number"}, name) {
				m[name] = vary(s, i)
			}
		}
		return m
	case string:
		return vary(x, i)
	}
	return x
}

func vary(s string, i int) string {
	if uuid.Validate(s) == nil {
		return fmt.Sprintf("00000000-0000-8000-8000-%012x", i)
	}
	return fmt.Sprintf("%s %d", s, i)
}

// everyText is the richest document with each free text that long.
func everyText(unit string) func(int) []byte {
	return func(size int) []byte {
		doc := richest()
		var places []map[string]any
		var gather func(v any)
		gather = func(v any) {
			switch v := v.(type) {
			case map[string]any:
				if _, ok := v["text"].(string); ok {
					places = append(places, v)
				}
				for _, name := range slices.Sorted(maps.Keys(v)) {
					gather(v[name])
				}
			case []any:
				for _, x := range v {
					gather(x)
				}
			}
		}
		gather(doc)
		for _, p := range places {
			p["text"] = strings.ToValidUTF8(repeat(unit, size/max(1, len(places))), "?")
		}
		return marshal(doc)
	}
}

// documents are the events that the project knows.
var documents = sync.OnceValue(func() []map[string]any {
	files, err := filepath.Glob("../program/testdata/*/*.json")
	if err != nil || len(files) == 0 {
		log.Fatal("no documents under ../program/testdata: run it as go -C bench run ./bounds")
	}
	var all []map[string]any
	for _, f := range files {
		raw, err := os.ReadFile(f)
		if err != nil {
			log.Fatal(err)
		}
		var doc map[string]any
		if err := json.Unmarshal(raw, &doc); err != nil {
			log.Fatal(f, ": ", err)
		}
		all = append(all, doc)
	}
	return all
})

// richest is a copy of the document in which most is told.
func richest() map[string]any {
	var doc map[string]any
	if err := json.Unmarshal(richestText(), &doc); err != nil {
		log.Fatal(err)
	}
	return doc
}

var richestText = sync.OnceValue(func() []byte {
	return marshal(slices.MaxFunc(documents(), func(a, b map[string]any) int { return len(a) - len(b) }))
})

func marshal(v any) []byte {
	out, err := json.Marshal(v)
	if err != nil {
		log.Fatal(err)
	}
	return out
}

// list is a pattern with the numbers from 0 on, parted by commas, up to size bytes.
func list(size int, pattern string) string {
	var b strings.Builder
	for i := 0; b.Len() < size; i++ {
		if i > 0 {
			b.WriteByte(',')
		}
		if strings.Contains(pattern, "%") {
			fmt.Fprintf(&b, pattern, i)
		} else {
			b.WriteString(pattern)
		}
	}
	return b.String()
}

// recaps are recap documents by what is long in them.
var recaps = map[string]func(int) string{
	"groups of the last event": func(n int) string {
		group := `{"by":"role","code":"CAMAT","persons":{},"couples":{},"events":[0]}`
		return recapOf(`"groups":[` + list(n, group) + `],"events":["00000000-0000-8000-8000-000000000001"]`)
	},
	"many events": func(n int) string {
		return recapOf(`"groups":[],"events":[` + list(n, `"00000000-0000-8000-8000-%012x"`) + `]`)
	},
	"many institutions": func(n int) string {
		return recapOf(`"groups":[],"institutions":[` + list(n, `{"name":"Dinas %d"}`) + `],"events":[]`)
	},
	"undecided institutions": func(n int) string {
		return recapOf(`"groups":[],"institutions":[` + list(n, `{"name":"BKD %d Kota"}`) + `],"events":[]`)
	},
	"one group of many numbers": func(n int) string {
		return recapOf(`"groups":[{"by":"role","code":"CAMAT","persons":{},"couples":{},"events":[` + list(n, "%d") + `]}],"events":[]`)
	},
}

func recapOf(members string) string {
	return `{"schema":"` + recap.Schema + `","total":{"persons":{},"couples":{}},` + members + `}`
}
