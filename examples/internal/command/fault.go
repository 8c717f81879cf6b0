package command

import (
	"cmp"
	"errors"
	"fmt"
	"io/fs"
	"syscall"

	"golang.org/x/text/language"
)

var errHelp = errors.New("help was asked for")

// usageError is a command line that cannot be meant.
type usageError struct{ text string }

func (e *usageError) Error() string { return e.text }

// Usage returns the error of a wrong command line.
func (c *Call) Usage(id, en string, args ...any) error {
	return &usageError{c.Say(id, en, args...)}
}

// Fault returns an error of a text in the call's language.
func (c *Call) Fault(id, en string, args ...any) error {
	return errors.New(c.Say(id, en, args...))
}

// At puts the place before an error, whose own words are taken in the call's language
// where it has them.
func (c *Call) At(place string, err error) error {
	if err == nil {
		return nil
	}
	if _, ok := errors.AsType[*usageError](err); ok {
		return &usageError{place + ": " + c.message(err)}
	}
	return &placedError{place, c.message(err), err}
}

type placedError struct {
	place, text string
	err         error
}

func (e *placedError) Error() string { return e.place + ": " + e.text }
func (e *placedError) Unwrap() error { return e.err }

// message returns the words of an error in the call's language.
func (c *Call) message(err error) string {
	if placed, ok := err.(*placedError); ok { //nolint:errorlint // the outermost has the place
		return placed.Error()
	}
	if told, ok := errors.AsType[interface {
		error
		Message(tag language.Tag) string
	}](err); ok {
		return told.Message(c.Tag)
	}
	return err.Error()
}

// fileError is a file that could not be read or written.
type fileError struct {
	name  string
	write bool
	err   error
}

// Unreadable tells in the call's language why a file or folder could not be read.
func (c *Call) Unreadable(name string, err error) error { return &fileError{name: name, err: err} }

func (e *fileError) Error() string { return e.Message(language.English) }
func (e *fileError) Unwrap() error { return e.err }

// Message tells what is the matter with the file.
func (e *fileError) Message(tag language.Tag) string {
	return e.name + ": " + e.reason().In(tag)
}

func (e *fileError) reason() Text {
	switch {
	case errors.Is(e.err, errFolder) || errors.Is(e.err, syscall.EISDIR):
		return Text{"ini folder, bukan berkas", "this is a folder, not a file"}
	case errors.Is(e.err, fs.ErrNotExist) && e.write:
		return Text{"folder tempat berkas ini akan ditulis tidak ada", "the folder to write this file into does not exist"}
	case errors.Is(e.err, fs.ErrNotExist):
		return Text{"berkas ini tidak ada", "there is no such file"}
	case errors.Is(e.err, fs.ErrPermission) && e.write:
		return Text{"berkas ini tidak boleh ditulis", "no permission to write this file"}
	case errors.Is(e.err, fs.ErrPermission):
		return Text{"berkas ini tidak boleh dibaca", "no permission to read this file"}
	case errors.Is(e.err, syscall.ENOSPC):
		return Text{"penyimpanan penuh; tidak ada yang ditulis utuh", "the disk is full; nothing was written whole"}
	case errors.Is(e.err, syscall.EROFS):
		return Text{"penyimpanan ini hanya dapat dibaca", "this disk can only be read"}
	case errors.Is(e.err, syscall.ELOOP):
		return Text{"tautan ini berputar ke dirinya sendiri", "this link leads back to itself"}
	case errors.Is(e.err, syscall.ENAMETOOLONG):
		return Text{"nama ini terlalu panjang", "this name is too long"}
	case errors.Is(e.err, syscall.ENOTDIR):
		return Text{"salah satu bagian jalurnya bukan folder", "a part of the path is no folder"}
	}
	err := e.err
	if path, ok := errors.AsType[*fs.PathError](err); ok {
		err = path.Err
	}
	return Text{fmt.Sprintf("galat sistem: %v", err), cmp.Or(err.Error(), "failed")}
}
