package civil_test

import (
	"bytes"
	"encoding/gob"
	"errors"
	"math"
	"testing"
	"time"

	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"
	"golang.org/x/text/language"

	"github.com/integritas-id/integritas/civil"
)

// told is what an error tells people.
type told interface {
	error
	Message(tag language.Tag) string
}

func TestErrorMessages(t *testing.T) {
	noDay := &civil.DateError{Year: 2024, Month: time.February, Day: 30}
	for _, tt := range []struct {
		err         told
		text        string
		english, id string
	}{
		{noDay, "civil: the calendar has no such day", "the calendar has no such day; check day and month", "tidak ada hari seperti itu di kalender; periksa tanggal dan bulannya"},
		{&civil.ParseError{Type: "Date", Err: noDay}, "civil: text is not a Date like 2024-03-05: civil: the calendar has no such day", "the calendar has no such day; write, for example, 2024-03-05", "tidak ada hari seperti itu di kalender; tulis misalnya 2024-03-05"},
		{&civil.ParseError{Type: "Date"}, "civil: text is not a Date like 2024-03-05", "this is no valid date; write, for example, 2024-03-05", "ini bukan tanggal yang sah; tulis misalnya 2024-03-05"},
		{&civil.ParseError{Type: "Range"}, "civil: text is not a Range like 2024-03-05/2024-03-07", "this is no valid range of dates; write, for example, 2024-03-05/2024-03-07", "ini bukan rentang tanggal yang sah; tulis misalnya 2024-03-05/2024-03-07"},
		{&civil.ParseError{Type: "Clock"}, "civil: text is not a Clock like 08:00", "this is no valid time of day; write, for example, 08:00", "ini bukan jam yang sah; tulis misalnya 08:00"},
		{&civil.ParseError{Type: "Zone"}, "civil: text is not a Zone like WIB", "this is no valid time zone; write, for example, WIB", "ini bukan zona waktu yang sah; tulis misalnya WIB"},
		{&civil.ParseError{}, "civil: text is not a ", "this value cannot be read", "nilai ini tidak dapat dibaca"},
		{&civil.ClockError{Hour: 24, Minute: 5}, "civil: there is no time 24:05", "there is no time 24:05; hours go from 0 to 23, minutes from 0 to 59", "tidak ada pukul 24.05; jam 0 sampai 23, menit 0 sampai 59"},
	} {
		assert.Equal(t, tt.text, tt.err.Error())
		assert.Equal(t, tt.english, tt.err.Message(language.BritishEnglish))
		assert.Equal(t, tt.id, tt.err.Message(language.Indonesian))
		assert.Equal(t, tt.id, tt.err.Message(language.Japanese))
	}
	_, err := civil.ParseDate("2024-02-30")
	var day *civil.DateError
	require.ErrorAs(t, err, &day)
	assert.Equal(t, *noDay, *day)
	assert.NoError(t, errors.Unwrap(&civil.ParseError{Type: "Date"}))
}

// binary is a value as gob stores it.
type binary struct {
	Date  civil.Date
	Range civil.Range
	Clock civil.Clock
}

func TestBinaryForms(t *testing.T) {
	day := civil.MustDate(2024, time.March, 5)
	whole := binary{day, civil.Range{Start: day, End: day.AddDays(2)}, civil.MustClock(8, 5)}
	for _, want := range []binary{{}, whole, {Date: day}, {Clock: civil.MustClock(0, 0)}} {
		var got binary
		var store bytes.Buffer
		require.NoError(t, gob.NewEncoder(&store).Encode(want))
		require.NoError(t, gob.NewDecoder(&store).Decode(&got))
		assert.True(t, got.Date.Equal(want.Date) && got.Clock.Equal(want.Clock) && got.Range == want.Range, "%+v", got)
	}
	assert.False(t, day.Equal(day.AddDays(1)))
	assert.False(t, whole.Clock.Equal(civil.MustClock(8, 6)))
	for _, v := range []interface{ GormDataType() string }{day, whole.Range, whole.Clock} {
		assert.Equal(t, "text", v.GormDataType())
	}
	var d civil.Date
	assert.Error(t, d.UnmarshalBinary([]byte("5 Maret 2024")))
	var r civil.Range
	assert.Error(t, r.UnmarshalBinary([]byte("2024-03-05/")))
	var c civil.Clock
	assert.Error(t, c.UnmarshalBinary([]byte("25:00")))
}

// TestAppendText appends behind what stands there, and nothing for zero.
func TestAppendText(t *testing.T) {
	day := civil.MustDate(2024, time.March, 5)
	for _, tt := range []struct {
		value interface{ AppendText([]byte) ([]byte, error) }
		want  string
	}{
		{day, "> 2024-03-05"},
		{civil.Date{}, "> "},
		{civil.Range{Start: day, End: day.AddDays(2)}, "> 2024-03-05/2024-03-07"},
		{civil.Range{}, "> "},
		{civil.MustClock(8, 5), "> 08:05"},
		{civil.Clock{}, "> "},
		{civil.WIT, "> WIT"},
		{civil.Zone(0), "> "},
	} {
		b, err := tt.value.AppendText([]byte("> "))
		assert.NoError(t, err)
		assert.Equal(t, tt.want, string(b))
	}
}

// TestEdges holds what a value reads and gives at its first and last day and hour.
func TestEdges(t *testing.T) {
	day := civil.MustDate(2024, time.March, 5)
	for text, want := range map[string]civil.Range{
		"2024-03-05": civil.Day(day), "2024-03-05/2024-03-07": {Start: day, End: day.AddDays(2)}, "2024-03-05/..": {Start: day}, "../2024-03-05": {End: day},
	} {
		got, err := civil.ParseRange(text)
		assert.NoError(t, err, text)
		assert.Equal(t, want, got, text)
	}
	for _, text := range []string{"", "..", "../..", "2024-03-05/", "2024-03-05/x", "x/2024-03-05", "2024-02-30/2024-03-05", "2024-03-05/2024-02-30"} {
		_, err := civil.ParseRange(text)
		assert.Error(t, err, text)
	}
	first, last := civil.MustDate(1, time.January, 1), civil.MustDate(9999, time.December, 31)
	assert.Equal(t, last, first.AddDays(last.Sub(first)))
	assert.Equal(t, first, last.AddDays(first.Sub(last)))
	for _, zero := range []civil.Date{last.AddDays(1), first.AddDays(-1), civil.Date{}.AddDays(1), day.AddDays(math.MaxInt), day.AddDays(math.MinInt)} {
		assert.True(t, zero.IsZero())
	}
	assert.Equal(t, last, civil.DateOf(time.Date(9999, time.December, 31, 0, 0, 0, 0, time.UTC)))
	assert.Zero(t, civil.DateOf(time.Date(10000, time.January, 1, 0, 0, 0, 0, time.UTC)))
	assert.Zero(t, civil.DateOf(time.Date(0, time.December, 31, 0, 0, 0, 0, time.UTC)))
}

// TestScanClock reads the columns of databases, which have seconds or blanks.
func TestScanClock(t *testing.T) {
	for _, src := range []any{"08:05", "08:05   ", "08:05:00", "08:05:00.000", []byte("08:05:00"), time.Date(1, 1, 1, 8, 5, 0, 0, time.UTC)} {
		var c civil.Clock
		assert.NoError(t, c.Scan(src), "%v", src)
		assert.Equal(t, civil.MustClock(8, 5), c, "%v", src)
	}
	for _, src := range []any{"08:05:01", "08:05:00.", "08:05:00.001", "08:05:00x", "08:0:00", "8:05", "08.05", "24:01", 805} {
		var c civil.Clock
		assert.Error(t, c.Scan(src), "%v", src)
	}
}
