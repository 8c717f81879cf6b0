package program

// Codes are stored for ever: each constant beside its code, written by hand, so that two
// rows that change places fail the test of their set.

var actCodes = map[Act]string{
	ActOpened:      "membuka",
	ActWelcomed:    "sambutan",
	ActReported:    "laporan",
	ActKeynote:     "keynote",
	ActTaught:      "materi",
	ActModerated:   "moderator",
	ActHandedOver:  "menyerahkan",
	ActReceived:    "menerima",
	ActSigned:      "menandatangani",
	ActWitnessed:   "menyaksikan",
	ActLaunched:    "meluncurkan",
	ActInaugurated: "mengukuhkan",
	ActDeclared:    "memimpin-ikrar",
	ActReadSpeech:  "membacakan-sambutan",
	ActPrayed:      "doa",
	ActPress:       "keterangan-pers",
	ActDirected:    "arahan",
	ActUrged:       "imbauan",
	ActVisited:     "meninjau",
	ActAssessed:    "menilai",
	ActAnswered:    "tanya-jawab",
	ActPresented:   "paparan",
	ActClosed:      "menutup",
	ActPerformed:   "tampil",
	ActAttended:    "menghadiri",
}

var claimTypeCodes = map[ClaimType]string{
	ClaimFirstInYear: "first-in-year",
	ClaimFirst:       "first",
	ClaimNthInYear:   "nth-in-year",
	ClaimNth:         "nth",
	ClaimBatch:       "nth-batch",
	ClaimStop:        "nth-stop",
	ClaimOnly:        "only",
	ClaimReach:       "reach",
	ClaimLargest:     "largest",
	ClaimAnnual:      "nth-annual",
	ClaimLast:        "last",
}

var claimScopeCodes = map[ClaimScope]string{
	ScopeCity:        "kota",
	ScopeRegency:     "kabupaten",
	ScopeRegencyCity: "kabupaten-kota",
	ScopeProvince:    "provinsi",
	ScopeDistrict:    "kecamatan",
	ScopeVillage:     "desa",
	ScopeGovernment:  "pemda",
	ScopeMinistry:    "kementerian",
	ScopeInstitution: "instansi",
	ScopeSchool:      "satuan-pendidikan",
	ScopeCompany:     "perusahaan",
	ScopeNation:      "nasional",
	ScopeSeries:      "rangkaian",
	ScopeWorld:       "dunia",
}

var commitmentKindCodes = map[CommitmentKind]string{
	CommitmentPact:        "pakta-integritas",
	CommitmentJoint:       "komitmen-bersama",
	CommitmentDeclaration: "deklarasi",
	CommitmentPledge:      "ikrar",
	CommitmentMemorandum:  "nota-kesepahaman",
	CommitmentAgreement:   "perjanjian-kerja-sama",
	CommitmentPerformance: "perjanjian-kinerja",
	CommitmentJointDecree: "skb",
	CommitmentPersonal:    "pernyataan-pribadi",
}

var countUnitCodes = map[CountUnit]string{
	UnitPerson:      "orang",
	UnitCouple:      "pasangan",
	UnitFamily:      "keluarga",
	UnitInstitution: "instansi",
	UnitMinistry:    "kementerian",
	UnitGovernment:  "pemda",
	UnitProvince:    "provinsi",
	UnitRegency:     "kabupaten-kota",
	UnitDistrict:    "kecamatan",
	UnitVillage:     "desa",
	UnitOffice:      "unit-kerja",
	UnitSchool:      "satuan-pendidikan",
	UnitCompany:     "perusahaan",
	UnitParty:       "partai",
	UnitCommunity:   "komunitas",
	UnitTeam:        "tim",
	UnitWork:        "karya",
	UnitStall:       "stan",
	UnitEvent:       "kegiatan",
	UnitStop:        "kota-singgah",
	UnitBatch:       "batch",
	UnitEpisode:     "episode",
	UnitAccount:     "akun",
	UnitDocument:    "dokumen",
	UnitMedia:       "media",
	UnitPlace:       "lokasi",
	UnitParcel:      "bidang-tanah",
	UnitItem:        "barang",
}

var boundCodes = map[Bound]string{
	BoundAtLeast: "minimal",
	BoundAtMost:  "maksimal",
}

var documentKindCodes = map[DocumentKind]string{
	DocumentInvitation:  "surat-undangan",
	DocumentAssignment:  "surat-tugas",
	DocumentTerms:       "kak",
	DocumentAttendance:  "daftar-hadir",
	DocumentCertificate: "sertifikat",
	DocumentCharter:     "piagam",
	DocumentReport:      "laporan-kegiatan",
	DocumentMinutes:     "berita-acara",
	DocumentDecree:      "surat-keputusan",
	DocumentJointDecree: "skb",
	DocumentMemorandum:  "nota-kesepahaman",
	DocumentAgreement:   "perjanjian-kerja-sama",
	DocumentPact:        "pakta-integritas",
	DocumentPledge:      "naskah-komitmen",
	DocumentCircular:    "surat-edaran",
	DocumentRelease:     "siaran-pers",
	DocumentMaterial:    "materi",
	DocumentRundown:     "susunan-acara",
	DocumentPhoto:       "dokumentasi",
	DocumentRegulation:  "peraturan",
	DocumentPlan:        "rencana-aksi",
	DocumentLetter:      "surat",
	DocumentOther:       "lainnya",
}

var numberSchemeCodes = map[NumberScheme]string{
	SchemePermendagri:    "permendagri-baru",
	SchemePermendagriOld: "permendagri-lama",
	SchemeKemenag:        "kemenag-surat",
	SchemeKemenagSpecial: "kemenag-khusus",
	SchemePUPR:           "pupr-surat",
	SchemeKPKRelease:     "kpk-siaran-pers",
	SchemePANRB:          "panrb-2012",
	SchemeDecree:         "keputusan",
}

var followUpKindCodes = map[FollowUpKind]string{
	FollowUpCascade:    "pengimbasan",
	FollowUpSpread:     "penularan",
	FollowUpRepeat:     "pengulangan",
	FollowUpForum:      "forum",
	FollowUpPlan:       "rencana-aksi",
	FollowUpVisit:      "observasi",
	FollowUpMovement:   "gerakan",
	FollowUpReport:     "pelaporan",
	FollowUpAssets:     "penertiban-aset",
	FollowUpMentoring:  "pendampingan",
	FollowUpEvaluation: "evaluasi",
	FollowUpRule:       "regulasi",
	FollowUpNext:       "kegiatan-berikutnya",
	FollowUpOther:      "lainnya",
}

var groupRoleCodes = map[GroupRole]string{
	GroupTarget:   "sasaran",
	GroupGuest:    "tamu",
	GroupListener: "pendengar",
	GroupIndirect: "tidak-langsung",
}

var stageCodes = map[Stage]string{
	StagePlanned:    "direncanakan",
	StageInvited:    "diundang",
	StageRegistered: "terdaftar",
	StagePresent:    "hadir",
	StageCertified:  "tersertifikasi",
	StageReached:    "terjangkau",
}

var kindCodes = map[Kind]string{
	KindBimtek:              "bimtek",
	KindOutreach:            "sosialisasi",
	KindCounselling:         "penyuluhan",
	KindTraining:            "diklat",
	KindTrainerTraining:     "tot",
	KindWorkshop:            "workshop",
	KindWebinar:             "webinar",
	KindSeminar:             "seminar",
	KindTalkShow:            "talkshow",
	KindDiscussion:          "diskusi",
	KindPublicLecture:       "kuliah-umum",
	KindCoordinationMeeting: "rapat-koordinasi",
	KindEvaluationMeeting:   "evaluasi",
	KindObservation:         "observasi",
	KindRoadshow:            "roadshow",
	KindCampaign:            "kampanye",
	KindExhibition:          "pameran",
	KindCompetition:         "lomba",
	KindCommemoration:       "peringatan",
	KindLaunch:              "peluncuran",
	KindInauguration:        "pengukuhan",
	KindDeclaration:         "deklarasi",
	KindSigning:             "penandatanganan",
	KindCertification:       "sertifikasi",
	KindSurvey:              "survei",
	KindMonitoring:          "monitoring",
	KindMentoring:           "pendampingan",
	KindELearning:           "pembelajaran-daring",
	KindProgressReport:      "laporan-capaian",
	KindBroadcast:           "siaran",
	KindMovement:            "gerakan",
	KindDigitalService:      "layanan-digital",
	KindReporting:           "pelaporan",
	KindStandingForum:       "forum",
	KindDialogue:            "dialog",
	KindNationalAction:      "aksi-nasional",
	KindCurriculum:          "kurikulum",
	KindStudy:               "kajian",
	KindAwardAssessment:     "penilaian",
}

var familyCodes = map[Family]string{
	FamilyTraining:      "pelatihan",
	FamilyCommunication: "komunikasi",
	FamilyMeeting:       "pertemuan",
	FamilyCampaign:      "kampanye",
	FamilyCeremony:      "seremoni",
	FamilyAssessment:    "penilaian",
	FamilyReporting:     "pelaporan",
}

var usageCodes = map[Usage]string{
	UsageAlways:    "ya",
	UsageSometimes: "kadang",
	UsageNever:     "tidak",
	UsageCharter:   "piagam",
	UsagePredicate: "predikat",
}

var locusRoleCodes = map[LocusRole]string{
	LocusCandidate: "calon",
	LocusChosen:    "terpilih",
	LocusPeer:      "rujukan",
	LocusObserved:  "diobservasi",
	LocusTarget:    "sasaran",
	LocusStop:      "singgahan",
	LocusOrigin:    "asal",
	LocusHost:      "tuan-rumah",
	LocusRated:     "dinilai",
}

var modeCodes = map[Mode]string{
	ModeOffline:   "luring",
	ModeOnline:    "daring",
	ModeHybrid:    "hibrida",
	ModeBroadcast: "siaran",
}

var partyRoleCodes = map[PartyRole]string{
	PartyOrganiser:     "penyelenggara",
	PartyHost:          "tuan-rumah",
	PartyCollaborator:  "kolaborator",
	PartyLeadingSector: "leading-sector",
	PartyInitiator:     "pemrakarsa",
	PartyAssessor:      "penilai",
	PartySupporter:     "pendukung",
	PartyBroadcaster:   "penyiar",
	PartySignatory:     "penandatangan",
	PartyFunder:        "penyandang-dana",
	PartyParticipant:   "peserta",
	PartyRecipient:     "penerima",
	PartyPerformer:     "pengisi-acara",
}

var personRoleCodes = map[PersonRole]string{
	PersonSpeaker:     "narasumber",
	PersonOpener:      "pembuka",
	PersonKeynote:     "keynote",
	PersonHead:        "kepala-daerah",
	PersonDeputyHead:  "wakil-kepala-daerah",
	PersonCommittee:   "ketua-panitia",
	PersonHost:        "tuan-rumah",
	PersonParticipant: "peserta",
	PersonPresent:     "hadir",
	PersonSpokesman:   "juru-bicara",
	PersonForkopimda:  "forkopimda",
	PersonModerator:   "moderator",
	PersonFacilitator: "fasilitator",
	PersonMC:          "pembawa-acara",
	PersonAssessor:    "penilai",
	PersonWitness:     "saksi",
	PersonSignatory:   "penandatangan",
	PersonWinner:      "pemenang",
	PersonCompanion:   "pendamping",
	PersonPerformer:   "pengisi-acara",
	PersonVIP:         "tamu-kehormatan",
	PersonSource:      "sumber-berita",
	PersonInvited:     "diundang",
}

var phaseCodes = map[Phase]string{
	PhaseUpcoming: "akan-datang",
	PhaseRunning:  "berlangsung",
	PhaseOver:     "lewat",
}

var relationKindCodes = map[RelationKind]string{
	RelationPartOf:   "bagian-dari",
	RelationContains: "mencakup",
	RelationBeside:   "bersamaan",
	RelationParallel: "serentak-dengan",
	RelationFollows:  "lanjutan-dari",
	RelationCascade:  "imbas-dari",
	RelationReplaces: "pengganti",
}

var seriesUnitCodes = map[SeriesUnit]string{
	SeriesBatch:   "batch",
	SeriesStop:    "persinggahan",
	SeriesLocus:   "lokus",
	SeriesEpisode: "episode",
	SeriesEdition: "edisi",
	SeriesMeeting: "pertemuan",
	SeriesStage:   "tahap",
	SeriesArea:    "wilayah",
}

var sourceKindCodes = map[SourceKind]string{
	SourcePress:     "berita",
	SourceRelease:   "siaran-pers",
	SourceOfficial:  "situs-resmi",
	SourceLetter:    "surat",
	SourceReport:    "laporan",
	SourceSocial:    "media-sosial",
	SourceInterview: "wawancara",
	SourceBroadcast: "siaran",
	SourceWitness:   "pengamatan",
	SourceLaw:       "peraturan",
}

var statementKindCodes = map[StatementKind]string{
	StatementStatistic:  "statistik",
	StatementVision:     "visi",
	StatementMessage:    "pesan",
	StatementReminder:   "imbauan",
	StatementHope:       "harapan",
	StatementFrame:      "kerangka",
	StatementBackground: "latar-belakang",
	StatementLaw:        "dasar-hukum",
	StatementCase:       "perkara",
	StatementPlan:       "rencana",
	StatementAppraisal:  "penilaian",
	StatementQuestion:   "pertanyaan",
	StatementCondition:  "syarat",
	StatementSlogan:     "slogan",
	StatementAsset:      "aset",
	StatementOther:      "lainnya",
}

var statusCodes = map[Status]string{
	StatusProposed:           "usulan",
	StatusPlanned:            "direncanakan",
	StatusInvited:            "undangan",
	StatusRegistration:       "pendaftaran",
	StatusRegistrationClosed: "pendaftaran-ditutup",
	StatusRunning:            "berlangsung",
	StatusFinished:           "selesai",
	StatusReported:           "dilaporkan",
	StatusFollowedUp:         "ditindaklanjuti",
	StatusPostponed:          "ditunda",
	StatusRescheduled:        "dijadwalkan-ulang",
	StatusCancelled:          "dibatalkan",
	StatusStopped:            "dihentikan",
}

var requirementCodes = map[Requirement]string{
	RequirementReason:     "alasan",
	RequirementDate:       "tanggal",
	RequirementNewDate:    "tanggal-baru",
	RequirementReschedule: "penjadwalan-ulang",
	RequirementLetter:     "surat",
	RequirementReport:     "laporan",
	RequirementEvidence:   "bukti",
	RequirementOrder:      "urutan",
}

var venueKindCodes = map[VenueKind]string{
	VenueHotel:      "hotel",
	VenueGovernment: "gedung-pemerintah",
	VenueResidence:  "rumah-dinas",
	VenueField:      "lapangan",
	VenueSquare:     "alun-alun",
	VenueStudio:     "studio",
	VenueConvention: "gedung-konvensi",
	VenueVillage:    "balai-desa",
	VenueCampus:     "kampus",
	VenueSchool:     "sekolah",
	VenueWorship:    "rumah-ibadah",
	VenueKPK:        "gedung-kpk",
	VenueMall:       "pusat-perbelanjaan",
	VenueCompany:    "kantor-perusahaan",
	VenueTheatre:    "gedung-pertunjukan",
	VenueSports:     "gelanggang-olahraga",
	VenueTransport:  "sarana-transportasi",
	VenueMuseum:     "museum",
	VenueOther:      "lainnya",
}

var weekdayCodes = map[Weekday]string{
	Monday:    "senin",
	Tuesday:   "selasa",
	Wednesday: "rabu",
	Thursday:  "kamis",
	Friday:    "jumat",
	Saturday:  "sabtu",
	Sunday:    "minggu",
}
