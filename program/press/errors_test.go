package press

import (
	"errors"
	"strings"
	"testing"

	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"
	"golang.org/x/text/language"
)

func TestNoEvent(t *testing.T) {
	text := "Cuaca Hari Ini\n\nHujan turun di Ambon sejak pagi. Warga diminta berhati-hati."
	d, err := Read(text)
	none, ok := errors.AsType[*NoEventError](err)
	require.True(t, ok)
	assert.Contains(t, none.Error(), "names an event")
	assert.Equal(t, "Nothing in the text names an event; give the report of one.", none.Message(language.BritishEnglish))
	assert.Equal(t, "Tidak ada nama kegiatan dalam naskah; berikan berita tentang satu kegiatan.", none.Message(language.Indonesian))
	assert.Empty(t, d.Facts)

	var unread []string
	for p := range d.Unread() {
		unread = append(unread, p.Words.In(text))
		if len(unread) == 2 {
			break
		}
	}
	assert.Equal(t, []string{"Hujan turun di Ambon sejak pagi.", "Warga diminta berhati-hati."}, unread)
}

func TestTooLongMessages(t *testing.T) {
	_, err := Read(strings.Repeat("a", MaxText+1))
	long, ok := errors.AsType[*TooLongError](err)
	require.True(t, ok)
	assert.Equal(t, MaxText+1, long.Len)
	assert.Contains(t, long.Error(), "65537 bytes")
	assert.Equal(t, "Naskah berita berisi 65.537 bita, lebih dari 65.536; potong menjadi satu artikel.", long.Message(language.Indonesian))
	assert.Equal(t, "The report has 65,537 bytes, more than 65,536; cut it to one article.", long.Message(language.English))
}

// TestSpanOutside asks spans for words that their text does not have.
func TestSpanOutside(t *testing.T) {
	for _, s := range []Span{{-1, 2}, {0, 6}, {3, 2}} {
		assert.Empty(t, s.In("lima5"), "%v", s)
	}
}
