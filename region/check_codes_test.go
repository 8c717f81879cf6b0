package region_test

import (
	"iter"
	"testing"

	"github.com/stretchr/testify/assert"

	"github.com/integritas-id/integritas/region"
)

func column(cells ...string) iter.Seq2[string, string] {
	return func(yield func(code, name string) bool) {
		for i := 0; i < len(cells); i += 2 {
			if !yield(cells[i], cells[i+1]) {
				return
			}
		}
	}
}

func TestCheckCodes(t *testing.T) {
	for _, tt := range []struct {
		name     string
		cells    []string
		coding   region.Coding
		from, to region.Decree
		faults   []int
	}{
		{"nothing", nil, 0, 0, 0, nil},
		{"in force", []string{"18.01", "Lampung Selatan", "1872", "Kota Metro", "18.71", "BANDAR LAMPUNG"}, region.CodingKemendagri, region.Decree2015, region.Decree2025, nil},
		{"Papua of 2022", []string{"93.01", "Merauke", "94.01", "Nabire"}, region.CodingKemendagri, region.Decree2022B, region.Decree2025, nil},
		{"Papua before", []string{"91.01", "Merauke", "18.01", "Kab. Lampung Selatan"}, region.CodingKemendagri, region.Decree2015, region.Decree2022A, nil},
		{"BPS", []string{"1101", "SIMEULUE", "1102", "ACEH SINGKIL", "1103", "ACEH SELATAN"}, region.CodingBPS, 0, 0, []int{1, 2, 3}},
		{"BPS of Jakarta", []string{"3171", "JAKARTA SELATAN", "3172", "JAKARTA TIMUR", "3101", "KEPULAUAN SERIBU"}, region.CodingBPS, 0, 0, []int{1, 2}},
		{"BPS of Papua", []string{"9471", "JAYAPURA", "9171", "SORONG", "9401", "MERAUKE"}, region.CodingBPS, 0, 0, []int{1, 2, 3}},
		{"mixed", []string{"11.01", "Aceh Selatan", "1101", "Simeulue", "11.02", "Aceh Tenggara", "1102", "Aceh Singkil"}, region.CodingMixed, 0, 0, []int{2, 4}},
		{"one fault", []string{"18.01", "Lampung Selatan", "18.72", "Bandar Lampung", "18.03", "Lampung Utara"}, region.CodingKemendagri, region.Decree2015, region.Decree2025, []int{2}},
		{"a number", []string{"18.01", "Lampung Selatan", "11.1", "Aceh Singkil"}, region.CodingKemendagri, region.Decree2015, region.Decree2025, []int{2}},
		{"open", []string{"18.01", "Lampung Selatan", "18.02", "Kantor Pusat"}, region.CodingKemendagri, region.Decree2015, region.Decree2025, nil},
	} {
		check := region.CheckCodes(column(tt.cells...))
		assert.Equal(t, tt.coding, check.Coding, tt.name)
		assert.Equal(t, tt.from, check.From, tt.name)
		assert.Equal(t, tt.to, check.To, tt.name)
		var faults []int
		for _, row := range check.Faults {
			faults = append(faults, row.Row)
		}
		assert.Equal(t, tt.faults, faults, tt.name)
		assert.Equal(t, check.Rows, check.Agree+check.Open+len(check.Faults), tt.name)
	}
}

func TestCheckCodesTellsBoth(t *testing.T) {
	check := region.CheckCodes(column("1101", "SIMEULUE"))
	assert.Equal(t, "Aceh Selatan", check.Faults[0].Means.Name)
	assert.Equal(t, "Simeulue", check.Faults[0].Named.Name)
}

func TestCodesThatSpreadsheetsBreak(t *testing.T) {
	for text, want := range map[string]string{
		"1801.0": "18.01", "3603.00": "36.03", "'1801": "18.01", "18,01": "18.01", "36. 03": "36.03", "1.801E+03": "18.01",
		"1.87201E+05": "18.72.01", "11.1": "11.10", "31.0": "31", "18-72-01": "18.72.01", "’18.72": "18.72", "1.8E+02": "", "1E+03": "", "x": "", "18.01.x": "",
		"1.801E+99": "", "1.801E+": "",
	} {
		_, err := region.ParseCode(text)
		var broken *region.CodeError
		assert.ErrorAs(t, err, &broken, text)
		assert.Equal(t, want, broken.Perhaps.String(), text)
	}
	_, err := region.ParseCode("3201010")
	assert.ErrorContains(t, err, "BPS")
}
