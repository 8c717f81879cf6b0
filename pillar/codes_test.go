package pillar

// Codes are stored for ever: each constant beside its code, written by hand, so that two
// rows that change places fail the test of their set.

var approachCodes = map[Approach]string{
	ApproachCultural:     "kultural",
	ApproachStructural:   "struktural",
	ApproachInstrumental: "instrumental",
}

var citationCodeCodes = map[CitationCode]string{
	CitationForm:       "FORM",
	CitationUnknown:    "ARTICLE",
	CitationAmbiguous:  "AMBIGUOUS",
	CitationNotInForce: "NOT_IN_FORCE",
	CitationNoDay:      "DAY",
}

var deputyCodes = map[Deputy]string{
	DeputyEducation:    "pendidikan-peran-serta-masyarakat",
	DeputyPrevention:   "pencegahan-monitoring",
	DeputyEnforcement:  "penindakan-eksekusi",
	DeputyCoordination: "koordinasi-supervisi",
	DeputyInformation:  "informasi-data",
}

var directorateCodes = map[Directorate]string{
	DirectorateNetwork:       "jejaring-pendidikan",
	DirectorateCampaign:      "sosialisasi-kampanye",
	DirectorateParticipation: "peran-serta-masyarakat",
	DirectorateTraining:      "diklat-antikorupsi",
}

var enablerCodes = map[Enabler]string{
	EnablerPublicParticipation: "peran-serta-masyarakat",
}

var frameworkCodes = map[Framework]string{
	FrameworkVillage:       "desa-antikorupsi",
	FrameworkCity:          "kabupaten-kota-antikorupsi",
	FrameworkIntegrityZone: "zona-integritas",
}

var giftSituationCodes = map[GiftSituation]string{
	GiftCeremony:  "upacara",
	GiftColleague: "rekan-kerja-non-uang",
	GiftFarewell:  "pisah-sambut",
}

var giftStepCodes = map[GiftStep]string{
	GiftStepReport:   "lapor",
	GiftStepComplete: "lengkapi",
}

var indexCodes = map[Index]string{
	IndexSPI:  "SPI",
	IndexIPAK: "IPAK",
	IndexMCP:  "MCP",
}

var lawCodes = map[Law]string{
	LawCorruption: "uu-31-1999",
	LawPenalCode:  "uu-1-2023",
}

var areaCodes = map[Area]string{
	AreaPlanningBudgeting: "perencanaan-penganggaran",
	AreaPlanning:          "perencanaan",
	AreaBudgeting:         "penganggaran",
	AreaProcurement:       "pbj",
	AreaLicensing:         "perizinan",
	AreaPublicServices:    "pelayanan-publik",
	AreaInternalAudit:     "apip",
	AreaCivilService:      "asn",
	AreaLocalTax:          "pajak",
	AreaRegionalAssets:    "bmd",
	AreaVillageFinance:    "desa",
}

var offenceGroupCodes = map[OffenceGroup]string{
	OffenceGroupStateLoss:     "kerugian-negara",
	OffenceGroupBribery:       "suap",
	OffenceGroupEmbezzlement:  "penggelapan-jabatan",
	OffenceGroupExtortion:     "pemerasan",
	OffenceGroupFraud:         "perbuatan-curang",
	OffenceGroupConflict:      "benturan-kepentingan",
	OffenceGroupGratification: "gratifikasi",
	OffenceGroupRelated:       "terkait",
}

var fineCategoryCodes = map[FineCategory]string{
	FineCategoryI:    "I",
	FineCategoryII:   "II",
	FineCategoryIII:  "III",
	FineCategoryIV:   "IV",
	FineCategoryV:    "V",
	FineCategoryVI:   "VI",
	FineCategoryVII:  "VII",
	FineCategoryVIII: "VIII",
}

var serviceValueCodes = map[ServiceValue]string{
	ServiceValuePelayanan:   "berorientasi-pelayanan",
	ServiceValueAkuntabel:   "akuntabel",
	ServiceValueKompeten:    "kompeten",
	ServiceValueHarmonis:    "harmonis",
	ServiceValueLoyal:       "loyal",
	ServiceValueAdaptif:     "adaptif",
	ServiceValueKolaboratif: "kolaboratif",
}

var staffValueCodes = map[StaffValue]string{
	StaffValueIntegritas:      "integritas",
	StaffValueSinergi:         "sinergi",
	StaffValueKeadilan:        "keadilan",
	StaffValueProfesionalisme: "profesionalisme",
	StaffValueKepemimpinan:    "kepemimpinan",
}

var pillarCodes = map[Pillar]string{
	Education:   "pendidikan",
	Prevention:  "pencegahan",
	Enforcement: "penindakan",
}

var confidenceCodes = map[Confidence]string{
	ConfidenceA: "A",
	ConfidenceB: "B",
	ConfidenceC: "C",
	ConfidenceD: "D",
}

var spiCategoryCodes = map[SPICategory]string{
	SPIRentan:  "rentan",
	SPIWaspada: "waspada",
	SPITerjaga: "terjaga",
}

var systemCodes = map[System]string{
	SystemTrisula:  "trisula",
	SystemStranas:  "stranas-pk",
	SystemUNCAC:    "uncac",
	SystemApproach: "approach",
	SystemResponse: "response-type",
}

var offenceCodes = map[Offence]string{
	OffenceStateLossEnrichment:   "TPK-01",
	OffenceStateLossAbuse:        "TPK-02",
	OffenceBribeForBreach:        "TPK-03",
	OffenceBribeAfterBreach:      "TPK-04",
	OffenceGiftForOffice:         "TPK-05",
	OffenceBribeTaken:            "TPK-06",
	OffenceGiftTakenForBreach:    "TPK-07",
	OffenceGiftTakenAfterBreach:  "TPK-08",
	OffenceGiftTakenForOffice:    "TPK-09",
	OffenceBribeToJudge:          "TPK-10",
	OffenceBribeToAdvocate:       "TPK-11",
	OffenceBribeTakenByJudge:     "TPK-12",
	OffenceGiftTakenByJudge:      "TPK-13",
	OffenceGiftTakenByAdvocate:   "TPK-14",
	OffenceEmbezzlement:          "TPK-15",
	OffenceFalseBooks:            "TPK-16",
	OffenceEvidenceDestroyed:     "TPK-17",
	OffenceEvidenceLetDestroyed:  "TPK-18",
	OffenceEvidenceHelpedDestroy: "TPK-19",
	OffenceExtortionPayment:      "TPK-20",
	OffenceExtortionGoods:        "TPK-21",
	OffenceExtortionPublicPurse:  "TPK-22",
	OffenceFraudBuilder:          "TPK-23",
	OffenceFraudSupervisor:       "TPK-24",
	OffenceFraudSupplier:         "TPK-25",
	OffenceFraudSupplyOverseer:   "TPK-26",
	OffenceFraudReceiver:         "TPK-27",
	OffenceFraudStateLand:        "TPK-28",
	OffenceConflictOfInterest:    "TPK-29",
	OffenceGratification:         "TPK-30",
	OffenceObstruction:           "TPL-01",
	OffenceSuspectSilent:         "TPL-02",
	OffenceBankSilent:            "TPL-03",
	OffenceWitnessSilent:         "TPL-04",
	OffenceSecretHolderSilent:    "TPL-05",
	OffenceReporterNamed:         "TPL-06",
	OffenceOldCode:               "TPL-07",
}

var elementCodes = map[Element]string{
	ElementTrisulaEducation:         "trisula/pendidikan",
	ElementTrisulaPrevention:        "trisula/pencegahan",
	ElementTrisulaEnforcement:       "trisula/penindakan",
	ElementStranasLicensing:         "stranas-pk/perizinan-tata-niaga",
	ElementStranasFinance:           "stranas-pk/keuangan-negara",
	ElementStranasLawAndBureaucracy: "stranas-pk/penegakan-hukum-rb",
	ElementUNCACPrevention:          "uncac/chapter-2",
	ElementUNCACCriminalisation:     "uncac/chapter-3",
	ElementUNCACCooperation:         "uncac/chapter-4",
	ElementUNCACAssetRecovery:       "uncac/chapter-5",
	ElementUNCACAssistance:          "uncac/chapter-6",
	ElementApproachCultural:         "approach/kultural",
	ElementApproachStructural:       "approach/struktural",
	ElementApproachInstrumental:     "approach/instrumental",
	ElementResponseEducative:        "response-type/edukatif",
	ElementResponsePreventive:       "response-type/preventif",
	ElementResponseRepressive:       "response-type/represif",
}

var taskCodes = map[Task]string{
	TaskPrevention:   "pencegahan",
	TaskCoordination: "koordinasi",
	TaskMonitoring:   "monitor",
	TaskSupervision:  "supervisi",
	TaskProsecution:  "penindakan",
	TaskJudgments:    "pelaksanaan-putusan",
}

var actCodes = map[Act]string{
	Act2002: "uu-30-2002",
	Act2019: "uu-19-2019",
}

var valueCodes = map[Value]string{
	ValueJujur:         "jujur",
	ValueMandiri:       "mandiri",
	ValueTanggungJawab: "tanggung-jawab",
	ValueBerani:        "berani",
	ValueSederhana:     "sederhana",
	ValuePeduli:        "peduli",
	ValueDisiplin:      "disiplin",
	ValueAdil:          "adil",
	ValueKerjaKeras:    "kerja-keras",
}

var valueGroupCodes = map[ValueGroup]string{
	ValueGroupCore:     "inti",
	ValueGroupWork:     "etos-kerja",
	ValueGroupAttitude: "sikap",
}
