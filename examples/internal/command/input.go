package command

import (
	"bufio"
	"errors"
	"fmt"
	"io"
	"io/fs"
	"os"
)

var errFolder = errors.New("is a folder")

// Input is a file to read, from its start.
type Input struct {
	io.Reader // as it stands in the file
	Name      string
	call      *Call
	file      io.Closer
	peeked    *bufio.Reader
}

// Close closes the file.
func (in *Input) Close() error {
	if in.file == nil {
		return nil
	}
	return in.file.Close()
}

// Open opens a file that must be of a kind; "-" is standard input. What is another
// kind, empty, a folder or not there is refused in words that tell how to go on.
func (c *Call) Open(name string, want Kind) (*Input, error) {
	if name == "-" {
		name = c.Say("masukan standar", "standard input")
		if file, ok := c.std.In.(*os.File); ok { // it may be a file by the shell's "<"
			if info, err := file.Stat(); err == nil {
				if err := c.files.read(name, info); err != nil {
					return nil, c.clash(err)
				}
			}
		}
		return c.accept(name, c.std.In, nil, want)
	}
	file, err := os.Open(name)
	if err != nil {
		return nil, &fileError{name: name, err: err}
	}
	info, err := file.Stat()
	if err == nil && info.IsDir() {
		err = errFolder
	}
	if err != nil {
		_ = file.Close()
		return nil, &fileError{name: name, err: err}
	}
	if err := c.files.read(name, info); err != nil {
		_ = file.Close()
		return nil, c.clash(err)
	}
	in, err := c.accept(name, file, file, want)
	if err != nil {
		_ = file.Close()
	}
	return in, err
}

// OpenFS opens a file of a file system, such as the one beside a program.
func (c *Call) OpenFS(dir fs.FS, name string, want Kind) (*Input, error) {
	file, err := dir.Open(name)
	if err != nil {
		return nil, &fileError{name: name, err: err}
	}
	in, err := c.accept(name, file, file, want)
	if err != nil {
		_ = file.Close()
	}
	return in, err
}

// OpenOr opens the file of a flag, or without one that of the same kind beside the
// program.
func (c *Call) OpenOr(name string, dir fs.FS, beside string, want Kind) (*Input, error) {
	if name == "" {
		return c.OpenFS(dir, beside, want)
	}
	return c.Open(name, want)
}

// accept looks at the first bytes.
func (c *Call) accept(name string, r io.Reader, file io.Closer, want Kind) (*Input, error) {
	if r == nil {
		r = eof{}
	}
	in := &Input{Name: name, call: c, file: file, peeked: bufio.NewReaderSize(&readFault{r, name}, sniffed)}
	in.Reader = in.peeked
	head, err := in.peeked.Peek(sniffed)
	if err != nil && !errors.Is(err, io.EOF) {
		return nil, err
	}
	if refused := want.refuse(head, len(head) < sniffed); refused != (Text{}) {
		return nil, fmt.Errorf("%s: %s", name, refused.In(c.Tag))
	}
	return in, nil
}

// Text returns the text of the file as UTF-8, from wherever it was read to: UTF-16 and
// Windows-1252 are told by their bytes. Of the latter a note tells.
func (in *Input) Text() io.Reader {
	return decode(in.peeked, func() {
		in.call.Note("%s: bukan UTF-8; huruf selebihnya dibaca sebagai Windows-1252", "%s: not UTF-8; the other letters are read as Windows-1252", in.Name)
	})
}

// ReadText returns the whole text of a file as UTF-8.
func (c *Call) ReadText(name string, dir fs.FS, beside string, want Kind) ([]byte, error) {
	in, err := c.OpenOr(name, dir, beside, want)
	if err != nil {
		return nil, err
	}
	defer in.Close() //nolint:errcheck // it was only read
	return io.ReadAll(in.Text())
}

// readFault gives the errors of a reader the name of the file.
type readFault struct {
	r    io.Reader
	name string
}

func (r *readFault) Read(b []byte) (int, error) {
	n, err := r.r.Read(b)
	if err != nil && !errors.Is(err, io.EOF) {
		err = &fileError{name: r.name, err: err}
	}
	return n, err
}

type eof struct{}

func (eof) Read([]byte) (int, error) { return 0, io.EOF }
