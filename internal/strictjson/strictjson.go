// Package strictjson reads a JSON document into a record and refuses what
// encoding/json lets pass: a member that the record does not know or that differs
// in case, a member given twice, and anything behind the document. Every error
// says where, as a JSON Pointer.
package strictjson

import (
	"encoding/json"
	"errors"
	"fmt"
	"reflect"
	"strconv"
	"strings"
	"unicode/utf8"

	"golang.org/x/text/language"

	"github.com/integritas-id/integritas/internal/slip"
)

// MaxDepth is how deep arrays and objects may nest.
const MaxDepth = 100

// MaxElements is how many elements all arrays of a document may have together: two bytes
// of an empty record may stand for a kilobyte of memory.
const MaxElements = 500_000

// Unmarshal reads the document into v, a pointer to a struct, or returns an [*Error]
// and leaves v in an undefined state.
func Unmarshal(data []byte, v any) error {
	if !isTarget(v) {
		return &json.InvalidUnmarshalError{Type: reflect.TypeOf(v)}
	}
	sc := scanner{data: data}
	if err := sc.document(reflect.TypeOf(v).Elem()); err != nil {
		return err
	}
	if json.Unmarshal(data, v) != nil {
		return locate(data, reflect.TypeOf(v).Elem())
	}
	return nil
}

// isTarget reports whether v is a pointer that a document can be read into.
func isTarget(v any) bool {
	p := reflect.ValueOf(v)
	return p.Kind() == reflect.Pointer && !p.IsNil()
}

// step is one part of a path: a member's name, or an index.
type step struct {
	name  []byte
	index int
}

// scanner walks a document once, beside the shape that it should have.
type scanner struct {
	data   []byte
	pos    int
	path   []step
	visit  func(start, end int, s *shape) error // called for every value that has no members; nil for none
	place  func(*scanner)                       // called where every value begins; nil for none
	faults *faults                              // collects what does not keep the rest from being read; nil to stop at the first

	counted, lines, lineStart int // what position has counted
	elements                  int // of all arrays so far
}

// position returns line and column of where the scanner is. It counts on from where it
// was asked last, so that asking often costs no more than reading once.
func (sc *scanner) position() (line, column int) {
	at := min(sc.pos, len(sc.data))
	if at < sc.counted {
		sc.counted, sc.lines, sc.lineStart = 0, 0, 0
	}
	for ; sc.counted < at; sc.counted++ {
		if sc.data[sc.counted] == '\n' {
			sc.lines++
			sc.lineStart = sc.counted + 1
		}
	}
	return sc.lines + 1, at - sc.lineStart + 1
}

func (sc *scanner) fail(code Code, what phrase, cause error) *Error {
	line, column := sc.position()
	return &Error{Pointer: sc.pointer(), Line: line, Column: column, Code: code, EN: what.en, ID: what.id, Err: cause}
}

func (sc *scanner) pointer() string {
	var b strings.Builder
	for _, st := range sc.path {
		b.WriteByte('/')
		if st.name == nil {
			b.WriteString(strconv.Itoa(st.index))
			continue
		}
		name := strings.ReplaceAll(strings.ReplaceAll(string(st.name), "~", "~0"), "/", "~1")
		b.WriteString(name)
	}
	return b.String()
}

func (sc *scanner) space() {
	for sc.pos < len(sc.data) {
		switch sc.data[sc.pos] {
		case ' ', '\t', '\n', '\r':
			sc.pos++
		default:
			return
		}
	}
}

// value reads one value; s may be nil, where anything may stand.
func (sc *scanner) value(s *shape, depth int) error {
	if sc.pos >= len(sc.data) {
		return sc.fail(CodeSyntax, msgEnds, nil)
	}
	if sc.place != nil {
		sc.place(sc)
	}
	start := sc.pos
	switch c := sc.data[sc.pos]; {
	case c == '{' && s != nil && s.fields != nil:
		return sc.object(s, depth)
	case c == '[' && s != nil && s.elem != nil:
		return sc.array(s, depth)
	case c == '{' || c == '[':
		isWrong := s != nil && !s.opaque
		if isWrong {
			if err := sc.fault(CodeType, s.expected(), nil); err != nil {
				return err
			}
		}
		if err := sc.skip(depth); err != nil {
			return err
		}
		if isWrong {
			sc.faults.blank(start, sc.pos)
			return nil
		}
	case c == '"':
		if _, err := sc.text(); err != nil {
			return err
		}
		if s != nil && (s.fields != nil || s.elem != nil) {
			return sc.faultAt(start, CodeType, s.expected())
		}
	default:
		if err := sc.literal(); err != nil {
			return err
		}
		if s != nil && (s.fields != nil || s.elem != nil) && c != 'n' {
			return sc.faultAt(start, CodeType, s.expected())
		}
	}
	if sc.visit != nil && s != nil {
		return sc.visit(start, sc.pos, s)
	}
	return nil
}

// skip reads an array or object of a record that reads its own JSON.
func (sc *scanner) skip(depth int) error {
	if sc.data[sc.pos] == '{' {
		return sc.object(nil, depth)
	}
	return sc.array(nil, depth)
}

func (sc *scanner) object(s *shape, depth int) error {
	if depth >= MaxDepth {
		return sc.fail(CodeDepth, msgDeep, nil)
	}
	var seen [maxFields / 64]uint64
	var names map[string]struct{} // of an object without a shape
	sc.pos++
	if sc.space(); sc.at('}') {
		sc.pos++
		return nil
	}
	for {
		sc.space()
		start := sc.pos
		if !sc.at('"') {
			return sc.fail(CodeSyntax, msgName, nil)
		}
		name, err := sc.text()
		if err != nil {
			return err
		}
		var member *shape
		twice := false
		if s != nil {
			i := s.index(name)
			if i < 0 {
				end := sc.pos
				sc.pos = start
				if err := sc.fault(CodeUnknown, s.unknownMember(name), nil); err != nil {
					return err
				}
				sc.pos = end
			} else {
				twice = seen[i/64]&(1<<(i%64)) != 0
				seen[i/64] |= 1 << (i % 64)
				member = s.fields[i].shape
			}
		} else {
			if names == nil {
				names = map[string]struct{}{}
			}
			_, twice = names[string(name)]
			names[string(name)] = struct{}{}
		}
		if twice {
			end := sc.pos
			sc.pos = start
			if err := sc.fault(CodeTwice, twiceMember(name, s), nil); err != nil {
				return err
			}
			sc.pos = end
		}
		if sc.space(); !sc.at(':') {
			return sc.fail(CodeSyntax, msgColon, nil)
		}
		sc.pos++
		sc.space()
		depthOfPath := len(sc.path)
		if member != nil || sc.place != nil { // a name that the record does not know is data, which no error repeats
			sc.path = append(sc.path, step{name: name})
		}
		if err := sc.value(member, depth+1); err != nil {
			return err
		}
		sc.path = sc.path[:depthOfPath]
		done, err := sc.next('}')
		if done || err != nil {
			return err
		}
	}
}

func (sc *scanner) array(s *shape, depth int) error {
	if depth >= MaxDepth {
		return sc.fail(CodeDepth, msgDeep, nil)
	}
	var elem *shape
	if s != nil {
		elem = s.elem
	}
	sc.pos++
	if sc.space(); sc.at(']') {
		sc.pos++
		return nil
	}
	for i := 0; ; i++ {
		sc.space()
		if sc.elements++; sc.elements > MaxElements {
			return sc.fail(CodeTooLarge, msgElements, nil)
		}
		sc.path = append(sc.path, step{index: i})
		if err := sc.value(elem, depth+1); err != nil {
			return err
		}
		sc.path = sc.path[:len(sc.path)-1]
		done, err := sc.next(']')
		if done || err != nil {
			return err
		}
	}
}

// next reads the comma before another item, or the end.
func (sc *scanner) next(end byte) (done bool, err error) {
	sc.space()
	switch {
	case sc.at(end):
		sc.pos++
		return true, nil
	case sc.at(','):
		sc.pos++
		return false, nil
	}
	return false, sc.fail(CodeSyntax, phrase{fmt.Sprintf("expected a comma or %q", end), fmt.Sprintf("di sini seharusnya koma atau %q", end)}, nil)
}

func (sc *scanner) at(c byte) bool { return sc.pos < len(sc.data) && sc.data[sc.pos] == c }

// text reads a string and returns what stands between the quotes, escapes resolved.
func (sc *scanner) text() ([]byte, error) {
	start := sc.pos
	sc.pos++
	escaped := false
	for sc.pos < len(sc.data) {
		switch c := sc.data[sc.pos]; {
		case c == '"':
			sc.pos++
			raw := sc.data[start+1 : sc.pos-1]
			if !escaped {
				return raw, nil
			}
			var s string
			if err := json.Unmarshal(sc.data[start:sc.pos], &s); err != nil {
				return nil, sc.fail(CodeSyntax, msgEscape, err)
			}
			return []byte(s), nil
		case c == '\\':
			escaped = true
			sc.pos += 2
		case c < ' ':
			return nil, sc.fail(CodeSyntax, msgControl, nil)
		case c < utf8.RuneSelf:
			sc.pos++
		default:
			r, size := utf8.DecodeRune(sc.data[sc.pos:])
			if r == utf8.RuneError && size == 1 {
				return nil, sc.fail(CodeSyntax, msgUTF8, nil)
			}
			sc.pos += size
		}
	}
	sc.pos = min(sc.pos, len(sc.data))
	return nil, sc.fail(CodeSyntax, msgOpen, nil)
}

// literal reads a number, true, false or null.
func (sc *scanner) literal() error {
	start := sc.pos
	for sc.pos < len(sc.data) {
		c := sc.data[sc.pos]
		if c != '-' && c != '+' && c != '.' && (c < '0' || c > '9') && (c < 'a' || c > 'z') && c != 'E' {
			break
		}
		sc.pos++
	}
	if word := sc.data[start:sc.pos]; !json.Valid(word) {
		sc.pos = start
		return sc.fail(CodeSyntax, msgValue, nil)
	}
	return nil
}

// unknownMember tells that a record has no such member, and which of its own are
// nearest. The name itself is not told: it may be a value that came to a wrong place.
func (s *shape) unknownMember(name []byte) phrase {
	p := phrase{"there is no such member here", "anggota ini tidak dikenal di sini"}
	if near := slip.Nearest(string(name), s.names); len(near) > 0 {
		list := strings.Join(near, ", ")
		p.en += "; the nearest: " + list
		p.id += "; yang terdekat: " + list
	}
	return p
}

// twiceMember names the member only where the record knows it.
func twiceMember(name []byte, s *shape) phrase {
	if s == nil {
		return phrase{"a member is given twice", "ada anggota yang ditulis dua kali"}
	}
	return phrase{fmt.Sprintf("the member %q is given twice", name), fmt.Sprintf("anggota %q ditulis dua kali", name)}
}

// locate finds the value at which encoding/json gave up.
func locate(data []byte, t reflect.Type) error {
	sc := scanner{data: data}
	sc.visit = sc.judge
	if err := sc.value(shapeOf(t), 0); err != nil {
		return err
	}
	return &Error{Code: CodeValue, EN: msgUnread.en, ID: msgUnread.id}
}

// judge reads one value alone and tells what is wrong with it.
func (sc *scanner) judge(start, end int, s *shape) error {
	err := json.Unmarshal(sc.data[start:end], reflect.New(s.typ).Interface())
	if err == nil {
		return nil
	}
	code, what, cause := CodeValue, msgInvalid, error(nil)
	var told interface{ Message(language.Tag) string } // our own errors, which hold no value
	if _, wrong := errors.AsType[*json.UnmarshalTypeError](err); wrong {
		code, what = CodeType, s.expected() // the cause would tell the number that stands there
	} else if errors.As(err, &told) {
		what, cause = phrase{told.Message(language.English), told.Message(language.Indonesian)}, err
	}
	sc.pos = start
	if err := sc.fault(code, what, cause); err != nil {
		return err
	}
	sc.faults.blank(start, end)
	sc.pos = end
	return nil
}

// document reads the whole of the data.
func (sc *scanner) document(t reflect.Type) error {
	if sc.space(); sc.pos == len(sc.data) {
		return sc.fail(CodeEmpty, msgEmpty, nil)
	}
	if err := sc.value(shapeOf(t), 0); err != nil {
		return err
	}
	if sc.space(); sc.pos < len(sc.data) {
		return sc.fail(CodeTrailing, msgTrailing, nil)
	}
	return nil
}

// fault is [scanner.fail] for what does not keep the rest from being read: it is nil
// where faults are collected and there may be more of them.
func (sc *scanner) fault(code Code, what phrase, cause error) error {
	if sc.faults == nil {
		return sc.fail(code, what, cause)
	}
	if len(sc.faults.list) < sc.faults.most {
		sc.faults.list = append(sc.faults.list, sc.fail(code, what, cause))
	} else {
		sc.faults.untold++
	}
	return nil
}

// faultAt is fault of the value that begins at start and ends here.
func (sc *scanner) faultAt(start int, code Code, what phrase) error {
	end := sc.pos
	sc.pos = start
	if err := sc.fault(code, what, nil); err != nil {
		return err
	}
	sc.faults.blank(start, end)
	sc.pos = end
	return nil
}
