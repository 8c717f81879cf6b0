package calendar_test

import (
	"bytes"
	"os"
	"path/filepath"
	"slices"
	"strings"
	"testing"
	"time"
	"unicode/utf8"

	"github.com/stretchr/testify/require"
	"golang.org/x/text/language"

	"github.com/integritas-id/integritas/program"
	"github.com/integritas-id/integritas/program/calendar"
)

// FuzzDocument holds that any event document that is read stands in a calendar of sound
// form, or is told as left out; twice the same bytes come out.
func FuzzDocument(f *testing.F) {
	files, err := filepath.Glob(filepath.Join("..", "testdata", "cases", "*.json"))
	require.NoError(f, err)
	for _, name := range files {
		data, err := os.ReadFile(name)
		require.NoError(f, err)
		f.Add(data)
	}
	f.Add([]byte(`{"key":"a","title":{"text":"x"},"status":"dibatalkan","schedule":{"range":"2024-03-05/2024-03-07","from":"08:00","zone":"WIT"},"history":[{"to":"ditunda","old":"2024-03-01"}]}`))
	f.Fuzz(func(t *testing.T, data []byte) {
		e, err := program.Read(bytes.NewReader(data))
		if err != nil {
			return
		}
		for _, tag := range []language.Tag{language.Indonesian, language.English} {
			w := calendar.Writer{Stamp: time.Unix(1_700_000_000, 0), Tag: tag}
			var out, again bytes.Buffer
			omitted, err := w.Write(&out, slices.Values([]*program.Event{e}))
			require.NoError(t, err)
			_, err = w.Write(&again, slices.Values([]*program.Event{e}))
			require.NoError(t, err)
			require.Equal(t, out.String(), again.String())
			require.True(t, utf8.Valid(out.Bytes()))
			require.True(t, strings.HasSuffix(out.String(), "\r\n"))
			var open []string
			uids, entries := map[string]bool{}, 0
			for line := range strings.SplitSeq(strings.TrimSuffix(out.String(), "\r\n"), "\r\n") {
				require.LessOrEqual(t, len(line), 75)
				require.False(t, strings.ContainsAny(line, "\r\n"))
				name, value, _ := strings.Cut(line, ":")
				switch name {
				case "BEGIN":
					open = append(open, value)
					if value == "VEVENT" {
						entries++
					}
				case "END":
					require.NotEmpty(t, open)
					require.Equal(t, open[len(open)-1], value)
					open = open[:len(open)-1]
				case "UID":
					require.False(t, uids[value], "%s stands twice", value)
					uids[value] = true
				}
			}
			require.Empty(t, open)
			require.True(t, entries > 0 || len(omitted) > 0, "an event that is neither written nor told")
			for _, o := range omitted {
				_ = o.Message(tag)
			}
		}
	})
}
