package names_test

import (
	"strings"
	"testing"

	"github.com/stretchr/testify/assert"

	"github.com/integritas-id/integritas/internal/names"
)

// nameCases: input => front, joined by slashes | full | back. <ZWSP> and <NBSP> stand for the
// signs that nobody sees.
const nameCases = `
Dr. Ir. H. Nama Orang, S.T., M.T. => Dr./Ir./H. | Nama Orang | S.T./M.T.
Nama Orang => | Nama Orang |
Suharto => | Suharto |
DRS.H. NAMA ORANG SH.MM => Drs./H. | NAMA ORANG | S.H./M.M.
DRS.H.NAMA ORANG,S.SOS.M.SI => Drs./H. | NAMA ORANG | S.Sos./M.Si.
NAMA ORANG SE => | NAMA ORANG | S.E.
Nama Orang MSi => | Nama Orang | M.Si.
Nama Orang S.Pd => | Nama Orang | S.Pd.
Nama AB MSi => | Nama AB | M.Si.
Nama Orang. S.Sos => | Nama Orang | S.Sos.
NAMA ORANG.SH => | NAMA ORANG | S.H.
NAMA, DRS, M.SI => Drs. | NAMA | M.Si.
DRS, NAMA ORANG => Drs. | NAMA ORANG |
SE Nama => | SE Nama |
A. H. Nama => | A. H. Nama |
H. R. Nama => H./R. | Nama |
Dr. H. Nama => Dr./H. | Nama |
DR H NAMA => Dr./H. | NAMA |
Dr.H.Nama Orang => Dr./H. | Nama Orang |
drh. Nama => drh. | Nama |
DRH NAMA => drh. | NAMA |
dr. Nama, Sp.OG (K) => dr. | Nama | Sp.OG.(K)
DR. NAMA ORANG, SpOG(K) => dr. | NAMA ORANG | Sp.OG.(K)
DR. NAMA, M.KES => dr. | NAMA | M.Kes.
DR. NAMA, M.SI => Dr. | NAMA | M.Si.
Dr. (H.C.) Nama => Dr. (H.C.) | Nama |
DR. (HC) H. NAMA => Dr. (H.C.)/H. | NAMA |
Dr. H.C. Nama => Dr. (H.C.) | Nama |
drg. Nama Orang, M.Kes => drg. | Nama Orang | M.Kes.
Brigjen Pol. Drs. H. Nama, M.Si. => Brigjen Pol./Drs./H. | Nama | M.Si.
Inspektur Jenderal Polisi Nama => Irjen Pol. | Nama |
IRJEN POL (PURN) DRS. NAMA => Irjen Pol. (Purn.)/Drs. | NAMA |
Mayjen TNI (Purn) Nama => Mayjen TNI (Purn.) | Nama |
LETKOL INF NAMA ORANG, S.I.P => Letkol Inf | NAMA ORANG | S.IP.
Kolonel Laut (P) Nama Orang => Kolonel Laut (P) | Nama Orang |
Letkol. Czi. Nama => Letkol Czi | Nama |
Letjen (Purn.) TNI Nama => Letjen TNI (Purn.) | Nama |
AKBP Nama, S.I.K., M.H. => AKBP | Nama | S.I.K./M.H.
KOMBES. POL. NAMA ORANG SIK MSI => Kombes Pol. | NAMA ORANG | S.I.K./M.Si.
K.H. Nama => K.H. | Nama |
KH NAMA => K.H. | NAMA |
K. H. Nama => K.H. | Nama |
Hi. Nama Orang, S.H. => H. | Nama Orang | S.H.
Hj. Siti Aminah, S.Ag => Hj. | Siti Aminah | S.Ag.
Tgk. H. Nama => Tgk./H. | Nama |
Pdt. Nama, S.Th => Pdt. | Nama | S.Th.
Rm. Nama => Rm. | Nama |
Rm Nama => | Rm Nama |
Ar Nama => | Ar Nama |
Ar. Nama => Ar. | Nama |
Raden Nama => | Raden Nama |
Rd. H. Nama => R./H. | Nama |
R.A. Nama => R.A. | Nama |
Tb. Nama => Tb. | Nama |
Tubagus Nama => | Tubagus Nama |
K.R.T. Nama => K.R.T. | Nama |
KRT NAMA => K.R.T. | NAMA |
Bapak Drs. Nama => Drs. | Nama |
Yth. Bapak Nama, S.H. => | Nama | S.H.
Bapak/Ibu Nama => | Nama |
IBU HJ. NAMA => Hj. | NAMA |
I Gusti Ngurah Nama, S.E. => | I Gusti Ngurah Nama | S.E.
A.A. Gde Nama => | A.A. Gde Nama |
IB. Nama, S.E => | IB. Nama | S.E.
M. Nama Orang, S.H => | M. Nama Orang | S.H.
Moh. Nama, ST., MT. => | Moh. Nama | S.T./M.T.
H.M. Nama Orang => H. | M. Nama Orang |
St. Aminah, S.Pd.I => | St. Aminah | S.Pd.I.
Nama Orang, S.Tr.Log => | Nama Orang | S.Tr.Log.
Nama Orang, S.Tr.Log. => | Nama Orang | S.Tr.Log.
Nama Orang A.Md.Pjk. => | Nama Orang | A.Md.Pjk.
Nama Orang, AMd.Keb => | Nama Orang | A.Md.Keb.
Nama Orang, CABC => | Nama Orang | CABC
Nama Orang, SE Ak => | Nama Orang | S.E./Ak.
Nama Orang, S. Sos, M. Si => | Nama Orang | S.Sos./M.Si.
Nama Orang S. Sos M. Si => | Nama Orang | S.Sos./M.Si.
NAMA ORANG SE, SE, MM => | NAMA ORANG | S.E./M.M.
3. Nama Orang => | Nama Orang |
3) Nama Orang, SE. => | Nama Orang | S.E.
Ir. Nama Dt. Rajo Basa, M.M => Ir. | Nama Dt. Rajo Basa | M.M.
Nama, SH, Dt. Rajo Basa => | Nama Dt. Rajo Basa | S.H.
Nama bin Fulan, S.H. => | Nama bin Fulan | S.H.
Rosmida br. Sinaga, S.Pd => | Rosmida br. Sinaga | S.Pd.
dr. Nama, M.Ked(PD), Sp.PD-KGEH, FINASIM => dr. | Nama | M.Ked./Sp.PD./K.GEH/FINASIM
Nama, S.T., M.Si.(Han) => | Nama | S.T./M.Si.(Han)
Nama, S.ST.,M.M => | Nama | S.ST./M.M.
Nama, SST.Par => | Nama | SST.Par.
Nama S.ST.M.M => | Nama | S.ST./M.M.
Nama, S.H., Ir. => Ir. | Nama | S.H.
apt. Nama, S.Farm => apt. | Nama | S.Farm.
Nama, S.Farm., Apt. => | Nama | S.Farm./Apt.
Ns. Nama, S.Kep => Ns. | Nama | S.Kep.
Nama, S.Kep.,Ns => | Nama | S.Kep./Ns.
Prof. Dr. dr. Nama, Sp.A(K) => Prof./Dr./dr. | Nama | Sp.A.(K)
Guru Besar Nama => Prof. | Nama |
Haji, S.H. => | Haji | S.H.
Ibu => | Ibu |
S.T. Nama Orang => | S.T. Nama Orang |
Nama Orang .,S.H => | Nama Orang | S.H.
Nama Orang , S.H. => | Nama Orang | S.H.
Nama<ZWSP> Orang<NBSP>, S.H. => | Nama Orang | S.H.
Nama Orang.,S.H => | Nama Orang | S.H.
Nama Orang,, S.H,. M.H.. => | Nama Orang | S.H./M.H.
`

func showName(n names.Reading) string {
	return strings.TrimSpace(strings.Join(n.Front, "/")+" | "+n.Full+" | ") + strings.TrimRight(" "+strings.Join(n.Back, "/"), " ")
}

func TestRead(t *testing.T) {
	unseen := strings.NewReplacer("<ZWSP>", "\u200b", "<NBSP>", "\u00a0")
	for line := range strings.Lines(unseen.Replace(nameCases)) {
		in, want, ok := strings.Cut(strings.TrimSuffix(line, "\n"), " => ")
		if !ok {
			continue
		}
		n, fault := names.Read(in)
		if got := showName(n); got != strings.TrimSpace(want) || fault != 0 {
			t.Errorf("%s\n  got  %s %v\n  want %s", in, got, fault, strings.TrimSpace(want))
		}
		if again, fault := names.Read(n.String()); fault != 0 || showName(again) != showName(n) {
			t.Errorf("%s\n  not fixed: %s", n.String(), showName(again))
		}
	}
}

// twentyTitles are as many as a name may have behind it.
const twentyTitles = ", S.H., S.E., S.T., S.Pd., S.Ag., S.Sos., S.IP., S.Kom., S.Psi., S.KM., M.H., M.M., M.T., M.Si., M.Pd., M.Ag., M.Kom., M.Kes., M.Hum., M.Sc."

// TestReadFaults tells what is no name, at the edge of each room that a name has.
func TestReadFaults(t *testing.T) {
	for _, tt := range []struct {
		text string
		want names.Fault
	}{
		{"", names.Empty},
		{" .,- ", names.Empty},
		{"123 456", names.Empty},
		{"Nama \xff Orang", names.NotText},
		{strings.Repeat("a", names.MaxText), 0},
		{strings.Repeat("a", names.MaxText+1), names.TooLong},
		{strings.TrimSpace(strings.Repeat("na ", 64)), 0},
		{strings.TrimSpace(strings.Repeat("na ", 65)), names.TooLong},
		{"Nama Orang" + twentyTitles, 0},
		{"Nama Orang" + twentyTitles + ", M.Ec.", names.TooLong},
	} {
		_, fault := names.Read(tt.text)
		assert.Equal(t, tt.want, fault, "%.40q, %d bytes", tt.text, len(tt.text))
	}
}

func TestFrontLength(t *testing.T) {
	for text, want := range map[string]string{
		"Letkol Inf. Nama Orang": "Letkol Inf. ", "Dr. Ir. H. Nama Orang, M.T.": "Dr. Ir. H. ", "Bapak Nama": "Bapak ",
		"Nama Orang": "", "Dr.": "", "": "", strings.Repeat("a", names.MaxText+1): "",
	} {
		assert.Equal(t, want, text[:names.FrontLength(text)], text)
	}
}

func TestBackTitle(t *testing.T) {
	for _, word := range []string{"S.Pd.", "SPd", "S.H", "MM", "M.M.", "Sp.OG", "CRMP"} {
		assert.True(t, names.BackTitle(word), word)
	}
	for _, word := range []string{"", "Nama", "S.", "Ir.", "sh", "S.Nama", strings.Repeat("M", 24), "S.Pd.S.Pd.S.Pd.S.Pd."} {
		assert.False(t, names.BackTitle(word), word)
	}
}

func BenchmarkRead(b *testing.B) {
	b.ReportAllocs()
	for b.Loop() {
		_, _ = names.Read("Dr. Ir. H. Nama Orang, S.T., M.T.")
	}
}
