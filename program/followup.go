package program

import (
	"github.com/integritas-id/integritas/civil"
	"github.com/integritas-id/integritas/internal/enum"
	"github.com/integritas-id/integritas/validation"
)

// FollowUp (tindak lanjut) is what is to come of an event: a cascade to regional
// offices, an action plan, a visit. Evidence shows that it was done.
type FollowUp struct {
	Kind     FollowUpKind `json:"kind,omitempty"`
	Text     Text         `json:"text,omitzero"`
	Areas    []Area       `json:"areas,omitempty"`    // to which regions it goes
	Target   string       `json:"target,omitempty"`   // to whom, where it is no region: "seluruh OPD"
	By       string       `json:"by,omitempty"`       // who is to do it
	Due      civil.Date   `json:"due,omitzero"`       // by when
	DueText  string       `json:"due_text,omitempty"` // as printed, "dua minggu setelah kegiatan"
	Done     civil.Date   `json:"done,omitzero"`      // when it was done
	Events   []string     `json:"events,omitempty"`   // keys or ids of the events that it led to
	Evidence []Document   `json:"evidence,omitempty"`
	Source   string       `json:"source,omitempty"` // id of the source
}

// FollowUpKind is a kind of follow-up. The zero FollowUpKind is unknown.
type FollowUpKind uint8

// The kinds of follow-ups.
const (
	FollowUpCascade       FollowUpKind = iota + 1 // pengimbasan: repeated by regional offices
	FollowUpSpread                                // penularan: participants pass the values on
	FollowUpRepeat                                // pengulangan: held again, every year
	FollowUpForum                                 // forum of integrity
	FollowUpPlan                                  // rencana-aksi
	FollowUpVisit                                 // observasi
	FollowUpMovement                              // gerakan
	FollowUpReport                                // pelaporan: LHKPN, gratification
	FollowUpAssets                                // penertiban-aset
	FollowUpMentoring                             // pendampingan
	FollowUpEvaluation                            // evaluasi
	FollowUpRule                                  // regulasi: a regulation is to be made
	FollowUpNext                                  // kegiatan-berikutnya: the next stop or batch
	FollowUpCertification                         // sertifikasi: those taught are to be certified
	FollowUpLearning                              // pembelajaran-daring: a course to be taken online
	FollowUpCampaign                              // kampanye: a campaign
	FollowUpSigning                               // penandatanganan: something is to be signed
	FollowUpHandover                              // serah-terima: something is to be handed over
	FollowUpAward                                 // penganugerahan: a prize is to be given
	FollowUpOther                                 // lainnya
)

var followUpKindSet = enum.Set[FollowUpKind]{Name: "FollowUpKind", ID: "jenis tindak lanjut", EN: "kind of follow-up", Rows: []enum.Row{
	FollowUpCascade:       {Code: "pengimbasan", ID: "Pengimbasan", EN: "Cascade", Synonyms: "diseminasi|pengimbasan ke OPD"},
	FollowUpSpread:        {Code: "penularan", ID: "Penularan nilai", EN: "Passing on", Synonyms: "menularkan|agen perubahan"},
	FollowUpRepeat:        {Code: "pengulangan", ID: "Penyelenggaraan berulang", EN: "Repetition", Synonyms: "tahunan"},
	FollowUpForum:         {Code: "forum", ID: "Forum integritas", EN: "Forum"},
	FollowUpPlan:          {Code: "rencana-aksi", ID: "Rencana aksi", EN: "Action plan", Synonyms: "renaksi|rencana aksi SPI"},
	FollowUpVisit:         {Code: "observasi", ID: "Observasi", EN: "Observation visit", Synonyms: "kunjungan"},
	FollowUpMovement:      {Code: "gerakan", ID: "Gerakan berkelanjutan", EN: "Movement"},
	FollowUpReport:        {Code: "pelaporan", ID: "Pelaporan", EN: "Reporting", Synonyms: "lapor LHKPN|lapor gratifikasi"},
	FollowUpAssets:        {Code: "penertiban-aset", ID: "Penertiban aset", EN: "Asset clean-up", Synonyms: "pembenahan aset"},
	FollowUpMentoring:     {Code: "pendampingan", ID: "Pendampingan", EN: "Mentoring"},
	FollowUpEvaluation:    {Code: "evaluasi", ID: "Evaluasi", EN: "Evaluation", Synonyms: "monitoring dan evaluasi|monev"},
	FollowUpRule:          {Code: "regulasi", ID: "Penyusunan aturan", EN: "Making of a rule", Synonyms: "aturan"},
	FollowUpNext:          {Code: "kegiatan-berikutnya", ID: "Kegiatan berikutnya", EN: "Next event", Synonyms: "batch berikutnya|lokus berikutnya"},
	FollowUpCertification: {Code: "sertifikasi", ID: "Sertifikasi", EN: "Certification", Synonyms: "uji kompetensi|ujian sertifikasi"},
	FollowUpLearning:      {Code: "pembelajaran-daring", ID: "Pembelajaran daring", EN: "E-learning", Synonyms: "kursus daring|e-learning|LMS"},
	FollowUpCampaign:      {Code: "kampanye", ID: "Kampanye", EN: "Campaign", Synonyms: "sosialisasi lanjutan"},
	FollowUpSigning:       {Code: "penandatanganan", ID: "Penandatanganan", EN: "Signing", Synonyms: "penandatanganan MoU|penandatanganan komitmen"},
	FollowUpHandover:      {Code: "serah-terima", ID: "Serah terima", EN: "Handover", Synonyms: "penyerahan"},
	FollowUpAward:         {Code: "penganugerahan", ID: "Penganugerahan", EN: "Award", Synonyms: "pengumuman pemenang"},
	FollowUpOther:         {Code: "lainnya", ID: "Lainnya", EN: "Other"},
}}

// Check reports a follow-up that says nothing, and with a day of the check one that
// is overdue.
func (f *FollowUp) Check(s *validation.Scope) {
	if f.Kind == 0 && f.Text.IsZero() {
		s.Report("kind", &ruleFollowUp)
	}
	if !f.Text.IsZero() {
		s.Field("text", &f.Text)
	}
	validation.Each(s, "areas", f.Areas)
	if on, ok := s.On(); ok && !f.Due.IsZero() && f.Due.Before(on) && f.Done.IsZero() && len(f.Evidence) == 0 {
		s.Report("due", &ruleFollowUpDue, f.Due)
	}
	validation.Each(s, "evidence", f.Evidence)
}

var ruleFollowUp = validation.Rule{
	Code: "follow-up.kind", Severity: validation.Error,
	ID:     "tindak lanjut belum berjenis dan belum beruraian; lengkapi salah satunya",
	EN:     "a follow-up without a kind or a text; fill in one",
	Source: "an item of a list says something",
}

var ruleFollowUpDue = validation.Rule{
	Code: "follow-up.due", Severity: validation.Warning,
	ID:     "tindak lanjut jatuh tempo pada %[1]v dan belum ada buktinya; lengkapi buktinya atau catat tenggat baru",
	EN:     "the follow-up was due on %[1]v and has no evidence; add it or record a new date",
	Source: "a follow-up is shown by its evidence",
}
