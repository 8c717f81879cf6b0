package pillar_test

import (
	"testing"

	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"
	"golang.org/x/text/language"

	"github.com/integritas-id/integritas/pillar"
)

func TestOtherValuesAreApart(t *testing.T) {
	for v := range pillar.ServiceValues() {
		_, err := pillar.ParseValue(v.Label(language.Indonesian))
		assert.Error(t, err, v)
	}
	for _, text := range []string{"jujur", "kejujuran", "peduli"} {
		_, err := pillar.ParseServiceValue(text)
		assert.Error(t, err, text)
	}
	v, err := pillar.ParseServiceValue("Loyal")
	require.NoError(t, err)
	assert.Equal(t, pillar.ServiceValueLoyal, v)
	s, err := pillar.ParseStaffValue("keadilan")
	require.NoError(t, err)
	assert.Equal(t, pillar.StaffValueKeadilan, s)
	_, err = pillar.ParseStaffValue("jujur")
	require.Error(t, err)
}
