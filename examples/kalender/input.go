package main

import (
	"errors"
	"io/fs"
	"os"
	"path/filepath"
	"slices"
	"strings"

	"github.com/integritas-id/integritas/civil"
	"github.com/integritas-id/integritas/examples/internal/command"
	"github.com/integritas-id/integritas/program"
)

// read reads every .json file of the folder, and puts the events in order of their
// days.
func read(c *command.Call) ([]*program.Event, error) {
	files, open, err := list(c)
	if err != nil {
		return nil, err
	}
	var events []*program.Event
	names := map[string]string{}
	progress := c.Progress("%s kegiatan dibaca", "%s events read")
	for _, name := range files {
		e, err := readFile(c, open, name)
		if err != nil {
			return nil, err
		}
		progress.Add()
		if other, twice := names[e.Name()]; twice && e.Name() != e.Title.Text {
			return nil, c.Fault("%s: kegiatan %s sudah ada di %s; hapus salah satunya", "%s: the event %s stands in %s already; remove one of the two", name, e.Name(), other)
		}
		names[e.Name()] = name
		events = append(events, e)
	}
	slices.SortStableFunc(events, func(a, b *program.Event) int { return days(a).Start.Compare(days(b).Start) })
	return events, nil
}

// list returns the names of the files to read, and how each is opened.
func list(c *command.Call) ([]string, func(string) (*command.Input, error), error) {
	if len(c.Args) == 0 {
		files, err := fs.Glob(beside, "events/*.json")
		return files, func(name string) (*command.Input, error) { return c.OpenFS(beside, name, command.JSON) }, err
	}
	folder := c.Args[0]
	entries, err := os.ReadDir(folder)
	switch info, failed := os.Stat(folder); {
	case failed == nil && !info.IsDir():
		return nil, nil, c.Fault("%s: ini berkas; tulis nama foldernya", "%s: this is a file; name its folder", folder)
	case errors.Is(err, fs.ErrNotExist):
		return nil, nil, c.Fault("%s: folder ini tidak ada", "%s: no such folder", folder)
	case err != nil && !errors.Is(err, fs.ErrPermission):
		return nil, nil, c.Unreadable(folder, err)
	case err != nil:
		return nil, nil, c.Fault("%s: folder ini tidak boleh dibaca", "%s: no permission to read this folder", folder)
	}
	var files []string
	for _, entry := range entries {
		if strings.EqualFold(filepath.Ext(entry.Name()), ".json") {
			files = append(files, filepath.Join(folder, entry.Name()))
		}
	}
	if len(files) == 0 {
		return nil, nil, c.Fault("%s: folder ini kosong dari berkas .json", "%s: no .json file in this folder", folder)
	}
	return files, func(name string) (*command.Input, error) { return c.Open(name, command.JSON) }, nil
}

func readFile(c *command.Call, open func(string) (*command.Input, error), name string) (*program.Event, error) {
	in, err := open(name)
	if err != nil {
		return nil, err
	}
	defer in.Close() //nolint:errcheck // it was only read
	e, err := program.Read(in.Text())
	return e, c.At(name, err)
}

// days returns the days on which an event stands in the calendar: its own, else those
// for which it was last planned.
func days(e *program.Event) civil.Range {
	if previous := e.PreviousRanges(); e.Schedule.Range.IsZero() && len(previous) > 0 {
		return previous[len(previous)-1]
	}
	return e.Schedule.Range
}
