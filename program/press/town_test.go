package press

import (
	"testing"

	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"
)

// TestTownBehindBuilding reads a town that bears the name of another by the province of the
// dateline; where nothing decides, the dateline does not stand in for it.
func TestTownBehindBuilding(t *testing.T) {
	for dateline, want := range map[string]string{
		"BANJARMASIN": "63.72", "BANJARBARU": "", "JAKARTA": "",
	} {
		d, err := Read(dateline + " – KPK menggelar Rapat Koordinasi Pencegahan Korupsi di Gedung Rekaan, Banjarbaru, Selasa (10/9/2024).")
		require.NoError(t, err)
		got := ""
		if held := d.Event.Place.HeldIn; !held.IsZero() {
			got = held.Code.String()
		}
		assert.Equal(t, want, got, dateline)
	}
}
