package command

import (
	"fmt"
	"slices"
	"strconv"
	"strings"

	"golang.org/x/text/language"

	"github.com/integritas-id/integritas/internal/slip"
)

// flagDef is one flag.
type flagDef struct {
	name     string
	value    Text // what stands behind it, in help; empty for a switch
	about    Text
	standard string // what holds without it
	file     bool   // must not be empty
	set      func(text string) error
	given    bool
}

// File declares a flag that names a file; "-" is standard input.
func (c *Call) File(p *string, name, id, en string) {
	f := c.add(name, Text{"berkas", "file"}, Text{id, en}, "", func(s string) error { *p = s; return nil })
	f.file = true
}

// Output declares a flag that names a file to write beside the report, which has the
// standard output for itself: "-" is refused, for it would become a file of that name.
func (c *Call) Output(p *string, name, id, en string) {
	f := c.add(name, Text{"berkas", "file"}, Text{id, en}, "", func(s string) error { *p = s; return c.noStream(name, s) })
	f.file = true
}

// Folder declares a flag that names a folder.
func (c *Call) Folder(p *string, name, id, en string) {
	f := c.add(name, Text{"folder", "folder"}, Text{id, en}, "", func(s string) error { *p = s; return c.noStream(name, s) })
	f.file = true
}

// noStream refuses the word for a standard stream where only a name will do.
func (c *Call) noStream(flag, s string) error {
	if s != "-" {
		return nil
	}
	return c.Usage("-%s tidak dapat ke keluaran standar; berikan nama", "-%s cannot be standard output; give a name", flag)
}

// String declares a flag of any text.
func (c *Call) String(p *string, name string, value Text, id, en string) {
	c.add(name, value, Text{id, en}, *p, func(s string) error { *p = s; return nil })
}

// Int declares a flag that is a whole number, not below least.
func (c *Call) Int(p *int, name string, least int, id, en string) {
	c.add(name, Text{"angka", "number"}, Text{id, en}, strconv.Itoa(*p), func(s string) error {
		n, err := strconv.Atoi(s)
		if err != nil || n < least {
			return c.Usage("-%s perlu bilangan bulat, paling kecil %d", "-%s takes a whole number, %d at least", name, least)
		}
		*p = n
		return nil
	})
}

// Bool declares a switch.
func (c *Call) Bool(p *bool, name, id, en string) {
	f := c.add(name, Text{}, Text{id, en}, "", func(s string) error {
		on, err := strconv.ParseBool(s)
		if err != nil {
			return c.Usage("-%s=%s: nilainya true atau false", "-%s=%s: it is true or false", name, s)
		}
		*p = on
		return nil
	})
	if *p {
		f.standard = "true"
	}
}

// Var declares a flag whose text set reads; standard is what holds without it. An error
// of set is told with the name of the flag.
func (c *Call) Var(set func(text string) error, name string, value Text, standard, id, en string) {
	c.add(name, value, Text{id, en}, standard, func(s string) error {
		if err := set(s); err != nil {
			return c.Usage("-%s: %s", "-%s: %s", name, c.message(err))
		}
		return nil
	})
}

func (c *Call) add(name string, value, about Text, standard string, set func(string) error) *flagDef {
	f := &flagDef{name: name, value: value, about: about, standard: standard, set: set}
	c.flags = append(c.flags, f)
	return f
}

// Given reports whether a flag was on the command line.
func (c *Call) Given(name string) bool {
	f := c.find(name)
	return f != nil && f.given
}

func (c *Call) find(name string) *flagDef {
	for _, f := range c.flags {
		if f.name == name {
			return f
		}
	}
	return nil
}

// common declares the flags that every program has, or may have.
func (c *Call) common() {
	c.add("lang", Text{"bahasa", "language"}, Text{"bahasa keluaran: id atau en", "language of the output: id or en"}, "id", func(s string) error {
		if _, ok := languageOf(s); !ok {
			return c.Usage("-lang %s: hanya ada id (Indonesia) dan en (Inggris)", "-lang %s: there are only id (Indonesian) and en (English)", s)
		}
		return nil
	})
	if c.command.JSON {
		c.Bool(&c.JSON, "json", "cetak JSON, bukan teks", "print JSON, not text")
	}
	if !c.command.Serves && c.find("out") == nil { // a program may have an output of its own
		c.File(&c.out, "out", "tulis keluaran ke berkas ini, bukan ke layar", "write the output to this file, not to the screen")
		c.find("out").set = func(s string) error {
			if c.out = s; s == "-" {
				c.out = "" // the standard output, as without the flag
			}
			return nil
		}
	}
	if c.command.Strict {
		c.Bool(&c.Strict, "strict", "berakhir dengan kode 1 jika datanya memuat kesalahan", "end with code 1 if the data have errors")
	}
}

// Parse reads the command line: flags anywhere, up to "--", and the words between them.
func (c *Call) Parse() error {
	c.common()
	words := c.words
	for i := 0; i < len(words); i++ {
		word := words[i]
		if word == "--" {
			c.Args = append(c.Args, words[i+1:]...)
			break
		}
		if word == "-" || !strings.HasPrefix(word, "-") {
			c.Args = append(c.Args, word)
			continue
		}
		taken, err := c.flag(word, words[i+1:])
		if err != nil {
			return err
		}
		i += taken
	}
	if err := c.checkArgs(); err != nil || c.out == "" {
		return err
	}
	file, err := c.Create(c.out) // before any work is done in vain
	if err != nil {
		return err
	}
	c.target = file
	return nil
}

// flag reads one flag and returns how many words behind it belong to it.
func (c *Call) flag(word string, behind []string) (taken int, err error) {
	name, value, has := strings.Cut(strings.TrimPrefix(strings.TrimPrefix(word, "-"), "-"), "=")
	if name == "h" || name == "help" {
		return 0, errHelp
	}
	f := c.find(name)
	switch {
	case f == nil:
		return 0, c.unknown(name)
	case f.given:
		return 0, c.Usage("-%s ditulis dua kali", "-%s stands there twice", name)
	case has:
	case f.value == Text{}:
		value = "true"
	case len(behind) == 0 || c.isFlag(behind[0]):
		return 0, c.Usage("-%s belum diberi nilai (%s)", "-%s has no value (%s)", name, f.value.In(c.Tag))
	default:
		value, taken = behind[0], 1
	}
	if f.file && value == "" {
		return 0, c.Usage("-%s belum diberi nama", "-%s has no name", name)
	}
	f.given = true
	return taken, f.set(value)
}

// isFlag reports whether a word is one of the flags.
func (c *Call) isFlag(word string) bool {
	name, _, _ := strings.Cut(strings.TrimLeft(word, "-"), "=")
	return len(word) > 1 && word[0] == '-' && (name == "h" || name == "help" || c.find(name) != nil)
}

func (c *Call) unknown(name string) error {
	if near := c.nearest(name); near != "" {
		return c.Usage("pilihan -%s tidak ada; mungkin -%s", "there is no flag -%s; perhaps -%s", name, near)
	}
	return c.Usage("pilihan -%s tidak ada", "there is no flag -%s", name)
}

// nearest returns the flag that was meant, or "": one that is a few slips away, or that
// begins alike.
func (c *Call) nearest(name string) string {
	plain := func(s string) []byte { return []byte(strings.ReplaceAll(strings.ToLower(s), "-", "")) }
	var word slip.Pattern
	if !word.Set(plain(name)) {
		return ""
	}
	best, least := "", 1+min(3, (len(name)+1)/2)
	for _, f := range c.flags {
		d := word.Distance(plain(f.name))
		if strings.HasPrefix(f.name, name) || strings.HasPrefix(name, f.name) {
			d = min(d, 1)
		}
		if d < least {
			best, least = f.name, d
		}
	}
	return best
}

func (c *Call) checkArgs() error {
	most := 0
	if c.command.Args != (Text{}) {
		most = 1
	}
	if c.command.Many {
		most = len(c.Args)
	}
	if len(c.Args) > most {
		return c.Usage("kata %q berlebih", "the word %q is one too many", c.Args[most])
	}
	if slices.Contains(c.Args, "") {
		return c.Usage("ada nama yang kosong", "there is an empty name")
	}
	return nil
}

// wanted returns the language that the command line asks for, before anything is said.
func (c *Call) wanted() language.Tag {
	for i, word := range c.words {
		name, value, has := strings.Cut(strings.TrimLeft(word, "-"), "=")
		if word == "--" {
			break
		}
		if name != "lang" || word[0] != '-' {
			continue
		}
		if !has && i+1 < len(c.words) {
			value = c.words[i+1]
		}
		if tag, ok := languageOf(value); ok {
			return tag
		}
	}
	return language.Indonesian
}

// languageOf returns the language of a flag: id, en, and any of their regions.
func languageOf(text string) (language.Tag, bool) {
	tag, err := language.Parse(text)
	if err != nil {
		return language.Und, false
	}
	base, _ := tag.Base()
	for _, known := range []language.Tag{language.Indonesian, language.English} {
		if b, _ := known.Base(); b == base {
			return known, true
		}
	}
	return language.Und, false
}

// help returns what the program does and takes.
func (c *Call) help() string {
	var b strings.Builder
	line := c.command.Name + c.Say(" [pilihan]", " [flags]")
	if args := c.command.Args.In(c.Tag); args != "" {
		line += " " + args
	}
	fmt.Fprintf(&b, "%s\n\n%s: %s\n\n%s:\n", Wrap(c.command.About.In(c.Tag), Width, 0), c.Say("Pemakaian", "Usage"), line, c.Say("Pilihan", "Flags"))
	for _, f := range slices.SortedFunc(slices.Values(c.flags), func(a, b *flagDef) int { return strings.Compare(a.name, b.name) }) {
		head := "  -" + f.name
		if value := f.value.In(c.Tag); value != "" {
			head += " " + value
		}
		text := f.about.In(c.Tag)
		if f.standard != "" {
			text += c.Say(" (jika tidak ditulis: %s)", " (without it: %s)", f.standard)
		}
		const column = 26
		if len(head) >= column {
			b.WriteString(head + "\n" + strings.Repeat(" ", column))
		} else {
			b.WriteString(head + strings.Repeat(" ", column-len(head)))
		}
		b.WriteString(Wrap(text, Width-column, column) + "\n")
	}
	fmt.Fprintf(&b, "\n%s\n", Wrap(c.Say("Kode keluar: 0 selesai, 1 tidak terbaca atau tidak tertulis, 2 salah pakai.",
		"Exit codes: 0 done, 1 not readable or not writable, 2 wrong use."), Width, 0))
	return b.String()
}
