package main

import (
	"encoding/json"
	"os"
	"os/exec"
	"path/filepath"
	"strings"
	"testing"

	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"
)

// folder is package region, seen from here.
const folder = "../../../region"

func TestTablesAreUpToDate(t *testing.T) {
	files, err := generate(filepath.Join(folder, "data"))
	require.NoError(t, err)
	for name, code := range files {
		have, err := os.ReadFile(filepath.Join(folder, name))
		require.NoError(t, err)
		assert.Equal(t, string(have), string(code), "%s: run go generate ./region/...", name)
	}
}

// TestNextDecree walks through docs/decree.md with a made-up decree: one district
// with one village comes, one district is renamed, one village goes.
func TestNextDecree(t *testing.T) {
	data := t.TempDir()
	require.NoError(t, os.CopyFS(data, os.DirFS(filepath.Join(folder, "data"))))
	edit(t, filepath.Join(data, "districts.csv"), "18.72.05,Metro Selatan\n", "18.72.05,Metro Contoh\n18.72.06,Metro Karangan\n")
	edit(t, filepath.Join(data, "villages.csv"), "18.72.05.1001,Rejomulyo,kelurahan\n", "")
	edit(t, filepath.Join(data, "villages.csv"), "18.72.05.1004,Margodadi,kelurahan\n", "18.72.05.1004,Margodadi,kelurahan\n18.72.06.1001,Rejomulyo,kelurahan\n")

	var missing strings.Builder
	require.NoError(t, since(&missing, filepath.Join(folder, "data"), data))
	assert.Equal(t, `18.72.05,3,Metro Selatan,,Kepmendagri 100.1.1-6117/2022,18.72.05,"renamed or respelled to Metro Contoh, or reused, or split"
18.72.05.1001,4,Rejomulyo,,Kepmendagri 100.1.1-6117/2022,,
`, missing.String())

	const decrees = "Permendagri 56/2015,Kepmendagri 100.1.1-6117/2022"
	edit(t, filepath.Join(data, "history.csv"), "74.08.13,3,Tolala", "18.72.05,3,Metro Selatan,"+decrees+",18.72.05,renamed\n74.08.13,3,Tolala")
	file, err := os.OpenFile(filepath.Join(data, "history_villages.csv"), os.O_APPEND|os.O_WRONLY, 0)
	require.NoError(t, err)
	_, err = file.WriteString("18.72.05.1001,4,Rejomulyo," + decrees + ",18.72.06.1001,moved\n")
	require.NoError(t, err)
	require.NoError(t, file.Close())
	missing.Reset()
	require.NoError(t, since(&missing, filepath.Join(folder, "data"), data))
	assert.Empty(t, missing.String())

	files, err := generate(data)
	require.NoError(t, err)
	out := t.TempDir()
	overlay := struct{ Replace map[string]string }{map[string]string{}}
	for name, code := range files {
		generated := filepath.Join(out, strings.ReplaceAll(name, "/", "_"))
		require.NoError(t, os.WriteFile(generated, code, 0o644))
		original, err := filepath.Abs(filepath.Join(folder, name))
		require.NoError(t, err)
		overlay.Replace[original] = generated
	}
	doc, err := json.Marshal(overlay)
	require.NoError(t, err)
	require.NoError(t, os.WriteFile(filepath.Join(out, "overlay.json"), doc, 0o644))

	text, err := exec.Command("go", "run", "-overlay", filepath.Join(out, "overlay.json"), "./testdata/probe",
		"18.72.05", "18.72.06", "18.72.06.1001", "18.72.05.1001",
		"Kec. Metro Karangan", "Kel. Rejomulyo Kec. Metro Karangn Kota Metro", "Metro Selatan, Kota Metro").CombinedOutput()
	require.NoError(t, err, "%s", text)
	assert.Equal(t, `18.72.05 in_force Kecamatan Metro Contoh [Metro Selatan]
18.72.06 in_force Kecamatan Metro Karangan []
18.72.06.1001 in_force Kelurahan Rejomulyo []
18.72.05.1001 moved Kelurahan Rejomulyo [Rejomulyo]
18.72.06 Kecamatan Metro Karangan <nil>
18.72.06.1001 Kelurahan Rejomulyo <nil>
18.72.05 Kecamatan Metro Contoh <nil>
`, string(text))
}

// TestContradictions holds that tables which contradict themselves are refused.
func TestContradictions(t *testing.T) {
	tests := []struct{ name, file, old, new, want string }{
		{"a code twice", "districts.csv", "18.72.05,Metro Selatan\n", "18.72.05,Metro Selatan\n18.72.05,Metro Selatan\n", "18.72.05 stands twice"},
		{"no parent", "districts.csv", "18.72.05,Metro Selatan\n", "18.73.05,Metro Selatan\n", "18.73.05 lies in no region"},
		{"an empty district", "districts.csv", "18.72.05,Metro Selatan\n", "18.72.05,Metro Selatan\n18.72.06,Metro Karangan\n", `"18.72.06" is empty`},
		{"a code that a spreadsheet cut", "regencies.csv", "11.10,kabupaten", "11.1,kabupaten", "is not a code"},
		{"a name left out", "villages.csv", "18.72.05.1001,Rejomulyo,", "18.72.05.1001,,", "18.72.05.1001 has no name"},
		{"a wrong digit", "villages.csv", "18.72.05.1001,Rejomulyo,kelurahan", "18.72.05.1001,Rejomulyo,desa", "does not say"},
		{"a successor that is gone", "history.csv", ",74.08.15,reused", ",74.08.99,reused", "successor 74.08.99 is not in force"},
		{"moved, but in force", "history.csv", ",74.08.15,reused", ",74.08.15,moved", "in force"},
		{"an unknown change", "history.csv", ",74.08.15,reused", ",74.08.15,lost", "unknown decree or change"},
	}
	for _, tt := range tests {
		t.Run(tt.name, func(t *testing.T) {
			data := t.TempDir()
			require.NoError(t, os.CopyFS(data, os.DirFS(filepath.Join(folder, "data"))))
			edit(t, filepath.Join(data, tt.file), tt.old, tt.new)
			_, err := generate(data)
			assert.ErrorContains(t, err, tt.want)
		})
	}
	_, err := generate(t.TempDir())
	assert.Error(t, err)
}

// edit replaces text that a file has once.
func edit(t *testing.T, file, old, new string) {
	t.Helper()
	data, err := os.ReadFile(file)
	require.NoError(t, err)
	require.Equal(t, 1, strings.Count(string(data), old), "%s: %q", file, old)
	require.NoError(t, os.WriteFile(file, []byte(strings.Replace(string(data), old, new, 1)), 0o644))
}
