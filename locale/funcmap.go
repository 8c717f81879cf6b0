package locale

import (
	"fmt"
	"reflect"

	"golang.org/x/text/language"

	"github.com/integritas-id/integritas/civil"
)

// FuncMap returns functions for text/template and html/template, which write
// Indonesian. Styles are named by text and stand first, so that values can be
// piped in; an unknown style, or a value of another kind, is an error that stops
// the template.
//
//	{{date "full" .Day}}            Selasa, 5 Maret 2024; or of a civil.Range. Styles: full, long,
//	                                medium, short, press, press_short, minutes, iso
//	{{clock .From .Zone}}           pukul 08.00 WIB
//	{{clockSpan .From .To .Zone}}   pukul 08.00 s.d. 15.30 WIB
//	{{clockFrom .From .Zone}}       pukul 09.00 WIB s.d. selesai
//	{{zones .From .Zone}}           09.00 WIB / 10.00 WITA / 11.00 WIT
//	{{duration .Minutes}}           2 jam 30 menit
//	{{jp .Minutes}}                 2 JP
//	{{relative .Day .Today}}        besok
//	{{number 1500}}                 1.500, of any integer
//	{{decimal 2 12.5}}              12,50: the places, then any number
//	{{percent 1 0.125}}             12,5%
//	{{compact "long" 1500000}}      1,5 juta. Styles: short, long
//	{{rupiah "full" .Fee}}          Rp1.500.000,00, of a Rupiah or any integer. Styles: plain, full,
//	                                compact, compact_short, words, accounting
//	{{terbilang 21}}                dua puluh satu
//	{{terbilangDecimal "12,50"}}    dua belas koma lima nol
//	{{terbilangSen 550}}            lima rupiah lima puluh sen
//	{{count 40 "orang"}}            40 orang
//	{{ordinal 21}}                  ke-21
//	{{ordinalWords 21}}             kedua puluh satu
//	{{roman 3}}                     III
//	{{list "and" .Names}}           A, B, dan C; or "or"
//	{{title "peran kpk"}}           Peran KPK
//	{{label .Role}}                 Camat, of a member of any closed set; nothing for what is not known
//	{{if known .NIK}}               whether a value of any type is known, a zero value being unknown
//
// The map is a new one each time: the caller may add to it.
func FuncMap() map[string]any { return Writer{}.FuncMap() }

// FuncMap returns the functions of [FuncMap], which write the language of w.
func (w Writer) FuncMap() map[string]any {
	return map[string]any{
		"date":      w.templateDate,
		"clock":     w.FormatClock,
		"clockSpan": w.FormatClockSpan,
		"clockFrom": w.FormatClockFrom,
		"zones":     w.FormatZones,
		"duration":  w.FormatDuration,
		"jp":        w.FormatJP,
		"relative":  w.Relative,
		"number": func(n any) (string, error) {
			return writeInt(n, w.FormatInt)
		},
		"decimal": func(places int, f any) (string, error) {
			return writeFloat(f, func(f float64) string { return w.FormatDecimal(f, places) })
		},
		"percent": func(places int, f any) (string, error) {
			return writeFloat(f, func(f float64) string { return w.FormatPercent(f, places) })
		},
		"compact": w.templateCompact,
		"rupiah":  w.templateRupiah,
		"terbilang": func(n any) (string, error) {
			return writeInt(n, w.Terbilang)
		},
		"terbilangDecimal": w.TerbilangDecimal,
		"terbilangSen": func(n any) (string, error) {
			return writeInt(n, w.TerbilangSen)
		},
		"count": func(n any, unit string) (string, error) {
			return writeInt(n, func(n int64) string { return w.FormatCount(n, unit) })
		},
		"ordinal":      w.Ordinal,
		"ordinalWords": w.OrdinalWords,
		"roman":        Roman,
		"list":         w.templateList,
		"title":        w.TitleCase,
		"label":        w.templateLabel,
		"known":        isKnown,
	}
}

func (w Writer) templateDate(style string, day any) (string, error) {
	var r civil.Range
	switch day := day.(type) {
	case civil.Date:
		r = civil.Day(day)
	case civil.Range:
		r = day
	default:
		return "", fmt.Errorf("locale: cannot write %T as a date", day)
	}
	if style == "iso" {
		if r.Start == r.End {
			return r.Start.String(), nil
		}
		return r.String(), nil
	}
	s, err := styleNamed(style, "date", "full", "long", "medium", "short", "press", "press_short", "minutes")
	if err != nil {
		return "", err
	}
	return w.FormatRange(r, DateStyle(s)), nil
}

func (w Writer) templateCompact(style string, f any) (string, error) {
	s, err := styleNamed(style, "compact", "short", "long")
	if err != nil {
		return "", err
	}
	return writeFloat(f, func(f float64) string { return w.FormatCompact(f, CompactStyle(s)) })
}

func (w Writer) templateRupiah(style string, amount any) (string, error) {
	s, err := styleNamed(style, "rupiah", "plain", "full", "compact", "compact_short", "words", "accounting")
	if err != nil {
		return "", err
	}
	return writeInt(amount, func(n int64) string { return w.FormatRupiah(Rupiah(n), RupiahStyle(s)) })
}

func (w Writer) templateList(join string, items []string) (string, error) {
	j, err := styleNamed(join, "join", "and", "or")
	if err != nil {
		return "", err
	}
	return w.List(items, Join(j)), nil
}

// templateLabel writes what a member of a closed set is called.
func (w Writer) templateLabel(member any) (string, error) {
	m, ok := member.(interface{ Label(language.Tag) string })
	switch {
	case !isKnown(member):
		return "", nil
	case !ok:
		return "", fmt.Errorf("locale: %T is no member of a set with labels", member)
	}
	return m.Label(w.Tag), nil
}

// isKnown reports whether a value is neither nil nor zero nor empty: a template takes every
// struct for true.
func isKnown(value any) bool {
	if value == nil {
		return false
	}
	switch v := reflect.ValueOf(value); v.Kind() {
	case reflect.Pointer:
		return !v.IsNil() && isKnown(v.Elem().Interface())
	case reflect.Slice, reflect.Map:
		return v.Len() > 0
	default:
		if z, ok := value.(interface{ IsZero() bool }); ok {
			return !z.IsZero()
		}
		return !v.IsZero()
	}
}

// styleNamed returns the place of a name among the names of a kind of style,
// which stand in the order of their constants.
func styleNamed(name, kind string, names ...string) (int, error) {
	for i, known := range names {
		if name == known {
			return i, nil
		}
	}
	return 0, fmt.Errorf("locale: unknown %s style %q: want one of %q", kind, name, names)
}

// writeInt writes a value of any integer type.
func writeInt(value any, write func(int64) string) (string, error) {
	switch v := reflect.ValueOf(value); {
	case v.CanInt():
		return write(v.Int()), nil
	case v.CanUint() && v.Uint() <= 1<<63-1:
		return write(int64(v.Uint())), nil
	case v.CanUint():
		return "", fmt.Errorf("locale: %d is beyond int64", v.Uint())
	}
	return "", fmt.Errorf("locale: %T is not an integer", value)
}

// writeFloat writes a value of any numeric type.
func writeFloat(value any, write func(float64) string) (string, error) {
	switch v := reflect.ValueOf(value); {
	case v.CanFloat():
		return write(v.Float()), nil
	case v.CanInt():
		return write(float64(v.Int())), nil
	case v.CanUint():
		return write(float64(v.Uint())), nil
	}
	return "", fmt.Errorf("locale: %T is not a number", value)
}
