package main

import (
	"bytes"
	"errors"
	"fmt"
	"io/fs"
	"path/filepath"
	"slices"

	"golang.org/x/text/language"

	"github.com/integritas-id/integritas/civil"
	"github.com/integritas-id/integritas/program"
)

// read reads every .json file of the folder, and puts the events in order of their
// days. What is wrong with a file it tells in the language of the tag.
func read(args []string, tag language.Tag) ([]*program.Event, error) {
	dir, name, err := folder(args)
	if err != nil {
		return nil, err
	}
	files, err := fs.Glob(dir, "*.json")
	if err != nil {
		return nil, err
	}
	if len(files) == 0 {
		if _, err := fs.Stat(dir, "."); err != nil {
			return nil, fmt.Errorf("%s: no such folder", name)
		}
		return nil, fmt.Errorf("%s: no .json file in this folder", name)
	}
	var events []*program.Event
	names := map[string]string{}
	for _, f := range files {
		e, err := readFile(dir, f)
		if fault, ok := errors.AsType[*program.ReadError](err); ok {
			return nil, fmt.Errorf("%s: %s", filepath.Join(name, f), fault.Message(tag))
		}
		if err != nil {
			return nil, fmt.Errorf("%s: %w", filepath.Join(name, f), err)
		}
		if other, twice := names[e.Name()]; twice && e.Name() != e.Title.Text {
			return nil, fmt.Errorf("%s: the event %s stands in %s already", filepath.Join(name, f), e.Name(), other)
		}
		names[e.Name()] = f
		events = append(events, e)
	}
	slices.SortStableFunc(events, func(a, b *program.Event) int { return days(a).Start.Compare(days(b).Start) })
	return events, nil
}

func readFile(dir fs.FS, name string) (*program.Event, error) {
	text, err := fs.ReadFile(dir, name)
	if err != nil {
		return nil, err
	}
	return program.Read(bytes.NewReader(text))
}

// days returns the days on which an event stands in the calendar: its own, else those
// for which it was last planned.
func days(e *program.Event) civil.Range {
	if previous := e.PreviousRanges(); e.Schedule.Range.IsZero() && len(previous) > 0 {
		return previous[len(previous)-1]
	}
	return e.Schedule.Range
}
