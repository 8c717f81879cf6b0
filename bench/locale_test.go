package bench

import (
	"fmt"
	"strconv"
	"strings"
	"testing"
	"time"

	"github.com/bojanz/currency"
	"github.com/dustin/go-humanize"
	"github.com/goodsign/monday"
	"github.com/integritas-id/integritas/civil"
	"github.com/integritas-id/integritas/locale"
	"golang.org/x/text/language"
	"golang.org/x/text/message"
)

// BenchmarkAppendDate writes Selasa, 5 Maret 2024.
func BenchmarkAppendDate(b *testing.B) {
	day := civil.MustDate(2024, time.March, 5)
	moment := day.At(civil.Clock{}, civil.WIB)
	weekdays := [...]string{"Minggu", "Senin", "Selasa", "Rabu", "Kamis", "Jumat", "Sabtu"}
	months := [...]string{
		"Januari", "Februari", "Maret", "April", "Mei", "Juni",
		"Juli", "Agustus", "September", "Oktober", "November", "Desember",
	}
	b.Run("integritas", func(b *testing.B) {
		b.ReportAllocs()
		buf := make([]byte, 0, 64)
		for b.Loop() {
			buf = locale.AppendDate(buf[:0], day, locale.DateFull)
		}
		expect(b, string(buf), "Selasa, 5 Maret 2024")
	})
	b.Run("monday", func(b *testing.B) {
		b.ReportAllocs()
		var s string
		for b.Loop() {
			s = monday.Format(moment, "Monday, 2 January 2006", monday.LocaleIdID)
		}
		expect(b, s, "Selasa, 5 Maret 2024")
	})
	b.Run("Sprintf", func(b *testing.B) {
		b.ReportAllocs()
		var s string
		for b.Loop() {
			s = fmt.Sprintf("%s, %d %s %d", weekdays[moment.Weekday()], moment.Day(), months[moment.Month()-1], moment.Year())
		}
		expect(b, s, "Selasa, 5 Maret 2024")
	})
}

// BenchmarkAppendInt writes 1.500.000.
func BenchmarkAppendInt(b *testing.B) {
	const n = 1500000
	b.Run("integritas", func(b *testing.B) {
		b.ReportAllocs()
		buf := make([]byte, 0, 64)
		for b.Loop() {
			buf = locale.AppendInt(buf[:0], n)
		}
		expect(b, string(buf), "1.500.000")
	})
	b.Run("text-message", func(b *testing.B) {
		b.ReportAllocs()
		p := message.NewPrinter(language.Indonesian)
		var s string
		for b.Loop() {
			s = p.Sprintf("%d", n)
		}
		expect(b, s, "1.500.000")
	})
	b.Run("go-humanize", func(b *testing.B) {
		b.ReportAllocs()
		var s string
		for b.Loop() {
			s = humanize.Comma(n)
		}
		expect(b, s, "1,500,000")
	})
	b.Run("strconv", func(b *testing.B) {
		b.ReportAllocs()
		var s string
		for b.Loop() {
			s = byHand(n)
		}
		expect(b, s, "1.500.000")
	})
}

// byHand groups the digits of a whole number that is not negative.
func byHand(n int64) string {
	digits := strconv.FormatInt(n, 10)
	var out strings.Builder
	for i := range len(digits) {
		if i > 0 && (len(digits)-i)%3 == 0 {
			out.WriteByte('.')
		}
		out.WriteByte(digits[i])
	}
	return out.String()
}

// BenchmarkAppendRupiah writes an amount with its sign: Rp1.500.000.
func BenchmarkAppendRupiah(b *testing.B) {
	const n = 1500000
	b.Run("integritas", func(b *testing.B) {
		b.ReportAllocs()
		buf := make([]byte, 0, 64)
		for b.Loop() {
			buf = locale.AppendRupiah(buf[:0], n, locale.RupiahPlain)
		}
		expect(b, string(buf), "Rp1.500.000")
	})
	b.Run("text-message", func(b *testing.B) {
		b.ReportAllocs()
		p := message.NewPrinter(language.Indonesian)
		var s string
		for b.Loop() {
			s = p.Sprintf("Rp%d", n)
		}
		expect(b, s, "Rp1.500.000")
	})
	b.Run("bojanz-currency", func(b *testing.B) {
		b.ReportAllocs()
		amount, err := currency.NewAmount("1500000", "IDR")
		if err != nil {
			b.Fatal(err)
		}
		formatter := currency.NewFormatter(currency.NewLocale("id"))
		formatter.MaxDigits = 0
		var s string
		for b.Loop() {
			s = formatter.Format(amount)
		}
		expect(b, s, "Rp\u00a01.500.000")
	})
	b.Run("go-humanize", func(b *testing.B) {
		b.ReportAllocs()
		var s string
		for b.Loop() {
			s = "Rp" + humanize.Comma(n)
		}
		expect(b, s, "Rp1,500,000")
	})
}

// BenchmarkAppendTerbilang writes 1.234.567.890 in words.
func BenchmarkAppendTerbilang(b *testing.B) {
	const n = 1234567890
	const want = "satu miliar dua ratus tiga puluh empat juta lima ratus enam puluh tujuh ribu delapan ratus sembilan puluh"
	b.Run("integritas", func(b *testing.B) {
		b.ReportAllocs()
		buf := make([]byte, 0, 256)
		for b.Loop() {
			buf = locale.AppendTerbilang(buf[:0], n)
		}
		expect(b, string(buf), want)
	})
	b.Run("recursive-Sprintf", func(b *testing.B) {
		b.ReportAllocs()
		var s string
		for b.Loop() {
			s = strings.TrimSpace(recursive(n))
		}
		expect(b, s, want)
	})
}

// recursive is how terbilang is written in most programs.
func recursive(n int64) string {
	words := [...]string{"", "satu", "dua", "tiga", "empat", "lima", "enam", "tujuh", "delapan", "sembilan", "sepuluh", "sebelas"}
	switch {
	case n < 12:
		return words[n]
	case n < 20:
		return fmt.Sprintf("%s belas", recursive(n-10))
	case n < 100:
		return fmt.Sprintf("%s puluh %s", recursive(n/10), recursive(n%10))
	case n < 200:
		return fmt.Sprintf("seratus %s", recursive(n-100))
	case n < 1000:
		return fmt.Sprintf("%s ratus %s", recursive(n/100), recursive(n%100))
	case n < 2000:
		return fmt.Sprintf("seribu %s", recursive(n-1000))
	case n < 1e6:
		return fmt.Sprintf("%s ribu %s", recursive(n/1e3), recursive(n%1e3))
	case n < 1e9:
		return fmt.Sprintf("%s juta %s", recursive(n/1e6), recursive(n%1e6))
	}
	return fmt.Sprintf("%s miliar %s", recursive(n/1e9), recursive(n%1e9))
}

// BenchmarkParseRupiah reads an amount as receipts have it; nothing else in Go
// reads Indonesian amounts.
func BenchmarkParseRupiah(b *testing.B) {
	for _, text := range []string{"Rp1.500.000,00", "Rp1.500.000,00 (satu juta lima ratus ribu rupiah)"} {
		name := "integritas"
		if strings.Contains(text, "(") {
			name = "integritas-with-words"
		}
		b.Run(name, func(b *testing.B) {
			b.ReportAllocs()
			for b.Loop() {
				if _, err := locale.ParseRupiah(text); err != nil {
					b.Fatal(err)
				}
			}
		})
	}
}

// BenchmarkCompareNames orders two names that differ late.
func BenchmarkCompareNames(b *testing.B) {
	const x, y = "Muhammad Nur'aini Siregar", "Muhammad Nuraini Siregar II"
	b.Run("integritas", func(b *testing.B) {
		b.ReportAllocs()
		for b.Loop() {
			if locale.Compare(x, y) >= 0 {
				b.Fatal("wrong order")
			}
		}
	})
	b.Run("ToLower", func(b *testing.B) {
		b.ReportAllocs()
		for b.Loop() {
			_ = strings.Compare(strings.ToLower(x), strings.ToLower(y))
		}
	})
}

// expect fails the benchmark if the last text is not the wanted one.
func expect(b *testing.B, got, want string) {
	b.Helper()
	if got != want {
		b.Fatalf("%q, want %q", got, want)
	}
}
