package program_test

import (
	"math"
	"testing"
	"time"

	"github.com/google/uuid"
	"github.com/stretchr/testify/assert"
	"golang.org/x/text/language"

	"github.com/integritas-id/integritas/civil"
	"github.com/integritas-id/integritas/participant"
	"github.com/integritas-id/integritas/pillar"
	"github.com/integritas-id/integritas/program"
	"github.com/integritas-id/integritas/region"
	"github.com/integritas-id/integritas/validation"
)

// TestCheck spoils a valid event in one way at a time and holds that the check names
// that, at its place, and nothing else.
func TestCheck(t *testing.T) {
	id := uuid.MustParse("9f2c1d6e-0000-4000-8000-000000000001")
	orang := func(n int) program.Count { return program.Count{Value: n, Unit: program.UnitPerson} }
	day := func(s string) civil.Date { return civil.MustParseDate(s) }
	tests := []struct {
		name  string
		spoil func(e *program.Event)
		want  string // path and code; empty where nothing is wrong
	}{
		{"nothing", func(*program.Event) {}, ""},
		{"another number than printed", func(e *program.Event) {
			e.Figures = []program.Figure{{What: "laporan", Text: "54 laporan", Value: program.NewQuantity(45), Unit: "laporan"}}
		}, "/figures/0/value figure.text"},
		{"a printed number in millions", func(e *program.Event) {
			e.Figures = []program.Figure{{What: "aset", Text: "1,2 juta", Value: program.NewQuantity(1200000), Unit: "rupiah"}}
		}, ""},
		{"a printed range", func(e *program.Event) {
			e.Figures = []program.Figure{{What: "desa", Text: "dari 10 desa ke 12", Value: program.NewQuantity(10), To: program.NewQuantity(12), Unit: "desa"}}
		}, ""},
		{"another ordinal than in the text", func(e *program.Event) {
			e.Claims = []program.Claim{{Type: program.ClaimNth, Ordinal: 2, Text: "kabupaten ketiga di Jawa Tengah"}}
		}, "/claims/0/ordinal claim.text"},
		{"the ordinal of the text", func(e *program.Event) {
			e.Claims = []program.Claim{{Type: program.ClaimNth, Ordinal: 3, Text: "kabupaten ketiga di Jawa Tengah"}}
		}, ""},
		{"one index with two values", func(e *program.Event) { e.Readings = []program.Reading{spi(71.5, 2019, ""), spi(75.4, 2019, "")} }, "/readings/1 reading.twice"},
		{"one index of two years", func(e *program.Event) { e.Readings = []program.Reading{spi(71.5, 2018, ""), spi(75.4, 2019, "")} }, ""},
		{"a follow-up before the event", func(e *program.Event) {
			e.FollowUps = []program.FollowUp{{Kind: program.FollowUpPlan, Due: day("2001-01-01")}}
		}, "/follow_ups/0/due follow-up.early"},
		{"a follow-up behind the event", func(e *program.Event) {
			e.FollowUps = []program.FollowUp{{Kind: program.FollowUpPlan, Due: day("2099-01-01")}}
		}, ""},
		{"one group twice", func(e *program.Event) {
			e.Audience.Groups = []program.Group{{Name: "camat"}, {Name: "Para camat"}}
		}, "/audience/groups/1 group.twice"},
		{"one group in the hall and online", func(e *program.Event) {
			e.Audience.Groups = []program.Group{{Name: "camat"}, {Name: "camat", Mode: program.ModeOnline}}
		}, ""},
		{"more lesson hours than the days hold", func(e *program.Event) {
			e.Schedule.JP, e.Schedule.Zone = 200, civil.WIB
			e.Schedule.Daily = program.Hours{From: civil.MustParseClock("08:00"), To: civil.MustParseClock("12:00")}
		}, "/schedule/jp schedule.jp-long"},
		{"lesson hours that the days hold", func(e *program.Event) {
			e.Schedule.JP, e.Schedule.Zone = 4, civil.WIB
			e.Schedule.Daily = program.Hours{From: civil.MustParseClock("08:00"), To: civil.MustParseClock("12:00")}
		}, ""},
		{"a speaker in two sessions at once", func(e *program.Event) { e.People, e.Sessions = atOnce(id, "10:00") }, "/sessions/1/speakers session.speaker-twice"},
		{"a speaker in two sessions, one after the other", func(e *program.Event) { e.People, e.Sessions = atOnce(id, "09:30") }, ""},
		{"more present than places", func(e *program.Event) {
			e.Audience.Capacity.Limit = 40
			e.Audience.Counts = []program.Headcount{{Count: orang(60), Stage: program.StagePresent}}
		}, "/audience/counts/0/count audience.full"},
		{"more registered than places", func(e *program.Event) {
			e.Audience.Capacity.Limit = 40
			e.Audience.Counts = []program.Headcount{{Count: orang(60), Stage: program.StageRegistered}}
		}, ""},
		{"printed day read wrongly", func(e *program.Event) { e.Schedule.Printed = printed("Selasa, 30 November 2022", "2022-11-29") }, "/schedule/printed/0/range schedule.printed"},
		{"printed month read wrongly", func(e *program.Event) { e.Schedule.Printed = printed("Minggu (7/11)", "2025-12-07") }, "/schedule/printed/0/range schedule.printed"},
		{"printed as read", func(e *program.Event) { e.Schedule.Printed = printed("Minggu (7/12)", "2025-12-07") }, ""},
		{"printed in words that nobody reads", func(e *program.Event) { e.Schedule.Printed = printed("pekan lalu", "2025-12-07") }, ""},
		{"printed and not read, over another month", func(e *program.Event) {
			e.Schedule.Range, e.Schedule.Printed = civil.Day(day("2024-03-05")), []program.PrintedDate{{Text: "Jumat (5/4)"}}
		}, "/schedule/printed/0 schedule.printed"},
		{"printed and not read, of the day", func(e *program.Event) {
			e.Schedule.Range, e.Schedule.Printed = civil.Day(day("2024-03-05")), []program.PrintedDate{{Text: "Selasa (5/3)"}, {Text: "Maret 2024"}}
		}, ""},
		{"printed and not read, of a day before it was moved", func(e *program.Event) {
			e.Schedule.Range, e.Schedule.Printed = civil.Day(day("2024-03-05")), []program.PrintedDate{{Text: "Kamis (29/2)"}}
			e.Schedule.Previous = []civil.Range{civil.Day(day("2024-02-29"))}
		}, ""},
		{"a month as printed", func(e *program.Event) {
			e.Schedule.Printed = []program.PrintedDate{{Text: "Juli 2023", Range: civil.Range{Start: day("2023-07-01"), End: day("2023-07-31")}}}
		}, ""},
		{"another month than printed", func(e *program.Event) {
			e.Schedule.Printed = []program.PrintedDate{{Text: "Juli 2023", Range: civil.Range{Start: day("2023-06-01"), End: day("2023-06-30")}}}
		}, "/schedule/printed/0/range schedule.printed"},
		{"women and men that are not all", func(e *program.Event) { e.Audience.Counts = halves(100, 40, 50) }, "/audience/counts/0 headcount.halves"},
		{"women and men that are all", func(e *program.Event) { e.Audience.Counts = halves(100, 40, 60) }, ""},
		{"about as many women and men", func(e *program.Event) {
			e.Audience.Counts = halves(100, 40, 50)
			e.Audience.Counts[1].Count.Approx = true
		}, ""},
		{"women alone", func(e *program.Event) { e.Audience.Counts = halves(100, 40, 50)[:2] }, ""},
		{"hall and online that are not all", func(e *program.Event) {
			c := halves(100, 40, 50)
			c[1].Sex, c[1].Mode, c[2].Sex, c[2].Mode = 0, program.ModeOffline, 0, program.ModeOnline
			e.Audience.Counts = c
		}, "/audience/counts/0 headcount.halves"},
		{"halves of another stage", func(e *program.Event) {
			c := halves(100, 40, 50)
			c[1].Stage, c[2].Stage = program.StageRegistered, program.StageRegistered
			e.Audience.Counts = c
		}, ""},
		{"a number that the text does not tell", func(e *program.Event) {
			e.Audience.Counts = []program.Headcount{{Text: "Sekitar 140", Count: orang(410)}}
		}, "/audience/counts/0/count headcount.text"},
		{"a number that the text tells", func(e *program.Event) {
			e.Audience.Counts = []program.Headcount{{Text: "12 OPD dengan 1.140 peserta", Count: orang(1140)}}
		}, ""},
		{"a number in a vague text", func(e *program.Event) {
			e.Audience.Counts = []program.Headcount{{Text: "ratusan peserta", Count: orang(410)}}
		}, ""},
		{"a number beyond a vague text", func(e *program.Event) {
			e.Audience.Counts = []program.Headcount{{Text: "puluhan peserta", Count: orang(410)}}
		}, "/audience/counts/0/count headcount.text"},
		{"a number in words", func(e *program.Event) {
			e.Audience.Counts = []program.Headcount{{Text: "empat puluh orang", Count: orang(40)}}
		}, ""},
		{"acting by the text alone", func(e *program.Event) {
			e.People[0].Position = participant.Position{Raw: "Pj. Gubernur Lampung"}
		}, "/people/0/position person.acting"},
		{"a person twice", func(e *program.Event) { e.People = append(e.People, program.Person{Name: e.People[0].Name}) }, "/people/1 person.twice"},
		{"a conflict about nobody", func(e *program.Event) { e.Conflicts = conflict("/people/9/name") }, "/conflicts/0/field conflict.pointer"},
		{"a conflict about no member", func(e *program.Event) { e.Conflicts = conflict("/venue") }, "/conflicts/0/field conflict.pointer"},
		{"a conflict about what is absent", func(e *program.Event) { e.Conflicts = conflict("/place/venue/room") }, ""},
		{"a party twice", func(e *program.Event) { e.Parties = append(e.Parties, e.Parties[0]) }, "/parties/1 party.twice"},
		{"a locus twice", func(e *program.Event) {
			e.Loci = []program.Locus{{Area: program.Area{Code: region.MustParseCode("18.72")}}, {Area: program.Area{Code: region.MustParseCode("18.72"), Name: "Kota Metro"}}}
		}, "/loci/1 locus.twice"},
		{"a locus in two years", func(e *program.Event) {
			e.Loci = []program.Locus{{Name: "SMAN 1", Year: 2023}, {Name: "SMAN 1", Year: 2024}}
		}, ""},
		{"a session twice", func(e *program.Event) {
			e.Sessions = []program.Session{{Title: program.Text{Text: "Gratifikasi"}}, {Title: program.Text{Text: "gratifikasi"}}}
		}, "/sessions/1 session.twice"},
		{"a session in two rooms", func(e *program.Event) {
			e.Sessions = []program.Session{{Title: program.Text{Text: "Gratifikasi"}, Room: "A"}, {Title: program.Text{Text: "Gratifikasi"}, Room: "B"}}
		}, ""},
		{"since a year to come", func(e *program.Event) {
			e.Claims = []program.Claim{{Type: program.ClaimReach, Count: orang(3), Since: 2026}}
		}, "/claims/0/since claim.ahead"},
		{"of a year to come", func(e *program.Event) {
			e.Claims = []program.Claim{{Type: program.ClaimFirstInYear, Ordinal: 1, Year: 2026}}
		}, "/claims/0/year claim.ahead"},
		{"since without a year", func(e *program.Event) { e.Claims = []program.Claim{{Type: program.ClaimSince}} }, "/claims/0/since claim.year"},
		{"a webinar offline", func(e *program.Event) { e.Kind = program.KindWebinar }, "/mode event.kind-mode"},
		{"published before the event", func(e *program.Event) {
			e.Sources = []program.Source{{ID: "a", Outlet: "A", Published: day("2024-03-01")}, {ID: "b", Outlet: "B", Published: day("2024-03-03")}}
		}, "/sources/1/published source.ahead"},
		{"announced and reported", func(e *program.Event) {
			e.Sources = []program.Source{{ID: "a", Outlet: "A", Published: day("2024-03-01")}, {ID: "b", Outlet: "B", Published: day("2024-03-06")}}
		}, ""},
		{"an index beyond its scale in a statement", func(e *program.Event) {
			e.Statements = []program.Statement{{Kind: program.StatementStatistic, About: "IPAK", Value: program.NewQuantity(38.5), Unit: "poin"}}
		}, "/statements/0/value reading.scale"},
		{"respondents of an index", func(e *program.Event) {
			e.Statements = []program.Statement{{Kind: program.StatementStatistic, About: "SPI", Value: program.NewQuantity(600_000), Unit: "responden"}}
		}, ""},
		{"not on the anniversary", func(e *program.Event) {
			e.Schedule.Note = "bertepatan dengan Hari Antikorupsi Sedunia"
		}, "/schedule/note event.anniversary"},
		{"the commemoration on another day", func(e *program.Event) {
			e.Schedule.Note = "bertepatan dengan puncak peringatan Hakordia"
		}, ""},
		{"within the anniversary", func(e *program.Event) {
			e.Related = []program.Relation{{Kind: program.RelationPartOf, Name: "Hakordia 2024"}}
		}, ""},
		{"beside an anniversary of another day", func(e *program.Event) {
			e.Related = []program.Relation{{Kind: program.RelationBeside, Name: "Hakordia 2024"}}
		}, "/related/0/name event.anniversary"},
		{"a period that holds the anniversary", func(e *program.Event) {
			e.Statements = []program.Statement{{Text: "digelar bertepatan dengan Hakordia", Period: civil.Range{Start: day("2023-12-08"), End: day("2023-12-10")}}}
		}, ""},
		{"two first prizes", func(e *program.Event) {
			e.Awards = []program.Award{{Category: "film", Rank: 1, Recipient: "A"}, {Category: "film", RankText: "Juara I", Recipient: "B"}}
		}, "/awards/1/rank award.rank-twice"},
		{"two first prizes of one score", func(e *program.Event) {
			score := program.NewQuantity(96.75)
			e.Awards = []program.Award{{Rank: 1, Recipient: "A", Score: score}, {Rank: 1, Recipient: "B", Score: score}}
		}, ""},
		{"first prizes of two categories", func(e *program.Event) {
			e.Awards = []program.Award{{Category: "film", Rank: 1, Recipient: "A"}, {Category: "poster", Rank: 1, Recipient: "B"}}
		}, ""},
		{"another rank than printed", func(e *program.Event) { e.Awards = []program.Award{{Rank: 2, RankText: "Juara 3", Recipient: "A"}} }, "/awards/0/rank award.rank-text"},
		{"a second called runner-up", func(e *program.Event) {
			e.Awards = []program.Award{{Rank: 2, RankText: "Runner-up", Recipient: "A"}, {Rank: 3, RankText: "Runner Up II", Recipient: "B"}}
		}, ""},
		{"a runner-up who is third", func(e *program.Event) { e.Awards = []program.Award{{Rank: 3, RankText: "Runner-up", Recipient: "A"}} }, "/awards/0/rank award.rank-text"},
		{"couples recorded as people", func(e *program.Event) {
			e.Audience.Counts = []program.Headcount{{Text: "38 pasangan", Count: program.Count{Value: 38, Unit: program.UnitPerson}, Stage: program.StagePresent}}
		}, "/audience/counts/0/count headcount.unit"},
		{"couples recorded as twice as many people", func(e *program.Event) {
			e.Audience.Counts = []program.Headcount{{Text: "38 pasangan", Count: program.Count{Value: 76, Unit: program.UnitPerson}, Stage: program.StagePresent}}
		}, ""},
		{"the fourth", func(e *program.Event) { e.Awards = []program.Award{{Rank: 4, RankText: "Harapan I", Recipient: "A"}} }, ""},
		{"a favourite", func(e *program.Event) {
			e.Awards = []program.Award{{Rank: 1, RankText: "Juara Favorit", Recipient: "A"}}
		}, ""},
		{"a region with another's code", func(e *program.Event) {
			e.Awards = []program.Award{{Recipient: "Pemkab Badung", Area: program.Area{Code: region.MustParseCode("51.02")}}}
		}, "/awards/0/area/name area.name"},
		{"a region with its code", func(e *program.Event) {
			e.Awards = []program.Award{{Recipient: "Kabupaten Badung", Area: program.Area{Code: region.MustParseCode("51.03")}}}
		}, ""},
		{"somebody by post alone", func(e *program.Event) {
			e.People = append(e.People, program.Person{Position: participant.Position{Raw: "Pj. Gubernur DKI Jakarta", Acting: participant.ActingPJ}})
		}, ""},
		{"nobody", func(e *program.Event) { e.People = append(e.People, program.Person{Organisation: "KPK"}) }, "/people/1/name person.name"},
		{"absent from one session", func(e *program.Event) {
			e.Sessions = []program.Session{{ID: "s1", Kind: program.KindDiscussion}}
			e.People[0].AbsentFrom, e.People[0].AbsentWhy, e.People[0].RepresentedBy = []string{"s1"}, "rapat", "Sekretaris"
		}, ""},
		{"absent from no session", func(e *program.Event) { e.People[0].AbsentFrom = []string{"lain"} }, "/people/0/absent_from/0 reference.session"},
		{"represented and present", func(e *program.Event) { e.People[0].RepresentedBy = "Sekretaris" }, "/people/0/represented_by person.represented"},
		{"an award that several share", func(e *program.Event) {
			e.Awards = []program.Award{{Recipients: []program.Recipient{{Name: "Contoh Satu", Minor: true}, {Unit: "SMAN 1 Contoh"}}}}
		}, ""},
		{"a recipient whom nothing names", func(e *program.Event) {
			e.Awards = []program.Award{{Recipients: []program.Recipient{{Minor: true}}}}
		}, "/awards/0/recipients/0/name award.recipient"},
		{"a document of several signers", func(e *program.Event) {
			e.Documents = []program.Document{{Kind: program.DocumentMinutes, Signers: []program.Signatory{{Post: "Kepala BPAD"}, {Party: "Kanwil BPN"}}}}
		}, ""},
		{"a signer who is nobody", func(e *program.Event) {
			e.Documents = []program.Document{{Kind: program.DocumentMinutes, Signers: []program.Signatory{{}}}}
		}, "/documents/0/signers/0 commitment.signatory"},
		{"an empty link of a session", func(e *program.Event) {
			e.Sessions = []program.Session{{ID: "s1", Kind: program.KindDiscussion, Links: []program.Link{{}}}}
		}, "/sessions/0/links/0/platform place.link"},
		{"parts that add up", func(e *program.Event) { e.Figures = figures(1004, 651, 219, 134) }, ""},
		{"parts that do not add up", func(e *program.Event) { e.Figures = figures(1074, 651, 219, 134) }, "/figures/0/value figure.sum"},
		{"parts told in part", func(e *program.Event) {
			e.Figures = figures(1074, 651, 219)
			e.Figures[0].Partial = true
		}, ""},
		{"an approximate whole", func(e *program.Event) {
			e.Figures = figures(1000, 651, 219, 134)
			e.Figures[0].Approx = true
		}, ""},
		{"parts that count something else", func(e *program.Event) {
			e.Figures = figures(1074, 651, 219)
			e.Figures[2].Unit = "persen"
		}, ""},
		{"a part larger than its whole", func(e *program.Event) { e.Figures = figures(100, 651) }, "/figures/1/value figure.part"},
		{"a part of nothing", func(e *program.Event) {
			e.Figures = figures(100, 51)
			e.Figures[1].PartOf = "lain"
		}, "/figures/1/part_of reference.figure"},
		{"a part of itself", func(e *program.Event) {
			e.Figures = figures(100)
			e.Figures[0].PartOf = "usulan"
		}, "/figures/0/part_of figure.part-self"},
		{"a figure of nothing", func(e *program.Event) {
			e.Figures = []program.Figure{{Value: program.NewQuantity(3), Unit: "desa"}}
		}, "/figures/0/what figure.what"},
		{"a figure without a number", func(e *program.Event) { e.Figures = []program.Figure{{What: "desa"}} }, "/figures/0/value figure.value"},
		{"a figure without a unit", func(e *program.Event) {
			e.Figures = []program.Figure{{What: "desa", Value: program.NewQuantity(3)}}
		}, "/figures/0/unit figure.unit"},
		{"a range of figures that runs backwards", func(e *program.Event) {
			e.Figures = []program.Figure{{What: "desa", Value: program.NewQuantity(3), To: program.NewQuantity(2), Unit: "desa"}}
		}, "/figures/0/to count.range"},
		{"two figures of one id", func(e *program.Event) {
			e.Figures = append(figures(3), figures(4)...)
		}, "/figures/1/id event.duplicate-id"},
		{"a reading", func(e *program.Event) { e.Readings = []program.Reading{spi(71.53, 2024, "rentan")} }, ""},
		{"a category that the score is not", func(e *program.Event) {
			e.Readings = []program.Reading{spi(71.53, 2024, "waspada")}
		}, "/readings/0/category reading.category"},
		{"a category by its colour", func(e *program.Event) { e.Readings = []program.Reading{spi(79.1, 2024, "zona hijau")} }, ""},
		{"a category of a year whose ranges are not known", func(e *program.Event) {
			e.Readings = []program.Reading{spi(71.5, 2022, "waspada")}
		}, ""},
		{"the nation's value of another year", func(e *program.Event) {
			e.Readings = []program.Reading{spi(71.53, 2023, "waspada")}
		}, "/readings/0/value reading.national"},
		{"no category", func(e *program.Event) {
			e.Readings = []program.Reading{spi(71.53, 2024, "istimewa")}
		}, "/readings/0/category reading.category-word"},
		{"a score beyond its scale", func(e *program.Event) {
			e.Readings = []program.Reading{{Index: pillar.IndexIPAK, Value: program.NewQuantity(38.5), Year: 2024}}
		}, "/readings/0/value reading.scale"},
		{"an earlier score beyond its scale", func(e *program.Event) {
			e.Readings = []program.Reading{{Index: pillar.IndexIPAK, Value: program.NewQuantity(3.85), Previous: program.NewQuantity(39.2), Year: 2024}}
		}, "/readings/0/previous reading.scale"},
		{"a reading of nothing", func(e *program.Event) {
			e.Readings = []program.Reading{{Value: program.NewQuantity(3)}}
		}, "/readings/0/index reading.index"},
		{"a reading without a value", func(e *program.Event) {
			e.Readings = []program.Reading{{Index: pillar.IndexSPI}}
		}, "/readings/0/value reading.value"},
		{"a rank beyond the last", func(e *program.Event) {
			e.Readings = []program.Reading{{Index: pillar.IndexSPI, Rank: 4, RankOf: 3}}
		}, "/readings/0/rank reading.rank"},
		{"compared with a later year", func(e *program.Event) {
			e.Readings = []program.Reading{{Index: pillar.IndexSPI, Value: program.NewQuantity(70), Year: 2023, PreviousYear: 2024}}
		}, "/readings/0/previous_year reading.years"},
		{"another schema", func(e *program.Event) { e.Schema = "x" }, "/schema event.schema"},
		{"no title", func(e *program.Event) { e.Title = program.Title{} }, "/title/text title.missing"},
		{"variant is the title", func(e *program.Event) { e.Title.Variants = []string{e.Title.Text} }, "/title/variants/0 title.variant"},
		{"no kind", func(e *program.Event) { e.Kind = 0 }, "/kind event.kind-missing"},
		{"a programme's kind", func(e *program.Event) { e.Kind = program.KindSurvey }, "/kind event.kind"},
		{"a kind twice", func(e *program.Event) { e.AlsoKinds = []program.Kind{program.KindLaunch, e.Kind} }, "/also_kinds/1 event.kind"},
		{"theme without a text", func(e *program.Event) { e.Theme.Lang = language.Malay }, "/theme/text text.missing"},
		{"pillar read wrongly", func(e *program.Event) {
			e.PillarsNamed = []program.PillarMention{{Text: "represif", Pillar: pillar.Education}}
		}, "/pillars_named/0/pillar pillar.mention"},
		{"an ambiguous pillar decided", func(e *program.Event) {
			e.PillarsNamed = []program.PillarMention{{Text: "preventif", Pillar: pillar.Education}}
		}, ""},
		{"offline without a venue", func(e *program.Event) { e.Place.Venue = program.Venue{} }, "/place/venue mode.venue"},
		{"hybrid without a link", func(e *program.Event) { e.Mode = program.ModeHybrid }, "/place/links mode.link"},
		{"online needs no venue", func(e *program.Event) {
			e.Mode, e.Place.Venue, e.Place.Links = program.ModeOnline, program.Venue{}, []program.Link{{Platform: "Zoom"}}
		}, ""},
		{"broadcast without a channel", func(e *program.Event) { e.Mode = program.ModeBroadcast }, "/place/links mode.link"},
		{"offline over Zoom", func(e *program.Event) { e.Place.Links = []program.Link{{Platform: "Zoom"}} }, "/mode mode.contradiction"},
		{"an empty link", func(e *program.Event) { e.Place.Links = []program.Link{{}} }, "/place/links/0/platform place.link"},
		{"no status", func(e *program.Event) { e.Status = 0 }, "/status event.status"},
		{"finished without a date", func(e *program.Event) { e.Schedule.Range = civil.Range{} }, "/schedule/range event.date"},
		{"postponed with a date", func(e *program.Event) {
			e.Status, e.History = program.StatusPostponed, []program.Change{{To: program.StatusPostponed, Why: "bencana"}}
		}, "/schedule/range event.postponed"},
		{"rescheduled without the old date", func(e *program.Event) {
			e.Status, e.History = program.StatusRescheduled, []program.Change{{To: program.StatusRescheduled, Why: "bencana"}}
		}, "/schedule/previous event.rescheduled"},
		{"cancelled without a reason", func(e *program.Event) { e.Status = program.StatusCancelled }, "/history history.reason"},
		{"a step without a status", func(e *program.Event) { e.History = []program.Change{{Why: "x"}} }, "/history/0 history.status"},
		{"a step that is no way", func(e *program.Event) {
			e.History = []program.Change{{From: program.StatusCancelled, To: program.StatusFinished}}
		}, "/history/0 history.step"},
		{"a gap in the history", func(e *program.Event) {
			e.History = []program.Change{{To: program.StatusPlanned}, {From: program.StatusRunning, To: program.StatusFinished}}
		}, "/history/1 history.gap"},
		{"a step before its time", func(e *program.Event) {
			at := time.Date(2024, 3, 5, 8, 0, 0, 0, time.UTC)
			e.History = []program.Change{{To: program.StatusRunning, At: at}, {From: program.StatusRunning, To: program.StatusFinished, At: at.Add(-time.Hour)}}
		}, "/history/1 history.order"},
		{"history ends elsewhere", func(e *program.Event) { e.History = []program.Change{{To: program.StatusPlanned}} }, "/status history.end"},
		{"a wrong weekday", func(e *program.Event) { e.Schedule.Weekday = program.Wednesday }, "/schedule/weekday schedule.weekday"},
		{"day and month exchanged", func(e *program.Event) { e.Schedule.Weekday = program.Friday }, "/schedule/weekday schedule.weekday-swapped"},
		{"a wrong weekday in print", func(e *program.Event) {
			e.Schedule.Printed = []program.PrintedDate{{Text: "Rabu (5/3/2024)"}}
		}, "/schedule/printed/0/weekday schedule.weekday"},
		{"a right weekday in print", func(e *program.Event) {
			e.Schedule.Printed = []program.PrintedDate{{Text: "pada hari Selasa, 5 Maret 2024"}, {Text: "hari ini"}}
		}, ""},
		{"backwards", func(e *program.Event) {
			e.Schedule.Range = civil.Range{Start: day("2024-03-05"), End: day("2024-03-04")}
		}, "/schedule/range schedule.order"},
		{"no first day", func(e *program.Event) { e.Schedule.Range = civil.Range{End: day("2024-03-05")}; e.Schedule.Weekday = 0 }, "/schedule/range schedule.start"},
		{"times backwards", func(e *program.Event) {
			e.Schedule.From, e.Schedule.To = civil.MustClock(10, 0), civil.MustClock(9, 0)
		}, "/schedule/to schedule.clock"},
		{"times of two days", func(e *program.Event) {
			e.Schedule.Range, e.Schedule.From, e.Schedule.To = civil.MustParseRange("2024-03-05/2024-03-06"), civil.MustClock(10, 0), civil.MustClock(9, 0)
		}, ""},
		{"an open end with a time", func(e *program.Event) { e.Schedule.OpenEnd, e.Schedule.To = true, civil.MustClock(9, 0) }, "/schedule/open_end schedule.open-end"},
		{"a time without a zone", func(e *program.Event) { e.Schedule.Zone, e.Schedule.From = 0, civil.MustClock(9, 0) }, "/schedule/zone schedule.zone"},
		{"another zone", func(e *program.Event) { e.Schedule.Zone = civil.WITA }, "/schedule/zone schedule.zone-region"},
		{"other days told", func(e *program.Event) { e.Schedule.Days = 3 }, "/schedule/days schedule.days"},
		{"negative JP", func(e *program.Event) { e.Schedule.JP = -1 }, "/schedule/jp schedule.jp"},
		{"old dates are the new", func(e *program.Event) { e.Schedule.Previous = []civil.Range{e.Schedule.Range} }, "/schedule/previous/0 schedule.previous"},
		{"an unknown region", func(e *program.Event) {
			e.Place.HeldIn, e.Place.Venue.Area = program.Area{Code: region.MustParseCode("18.99")}, program.Area{}
		}, "/place/held_in/code area.code"},
		{"the building elsewhere", func(e *program.Event) { e.Place.Venue.Area = program.Area{Code: region.MustParseCode("18.71")} }, "/place/held_in place.apart"},
		{"a locus without a name", func(e *program.Event) { e.Loci = []program.Locus{{Role: program.LocusPeer}} }, "/loci/0/area locus.name"},
		{"a party without a name", func(e *program.Event) { e.Parties = append(e.Parties, program.Party{Roles: []program.PartyRole{1}}) }, "/parties/1/name party.name"},
		{"a party without a role", func(e *program.Event) { e.Parties = append(e.Parties, program.Party{Name: "A"}) }, "/parties/1/roles party.role"},
		{"a person without a name", func(e *program.Event) { e.People[0].Name.Full = "" }, "/people/0/name person.name"},
		{"absent, and spoke", func(e *program.Event) { e.People[0].Absent, e.People[0].Acts = true, []program.Act{program.ActOpened} }, "/people/0/absent person.absent"},
		{"one's own spouse", func(e *program.Event) { e.People[0].SpouseOf = id }, "/people/0/spouse_of person.spouse-self"},
		{"a group of nobody", func(e *program.Event) { e.Audience.Groups = []program.Group{{WithSpouse: true}} }, "/audience/groups/0/name group.name"},
		{"a count of nothing", func(e *program.Event) { e.Audience.Counts = []program.Headcount{{What: "peserta"}} }, "/audience/counts/0/count headcount.count"},
		{"nobody came", func(e *program.Event) { e.Audience.Counts = []program.Headcount{{Count: orang(0)}} }, ""},
		{"a number without a unit", func(e *program.Event) {
			e.Audience.Counts = []program.Headcount{{Count: program.Count{Value: 40}}}
		}, "/audience/counts/0/count/unit count.unit"},
		{"a negative number", func(e *program.Event) { e.Audience.Counts = []program.Headcount{{Count: orang(-1)}} }, "/audience/counts/0/count/value count.negative"},
		{"a range backwards", func(e *program.Event) {
			e.Audience.Counts = []program.Headcount{{Count: program.Count{Value: 150, To: 100, Unit: program.UnitPerson}}}
		}, "/audience/counts/0/count/to count.range"},
		{"couples with spouses beside", func(e *program.Event) {
			e.Audience.Counts = []program.Headcount{{Count: program.Count{Value: 40, Unit: program.UnitCouple}, WithSpouse: true}}
		}, "/audience/counts/0/with_spouse headcount.spouse"},
		{"a capacity in villages", func(e *program.Event) { e.Audience.Capacity = program.Capacity{Limit: 10, Unit: program.UnitVillage} }, "/audience/capacity audience.capacity"},
		{"registration closes early", func(e *program.Event) {
			e.Registration = program.Registration{Opens: day("2024-03-02"), Closes: day("2024-03-01")}
		}, "/registration/closes schedule.order"},
		{"free with a fee", func(e *program.Event) { e.Registration = program.Registration{Free: true, Fee: 1} }, "/registration/fee registration.fee"},
		{"a contact out of reach", func(e *program.Event) { e.Contacts = []program.Contact{{Name: "A"}} }, "/contacts/0/phone contact.phone"},
		{"an empty objective", func(e *program.Event) { e.Objectives = []program.Text{{}} }, "/objectives/0/text text.missing"},
		{"a track without a name", func(e *program.Event) { e.Tracks = []program.Track{{}} }, "/tracks/0/name track.name"},
		{"a session without a title", func(e *program.Event) { e.Sessions = []program.Session{{}} }, "/sessions/0/title session.title"},
		{"a session outside", func(e *program.Event) {
			e.Sessions = []program.Session{{Kind: program.KindSeminar, Range: civil.MustParseRange("2024-03-06")}}
		}, "/sessions/0/range session.outside"},
		{"a session of no track", func(e *program.Event) { e.Sessions = []program.Session{{Track: "A"}} }, "/sessions/0/track session.track"},
		{"a session of nobody", func(e *program.Event) {
			e.Sessions = []program.Session{{Kind: program.KindSeminar, Speakers: []uuid.UUID{uuid.Max}}}
		}, "/sessions/0/speakers/0 session.speaker"},
		{"an agenda of nothing", func(e *program.Event) { e.Agenda = []program.AgendaItem{{Room: "A"}} }, "/agenda/0/text text.missing"},
		{"an agenda of no session", func(e *program.Event) { e.Agenda = []program.AgendaItem{{Session: "x"}} }, "/agenda/0/session reference.session"},
		{"a commitment to nothing", func(e *program.Event) { e.Commitments = []program.Commitment{{Date: day("2024-03-05")}} }, "/commitments/0/kind commitment.kind"},
		{"signed by nobody", func(e *program.Event) {
			e.Commitments = []program.Commitment{{Kind: program.CommitmentPact, Signatories: []program.Signatory{{}}}}
		}, "/commitments/0/signatories/0 commitment.signatory"},
		{"an award to nobody", func(e *program.Event) { e.Awards = []program.Award{{Name: "A"}} }, "/awards/0/recipient award.recipient"},
		{"a score above the highest", func(e *program.Event) {
			e.Awards = []program.Award{{Recipient: "A", Score: program.NewQuantity(101), MaxScore: program.NewQuantity(100)}}
		}, "/awards/0/score award.score"},
		{"a follow-up of nothing", func(e *program.Event) { e.FollowUps = []program.FollowUp{{By: "A"}} }, "/follow_ups/0/kind follow-up.kind"},
		{"a document of nothing", func(e *program.Event) { e.Documents = []program.Document{{Signer: "A"}} }, "/documents/0/kind document.kind"},
		{"a blank number", func(e *program.Event) { e.Documents = []program.Document{{Number: " "}} }, "/documents/0/number document.number"},
		{"a number of another month", func(e *program.Event) {
			e.Documents = []program.Document{{Number: "005/123/LTD-10/IV/2024", Date: day("2024-03-01")}}
		}, "/documents/0/number document.period"},
		{"a wrong total", func(e *program.Event) {
			e.Budget = program.Budget{Total: 5, Lines: []program.BudgetLine{{Text: "A", Volume: 2, Price: 3, Amount: 6}}}
		}, "/budget/total budget.total"},
		{"a wrong amount", func(e *program.Event) {
			e.Budget = program.Budget{Lines: []program.BudgetLine{{Text: "A", Volume: 2, Price: 3, Amount: 5}}}
		}, "/budget/lines/0/amount budget.amount"},
		{"an amount beyond all", func(e *program.Event) {
			e.Budget = program.Budget{Lines: []program.BudgetLine{{Text: "A", Volume: math.MaxInt, Price: 1 << 62, Amount: 5}}}
		}, "/budget/lines/0/amount budget.amount"},
		{"a negative amount", func(e *program.Event) {
			e.Budget = program.Budget{Lines: []program.BudgetLine{{Text: "A", Amount: -5}}}
		}, "/budget/lines/0/amount budget.negative"},
		{"a line of nothing", func(e *program.Event) { e.Budget = program.Budget{Lines: []program.BudgetLine{{Amount: 5}}} }, "/budget/lines/0/text budget.text"},
		{"a claim of no type", func(e *program.Event) { e.Claims = []program.Claim{{Ordinal: 1}} }, "/claims/0/type claim.type"},
		{"first as second", func(e *program.Event) { e.Claims = []program.Claim{{Type: program.ClaimFirst, Ordinal: 2}} }, "/claims/0/ordinal claim.first"},
		{"n-th without n", func(e *program.Event) { e.Claims = []program.Claim{{Type: program.ClaimNth}} }, "/claims/0/ordinal claim.ordinal"},
		{"of a year without it", func(e *program.Event) { e.Claims = []program.Claim{{Type: program.ClaimFirstInYear}} }, "/claims/0/year claim.year"},
		{"reach of nothing", func(e *program.Event) { e.Claims = []program.Claim{{Type: program.ClaimReach}} }, "/claims/0/count headcount.count"},
		{"a statement of nothing", func(e *program.Event) { e.Statements = []program.Statement{{By: "A"}} }, "/statements/0/text statement.text"},
		{"a number without its unit", func(e *program.Event) { e.Statements = []program.Statement{{Value: program.NewQuantity(0)}} }, "/statements/0/unit statement.unit"},
		{"an article that is in force", func(e *program.Event) {
			e.Statements = []program.Statement{{Citation: pillar.Citation{Law: pillar.LawCorruption, Article: "Pasal 12B", On: day("2024-03-05")}}}
		}, ""},
		{"an article before its time", func(e *program.Event) {
			e.Statements = []program.Statement{{Citation: pillar.Citation{Law: pillar.LawPenalCode, Article: "Pasal 603", On: day("2024-03-05")}}}
		}, "/statements/0/citation/article citation.replaced"},
		{"an article treated before it was in force", func(e *program.Event) {
			e.Citations = []pillar.Citation{{Law: pillar.LawCorruption, Article: "Pasal 3"}, {Law: pillar.LawPenalCode, Article: "Pasal 604"}}
		}, "/citations/1/article event.citation-ahead"},
		{"an article stated before it was in force", func(e *program.Event) {
			e.Statements = []program.Statement{{Citation: pillar.Citation{Law: pillar.LawPenalCode, Article: "Pasal 603"}}}
		}, "/statements/0/citation/article event.citation-ahead"},
		{"an article of its own day", func(e *program.Event) {
			e.Citations = []pillar.Citation{{Law: pillar.LawPenalCode, Article: "Pasal 603", On: day("2026-02-01")}}
		}, ""},
		{"an article that was replaced since", func(e *program.Event) {
			e.Schedule.Range, e.Schedule.Weekday = civil.Day(day("2026-05-05")), 0
			e.Citations = []pillar.Citation{{Law: pillar.LawCorruption, Article: "Pasal 2 ayat (1)"}}
		}, ""},
		{"an article of a day on which it was not in force", func(e *program.Event) {
			e.Citations = []pillar.Citation{{Law: pillar.LawPenalCode, Article: "Pasal 603", On: day("2024-03-01")}}
		}, "/citations/0/article citation.replaced"},
		{"no article at all", func(e *program.Event) { e.Citations = []pillar.Citation{{Article: "gratifikasi"}} }, "/citations/0/article citation.form"},
		{"a part above the whole", func(e *program.Event) {
			e.Statements = []program.Statement{{Value: program.NewQuantity(421), Of: program.NewQuantity(420), Unit: "orang"}}
		}, "/statements/0/of statement.of"},
		{"a negative share", func(e *program.Event) {
			e.Statements = []program.Statement{{Kind: program.StatementStatistic, Value: program.NewQuantity(-1), Unit: "persen"}}
		}, "/statements/0/value statement.percent"},
		{"a source of nothing", func(e *program.Event) { e.Sources = append(e.Sources, program.Source{ID: "y"}) }, "/sources/1/outlet source.outlet"},
		{"a count of no source", func(e *program.Event) {
			e.Audience.Counts = []program.Headcount{{Count: orang(1), Source: "y"}}
		}, "/audience/counts/0/source reference.source"},
		{"a fact of no source", func(e *program.Event) { e.Statements = []program.Statement{{Text: "A", Source: "y"}} }, "/statements/0/source reference.source"},
		{"an id twice", func(e *program.Event) {
			e.People = append(e.People, program.Person{ID: id, Name: participant.Name{Full: "B"}})
		}, "/people/1/id event.duplicate-id"},
		{"a relation to nothing", func(e *program.Event) { e.Related = []program.Relation{{Kind: program.RelationPartOf}} }, "/related/0/event relation.event"},
		{"beyond the series", func(e *program.Event) {
			e.Series = program.Membership{Ordinal: 13, Total: program.Count{Value: 12, Unit: program.UnitStop}}
		}, "/series/ordinal series.ordinal"},
		{"an open conflict", func(e *program.Event) {
			e.Conflicts = []program.Conflict{{Field: "/title", Open: true, Values: []program.ConflictValue{{Value: "A"}, {Value: "B"}}}}
		}, "/conflicts/0/open conflict.open"},
		{"a conflict of one", func(e *program.Event) {
			e.Conflicts = []program.Conflict{{Field: "/title", Values: []program.ConflictValue{{Value: "A"}, {Value: "A"}}}}
		}, "/conflicts/0/values conflict.values"},
		{"a conflict of no source", func(e *program.Event) {
			e.Conflicts = []program.Conflict{{Field: "/title", Values: []program.ConflictValue{{Value: "A"}, {Value: "B", Sources: []string{"x", "y"}}}}}
		}, "/conflicts/0/values/1/sources/1 reference.source"},
		{"a statement of nobody", func(e *program.Event) { e.Statements = []program.Statement{{Text: "A", Person: uuid.Max}} }, "/statements/0/person reference.person"},
		{"a conflict of no field", func(e *program.Event) {
			e.Conflicts = []program.Conflict{{Field: "judul", Values: []program.ConflictValue{{Value: "A"}, {Value: "B"}}}}
		}, "/conflicts/0/field conflict.field"},
	}
	for _, tt := range tests {
		t.Run(tt.name, func(t *testing.T) {
			e := &program.Event{
				Title: program.Title{Text: "Bimtek"}, Kind: program.KindBimtek, Mode: program.ModeOffline, Status: program.StatusFinished,
				Schedule: program.Schedule{Range: civil.MustParseRange("2024-03-05"), Zone: civil.WIB, Weekday: program.Tuesday},
				Place: program.Place{
					Venue:  program.Venue{Name: "Aula", Area: program.Area{Code: region.MustParseCode("18.72")}},
					HeldIn: program.Area{Code: region.MustParseCode("18.72")},
				},
				Parties: []program.Party{{Name: "KPK", Roles: []program.PartyRole{program.PartyOrganiser}}},
				People:  []program.Person{{ID: id, Name: participant.Name{Full: "A"}}},
				Sources: []program.Source{{ID: "x", Outlet: "X"}},
			}
			tt.spoil(e)
			got := ""
			for _, p := range validation.Check(e) {
				got += p.Path + " " + p.Code()
				assert.NotContains(t, p.Message(language.Indonesian), "%!")
				assert.NotContains(t, p.Message(language.English), "%!")
			}
			assert.Equal(t, tt.want, got)
		})
	}
}

// TestCheckOnADay holds the rules that need the day of the check.
func TestCheckOnADay(t *testing.T) {
	e := readCase(t, "metro-2024-03-05")
	on := func(s string) []string {
		var all []string
		for _, p := range (validation.Checker{On: civil.MustParseDate(s)}).Check(e) {
			all = append(all, p.Path+" "+p.Code())
		}
		return all
	}
	assert.Empty(t, on("2024-03-06"))
	assert.Equal(t, []string{
		"/status event.ahead", "/sources/1/published source.future", "/sources/2/published source.future",
	}, on("2024-03-04"))
	e.Status = program.StatusPlanned
	assert.Equal(t, []string{"/status event.behind"}, on("2024-03-07"))
	e.FollowUps[0].Due = civil.MustDate(2024, 3, 19)
	assert.Contains(t, on("2024-03-20"), "/follow_ups/0/due follow-up.due")
	e.FollowUps[0].Evidence = []program.Document{{Title: "Laporan pengimbasan"}}
	assert.NotContains(t, on("2024-03-20"), "/follow_ups/0/due follow-up.due")
}

// TestNotesOnDays holds that a holiday and a weekend are told only where notes are asked for.
func TestNotesOnDays(t *testing.T) {
	for days, want := range map[string]string{
		"2024-03-05": "", "2024-03-10": "/schedule/range event.weekend", "2024-08-17": "/schedule/range event.holiday",
		"2024-03-04/2024-03-09": "/schedule/range event.weekend", "1990-03-05": "",
	} {
		e := readCase(t, "metro-2024-03-05")
		e.Schedule.Range, e.Schedule.Weekday, e.Schedule.Days = civil.MustParseRange(days), 0, 0
		codes := func(c validation.Checker) (got string) {
			for _, p := range c.Check(e) {
				if p.Severity() == validation.Note {
					got += p.Path + " " + p.Code()
					assert.NotContains(t, p.Message(language.Indonesian)+p.Message(language.English), "%!")
				}
			}
			return got
		}
		assert.Equal(t, want, codes(validation.Checker{Notes: true}), days)
		assert.Empty(t, codes(validation.Checker{}), days)
	}
}

func TestValidateLetsWarningsPass(t *testing.T) {
	e := readCase(t, "paku-kemenkeu-2021-07-postponed")
	assert.NoError(t, e.Validate())
	e.Title.Text = ""
	assert.Error(t, e.Validate())
	s := program.Series{ID: "a", Title: program.Title{Text: "A"}}
	assert.NoError(t, s.Validate())
	assert.Error(t, (&program.Series{}).Validate())
	p := program.Program{ID: "a", Title: program.Title{Text: "A"}, Kind: program.KindSurvey, SinceYear: 2016}
	assert.NoError(t, p.Validate())
	p.Kind, p.UntilYear = program.KindLaunch, 2015
	assert.Len(t, validation.Check(&p), 2)
}

// figures returns a whole and its parts.
func figures(whole float64, parts ...float64) []program.Figure {
	list := []program.Figure{{ID: "usulan", What: "usulan yang masuk", Value: program.NewQuantity(whole), Unit: "karya"}}
	for _, v := range parts {
		list = append(list, program.Figure{What: "bagian", Value: program.NewQuantity(v), Unit: "karya", PartOf: "usulan"})
	}
	return list
}

// spi returns a reading of SPI.
func spi(value float64, year int, category string) program.Reading {
	return program.Reading{Index: pillar.IndexSPI, Value: program.NewQuantity(value), Year: year, Category: category}
}

// printed returns one printed date and the day that it was read as.
func printed(text, day string) []program.PrintedDate {
	d := civil.MustParseDate(day)
	return []program.PrintedDate{{Text: text, Range: civil.Range{Start: d, End: d}}}
}

// halves returns the number of all, of women and of men.
func halves(all, women, men int) []program.Headcount {
	of := func(n int, sex participant.Sex) program.Headcount {
		return program.Headcount{Count: program.Count{Value: n, Unit: program.UnitPerson}, Sex: sex, Stage: program.StagePresent}
	}
	return []program.Headcount{of(all, 0), of(women, participant.SexFemale), of(men, participant.SexMale)}
}

// atOnce returns a speaker and two sessions of one day, the second from 09:30 to 11:00 and the
// first until a time.
func atOnce(id uuid.UUID, until string) ([]program.Person, []program.Session) {
	on := civil.MustParseDate("2024-03-05")
	session := func(title, from, to string) program.Session {
		return program.Session{Title: program.Text{Text: title}, Range: civil.Range{Start: on, End: on}, From: civil.MustParseClock(from), To: civil.MustParseClock(to), Speakers: []uuid.UUID{id}}
	}
	return []program.Person{{ID: id, Name: participant.Name{Full: "Rekaan Satu"}, Roles: []program.PersonRole{program.PersonSpeaker}}},
		[]program.Session{session("Materi A", "08:00", until), session("Materi B", "09:30", "11:00")}
}

// conflict returns a decided conflict about a field.
func conflict(field string) []program.Conflict {
	return []program.Conflict{{Field: field, Values: []program.ConflictValue{{Value: "A"}, {Value: "B"}}}}
}
