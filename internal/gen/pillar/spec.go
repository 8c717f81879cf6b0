package main

// set is a closed set whose constants come from a table with the columns id,
// const and synonyms.
type set struct {
	file, typ, variable string
	nameID, nameEN      string // the set's name for people
	id, en              string // the columns of the labels
}

var sets = []set{
	{"offences.csv", "Offence", "offenceSet", "jenis tindak pidana korupsi", "offence", "description_id", "description_en"},
	{"system_elements.csv", "Element", "elementSet", "unsur sistem", "element of a system", "name_id", "name_en"},
	{"statutory_tasks.csv", "Task", "taskSet", "tugas KPK", "task of KPK", "name_id", "name_en"},
}

// table is an array of facts: one element for each row where a column has a
// value, or for each row.
type table struct {
	file, variable, typ string
	key                 string   // the set whose members, column id, are the keys; "" for a list
	where               string   // column=value
	columns             []string // in the order of the fields of typ
}

var pillarColumns = []string{
	"order_kpk_event:number", "order_aclc:number", "sula_name", "slogan_id", "slogan_en",
	"target", "target_en", "methods", "basis", "deputy:Deputy", "source_url:source",
}

var tables = []table{
	{"pillars.csv", "pillarFacts", "pillarFact", "Pillar", "kind=pillar", pillarColumns},
	{"pillars.csv", "enablerFacts", "pillarFact", "Enabler", "kind=enabler", pillarColumns},
	{"integrity_values.csv", "valueFacts", "valueFact", "Value", "", []string{
		"mnemonic_order:number", "classic_order:number", "adjective_id", "noun_id", "mnemonic_piece",
		"group_id:ValueGroup", "meaning_id", "family_example_id", "source_url:source",
	}},
	{"system_elements.csv", "elementFacts", "elementFact", "Element", "", []string{
		"system_id:System", "order:number", "maps_to_pillar:Pillar", "valid_from:from", "valid_to:to", "source_url:source",
	}},
	{"statutory_tasks.csv", "taskFacts", "taskFact", "Task", "", []string{
		"letter_2002", "letter_2019", "pillar:Pillar", "also_supports:pillars", "deputies", "source_url:source",
	}},
	{"offences.csv", "offenceFacts", "offenceFact", "Offence", "", []string{
		"group_id:OffenceGroup", "actor", "actor_en", "death:yes", "life:yes", "prison_min_years:number", "prison_max_years:number",
		"fine_min_idr:number", "fine_max_idr:number", "source_url:source",
	}},
	{"offence_references.csv", "referenceFacts", "referenceFact", "", "", []string{
		"offence:Offence", "law:Law", "article", "parts", "enacted_penalty", "valid_from:from", "valid_to:to", "source:source",
	}},
	{"mcp_years.csv", "mcpYears", "mcpYear", "", "", []string{
		"year:number", "programme", "targets:number", "indicators:number", "sub_indicators:number", "source_url:source",
	}},
	{"mcp_areas.csv", "mcpAreas", "mcpArea", "", "", []string{"year:number", "area_id:Area", "name_id", "name_en", "source_url:source"}},
	{"spi_categories.csv", "spiRanges", "spiRange", "", "", []string{
		"year:number", "category_id:SPICategory", "half_open_min_incl:hundredths", "half_open_max_excl:hundredths", "source_url:source",
	}},
	{"indices.csv", "indexReadings", "indexReading", "", "", []string{"index:Index", "year:number", "value:hundredths", "note", "source_url:source"}},
	{"index_parts.csv", "indexParts", "indexPart", "", "", []string{"index:Index", "year:number", "part", "value:hundredths"}},
	{"lhkpn_deadlines.csv", "lhkpnDeadlines", "lhkpnDeadline", "", "", []string{"report_year:number", "deadline:from", "basis", "source_url:source"}},
	{"gift_limits.csv", "giftLimits", "giftLimit", "", "", []string{
		"id:GiftSituation", "regulation", "valid_from:from", "valid_to:to", "limit_per_giver_idr:number",
		"limit_per_year_same_giver_idr:number", "removed:yes", "source_url:source",
	}},
	{"gift_deadlines.csv", "giftDeadlines", "giftDeadline", "", "", []string{
		"id:GiftStep", "regulation", "valid_from:from", "valid_to:to", "working_days:number", "source_url:source",
	}},
	{"framework_components.csv", "frameworkComponents", "frameworkComponent", "", "", []string{
		"framework:Framework", "id", "name_id", "name_en", "weight:number", "source_url:source",
	}},
	{"framework_indicators.csv", "frameworkIndicators", "frameworkIndicator", "", "", []string{
		"framework:Framework", "component", "name_id", "name_en", "source_url:source",
	}},
}

// handwritten holds the constants of the sets that stand in the package's own
// files, by their codes.
var handwritten = map[string]map[string]string{
	"Confidence": {"A": "ConfidenceA", "B": "ConfidenceB", "C": "ConfidenceC", "D": "ConfidenceD"},
	"Pillar":     {"pendidikan": "Education", "pencegahan": "Prevention", "penindakan": "Enforcement"},
	"Enabler":    {"peran-serta-masyarakat": "EnablerPublicParticipation"},
	"Value": {
		"jujur": "ValueJujur", "mandiri": "ValueMandiri", "tanggung-jawab": "ValueTanggungJawab", "berani": "ValueBerani", "sederhana": "ValueSederhana",
		"peduli": "ValuePeduli", "disiplin": "ValueDisiplin", "adil": "ValueAdil", "kerja-keras": "ValueKerjaKeras",
	},
	"Deputy": {
		"pendidikan-peran-serta-masyarakat": "DeputyEducation", "pencegahan-monitoring": "DeputyPrevention",
		"penindakan-eksekusi": "DeputyEnforcement", "koordinasi-supervisi": "DeputyCoordination",
	},
	"ValueGroup": {"inti": "ValueGroupCore", "etos-kerja": "ValueGroupWork", "sikap": "ValueGroupAttitude"},
	"System": {
		"trisula": "SystemTrisula", "stranas-pk": "SystemStranas", "uncac": "SystemUNCAC",
		"approach": "SystemApproach", "response-type": "SystemResponse",
	},
	"Law": {"uu-31-1999": "LawCorruption", "uu-1-2023": "LawPenalCode"},
	"OffenceGroup": {
		"kerugian-negara": "OffenceGroupStateLoss", "suap": "OffenceGroupBribery", "penggelapan-jabatan": "OffenceGroupEmbezzlement",
		"pemerasan": "OffenceGroupExtortion", "perbuatan-curang": "OffenceGroupFraud", "benturan-kepentingan": "OffenceGroupConflict",
		"gratifikasi": "OffenceGroupGratification", "terkait": "OffenceGroupRelated",
	},
	"Area": {
		"perencanaan-penganggaran": "AreaPlanningBudgeting", "perencanaan": "AreaPlanning", "penganggaran": "AreaBudgeting",
		"pbj": "AreaProcurement", "perizinan": "AreaLicensing", "pelayanan-publik": "AreaPublicServices", "apip": "AreaInternalAudit",
		"asn": "AreaCivilService", "pajak": "AreaLocalTax", "bmd": "AreaRegionalAssets", "desa": "AreaVillageFinance",
	},
	"SPICategory":   {"rentan": "SPIRentan", "waspada": "SPIWaspada", "terjaga": "SPITerjaga"},
	"Index":         {"SPI": "IndexSPI", "IPAK": "IndexIPAK", "MCP": "IndexMCP"},
	"GiftSituation": {"upacara": "GiftCeremony", "rekan-kerja-non-uang": "GiftColleague", "pisah-sambut": "GiftFarewell"},
	"GiftStep":      {"lapor": "GiftStepReport", "lengkapi": "GiftStepComplete"},
	"Framework": {
		"desa-antikorupsi": "FrameworkVillage", "kabupaten-kota-antikorupsi": "FrameworkCity", "zona-integritas": "FrameworkIntegrityZone",
	},
}
