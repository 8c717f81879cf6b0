package office_test

import (
	"testing"

	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"

	"github.com/integritas-id/integritas/office"
	"github.com/integritas-id/integritas/region"
)

func TestKey(t *testing.T) {
	tests := []struct {
		text, context string
		want          office.Key
		sure          bool
	}{
		{"Sekretariat Daerah", "18.72", "SETDA@18.72", true},
		{"Bag. Hukum Setda", "18.72", "BAGIAN@18.72:hukum<SETDA@18.72", true},
		{"Disdikbud", "18.72", "DINAS@18.72:pendidikan+kebudayaan", true},
		{"Puskesmas Yosomulyo", "18.72", "PUSKESMAS@18.72/yosomulyo", true},
		{"SD Negeri 05 Metro Pusat", "18.72", "SEKOLAH@18.72/sdn.5.metropusat", true},
		{"Kemenkominfo", "", "KEMENTERIAN!KOMDIGI", true},
		{"Dinkes", "", "?DINAS:kesehatan~dinkes", false},
		{"BKD", "18.72", "?(BKPSDM@18.72|BPKAD@18.72)~bkd", false},
	}
	for _, test := range tests {
		o := read(t, test.text, test.context)
		assert.Equal(t, test.want, o.Key(), test.text)
		assert.Equal(t, test.sure, o.Key().Sure(), test.text)
		back, err := office.ParseKey(o.Key())
		require.NoError(t, err, test.text)
		assert.Equal(t, o.Key(), back.Key(), test.text)
	}
	assert.Empty(t, office.Office{}.Key())
	for _, text := range []office.Key{"DINAS@1872:kesehatan", "?SETDA@18.72", "DINAS:kesehatan", "SETDA@18.72~x", "x", "?(", "SETDA@18.72|"} {
		_, err := office.ParseKey(text)
		assert.Error(t, err, text)
	}
}

// FuzzSame holds the laws that a count rests on, over any three texts.
func FuzzSame(f *testing.F) {
	for _, p := range pairs {
		f.Add(p.a, p.b, p.a, uint16(1872))
	}
	f.Fuzz(func(t *testing.T, a, b, c string, in uint16) {
		code, _ := region.NewCode(int(in/100), int(in%100))
		var all []office.Office
		for _, text := range []string{a, b, c} {
			o, err := office.Parse(text)
			if err != nil {
				return
			}
			all = append(all, o.In(code))
		}
		for _, o := range all {
			k := o.Key()
			back, err := office.ParseKey(k)
			require.NoError(t, err, "%q", k)
			require.Equal(t, k, back.Key())
			require.False(t, k == "" && !o.IsZero())
			require.Equal(t, k.Sure(), o.Same(o) == office.VerdictSame)
		}
		x, y, z := all[0], all[1], all[2]
		require.Equal(t, x.Same(y), y.Same(x))
		require.Equal(t, x.Same(y), x.Key().Same(y.Key()))
		require.Equal(t, x.Key().Sure() && y.Key().Sure() && x.Key() == y.Key(), x.Same(y) == office.VerdictSame)
		if x.Same(y) == office.VerdictSame {
			require.Equal(t, x.Same(z), y.Same(z), "one office, one verdict")
		}
	})
}
