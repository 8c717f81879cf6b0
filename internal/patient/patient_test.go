package patient_test

import (
	"io"
	"strings"
	"testing"

	"github.com/stretchr/testify/assert"

	"github.com/integritas-id/integritas/internal/patient"
)

// hesitant gives nothing so often before each read of what it holds.
type hesitant struct {
	io.Reader
	often, left int
}

func (h *hesitant) Read(b []byte) (int, error) {
	if h.left > 0 {
		h.left--
		return 0, nil
	}
	h.left = h.often
	return h.Reader.Read(b)
}

func TestReader(t *testing.T) {
	for often, want := range map[int]error{0: nil, 99: nil, 100: io.ErrNoProgress} {
		text, err := io.ReadAll(patient.Reader(&hesitant{Reader: strings.NewReader("Budi"), often: often, left: often}))
		assert.Equal(t, want, err, often)
		if want == nil {
			assert.Equal(t, "Budi", string(text))
		}
	}
	text, err := io.ReadAll(patient.Reader(nil))
	assert.NoError(t, err)
	assert.Empty(t, text)
}
