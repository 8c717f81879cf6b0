package pillar_test

import (
	"encoding/json"
	"errors"
	"math"
	"slices"
	"testing"

	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"
	"golang.org/x/text/language"

	"github.com/integritas-id/integritas/civil"
	"github.com/integritas-id/integritas/locale"
	"github.com/integritas-id/integritas/pillar"
)

func yearError(t *testing.T, err error) *pillar.YearError {
	t.Helper()
	var ye *pillar.YearError
	require.True(t, errors.As(err, &ye), "%v", err)
	assert.Equal(t, "YEAR", ye.Code())
	return ye
}

func TestSources(t *testing.T) {
	check := func(name string, s pillar.Source) {
		assert.NotEmpty(t, s.Text, name)
		assert.False(t, s.Confidence.IsZero(), name)
	}
	for v := range pillar.Pillars() {
		check(v.String(), v.Source())
	}
	for v := range pillar.Enablers() {
		check(v.String(), v.Source())
	}
	for v := range pillar.Approaches() {
		check(v.String(), v.Source())
	}
	for v := range pillar.Values() {
		check(v.String(), v.Source())
	}
	for v := range pillar.ServiceValues() {
		check(v.String(), v.Source())
	}
	for v := range pillar.StaffValues() {
		check(v.String(), v.Source())
	}
	for v := range pillar.Deputies() {
		check(v.String(), v.Source())
	}
	for v := range pillar.Directorates() {
		check(v.String(), v.Source())
	}
	for v := range pillar.Systems() {
		for e := range v.Elements() {
			check(e.String(), e.Source())
		}
	}
	for v := range pillar.Acts() {
		check(v.String(), v.Source())
	}
	for v := range pillar.Tasks() {
		check(v.String(), v.Source())
	}
	for v := range pillar.Laws() {
		check(v.String(), v.Source())
	}
	for v := range pillar.OffenceGroups() {
		check(v.String(), v.Source())
	}
	for v := range pillar.Offences() {
		check(v.String(), v.Source())
		for r := range v.References() {
			check(r.Article, r.Source)
		}
	}
	for v := range pillar.FineCategories() {
		check(v.String(), v.Source())
	}
	for v := range pillar.Frameworks() {
		check(v.String(), v.Source())
	}
}

func TestZeroHasNoFacts(t *testing.T) {
	none := pillar.Source{}
	for _, s := range []pillar.Source{
		pillar.Pillar(0).Source(), pillar.Enabler(0).Source(), pillar.Approach(0).Source(), pillar.Value(0).Source(),
		pillar.ServiceValue(0).Source(), pillar.StaffValue(0).Source(), pillar.Deputy(0).Source(), pillar.Directorate(0).Source(),
		pillar.Element(0).Source(), pillar.Act(0).Source(), pillar.Task(0).Source(), pillar.Law(0).Source(),
		pillar.OffenceGroup(0).Source(), pillar.Offence(0).Source(), pillar.FineCategory(0).Source(), pillar.Framework(0).Source(),
		pillar.Pillar(9).Source(), pillar.Value(99).Source(), pillar.Offence(99).Source(), pillar.Element(99).Source(), pillar.Task(99).Source(),
	} {
		assert.Equal(t, none, s)
		assert.True(t, s.IsZero())
	}
	assert.Empty(t, pillar.Pillar(0).Slogan(language.Indonesian))
	assert.Empty(t, slices.Collect(pillar.Pillar(0).Methods()))
	assert.Zero(t, pillar.OrderACLC.Place(0))
	assert.Zero(t, pillar.ValueOrderClassic.Place(0))
	group, s := pillar.Value(0).Group()
	assert.Zero(t, group)
	assert.Zero(t, s)
	assert.Empty(t, slices.Collect(pillar.System(0).Elements()))
	assert.Empty(t, slices.Collect(pillar.OffenceGroup(0).Offences()))
	assert.Empty(t, slices.Collect(pillar.Framework(0).Components()))
	assert.Empty(t, slices.Collect(pillar.Act(0).Tasks()))
	assert.Empty(t, slices.Collect(pillar.Monitoring{}.Areas()))
	assert.Zero(t, pillar.FineCategory(99).Amount())
	assert.Zero(t, pillar.Framework(0).IndicatorCount())
	assert.Zero(t, pillar.Deputy(0).Pillars())
	assert.Zero(t, pillar.Directorate(0).Deputy())
	assert.Empty(t, pillar.SPICategory(0).Colour(language.English))
	assert.Empty(t, pillar.Index(0).MeasuredBy())
	assert.Zero(t, pillar.Law(0).Validity())
	assert.Zero(t, pillar.Act(0).Validity())
	assert.Empty(t, pillar.TaskPrevention.Letter(0))
}

func TestConfidence(t *testing.T) {
	var facts []pillar.Confidence
	for c := range pillar.Confidences() {
		if c.IsFact() {
			facts = append(facts, c)
		}
	}
	assert.Equal(t, []pillar.Confidence{pillar.ConfidenceA, pillar.ConfidenceB, pillar.ConfidenceD}, facts)
	assert.False(t, pillar.Confidence(0).IsFact())
}

func TestOrders(t *testing.T) {
	assert.Equal(t, []pillar.Pillar{pillar.Education, pillar.Prevention, pillar.Enforcement}, slices.Collect(pillar.OrderSpeech.Pillars()))
	assert.Equal(t, []pillar.Pillar{pillar.Enforcement, pillar.Prevention, pillar.Education}, slices.Collect(pillar.OrderACLC.Pillars()))
	assert.Equal(t, slices.Collect(pillar.Values()), slices.Collect(pillar.ValueOrderMnemonic.Values()))
	assert.Equal(t, "jujur,peduli,mandiri,disiplin,tanggung-jawab,kerja-keras,sederhana,berani,adil", join(pillar.ValueOrderClassic))
	for v := range pillar.ValueOrderClassic.Values() { // may be left early
		assert.Equal(t, pillar.ValueJujur, v)
		break
	}
}

func join(o pillar.ValueOrder) string {
	s := ""
	for v := range o.Values() {
		if s != "" {
			s += ","
		}
		s += v.String()
	}
	return s
}

// TestMnemonic spells the memory aid from its pieces.
func TestMnemonic(t *testing.T) {
	letters := ""
	for v := range pillar.ValueOrderMnemonic.Values() {
		letters += v.Piece()
	}
	assert.Equal(t, "JUMATBERSEPEDAKK", letters)
}

func TestOtherValuesAreApart(t *testing.T) {
	for v := range pillar.ServiceValues() {
		_, err := pillar.ParseValue(v.Label(language.Indonesian))
		assert.Error(t, err, v)
	}
	for _, text := range []string{"jujur", "kejujuran", "peduli"} {
		_, err := pillar.ParseServiceValue(text)
		assert.Error(t, err, text)
	}
	v, err := pillar.ParseServiceValue("Loyal")
	require.NoError(t, err)
	assert.Equal(t, pillar.ServiceValueLoyal, v)
	s, err := pillar.ParseStaffValue("keadilan")
	require.NoError(t, err)
	assert.Equal(t, pillar.StaffValueKeadilan, s)
	_, err = pillar.ParseStaffValue("jujur")
	require.Error(t, err)
}

func TestReadValues(t *testing.T) {
	all := pillar.ValueSetOf(slices.Collect(pillar.Values())...)
	for _, text := range []string{
		"jujur, peduli, mandiri, disiplin, tanggung jawab, kerja keras, sederhana, berani, dan adil",
		"Jujur, Mandiri, Tanggung jawab, Berani, Sederhana, Peduli, Disiplin, Adil, Kerja Keras",
		"sembilan nilai antikorupsi, yaitu kejujuran, kepedulian, kemandirian, kedisiplinan, tanggung jawab, kerja keras, kesederhanaan, keberanian dan keadilan.",
		"9 nilai integritas: jujur; peduli; mandiri; disiplin; tanggungjawab; kerja keras; sederhana; berani; serta adil",
		"1. jujur\n2. peduli\n3. mandiri\n4. disiplin\n5. tanggung jawab\n6. kerja keras\n7. sederhana\n8. berani\n9. adil",
		"Jumat Bersepeda KK (singkatan): jujur, mandiri, tanggung jawab, berani, sederhana, peduli, disiplin, adil & kerja keras",
		"honesty, care, self-reliance, discipline, responsibility, hard work, simplicity, courage, and fairness",
	} {
		got, unknown := pillar.ReadValues(text)
		assert.Empty(t, unknown, text)
		assert.Equal(t, all, got, text)
		require.NoError(t, got.Complete())
	}
	got, unknown := pillar.ReadValues("jujur, mandiri, tanggung jawab, sederhana, peduli, disiplin, adil, dan kerja keras")
	assert.Empty(t, unknown)
	var incomplete *pillar.IncompleteError
	require.ErrorAs(t, got.Complete(), &incomplete)
	assert.Equal(t, pillar.ValueSetOf(pillar.ValueBerani), incomplete.Missing)
	assert.Equal(t, "pillar: of the nine values these are missing: berani", incomplete.Error())
	assert.Equal(t, "INCOMPLETE", incomplete.Code())
	// Nine words, yet not the nine values.
	got, unknown = pillar.ReadValues("jujur, peduli, mandiri, disiplin, tanggung jawab, kerja keras, sederhana, loyal, kerja sama")
	assert.Equal(t, 7, got.Len())
	assert.Equal(t, []string{"loyal", "kerja sama"}, unknown)
	got, unknown = pillar.ReadValues("")
	assert.Zero(t, got)
	assert.Nil(t, unknown)
}

func TestReadPillars(t *testing.T) {
	all := pillar.SetOf(slices.Collect(pillar.Pillars())...)
	for _, text := range []string{
		"pendidikan, pencegahan, dan penindakan",
		"penindakan, pencegahan, pendidikan",
		"Tiga strategi: pendidikan, perbaikan sistem, dan represif",
		"trisula KPK yakni edukasi, pencegahan serta penindakan",
		"pendidikan dan peran serta masyarakat, pencegahan dan monitoring, penindakan dan eksekusi",
		"sula pendidikan, sula pencegahan, dan sula penindakan",
	} {
		got, unknown := pillar.ReadPillars(text)
		assert.Empty(t, unknown, text)
		assert.Equal(t, all, got, text)
	}
	got, unknown := pillar.ReadPillars("edukatif, preventif, dan represif")
	assert.Equal(t, pillar.SetOf(pillar.Education, pillar.Enforcement), got)
	assert.Equal(t, []string{"preventif"}, unknown, "may be prevention or education")
	assert.Equal(t, "Pendidikan dan Penindakan", got.Label(language.Indonesian))
	assert.Equal(t, "Education and Enforcement", got.Label(language.English))
	assert.Equal(t, "Jujur, Berani, dan Adil", pillar.ValueSetOf(pillar.ValueAdil, pillar.ValueJujur, pillar.ValueBerani).Label(language.Indonesian))
	assert.Empty(t, pillar.ValueSet(0).Label(language.English))
}

func TestDeputies(t *testing.T) {
	assert.Equal(t, pillar.SetOf(pillar.Prevention, pillar.Enforcement), pillar.DeputyCoordination.Pillars())
	assert.Zero(t, pillar.DeputyInformation.Pillars())
	for p := range pillar.Pillars() {
		assert.True(t, p.LeadDeputy().Pillars().Has(p))
	}
	for text, want := range map[string]pillar.Deputy{
		"Deputi Bidang Pendidikan dan Peran Serta Masyarakat": pillar.DeputyEducation, "deputi pencegahan dan monitoring": pillar.DeputyPrevention,
		"Korsup": pillar.DeputyCoordination, "Deputi Penindakan dan Eksekusi": pillar.DeputyEnforcement,
	} {
		got, err := pillar.ParseDeputy(text)
		require.NoError(t, err, text)
		assert.Equal(t, want, got)
	}
	for text, want := range map[string]pillar.Directorate{
		"Dit. Permas": pillar.DirectorateParticipation, "Ditpermas": pillar.DirectorateParticipation,
		"Direktorat Sosialisasi dan Kampanye Antikorupsi": pillar.DirectorateCampaign, "Jejaring Pendidikan": pillar.DirectorateNetwork,
	} {
		got, err := pillar.ParseDirectorate(text)
		require.NoError(t, err, text)
		assert.Equal(t, want, got)
		assert.Equal(t, pillar.DeputyEducation, got.Deputy())
	}
}

func TestSystems(t *testing.T) {
	on := civil.MustDate(2025, 6, 1)
	// A focus of prevention in spite of its name.
	e, err := pillar.SystemStranas.Parse("Penegakan hukum dan reformasi birokrasi")
	require.NoError(t, err)
	p, err := e.Pillar(on)
	require.NoError(t, err)
	assert.Equal(t, pillar.Prevention, p)
	// Within a system preventif has one meaning.
	e, err = pillar.SystemResponse.Parse("Preventif")
	require.NoError(t, err)
	p, err = e.Pillar(civil.Date{})
	require.NoError(t, err)
	assert.Equal(t, pillar.Prevention, p)
	// Before the decree there was no such focus.
	_, err = pillar.ElementStranasFinance.Pillar(civil.MustDate(2017, 12, 31))
	ye := yearError(t, err)
	assert.Equal(t, 2018, ye.First)
	_, err = pillar.ElementStranasFinance.Pillar(civil.MustDate(2018, 1, 1))
	require.NoError(t, err, "a year alone counts from its 1 January")
	_, err = pillar.ElementStranasFinance.Pillar(civil.Date{})
	assert.Equal(t, "pillar: stranas-pk/keuangan-negara: no day was given", yearError(t, err).Error())
	// No pillar covers it, or nothing that was read ties it to one.
	for _, e := range []pillar.Element{pillar.ElementUNCACAssistance, pillar.ElementApproachStructural, pillar.ElementApproachInstrumental} {
		p, err = e.Pillar(on)
		require.NoError(t, err)
		assert.Zero(t, p, e)
	}
	assert.Equal(t, pillar.Education, pillar.ApproachCultural.Pillar())
	assert.Zero(t, pillar.ApproachStructural.Pillar())

	got, err := pillar.ParseElement("perizinan dan tata niaga")
	require.NoError(t, err)
	assert.Equal(t, pillar.ElementStranasLicensing, got)
	got, err = pillar.ParseElement("uncac/chapter-3")
	require.NoError(t, err)
	assert.Equal(t, pillar.ElementUNCACCriminalisation, got)
	_, err = pillar.ParseElement("pencegahan")
	var ambiguous *pillar.AmbiguousElementError
	require.ErrorAs(t, err, &ambiguous)
	assert.Equal(t, []pillar.Element{pillar.ElementTrisulaPrevention, pillar.ElementUNCACPrevention, pillar.ElementResponsePreventive}, ambiguous.Candidates)
	for _, text := range []string{"", "monitoring", "koordinasi"} {
		_, err = pillar.ParseElement(text)
		assert.Error(t, err, text)
		_, err = pillar.SystemUNCAC.Parse(text)
		assert.Error(t, err, text)
		_, err = pillar.System(0).Parse(text)
		assert.Error(t, err, text)
	}
}

func TestStranasPlan(t *testing.T) {
	plan, err := pillar.StranasPlan(2026)
	require.NoError(t, err)
	assert.Equal(t, 15, plan.Actions, "twelve was an early plan")
	assert.Equal(t, 40, plan.Outputs)
	plan, err = pillar.StranasPlan(2021)
	require.NoError(t, err)
	assert.Equal(t, 12, plan.Actions)
	for _, year := range []int{0, 2018, 2020, 2023, 2024, 2027} {
		_, err = pillar.StranasPlan(year)
		yearError(t, err)
	}
}

func TestActs(t *testing.T) {
	for day, want := range map[civil.Date]pillar.Act{
		civil.MustDate(2002, 12, 27): pillar.Act2002, civil.MustDate(2019, 10, 16): pillar.Act2002,
		civil.MustDate(2019, 10, 17): pillar.Act2019, civil.MustDate(2026, 11, 26): pillar.Act2019,
	} {
		got, err := pillar.ActOn(day)
		require.NoError(t, err)
		assert.Equal(t, want, got)
		assert.True(t, got.Validity().Contains(day))
	}
	for _, day := range []civil.Date{{}, civil.MustDate(2002, 12, 26)} {
		_, err := pillar.ActOn(day)
		yearError(t, err)
	}
	// The letters moved.
	for letter, want := range map[string][2]pillar.Task{
		"a":       {pillar.TaskCoordination, pillar.TaskPrevention},
		"huruf b": {pillar.TaskSupervision, pillar.TaskCoordination},
		"C":       {pillar.TaskProsecution, pillar.TaskMonitoring},
		"d":       {pillar.TaskPrevention, pillar.TaskSupervision},
		" e ":     {pillar.TaskMonitoring, pillar.TaskProsecution},
	} {
		for i, act := range []pillar.Act{pillar.Act2002, pillar.Act2019} {
			got, err := act.Task(letter)
			require.NoError(t, err)
			assert.Equal(t, want[i], got, "%v %s", act, letter)
		}
	}
	_, err := pillar.Act2002.Task("f")
	require.Error(t, err, "there were five tasks in 2002")
	judgments, err := pillar.Act2019.Task("f")
	require.NoError(t, err)
	assert.Equal(t, pillar.TaskJudgments, judgments)
	assert.Equal(t, pillar.ConfidenceC, judgments.Source().Confidence, "recognised, no more")
	for _, letter := range []string{"", "g", "aa", "huruf"} {
		_, err = pillar.Act2019.Task(letter)
		assert.Error(t, err, letter)
	}
	assert.Len(t, slices.Collect(pillar.Act2002.Tasks()), 5)
	assert.Len(t, slices.Collect(pillar.Act2019.Tasks()), 6)
	assert.Equal(t, pillar.SetOf(pillar.Education, pillar.Prevention), pillar.TaskPrevention.Pillars())
}

func TestOffenceGroups(t *testing.T) {
	counts := map[pillar.OffenceGroup]int{
		pillar.OffenceGroupStateLoss: 2, pillar.OffenceGroupBribery: 12, pillar.OffenceGroupEmbezzlement: 5, pillar.OffenceGroupExtortion: 3,
		pillar.OffenceGroupFraud: 6, pillar.OffenceGroupConflict: 1, pillar.OffenceGroupGratification: 1, pillar.OffenceGroupRelated: 7,
	}
	total := 0
	for g := range pillar.OffenceGroups() {
		n := len(slices.Collect(g.Offences()))
		assert.Equal(t, counts[g], n, g)
		total += n
		for o := range g.Offences() {
			assert.Equal(t, g == pillar.OffenceGroupRelated, o.IsRelated())
		}
	}
	assert.Equal(t, 37, total)
}

func TestPenalty(t *testing.T) {
	p, ok := pillar.OffenceGiftForOffice.Penalty(day2024)
	require.True(t, ok)
	assert.Equal(t, 3, p.MaxYears)
	assert.Equal(t, locale.Rupiah(150e6), p.MaxFine)
	// Nothing is stated where the law has changed and was not read through.
	for _, on := range []civil.Date{dayNew, {}, civil.MustDate(1999, 1, 1)} {
		_, ok = pillar.OffenceGiftForOffice.Penalty(on)
		assert.False(t, ok, on)
	}
	_, ok = pillar.OffenceGratification.Penalty(day2000)
	assert.False(t, ok)
	assert.Equal(t, locale.Rupiah(2e9), pillar.FineCategoryVI.Amount())
	assert.Zero(t, pillar.FineCategory(0).Amount())
}

func TestMonitoring(t *testing.T) {
	for _, year := range []int{0, 2019, 2027} {
		_, err := pillar.MonitoringOf(year)
		ye := yearError(t, err)
		assert.Equal(t, []int{2020, 2026}, []int{ye.First, ye.Last})
		_, err = pillar.AreaProcurement.In(year)
		yearError(t, err)
	}
	for area, years := range map[pillar.Area][2]bool{
		pillar.AreaVillageFinance: {true, false}, pillar.AreaLicensing: {true, false}, pillar.AreaPlanningBudgeting: {true, false},
		pillar.AreaPublicServices: {false, true}, pillar.AreaPlanning: {false, true}, pillar.AreaBudgeting: {false, true},
		pillar.AreaLocalTax: {true, true}, pillar.AreaRegionalAssets: {true, true},
	} {
		for i, year := range []int{2023, 2024} {
			got, err := area.In(year)
			require.NoError(t, err)
			assert.Equal(t, years[i], got, "%v %d", area, year)
		}
	}
	m, err := pillar.MonitoringOf(2025)
	require.NoError(t, err)
	assert.Equal(t, "MCSP", m.Name)
	_, err = pillar.MonitoringOf(2019)
	assert.Equal(t, "pillar: the areas of MCP: not known for 2019, only for 2020 to 2026", err.Error())
	// The four names that outlets print for one area.
	for _, text := range []string{"sektor pajak", "Optimalisasi Pendapatan Daerah", "optimalisasi penerimaan daerah", "pajak daerah"} {
		a, err := pillar.ParseArea(text)
		require.NoError(t, err, text)
		assert.Equal(t, pillar.AreaLocalTax, a)
	}
}

func TestSPI(t *testing.T) {
	for score, want := range map[float64]pillar.SPICategory{
		0: pillar.SPIRentan, 70.97: pillar.SPIRentan, 71.53: pillar.SPIRentan, 72.32: pillar.SPIRentan, 72.9: pillar.SPIRentan,
		72.95: pillar.SPIRentan, 72.99: pillar.SPIRentan, 73: pillar.SPIWaspada, 77.9: pillar.SPIWaspada, 77.95: pillar.SPIWaspada,
		77.99: pillar.SPIWaspada, 78: pillar.SPITerjaga, 99.99: pillar.SPITerjaga, 100: pillar.SPITerjaga,
	} {
		for _, year := range []int{2024, 2025} {
			got, err := pillar.SPICategoryOf(score, year)
			require.NoError(t, err)
			assert.Equal(t, want, got, score)
		}
	}
	for _, year := range []int{2021, 2022, 2023, 2026} {
		_, err := pillar.SPICategoryOf(70.97, year)
		yearError(t, err)
		_, err = pillar.SPIRanges(year)
		yearError(t, err)
	}
	for _, score := range []float64{-0.01, 100.01, math.NaN(), math.Inf(1)} {
		_, err := pillar.SPICategoryOf(score, 2024)
		var se *pillar.ScoreError
		require.ErrorAs(t, err, &se)
		assert.Equal(t, "SCORE", se.Code())
		assert.Contains(t, se.Error(), "from 0 to 100")
	}
	ranges, err := pillar.SPIRanges(2024)
	require.NoError(t, err)
	for i := range ranges[1:] { // no gap and no overlap
		assert.InDelta(t, ranges[i].Max, ranges[i+1].Min, 0)
	}
	assert.Equal(t, "kuning", pillar.SPIWaspada.Colour(language.Indonesian))
	assert.Equal(t, "red", pillar.SPIRentan.Colour(language.English))
	assert.Equal(t, "hijau", pillar.SPITerjaga.Colour(language.Indonesian))
}

func TestIndex(t *testing.T) {
	r, err := pillar.IndexIPAK.In(2022)
	require.NoError(t, err)
	assert.InDelta(t, 3.93, r.Value, 1e-9, "3.80 is the perception part")
	assert.Equal(t, []pillar.IndexPart{{Name: "persepsi", Value: 3.80}, {Name: "pengalaman", Value: 3.99}}, slices.Collect(r.Parts()))
	for index, years := range map[pillar.Index][]int{
		pillar.IndexIPAK: {2017, 2025, 2026}, pillar.IndexSPI: {2020, 2026}, pillar.IndexMCP: {2022, 2025}, 0: {2024},
	} {
		for _, year := range years {
			_, err := index.In(year)
			yearError(t, err)
		}
	}
	low, high := pillar.IndexIPAK.Scale()
	assert.Equal(t, [2]float64{0, 5}, [2]float64{low, high})
	assert.Equal(t, "BPS", pillar.IndexIPAK.MeasuredBy())
	assert.Equal(t, "KPK", pillar.IndexMCP.MeasuredBy())
	low, high = pillar.Index(0).Scale()
	assert.Equal(t, low, high)
	assert.Empty(t, pillar.Reading{}.Note())
}

func TestLHKPN(t *testing.T) {
	for year, want := range map[int]string{2023: "2024-03-31", 2024: "2025-04-11", 2025: "2026-03-31"} {
		d, err := pillar.LHKPNDeadline(year)
		require.NoError(t, err)
		assert.Equal(t, want, d.Day.String())
	}
	for _, year := range []int{0, 2019, 2026, 2027} {
		_, err := pillar.LHKPNDeadline(year)
		yearError(t, err)
	}
	for change, want := range map[string]string{
		"2024-03-05": "2024-06-05", "2024-11-30": "2025-02-28", "2023-11-30": "2024-02-29", "2024-10-31": "2025-01-31",
		"2025-01-31": "2025-04-30", "2024-12-31": "2025-03-31", "2020-01-01": "2020-04-01",
	} {
		d, err := pillar.LHKPNSpecialDeadline(civil.MustParseDate(change))
		require.NoError(t, err)
		assert.Equal(t, want, d.Day.String(), change)
	}
	for _, change := range []civil.Date{{}, civil.MustDate(2019, 12, 31)} {
		_, err := pillar.LHKPNSpecialDeadline(change)
		yearError(t, err)
	}
}

func TestGiftLimits(t *testing.T) {
	last, first := civil.MustDate(2026, 1, 19), civil.MustDate(2026, 1, 20)
	limit := func(s pillar.GiftSituation, on civil.Date) pillar.GiftLimit {
		l, err := s.Limit(on)
		require.NoError(t, err)
		return l
	}
	assert.Equal(t, locale.Rupiah(1000000), limit(pillar.GiftCeremony, last).PerGiver)
	assert.Equal(t, locale.Rupiah(1500000), limit(pillar.GiftCeremony, first).PerGiver)
	assert.Equal(t, locale.Rupiah(1000000), limit(pillar.GiftColleague, last).PerYear)
	assert.Equal(t, locale.Rupiah(1500000), limit(pillar.GiftColleague, first).PerYear)
	assert.Equal(t, locale.Rupiah(300000), limit(pillar.GiftFarewell, last).PerGiver)
	assert.True(t, limit(pillar.GiftFarewell, first).Removed)
	assert.False(t, limit(pillar.GiftCeremony, last).MustReport(1000000, 5000000))
	assert.True(t, limit(pillar.GiftCeremony, last).MustReport(1000001, 0))
	assert.False(t, limit(pillar.GiftColleague, first).MustReport(500000, 1000000))
	assert.True(t, limit(pillar.GiftColleague, first).MustReport(500000, 1000001))
	assert.True(t, limit(pillar.GiftFarewell, first).MustReport(1, 0), "no exception is left")
	limit(pillar.GiftCeremony, civil.MustDate(2019, 1, 1)) // a year alone counts from its 1 January
	for _, on := range []civil.Date{{}, civil.MustDate(2018, 12, 31)} {
		for s := range pillar.GiftSituations() {
			_, err := s.Limit(on)
			yearError(t, err)
		}
		_, err := pillar.GiftStepComplete.Deadline(on)
		yearError(t, err)
	}
	_, err := pillar.GiftSituation(0).Limit(last)
	yearError(t, err)
	for on, want := range map[civil.Date]int{last: 30, first: 20} {
		d, err := pillar.GiftStepComplete.Deadline(on)
		require.NoError(t, err)
		assert.Equal(t, want, d.WorkingDays)
		d, err = pillar.GiftStepReport.Deadline(on)
		require.NoError(t, err)
		assert.Equal(t, 30, d.WorkingDays)
	}
	_, err = pillar.GiftStepReport.Deadline(civil.MustDate(2001, 11, 20))
	yearError(t, err)
}

func TestReward(t *testing.T) {
	r, err := pillar.RewardFor(false, day2024)
	require.NoError(t, err)
	assert.Equal(t, locale.Rupiah(2000000), r.Premium(1e9))
	assert.Equal(t, locale.Rupiah(200e6), r.Premium(1e12))
	assert.Equal(t, locale.Rupiah(200e6), r.Premium(math.MaxInt64))
	assert.Equal(t, locale.Rupiah(1), r.Premium(999))
	assert.Zero(t, r.Premium(-5))
	r, err = pillar.RewardFor(true, day2024)
	require.NoError(t, err)
	assert.Equal(t, locale.Rupiah(10e6), r.Premium(1e12))
	for _, on := range []civil.Date{{}, civil.MustDate(2017, 12, 31)} {
		_, err = pillar.RewardFor(true, on)
		yearError(t, err)
	}
}

func TestFrameworks(t *testing.T) {
	perComponent := []int{}
	for c := range pillar.FrameworkVillage.Components() {
		perComponent = append(perComponent, len(slices.Collect(c.Indicators())))
	}
	assert.Equal(t, []int{5, 3, 5, 3, 2}, perComponent)
	assert.Equal(t, 18, pillar.FrameworkVillage.IndicatorCount())
	assert.Len(t, slices.Collect(pillar.FrameworkCity.Components()), 6)
	assert.Equal(t, 19, pillar.FrameworkCity.IndicatorCount())
	weight := 0
	for c := range pillar.FrameworkIntegrityZone.Components() {
		weight += c.Weight
		assert.Empty(t, slices.Collect(c.Indicators()))
	}
	assert.Equal(t, 60, weight)
}

func TestValidity(t *testing.T) {
	from, to := civil.MustDate(2024, 1, 1), civil.MustDate(2024, 12, 31)
	both := pillar.Validity{From: from, To: to}
	assert.True(t, both.Contains(from))
	assert.True(t, both.Contains(to))
	assert.False(t, both.Contains(from.AddDays(-1)))
	assert.False(t, both.Contains(to.AddDays(1)))
	assert.True(t, pillar.Validity{From: from}.Contains(civil.MustDate(9999, 12, 31)))
	assert.True(t, pillar.Validity{}.Contains(from))
	assert.False(t, pillar.Validity{}.Contains(civil.Date{}))
}

func TestJSON(t *testing.T) {
	for r := range pillar.OffenceBribeForBreach.ReferencesOn(day2024) {
		doc, err := json.Marshal(r)
		require.NoError(t, err)
		assert.JSONEq(t, `{"offence":"TPK-03","law":"uu-31-1999","article":"5 (1) a","validity":{"from":"2001-11-21","to":"2026-01-01"},
			"source":{"text":"https://christiangamas.net/?p=10067","confidence":"A"}}`, string(doc))
		var back pillar.Reference
		require.NoError(t, json.Unmarshal(doc, &back))
		assert.Equal(t, r, back)
	}
	c := pillar.Citation{Law: pillar.LawPenalCode, Article: "603", On: dayNew}
	doc, err := json.Marshal(c)
	require.NoError(t, err)
	assert.JSONEq(t, `{"law":"uu-1-2023","article":"603","on":"2026-01-02"}`, string(doc))
	var back pillar.Citation
	require.NoError(t, json.Unmarshal(doc, &back))
	assert.Equal(t, c, back)
	l, err := pillar.GiftColleague.Limit(dayNew)
	require.NoError(t, err)
	doc, err = json.Marshal(l)
	require.NoError(t, err)
	assert.Contains(t, string(doc), `"per_giver":200000,"per_year":1000000`)
}

func FuzzReadValues(f *testing.F) {
	for _, seed := range []string{"jujur, adil", "nilai: jujur dan adil", "İ yaitu jujur", ",;/"} {
		f.Add(seed)
	}
	f.Fuzz(func(t *testing.T, s string) {
		values, _ := pillar.ReadValues(s)
		again, unknown := pillar.ReadValues(values.Label(language.Indonesian))
		if again != values || unknown != nil {
			t.Errorf("%q: %v is read back as %v, %v", s, values, again, unknown)
		}
	})
}
