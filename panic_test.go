package integritas_test

import (
	"encoding/json"
	"errors"
	"fmt"
	"io"
	"maps"
	"math"
	"math/rand/v2"
	"reflect"
	"runtime/debug"
	"slices"
	"strings"
	"testing"
	"testing/iotest"
	"time"

	"golang.org/x/text/language"
)

// TestNoPanic calls every exported function and method with zero, nil, out-of-range and
// hostile values, and prints what comes back. Nothing may panic but Must…, and a method
// called on a nil pointer, which Go itself does.
func TestNoPanic(t *testing.T) {
	h := hostile{t: t, rand: rand.New(rand.NewPCG(20, 5)), pool: map[reflect.Type][]reflect.Value{}, told: map[string]bool{}}
	for round := range rounds {
		for _, name := range slices.Sorted(maps.Keys(exportedFunctions)) {
			if _, local, _ := strings.Cut(name, "."); !strings.HasPrefix(local, "Must") {
				h.call(name, reflect.ValueOf(exportedFunctions[name]), round == 0)
			}
		}
		for _, typ := range exportedTypes {
			receiver := reflect.New(typ)
			if round > 0 {
				receiver.Elem().Set(h.value(typ, 0))
			}
			h.methods(receiver, round == 0)
			h.print(typ.String(), receiver)
		}
	}
}

// rounds is how often everything is called: first with zero values, then with others.
const rounds = 16

// hostile makes values and calls with them.
type hostile struct {
	t    *testing.T
	rand *rand.Rand
	pool map[reflect.Type][]reflect.Value // values that functions have returned
	told map[string]bool                  // places that have been reported
}

// hostileTexts are texts that readers have stumbled over, or may.
var hostileTexts = []string{
	"", " ", "\x00", "\xff\xfe", "é\xcc", "\u202eNama", "\u2028", "(", "((((((((", ")", "\"", ",", ";;;;", "/", "-", "--1", "+", "0", "-0", "1", "9999999999999999999999", "1e999", "NaN",
	"18.72", "18.72.04.2001", "99", "1872", "34111", "199103122015031901", "1872042312919001", "0812-0000-1234", "a@b", "@", "nama@contoh.example",
	"Rp1.500.000,00", "dua puluh satu", "5 Maret 2024", "2024-03-05", "31/02/2024", "2024-03-05/2024-03-07", "08.00–12.00 WIB", "24:00", "II/b", "Pembina Tk. I (IV/b)", "MMXXIV", "800/123/III/2024",
	"Kepala Dinas Kesehatan Kota Metro", "Plt. Camat Metro Pusat", "Dr. Nama Orang, M.Si.", "Jalan Jenderal Sudirman Nomor 1, Kecamatan Metro Pusat, Kota Metro, Provinsi Lampung", "Ny. Nama Orang, istri Sekda",
	"pendidikan", "PENDIDIKAN", "preventif", "{}", "[]", "null", "{\"a\":", "[[[[[[[[", "WIB", "nama", "selesai", "Nama;NIP;Jabatan\nOrang;199103122015031901;Camat\n",
	strings.Repeat("x", 127), strings.Repeat("x", 128), strings.Repeat("x", 125) + " Metro", strings.Repeat("Kota ", 60), strings.Repeat("1/", 70), strings.Repeat("9", 300), strings.Repeat("é", 200), strings.Repeat("Kepala ", 200),
}

var hostileNumbers = []int64{0, 1, 2, 3, 7, 9, 12, 13, 31, 32, 99, 100, 127, 128, 255, 256, 2024, 9999, 10000, -1, -2, -100, math.MaxInt16, math.MinInt16, math.MaxInt32, math.MinInt32, math.MaxInt64, math.MinInt64}

// value makes a value of a type, at random.
func (h *hostile) value(t reflect.Type, depth int) reflect.Value {
	if known := h.pool[t]; len(known) > 0 && h.rand.IntN(3) > 0 {
		return known[h.rand.IntN(len(known))]
	}
	v := reflect.New(t).Elem()
	if depth > 6 || h.rand.IntN(8) == 0 {
		return v
	}
	switch t {
	case reflect.TypeFor[language.Tag]():
		tags := []language.Tag{language.Indonesian, language.English, language.Und, language.AmericanEnglish, language.Make("zz-Zzzz")}
		return reflect.ValueOf(tags[h.rand.IntN(len(tags))])
	case reflect.TypeFor[time.Time]():
		times := []time.Time{{}, time.Unix(0, 0), time.Date(2024, 3, 5, 23, 59, 60, 0, time.UTC), time.Unix(math.MaxInt64, 0), time.Unix(math.MinInt64, 0), time.Date(-5, 1, 1, 0, 0, 0, 0, time.UTC)}
		return reflect.ValueOf(times[h.rand.IntN(len(times))])
	}
	switch t.Kind() {
	case reflect.Bool:
		v.SetBool(h.rand.IntN(2) == 0)
	case reflect.String:
		v.SetString(h.text())
	case reflect.Int, reflect.Int8, reflect.Int16, reflect.Int32, reflect.Int64:
		v.SetInt(hostileNumbers[h.rand.IntN(len(hostileNumbers))])
	case reflect.Uint, reflect.Uint8, reflect.Uint16, reflect.Uint32, reflect.Uint64:
		v.SetUint(uint64(hostileNumbers[h.rand.IntN(len(hostileNumbers))])) //nolint:gosec // any value will do
	case reflect.Float32, reflect.Float64:
		v.SetFloat([]float64{0, -1, 0.5, 1e300, math.NaN(), math.Inf(1), math.Inf(-1)}[h.rand.IntN(7)])
	case reflect.Pointer:
		v.Set(reflect.New(t.Elem()))
		v.Elem().Set(h.value(t.Elem(), depth+1))
	case reflect.Slice:
		for range h.rand.IntN(4) {
			v.Set(reflect.Append(v, h.value(t.Elem(), depth+1)))
		}
	case reflect.Array:
		for i := range v.Len() {
			v.Index(i).Set(h.value(t.Elem(), depth+1))
		}
	case reflect.Map:
		v.Set(reflect.MakeMap(t))
		for range h.rand.IntN(3) {
			if key := h.value(t.Key(), depth+1); key.Comparable() {
				v.SetMapIndex(key, h.value(t.Elem(), depth+1))
			}
		}
	case reflect.Struct:
		for i := range t.NumField() {
			if t.Field(i).IsExported() {
				v.Field(i).Set(h.value(t.Field(i).Type, depth+1))
			}
		}
	case reflect.Func:
		v.Set(h.function(t, depth))
	case reflect.Interface:
		h.fill(v, depth)
	}
	return v
}

func (h *hostile) text() string {
	s := hostileTexts[h.rand.IntN(len(hostileTexts))]
	if h.rand.IntN(4) == 0 {
		s += hostileTexts[h.rand.IntN(len(hostileTexts))]
	}
	return s
}

// function makes a function that gives hostile values; a sequence yields three.
func (h *hostile) function(t reflect.Type, depth int) reflect.Value {
	return reflect.MakeFunc(t, func(args []reflect.Value) []reflect.Value {
		if t.NumOut() == 0 && t.NumIn() == 1 && t.In(0).Kind() == reflect.Func {
			yield, in := args[0], []reflect.Value{}
			for range 3 {
				in = in[:0]
				for i := range yield.Type().NumIn() {
					in = append(in, h.value(yield.Type().In(i), depth+1))
				}
				if out := yield.Call(in); len(out) == 1 && !out[0].Bool() {
					break
				}
			}
		}
		var out []reflect.Value
		for i := range t.NumOut() {
			out = append(out, h.value(t.Out(i), depth+1))
		}
		return out
	})
}

// fill puts one of the values that may stand for an interface into it.
func (h *hostile) fill(v reflect.Value, depth int) {
	candidates := []any{
		h.text(), []byte(h.text()), int64(7), 1.5, true, errors.New("x"),
		time.Time{},
		strings.NewReader(h.text()), iotest.ErrReader(io.ErrUnexpectedEOF),
		iotest.OneByteReader(strings.NewReader(h.text())), io.Discard,
		brokenWriter{},
		struct{ A any }{1},
		map[string]any{"a": nil},
	}
	for _, typ := range exportedTypes {
		if p := reflect.PointerTo(typ); v.NumMethod() > 0 && p.Implements(v.Type()) && depth < 4 && h.rand.IntN(8) == 0 {
			one := reflect.New(typ)
			one.Elem().Set(h.value(typ, depth+1))
			candidates = append(candidates, one.Interface())
		}
	}
	h.rand.Shuffle(len(candidates), func(i, j int) { candidates[i], candidates[j] = candidates[j], candidates[i] })
	for _, c := range candidates {
		if reflect.TypeOf(c).AssignableTo(v.Type()) {
			v.Set(reflect.ValueOf(c))
			return
		}
	}
}

type brokenWriter struct{}

func (brokenWriter) Write([]byte) (int, error) { return 0, io.ErrClosedPipe }

// call calls a function and everything that can be called of what it returns.
func (h *hostile) call(name string, f reflect.Value, zero bool) []reflect.Value {
	var args []reflect.Value
	for i := range f.Type().NumIn() {
		if zero {
			args = append(args, reflect.Zero(f.Type().In(i)))
		} else {
			args = append(args, h.value(f.Type().In(i), 0))
		}
	}
	defer h.caught(name, args)
	var out []reflect.Value
	if f.Type().IsVariadic() {
		out = f.CallSlice(args)
	} else {
		out = f.Call(args)
	}
	for _, v := range out {
		h.use(name, v)
	}
	return out
}

// caught reports a panic.
func (h *hostile) caught(name string, args []reflect.Value) {
	if r := recover(); r != nil {
		at := place(string(debug.Stack()))
		if first, _, _ := strings.Cut(at, "\n"); h.told[first] {
			return
		} else {
			h.told[first] = true
		}
		shown := []any{}
		for _, a := range args {
			shown = append(shown, a.Interface())
		}
		h.t.Errorf("%s panics: %v\n%s\nwith %.500s", name, r, at, fmt.Sprintf("%+v", shown))
	}
}

// place keeps the lines of a stack that lie in this library's own files.
func place(stack string) string {
	var lines []string
	for line := range strings.Lines(stack) {
		if file, at, ok := strings.Cut(strings.TrimSpace(line), ".go:"); ok && strings.Contains(file, "integritas") && !strings.HasSuffix(file, "_test") {
			lines = append(lines, file+".go:"+at)
		}
	}
	return strings.Join(lines[:min(len(lines), 5)], "\n")
}

// use prints a result, walks a sequence, and keeps the value for later calls.
func (h *hostile) use(name string, v reflect.Value) {
	if v.Kind() == reflect.Interface {
		if v.IsNil() {
			return
		}
		v = v.Elem()
	}
	switch {
	case v.Type().CanSeq() && v.Kind() == reflect.Func && !v.IsNil():
		n := 0
		for range v.Seq() {
			if n++; n == 50 {
				break
			}
		}
	case v.Type().CanSeq2() && v.Kind() == reflect.Func && !v.IsNil():
		n := 0
		for range v.Seq2() {
			if n++; n == 50 {
				break
			}
		}
	}
	h.print(name, v)
	if v.Kind() == reflect.Pointer && v.IsNil() {
		return
	}
	if known := h.pool[v.Type()]; len(known) < 30 {
		h.pool[v.Type()] = append(known, v)
	} else {
		known[h.rand.IntN(len(known))] = v
	}
}

// print writes a value as text and as JSON; fmt tells of a panic in its own way.
func (h *hostile) print(name string, v reflect.Value) {
	if v.Kind() == reflect.Pointer && v.IsNil() || v.Kind() == reflect.Func {
		return
	}
	defer h.caught("printing what "+name+" gives", []reflect.Value{v})
	for _, format := range []string{"%v", "%+v", "%#v", "%s", "%d"} {
		if text := fmt.Sprintf(format, v.Interface()); strings.Contains(text, "(PANIC=") {
			_, what, _ := strings.Cut(text, "(PANIC=")
			h.t.Errorf("%s: printing %s by %s panics: %.300s", name, v.Type(), format, what)
		}
	}
	_, _ = json.Marshal(v.Interface())
}

// methods calls all methods of a pointer, each with a receiver of its own.
func (h *hostile) methods(receiver reflect.Value, zero bool) {
	t := receiver.Type()
	for i := range t.NumMethod() {
		name := t.Method(i).Name
		if strings.HasPrefix(name, "Must") || name == "Format" { // fmt alone has a State
			continue
		}
		own := reflect.New(t.Elem())
		own.Elem().Set(receiver.Elem())
		h.call(t.Elem().String()+"."+name, own.Method(i), zero)
	}
}
