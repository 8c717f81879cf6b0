package web

import (
	"fmt"
	"net/url"
	"strconv"
	"strings"

	"golang.org/x/text/language"
)

// form is what somebody filled in, and what is wrong with it, by field.
type form struct {
	values url.Values
	faults map[string][]said
	tag    language.Tag
}

// said is one remark about a field.
type said struct {
	Text string
	Look bool // to be looked at, and no reason to refuse
}

// form reads the form of a visit.
func (v *visit) form() (*form, error) {
	if err := v.r.ParseForm(); err != nil {
		return nil, err
	}
	return &form{values: v.r.PostForm, faults: map[string][]said{}, tag: v.tag}, nil
}

// newForm returns a form with nothing in it.
func (v *visit) newForm() *form {
	return &form{values: url.Values{}, faults: map[string][]said{}, tag: v.tag}
}

// Get returns what stands in a field.
func (f *form) Get(name string) string { return strings.TrimSpace(f.values.Get(name)) }

// Has reports whether a box is ticked.
func (f *form) Has(name string) bool { return f.values.Get(name) != "" }

// Faults returns what is wrong with a field.
func (f *form) Faults(name string) []said { return f.faults[name] }

// Bad reports whether anything is wrong with the form, Wrong with one field.
func (f *form) Bad() bool { return len(f.faults) > 0 }

// Wrong reports whether something is wrong with a field.
func (f *form) Wrong(name string) bool { return len(f.faults[name]) > 0 }

// set fills a field in.
func (f *form) set(name string, value any) {
	if s, ok := value.(string); ok {
		f.values.Set(name, s)
		return
	}
	f.values.Set(name, fmt.Sprint(value))
}

// tick ticks a box.
func (f *form) tick(name string, on bool) {
	if on {
		f.values.Set(name, "1")
	}
}

func (f *form) fault(name, text string) {
	f.faults[name] = append(f.faults[name], said{Text: text})
}

// message returns what an error says to people, in the language of the form where it can.
func (f *form) message(err error) string {
	if m, ok := err.(interface{ Message(language.Tag) string }); ok { //nolint:errorlint // the parsers return their own
		return m.Message(f.tag)
	}
	return err.Error()
}

// take reads a field by one of the library's parsers; an empty one is the zero value.
func take[T any](f *form, name string, parse func(string) (T, error)) T {
	var none T
	text := f.Get(name)
	if text == "" {
		return none
	}
	value, err := parse(text)
	if err != nil {
		f.fault(name, f.message(err))
		return none
	}
	return value
}

// number reads a field that counts something.
func (f *form) number(name string, limit int) int {
	text := f.Get(name)
	if text == "" {
		return 0
	}
	n, err := strconv.Atoi(text)
	if err != nil || n < 0 || n > limit {
		f.fault(name, sayIn(f, fmt.Sprintf("isi dengan bilangan dari 0 sampai dengan %d", limit), fmt.Sprintf("enter a number from 0 to %d", limit)))
		return 0
	}
	return n
}

// The two languages of the desk.
var langID, langEN = language.Indonesian, language.English

// sayIn returns a text in the language of a form.
func sayIn(f *form, id, en string) string {
	if f.tag == langEN {
		return en
	}
	return id
}

// newFormOf returns a form of values that came with an address.
func (v *visit) newFormOf(values url.Values) *form {
	return &form{values: values, faults: map[string][]said{}, tag: v.tag}
}
