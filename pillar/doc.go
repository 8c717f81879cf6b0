// Package pillar holds what the programmes serve: the three pillars of KPK's
// trident (Trisula Pemberantasan Korupsi), public participation as their
// enabler, the approaches, and the nine integrity values.
//
//	p, err := pillar.ParsePillar("perbaikan sistem")    // pillar.Prevention
//	_, err = pillar.ParsePillar("preventif")            // *pillar.AmbiguousError: prevention or education
//	v, err := pillar.ParseValue("kejujuran")            // pillar.ValueJujur
//	named := pillar.SetOf(pillar.Education, pillar.Enforcement)
//	taught := pillar.ValueSetOf(pillar.ValueJujur)
//	taught.IsComplete()                                 // false: eight are missing
//	p.Label(language.English)                           // "Prevention"
//
// The pillars have a usual order and no rank: nothing in the library compares
// them by it.
package pillar

//go:generate go run ../internal/gen/pillar -src data -out tables.go
//go:generate go run ../internal/gen/enum -out enums.go -noparse Pillar,Element,Law -sets Pillar=Set,Value=ValueSet Pillar=Pillars Enabler=Enablers Approach=Approaches Value=Values ValueGroup=ValueGroups ServiceValue=ServiceValues StaffValue=StaffValues Confidence=Confidences Deputy=Deputies Directorate=Directorates System=Systems Element=Elements Act=Acts Task=Tasks Law=Laws Offence=Offences OffenceGroup=OffenceGroups FineCategory=FineCategories CitationCode=CitationCodes Area=Areas SPICategory=SPICategories Index=Indices GiftSituation=GiftSituations GiftStep=GiftSteps Framework=Frameworks
