package command

import (
	"bytes"
	"strings"
)

// sniffed is how many bytes tell what a file is.
const sniffed = 4096

// Kind is what a file must be.
type Kind uint8

// The kinds that the programs read.
const (
	Any Kind = iota // any bytes, at least one
	CSV
	JSON
	XLSX
	Prose // a text of sentences
)

// The beginnings of kinds that people give by mistake.
var signatures = []struct {
	begin string
	name  Text
	mend  Text
}{
	{"%PDF-", Text{"PDF", "a PDF"}, Text{"minta daftar aslinya dari pengirim", "ask its sender for the list itself"}},
	{"\xd0\xcf\x11\xe0", Text{"berkas Excel atau Word lama", "an old Excel or Word file"}, Text{"buka di Excel, lalu simpan sebagai %s", "open it in Excel and save it as %s"}},
	{"\x89PNG", picture, photographed},
	{"\xff\xd8\xff", picture, photographed},
	{"GIF8", picture, photographed},
	{"II*\x00", picture, photographed},
	{"MM\x00*", picture, photographed},
	{"{\\rtf", Text{"RTF", "RTF"}, Text{"buka di Word, lalu simpan sebagai %s", "open it in Word and save it as %s"}},
	{"\x1f\x8b", Text{"arsip gzip", "a gzip archive"}, unpack},
	{"Rar!", Text{"arsip RAR", "a RAR archive"}, unpack},
	{"7z\xbc\xaf", Text{"arsip 7z", "a 7z archive"}, unpack},
	{"BEGIN:VCALENDAR", Text{"berkas kalender", "a calendar file"}, Text{"berikan berkas %s", "give a file of %s"}},
	{"<", Text{"halaman web atau XML", "a web page or XML"}, Text{"buka di Excel, lalu simpan sebagai %s", "open it in Excel and save it as %s"}},
}

var (
	picture      = Text{"gambar", "a picture"}
	photographed = Text{"ketik isinya, atau minta daftar aslinya", "type what it shows, or ask for the list itself"}
	unpack       = Text{"bongkar dahulu arsipnya", "unpack the archive first"}
)

// String is the name of the kind for people in Indonesia.
func (k Kind) String() string {
	return [...]string{"", "CSV", "JSON", "buku kerja Excel (.xlsx)", "teks biasa"}[k]
}

// in is the name of the kind in both languages.
func (k Kind) in() Text {
	if k == Prose {
		return Text{k.String(), "plain text"}
	}
	return Text{k.String(), k.String()}
}

// refuse says why a file that begins so is not of the kind; the zero Text is no refusal.
// Whole says that there is no more of it.
func (k Kind) refuse(head []byte, whole bool) Text {
	text := head
	for _, mark := range [...]string{"\ufeff", "\xff\xfe", "\xfe\xff"} {
		text = bytes.TrimPrefix(text, []byte(mark))
	}
	text = bytes.TrimSpace(text)
	if whole && len(bytes.Trim(text, "\x00 \r\n\t;,")) == 0 {
		return Text{"berkas ini kosong", "this file is empty"}
	}
	if k == Any {
		return Text{}
	}
	if bytes.HasPrefix(head, []byte("PK\x03\x04")) {
		return k.refuseZip(head)
	}
	for _, s := range signatures {
		if strings.HasPrefix(string(text), s.begin) {
			return k.other(s.name, s.mend)
		}
	}
	if k == XLSX {
		return Text{"berkas ini bukan buku kerja Excel (.xlsx); untuk CSV pakai roster", "this file is no Excel workbook (.xlsx); for CSV use roster"}
	}
	if utf16Order(head) == 0 && bytes.IndexByte(head, 0) >= 0 && controls(head) > len(head)/20 {
		return k.other(Text{"berkas biner", "a binary file"}, Text{"berikan berkas %s", "give a file of %s"})
	}
	object := looksJSON(head)
	switch {
	case k == JSON && !object:
		return Text{"berkas ini bukan JSON; isinya harus mulai dengan { atau [", "this file is no JSON; it must begin with { or ["}
	case k == CSV && object:
		return k.other(Text{"JSON", "JSON"}, Text{"berikan daftar sebagai %s", "give the list as %s"})
	case k == Prose && object:
		return k.other(Text{"JSON", "JSON"}, Text{})
	}
	return Text{}
}

// refuseZip tells the kinds that are archives apart by the names of their first parts.
func (k Kind) refuseZip(head []byte) Text {
	has := func(s string) bool { return bytes.Contains(head, []byte(s)) }
	switch {
	case has("word/"):
		return k.other(Text{"dokumen Word", "a Word document"}, Text{"salin tabelnya ke Excel, lalu simpan sebagai %s", "copy its table into Excel and save it as %s"})
	case has("opendocument"):
		return k.other(Text{"dokumen LibreOffice", "a LibreOffice document"}, Text{"buka di LibreOffice, lalu simpan sebagai %s", "open it in LibreOffice and save it as %s"})
	case k == XLSX:
		return Text{}
	case has("xl/") || has("[Content_Types].xml") || has("docProps/"):
		if k == CSV {
			return Text{
				"berkas ini bukan CSV, melainkan buku kerja Excel; simpan dari Excel sebagai CSV, atau pakai roster-xlsx",
				"this file is no CSV but an Excel workbook; save it from Excel as CSV, or use roster-xlsx",
			}
		}
		return k.other(Text{"buku kerja Excel", "an Excel workbook"}, Text{"berikan berkas %s", "give a file of %s"})
	}
	return k.other(Text{"arsip ZIP", "a ZIP archive"}, unpack)
}

func (k Kind) other(is, mend Text) Text {
	name := k.in()
	if k == Prose {
		mend = Text{"salin naskahnya ke berkas teks (.txt)", "copy the article into a text file (.txt)"}
	}
	return Text{
		"berkas ini bukan " + name.ID + ", melainkan " + is.ID + "; " + strings.ReplaceAll(mend.ID, "%s", name.ID),
		"this file is no " + name.EN + " but " + is.EN + "; " + strings.ReplaceAll(mend.EN, "%s", name.EN),
	}
}

// looksJSON reports whether a text begins as an object or an array of them.
func looksJSON(head []byte) bool {
	text := strings.Map(func(r rune) rune {
		if r == 0 || r == '\ufeff' || r == '\ufffd' || r == ' ' || r == '\n' || r == '\r' || r == '\t' {
			return -1
		}
		return r
	}, string(head))
	for _, begin := range []string{`{"`, `{}`, `[{`, `[]`, `["`} {
		if strings.HasPrefix(text, begin) {
			return true
		}
	}
	return false
}

// controls counts the bytes that no text has.
func controls(head []byte) int {
	n := 0
	for _, b := range head {
		if b < ' ' && b != '\n' && b != '\r' && b != '\t' && b != '\f' {
			n++
		}
	}
	return n
}
