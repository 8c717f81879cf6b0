// Package pillar holds what the programmes serve and the law around it: the three
// pillars of KPK's trident (Trisula Pemberantasan Korupsi), public participation
// as their enabler, the nine integrity values, offences, indices and deadlines.
//
//	p, err := pillar.ParsePillar("perbaikan sistem")    // pillar.Prevention
//	_, err = pillar.ParsePillar("preventif")            // *pillar.AmbiguousError: prevention or education
//	p.LeadDeputy(); p.Basis(); p.Source()               // who, by which law, and how we know
//	taught, _ := pillar.ParseValues("jujur, adil")       // a pillar.ValueSet
//	err = taught.Complete()                             // *pillar.IncompleteError: seven are missing
//	e, err := pillar.SystemStranas.Parse("keuangan negara")
//	p, err = e.Pillar(day)                              // pillar.Prevention
//	o, err := pillar.Cited(pillar.LawCorruption, "Pasal 3", day)
//	m, err := pillar.MonitoringOf(2026)                 // the eight areas of MCSP
//	l, err := pillar.GiftCeremony.Limit(day)            // Rp1.500.000 since 20 January 2026
//
// The pillars have a usual order and no rank: nothing in the library compares
// them by it ([Order]).
//
// # What changes
//
// Articles, limits, areas and deadlines have changed and will again. A look-up
// takes the year or the day; one that the tables do not hold is a [*YearError],
// never the nearest that they do. Where only a year was found, it counts from its
// 1 January. Penalties and figures are for display: nothing here advises on a case.
//
// # How we know
//
// Every constant and every fact names its [Source], with a letter for how well it
// is founded. What has [ConfidenceC] is recognised and labelled; no rule and no
// mapping rests on it.
package pillar

//go:generate go run ../internal/gen/pillar -src data -out tables.go
//go:generate go run ../internal/gen/enum -out enums.go -noparse Pillar,Element,Law -sets Pillar=Set,Value=ValueSet -parse Value,SPICategory,Index Pillar=Pillars Enabler Approach Value=Values ValueGroup ServiceValue=ServiceValues StaffValue=StaffValues Confidence Deputy Directorate System=Systems Element Act Task Law Offence=Offences OffenceGroup FineCategory CitationCode Area=Areas SPICategory Index=Indices GiftSituation GiftStep Framework=Frameworks
