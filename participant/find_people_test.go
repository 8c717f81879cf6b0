package participant_test

import (
	"os"
	"strings"
	"testing"

	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"

	"github.com/integritas-id/integritas/participant"
)

// TestFindPeople finds the people of whole paragraphs with their posts, and nobody else.
func TestFindPeople(t *testing.T) {
	data, err := os.ReadFile("testdata/people.txt")
	require.NoError(t, err)
	paragraphs := 0
	for block := range strings.SplitSeq(string(data), "\n\n") {
		var want, got []string
		text := ""
		for line := range strings.SplitSeq(strings.TrimSpace(block), "\n") {
			switch {
			case strings.HasPrefix(line, "#"):
			case strings.HasPrefix(line, "= "):
				want = append(want, line[2:])
			default:
				text += line
			}
		}
		if text == "" {
			continue
		}
		paragraphs++
		for m := range participant.FindPeople(text) {
			got = append(got, text[m.PostAt.Start:m.PostAt.End]+" => "+text[m.NameAt.Start:m.NameAt.End])
			assert.Equal(t, strings.Contains(m.Position.Raw, "Panitia"), m.Position.Role.IsZero(), text)
			assert.NotEmpty(t, m.Name.Full, text)
		}
		assert.Equal(t, want, got, text)
	}
	assert.Greater(t, paragraphs, 100)
}

// TestFindPeopleStops says that a caller may stop, and that the same text may be gone through
// again.
func TestFindPeopleStops(t *testing.T) {
	text := "Sekda Kota Metro Bangkit Haryo dan Camat Metro Pusat, Budi Santosa, hadir."
	people := participant.FindPeople(text)
	for range 2 {
		n := 0
		for range people {
			n++
			break
		}
		assert.Equal(t, 1, n)
	}
	var names []string
	for m := range people {
		names = append(names, m.Name.Full)
	}
	assert.Equal(t, []string{"Bangkit Haryo", "Budi Santosa"}, names)
}

// FuzzFindPeople: no panic; parts lie within the text, in its order, and are read as what
// they are said to be.
func FuzzFindPeople(f *testing.F) {
	data, err := os.ReadFile("testdata/people.txt")
	if err != nil {
		f.Fatal(err)
	}
	for block := range strings.SplitSeq(string(data), "\n\n") {
		f.Add(block)
	}
	f.Add("Kepala (Kepala Kepala Dinas, dr. H. , Plt. ")
	f.Fuzz(func(t *testing.T, text string) {
		last := 0
		for m := range participant.FindPeople(text) {
			if m.PostAt.Start >= m.PostAt.End || m.NameAt.Start >= m.NameAt.End || m.PostAt.End > len(text) || m.NameAt.End > len(text) {
				t.Fatalf("%q: %v %v", text, m.PostAt, m.NameAt)
			}
			if m.PostAt.Start < m.NameAt.End && m.NameAt.Start < m.PostAt.End {
				t.Fatalf("%q: post %v and name %v share bytes", text, m.PostAt, m.NameAt)
			}
			if at := min(m.PostAt.Start, m.NameAt.Start); at < last {
				t.Fatalf("%q: %d stands before %d", text, at, last)
			}
			last = min(m.PostAt.Start, m.NameAt.Start)
		}
	})
}

// TestRankWithinAWord: Penataan is no Penata.
func TestRankWithinAWord(t *testing.T) {
	for _, text := range []string{"Penataan Ruang", "Kepala Dinas Pekerjaan Umum dan Penataan Ruang", "Pengaturan", "Pembinaan", "Jurulatih"} {
		assert.NotPanics(t, func() {
			for range participant.FindPeople(text) {
			}
			_, _ = participant.ParsePosition(text)
		}, text)
	}
}
