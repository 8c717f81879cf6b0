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

var postClassSet = enum.Set[PostClass]{Name: "PostClass", ID: "golongan jabatan", EN: "class of posts", Rows: []enum.Row{
	ClassJPTUtama:        {Code: "jpt_utama", ID: "JPT Utama", EN: "top executive"},
	ClassJPTMadya:        {Code: "jpt_madya", ID: "JPT Madya", EN: "senior executive"},
	ClassJPTPratama:      {Code: "jpt_pratama", ID: "JPT Pratama", EN: "executive"},
	ClassAdministrator:   {Code: "administrator", ID: "Jabatan Administrator", EN: "administrator"},
	ClassPengawas:        {Code: "pengawas", ID: "Jabatan Pengawas", EN: "supervisor"},
	ClassFungsional:      {Code: "fungsional", ID: "Jabatan Fungsional", EN: "functional post"},
	ClassKeahlian:        {Code: "fungsional_keahlian", ID: "Jabatan Fungsional Keahlian", EN: "functional post, expert"},
	ClassKeterampilan:    {Code: "fungsional_keterampilan", ID: "Jabatan Fungsional Keterampilan", EN: "functional post, skilled"},
	ClassPelaksana:       {Code: "pelaksana", ID: "Jabatan Pelaksana", EN: "staff"},
	ClassNonASN:          {Code: "non_asn", ID: "Non-ASN", EN: "outside the civil service"},
	ClassStateOfficial:   {Code: "pejabat_negara", ID: "Pejabat Negara", EN: "state official"},
	ClassCouncil:         {Code: "pejabat_daerah", ID: "Pejabat Daerah", EN: "regional council"},
	ClassVillageHead:     {Code: "kepala_desa", ID: "Kepala Desa", EN: "village head"},
	ClassVillageOfficial: {Code: "perangkat_desa", ID: "Perangkat Desa", EN: "village official"},
	ClassVillageCouncil:  {Code: "bpd", ID: "BPD", EN: "village council"},
	ClassAdat:            {Code: "lembaga_adat", ID: "Lembaga Adat", EN: "customary body"},
	ClassPolri:           {Code: "polri", ID: "Polri", EN: "police"},
	ClassTNI:             {Code: "tni", ID: "TNI", EN: "armed forces"},
	ClassKejaksaan:       {Code: "kejaksaan", ID: "Kejaksaan", EN: "prosecution"},
	ClassJudiciary:       {Code: "yudikatif", ID: "Yudikatif", EN: "judiciary"},
	ClassVertical:        {Code: "instansi_vertikal", ID: "Instansi Vertikal", EN: "office of central government"},
	ClassElection:        {Code: "penyelenggara_pemilu", ID: "Penyelenggara Pemilu", EN: "election body"},
	ClassSpecialBody:     {Code: "lembaga_khusus", ID: "Lembaga Kekhususan", EN: "special-autonomy body"},
	ClassBUMD:            {Code: "bumd", ID: "BUMD", EN: "regional company"},
	ClassKPK:             {Code: "kpk", ID: "KPK", EN: "corruption eradication commission"},
	ClassCertificate:     {Code: "sertifikasi", ID: "Sertifikasi", EN: "certificate"},
	ClassOrganisation:    {Code: "organisasi", ID: "Organisasi", EN: "association"},
	ClassFamily:          {Code: "keluarga", ID: "Keluarga", EN: "family"},
	ClassCommunity:       {Code: "masyarakat", ID: "Masyarakat", EN: "the public"},
}}
