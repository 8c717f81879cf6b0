package program

import (
	"math"

	"github.com/integritas-id/integritas/locale"
	"github.com/integritas-id/integritas/validation"
)

// Budget is what an event costs: lines in whole rupiah, and the total that the paper
// states. The zero Budget is not known.
type Budget struct {
	Fund   string        `json:"fund,omitempty"` // "APBD Kota Metro", "APBN"
	Year   int           `json:"year,omitzero"`
	Lines  []BudgetLine  `json:"lines,omitempty"`
	Total  locale.Rupiah `json:"total,omitzero"` // as stated; zero where none is
	Spent  locale.Rupiah `json:"spent,omitzero"` // realisasi, as stated
	Note   string        `json:"note,omitempty"`
	Source string        `json:"source,omitempty"` // id of the source
}

// BudgetLine is one line: so many of something at a price.
type BudgetLine struct {
	Account string        `json:"account,omitempty"` // "5.1.02.01.01.0052"
	Text    string        `json:"text,omitempty"`    // "Konsumsi rapat"
	Volume  int           `json:"volume,omitzero"`
	Unit    string        `json:"unit,omitempty"` // "orang", "paket", "OJ"
	Price   locale.Rupiah `json:"price,omitzero"` // of one unit
	Amount  locale.Rupiah `json:"amount,omitzero"`
	Spent   locale.Rupiah `json:"spent,omitzero"` // realisasi
}

// IsZero reports whether nothing is known of the budget.
func (b Budget) IsZero() bool {
	return b.Fund == "" && b.Year == 0 && len(b.Lines) == 0 && b.Total == 0 && b.Spent == 0 && b.Note == "" && b.Source == ""
}

// Sum returns the sum of the lines' amounts, and false where it is beyond what a
// Rupiah holds.
func (b *Budget) Sum() (locale.Rupiah, bool) {
	var sum locale.Rupiah
	for i := range b.Lines {
		amount := b.Lines[i].Amount
		if amount > 0 && sum > math.MaxInt64-amount || amount < 0 && sum < math.MinInt64-amount {
			return 0, false
		}
		sum += amount
	}
	return sum, true
}

// Check reports amounts that are not volume times price, and a total that is not
// the sum.
func (b *Budget) Check(s *validation.Scope) {
	validation.Each(s, "lines", b.Lines)
	if len(b.Lines) == 0 || b.Total == 0 {
		return
	}
	if sum, ok := b.Sum(); !ok || sum != b.Total {
		s.Report("total", &ruleBudgetTotal, b.Total, sum)
	}
}

// Check reports an amount that is not volume times price, or none at all.
func (l *BudgetLine) Check(s *validation.Scope) {
	if l.Text == "" && l.Account == "" {
		s.Report("text", &ruleBudgetText)
	}
	if l.Volume < 0 || l.Price < 0 || l.Amount < 0 || l.Spent < 0 {
		s.Report("amount", &ruleBudgetNegative)
		return
	}
	if l.Volume == 0 || l.Price == 0 {
		return
	}
	want := locale.Rupiah(math.MaxInt64)
	if int64(l.Volume) <= math.MaxInt64/int64(l.Price) {
		want = locale.Rupiah(l.Volume) * l.Price
	}
	if l.Amount != want {
		s.Report("amount", &ruleBudgetAmount, l.Amount, want)
	}
}

const sourceBudget = "arithmetic"

var ruleBudgetTotal = validation.Rule{
	Code: "budget.total", Severity: validation.Error,
	ID:     "jumlah anggaran %[1]v tidak sama dengan jumlah rinciannya, %[2]v; periksa rincian atau jumlahnya",
	EN:     "the total %[1]v is not the sum of the lines, %[2]v; check the lines or the total",
	Source: sourceBudget,
}

var ruleBudgetAmount = validation.Rule{
	Code: "budget.amount", Severity: validation.Error,
	ID:     "jumlah %[1]v tidak sama dengan volume kali harga, %[2]v; periksa ketiganya",
	EN:     "the amount %[1]v is not volume times price, %[2]v; check all three",
	Source: sourceBudget,
}

var ruleBudgetNegative = validation.Rule{
	Code: "budget.negative", Severity: validation.Error,
	ID:     "volume, harga, dan jumlah tidak boleh negatif",
	EN:     "volume, price and amount cannot be negative",
	Source: sourceBudget,
}

var ruleBudgetText = validation.Rule{
	Code: "budget.text", Severity: validation.Error,
	ID:     "rincian anggaran tanpa uraian dan kode rekening; isi salah satunya",
	EN:     "a budget line without a text or an account; fill in one",
	Source: "an item of a list says something",
}
