package participant_test

import (
	"testing"

	"github.com/stretchr/testify/assert"

	"github.com/integritas-id/integritas/participant"
	"github.com/integritas-id/integritas/validation"
)

// TestHostileNames keeps what is written and flags what reads otherwise than it is stored.
func TestHostileNames(t *testing.T) {
	for name, want := range map[string]string{
		"Budi Santoso":                  "",
		"I Gusti Ngurah Bagus Ḥasan":    "",
		"Bu\u200bdi Santoso\ufeff":      "",
		"Budi \u202eosotnaS\u202c":      "name.turned",
		"\u2066Budi Santoso\u2069":      "name.turned",
		"\u0411udi Santoso":             "name.scripts", // the first letter is Cyrillic
		"Budi S\u03b1ntoso":             "name.scripts",
		"\u0411\u0443\u0434\u0438":      "", // a name in Cyrillic is a name
		"\u0628\u0648\u062f\u064a Budi": "", // and Arabic looks like nothing else
		"Budi\u0301 Santoso":            "",
	} {
		n, err := participant.ParseName(name)
		assert.NoError(t, err)
		got := ""
		for _, p := range validation.Check(&participant.Participant{Name: n}) {
			got += p.Rule.Code
		}
		assert.Equal(t, want, got, "%q", name)
		assert.Equal(t, name, n.Raw)
	}
}
