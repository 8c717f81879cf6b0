package office_test

import (
	"bytes"
	"encoding/json"
	"testing"

	"github.com/stretchr/testify/require"

	"github.com/integritas-id/integritas/office"
)

// FuzzParseKey holds any text that is taken as a key to the laws of keys: it is written as
// it was read, it is the same as itself where it is sure, and what it names survives
// storing.
func FuzzParseKey(f *testing.F) {
	for _, k := range []string{
		"SETDA@18.72", "BAGIAN@18.72:hukum<SETDA@18.72", "PUSKESMAS@18.72/yosomulyo", "SEKOLAH@18.72/sdn.5.metropusat", "KEMENTERIAN!KOMDIGI",
		"?DINAS:kesehatan~dinkes", "?(BKPSDM@18.72|BPKAD@18.72)~bkd", "?((SETDA@18.72|DINAS)|SETDA)", "BAGIAN<BAGIAN<BAGIAN", "DINAS:kesehatan+kesehatan", "?(|)", "~",
	} {
		f.Add(k)
	}
	f.Fuzz(func(t *testing.T, text string) {
		o, err := office.ParseKey(office.Key(text))
		if err != nil {
			return
		}
		require.Equal(t, office.Key(text), o.Key())
		require.Equal(t, o.Key().Sure(), o.Same(o) == office.VerdictSame)
		data, err := json.Marshal(o)
		require.NoError(t, err)
		var back office.Office
		require.NoError(t, json.Unmarshal(data, &back), "%s", data)
		require.Equal(t, o.Key(), back.Key(), "%s", data)
		whole := o.Institution()
		require.Equal(t, whole.Key(), whole.Institution().Key(), "taken up once, it is the whole")
		require.Equal(t, o.In(metro).Key(), o.In(metro).In(metro).Key())
		_ = o.Official() + o.Term() + o.Parent().String()
	})
}

// FuzzReadBook holds that a book that is read is written, and read again as the same.
func FuzzReadBook(f *testing.F) {
	f.Add([]byte("teks,instansi\nDinas PUPR,Dinas Pekerjaan Umum dan Tata Ruang\nRSUD,RSUD Jend. Ahmad Yani\n"))
	f.Add([]byte("teks,instansi\nBKD,?(BKPSDM@18.72|BPKAD@18.72)~bkd\n\"a\"\"b\",SETDA@18.72\n=1,Bappeda\n"))
	f.Add([]byte("\xef\xbb\xbfteks;instansi\r\nA;Setda\r\n"))
	f.Fuzz(func(t *testing.T, data []byte) {
		b, err := office.ReadBook(bytes.NewReader(data), metro)
		if err != nil {
			return
		}
		var out bytes.Buffer
		require.NoError(t, b.WriteCSV(&out))
		written := out.String()
		again, err := office.ReadBook(bytes.NewReader(out.Bytes()), metro)
		require.NoError(t, err, written)
		require.Len(t, again.Aliases, len(b.Aliases), written)
		for text := range b.Aliases {
			o, err := b.Parse(text)
			require.NoError(t, err, "%q of %s", text, written)
			same, err := again.Parse(text)
			require.NoError(t, err, "%q of %s", text, written)
			require.Equal(t, o.Key(), same.Key(), "%q of %s", text, written)
		}
		stored, err := json.Marshal(b)
		require.NoError(t, err)
		var back office.Book
		require.NoError(t, json.Unmarshal(stored, &back), "%s", stored)
		restored, err := json.Marshal(back)
		require.NoError(t, err)
		require.Equal(t, string(stored), string(restored))
	})
}
