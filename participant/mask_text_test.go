package participant_test

import (
	"strings"
	"testing"

	"github.com/stretchr/testify/assert"

	"github.com/integritas-id/integritas/participant"
)

func TestMaskText(t *testing.T) {
	for text, want := range map[string]string{
		"NIK 1872044112919536":              "NIK *************536",
		"NIP 19830615 200904 2 947.":        "NIP ******** ****** * 947.",
		"NIK 18.72.04.411291.9536":          "NIK **.**.**.******.*536",
		"1872 0441 1291 9536":               "**** **** **** *536",
		"1872_0441_1291_9536":               "****_****_****_*536",
		"1983 0615 2009 04 2 947":           "**** **** **** ** * 947",
		"NPWP 09.254.294.3-407.000":         "NPWP **.***.***.*-***.000",
		"092543407123456":                   "************456",
		"1234567890123456789":               "****************789",
		"123456 12345678901234":             "****** ***********234",
		"12345678901234567890123":           "********************123",
		"hp 0812-0000-1234, aktif":          "hp ****-****-*234, aktif",
		"(0812) 0000-1234":                  "(****) ****-*234",
		"+62 (812) 0000 1234":               "+** (***) **** *234",
		"62 812 0000 1234":                  "** *** **** *234",
		"62812-0000-1234":                   "*****-****-*234",
		"0812–0000–1234":                    "****–****–*234",
		"0812 - 0000 - 1234":                "**** - **** - *234",
		"0812\u202f0000\u200b1234":          "****\u202f****\u200b*234",
		"0 8 1 2 0 0 0 0 1 2 3 4":           "* * * * * * * * * 2 3 4",
		"0812 0000 1234 0813 0000 123":      "**** **** **** **** **** 123",
		"pada 2024 0812 0000 1234":          "pada **** **** **** *234",
		"081200001":                         "******001",
		"0812 000 123":                      "**** *** 123",
		"WA 81200001234":                    "WA ********234",
		"812000012":                         "******012",
		"812000012345":                      "*********345",
		"+812000012":                        "+******012",
		"+65 8123 4567 9":                   "+** **** **67 9",
		"tahun 0811\n2024 0001":             "tahun ****\n**** *001",
		"131234567":                         "******567",
		"pada 24 62 81 2345 678":            "pada ** ** ** **** 678",
		"+6581234567":                       "+*******567",
		"062345678":                         "******678",
		"pada 2024 081 2000 01234":          "pada **** *** **** **234",
		"pada 2024 0812 000 123":            "pada **** **** *** 123",
		"pada 2024 62 812 0000 1234":        "pada **** ** *** **** *234",
		"pada 2024 6281 2000 123":           "pada **** **** **** 123",
		"12345 12345 12345 1234":            "***** ***** ***** *234",
		"123456 12345 12345 1234":           "****** ***** ***** *234",
		"12345 12345 12345":                 "***** ***** **345",
		"12345 1234 1234 123":               "***** **** **** 123",
		"123 123 123 123 123":               "*** *** *** *** 123",
		"012.345.678.901.234":               "***.***.***.***.234",
		"12.3456.789.012.345":               "**.****.***.***.345",
		"1.000.000 1872044112919536":        "*.***.*** *************536",
		"HP 62.812.000.012":                 "HP **.***.***.012",
		"Rp1.500.000 197205141998032901":    "Rp*.***.*** ***************901",
		"Rp 25.000,00  1872 0455 0585 0901": "Rp **.***,**  **** **** **** *901",
		"Rp100.000 0812-0000-1234":          "Rp***.*** ****-****-*234",
		"NRP -: 1234567":                    "NRP -: ****567",
		"021-5551":                          "021-5551",
		"(0721) 481234":                     "(****) ***234",
		"021-5551234":                       "***-****234",
		"021 555 1234":                      "*** *** *234",
		"NRP 71050499":                      "NRP *****499",
		"NIP. : 131234567":                  "NIP. : ******567",
		"HP/WA 5551234":                     "HP/WA ****234",
		"１８７２０４４１１２９１９５３６":                           "*************５３６",
		"٠٨١٢٠٠٠٠١٢٣٤":                               "*********٢٣٤",
		"kirim ke nama.orang@contoh.example ya":      "kirim ke n*********@contoh.example ya",
		"é@contoh.example":                           "*@contoh.example",
		"ab@contoh.example":                          "a*@contoh.example",
		"<nama@contoh.example>,orang@contoh.example": "<n***@contoh.example>,o****@contoh.example",
		"nama＠contoh.example":                        "n***＠contoh.example",
	} {
		assert.Equal(t, want, participant.MaskText(text), text)
	}
}

func TestMaskTextLeavesTheRest(t *testing.T) {
	for _, text := range []string{
		"", "Inspektorat Kota Metro", "@metro", "a@", "@", "a @ b",
		"5 Maret 2024 pukul 08.00-12.00", "2024-03-05/2024-03-07", "05-03-2024 07-03-2024", "2024-03-05 08.00-12.00 2024-03-06",
		"1872.1001.2024.0001.0005", "12345 12345 12345 12345 12345",
		"Rp628.500.000.000", "Rp8.500.000.000", "Rp812.500.000 - 912.500.000", "1.000.000.000 1.000.000", "Rp 12.500.000,00",
		"Nomor 800/123/2024", "800.1.11.1/123/35.07.011/2024", "No. 12345678", "18.72.04.1001", "NIP 123456", "12345678", "8120000123456", "900 000 0912",
		"1.500 - 812.500 - 12.500", "62.812.500 - 1.000.000", "12345 12345 1234", "812 000 012", "2024-08-12 2024-08-13",
		"pada 2024 0812 00 123", "2024 1001 62", "8120 0001 234", "0725 12 345678", "NRP .-: 1234567", "\xff a @ 1234567", "\xff1234567",
		"0812 0000", "0305 2024", "0812    0000    1234",
		"RAPBDNomorIndukKTPKTPKTP 1234567",
	} {
		assert.Equal(t, text, participant.MaskText(text), text)
	}
	for _, text := range []string{"Kepala Dinas Kesehatan Kota Metro", "Jalan Contoh 12, 5 Mei 24"} {
		assert.Zero(t, testing.AllocsPerRun(10, func() { participant.MaskText(text) }), text)
	}
}

// TestMaskTextShowsNoNumber writes numbers in every way that people divide them, between
// words: no more than their last three digits may stand in what is shown.
func TestMaskTextShowsNoNumber(t *testing.T) {
	gaps := []string{"", " ", "  ", ".", "-", " - ", "–", "\u00a0", "_", ". ", ") ", " ("}
	for _, groups := range [][]string{
		{"1872", "0441", "1291", "9536"},
		{"187204", "411291", "9536"},
		{"18", "72", "04", "411291", "9536"},
		{"19830615", "200904", "2", "947"},
		{"1983", "0615", "2009", "0429", "47"},
		{"0812", "0000", "1234"},
		{"0812", "000", "012"},
		{"62812", "0000", "1234"},
		{"62", "812", "0000", "1234"},
		{"0812", "00001234"},
	} {
		for _, gap := range gaps {
			number := strings.Join(groups, gap)
			for _, around := range [][2]string{{"", ""}, {"lihat ", " ya"}, {"(", ")"}, {"no:", ";"}, {"é", "é"}} {
				text := around[0] + number + around[1]
				shown := participant.MaskText(text)
				assert.Equal(t, strings.Count(text, ""), strings.Count(shown, ""), "as long as before: %q", text)
				assert.Equal(t, 3, strings.Count(strings.Map(keepDigits, shown), "")-1, "%q is shown as %q", text, shown)
			}
		}
	}
}

// TestMaskTextOfManyWritings writes numbers and addresses as chats, forms and letters do.
func TestMaskTextOfManyWritings(t *testing.T) {
	for _, number := range []string{
		"0812/0000/1234", "0812 / 0000 / 1234", "0812,0000,1234", "0812\n0000\n1234", "0812-0000-\r\n1234", "0812 0000\u00a01234", "0812\u2028000001234",
		"+62 (0) 812 0000 1234", "+62(0)812-0000-1234", "(+62) 812 0000 1234", "[+62] 812 0000 1234", "(62) 812-0000-1234", "0062 812 0000 1234", "00 62 812 0000 1234",
		"0812.0000.1234", "081.200.001.234", "+62.812.0000.1234", "62.812.0000.1234", "0812·0000·1234", "0812•0000•1234", "0812—0000—1234", "0812 ~ 0000 ~ 1234", "0812\u00ad0000\u20111234",
		"08-12-00-00-12-34", "08 12 0000 1234", "0 812 0000 1234", "812-0000-1234", "812 0000 1234", "(0812)0000(1234)", "0812_0000_1234", "0️⃣8️⃣1️⃣2️⃣0️⃣0️⃣0️⃣0️⃣1️⃣2️⃣3️⃣4️⃣", "𝟎𝟖𝟏𝟐𝟎𝟎𝟎𝟎𝟏𝟐𝟑𝟒",
		"0721/481234", "0721-481234", "(0721) 481-234", "+62 721 481234", "+62 (0)721 481 234", "62-721-481234", "0721 . 481 . 234", "021/5551234", "+62-21-555-1234", "+65 6123 4567", "+1 (202) 555-0123",
		"131234567", "NIP 131 234 567", "NIP.131.234.567", "150000123",
		"1872044112919536", "1872/0441/1291/9536", "18/72/04/411291/9536", "1872044112\n919536", "1872 0441\n1291 9536", "1872,0441,1291,9536", "18720441|12919536", "2024 1872 0441 1291 9536", "9 2024 1872 0441 1291 9536",
		"19830615/200904/2/947", "19830615\n200904 2 947", "19830615\u00a0200904\u00a02\u00a0947", "1983061520090\n42947", "2024, 19830615 200904 2 947",
		"09.254.294.3/407.000", "2024 09.254.294.3-407.000", "1872 0441 1391 9536", "0092 5429 4340 7012",
	} {
		for _, around := range [][2]string{{"", ""}, {"Dinas Sosial (", ") Kota Metro"}, {"5 Maret 2024, ", "; Metro"}, {"no ", "/"}, {"pukul 09.00 WIB. ", "."}} {
			shown := participant.MaskText(around[0] + number + around[1])
			hidden := strings.TrimSuffix(strings.TrimPrefix(shown, around[0]), around[1])
			digits := strings.Map(keepDigits, strings.Map(westernDigits, hidden))
			assert.LessOrEqual(t, len(digits), 6, "%q is shown as %q", around[0]+number+around[1], shown)
			assert.Contains(t, shown, "*", number)
		}
	}
	for _, address := range []string{
		"zulkifli.rekaan(at)contoh.example", "zulkifli.rekaan[at]contoh.example", "zulkifli.rekaan [at] contoh [dot] example", "zulkifli.rekaan (AT) contoh.go.id", "zulkifli.rekaan{at}contoh.example",
		"zulkifli [dot] rekaan [at] contoh [dot] example", "zulkifli.rekaan at contoh dot example", "zulkifli.rekaan @ contoh.example", "zulkifli.rekaan@ contoh.example", "zulkifli.rekaan @contoh.go.id",
		"zulkifli.rekaan%40contoh.example", "zulkifli.rekaan&#64;contoh.example", "zulkifli.rekaan&commat;contoh.example", "zulkifli.rekaan＠contoh.example", "zulkifli.rekaan﹫contoh.example",
		"\"zulkifli rekaan\"@contoh.example", "mailto:zulkifli.rekaan@contoh.example?subject=x", "<zulkifli.rekaan@contoh.example>", "zulkifli.rekaan(@)contoh.example", "zulkifli (titik) rekaan (at) contoh (titik) example",
		"https://contoh.example/?u=zulkifli.rekaan%40contoh.example", "a@b.example,zulkifli.rekaan@contoh.example",
	} {
		for _, around := range [][2]string{{"", ""}, {"surel ", " ya"}, {"(", ")"}} {
			shown := participant.MaskText(around[0] + address + around[1])
			assert.NotContains(t, shown, "rekaan", address)
			assert.NotContains(t, shown, "ulkifli", address)
			assert.Contains(t, shown, "contoh", address)
		}
	}
	for _, text := range []string{
		"08/05/2024 09.00", "13/05/2024 - 05/06/2024", "08.00-12.00 08/05/2024", "12/03/2024, 14/03/2024, 16/03/2024", "2021/2022/2023/2024", "2024/03/05 08:12:00.000123", "Rp628.500.000.000,00", "Rp 628 500 000 000", "Rp. 131234567",
		"Rp12,500,000,000.00", "1,000,000,000", "800/123/2024", "Nomor 005/1234/35.07.011/2024", "34111, 34112, 34113, 34114", "5.1.02.01.01.0024", "7.01.01.2.09.0001.5.1.02", "120000000", "Peta (at) kantor", "IG @dinas.metro dan @kpk.ri",
		"Perda 1/2020, 2/2021, 3/2022", "1.250 orang, 2.500 orang, 12.500 orang", "Pasal 12 (a) dan (t)", "A&B 12", "95% at 5 kantor",
	} {
		assert.Equal(t, text, participant.MaskText(text))
	}
}

func westernDigits(r rune) rune {
	if 0x1d7ce <= r && r <= 0x1d7ff {
		return '0' + (r-0x1d7ce)%10
	}
	return r
}

func keepDigits(r rune) rune {
	if '0' <= r && r <= '9' {
		return r
	}
	return -1
}
