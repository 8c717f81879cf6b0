package press

import (
	"bytes"
	"encoding/json"
	"flag"
	"fmt"
	"os"
	"path/filepath"
	"strings"
	"testing"

	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"

	"github.com/integritas-id/integritas/validation"
)

var update = flag.Bool("update", false, "write the golden files")

// tell writes a draft for people: each fact with its value and words, then what is unread.
func tell(t *testing.T, text string, d *Draft) string {
	t.Helper()
	var b strings.Builder
	doc, err := json.Marshal(d.Event)
	require.NoError(t, err)
	var tree any
	require.NoError(t, json.Unmarshal(doc, &tree))
	for _, f := range d.Facts {
		value, err := json.Marshal(at(tree, f.Path))
		require.NoError(t, err)
		fmt.Fprintf(&b, "%s %s %s « %s\n", f.Path, f.Sure, value, clean(f.Words.In(text)))
	}
	for _, p := range d.Parts {
		if p.Kind != PartRead {
			fmt.Fprintf(&b, "-- %s: %s\n", p.Kind, clean(p.Words.In(text)))
		}
	}
	return b.String()
}

// at returns the member of a JSON document that a pointer names, nil for none.
func at(tree any, path string) any {
	for step := range strings.SplitSeq(strings.TrimPrefix(path, "/"), "/") {
		switch node := tree.(type) {
		case map[string]any:
			tree = node[step]
		case []any:
			var i int
			if _, err := fmt.Sscan(step, &i); err != nil || i >= len(node) {
				return nil
			}
			tree = node[i]
		default:
			return nil
		}
	}
	return tree
}

// checkDraft holds a draft to what every draft promises.
func checkDraft(t *testing.T, text string, d *Draft) {
	t.Helper()
	require.NoError(t, validation.Check(&d.Event).Err())
	doc, err := json.Marshal(d.Event)
	require.NoError(t, err)
	var tree any
	require.NoError(t, json.Unmarshal(doc, &tree))
	for _, f := range d.Facts {
		assert.True(t, f.Words.Start >= 0 && f.Words.Start < f.Words.End && f.Words.End <= len(text), "%s %v", f.Path, f.Words)
		assert.NotNil(t, at(tree, f.Path), "%s is not in the event", f.Path)
	}
	end := 0
	for _, p := range d.Parts {
		assert.True(t, p.Words.Start >= end && p.Words.End <= len(text), "%v", p)
		end = p.Words.End
	}
}

func TestReports(t *testing.T) {
	files, err := filepath.Glob("testdata/reports/*.txt")
	require.NoError(t, err)
	for _, name := range files {
		t.Run(filepath.Base(name), func(t *testing.T) {
			raw, err := os.ReadFile(name)
			require.NoError(t, err)
			text := string(raw)
			d, err := Read(text)
			require.NoError(t, err)
			checkDraft(t, text, &d)
			golden := strings.TrimSuffix(name, ".txt") + ".golden"
			got := tell(t, text, &d)
			if *update {
				require.NoError(t, os.WriteFile(golden, []byte(got), 0o644))
			}
			want, err := os.ReadFile(golden)
			require.NoError(t, err)
			assert.Equal(t, string(bytes.ReplaceAll(want, []byte("\r"), nil)), got)
		})
	}
}

// TestWholeWords keeps what a report tells together together: a number of two groups, a post
// with the word before it, a word that a dash joins, a name that a bracket ends.
func TestWholeWords(t *testing.T) {
	const lead = "METRO – Inspektorat Kota Metro menggelar Sosialisasi Antikorupsi di Aula Pemkot Metro, Kamis (7/3/2024). "
	read := func(more string) *Draft {
		d, err := Read(lead + more)
		require.NoError(t, err)
		return &d
	}
	for more, want := range map[string]string{
		"Kegiatan dihadiri 13 bupati dan wali kota se-Lampung.":      "bupati dan wali kota",
		"Kegiatan dihadiri 45 perangkat desa dan tokoh masyarakat.":  "perangkat desa dan tokoh masyarakat",
		"Kegiatan dihadiri 45 perangkat desa dan 12 tokoh setempat.": "perangkat desa",
	} {
		counts := read(more).Event.Audience.Counts
		if assert.NotEmpty(t, counts, more) {
			assert.Equal(t, want, counts[0].What, more)
		}
	}
	for _, p := range read("Koordinator Penggerak Desa Rekaan Satu menambahkan, pembinaan dilakukan setiap bulan.").Event.People {
		assert.NotEqual(t, "Penggerak Desa", p.Position.Raw)
	}
	related := read("Acara itu dalam rangka memperingati Hari Antikorupsi Sedunia (Hakordia), Inspektorat Kota Metro pun membuka pameran.").Event.Related
	if assert.Len(t, related, 1) {
		assert.Equal(t, "Hari Antikorupsi Sedunia (Hakordia)", related[0].Name)
	}
	awards := read("Juara I diraih Rekaan Satu (SMPN 1 Metro), juara II Rekaan Dua (SMPN 4 Metro), dan juara III Rekaan Tiga (SMPN 6 Metro).").Event.Awards
	if assert.Len(t, awards, 3) {
		assert.Equal(t, "Rekaan Dua", awards[1].Recipients[0].Name)
	}
	for words, want := range map[string]int{
		"Rata-rata nilai naik.": 0, "Desa-Desa itu dinilai.": 0, "METRO-KPK menggelar rapat.": len("METRO-"),
	} {
		assert.Equal(t, want, dateline(words), words)
	}
}
