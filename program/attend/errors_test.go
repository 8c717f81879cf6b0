package attend_test

import (
	"fmt"
	"slices"
	"testing"

	"github.com/stretchr/testify/assert"
	"golang.org/x/text/language"

	"github.com/integritas-id/integritas/civil"
	"github.com/integritas-id/integritas/program"
	"github.com/integritas-id/integritas/program/attend"
)

// TestErrorMessages holds what each error tells people, in both languages.
func TestErrorMessages(t *testing.T) {
	step := attend.EnrolmentError{From: attend.EnrolmentDeclined, To: attend.EnrolmentConfirmed}
	for _, tt := range []struct {
		err interface {
			error
			Message(tag language.Tag) string
		}
		id, en string
	}{
		{&attend.CertificateError{Number: "7/2024", State: attend.CertificateRevoked, To: attend.CertificateReplaced}, "sertifikat 7/2024: statusnya Dicabut dan tidak dapat menjadi Diganti", "certificate 7/2024: it is Revoked and cannot become Replaced"},
		{&attend.CertificateError{Number: "7/2024", Other: true}, "sertifikat 7/2024: penggantinya harus berlaku, dan dari orang, kegiatan, serta jenis yang sama", "certificate 7/2024: what replaces it must hold, and be of the same person, event, and kind"},
		{&attend.CertificateError{Number: "7/2024", NoNext: true}, "sertifikat 7/2024: penggantinya harus bernomor sendiri", "certificate 7/2024: what replaces it needs a number of its own"},
		{&attend.CertificateError{Number: "7/2024", To: attend.CertificateRevoked, NoWhy: true}, "sertifikat 7/2024: alasan untuk status Dicabut belum diisi", "certificate 7/2024: the reason for the state Revoked is missing"},
		{&step, "pendaftaran berstatus Menolak tidak dapat menjadi Terkonfirmasi", "a registration that is Declined cannot become Confirmed"},
		{&attend.NumberingError{Pattern: "{seq}/{roman}", Field: "roman", NoDay: true}, "pola nomor memakai {roman}, tetapi tanggalnya belum disebut", "the pattern uses {roman}, and no day was given"},
		{&attend.NumberingError{Pattern: "{year}"}, "pola nomor tidak memuat {seq}; tambahkan nomor urutnya", "the pattern has no {seq}; add the sequence number"},
		{&attend.NumberingError{Pattern: "{seq}/{hari}", Field: "hari"}, "pola nomor memuat isian yang tidak dikenal: hari", "the pattern has an unknown field: hari"},
		{&attend.ShareError{Text: "separuh"}, "ini bukan bagian antara 0 dan 1; tulis misalnya 3/4 atau 75%", "this is no share between 0 and 1; write, for example, 3/4 or 75%"},
		{&attend.SplitError{Stranger: true}, "orang itu tidak tercantum dalam pendaftaran ini", "the registration is not for that person"},
		{&attend.SplitError{Alone: true}, "tidak ada orang dewasa yang tersisa dalam pendaftaran; pindahkan seluruhnya", "nobody of age would stay in the registration; move it as a whole"},
		{&attend.RegisterError{Number: "7/2024"}, `register tidak memuat sertifikat "7/2024"; periksa nomor, tahun, dan kodenya`, `the register has no certificate "7/2024"; look at its number, year and code`},
	} {
		assert.Equal(t, tt.id, tt.err.Message(language.Indonesian))
		assert.Equal(t, tt.en, tt.err.Message(language.English))
		assert.Contains(t, tt.err.Error(), "attend: ")
	}
	step.Allowed = slices.Collect(attend.EnrolmentRegistered.Next())
	assert.NotEmpty(t, step.Allowed)
	assert.Contains(t, step.Message(language.Indonesian), "; yang dapat: "+step.Allowed[0].Label(language.Indonesian))
	assert.Contains(t, step.Message(language.English), "; what can: "+step.Allowed[0].Label(language.English))
}

// TestShareInStores stores a share as its fraction, and reads it from each kind of column.
func TestShareInStores(t *testing.T) {
	three := attend.Share{Part: 3, Whole: 4}
	b, err := three.AppendText([]byte("> "))
	assert.NoError(t, err)
	assert.Equal(t, "> 3/4", string(b))
	value, err := three.Value()
	assert.NoError(t, err)
	assert.Equal(t, "3/4", value)
	value, err = attend.Share{}.Value()
	assert.NoError(t, err)
	assert.Nil(t, value)
	assert.Equal(t, "text", three.GormDataType())
	b, err = three.MarshalBinary()
	assert.NoError(t, err)
	var back attend.Share
	assert.NoError(t, back.UnmarshalBinary(b))
	assert.Equal(t, three, back)
	for _, src := range []any{"3/4", "75%", "75 persen   ", []byte("3/4")} {
		var s attend.Share
		assert.NoError(t, s.Scan(src), "%v", src)
		assert.Equal(t, three, s, "%v", src)
	}
	for _, src := range []any{nil, "", []byte("")} {
		s := three
		assert.NoError(t, s.Scan(src), "%v", src)
		assert.Equal(t, attend.Share{}, s, "%v", src)
	}
	for _, src := range []any{0.75, "0.75", "4/3", "101%", "1/99999999999999999999", "0,00000000000001%%", "-1%", "x/4"} {
		s := three
		assert.Error(t, s.Scan(src), "%v", src)
		assert.Equal(t, three, s, "%v", src)
	}
	assert.Empty(t, attend.Share{}.Percent())
	assert.Equal(t, "66,7%", attend.Share{Part: 2, Whole: 3}.Percent())
	assert.Equal(t, "66.7%", attend.Share{Part: 2, Whole: 3}.Label(language.English))
}

// attended lists the sessions that somebody was at, with the states of the marks.
func attended(e *program.Event, a *attend.Attendance) []string {
	var list []string
	for s, m := range a.Attended(e) {
		id := m.Session
		if s != nil {
			id = s.ID
		}
		list = append(list, fmt.Sprint(id, " ", m.State))
	}
	return list
}

// TestAttended yields what counts, and the same whether marks and sessions are few or many.
func TestAttended(t *testing.T) {
	for _, tt := range []struct {
		name  string
		marks []string
		event func(e *program.Event)
		want  []string
	}{
		{"nobody was there", []string{"5a", "alpa", "5b", "izin"}, nil, nil},
		{"in the order of the event", []string{"6a", "hadir", "5b", "terlambat", "5a", "hadir"}, nil, []string{"5a hadir", "5b terlambat", "6a hadir"}},
		{"the later mark of a session", []string{"5a", "hadir", "5a", "alpa", "5b", "alpa", "5b", "hadir"}, nil, []string{"5b hadir"}},
		{"a session of another event", []string{"5z", "hadir", "5a", "hadir"}, nil, []string{"5a hadir"}},
		{"cancelled", []string{"5a", "hadir", "5b", "hadir"}, func(e *program.Event) { e.Sessions[0].Cancelled = true }, []string{"5b hadir"}},
		{"two of one id", []string{"5a", "hadir", "5b", "hadir"}, func(e *program.Event) { e.Sessions[1].ID = "5a" }, nil},
		{"no sessions listed", []string{"5b", "hadir", "5a", "hadir", "5a", "alpa"}, func(e *program.Event) { e.Sessions = nil }, []string{"5b hadir"}},
	} {
		e, a := course(), attendance(tt.marks...)
		if tt.event != nil {
			tt.event(e)
		}
		assert.Equal(t, tt.want, attended(e, a), tt.name)
		for i := range 30 { // so many that they are looked up in an index
			a.Marks = append(a.Marks, attend.Mark{Session: fmt.Sprint("z", i), State: attend.AttendanceAbsent, Entered: clock(5, 9, 0)})
		}
		assert.Equal(t, tt.want, attended(e, a), "%s, with many marks", tt.name)
		for range a.Attended(e) {
			break // whoever wants no more gets no more
		}
	}
	assert.Nil(t, attended(nil, allPresent()))
	other := allPresent()
	other.Event = eventID
	assert.Nil(t, attended(course(), other))
}

// TestNumberingPatterns writes each field, and reads back what it wrote.
func TestNumberingPatterns(t *testing.T) {
	day := civil.MustDate(2024, 3, 5)
	for pattern, want := range map[string]string{
		"{seq}": "12", "{seq:1}": "12", "{seq:9}/{year}": "000000012/2024", "{seq:3}/SERT/{roman}/{year}": "012/SERT/III/2024", "{month}{seq:3}": "03012", "A{seq}0": "A120",
	} {
		n := attend.Numbering{Pattern: pattern}
		got, err := n.Format(12, day)
		assert.NoError(t, err, pattern)
		assert.Equal(t, want, got, pattern)
		seq, ok := n.Sequence(want, day)
		assert.True(t, ok, pattern)
		assert.Equal(t, 12, seq, pattern)
	}
	for _, pattern := range []string{"", "tanpa", "{seq:0}", "{seq:10}", "{seq:x}", "{seq", "{seq}{hari}", "{year}"} {
		_, err := attend.Numbering{Pattern: pattern}.Format(1, day)
		assert.Error(t, err, pattern)
	}
	for _, number := range []string{"", "x", "SERT/12", "12/SERT/III/2025", "/SERT/III/2024"} {
		_, ok := attend.Numbering{Pattern: "{seq}/SERT/{roman}/{year}"}.Sequence(number, day)
		assert.False(t, ok, number)
	}
	_, ok := attend.Numbering{Pattern: "{hari}{seq}"}.Sequence("12", day)
	assert.False(t, ok)
}
