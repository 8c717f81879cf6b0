package pillar

import "github.com/integritas-id/integritas/internal/enum"

// Deputy is a deputy's field (deputi bidang) of KPK that stands behind the
// pillars, as Peraturan KPK 7/2020 has them. Coordination and supervision is a
// deputy and a pair of tasks, no pillar. The zero Deputy is unknown.
type Deputy uint8

// The deputies.
const (
	DeputyEducation    Deputy = iota + 1 // Pendidikan dan Peran Serta Masyarakat, new in 2020
	DeputyPrevention                     // Pencegahan dan Monitoring
	DeputyEnforcement                    // Penindakan dan Eksekusi
	DeputyCoordination                   // Koordinasi dan Supervisi, new in 2020
	DeputyInformation                    // Informasi dan Data; serves no single pillar
)

var deputySet = enum.Set[Deputy]{Name: "Deputy", ID: "kedeputian", EN: "deputy", Rows: []enum.Row{
	DeputyEducation: {
		Code: "pendidikan-peran-serta-masyarakat", ID: "Deputi Bidang Pendidikan dan Peran Serta Masyarakat", EN: "Deputy for Education and Public Participation",
		Synonyms: "pendidikan dan peran serta masyarakat|deputi pendidikan dan peran serta masyarakat|deputi dikmas|dikmas",
	},
	DeputyPrevention: {
		Code: "pencegahan-monitoring", ID: "Deputi Bidang Pencegahan dan Monitoring", EN: "Deputy for Prevention and Monitoring",
		Synonyms: "pencegahan dan monitoring|deputi pencegahan dan monitoring|deputi pencegahan",
	},
	DeputyEnforcement: {
		Code: "penindakan-eksekusi", ID: "Deputi Bidang Penindakan dan Eksekusi", EN: "Deputy for Enforcement and Execution",
		Synonyms: "penindakan dan eksekusi|deputi penindakan dan eksekusi|deputi penindakan",
	},
	DeputyCoordination: {
		Code: "koordinasi-supervisi", ID: "Deputi Bidang Koordinasi dan Supervisi", EN: "Deputy for Coordination and Supervision",
		Synonyms: "koordinasi dan supervisi|deputi koordinasi dan supervisi|korsup|deputi korsup|korsupgah",
	},
	DeputyInformation: {
		Code: "informasi-data", ID: "Deputi Bidang Informasi dan Data", EN: "Deputy for Information and Data",
		Synonyms: "informasi dan data|deputi informasi dan data|deputi inda|inda",
	},
}}

// Source names where the deputy was found.
func (d Deputy) Source() Source {
	switch d {
	case DeputyEducation, DeputyCoordination:
		return Source{"https://mediaindonesia.com/politik-dan-hukum/362357/kpk-jelaskan-tujuan-dari-pembentukan-deputi-pendidikan", ConfidenceA}
	case DeputyPrevention, DeputyEnforcement, DeputyInformation:
		return Source{"Peraturan KPK 7/2020", ConfidenceB}
	}
	return Source{}
}

// Directorate is one of the four directorates of [DeputyEducation], which hold
// most programmes of this library. The zero Directorate is unknown.
type Directorate uint8

// The directorates, as Peraturan KPK 7/2020 lists them.
const (
	DirectorateNetwork       Directorate = iota + 1 // Jejaring Pendidikan: schools and universities
	DirectorateCampaign                             // Sosialisasi dan Kampanye Antikorupsi: roadshows, festivals
	DirectorateParticipation                        // Pembinaan Peran Serta Masyarakat: families, villages, cities
	DirectorateTraining                             // Pendidikan dan Pelatihan Antikorupsi: training, certification, ACLC
)

var directorateSet = enum.Set[Directorate]{Name: "Directorate", ID: "direktorat", EN: "directorate", Rows: []enum.Row{
	DirectorateNetwork: {
		Code: "jejaring-pendidikan", ID: "Direktorat Jejaring Pendidikan", EN: "Directorate of Education Networks",
		Synonyms: "jejaring pendidikan|dit jejaring pendidikan|ditjardik|jardik",
	},
	DirectorateCampaign: {
		Code: "sosialisasi-kampanye", ID: "Direktorat Sosialisasi dan Kampanye Antikorupsi", EN: "Directorate of Outreach and Campaigns",
		Synonyms: "sosialisasi dan kampanye antikorupsi|sosialisasi dan kampanye|direktorat sosialisasi dan kampanye|dit soskam|ditsoskam|soskam",
	},
	DirectorateParticipation: {
		Code: "peran-serta-masyarakat", ID: "Direktorat Pembinaan Peran Serta Masyarakat", EN: "Directorate of Public Participation",
		Synonyms: "pembinaan peran serta masyarakat|peran serta masyarakat|direktorat peran serta masyarakat|dit permas|ditpermas|permas",
	},
	DirectorateTraining: {
		Code: "diklat-antikorupsi", ID: "Direktorat Pendidikan dan Pelatihan Antikorupsi", EN: "Directorate of Anti-Corruption Training",
		Synonyms: "pendidikan dan pelatihan antikorupsi|direktorat diklat antikorupsi|diklat antikorupsi|dit diklat|ditdiklat",
	},
}}

// Deputy returns [DeputyEducation], zero for the unknown directorate.
func (d Directorate) Deputy() Deputy {
	if d.IsZero() {
		return 0
	}
	return DeputyEducation
}

// Source names where the directorate was found.
func (d Directorate) Source() Source { return d.Deputy().Source() }
