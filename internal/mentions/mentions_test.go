package mentions_test

import (
	"strings"
	"testing"

	"github.com/integritas-id/integritas/internal/mentions"
)

// found returns the people of a text: post => name, with a question mark where only tables
// divide the two.
func found(text string) (all []string) {
	mentions.Find(text, func(m mentions.Mention) bool {
		sign := "?"
		if m.Sure {
			sign = ""
		}
		all = append(all, text[m.Post.Start:m.Post.End]+" => "+text[m.Name.Start:m.Name.End]+sign)
		return true
	})
	return all
}

// TestFind finds people where a sign, a title or a table tells where their posts end.
func TestFind(t *testing.T) {
	for text, want := range map[string]string{
		"Kepala Dinas Kesehatan, Nama Orang, hadir":                "Kepala Dinas Kesehatan => Nama Orang",
		"Kepala Dinas Kesehatan dr. Nama Orang hadir":              "Kepala Dinas Kesehatan => dr. Nama Orang",
		"Kepala Dinas Kesehatan Nama Orang hadir":                  "Kepala Dinas Kesehatan => Nama Orang?",
		"Nama Orang, Kepala Dinas Kesehatan, hadir":                "Kepala Dinas Kesehatan => Nama Orang",
		"Nama Orang (Kepala Dinas Kesehatan) hadir":                "Kepala Dinas Kesehatan => Nama Orang",
		"tegas Orang (Kepala Dinas Kesehatan)":                     "Kepala Dinas Kesehatan => Orang",
		"Nama Orang yang menjabat sebagai Camat Metro Pusat hadir": "Camat Metro Pusat => Nama Orang",
		"Kepala Dinas Kesehatan (Nama Orang) hadir":                "Kepala Dinas Kesehatan => Nama Orang",
		"Menteri Dalam Negeri (Mendagri) Nama Orang hadir":         "Menteri Dalam Negeri (Mendagri) => Nama Orang?",
		"Gubernur Kepulauan Riau (Kepri) Nama Orang hadir":         "Gubernur Kepulauan Riau (Kepri) => Nama Orang?",
		"Gubernur Nusa Tenggara Barat (NTB) Lalu Nama Orang hadir": "Gubernur Nusa Tenggara Barat (NTB) => Lalu Nama Orang?",
		"Sekda Provinsi Riau (Ria), Nama Orang, hadir":             "Sekda Provinsi Riau (Ria) => Nama Orang",
		"Camat Metro Timur Nama Orang hadir":                       "Camat Metro Timur => Nama Orang?",
		"Auditor Ahli Muda Nama Orang dan Orang Lain hadir":        "Auditor Ahli Muda => Nama Orang?; Auditor Ahli Muda => Orang Lain?",
		"Ketua Panitia Pelaksana Nama Orang melapor":               "Ketua Panitia Pelaksana => Nama Orang?",
		"Ketua DPRD Kota Metro Nama MG Orang hadir":                "Ketua DPRD Kota Metro => Nama MG Orang?",
		"Bupati Badung, Bali, H. Nama Orang mengajak":              "Bupati Badung, Bali => H. Nama Orang",
		"Ketua PN Metro Nama Orang dan Orang hadir":                "Ketua PN Metro => Nama Orang?",
		"Ketua Pengadilan Agama Metro Nama Orang hadir":            "Ketua Pengadilan Agama Metro => Nama Orang?",
		"Bupati Tapin Nama MS hadir":                               "Bupati Tapin => Nama MS?",
		"Bupati Tapin Nama Orang dan Ketua DPRD Orang Lain hadir":  "Bupati Tapin => Nama Orang?; Ketua DPRD => Orang Lain?",
	} {
		if got := strings.Join(found(text), "; "); got != want {
			t.Errorf("%s\n\tgot  %s\n\twant %s", text, got, want)
		}
	}
}

// TestFindNobody yields nothing where nothing tells where a post ends, or whose it is.
func TestFindNobody(t *testing.T) {
	for _, text := range []string{
		"", "Nama Orang hadir.", "Kepala Dinas Kesehatan hadir.",
		"Presiden Direktur Nama Orang hadir.",                     // of a company
		"Lurah Suka Maju Jaya hadir.",                             // the name of the village, or of who heads it
		"Kepala Desa Sidomulyo Orang hadir.",                      //
		"Ketua Pengadilan Tinggi Antahberantah Orang Lain hadir.", // the town of the court, or its head
		"Bupati Badung, Bali mengajak warga.",                     // his province
		"Peraturan Gubernur Jawa Tengah Nomor 10 Tahun 2019",      // a rule
		"Ibu Wali Kota Metro Nama Orang hadir.",                   // his wife, or herself
		"Bupati Tapin (Persero) hadir.",                           //
		"Kepala Rahasia Lampung Nama Orang hadir.",                // no known post
		"Kepala Dinas Kesehatan. Nama Orang hadir.",               // two sentences
		"Camat dan Lurah se-Kota Metro hadir.",                    //
		"Kepala Dinas Pendidikan, Kepala Dinas Kesehatan, hadir",  //
	} {
		if got := found(text); got != nil {
			t.Errorf("%s: %q", text, got)
		}
	}
}

// TestFindIsLinear says that a text of nothing but heads costs no more than its length.
func TestFindIsLinear(t *testing.T) {
	for _, part := range []string{"Kepala ", "Plt. ", "Camat Metro ", "Nama, ", "(Ketua "} {
		mentions.Find(strings.Repeat(part, 8000/len(part)), func(mentions.Mention) bool { return true })
	}
}

// FuzzFind: parts lie in the text, in its order, and share no bytes.
func FuzzFind(f *testing.F) {
	f.Add("Wali Kota Metro dr. H. Nama Orang, Sp.OG., dan Camat Metro Pusat, Orang Lain")
	f.Add("Nama Orang yang menjabat Plt. Kepala (Kadis) (Nama Orang) dan ")
	f.Fuzz(func(t *testing.T, text string) {
		mentions.Find(text, func(m mentions.Mention) bool {
			post, name := m.Post, m.Name
			if post.Start >= post.End || name.Start >= name.End || max(post.End, name.End) > len(text) || min(post.Start, name.Start) < 0 {
				t.Fatalf("%q: %v", text, m)
			}
			if post.Start < name.End && name.Start < post.End {
				t.Fatalf("%q: %v share bytes", text, m)
			}
			return true
		})
	})
}
