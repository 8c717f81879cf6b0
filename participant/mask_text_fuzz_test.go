package participant_test

import (
	"encoding/json"
	"fmt"
	"strings"
	"testing"
	"unicode/utf8"

	"github.com/stretchr/testify/require"

	"github.com/integritas-id/integritas/participant"
)

// FuzzMaskText holds that masked text stays masked, that no whole number made up for it is
// in it wherever it stood, and that a record of the text prints none either.
func FuzzMaskText(f *testing.F) {
	f.Add("Budi, HP ", " kantor", byte(0))
	f.Add("", "@contoh.example", byte(1))
	f.Add("NIP. ", "/", byte(2))
	f.Add("Rp1.500.000 ", "\u00a0lalu", byte(3))
	f.Fuzz(func(t *testing.T, before, after string, which byte) {
		secret := []string{"0812-0000-1234", "rekaan@contoh.example", "197205141998032901", "1872 0455 0585 0901", "19720514 199803 2 901", "+62 812 0000 1234"}[int(which)%6]
		text := before + " " + secret + " " + after
		masked := participant.MaskText(text)
		require.Equal(t, masked, participant.MaskText(masked), "masked twice")
		require.NotContains(t, masked, secret)
		require.True(t, utf8.ValidString(masked) || !utf8.ValidString(text))
		if plain := before + after; !strings.ContainsAny(plain, "0123456789@०१٠１") && !strings.Contains(strings.ToLower(plain), "at") {
			require.Equal(t, participant.MaskText(plain), plain, "nothing to mask")
		}
		p := participant.Participant{Name: participant.Name{Raw: text, Full: text}, Unit: text, Positions: []participant.Position{{Raw: text}}}
		for _, format := range []string{"%v", "%+v", "%#v", "%s", "%q", "%x"} {
			require.NotContains(t, fmt.Sprintf(format, p), secret, format)
			require.NotContains(t, fmt.Sprintf(format, &p), secret, format)
		}
		shown, err := json.Marshal(participant.Masked(p))
		require.NoError(t, err)
		require.NotContains(t, string(shown), secret)
	})
}
