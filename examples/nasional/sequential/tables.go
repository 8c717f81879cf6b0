package sequential

import (
	"encoding/csv"
	"encoding/json"
	"errors"
	"os"
	"path/filepath"
	"slices"

	"github.com/google/uuid"

	"github.com/integritas-id/integritas/examples/nasional/nation"
	"github.com/integritas-id/integritas/office"
	"github.com/integritas-id/integritas/participant"
	"github.com/integritas-id/integritas/program"
	"github.com/integritas-id/integritas/program/attend"
)

// Tables writes what the files tell as CSV for the tables of sql/tables.sql: events.csv,
// attendances.csv, roles.csv and offices.csv. Recaps are no rows and are left out.
func Tables(patterns []string, out string, namespace uuid.UUID) (err error) {
	names, err := nation.Input(patterns, List)
	if err != nil {
		return err
	}
	s := newSums()
	s.read(names, namespace)
	attendances, err := create(out, "attendances.csv")
	if err != nil {
		return err
	}
	defer func() { err = errors.Join(err, attendances.close()) }()
	offices := map[office.Key]bool{}
	to := s.judged()
	to.Part = func(nation.Part) {} // the database adds up
	to.Seat = func(_ *program.Event, a *attend.Attendance) {
		offices[a.Office] = true
		attendances.row(document(a))
	}
	for event, batches := range s.batches {
		nation.Judge(namespace, batches, to)
		delete(s.batches, event)
	}
	return errors.Join(s.writeEvents(out), writeRoles(out), writeOffices(out, offices))
}

func document(v any) string {
	text, _ := json.Marshal(v) // a record of the library that was read: this does not fail
	return string(text)
}

func (s *sums) writeEvents(out string) error {
	t, err := create(out, "events.csv")
	if err != nil {
		return err
	}
	for _, f := range s.filed {
		var e struct{ ID string }
		if err := json.Unmarshal(f.Event, &e); err != nil {
			return errors.Join(err, t.close())
		}
		t.row(e.ID, string(f.Event))
	}
	return t.close()
}

func writeRoles(out string) error {
	t, err := create(out, "roles.csv")
	if err != nil {
		return err
	}
	for role := range participant.Roles() {
		t.row(role.String(), role.Group().String())
	}
	return t.close()
}

func writeOffices(out string, keys map[office.Key]bool) error {
	t, err := create(out, "offices.csv")
	if err != nil {
		return err
	}
	delete(keys, "")
	all := make([]office.Key, 0, len(keys))
	for k := range keys {
		all = append(all, k)
	}
	slices.SortFunc(all, office.Key.Compare)
	for _, k := range all {
		whole := k.Institution()
		t.row(string(k), string(whole), whole.Kind().String())
	}
	return t.close()
}

// table is a file of rows that is being written.
type table struct {
	file *os.File
	rows *csv.Writer
}

func create(dir, name string) (*table, error) {
	if err := os.MkdirAll(dir, 0o755); err != nil {
		return nil, err
	}
	file, err := os.Create(filepath.Join(dir, name))
	return &table{file, csv.NewWriter(file)}, err
}

func (t *table) row(cells ...string) { _ = t.rows.Write(cells) } // the writer keeps its error for close

func (t *table) close() error {
	t.rows.Flush()
	return errors.Join(t.rows.Error(), t.file.Close())
}
