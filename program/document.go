package program

import (
	"strings"

	"github.com/integritas-id/integritas/civil"
	"github.com/integritas-id/integritas/internal/enum"
	"github.com/integritas-id/integritas/locale"
	"github.com/integritas-id/integritas/validation"
)

// Document is a paper around an event: the invitation, the letter of assignment, the
// report, a decree, a memorandum. Its number is kept as given. The zero Document is
// none.
type Document struct {
	Kind    DocumentKind `json:"kind,omitempty"`
	Number  string       `json:"number,omitempty"` // as given, "005/123/LTD-10/III/2024"
	Scheme  NumberScheme `json:"scheme,omitempty"` // by which the number was built
	Date    civil.Date   `json:"date,omitzero"`
	Title   string       `json:"title,omitempty"` // what it is about (perihal)
	Issuer  string       `json:"issuer,omitempty"`
	Signer  string       `json:"signer,omitempty"`  // as printed, where it is one
	Signers []Signatory  `json:"signers,omitempty"` // where they are several, or for whom they sign is told
	URL     string       `json:"url,omitempty"`
	Source  string       `json:"source,omitempty"` // id of the source
}

// IsZero reports whether there is no document.
func (d Document) IsZero() bool {
	return d.Kind == 0 && d.Number == "" && d.Scheme == 0 && d.Date.IsZero() && d.Title == "" && d.Issuer == "" &&
		d.Signer == "" && len(d.Signers) == 0 && d.URL == "" && d.Source == ""
}

// isNumbered reports whether number and date are known.
func (d Document) isNumbered() bool {
	return strings.TrimSpace(d.Number) != "" && !d.Date.IsZero()
}

// Letter returns the parts of the number that can be told: class, sequence, unit,
// month, year. An error is that of [locale.ParseLetterNumber].
func (d Document) Letter() (locale.LetterNumber, error) { return locale.ParseLetterNumber(d.Number) }

// DocumentKind is a kind of document. The zero DocumentKind is unknown.
type DocumentKind uint8

// The kinds of documents around an event.
const (
	DocumentInvitation  DocumentKind = iota + 1 // surat-undangan
	DocumentAssignment                          // surat-tugas
	DocumentTerms                               // kak, TOR
	DocumentAttendance                          // daftar-hadir
	DocumentCertificate                         // sertifikat
	DocumentCharter                             // piagam
	DocumentReport                              // laporan-kegiatan
	DocumentMinutes                             // berita-acara, notulen
	DocumentDecree                              // surat-keputusan
	DocumentJointDecree                         // skb
	DocumentMemorandum                          // nota-kesepahaman, MoU
	DocumentAgreement                           // perjanjian-kerja-sama
	DocumentPact                                // pakta-integritas
	DocumentPledge                              // naskah-komitmen, ikrar, deklarasi
	DocumentCircular                            // surat-edaran
	DocumentRelease                             // siaran-pers
	DocumentMaterial                            // materi: slides, modules
	DocumentRundown                             // susunan-acara
	DocumentPhoto                               // dokumentasi: photographs, video
	DocumentRegulation                          // peraturan
	DocumentPlan                                // rencana-aksi
	DocumentLetter                              // surat: another letter
	DocumentOther                               // lainnya
)

var documentKindSet = enum.Set[DocumentKind]{Name: "DocumentKind", ID: "jenis dokumen", EN: "kind of document", Rows: []enum.Row{
	DocumentInvitation:  {Code: "surat-undangan", ID: "Surat undangan", EN: "Letter of invitation", Synonyms: "undangan"},
	DocumentAssignment:  {Code: "surat-tugas", ID: "Surat tugas", EN: "Letter of assignment", Synonyms: "surat perintah tugas|SPT"},
	DocumentTerms:       {Code: "kak", ID: "Kerangka acuan kerja", EN: "Terms of reference", Synonyms: "TOR|kerangka acuan"},
	DocumentAttendance:  {Code: "daftar-hadir", ID: "Daftar hadir", EN: "Attendance list", Synonyms: "presensi|absensi"},
	DocumentCertificate: {Code: "sertifikat", ID: "Sertifikat", EN: "Certificate"},
	DocumentCharter:     {Code: "piagam", ID: "Piagam", EN: "Charter", Synonyms: "piagam penghargaan"},
	DocumentReport:      {Code: "laporan-kegiatan", ID: "Laporan kegiatan", EN: "Event report", Synonyms: "laporan|LPJ|laporan pertanggungjawaban"},
	DocumentMinutes:     {Code: "berita-acara", ID: "Berita acara", EN: "Minutes", Synonyms: "notulen|notula|risalah"},
	DocumentDecree:      {Code: "surat-keputusan", ID: "Surat keputusan", EN: "Decree", Synonyms: "SK|keputusan"},
	DocumentJointDecree: {Code: "skb", ID: "Surat keputusan bersama", EN: "Joint decree", Synonyms: "keputusan bersama"},
	DocumentMemorandum:  {Code: "nota-kesepahaman", ID: "Nota kesepahaman", EN: "Memorandum of understanding", Synonyms: "MoU|kesepakatan bersama"},
	DocumentAgreement:   {Code: "perjanjian-kerja-sama", ID: "Perjanjian kerja sama", EN: "Cooperation agreement", Synonyms: "PKS"},
	DocumentPact:        {Code: "pakta-integritas", ID: "Pakta integritas", EN: "Integrity pact"},
	DocumentPledge:      {Code: "naskah-komitmen", ID: "Naskah komitmen", EN: "Pledge", Synonyms: "komitmen bersama|ikrar|deklarasi|naskah deklarasi"},
	DocumentCircular:    {Code: "surat-edaran", ID: "Surat edaran", EN: "Circular", Synonyms: "SE|edaran"},
	DocumentRelease:     {Code: "siaran-pers", ID: "Siaran pers", EN: "Press release", Synonyms: "rilis"},
	DocumentMaterial:    {Code: "materi", ID: "Materi", EN: "Material", Synonyms: "bahan paparan|modul|slide"},
	DocumentRundown:     {Code: "susunan-acara", ID: "Susunan acara", EN: "Rundown", Synonyms: "jadwal acara"},
	DocumentPhoto:       {Code: "dokumentasi", ID: "Dokumentasi", EN: "Photographs and video", Synonyms: "foto|video"},
	DocumentRegulation:  {Code: "peraturan", ID: "Peraturan", EN: "Regulation", Synonyms: "perda|perbup|perwali|pergub"},
	DocumentPlan:        {Code: "rencana-aksi", ID: "Rencana aksi", EN: "Action plan"},
	DocumentLetter:      {Code: "surat", ID: "Surat lain", EN: "Other letter"},
	DocumentOther:       {Code: "lainnya", ID: "Lainnya", EN: "Other"},
}}

// NumberScheme is how an institution builds the numbers of its letters. There is no
// national pattern. The zero NumberScheme is unknown.
type NumberScheme uint8

// The schemes.
const (
	SchemePermendagri    NumberScheme = iota + 1 // permendagri-baru: 000.8.3.3/15/OR
	SchemePermendagriOld                         // permendagri-lama: 005/123/LTD-10/III/2024
	SchemeKemenag                                // kemenag-surat: R-99/IJ/KP.07.6/04/2020
	SchemeKemenagSpecial                         // kemenag-khusus: 05/IJ/04/2016
	SchemePUPR                                   // pupr-surat: UM 0201-Mn/201
	SchemeKPKRelease                             // kpk-siaran-pers: 60/HM.01.04/KPK/56/12/2025
	SchemePANRB                                  // panrb-2012: B/123/M.PANRB/KP.01/03/2024
	SchemeDecree                                 // keputusan: NOMOR 23 TAHUN 2020
)

var numberSchemeSet = enum.Set[NumberScheme]{Name: "NumberScheme", ID: "jenis penomoran", EN: "numbering scheme", Rows: []enum.Row{
	SchemePermendagri:    {Code: "permendagri-baru", ID: "Permendagri 83/2022", EN: "Permendagri 83/2022"},
	SchemePermendagriOld: {Code: "permendagri-lama", ID: "Kebiasaan pemda lama", EN: "Older habit of regional governments"},
	SchemeKemenag:        {Code: "kemenag-surat", ID: "Surat Kementerian Agama", EN: "Letters of the Ministry of Religious Affairs"},
	SchemeKemenagSpecial: {Code: "kemenag-khusus", ID: "Naskah khusus Kementerian Agama", EN: "Special papers of the Ministry of Religious Affairs"},
	SchemePUPR:           {Code: "pupr-surat", ID: "Surat Kementerian PUPR", EN: "Letters of the Ministry of Public Works"},
	SchemeKPKRelease:     {Code: "kpk-siaran-pers", ID: "Siaran pers KPK", EN: "KPK press releases"},
	SchemePANRB:          {Code: "panrb-2012", ID: "Pedoman PANRB 2012", EN: "PANRB guideline of 2012"},
	SchemeDecree:         {Code: "keputusan", ID: "Keputusan", EN: "Decrees"},
}}

// Check reports a document that nothing names.
func (d *Document) Check(s *validation.Scope) {
	if d.IsZero() {
		return
	}
	if d.Kind == 0 && d.Number == "" && d.Title == "" && d.URL == "" {
		s.Report("kind", &ruleDocument)
	}
	for i := range d.Signers {
		if d.Signers[i] == (Signatory{}) {
			s.ReportIndex("signers", i, &ruleSignatory)
		}
	}
	if d.Number != "" && strings.TrimSpace(d.Number) == "" {
		s.Report("number", &ruleDocumentNumber)
	}
	if letter, err := d.Letter(); err == nil && !d.Date.IsZero() {
		year, month := d.Date.Year(), d.Date.Month()
		if letter.Year != 0 && letter.Year != year || letter.Month != 0 && letter.Month != month {
			s.Report("number", &ruleDocumentPeriod, d.Date)
		}
	}
}

var ruleDocument = validation.Rule{
	Code: "document.kind", Severity: validation.Error,
	ID:     "dokumen tanpa jenis, nomor, perihal, dan alamat; isi salah satunya",
	EN:     "a document without a kind, a number, a title or an address; fill in one",
	Source: "a document can be found again",
}

var ruleDocumentNumber = validation.Rule{
	Code: "document.number", Severity: validation.Error,
	ID:     "nomor dokumen hanya berisi spasi; kosongkan jika tidak diketahui",
	EN:     "the document's number is blank; leave it out where it is not known",
	Source: "a document can be found again",
}

var ruleDocumentPeriod = validation.Rule{
	Code: "document.period", Severity: validation.Warning,
	ID:     "bulan atau tahun dalam nomor tidak cocok dengan tanggal %[1]v; periksa nomor atau tanggalnya",
	EN:     "month or year in the number do not fit the date %[1]v; check the number or the date",
	Source: "number schemes of institutions: the sequence restarts each calendar year",
}
