package schema

import (
	"os"
	"os/exec"
	"regexp"
	"strings"
	"testing"

	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"
)

var (
	selects = regexp.MustCompile(`(?s)<select id="root_([a-z_]+)".*?</select>`)
	chosen  = regexp.MustCompile(`<option value="[^"]+" selected`)
)

// TestForm makes forms of the schemas with a form library: closed sets are selects with the
// labels of the language, every field has its name, and nothing is chosen before somebody
// chooses.
func TestForm(t *testing.T) {
	if os.Getenv("NODE_PACKAGES") == "" {
		t.Skip("NODE_PACKAGES names no folder of npm packages; .ci/part-interop makes one")
	}
	for _, c := range []struct {
		file   string
		labels map[string]string // of one option of a select, and of the field
		field  string
	}{
		{"participant", map[string]string{"sex": "Laki-laki", "rank": "Pembina Utama Muda"}, "Jenis kelamin"},
		{"en/participant", map[string]string{"sex": "Male", "rank": "Pembina Utama Muda"}, "Date of birth"},
		{"event", map[string]string{"kind": "Bimbingan teknis", "status": "Selesai", "schedule_zone": "Waktu Indonesia Barat"}, "Jenis kegiatan"},
		{"en/event", map[string]string{"kind": "Technical guidance", "schedule_weekday": "Monday"}, "Kind of event"},
		{"office", map[string]string{"kind": "Dinas"}, "Jenis instansi"},
	} {
		t.Run(c.file, func(t *testing.T) {
			out, err := exec.Command("node", "../node/form.mjs", "../../schema/documents/"+c.file+".json").CombinedOutput()
			page := string(out)
			require.NoError(t, err, page)
			assert.Contains(t, page, ">"+c.field)
			found := map[string]string{}
			for _, m := range selects.FindAllStringSubmatch(page, -1) {
				found[m[1]] = m[0]
			}
			for name, label := range c.labels {
				assert.True(t, strings.Contains(found[name], ">"+label+"<"), "%s: %s", name, found[name])
			}
			assert.NotRegexp(t, chosen, page)
		})
	}
}
