package enum

import (
	"slices"
	"strings"

	"golang.org/x/text/language"
)

// UnknownError says that a text names no member of a closed set. It does not hold the
// text, which may be anything; its message names the set and the codes that are nearest,
// and where none is near all of them, if they are few.
type UnknownError struct {
	Set string // the Go type's name: "PartyRole"

	id, en string   // the set's name for people
	near   []string // the codes that may have been meant
	all    []string // where none may have been, those that there are, if they are few
}

// Error is the message in English.
func (e *UnknownError) Error() string { return e.Message(language.English) }

// Message tells what is unknown and what there is instead: in English for an English tag,
// else in Indonesian.
func (e *UnknownError) Message(tag language.Tag) string {
	text, near, all := "kode ini tidak dikenal", "; yang terdekat: ", "; pilihannya: "
	if e.id != "" {
		text += " untuk " + e.id
	}
	if IsEnglish(tag) {
		text, near, all = "this code is not known", "; the nearest: ", "; the choices: "
		if e.en != "" {
			text += " as " + article(e.en)
		}
	}
	switch {
	case len(e.near) > 0:
		return text + near + strings.Join(e.near, ", ")
	case len(e.all) > 0:
		return text + all + strings.Join(e.all, ", ")
	}
	return text
}

// article puts a or an before an English name.
func article(name string) string {
	if strings.ContainsRune("aeioAEIO", rune(name[0])) {
		return "an " + name
	}
	return "a " + name
}

// AmbiguousError says that a text may mean several members of a closed set. The text is
// a field and no part of the message, for it may be somebody's.
type AmbiguousError struct {
	Set   string   // the Go type's name: "OPDKind"
	Text  string   // the text as given
	Codes []string // the codes of what it may mean, the likeliest first

	id, en             string // the set's name for people
	labelsID, labelsEN []string
}

// Error is the message in English.
func (e *AmbiguousError) Error() string { return e.Message(language.English) }

// MarshalText is Error, so that a log that writes JSON tells no more than the message.
func (e *AmbiguousError) MarshalText() ([]byte, error) { return []byte(e.Error()), nil }

// Message names what the text may mean: in English for an English tag, else in
// Indonesian.
func (e *AmbiguousError) Message(tag language.Tag) string {
	text, end, labels, set := "teks ini dapat berarti lebih dari satu ", "; sebutkan salah satu", e.labelsID, e.id
	if IsEnglish(tag) {
		text, end, labels, set = "this text may mean more than one ", "; name one of them", e.labelsEN, e.en
	}
	if set == "" {
		set = ByTag(tag, "hal", "thing")
	}
	list := slices.Clone(e.Codes)
	for i := range list {
		if i < len(labels) && labels[i] != list[i] {
			list[i] = labels[i] + " (" + list[i] + ")"
		}
	}
	return text + set + ": " + strings.Join(list, ", ") + end
}

// TwiceError says that a set of members holds one twice.
type TwiceError struct{ Code string }

// Error is the message in English.
func (e *TwiceError) Error() string { return e.Message(language.English) }

// Message names the code that stands twice.
func (e *TwiceError) Message(tag language.Tag) string {
	return ByTag(tag, e.Code+" ditulis dua kali", e.Code+" is given twice")
}
