package program_test

import (
	"bytes"
	"os"
	"path/filepath"
	"testing"

	"github.com/integritas-id/integritas/program"
	"github.com/integritas-id/integritas/program/audit"
	"github.com/integritas-id/integritas/validation"
)

// FuzzRead holds that Read never panics, that what it takes is written and read again
// to the same bytes, and that the check and the search for overlaps and
// contradictions stand whatever was read.
func FuzzRead(f *testing.F) {
	files, err := filepath.Glob(filepath.Join("testdata", "cases", "*.json"))
	if err != nil || len(files) == 0 {
		f.Fatal(err)
	}
	for _, file := range files {
		data, err := os.ReadFile(file)
		if err != nil {
			f.Fatal(err)
		}
		f.Add(data)
	}
	for _, doc := range []string{
		`{}`, `{"key":"a","key":"b"}`, `{"schedule":{"range":"../2024-01-01","from":"24:00","zone":"WIB"}}`,
		`{"sessions":[{"from":"09:00","to":"10:00","range":"2024-01-01/2024-01-03","speakers":["9f2c1d6e-0000-4000-8000-000000000001"]}]}`,
		`{"claims":[{"type":"nth","ordinal":-3},{"type":"only"}],"series":{"series":"a","ordinal":2}}`,
		`{"theme":{"text":"a","lang":"abs","variants":[{"text":"b"}]},"budget":{"lines":[{"volume":9,"price":9223372036854775807}],"total":1}}`,
		`{"audience":{"counts":[{"count":{"value":1e2}}]}}`, `{"history":[{"at":"2024-03-05T08:00:00+07:00","to":"selesai"}]}`,
	} {
		f.Add([]byte(doc))
	}
	f.Fuzz(func(t *testing.T, data []byte) {
		e, err := program.Read(bytes.NewReader(data))
		if err != nil {
			return
		}
		var first, second bytes.Buffer
		if err := e.Write(&first); err != nil {
			t.Fatalf("what was read is not written: %v", err)
		}
		again, err := program.Read(bytes.NewReader(first.Bytes()))
		if err != nil {
			t.Fatalf("what was written is not read: %v\n%s", err, &first)
		}
		if err := again.Write(&second); err != nil || !bytes.Equal(first.Bytes(), second.Bytes()) {
			t.Fatalf("written again it differs (%v):\n%s\n%s", err, &first, &second)
		}
		for _, p := range validation.Check(e) {
			_ = p.String()
		}
		one := func(yield func(*program.Event) bool) { _ = yield(e) && yield(again) }
		for c := range audit.Contradictions(one) {
			_ = c.Kind
		}
		for range audit.Overlaps(one) {
			break
		}
	})
}
