package civil_test

import (
	"errors"
	"fmt"
	"math"
	"os"
	"strconv"
	"testing"

	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"
	"golang.org/x/text/language"

	"github.com/integritas-id/integritas/civil"
	"github.com/integritas-id/integritas/internal/tabletest"
)

func TestWorkingDays(t *testing.T) {
	for _, row := range tabletest.Read(t, os.DirFS("testdata"), "working_days.csv") {
		t.Run(row["id"], func(t *testing.T) {
			h := civil.Holidays{LeaveWorks: row["leave_works"] == "yes", SixDays: row["six_days"] == "yes"}
			if row["known"] != "" {
				h.Known = civil.MustParseDate(row["known"])
			}
			got, err := ask(t, h, row)
			if ye, ok := errors.AsType[*civil.YearError](err); ok {
				got = "YearError " + strconv.Itoa(ye.Year)
			}
			assert.Equal(t, row["want"], got)
		})
	}
}

// ask puts the question of a row.
func ask(t *testing.T, h civil.Holidays, row map[string]string) (string, error) {
	day := civil.MustParseDate(row["date"])
	number := func() int {
		n, err := strconv.Atoi(row["arg"])
		require.NoError(t, err)
		return n
	}
	switch row["op"] {
	case "is_working":
		works, err := h.IsWorkingDay(day)
		if works {
			return "yes", err
		}
		return "no", err
	case "add":
		d, err := h.AddWorkingDays(day, number())
		return d.String(), err
	case "between":
		n, err := h.WorkingDaysBetween(day, civil.MustParseDate(row["arg"]))
		return strconv.Itoa(n), err
	case "within":
		n, err := h.WorkingDaysIn(civil.Range{Start: day, End: civil.MustParseDate(row["arg"])})
		return strconv.Itoa(n), err
	case "calendar_roll":
		d, err := h.Roll(day.AddDays(number()))
		return d.String(), err
	}
	t.Fatalf("unknown question %s", row["op"])
	return "", nil
}

// Each decree states how many holidays and days of joint leave there are from its
// day on.
func TestHolidaysByDecree(t *testing.T) {
	for _, step := range []struct {
		year            int
		known           string
		holidays, leave int
	}{
		{2018, "2017-09-22", 16, 5},
		{2018, "2018-04-18", 16, 8},
		{2019, "2018-11-02", 16, 4},
		{2020, "2019-08-28", 16, 4},
		{2020, "2020-03-09", 16, 8},
		{2020, "2020-04-09", 16, 9},
		{2020, "2020-05-20", 16, 8},
		{2020, "2020-12-01", 16, 5},
		{2021, "2020-09-10", 16, 7},
		{2021, "2021-02-22", 16, 2},
		{2021, "2021-06-18", 16, 1},
		{2022, "2021-09-22", 16, 0},
		{2022, "2022-04-07", 16, 4},
		{2022, "2022-07-07", 16, 4},
		{2023, "2022-10-11", 16, 8},
		{2023, "2023-03-29", 16, 9},
		{2023, "2023-06-16", 16, 11},
		{2024, "2023-09-12", 17, 10},
		{2025, "2024-10-14", 17, 10},
		{2025, "2025-08-07", 17, 11},
		{2026, "2025-09-19", 17, 8},
		{2018, "", 16, 8},
		{2019, "", 16, 4},
		{2020, "", 16, 5},
		{2021, "", 16, 1},
		{2022, "", 16, 4},
		{2023, "", 16, 11},
		{2024, "", 17, 10},
		{2025, "", 17, 11},
		{2026, "", 17, 8},
	} {
		h := civil.Holidays{}
		if step.known != "" {
			h.Known = civil.MustParseDate(step.known)
		}
		count := map[civil.HolidayKind]int{}
		for d := range (civil.Range{Start: civil.MustDate(step.year, 1, 1), End: civil.MustDate(step.year, 12, 31)}).Days() {
			on, err := h.On(d)
			require.NoError(t, err)
			for _, entry := range on {
				count[entry.Kind]++
				assert.Equal(t, d, entry.Date)
			}
			free, err := h.IsHoliday(d)
			require.NoError(t, err)
			assert.Equal(t, len(on) > 0, free, d)
		}
		assert.Equal(t, step.holidays, count[civil.HolidayNational], step)
		assert.Equal(t, step.leave, count[civil.HolidayLeave], step)
		if !h.Known.IsZero() {
			h.Known = h.Known.AddDays(-1)
			_, err := h.IsHoliday(civil.MustDate(step.year, 7, 1))
			if err == nil {
				continue
			}
			assert.Equal(t, &civil.YearError{Year: step.year, First: 2018, Last: 2026, Known: h.Known}, err)
		}
	}
}

func TestHolidaysOn(t *testing.T) {
	on, err := civil.Holidays{}.On(civil.MustDate(2021, 5, 13))
	require.NoError(t, err)
	require.Len(t, on, 2)
	assert.Equal(t, "Ascension of Jesus Christ", on[0].Name(language.English))
	assert.Contains(t, on[1].Name(language.Indonesian), "Idul Fitri")
	assert.True(t, on[0].DroppedOn.IsZero())
	assert.Empty(t, on[0].DroppedBy)

	on, err = civil.Holidays{LeaveWorks: true}.On(civil.MustDate(2025, 8, 18))
	require.NoError(t, err)
	require.Len(t, on, 1)
	assert.Equal(t, civil.HolidayLeave, on[0].Kind)
	assert.Equal(t, "2025-08-07", on[0].SetOn.String())
	assert.Contains(t, on[0].Decree, "933")
	free, err := civil.Holidays{LeaveWorks: true}.IsHoliday(civil.MustDate(2025, 8, 18))
	assert.NoError(t, err)
	assert.False(t, free)

	on, err = civil.Holidays{Known: civil.MustDate(2020, 5, 19)}.On(civil.MustDate(2020, 5, 22))
	require.NoError(t, err)
	require.Len(t, on, 1)
	assert.Equal(t, "2020-05-20", on[0].DroppedOn.String())
	assert.Contains(t, on[0].DroppedBy, "440")

	on, err = civil.Holidays{}.On(civil.MustDate(2024, 3, 5))
	assert.NoError(t, err)
	assert.Empty(t, on)
	_, err = civil.Holidays{}.On(civil.MustDate(2027, 3, 5))
	assert.Error(t, err)
	_, err = civil.Holidays{}.IsHoliday(civil.MustDate(2027, 3, 5))
	assert.Error(t, err)
	first, last := civil.HolidayYears()
	assert.Equal(t, []int{2018, 2026}, []int{first, last})
	assert.Equal(t, "2026-07-01", civil.HolidaysAsOf().String())
}

func TestHolidaysExtra(t *testing.T) {
	h := civil.Holidays{Extra: []civil.Date{civil.MustDate(2024, 6, 10), civil.MustDate(2030, 1, 1)}}
	works, err := h.IsWorkingDay(civil.MustDate(2024, 6, 10))
	assert.NoError(t, err)
	assert.False(t, works)
	free, err := h.IsHoliday(civil.MustDate(2024, 6, 10))
	assert.NoError(t, err)
	assert.True(t, free)
	_, err = h.IsHoliday(civil.MustDate(2030, 1, 1))
	assert.Error(t, err)
}

// A day that is not known, and counts without end, are errors and never a loop.
func TestHolidaysEdges(t *testing.T) {
	h := civil.Holidays{}
	var none civil.Date
	for _, err := range []error{
		second(h.IsHoliday(none)), second(h.IsWorkingDay(none)), second(h.AddWorkingDays(none, 1)), second(h.Roll(none)), second(h.On(none)),
		second(h.WorkingDaysBetween(none, civil.MustDate(2024, 3, 5))), second(h.WorkingDaysBetween(civil.MustDate(2024, 3, 5), none)), second(h.WorkingDaysBetween(none, none)),
		second(h.AddWorkingDays(civil.MustDate(9999, 12, 31), 1)), second(h.AddWorkingDays(civil.MustDate(1, 1, 1), -1)),
	} {
		assert.Equal(t, &civil.YearError{Year: 0, First: 2018, Last: 2026}, err)
	}
	for _, n := range []int{math.MaxInt, math.MinInt} {
		_, err := h.AddWorkingDays(civil.MustDate(2024, 3, 5), n)
		assert.Error(t, err)
	}
	n, err := h.WorkingDaysIn(civil.Range{})
	assert.NoError(t, err)
	assert.Zero(t, n)
}

func second[T any](_ T, err error) error { return err }

func TestYearError(t *testing.T) {
	_, err := civil.Holidays{}.IsHoliday(civil.MustDate(2027, 3, 10))
	ye, ok := errors.AsType[*civil.YearError](err)
	require.True(t, ok)
	assert.Equal(t, "civil: the holidays of 2027 are not known, only those of 2018 to 2026", ye.Error())
	assert.Equal(t, "hari libur tahun 2027 tidak diketahui, hanya tahun 2018 sampai 2026; hitung lagi setelah keputusan bersama terbit dan tabel diperbarui", ye.Message(language.Indonesian))
	assert.Contains(t, ye.Message(language.English), "holidays of 2027")
	ye.Known = civil.MustDate(2026, 1, 2)
	assert.Contains(t, ye.Error(), "2026-01-02")
	assert.Contains(t, ye.Message(language.Indonesian), "belum ditetapkan pada 2026-01-02")
	assert.Contains(t, ye.Message(language.English), "on 2026-01-02")
	ye.Year = 0
	assert.Equal(t, "civil: no day was given", ye.Error())
	assert.Equal(t, "tanggal belum diisi", ye.Message(language.Indonesian))
	assert.Equal(t, "no day was given", ye.Message(language.English))
}

func TestWorkingDayAllocs(t *testing.T) {
	h := civil.Holidays{SixDays: true, Known: civil.MustDate(2025, 1, 1)}
	assert.Zero(t, testing.AllocsPerRun(100, func() { _, _ = h.AddWorkingDays(civil.MustDate(2024, 12, 21), 30) }))
}

// FuzzWorkingDays holds that counting undoes adding, that a term ends on a working
// day, and that a range counts what its days are.
func FuzzWorkingDays(f *testing.F) {
	f.Add(700, 30, true, false, 0)
	f.Add(3000, -20, false, true, 2500)
	f.Fuzz(func(t *testing.T, day, n int, six, leave bool, known int) {
		a := civil.MustDate(2018, 1, 1).AddDays(day)
		h := civil.Holidays{SixDays: six, LeaveWorks: leave}
		if known > 0 {
			h.Known = civil.MustDate(2018, 1, 1).AddDays(known)
		}
		b, err := h.AddWorkingDays(a, n)
		if err != nil || n == 0 {
			return
		}
		if works, err := h.IsWorkingDay(b); err != nil || !works || b.After(a) != (n > 0) {
			t.Errorf("%d working days from %v end on %v: %v, %v", n, a, b, works, err)
		}
		if back, err := h.WorkingDaysBetween(a, b); err == nil && back != n {
			t.Errorf("%d working days from %v are %v, but %d lie between", n, a, b, back)
		}
		in := civil.Range{Start: a, End: b}
		if n < 0 {
			in = civil.Range{Start: b, End: a}
		}
		count := 0
		for d := range in.Days() {
			if works, _ := h.IsWorkingDay(d); works {
				count++
			}
		}
		if got, err := h.WorkingDaysIn(in); err == nil && got != count {
			t.Errorf("%v has %d working days, and %d by counting", in, got, count)
		}
	})
}

func ExampleHolidays() {
	received := civil.MustDate(2025, 3, 24)
	due, err := civil.Holidays{}.AddWorkingDays(received, 30)
	fmt.Println(due, err)

	before := civil.Holidays{Known: civil.MustDate(2025, 8, 1)}
	for _, h := range []civil.Holidays{before, {}} {
		works, _ := h.IsWorkingDay(civil.MustDate(2025, 8, 18))
		fmt.Println(works)
	}

	_, err = civil.Holidays{}.AddWorkingDays(civil.MustDate(2026, 12, 28), 4)
	fmt.Println(err)
	// Output:
	// 2025-05-20 <nil>
	// true
	// false
	// civil: the holidays of 2027 are not known, only those of 2018 to 2026
}
