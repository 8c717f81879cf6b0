package office

import (
	"bytes"
	"database/sql/driver"
	"encoding/json"
	"fmt"
	"iter"
	"math/bits"
	"strings"

	"golang.org/x/text/language"

	"github.com/integritas-id/integritas/locale"
)

// Task is one task (urusan) of a Dinas, Badan, Bagian or Biro (data/tasks.csv). Zero
// means not known.
type Task uint8

// ParseTask reads a task from its code or its name in either language.
func ParseTask(s string) (Task, error) { return taskSet.Parse(s) }

// Tasks is a set of tasks: {pendidikan, kebudayaan} of a Dinas Pendidikan dan Kebudayaan.
// Order and the words between say nothing. It compares with ==; the zero Tasks is
// empty. In JSON it is an array of codes, as text the codes stand with a comma between.
type Tasks [2]uint64

// TasksOf returns the set of the tasks given; unknown ones are left out.
func TasksOf(tasks ...Task) (t Tasks) {
	for _, v := range tasks {
		if v != 0 && int(v) < len(taskSet.Rows) {
			t[(v-1)/64] |= 1 << ((v - 1) % 64)
		}
	}
	return t
}

// Has reports whether v is in the set.
func (t Tasks) Has(v Task) bool { return v != 0 && v <= 128 && t[(v-1)/64]&(1<<((v-1)%64)) != 0 }

// Len returns the number of tasks in the set.
func (t Tasks) Len() int { return bits.OnesCount64(t[0]) + bits.OnesCount64(t[1]) }

// IsZero reports whether the set is empty.
func (t Tasks) IsZero() bool { return t == Tasks{} }

// All yields the tasks of the set in the order of the constants.
func (t Tasks) All() iter.Seq[Task] {
	return func(yield func(Task) bool) {
		for i, word := range t {
			for ; word != 0; word &= word - 1 {
				if !yield(Task(64*i + bits.TrailingZeros64(word) + 1)) {
					return
				}
			}
		}
	}
}

// within reports whether every task of the set is one of another's.
func (t Tasks) within(o Tasks) bool { return t[0]&^o[0] == 0 && t[1]&^o[1] == 0 }

// meets reports whether the sets have a task in common.
func (t Tasks) meets(o Tasks) bool { return t[0]&o[0] != 0 || t[1]&o[1] != 0 }

// and returns the tasks that are in both sets.
func (t Tasks) and(o Tasks) Tasks { return Tasks{t[0] & o[0], t[1] & o[1]} }

// Label lists the tasks for people: "pendidikan dan kebudayaan"; in English for an
// English tag.
func (t Tasks) Label(tag language.Tag) string {
	var all []string
	for v := range t.All() {
		all = append(all, v.Label(tag))
	}
	return locale.Writer{Tag: tag}.List(all, locale.JoinAnd)
}

// String returns the codes with a comma between them; the empty set is "".
func (t Tasks) String() string {
	b, _ := t.AppendText(nil)
	return string(b)
}

// AppendText appends the codes with a comma between them.
func (t Tasks) AppendText(b []byte) ([]byte, error) { return t.append(b, ','), nil }

func (t Tasks) append(b []byte, comma byte) []byte {
	start := len(b)
	for v := range t.All() {
		if len(b) > start {
			b = append(b, comma)
		}
		b = append(b, v.String()...)
	}
	return b
}

// MarshalBinary returns the codes with a comma between them, for gob, CBOR and the like.
func (t Tasks) MarshalBinary() ([]byte, error) { return t.AppendText(nil) }

// UnmarshalBinary reads what MarshalBinary returned.
func (t *Tasks) UnmarshalBinary(data []byte) error { return t.UnmarshalText(data) }

// Value returns the codes with a comma between them for a database; none is NULL.
func (t Tasks) Value() (driver.Value, error) {
	if t.IsZero() {
		return nil, nil
	}
	return string(t.append(nil, ',')), nil
}

// Scan reads the codes from a database, also from a CHAR column padded with blanks; NULL
// and "" are no tasks.
func (t *Tasks) Scan(src any) error {
	switch src := src.(type) {
	case nil:
		*t = Tasks{}
		return nil
	case string:
		return t.UnmarshalText([]byte(strings.TrimRight(src, " ")))
	case []byte:
		return t.UnmarshalText(bytes.TrimRight(src, " "))
	}
	return fmt.Errorf("office: cannot scan a %T into Tasks", src)
}

// GormDataType returns "text": an ORM that makes its own columns keeps the codes.
func (Tasks) GormDataType() string { return "text" }

// MarshalText returns the codes with a comma between them.
func (t Tasks) MarshalText() ([]byte, error) { return t.AppendText(nil) }

// UnmarshalText reads codes with a comma between them; empty text sets the empty set.
func (t *Tasks) UnmarshalText(text []byte) error {
	set, err := readTasks(string(text), ",")
	if err == nil {
		*t = set
	}
	return err
}

func readTasks(text, comma string) (t Tasks, err error) {
	if text == "" {
		return Tasks{}, nil
	}
	for code := range strings.SplitSeq(text, comma) {
		var v Task
		if err := v.UnmarshalText([]byte(code)); err != nil {
			return Tasks{}, err
		}
		t = Tasks{t[0] | TasksOf(v)[0], t[1] | TasksOf(v)[1]}
	}
	return t, nil
}

// MarshalJSON returns an array of codes.
func (t Tasks) MarshalJSON() ([]byte, error) {
	codes := make([]string, 0, t.Len())
	for v := range t.All() {
		codes = append(codes, v.String())
	}
	return json.Marshal(codes)
}

// UnmarshalJSON reads an array of codes.
func (t *Tasks) UnmarshalJSON(data []byte) error {
	if len(data) > 0 && data[0] == '"' { // the key of a map
		var text string
		if err := json.Unmarshal(data, &text); err != nil {
			return err
		}
		return t.UnmarshalText([]byte(text))
	}
	var members []Task
	if err := json.Unmarshal(data, &members); err != nil {
		return err
	}
	*t = TasksOf(members...)
	return nil
}
