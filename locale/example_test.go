package locale_test

import (
	"errors"
	"fmt"
	"os"
	"slices"
	"text/template"

	"github.com/integritas-id/integritas/civil"
	"github.com/integritas-id/integritas/locale"
	"golang.org/x/text/language"
)

func ExampleFormatInt() {
	fmt.Println(locale.FormatInt(1500000))
	fmt.Println(locale.FormatDecimal(2.675, 2)) // a half goes away from zero, on the digits seen
	fmt.Println(locale.FormatPercent(0.125, 1))
	// Output:
	// 1.500.000
	// 2,68
	// 12,5%
}

func ExampleFormatCompact() {
	for _, n := range []float64{999, 12340, 999950, 2.1e9, 1.5e15} {
		fmt.Println(locale.FormatCompact(n, locale.CompactShort), "=", locale.FormatCompact(n, locale.CompactLong))
	}
	// Output:
	// 999 = 999
	// 12,3 rb = 12,3 ribu
	// 1 jt = 1 juta
	// 2,1 M = 2,1 miliar
	// 1.500 T = 1.500 triliun
}

func ExampleParseNumber() {
	for _, s := range []string{"1.500", "1,500", "1.5", "1.5 juta", "12,5%"} {
		n, err := locale.ParseNumber(s)
		fmt.Println(s, "=", n, err)
	}
	// Output:
	// 1.500 = 1500 <nil>
	// 1,500 = 1.5 <nil>
	// 1.5 = 0 locale: FORMAT: this is not a well-formed number; write dots for thousands and a comma for decimals
	// 1.5 juta = 1.5e+06 <nil>
	// 12,5% = 0.125 <nil>
}

func ExampleRupiah_Text() {
	r := locale.Rupiah(1500000)
	fmt.Println(r)
	fmt.Println(r.Text(locale.RupiahFull))
	fmt.Println(r.Text(locale.RupiahCompact))
	fmt.Println(r.Text(locale.RupiahWords))
	fmt.Println((-r).Text(locale.RupiahAccounting))
	// Output:
	// Rp1.500.000
	// Rp1.500.000,00
	// Rp1,5 juta
	// satu juta lima ratus ribu rupiah
	// (Rp1.500.000,00)
}

func ExampleParseRupiah() {
	for _, s := range []string{"Rp. 1.500.000,-", "Rp1,5 M", "(Rp500)", "Rp1.500 (seribu lima ratus rupiah)", "Rp1,500", "USD 5"} {
		r, err := locale.ParseRupiah(s)
		var re *locale.ReadError
		if errors.As(err, &re) {
			fmt.Println(s, re.Code)
			continue
		}
		fmt.Println(s, "is", r)
	}
	// Output:
	// Rp. 1.500.000,- is Rp1.500.000
	// Rp1,5 M is Rp1.500.000.000
	// (Rp500) is -Rp500
	// Rp1.500 (seribu lima ratus rupiah) is Rp1.500
	// Rp1,500 AMBIGUOUS
	// USD 5 CURRENCY
}

func ExampleTerbilang() {
	fmt.Println(locale.Terbilang(2001500))
	fmt.Println(locale.Terbilang(-21))
	n, err := locale.ParseTerbilang("sejuta duaratus ribu")
	fmt.Println(n, err)
	// Output:
	// dua juta seribu lima ratus
	// minus dua puluh satu
	// 1200000 <nil>
}

func ExampleTerbilangDecimal() {
	words, err := locale.TerbilangDecimal("10,50")
	fmt.Println(words, err)
	digits, err := locale.ParseTerbilangDecimal("dua belas koma nol lima")
	fmt.Println(digits, err)
	fmt.Println(locale.TerbilangSen(90050050))
	// Output:
	// sepuluh koma lima nol <nil>
	// 12,05 <nil>
	// sembilan ratus ribu lima ratus rupiah lima puluh sen
}

func ExampleAppendRupiah() {
	buf := make([]byte, 0, 64) // reused: nothing is allocated
	for _, r := range []locale.Rupiah{25000, 1500000} {
		buf = locale.AppendRupiah(buf[:0], r, locale.RupiahPlain)
		os.Stdout.Write(append(buf, '\n'))
	}
	// Output:
	// Rp25.000
	// Rp1.500.000
}

func ExampleOrdinal() {
	roman, err := locale.Roman(21)
	fmt.Println(locale.Ordinal(21), "/", locale.OrdinalWords(21), "/", roman, err)
	n, err := locale.ParseOrdinal("Ke-1.000")
	fmt.Println(n, err)
	_, err = locale.Roman(5000)
	fmt.Println(err)
	// Output:
	// ke-21 / kedua puluh satu / XXI <nil>
	// 1000 <nil>
	// locale: 5000 is not in 1 to 3999
}

func ExampleParseCount() {
	fmt.Println(locale.FormatCount(1500, "peserta"))
	n, unit, err := locale.ParseCount("40 (empat puluh) pasangan")
	fmt.Println(n, unit, err)
	// Output:
	// 1.500 peserta
	// 40 pasangan <nil>
}

func ExampleList() {
	fmt.Println(locale.List([]string{"jujur", "adil"}, locale.JoinOr))
	fmt.Println(locale.List([]string{"jujur", "adil", "berani"}, locale.JoinAnd))
	fmt.Println(locale.List([]string{"Ani, S.H.", "Budi", "Citra, S.E."}, locale.JoinAnd))
	// Output:
	// jujur atau adil
	// jujur, adil, dan berani
	// Ani, S.H.; Budi; dan Citra, S.E.
}

func ExampleTitleCase() {
	fmt.Println(locale.TitleCase("undang-undang nomor 31 tahun 1999 tentang pemberantasan tindak pidana korupsi"))
	fmt.Println(locale.TitleCase("BIMTEK KELUARGA BERINTEGRITAS ANGKATAN III DI KOTA METRO"))
	fmt.Println(locale.TitleCase("peran kpk dan asn: dari hulu ke hilir"))
	// Output:
	// Undang-Undang Nomor 31 Tahun 1999 tentang Pemberantasan Tindak Pidana Korupsi
	// Bimtek Keluarga Berintegritas Angkatan III di Kota Metro
	// Peran KPK dan ASN: Dari Hulu ke Hilir
}

func ExampleCompare() {
	names := []string{"Muhammadin", "SDN 10", "Nuraini", "Muhammad Ali", "SDN 2", "Nur'aini"}
	slices.SortFunc(names, locale.Compare)
	fmt.Println(names)
	// Output: [Muhammad Ali Muhammadin Nur'aini Nuraini SDN 2 SDN 10]
}

func ExampleParseLetterNumber() {
	n, err := locale.ParseLetterNumber("005/123/LTD-10/III/2024")
	fmt.Println(n.Class, n.Sequence, n.Unit, n.Month, n.Year, err)
	fmt.Println(n)
	// Output:
	// 005 123 LTD-10 March 2024 <nil>
	// 005/123/LTD-10/III/2024
}

func ExamplePostalAddress_Line() {
	a := locale.PostalAddress{
		Street: "Jalan Ahmad Yani No. 12", RT: 3, RW: 7, Village: "Kelurahan Metro", District: "Metro Pusat",
		Regency: "Kota Metro", Province: "Lampung", PostalCode: "34111",
	}
	fmt.Println(a.Line())
	fmt.Println(a) // may be somebody's home
	// Output:
	// Jl. Ahmad Yani No. 12, RT 003/RW 007, Kel. Metro, Kec. Metro Pusat, Kota Metro, Lampung 34111
	// ***, Kota Metro, Lampung
}

func ExampleLookupAbbreviation() {
	a, ok := locale.LookupAbbreviation("a/n")
	fmt.Println(a.Short, a.Long, ok)
	// Output: a.n. atas nama true
}

func ExampleWriter() {
	w := locale.Writer{Tag: language.English}
	fmt.Println(w.FormatDate(civil.MustDate(2024, 3, 5), locale.DateFull))
	fmt.Println(w.FormatRupiah(1500000, locale.RupiahCompact))
	fmt.Println(w.Ordinal(21), w.List([]string{"A", "B", "C"}, locale.JoinAnd))
	// Output:
	// Tuesday, 5 March 2024
	// IDR 1.5 million
	// 21st A, B, and C
}

func ExampleFuncMap() {
	t := template.Must(template.New("").Funcs(locale.FuncMap()).Parse(
		`{{date "full" .Day}}: {{.Fee | rupiah "full"}} ({{.Fee | rupiah "words"}})` + "\n"))
	err := t.Execute(os.Stdout, struct {
		Day civil.Date
		Fee locale.Rupiah
	}{civil.MustDate(2024, 3, 5), 150000})
	fmt.Println(err)
	// Output:
	// Selasa, 5 Maret 2024: Rp150.000,00 (seratus lima puluh ribu rupiah)
	// <nil>
}
