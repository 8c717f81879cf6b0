package press

import (
	"bytes"
	"encoding/json"
	"strings"
	"testing"
	"time"

	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"

	"github.com/integritas-id/integritas/civil"
	"github.com/integritas-id/integritas/program"
)

// sayings are pieces of reports, as FuzzDraft puts them together.
var sayings = strings.Split("METRO – |Wali Kota Metro Wahdi |membuka |Bimtek Keluarga Berintegritas |di Aula Pemkot, |Selasa (5/3/2024). |Kegiatan itu diikuti |40 pasangan |"+
	"pejabat eselon II. |“Integritas dimulai dari rumah,” |kata Wahdi. |Direktur Pembinaan Peran Serta Masyarakat KPK |Kumbul Kusdwidjanto |menambahkan, |pada 6 Maret 2024 |"+
	"(5/3) |. |\n\n|Baca juga: |Editor: |Foto: |Sekda |dan |istri |, |Rp1,5 miliar |besok |pukul 08.00 WIB |Kecamatan Metro Pusat |ditunda |batal |ke-3 |pertama di Lampung |"+
	"80 peserta |60 orang |\"|(|) |Dinas Pendidikan |dr. |H. |tema |bertajuk |“|” |Jakarta (ANTARA) - |Hadir dalam kegiatan itu |antara lain |; |0812-0000-1234 ", "|")

// FuzzDraft reads reports of the pieces that reports have, in any order, and holds the
// draft to its promises; stored and read again it is the same document, and the day of
// publication never moves a day that the text tells whole.
func FuzzDraft(f *testing.F) {
	f.Add([]byte{0, 1, 2, 3, 4, 5, 6, 7, 8, 17, 9, 10})
	f.Add([]byte{43, 3, 15, 27, 33, 34, 17, 44, 45, 1, 46, 12, 13, 46, 21, 16})
	f.Fuzz(func(t *testing.T, pieces []byte) {
		if len(pieces) > 80 {
			return
		}
		var b strings.Builder
		for _, p := range pieces {
			b.WriteString(sayings[int(p)%len(sayings)])
		}
		text := b.String()
		for _, day := range []civil.Date{{}, civil.MustDate(2024, time.March, 6)} {
			d, err := Reader{Published: day}.Read(text)
			if err != nil {
				assert.Empty(t, d.Facts, "%q", text)
				continue
			}
			checkDraft(t, text, &d)
			var first, second bytes.Buffer
			require.NoError(t, d.Event.Write(&first), "%q", text)
			again, err := program.Read(bytes.NewReader(first.Bytes()))
			require.NoError(t, err, "%q", text)
			require.NoError(t, again.Write(&second))
			require.Equal(t, first.String(), second.String(), "%q", text)
			data, err := json.Marshal(d)
			require.NoError(t, err)
			var back Draft
			require.NoError(t, json.Unmarshal(data, &back), "%q", text)
			for f := range d.FactsAt("/schedule/range") {
				words := text[f.Words.Start:f.Words.End]
				if strings.Contains(words, "2024") {
					assert.Equal(t, 2024, d.Event.Schedule.Range.Start.Year(), "%q", text)
				}
			}
		}
	})
}
