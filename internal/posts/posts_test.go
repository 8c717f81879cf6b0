package posts_test

import (
	"fmt"
	"strings"
	"testing"
	"unicode/utf8"

	"github.com/stretchr/testify/assert"

	"github.com/integritas-id/integritas/internal/posts"
)

// show writes a post in one line: head | unit | office | region, with its marks before it.
func show(p posts.Post) string {
	return fmt.Sprintf("%d%d%d %s | %s | %s | %d.%d", p.Acting, p.Tense, p.Grade, p.Head, p.Unit, p.Office, p.Region.Province, p.Region.Regency)
}

// TestRead takes posts apart, each rule of the grammar once.
func TestRead(t *testing.T) {
	for text, want := range map[string]string{
		"Kepala Dinas Kesehatan Kota Metro":              "000 Kepala | Dinas Kesehatan Kota Metro |  | 18.72",
		"PLT.KADIS KESEHATAN KOTA METRO":                 "100 Kepala Dinas | KESEHATAN KOTA METRO |  | 18.72",
		"3. Penjabat (Pj) Bupati Tapin":                  "300 Bupati | Tapin |  | 63.5",
		"Mantan Camat Metro Pusat":                       "010 Camat | Metro Pusat |  | 0.0",
		"Bupati terpilih Tapin":                          "030 Bupati | Tapin |  | 63.5",
		"Auditor Ahli Madya pada Inspektorat Kota Metro": "007  | Auditor | Inspektorat Kota Metro | 18.72",
		"Pertama Pranata Komputer":                       "005  | Pranata Komputer |  | 0.0",
		"Kepala BKPSDM Pesbar":                           "000 Kepala | BKPSDM Pesbar |  | 18.13",
		"Sekda Kab. Lam-Tim":                             "000 Sekretaris Daerah | Kab. Lam-Tim |  | 18.7",
		"Camat Kota Padang":                              "000 Camat | Kota Padang |  | 13.71",
		"Camat Padang Barat Kota Padang":                 "000 Camat | Padang Barat Kota Padang |  | 13.71",
		"Sekertaris Dinas Sosial":                        "000 Sekretaris | Dinas Sosial |  | 0.0",
	} {
		post, rest, fault := posts.Read(text)
		assert.Equal(t, want, show(post), text)
		assert.Zero(t, fault, text)
		assert.Empty(t, rest, text)
		assert.NotZero(t, post.Role, text)
	}
}

// TestReadFaults says what is no post, and that the region is told all the same.
func TestReadFaults(t *testing.T) {
	for text, want := range map[string]posts.Fault{
		"": posts.Empty, "  .,- ": posts.Empty, strings.Repeat("x", posts.MaxText+1): posts.TooLong, strings.Repeat("a ", 65): posts.TooLong,
		"Kepala": posts.Unknown, "Dinas Kesehatan Kota Metro": posts.Unknown, "Penata Tk. I": posts.Unknown, "Nama Orang": posts.Unknown,
	} {
		post, _, fault := posts.Read(text)
		assert.Equal(t, want, fault, text)
		assert.Zero(t, post.Role, text)
		if text == "Dinas Kesehatan Kota Metro" {
			assert.Equal(t, posts.Region{Province: 18, Regency: 72}, post.Region)
		}
	}
}

// TestReadSecond gives the text of the second post of one person.
func TestReadSecond(t *testing.T) {
	for text, want := range map[string]string{
		"Kepala Bappeda selaku Plt. Sekda":         "Plt. Sekda",
		"Inspektur (Plt. Sekda)":                   "Plt. Sekda)",
		"Kepala Dinas Sosial, Plt. Camat Metro":    "Plt. Camat Metro",
		"Kepala Bagian Hukum dan Organisasi":       "",
		"Camat Metro Pusat sekaligus Ketua TP PKK": "Ketua TP PKK",
	} {
		_, rest, fault := posts.Read(text)
		assert.Equal(t, want, rest, text)
		assert.Zero(t, fault, text)
	}
}

func TestHeadOf(t *testing.T) {
	for text, want := range map[string]posts.Head{
		"Plt. Kepala Dinas Kesehatan": {Length: 17},
		"Camat Metro Pusat":           {Length: 5, Local: true, District: true},
		"Lurah Metro":                 {Length: 5, Local: true},
		"Anggota DPRD Kota Metro":     {Length: 12, Shared: true},
		"Kepala BKPSDM":               {Length: 13},
		"Nama Orang":                  {},
		"Kepala":                      {},
	} {
		assert.Equal(t, want, posts.HeadOf(text), text)
	}
}

func TestPlaceLength(t *testing.T) {
	for _, tt := range []struct {
		text   string
		kinds  posts.Places
		want   string
		marked bool
	}{
		{"Kota Metro Nama", posts.PlaceRegion, "Kota Metro", true},
		{"Metro Pusat Nama", posts.PlaceRegion, "", false},
		{"Metro Pusat Nama", posts.PlaceRegion | posts.PlaceDistrict, "Metro Pusat", false},
		{"Lampung Timur Nama", posts.PlaceRegion, "Lampung Timur", false},
		{"Lampung Nama", posts.PlaceProvince, "Lampung", false},
		{"Nama Orang", posts.PlaceRegion, "", false},
		{"", posts.PlaceRegion, "", false},
	} {
		n, marked := posts.PlaceLength(tt.text, tt.kinds)
		assert.Equal(t, tt.want, tt.text[:n], tt.text)
		assert.Equal(t, tt.marked, marked, tt.text)
	}
}

func TestReadDoesNotAllocate(t *testing.T) {
	for _, text := range []string{"Kepala Dinas Kesehatan Kota Metro", "Plt. Kepala Bidang Mutasi BKPSDM Kab. Lam-Tim", "Auditor Ahli Madya"} {
		assert.LessOrEqual(t, testing.AllocsPerRun(100, func() { _, _, _ = posts.Read(text) }), 1.0, text)
	}
}

// FuzzRead: what is read stands in the text, a post has a role, and the next post is shorter.
func FuzzRead(f *testing.F) {
	f.Add("Plt. Kepala Dinas (Kadis) Kesehatan Kota Tj. Pinang selaku Sekda")
	f.Add("Kepala Kepala UPT\u200b KOTA PADANG (a.n. Pj")
	f.Fuzz(func(t *testing.T, text string) {
		post, rest, fault := posts.Read(text)
		if (fault == 0) != (post.Role != 0) {
			t.Fatalf("%q: role %d and fault %d", text, post.Role, fault)
		}
		if len(rest) >= len(text) && text != "" {
			t.Fatalf("%q: the next is %q", text, rest)
		}
		for _, s := range []string{post.Head, post.Unit, post.Office} {
			if utf8.ValidString(text) && !utf8.ValidString(s) {
				t.Fatalf("%q: %q", text, s)
			}
		}
	})
}

// TestManyGroups reads words in a row of which each begins a group: every one parts the
// way, and the ways must not multiply.
func TestManyGroups(t *testing.T) {
	for _, word := range []string{"Ajoi ", "Aisyiyah ", "DPR ", "RSUD ", "PKK ", "Apdesi Ajoi "} {
		for n := 5; n < 60; n++ {
			posts.Read("Ketua " + strings.Repeat(word, n))
			posts.Read(strings.Repeat(word, n))
		}
	}
}

// TestNounOfShortHead holds that Kadis and Kaban keep the noun of their office unless its
// short name begins with it.
func TestNounOfShortHead(t *testing.T) {
	for text, head := range map[string]string{
		"Kadis PUTR": "Kepala Dinas", "Kadis Kominfo": "Kepala Dinas", "Kadis Dukcapil": "Kepala Dinas", "Kaban Kesbangpol": "Kepala Badan",
		"Kadis DLH": "Kepala", "Kadis Dishub": "Kepala", "Kadis DP3A": "Kepala", "Kaban Bappeda": "Kepala", "Kaban BKPSDM": "Kepala",
	} {
		post, _, _ := posts.Read(text)
		assert.Equal(t, head, post.Head, text)
	}
}
