package nation

import (
	"cmp"
	"crypto/sha256"
	"encoding/hex"
	"net/url"
	"strings"
	"time"

	"github.com/integritas-id/integritas/program"
	"github.com/integritas-id/integritas/program/attend"
	"github.com/integritas-id/integritas/program/recap"
	"github.com/integritas-id/integritas/region"
)

// Nation is the name of the sum of everything. The other sums are named by what they are
// of and its code, as "provinsi/18" and "bulan/2024-03"; the name is also that of the files.
const Nation = "nasional"

// unknown stands for a code that is not known.
const unknown = "tidak-diketahui"

// divided are the dimensions by which there is a sum of each group, with their folders.
// Sums by kind of office are made beside them, as no group of a recap is one.
var divided = [...]struct {
	by     recap.Dimension
	folder string
	label  string
}{
	{recap.ByProvince, "provinsi", "provinsi"},
	{recap.ByRegency, "kabupaten", "kabupaten dan kota"},
	{recap.ByMonth, "bulan", "bulan"},
	{recap.ByProgramme, "program", "program"},
}

const kindFolder = "jenis"

// partsOf returns the names of the sums that an event belongs to, by where it was held,
// when, and in which programme. An event of a province is in no regency.
func partsOf(e *program.Event) []string {
	codes := [...]string{"", "", "", e.Programme}
	switch held := e.Place.HeldIn.Code; {
	case e.Place.National:
		codes[0], codes[1] = Nation, Nation
	case !held.IsZero():
		codes[0] = held.At(region.Province).String()
		codes[1] = held.At(min(region.Regency, held.Level())).String()
	}
	if first := e.Schedule.Range.Start; !first.IsZero() {
		codes[2] = first.String()[:len("2024-03")]
	}
	names := []string{Nation}
	for i, d := range divided {
		names = append(names, partName(d.folder, codes[i]))
	}
	return names
}

// partName returns the name of a sum, which is safe as that of a file: a code may be
// anything that an office writes.
func partName(folder, code string) string {
	escaped := url.PathEscape(cmp.Or(code, unknown))
	if strings.HasPrefix(escaped, ".") {
		escaped = "%2E" + escaped[1:]
	}
	if len(escaped) > 120 {
		sum := sha256.Sum256([]byte(code))
		escaped = escaped[:80] + "~" + hex.EncodeToString(sum[:8])
	}
	return folder + "/" + escaped
}

func kindName(a *attend.Attendance) string {
	code := ""
	if kind := a.Office.Institution().Kind(); !kind.IsZero() {
		code = kind.String()
	}
	return partName(kindFolder, code)
}

// partsOfRecap returns the names of the sums that a recap made elsewhere belongs to, and
// the dimensions by which it cannot be divided: it holds events of several groups.
func partsOfRecap(r *recap.Recap) (names, undivided []string) {
	names = []string{Nation}
	for _, d := range divided {
		var held []recap.Group
		for g := range r.Groups(d.by) {
			if g.Tally.Events > 0 {
				held = append(held, g)
			}
		}
		if len(held) == 1 {
			names = append(names, partName(d.folder, held[0].Code))
		} else if len(held) > 1 {
			undivided = append(undivided, d.label)
		}
	}
	return names, undivided
}

// lastChange returns the moment of the last step of an event's history.
func lastChange(e *program.Event) time.Time {
	if len(e.History) == 0 {
		return time.Time{}
	}
	return e.History[len(e.History)-1].At
}
