package main

import (
	"errors"
	"fmt"
	"io/fs"
	"reflect"
	"strings"

	"golang.org/x/text/language"

	"github.com/integritas-id/integritas/internal/gen/csvtable"
)

// languages are those in which the schemas are published, the first one without a folder.
var languages = []language.Tag{language.Indonesian, language.English}

// texts are what people read of a member: its name, and what it holds.
type texts struct {
	title, description string
	examples           string // apart by " | "
}

// named is a row of data/members.csv: a member of one type, or with no type that of every
// type that has no row of its own.
type named struct{ member, typ string }

// words are the texts of the schemas in one language.
type words struct {
	members map[named]texts
	types   map[string]string
	used    map[any]bool // by named or the name of a type
	missing []error
}

// readWords reads the tables in a language. A cell that is empty in a row of one type is
// that of the row for all types; one that is empty after that is an error, in whatever
// language it is, so that no schema is published in one of them alone.
func readWords(data fs.FS, tag language.Tag) (*words, error) {
	tables := csvtable.Reader{FS: data}
	members, err := tables.Read("members.csv")
	if err != nil {
		return nil, err
	}
	types, err := tables.Read("types.csv")
	if err != nil {
		return nil, err
	}
	w := &words{members: map[named]texts{}, types: map[string]string{}, used: map[any]bool{}}
	common := map[string]csvtable.Row{}
	for _, row := range members {
		if row["type"] == "" {
			common[row["member"]] = row
		}
		for column := range row {
			if row[column] == "" && common[row["member"]] != nil {
				row[column] = common[row["member"]][column]
			}
		}
		key := named{row["member"], row["type"]}
		w.whole(row, fmt.Sprintf("members.csv: %s %s", key.typ, key.member))
		if _, twice := w.members[key]; twice {
			w.missing = append(w.missing, fmt.Errorf("members.csv: %s %s stands there twice", key.typ, key.member))
		}
		w.members[key] = texts{row[tag.String()], row["text_"+tag.String()], row["examples"]}
	}
	for _, row := range types {
		w.whole(row, "types.csv: "+row["type"])
		w.types[row["type"]] = row["text_"+tag.String()]
	}
	return w, errors.Join(w.missing...)
}

// whole notes the texts that a row lacks, and those that only say the name again.
func (w *words) whole(row csvtable.Row, where string) {
	for _, tag := range languages {
		for _, column := range []string{tag.String(), "text_" + tag.String()} {
			if text, there := row[column]; there && strings.TrimSpace(text) == "" {
				w.missing = append(w.missing, fmt.Errorf("%s has no %s", where, column))
			}
		}
		if title := row[tag.String()]; title != "" && strings.EqualFold(title, row["text_"+tag.String()]) {
			w.missing = append(w.missing, fmt.Errorf("%s is described by its name in %s", where, tag))
		}
	}
}

// ofMember returns the texts of a member of a type.
func (w *words) ofMember(t reflect.Type, member string) texts {
	for _, key := range []named{{member, typeName(t)}, {member, ""}} {
		if text, ok := w.members[key]; ok {
			w.used[key] = true
			return text
		}
	}
	w.missing = append(w.missing, fmt.Errorf("members.csv has no row of %s %s", typeName(t), member))
	return texts{}
}

// ofType returns what a type is.
func (w *words) ofType(t reflect.Type) string {
	name := typeName(t)
	w.used[name] = true
	if w.types[name] == "" {
		w.missing = append(w.missing, fmt.Errorf("types.csv has no row of %s", name))
	}
	return w.types[name]
}

// check tells what the schemas asked for and the tables lack, and which rows nobody asked
// for.
func (w *words) check() error {
	all := w.missing
	for key := range w.members {
		if !w.used[key] && !(key.typ == "" && w.usedByType(key.member)) {
			all = append(all, fmt.Errorf("members.csv: no schema has the member %s %s", key.typ, key.member))
		}
	}
	for name := range w.types {
		if !w.used[name] {
			all = append(all, fmt.Errorf("types.csv: no schema has the type %s", name))
		}
	}
	return errors.Join(all...)
}

// usedByType reports whether rows of types stand on the row of a member for all types.
func (w *words) usedByType(member string) bool {
	for key := range w.used {
		if key, ok := key.(named); ok && key.member == member {
			return true
		}
	}
	return false
}

// typeName is the name of a type in the tables: that of Go, and for the mirrors of this
// command "mirror.Recap".
func typeName(t reflect.Type) string {
	if name, ok := strings.CutPrefix(t.String(), "main."); ok {
		return "mirror." + name
	}
	return t.String()
}
