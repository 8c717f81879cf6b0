package command

import (
	"errors"
	"fmt"
	"io"
	"io/fs"
	"os"
	"path/filepath"
	"slices"
	"sync"
	"syscall"
)

// files are what a call reads and writes. A file is written beside its place and moved
// there when all of the call went well, so that a failure, an interrupt or a full disk
// leaves what was there.
type files struct {
	mu       sync.Mutex
	inputs   []inputFile
	outputs  []*File
	folders  []string // that were made for the outputs
	finished bool     // moved or given up; nothing is created any more
}

type inputFile struct {
	name string
	info fs.FileInfo
}

// File is a file to write.
type File struct {
	name   string // as it was given
	place  string // behind links
	file   *os.File
	old    fs.FileInfo // what stands there, nil for nothing
	mode   fs.FileMode // at the end
	beside bool        // file is not yet in its place
}

// Write writes on.
func (f *File) Write(b []byte) (int, error) {
	n, err := f.file.Write(b)
	if err != nil {
		err = &fileError{name: f.name, write: true, err: err}
	}
	return n, err
}

// clashError is an output that is an input, or another output.
type clashError struct {
	output, other string
	input         bool
}

func (e *clashError) Error() string { return e.output + " is " + e.other }

// clash tells of it, and keeps the files from being written even where the program goes
// on.
func (c *Call) clash(err error) error {
	clash, ok := errors.AsType[*clashError](err)
	switch {
	case !ok:
		return err
	case clash.input:
		c.clashed = c.Usage("%s sedang dibaca; tulislah ke berkas lain", "%s is being read; write to another file", clash.output)
	default:
		c.clashed = c.Usage("%s akan ditulis dua kali; pilih berkas lain untuk salah satunya", "%s would be written twice; choose another file for one of the two", clash.output)
	}
	return c.clashed
}

// Create begins a file. What was there, and whoever may read it, stay until the end;
// links are followed; a pipe or a device is written to as it is. Nothing that the call
// reads or writes already can be its place.
func (c *Call) Create(name string) (*File, error) { return c.create(name, 0o666) }

// CreatePrivate begins a file that only its owner may read, if it is new.
func (c *Call) CreatePrivate(name string) (*File, error) { return c.create(name, 0o600) }

// Update begins a private file that takes the place of one that was read whole before,
// and only of that kind: a register to which the call adds. The old one stays until the
// new one is written.
func (c *Call) Update(name string) (*File, error) {
	place, err := follow(name)
	if err != nil {
		return nil, &fileError{name: name, write: true, err: err}
	}
	if info, err := os.Stat(place); err == nil {
		c.files.forget(info)
	}
	return c.create(name, 0o600)
}

// forget takes a file from the inputs.
func (f *files) forget(info fs.FileInfo) {
	f.mu.Lock()
	defer f.mu.Unlock()
	f.inputs = slices.DeleteFunc(f.inputs, func(in inputFile) bool { return os.SameFile(in.info, info) })
}

func (c *Call) create(name string, mode fs.FileMode) (*File, error) {
	f, err := c.files.create(name, mode)
	if _, ok := errors.AsType[*clashError](err); ok {
		return nil, c.clash(err)
	}
	if shared, ok := errors.AsType[*hardLinkError](err); ok {
		return nil, c.Fault("%s: berkas ini punya %d nama; tulislah ke berkas lain", "%s: this file has %d names; write to another file", name, shared.links)
	}
	if err != nil {
		return nil, &fileError{name: name, write: true, err: err}
	}
	return f, nil
}

// MakeFolder makes a folder if it is not there; a failure takes it away again.
func (c *Call) MakeFolder(name string) error {
	info, err := os.Stat(name)
	switch {
	case err == nil && info.IsDir():
		return nil
	case err == nil:
		return c.Fault("%s: ini berkas, bukan folder", "%s: this is a file, not a folder", name)
	}
	if _, there := os.Lstat(name); there == nil {
		if errors.Is(err, syscall.ELOOP) {
			return &fileError{name: name, write: true, err: err}
		}
		return c.Fault("%s: tautan ini menunjuk ke folder yang tidak ada", "%s: this link leads to a folder that is not there", name)
	}
	parent := filepath.Dir(name)
	if _, err := os.Stat(parent); errors.Is(err, fs.ErrNotExist) && parent != name {
		if err := c.MakeFolder(parent); err != nil {
			return err
		}
	}
	c.files.mu.Lock()
	defer c.files.mu.Unlock()
	if err := os.Mkdir(name, 0o777); err != nil {
		return &fileError{name: name, write: true, err: err}
	}
	c.files.folders = append(c.files.folders, name)
	return nil
}

// read remembers an input.
func (f *files) read(name string, info fs.FileInfo) error {
	f.mu.Lock()
	defer f.mu.Unlock()
	if info.Mode().IsRegular() {
		for _, o := range f.outputs {
			if o.old != nil && os.SameFile(o.old, info) {
				return &clashError{o.name, name, true}
			}
		}
		f.inputs = append(f.inputs, inputFile{name, info})
	}
	return nil
}

func (f *files) create(name string, mode fs.FileMode) (*File, error) {
	f.mu.Lock()
	defer f.mu.Unlock()
	if f.finished {
		return nil, os.ErrClosed
	}
	place, err := follow(name)
	if err != nil {
		return nil, err
	}
	out := &File{name: name, place: place, mode: mode}
	if out.old, err = os.Stat(place); err == nil {
		err = f.check(out)
	} else if errors.Is(err, fs.ErrNotExist) {
		err = f.twice(out)
	}
	if err != nil {
		return nil, err
	}
	if out.old != nil && !out.old.Mode().IsRegular() {
		if out.file, err = os.OpenFile(place, os.O_WRONLY, 0); err != nil {
			return nil, err
		}
		f.outputs = append(f.outputs, out)
		return out, nil
	}
	if err := out.open(); err != nil {
		return nil, err
	}
	f.outputs = append(f.outputs, out)
	return out, nil
}

// check refuses a place that must not be written over.
func (f *files) check(out *File) error {
	switch {
	case out.old.IsDir():
		return errFolder
	case !out.old.Mode().IsRegular():
		return nil
	}
	for _, in := range f.inputs {
		if os.SameFile(in.info, out.old) {
			return &clashError{out.name, in.name, true}
		}
	}
	if err := f.twice(out); err != nil {
		return err
	}
	if n := hardLinks(out.old); n > 1 {
		return &hardLinkError{n}
	}
	try, err := os.OpenFile(out.place, os.O_WRONLY, 0) // renaming would not ask
	if err != nil {
		return err
	}
	out.mode = out.old.Mode().Perm()
	return try.Close()
}

type hardLinkError struct{ links uint64 }

func (e *hardLinkError) Error() string { return fmt.Sprintf("the file has %d names", e.links) }

// twice refuses a place to which another output goes.
func (f *files) twice(out *File) error {
	for _, other := range f.outputs {
		if other.place == out.place || out.old != nil && other.old != nil && os.SameFile(other.old, out.old) {
			return &clashError{out.name, other.name, false}
		}
	}
	return nil
}

// follow returns the place behind symbolic links, which need not exist.
func follow(name string) (string, error) {
	path, err := filepath.Abs(name)
	if err != nil {
		return "", err
	}
	if info, err := os.Stat(path); err == nil && !info.Mode().IsRegular() && !info.IsDir() {
		return path, nil // a pipe or a device, as /dev/stdout: its link names no place
	}
	for range 40 {
		folder, err := filepath.EvalSymlinks(filepath.Dir(path))
		if err != nil {
			return "", err
		}
		path = filepath.Join(folder, filepath.Base(path))
		target, err := os.Readlink(path)
		if err != nil {
			return path, nil //nolint:nilerr // no link, or not there
		}
		if !filepath.IsAbs(target) {
			target = filepath.Join(folder, target)
		}
		path = target
	}
	return "", syscall.ELOOP
}

// open begins the file beside its place. While it is written nobody else reads it.
func (f *File) open() error {
	file, err := createBeside(f.place, f.mode)
	if err != nil {
		return err
	}
	f.file, f.beside = file, true
	info, err := file.Stat()
	if err == nil {
		if f.old == nil {
			f.mode = info.Mode().Perm() // what the user's mask leaves
		}
		err = file.Chmod(0o600)
	}
	if err != nil {
		_ = file.Close()
		_ = os.Remove(file.Name())
	}
	return err
}

func createBeside(place string, mode fs.FileMode) (*os.File, error) {
	for n := os.Getpid(); ; n++ {
		name := filepath.Join(filepath.Dir(place), fmt.Sprintf(".%s-%d", short(filepath.Base(place)), n))
		file, err := os.OpenFile(name, os.O_WRONLY|os.O_CREATE|os.O_EXCL, mode)
		if !errors.Is(err, fs.ErrExist) {
			return file, err
		}
	}
}

// short keeps a name within what file systems take.
func short(name string) string { return name[:min(len(name), 200)] }

// commit moves all files to their places. Until the first is moved, nothing changed.
func (f *files) commit() error {
	f.mu.Lock()
	defer f.mu.Unlock()
	if f.finished {
		return nil
	}
	for _, o := range f.outputs {
		if err := o.finish(); err != nil {
			return &fileError{name: o.name, write: true, err: err}
		}
	}
	for _, o := range f.outputs {
		if !o.beside {
			continue
		}
		if err := os.Rename(o.file.Name(), o.place); err != nil {
			return &fileError{name: o.name, write: true, err: err}
		}
		o.beside = false
	}
	f.folders = nil
	return nil
}

// finish writes the file to the disk and gives it the mode and owner that it had.
func (f *File) finish() error {
	if f.beside {
		if f.old != nil {
			keepOwner(f.file, f.old)
		}
		if err := errors.Join(f.file.Sync(), f.file.Chmod(f.mode)); err != nil {
			return err
		}
	}
	return f.file.Close()
}

// abandon takes away what is not in its place.
func (f *files) abandon() {
	f.mu.Lock()
	defer f.mu.Unlock()
	f.finished = true
	for _, o := range f.outputs {
		_ = o.file.Close() // it may be closed already
		if o.beside {
			_ = os.Remove(o.file.Name())
		}
	}
	for _, folder := range slices.Backward(f.folders) {
		_ = os.Remove(folder) // if it is empty
	}
}

var _ io.Writer = (*File)(nil)
