package participant

import (
	"errors"
	"fmt"
	"strings"
	"testing"

	"github.com/stretchr/testify/assert"
)

// TestParseNameHidesNumbers says that a number in the cell of a name is never printed
// with the name, and that a number alone is no name.
func TestParseNameHidesNumbers(t *testing.T) {
	for _, s := range []string{
		"Nama Orang, S.H.\nNIP. 19720514 199803 2 901", "197205141998032901 Nama",
		"Nama (NIK: 1872014505809001)", "Nama 0812-0000-0901 / 0813 0000 0902", "Nama +62 812 0000 0901",
		"Nama NPWP 09.254.294.3-407.000", "Nama NIP\u00a019720514\u00a0199803\u00a02\u00a0901",
	} {
		n, err := ParseName(s)
		assert.NoError(t, err, s)
		out := fmt.Sprintf("%v %+v %#v %q", n, n, n, n)
		for _, part := range []string{"1972", "1998", "1872", "0580", "0812", "0813", "0901", "254"} {
			assert.NotContains(t, out, part, s)
		}
		assert.True(t, strings.HasPrefix(n.Full, "Nama"), "%s: %s", s, n.Full)
	}
	for _, s := range []string{"197205141998032901", "NIP. 19720514 199803 2 901", "NIK 1872014505809001", "0812-0000-0901", "HP 081200000901 / 081200000902"} {
		n, err := ParseName(s)
		e, ok := errors.AsType[*NameError](err)
		assert.True(t, ok && e.Code == NameEmpty, "%s: %v", s, err)
		assert.True(t, n.IsZero(), s)
	}
}
