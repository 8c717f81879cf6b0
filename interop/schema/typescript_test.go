package schema

import (
	"os"
	"os/exec"
	"path/filepath"
	"testing"

	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"

	"github.com/integritas-id/integritas/participant"
	"github.com/integritas-id/integritas/program"
	"github.com/integritas-id/integritas/program/attend"
	"github.com/integritas-id/integritas/schema"
	"github.com/integritas-id/integritas/validation"
)

// TestTypeScript makes types of the schemas, compiles a service with them in strict mode,
// runs it, and reads what it wrote.
func TestTypeScript(t *testing.T) {
	packages := os.Getenv("NODE_PACKAGES")
	if packages == "" {
		t.Skip("NODE_PACKAGES names no folder of npm packages; .ci/part-interop makes one")
	}
	dir := t.TempDir()
	run := func(name string, args ...string) {
		t.Helper()
		out, err := exec.Command(name, args...).CombinedOutput()
		require.NoError(t, err, string(out))
	}
	run("node", "../node/types.mjs", "../../schema/documents/en", filepath.Join(dir, "event-types"))
	source, err := os.ReadFile("../node/write.ts")
	require.NoError(t, err)
	require.NoError(t, os.WriteFile(filepath.Join(dir, "write.ts"), source, 0o600))
	run("node", filepath.Join(packages, "node_modules/typescript/bin/tsc"), "--strict", "--noUnusedLocals", "--target", "es2022", "--module", "commonjs",
		"--typeRoots", filepath.Join(packages, "node_modules/@types"), "--types", "node", "--outDir", dir, filepath.Join(dir, "write.ts"))
	run("node", filepath.Join(dir, "write.js"), dir)

	p := written[participant.Participant](t, dir, "participant")
	assert.Empty(t, validation.Check(p).Of(validation.Error))
	assert.Equal(t, participant.RoleCamat, p.Positions[0].Role)
	e := written[program.Event](t, dir, "event")
	assert.Equal(t, *p, e.Participants[0])
	a := written[attend.Attendance](t, dir, "attendance")
	assert.Equal(t, attend.AttendancePresent, a.Marks[0].State)
}

func written[T any](t *testing.T, dir, name string) *T {
	t.Helper()
	file, err := os.Open(filepath.Join(dir, name+".json"))
	require.NoError(t, err)
	defer file.Close()
	v, err := schema.Read[T](file)
	require.NoError(t, err)
	return v
}
