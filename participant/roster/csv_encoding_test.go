package roster

import (
	"bytes"
	"encoding/binary"
	"io"
	"strings"
	"testing"
	"testing/iotest"
	"unicode/utf8"

	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"
	"golang.org/x/text/encoding/charmap"
	"golang.org/x/text/encoding/unicode"
)

func TestWindows1252(t *testing.T) {
	for c := range 256 {
		want := charmap.Windows1252.DecodeByte(byte(c))
		if want == utf8.RuneError {
			want = rune(c) // one of five that the code page leaves free
		}
		assert.Equal(t, want, fromWindows1252(byte(c)), "%#x", c)
	}
}

// TestUTF16 reads texts as x/text does, whole and byte by byte.
func TestUTF16(t *testing.T) {
	texts := map[string]string{
		"empty": "", "plain": "Nama;NIP\n", "mark": "\uFEFFNama", "mark inside": "a\uFEFFb", "surrogates": "a😀b", "signs": "René – €",
	}
	for name, text := range texts {
		for order, endian := range map[binary.ByteOrder]unicode.Endianness{binary.LittleEndian: unicode.LittleEndian, binary.BigEndian: unicode.BigEndian} {
			raw, err := unicode.UTF16(endian, unicode.IgnoreBOM).NewEncoder().Bytes([]byte(text))
			require.NoError(t, err)
			for _, src := range []io.Reader{bytes.NewReader(raw), iotest.OneByteReader(bytes.NewReader(raw)), iotest.DataErrReader(bytes.NewReader(raw))} {
				got, err := io.ReadAll(&utf16Reader{src: src, order: order})
				require.NoError(t, err, name)
				assert.Equal(t, strings.TrimPrefix(text, "\uFEFF"), string(got), name)
			}
		}
	}
	for name, raw := range map[string]string{"odd byte": "a\x00b", "half a pair": "a\x00\x3d\xd8", "half a pair and more": "\x3d\xd8b\x00"} {
		got, err := io.ReadAll(&utf16Reader{src: strings.NewReader(raw), order: binary.LittleEndian})
		require.NoError(t, err, name)
		assert.True(t, utf8.Valid(got) && bytes.ContainsRune(got, utf8.RuneError), name)
	}
}
