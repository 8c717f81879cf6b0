package roster

import (
	"strings"

	"github.com/integritas-id/integritas/internal/fold"
)

// bag is the words of a heading, whatever their order.
type bag struct {
	classes uint32
	fields  fieldBits
	words   int
	unknown int
	short   int // unknown too, but of a letter or two
}

func (b *bag) has(c wordClass) bool { return b.classes&(1<<c) != 0 }

// ofHolder reads a heading that names the holder of a post: "Nama Kepala Desa", "No HP
// Lurah".
func ofHolder(text string) (meaning, bool) {
	text = strings.TrimSpace(text)
	at := 0
	for at < len(text) {
		word, _, more := strings.Cut(text[at:], " ")
		if at > 0 && len(word) > 2 {
			var b [maxHeading]byte
			if w := vocabularyIndex()[string(fold.Append(b[:0], word))]; w.class == wordHolder {
				break
			}
		}
		if !more {
			return meaning{}, false
		}
		at += len(word) + 1
	}
	if at >= len(text) {
		return meaning{}, false
	}
	m := inBag(text[:at])
	if !m.sure || m.of != 0 || m.parts&^(namesPeople|numberFields|bitsOf(FieldPhone, FieldEmail, FieldContact)) != 0 {
		return meaning{}, false
	}
	m.holder, m.post = true, strings.TrimSpace(text[at:])
	return m, true
}

// inBag reads a heading by the words in it.
func inBag(text string) meaning {
	if m, ok := ofHolder(text); ok {
		return m
	}
	b := bagOf(text)
	m := meaning{sure: b.unknown == 0, without: b.has(wordWithout)}
	if b.words == 0 || b.unknown > 6 {
		return meaning{}
	}
	m.field = b.field(&m)
	if m.field == 0 {
		return meaning{}
	}
	m.holder = m.holder || b.has(wordMother) && m.of == 0
	if m.parts == 0 {
		m.parts = bitsOf(m.field)
	}
	return m
}

// field returns what the words mean together, and notes whom the column is about.
func (b *bag) field(m *meaning) Field {
	own := b.fields &^ bitsOf(FieldRemarks, FieldSignature)
	named := own.has(FieldName)
	switch {
	case b.has(wordAnother):
		return FieldOther
	case b.has(wordSpouse) && b.has(wordOf):
		return FieldSpouseOf
	case b.has(wordChild) && b.has(wordOf):
		return FieldChildOf
	case b.has(wordRelation):
		return FieldRelation
	case b.has(wordTitle) && b.has(wordFront) && !named:
		return FieldFront
	case b.has(wordTitle) && b.has(wordBack) && !named:
		return FieldBack
	case b.has(wordBirth) && !b.has(wordMother):
		m.of = b.kin()
		return b.birth(own)
	case named && b.has(wordHolder) && !b.has(wordDate) && !b.has(wordSpouse):
		m.holder = true
		return FieldName
	case b.has(wordOther) || b.has(wordDate):
		return FieldOther
	case b.has(wordSpouse), b.has(wordChild):
		m.of = b.kin()
		return b.family(own, m)
	case own == 0 && b.fields == 0 && b.has(wordNumber):
		return FieldNo
	case named && b.has(wordFront):
		return FieldFirstName
	case named && b.has(wordBack):
		return FieldLastName
	}
	return b.core(own, m)
}

// birth returns what a heading of a birth is about.
func (b *bag) birth(own fieldBits) Field {
	switch {
	case b.has(wordDate) && b.has(wordPlace):
		return FieldBirth
	case b.has(wordPlace):
		return FieldBirthPlace
	case b.has(wordDate) || own == 0:
		return FieldBirthDate
	}
	return FieldOther
}

// family returns what a heading with a word for husband, wife or child is about: they
// themselves, or what it names of them.
func (b *bag) family(own fieldBits, m *meaning) Field {
	switch rest := own &^ bitsOf(FieldName); {
	case own == 0 && (b.fields != 0 || b.has(wordNumber)): // a signature, the number in their list
		return FieldOther
	case rest == 0:
		return m.of
	default:
		return b.core(rest, m)
	}
}

// kin returns about whom of the family the words are.
func (b *bag) kin() Field {
	switch {
	case b.has(wordSpouse):
		return FieldSpouse
	case b.has(wordChild):
		return FieldChild
	}
	return 0
}

// core returns the field that the words of fields name together.
func (b *bag) core(own fieldBits, m *meaning) Field {
	switch {
	case own == 0 && b.fields != 0:
		return b.fields.list()[0]
	case own == 0 && b.has(wordTitle):
		return FieldOther
	case own == 0:
		return 0
	case own == bitsOf(FieldName):
		m.holder = b.has(wordHolder)
		return FieldName
	case own&(own-1) == 0:
		f := own.list()[0]
		if f == FieldUnit && (b.has(wordNumber) || b.has(wordPlace)) || f == FieldAddress && b.has(wordPlace) {
			return FieldOther
		}
		return f
	case own == bitsOf(FieldEmail, FieldAddress):
		return FieldEmail
	case own.has(FieldPhone) || own.has(FieldEmail) || own.has(FieldAddress):
		switch {
		case own == bitsOf(FieldUnit, FieldEmail): // "Email Instansi": the one that the office gave
			return FieldEmail
		case own.has(FieldUnit) && own&^bitsOf(FieldUnit, FieldPhone, FieldEmail, FieldAddress) == 0:
			return FieldOther // the office's own
		}
	case own.has(FieldName) && own&numberFields == 0:
		if rest := own &^ bitsOf(FieldName); rest&(rest-1) == 0 {
			return rest.list()[0] // "nama jabatan"
		}
	}
	m.parts = own
	return together(own)
}

// bagOf puts the words of a heading in a bag.
func bagOf(text string) bag {
	var b bag
	index := vocabularyIndex()
	var words [24]string
	n := 0
	for word := range headingWords(text) {
		if n == len(words) {
			return bag{}
		}
		words[n] = word
		n++
	}
	for i := 0; i < n; i++ {
		word := words[i]
		if i+1 < n {
			if both := inTwo(word, words[i+1]); both != "" {
				word = both
				i++
			}
		}
		b.words++
		w, ok := index[word]
		if !ok && b.addGlued(word) {
			continue
		}
		if !ok {
			if len(word) > 2 {
				b.unknown++
			} else {
				b.short++
			}
			continue
		}
		b.add(w)
	}
	return b
}

func (b *bag) add(w headingWord) {
	b.classes |= 1 << w.class
	if w.class == wordField {
		b.fields |= bitsOf(w.field)
	}
}

// addGlued adds the two words of which one without a space is made, as the exports of
// databases have them: "NMPEGAWAI", "TGLLAHIR".
func (b *bag) addGlued(word string) bool {
	index := vocabularyIndex()
	for at := 2; at+2 < len(word); at++ {
		first, ok := index[word[:at]]
		if !ok {
			continue
		}
		if second, ok := index[word[at:]]; ok {
			b.add(first)
			b.add(second)
			return true
		}
	}
	return false
}

func inTwo(a, b string) string {
	for i := range twoWords {
		if twoWords[i][0] == a && twoWords[i][1] == b {
			return twoWords[i][2]
		}
	}
	return ""
}

// allVocabulary reports whether all words of a text are of the vocabulary of headings.
func allVocabulary(text string) bool {
	b := bagOf(text)
	return b.words > 0 && b.unknown+b.short == 0
}
