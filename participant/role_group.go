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

var roleGroupSet = enum.Set[RoleGroup]{Name: "RoleGroup", ID: "kelompok peran", EN: "group of roles", Rows: []enum.Row{
	GroupRegionalHead:       {Code: "kepala_daerah", ID: "kepala daerah dan wakilnya", EN: "regional heads and deputies"},
	GroupJakartaHead:        {Code: "kepala_wilayah_dki", ID: "kepala wilayah administrasi Jakarta", EN: "administrative heads in Jakarta"},
	GroupCouncil:            {Code: "legislatif", ID: "anggota legislatif", EN: "members of councils"},
	GroupStructural:         {Code: "struktural", ID: "pejabat struktural", EN: "structural officials"},
	GroupFunctionalHead:     {Code: "fungsional_tugas_tambahan", ID: "kepala sekolah dan puskesmas", EN: "heads of schools and health centres"},
	GroupFunctional:         {Code: "fungsional", ID: "pejabat fungsional", EN: "functional officials"},
	GroupStaff:              {Code: "pelaksana", ID: "pelaksana", EN: "administrative staff"},
	GroupNonASN:             {Code: "non_asn", ID: "tenaga non-ASN", EN: "staff outside the civil service"},
	GroupVillage:            {Code: "desa", ID: "pemerintah desa", EN: "village government"},
	GroupForkopimda:         {Code: "forkopimda", ID: "Forkopimda", EN: "regional leaders' forum"},
	GroupForkopimcam:        {Code: "forkopimcam", ID: "Forkopimcam", EN: "district leaders' forum"},
	GroupVertical:           {Code: "instansi_vertikal", ID: "instansi vertikal", EN: "offices of central government"},
	GroupSpecialBody:        {Code: "lembaga_khusus", ID: "lembaga kekhususan daerah", EN: "special-autonomy bodies"},
	GroupBUMD:               {Code: "bumd", ID: "BUMD", EN: "regional companies"},
	GroupFamily:             {Code: "keluarga", ID: "keluarga", EN: "family"},
	GroupFamilyOrganisation: {Code: "organisasi_keluarga", ID: "PKK dan Dharma Wanita", EN: "family organisations"},
	GroupCommunity:          {Code: "masyarakat", ID: "masyarakat", EN: "the public"},
	GroupKPK:                {Code: "kpk", ID: "KPK", EN: "corruption eradication commission"},
	GroupEducator:           {Code: "pendidik_antikorupsi", ID: "pendidik antikorupsi", EN: "anti-corruption educators"},
	GroupCentral:            {Code: "pusat", ID: "pemerintah pusat", EN: "central government"},
}}
