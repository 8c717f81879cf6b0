package participant_test

import (
	"database/sql/driver"
	"encoding"
	"encoding/json"
	"fmt"
	"log/slog"
	"testing"
	"time"

	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"

	"github.com/integritas-id/integritas/participant"
)

// sensitive is what every type of a private value has.
type sensitive[T any] interface {
	comparable
	fmt.Stringer
	slog.LogValuer
	driver.Valuer
	encoding.TextAppender
	encoding.TextMarshaler
	encoding.BinaryMarshaler
	IsZero() bool
	Equal(T) bool
	GormDataType() string
}

type loader[T any] interface {
	*T
	encoding.TextUnmarshaler
	encoding.BinaryUnmarshaler
	Scan(any) error
}

// stores holds a value to the laws of all that are stored whole and shown masked.
func stores[T sensitive[T], P loader[T]](t *testing.T, name string, v T, text, mask string) {
	t.Run(name, func(t *testing.T) {
		for _, verb := range []string{"%v", "%+v", "%#v", "%s", "%q", "%d", "%x", "%X", "%o", "%e", "%t", "%U"} {
			assert.Equal(t, mask, fmt.Sprintf(verb, v), verb)
		}
		assert.Equal(t, " "+mask, fmt.Sprintf("%*v", len(mask)+1, v))
		assert.Equal(t, mask+" ", fmt.Sprintf("%-*v", len(mask)+1, v))
		assert.Equal(t, mask, fmt.Sprintf("%*v", len(mask), v))
		assert.Equal(t, mask, fmt.Sprintf("%-1v", v))
		assert.Equal(t, mask, v.String())
		assert.Equal(t, mask, v.LogValue().String())
		assert.Equal(t, "text", v.GormDataType())

		var zero T
		assert.True(t, zero.IsZero())
		assert.False(t, v.IsZero())
		assert.True(t, v.Equal(v))
		assert.False(t, v.Equal(zero))
		assert.Empty(t, zero.String())
		stored, err := zero.Value()
		require.NoError(t, err)
		assert.Nil(t, stored)
		stored, err = v.Value()
		require.NoError(t, err)
		assert.Equal(t, text, stored)

		appended, err := v.AppendText([]byte("x"))
		require.NoError(t, err)
		assert.Equal(t, "x"+text, string(appended))
		binary, err := v.MarshalBinary()
		require.NoError(t, err)
		got := v
		require.NoError(t, P(&got).UnmarshalBinary(nil))
		assert.True(t, got.IsZero())
		require.NoError(t, P(&got).UnmarshalBinary(binary))
		assert.Equal(t, v, got)
		data, err := json.Marshal(v)
		require.NoError(t, err)
		got = zero
		require.NoError(t, json.Unmarshal(data, &got))
		assert.Equal(t, v, got)

		for _, src := range []any{text, []byte(text), text + "   "} {
			got = zero
			require.NoError(t, P(&got).Scan(src))
			assert.Equal(t, v, got)
		}
		assert.Error(t, P(&got).Scan(true))
		assert.Equal(t, v, got, "an error leaves it alone")
		for _, src := range []any{nil, "", "  "} {
			got = v
			require.NoError(t, P(&got).Scan(src))
			assert.True(t, got.IsZero())
		}
	})
}

func TestStoredWholeShownMasked(t *testing.T) {
	stores(t, "NIP", participant.MustParseNIP("19720514 199803 2 901"), "197205141998032901", "***************901")
	stores(t, "NIP lama", participant.MustParseNIPLama("130 000 901"), "130000901", "******901")
	stores(t, "NIK", participant.MustParseNIK("1872044112919001"), "1872044112919001", "************9001")
	stores(t, "NPWP", participant.MustParseNPWP("09.254.294.3-407.000"), "092542943407000", "***********7000")
	stores(t, "NRP", participant.MustParseNRP("12345/p"), "12345/P", "****5/P")
	stores(t, "phone", participant.MustParsePhone("0812-0000-1234"), "+6281200001234", "+62********234")
	stores(t, "e-mail", participant.MustParseEmail("budi@Contoh.example"), "budi@contoh.example", "b***@contoh.example")
	stores(t, "birth date", participant.MustParseBirthDate("1972-05-14"), "1972-05-14", participant.MustParseBirthDate("1972-05-14").String())
	private, err := participant.ParsePrivate("Jalan Contoh 1")
	require.NoError(t, err)
	stores(t, "private", private, "Jalan Contoh 1", "***")
	assert.Equal(t, "Jalan Contoh 1", private.Reveal())

	var born participant.BirthDate
	require.NoError(t, born.Scan(time.Date(1972, time.May, 14, 0, 0, 0, 0, time.UTC)))
	assert.Equal(t, participant.MustParseBirthDate("1972-05-14"), born)
	assert.Error(t, born.Scan(time.Date(1972, time.May, 14, 10, 0, 0, 0, time.UTC).AddDate(20_000, 0, 0)))
	var nip participant.NIP
	assert.Error(t, nip.Scan(time.Now()), "a time is no number")
}
