package attend

import "github.com/integritas-id/integritas/validation"

// What the reasons rest on: the organiser's own policy.
const sourcePolicy = "the organiser's policy"

var ruleEligibleCancelled = validation.Rule{
	Code: "eligibility.cancelled", Severity: validation.Error,
	ID: "kegiatan dibatalkan", EN: "the event was cancelled", Source: sourcePolicy,
}

var ruleEligiblePostponed = validation.Rule{
	Code: "eligibility.postponed", Severity: validation.Warning,
	ID:     "kegiatan ditunda dan belum berlangsung; tunggu sampai dilaksanakan",
	EN:     "the event was postponed and has not taken place; wait until it has",
	Source: sourcePolicy,
}

var ruleEligibleNoRole = validation.Rule{
	Code: "eligibility.no-role", Severity: validation.Warning,
	ID:     "peran peserta belum diketahui; lengkapi jabatannya",
	EN:     "the participant's role is not known; fill in the post",
	Source: sourcePolicy,
}

var ruleEligibleRole = validation.Rule{
	Code: "eligibility.role", Severity: validation.Error,
	ID:     "sertifikat ini bukan untuk %[1]v",
	EN:     "this certificate is not for the role %[1]v",
	Source: sourcePolicy,
}

var ruleEligibleNoSession = validation.Rule{
	Code: "eligibility.no-session", Severity: validation.Error,
	ID:     "tidak ada sesi yang berlaku bagi peserta",
	EN:     "no session applies to the participant",
	Source: sourcePolicy,
}

var ruleEligibleShare = validation.Rule{
	Code: "eligibility.share", Severity: validation.Error,
	ID:     "kehadiran paling tinggi %[1]s, belum mencapai syarat %[2]s",
	EN:     "attendance can reach %[1]s at most, less than the %[2]s required",
	Source: sourcePolicy,
}

var ruleEligibleSessions = validation.Rule{
	Code: "eligibility.sessions", Severity: validation.Error,
	ID:     "sesi yang diikuti paling banyak %[1]d, kurang dari syarat %[2]d",
	EN:     "sessions attended can reach %[1]d at most, fewer than the %[2]d required",
	Source: sourcePolicy,
}

var ruleEligibleJP = validation.Rule{
	Code: "eligibility.jp", Severity: validation.Error,
	ID:     "jam pelajaran yang diikuti paling tinggi %[1]s, belum mencapai syarat %[2]d JP",
	EN:     "lessons attended can reach %[1]s at most, less than the %[2]d JP required",
	Source: sourcePolicy,
}

var ruleEligibleUnmarked = validation.Rule{
	Code: "eligibility.unmarked", Severity: validation.Warning,
	ID:     "kehadiran pada %[1]d sesi yang sudah berlangsung belum dicatat; lengkapi daftar hadirnya",
	EN:     "attendance at %[1]d sessions already held is not recorded; complete the attendance list",
	Source: sourcePolicy,
}

var ruleEligibleToCome = validation.Rule{
	Code: "eligibility.to-come", Severity: validation.Warning,
	ID:     "masih ada %[1]d sesi yang belum berlangsung",
	EN:     "%[1]d sessions are still to come",
	Source: sourcePolicy,
}

var ruleEligibleMandatory = validation.Rule{
	Code: "eligibility.mandatory", Severity: validation.Error,
	ID:     "tidak mengikuti sesi wajib %[1]v",
	EN:     "did not attend the mandatory session %[1]v",
	Source: sourcePolicy,
}

var ruleEligibleMandatoryBefore = validation.Rule{
	Code: "eligibility.mandatory-before", Severity: validation.Error,
	ID:     "sesi wajib %[1]v berlangsung sebelum peserta terdaftar; tandai tidak berlaku jika peserta dibebaskan",
	EN:     "the mandatory session %[1]v was held before the participant was enrolled; mark it as not applicable to waive it",
	Source: sourcePolicy,
}

var ruleEligibleMandatoryToCome = validation.Rule{
	Code: "eligibility.mandatory-to-come", Severity: validation.Warning,
	ID:     "sesi wajib %[1]v belum berlangsung",
	EN:     "the mandatory session %[1]v is still to come",
	Source: sourcePolicy,
}

var ruleEligibleMandatoryUnmarked = validation.Rule{
	Code: "eligibility.mandatory-unmarked", Severity: validation.Warning,
	ID:     "kehadiran pada sesi wajib %[1]v belum dicatat",
	EN:     "attendance at the mandatory session %[1]v is not recorded",
	Source: sourcePolicy,
}

var ruleEligiblePreTest = validation.Rule{
	Code: "eligibility.pre-test", Severity: validation.Warning,
	ID: "belum ada nilai pretes", EN: "there is no pre-test score", Source: sourcePolicy,
}

var ruleEligiblePostTest = validation.Rule{
	Code: "eligibility.post-test", Severity: validation.Warning,
	ID: "belum ada nilai postes", EN: "there is no post-test score", Source: sourcePolicy,
}

var ruleEligibleScore = validation.Rule{
	Code: "eligibility.score", Severity: validation.Warning,
	ID:     "nilai postes terbaik %[1]s, kurang dari syarat %[2]s; peserta dapat mengulang",
	EN:     "the best post-test score is %[1]s, less than the %[2]s required; the test may be repeated",
	Source: sourcePolicy,
}

var ruleEligibleNoPartner = validation.Rule{
	Code: "eligibility.no-partner", Severity: validation.Error,
	ID: "peserta terdaftar tanpa pasangan", EN: "the participant is enrolled without a partner", Source: sourcePolicy,
}

var ruleEligiblePartnerUnknown = validation.Rule{
	Code: "eligibility.partner-unknown", Severity: validation.Warning,
	ID:     "kehadiran pasangan belum dicatat",
	EN:     "the partner's attendance is not recorded",
	Source: sourcePolicy,
}

var ruleEligiblePartner = validation.Rule{
	Code: "eligibility.partner", Severity: validation.Error,
	ID: "pasangan tidak memenuhi syarat", EN: "the partner does not meet the rule", Source: sourcePolicy,
}

var ruleEligiblePartnerNotYet = validation.Rule{
	Code: "eligibility.partner-not-yet", Severity: validation.Warning,
	ID: "pasangan belum memenuhi syarat", EN: "the partner does not meet the rule yet", Source: sourcePolicy,
}

var ruleCandidateEvent = validation.Rule{
	Code: "candidate.event", Severity: validation.Error,
	ID:     "kehadiran ini bukan untuk kegiatan yang diperiksa; pilih kehadiran pada kegiatan yang sama",
	EN:     "the attendance is not of the event in question; choose the one of the same event",
	Source: sourcePolicy,
}

var ruleEligibleWithdrawn = validation.Rule{
	Code: "eligibility.withdrawn", Severity: validation.Error,
	ID:     "peserta menolak atau mengundurkan diri",
	EN:     "the participant declined or withdrew",
	Source: sourcePolicy,
}

var ruleEligibleNotEnrolled = validation.Rule{
	Code: "eligibility.not-enrolled", Severity: validation.Error,
	ID:     "peserta baru diundang atau masih dalam daftar tunggu, dan tidak tercatat hadir",
	EN:     "the participant was only invited or is on the waiting list, and no mark tells of being there",
	Source: sourcePolicy,
}

var ruleEligibleNotConfirmed = validation.Rule{
	Code: "eligibility.not-confirmed", Severity: validation.Warning,
	ID:     "pendaftaran peserta belum dikonfirmasi; konfirmasikan atau catat sebagai datang langsung",
	EN:     "the registration is not confirmed yet; confirm it or record a walk-in",
	Source: sourcePolicy,
}

var ruleEligibleTrack = validation.Rule{
	Code: "eligibility.track", Severity: validation.Warning,
	ID:     "tidak ada sesi pada jalur %[1]q; perbaiki jalur peserta",
	EN:     "no session is of the track %[1]q; mend the track of the participant",
	Source: sourcePolicy,
}

var ruleEligibleNoTrack = validation.Rule{
	Code: "eligibility.no-track", Severity: validation.Warning,
	ID:     "jalur peserta belum diketahui, padahal sesi berjalan di beberapa jalur; isi jalurnya",
	EN:     "the track of the participant is not known, and sessions run in several tracks; fill it in",
	Source: sourcePolicy,
}

var ruleEligibleNoPart = validation.Rule{
	Code: "eligibility.no-part", Severity: validation.Warning,
	ID:     "peran orang ini dalam kegiatan belum diketahui; isi peserta, narasumber, moderator, atau panitia",
	EN:     "the part of this person in the event is not known; fill in participant, speaker, moderator or committee",
	Source: sourcePolicy,
}

var ruleEligiblePart = validation.Rule{
	Code: "eligibility.part", Severity: validation.Error,
	ID:     "sertifikat ini bukan untuk %[1]v",
	EN:     "this certificate is not for the part %[1]v",
	Source: sourcePolicy,
}

var ruleEligibleNoMinutes = validation.Rule{
	Code: "eligibility.no-minutes", Severity: validation.Warning,
	ID:     "lama sebagian sesi belum diketahui, sehingga bagian kehadiran belum dapat dihitung; isi jam atau JP sesinya",
	EN:     "how long some sessions last is not known, so the share cannot be told yet; fill in their times or JP",
	Source: sourcePolicy,
}

var ruleEligibleNoJP = validation.Rule{
	Code: "eligibility.no-jp", Severity: validation.Warning,
	ID:     "kegiatan dan sesinya tidak menyebut JP; isi JP-nya",
	EN:     "neither the event nor its sessions state JP; fill them in",
	Source: sourcePolicy,
}

var ruleEligibleLate = validation.Rule{
	Code: "eligibility.late-unknown", Severity: validation.Warning,
	ID:     "peserta terlambat pada %[1]d sesi tanpa catatan menitnya; isi menit keterlambatannya",
	EN:     "the participant was late at %[1]d sessions and nobody noted by how much; fill in the minutes",
	Source: sourcePolicy,
}

var ruleEligibleMandatoryNotHeld = validation.Rule{
	Code: "eligibility.mandatory-not-held", Severity: validation.Warning,
	ID:     "sesi wajib %[1]v tidak sempat berlangsung karena kegiatan dihentikan; adakan lagi atau tandai tidak berlaku",
	EN:     "the mandatory session %[1]v was not held, since the event was broken off; hold it again or mark it as not applicable",
	Source: sourcePolicy,
}
