package participant

import "github.com/integritas-id/integritas/internal/enum"

// RoleGroup is a group of roles as recaps count them. Zero is unknown.
type RoleGroup uint8

// The groups, from the heads of regions to the public.
const (
	GroupRegionalHead       RoleGroup = iota + 1 // gubernur, bupati, wali kota and their deputies
	GroupJakartaHead                             // appointed heads in Jakarta
	GroupCouncil                                 // members of councils
	GroupStructural                              // structural posts of regional government
	GroupFunctionalHead                          // heads of schools and health centres
	GroupFunctional                              // functional posts
	GroupStaff                                   // pelaksana
	GroupNonASN                                  // staff outside the civil service
	GroupVillage                                 // village heads, officials and councils
	GroupForkopimda                              // chiefs of police, army, prosecution, courts
	GroupForkopimcam                             // the same in a district
	GroupVertical                                // others in offices of the centre
	GroupSpecialBody                             // bodies of special autonomy
	GroupBUMD                                    // regional companies
	GroupFamily                                  // husbands, wives, children
	GroupFamilyOrganisation                      // PKK and Dharma Wanita Persatuan
	GroupCommunity                               // the public
	GroupKPK                                     // Komisi Pemberantasan Korupsi
	GroupEducator                                // holders of an anti-corruption certificate
	GroupCentral                                 // central government
)

var roleGroupSet = enum.Set[RoleGroup]{Name: "RoleGroup", Rows: []enum.Row{
	{Code: "kepala_daerah", ID: "kepala daerah dan wakilnya", EN: "regional heads and deputies"},
	{Code: "kepala_wilayah_dki", ID: "kepala wilayah administrasi Jakarta", EN: "administrative heads in Jakarta"},
	{Code: "legislatif", ID: "anggota legislatif", EN: "members of councils"},
	{Code: "struktural", ID: "pejabat struktural", EN: "structural officials"},
	{Code: "fungsional_tugas_tambahan", ID: "kepala sekolah dan puskesmas", EN: "heads of schools and health centres"},
	{Code: "fungsional", ID: "pejabat fungsional", EN: "functional officials"},
	{Code: "pelaksana", ID: "pelaksana", EN: "administrative staff"},
	{Code: "non_asn", ID: "tenaga non-ASN", EN: "staff outside the civil service"},
	{Code: "desa", ID: "pemerintah desa", EN: "village government"},
	{Code: "forkopimda", ID: "Forkopimda", EN: "regional leaders' forum"},
	{Code: "forkopimcam", ID: "Forkopimcam", EN: "district leaders' forum"},
	{Code: "instansi_vertikal", ID: "instansi vertikal", EN: "offices of central government"},
	{Code: "lembaga_khusus", ID: "lembaga kekhususan daerah", EN: "special-autonomy bodies"},
	{Code: "bumd", ID: "BUMD", EN: "regional companies"},
	{Code: "keluarga", ID: "keluarga", EN: "family"},
	{Code: "organisasi_keluarga", ID: "PKK dan Dharma Wanita", EN: "family organisations"},
	{Code: "masyarakat", ID: "masyarakat", EN: "the public"},
	{Code: "kpk", ID: "KPK", EN: "corruption eradication commission"},
	{Code: "pendidik_antikorupsi", ID: "pendidik antikorupsi", EN: "anti-corruption educators"},
	{Code: "pusat", ID: "pemerintah pusat", EN: "central government"},
}}
