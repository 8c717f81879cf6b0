package participant

import "github.com/integritas-id/integritas/internal/enum"

// PostClass is the class of a post (kelompok jabatan): those of the civil service
// (UU 20/2023 Pasal 13–18) and what stands beside it. Zero is unknown.
type PostClass uint8

// The classes: first the civil service, then the others.
const (
	ClassJPTUtama        PostClass = iota + 1 // heads of national agencies
	ClassJPTMadya                             // echelon I
	ClassJPTPratama                           // echelon II
	ClassAdministrator                        // echelon III
	ClassPengawas                             // echelon IV
	ClassFungsional                           // functional, level not told
	ClassKeahlian                             // functional, expert
	ClassKeterampilan                         // functional, skilled
	ClassPelaksana                            // staff
	ClassNonASN                               // outside the civil service
	ClassStateOfficial                        // governors, regents, mayors, ministers
	ClassCouncil                              // members of DPRD
	ClassVillageHead                          // kepala desa
	ClassVillageOfficial                      // perangkat desa
	ClassVillageCouncil                       // BPD
	ClassAdat                                 // mukim
	ClassPolri                                // police
	ClassTNI                                  // armed forces
	ClassKejaksaan                            // prosecution
	ClassJudiciary                            // courts
	ClassVertical                             // offices of central government
	ClassElection                             // KPU, Bawaslu
	ClassSpecialBody                          // bodies of special autonomy
	ClassBUMD                                 // regional companies
	ClassKPK                                  // KPK
	ClassCertificate                          // PAKSI, API: a certificate, no post
	ClassOrganisation                         // PKK, DWP and other associations
	ClassFamily                               // spouses and other family
	ClassCommunity                            // the public
)

var postClassSet = enum.Set[PostClass]{Name: "PostClass", Rows: []enum.Row{
	{Code: "jpt_utama", ID: "JPT Utama", EN: "top executive"},
	{Code: "jpt_madya", ID: "JPT Madya", EN: "senior executive"},
	{Code: "jpt_pratama", ID: "JPT Pratama", EN: "executive"},
	{Code: "administrator", ID: "Jabatan Administrator", EN: "administrator"},
	{Code: "pengawas", ID: "Jabatan Pengawas", EN: "supervisor"},
	{Code: "fungsional", ID: "Jabatan Fungsional", EN: "functional post"},
	{Code: "fungsional_keahlian", ID: "Jabatan Fungsional Keahlian", EN: "functional post, expert"},
	{Code: "fungsional_keterampilan", ID: "Jabatan Fungsional Keterampilan", EN: "functional post, skilled"},
	{Code: "pelaksana", ID: "Jabatan Pelaksana", EN: "staff"},
	{Code: "non_asn", ID: "Non-ASN", EN: "outside the civil service"},
	{Code: "pejabat_negara", ID: "Pejabat Negara", EN: "state official"},
	{Code: "pejabat_daerah", ID: "Pejabat Daerah", EN: "regional council"},
	{Code: "kepala_desa", ID: "Kepala Desa", EN: "village head"},
	{Code: "perangkat_desa", ID: "Perangkat Desa", EN: "village official"},
	{Code: "bpd", ID: "BPD", EN: "village council"},
	{Code: "lembaga_adat", ID: "Lembaga Adat", EN: "customary body"},
	{Code: "polri", ID: "Polri", EN: "police"},
	{Code: "tni", ID: "TNI", EN: "armed forces"},
	{Code: "kejaksaan", ID: "Kejaksaan", EN: "prosecution"},
	{Code: "yudikatif", ID: "Yudikatif", EN: "judiciary"},
	{Code: "instansi_vertikal", ID: "Instansi Vertikal", EN: "office of central government"},
	{Code: "penyelenggara_pemilu", ID: "Penyelenggara Pemilu", EN: "election body"},
	{Code: "lembaga_khusus", ID: "Lembaga Kekhususan", EN: "special-autonomy body"},
	{Code: "bumd", ID: "BUMD", EN: "regional company"},
	{Code: "kpk", ID: "KPK", EN: "corruption eradication commission"},
	{Code: "sertifikasi", ID: "Sertifikasi", EN: "certificate"},
	{Code: "organisasi", ID: "Organisasi", EN: "association"},
	{Code: "keluarga", ID: "Keluarga", EN: "family"},
	{Code: "masyarakat", ID: "Masyarakat", EN: "the public"},
}}
