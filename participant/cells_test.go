package participant

import (
	"testing"

	"github.com/stretchr/testify/assert"
)

// TestCellsThatHoldMore reads cells in which more stands than the value.
func TestCellsThatHoldMore(t *testing.T) {
	for s, want := range map[string]string{
		"010900901 / 197205141998032901": "197205141998032901", "19720514 199803 2 901 / 010900901": "197205141998032901",
		"19720514 199803 2 901 (010900901)": "197205141998032901", `="197205141998032901"`: "197205141998032901",
		"197205141998032901 / 197205141998032902": "", "800/901/2024": "", "010900901 / 010900902": "",
	} {
		nip, _ := ParseNIP(s)
		assert.Equal(t, want, nip.Reveal(), s)
	}
	for s, want := range map[string]Rank{
		"CPNS Pengatur": RankIIC, "Calon PNS Penata Muda III/a": RankIIIA, "Pembina Utama Muda / IV c<br>NIP. 19720514 199803 2 901": RankIVC,
		"Penata Muda Tk.I, III/b TMT 01-04-2020": RankIIIB, "Pembina\nNIP. 19720514 199803 2 901": RankIVA,
		"Penata Ruang": 0, "PPPK Pembina": 0, "Pembina<br>Pramuka": 0,
	} {
		rank, _ := ParseRank(s)
		assert.Equal(t, want, rank, s)
	}
	for s, want := range map[string][]string{
		"0812 0000 1901 (WA) / 0812 0000 1902 (Tlp/Sms)": {"+6281200001901", "+6281200001902"},
		`="081200001901"`: {"+6281200001901"},
	} {
		phones, err := AppendPhones(nil, s)
		assert.NoError(t, err, s)
		var got []string
		for _, p := range phones {
			got = append(got, p.Reveal())
		}
		assert.Equal(t, want, got, s)
	}
}

// TestNRPByItsForm says that the number of a letter is no service number.
func TestNRPByItsForm(t *testing.T) {
	for s, want := range map[string]string{
		"32901": "32901", "NRP. 88010901": "88010901", "12901/p": "12901/P", "12901 / MAR": "12901/MAR",
		"800/901/BKD": "", "1/2/3901": "", "901/": "", "/P901": "", "ABC901": "", "901/12": "",
	} {
		n, _ := ParseNRP(s)
		assert.Equal(t, want, n.Reveal(), s)
	}
}
