package pillar_test

import (
	"os"
	"slices"
	"strconv"
	"strings"
	"testing"

	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"
	"golang.org/x/text/language"

	"github.com/integritas-id/integritas/civil"
	"github.com/integritas-id/integritas/internal/tabletest"
	"github.com/integritas-id/integritas/locale"
	"github.com/integritas-id/integritas/pillar"
)

var tables = os.DirFS("data")

// opening and closing read a day of a table; a year alone is its first or last day.
func opening(t *testing.T, s string) civil.Date { return tableDay(t, s, "-01-01") }
func closing(t *testing.T, s string) civil.Date { return tableDay(t, s, "-12-31") }

func tableDay(t *testing.T, s, ofYear string) civil.Date {
	t.Helper()
	if len(s) == 4 {
		s += ofYear
	}
	if s == "" {
		return civil.Date{}
	}
	d, err := civil.ParseDate(s)
	require.NoError(t, err)
	return d
}

func number(t *testing.T, s string) int {
	t.Helper()
	if s == "" {
		return 0
	}
	n, err := strconv.Atoi(s)
	require.NoError(t, err)
	return n
}

func decimal(t *testing.T, s string) float64 {
	t.Helper()
	f, err := strconv.ParseFloat(s, 64)
	require.NoError(t, err)
	return f
}

func TestPillarTable(t *testing.T) {
	rows := tabletest.Read(t, tables, "pillars.csv")
	require.Len(t, rows, 4)
	for i, p := range slices.Collect(pillar.Pillars()) {
		row := rows[i]
		assert.Equal(t, row["id"], p.String())
		assert.Equal(t, row["name_id"], p.Label(language.Indonesian))
		assert.Equal(t, row["name_en"], p.Label(language.English))
		assert.Equal(t, row["sula_name"], p.Sula())
		assert.Equal(t, row["slogan_id"], p.Slogan(language.Indonesian))
		assert.Equal(t, row["slogan_en"], p.Slogan(language.English))
		assert.Equal(t, row["target"], p.Target(language.Indonesian))
		assert.Equal(t, row["target_en"], p.Target(language.English))
		assert.Equal(t, row["basis"], p.Basis())
		assert.Equal(t, row["deputy"], p.LeadDeputy().String())
		assert.Equal(t, row["methods"], strings.Join(slices.Collect(p.Methods()), "|"))
		assert.Equal(t, number(t, row["order_kpk_event"]), pillar.OrderSpeech.Place(p))
		assert.Equal(t, number(t, row["order_aclc"]), pillar.OrderACLC.Place(p))
		source(t, row, p.Source())
	}
	row, e := rows[3], pillar.EnablerPublicParticipation
	assert.Equal(t, row["id"], e.String())
	assert.Equal(t, row["basis"], e.Basis())
	assert.Equal(t, row["target_en"], e.Target(language.English))
	assert.Equal(t, row["methods"], strings.Join(slices.Collect(e.Methods()), "|"))
	assert.Equal(t, pillar.DeputyEducation, e.LeadDeputy())
	source(t, row, e.Source())
}

// TestPillarSynonyms reads every synonym of the table; one loose use of another
// pillar's word is ambiguous.
func TestPillarSynonyms(t *testing.T) {
	for _, row := range tabletest.Read(t, tables, "pillars.csv") {
		for word := range strings.SplitSeq(row["synonyms"], "|") {
			if strings.Contains(word, "preventif") {
				continue
			}
			if row["kind"] == "enabler" {
				e, err := pillar.ParseEnabler(word)
				require.NoError(t, err, word)
				assert.Equal(t, row["id"], e.String())
				continue
			}
			p, err := pillar.ParsePillar(word)
			require.NoError(t, err, word)
			assert.Equal(t, row["id"], p.String())
		}
	}
}

func source(t *testing.T, row map[string]string, s pillar.Source) {
	t.Helper()
	assert.Equal(t, row["confidence"], s.Confidence.String())
	want := row["source_url"]
	if want == "" {
		want = row["source"]
	}
	if want == "" {
		want = "no page was opened for it"
	}
	assert.Equal(t, want, s.Text)
}

func TestValueTable(t *testing.T) {
	rows := tabletest.Read(t, tables, "integrity_values.csv")
	for i, v := range slices.Collect(pillar.Values()) {
		row := rows[i]
		assert.Equal(t, row["id"], v.String())
		assert.Equal(t, row["adjective_id"], v.Adjective())
		assert.Equal(t, row["noun_id"], v.Noun())
		assert.Equal(t, row["mnemonic_piece"], v.Piece())
		assert.Equal(t, row["meaning_id"], v.Meaning())
		assert.Equal(t, row["family_example_id"], v.FamilyExample())
		assert.Equal(t, number(t, row["mnemonic_order"]), pillar.ValueOrderMnemonic.Place(v))
		assert.Equal(t, number(t, row["classic_order"]), pillar.ValueOrderClassic.Place(v))
		group, s := v.Group()
		assert.Equal(t, row["group_id"], group.String())
		assert.Equal(t, row["group_name_id"], group.Label(language.Indonesian))
		assert.Equal(t, row["group_confidence"], s.Confidence.String())
		source(t, row, v.Source())
		for _, word := range []string{row["adjective_id"], row["noun_id"], row["name_en"]} {
			got, err := pillar.ParseValue(word)
			require.NoError(t, err, word)
			assert.Equal(t, v, got, word)
		}
	}
}

func TestElementTable(t *testing.T) {
	rows := tabletest.Read(t, tables, "system_elements.csv")
	require.Len(t, rows, 17)
	for i, e := range slices.Collect(pillar.Elements()) {
		row := rows[i]
		assert.Equal(t, row["id"], e.String())
		assert.Equal(t, row["system_id"], e.System().String())
		assert.Equal(t, number(t, row["order"]), e.Place())
		assert.Equal(t, pillar.Validity{From: opening(t, row["valid_from"]), To: closing(t, row["valid_to"])}, e.Validity())
		source(t, row, e.Source())
		p, err := e.Pillar(civil.MustDate(2026, 11, 1))
		require.NoError(t, err)
		want := row["maps_to_pillar"]
		if row["confidence"] == "C" || want == "" {
			want = "unknown"
		}
		assert.Equal(t, want, p.String(), row["id"])
		for word := range strings.SplitSeq(row["name_id"]+"|"+row["synonyms"], "|") {
			got, err := e.System().Parse(word)
			require.NoError(t, err, word)
			assert.Equal(t, e, got, word)
		}
	}
}

func TestTaskTable(t *testing.T) {
	for i, row := range tabletest.Read(t, tables, "statutory_tasks.csv") {
		task := slices.Collect(pillar.Tasks())[i]
		assert.Equal(t, row["id"], task.String())
		assert.Equal(t, row["letter_2002"], task.Letter(pillar.Act2002))
		assert.Equal(t, row["letter_2019"], task.Letter(pillar.Act2019))
		assert.Equal(t, row["pillar"], task.Pillar().String())
		var deputies []string
		for d := range task.Deputies() {
			deputies = append(deputies, d.String())
		}
		assert.Equal(t, row["deputies"], strings.Join(deputies, "|"))
		for word := range strings.SplitSeq(row["also_supports"], "|") {
			p, _ := pillar.ParsePillar(word)
			assert.True(t, word == "" || task.Pillars().Has(p))
		}
		source(t, row, task.Source())
	}
}

func TestOffenceTables(t *testing.T) {
	rows := tabletest.Read(t, tables, "offences.csv")
	require.Len(t, rows, 37)
	for i, o := range slices.Collect(pillar.Offences()) {
		row := rows[i]
		assert.Equal(t, row["id"], o.String())
		assert.Equal(t, row["group_id"], o.Group().String())
		assert.Equal(t, row["actor"], o.Actor(language.Indonesian))
		assert.Equal(t, row["actor_en"], o.Actor(language.English))
		source(t, row, o.Source())
		p, ok := o.Penalty(civil.MustDate(2025, 12, 31))
		require.True(t, ok)
		assert.Equal(t, row["life"] == "ya", p.Life)
		assert.Equal(t, row["death"] == "ya", p.Death)
		assert.Equal(t, number(t, row["prison_min_years"]), p.MinYears)
		assert.Equal(t, number(t, row["prison_max_years"]), p.MaxYears)
		assert.Equal(t, locale.Rupiah(number(t, row["fine_min_idr"])), p.MinFine)
		assert.Equal(t, locale.Rupiah(number(t, row["fine_max_idr"])), p.MaxFine)
	}
	var all []pillar.Reference
	for o := range pillar.Offences() {
		all = slices.AppendSeq(all, o.References())
	}
	refs := tabletest.Read(t, tables, "offence_references.csv")
	require.Len(t, all, len(refs))
	for i, row := range refs {
		r := all[i]
		assert.Equal(t, row["offence"], r.Offence.String())
		assert.Equal(t, row["law"], r.Law.String())
		assert.Equal(t, row["article"], r.Article)
		assert.Equal(t, row["enacted_penalty"], r.Enacted)
		assert.Equal(t, pillar.Validity{From: opening(t, row["valid_from"]), To: closing(t, row["valid_to"])}, r.Validity)
		source(t, row, r.Source)
		// Each article is found again on its first day, and not the day before.
		first := r.Validity.From
		got, err := pillar.Cited(r.Law, r.Article, first)
		require.NoError(t, err, "%s %s", row["offence"], r.Article)
		assert.Contains(t, got, r.Offence)
		_, err = pillar.Cited(r.Law, r.Article, first.AddDays(-1))
		assert.Error(t, err, r.Article)
		if last := r.Validity.To; !last.IsZero() {
			_, err = pillar.Cited(r.Law, r.Article, last.AddDays(1))
			assert.Error(t, err, r.Article)
		}
	}
}

func TestMonitoringTables(t *testing.T) {
	areas := map[int][]map[string]string{}
	for _, row := range tabletest.Read(t, tables, "mcp_areas.csv") {
		year := number(t, row["year"])
		areas[year] = append(areas[year], row)
	}
	for _, row := range tabletest.Read(t, tables, "mcp_years.csv") {
		year := number(t, row["year"])
		m, err := pillar.MonitoringOf(year)
		require.NoError(t, err)
		assert.True(t, strings.HasSuffix(row["programme"], m.Name))
		assert.Equal(t, number(t, row["targets"]), m.Targets)
		assert.Equal(t, number(t, row["indicators"]), m.Indicators)
		assert.Equal(t, number(t, row["sub_indicators"]), m.SubIndicators)
		source(t, row, m.Source)
		got := slices.Collect(m.Areas())
		require.Len(t, got, 8)
		for i, a := range got {
			assert.Equal(t, areas[year][i]["area_id"], a.Area.String())
			assert.Equal(t, areas[year][i]["name_id"], a.Label(language.Indonesian))
			assert.Equal(t, areas[year][i]["name_en"], a.Label(language.English))
			source(t, areas[year][i], a.Source)
			read, err := pillar.ParseArea(a.ID)
			require.NoError(t, err)
			assert.Equal(t, a.Area, read)
		}
	}
}

func TestIndexTables(t *testing.T) {
	for _, row := range tabletest.Read(t, tables, "indices.csv") {
		index, err := pillar.ParseIndex(row["index"])
		require.NoError(t, err)
		r, err := index.In(number(t, row["year"]))
		require.NoError(t, err)
		assert.InDelta(t, decimal(t, row["value"]), r.Value, 1e-9)
		assert.Equal(t, row["note"], r.Note())
		source(t, row, r.Source)
	}
	parts := map[string]float64{}
	for i := range pillar.Indices() {
		for r := range i.Readings() {
			for p := range r.Parts() {
				parts[i.String()+strconv.Itoa(r.Year)+p.Name] = p.Value
			}
		}
	}
	rows := tabletest.Read(t, tables, "index_parts.csv")
	assert.Len(t, parts, len(rows))
	for _, row := range rows {
		assert.InDelta(t, decimal(t, row["value"]), parts[row["index"]+row["year"]+row["part"]], 1e-9)
	}
}

func TestGiftTables(t *testing.T) {
	for _, row := range tabletest.Read(t, tables, "gift_limits.csv") {
		s, err := pillar.ParseGiftSituation(row["id"])
		require.NoError(t, err)
		l, err := s.Limit(opening(t, row["valid_from"]))
		require.NoError(t, err)
		assert.Equal(t, row["regulation"], l.Regulation)
		assert.Equal(t, closing(t, row["valid_to"]), l.Validity.To)
		assert.Equal(t, locale.Rupiah(number(t, row["limit_per_giver_idr"])), l.PerGiver)
		assert.Equal(t, locale.Rupiah(number(t, row["limit_per_year_same_giver_idr"])), l.PerYear)
		assert.Equal(t, row["removed"] == "ya", l.Removed)
		source(t, row, l.Source)
	}
	for _, row := range tabletest.Read(t, tables, "gift_deadlines.csv") {
		step, err := pillar.ParseGiftStep(row["id"])
		require.NoError(t, err)
		d, err := step.Deadline(opening(t, row["valid_from"]))
		require.NoError(t, err)
		assert.Equal(t, number(t, row["working_days"]), d.WorkingDays)
		assert.Equal(t, row["regulation"], d.Regulation)
		source(t, row, d.Source)
	}
}

func TestFrameworkTables(t *testing.T) {
	var components []pillar.Component
	for f := range pillar.Frameworks() {
		components = slices.AppendSeq(components, f.Components())
	}
	rows := tabletest.Read(t, tables, "framework_components.csv")
	require.Len(t, components, len(rows))
	indicators := tabletest.Read(t, tables, "framework_indicators.csv")
	n := 0
	for i, row := range rows {
		c := components[i]
		assert.Equal(t, row["framework"], c.Framework.String())
		assert.Equal(t, row["id"], c.Code)
		assert.Equal(t, row["name_id"], c.Label(language.Indonesian))
		assert.Equal(t, row["name_en"], c.Label(language.English))
		assert.Equal(t, number(t, row["weight"]), c.Weight)
		source(t, row, c.Source)
		for x := range c.Indicators() {
			assert.Equal(t, indicators[n]["component"], c.Code)
			assert.Equal(t, indicators[n]["name_id"], x.Label(language.Indonesian))
			assert.Equal(t, indicators[n]["name_en"], x.Label(language.English))
			source(t, indicators[n], x.Source)
			n++
		}
	}
	assert.Equal(t, len(indicators), n)
}

func TestDeadlineTable(t *testing.T) {
	for _, row := range tabletest.Read(t, tables, "lhkpn_deadlines.csv") {
		d, err := pillar.LHKPNDeadline(number(t, row["report_year"]))
		require.NoError(t, err)
		assert.Equal(t, row["deadline"], d.Day.String())
		assert.Equal(t, row["basis"], d.Basis)
		source(t, row, d.Source)
	}
}
