package participant

import (
	"strings"

	"github.com/integritas-id/integritas/office"
	"github.com/integritas-id/integritas/region"
)

// officeHeads tells who heads an office of each kind.
var officeHeads = [...]Role{
	office.KindPemda:       0, // a Gubernur, Bupati or Wali Kota, by the tier
	office.KindSetda:       RoleSekda,
	office.KindAsisten:     RoleAsistenSekda,
	office.KindStafAhli:    RoleStafAhliKDH,
	office.KindBagian:      RoleKepalaBagian,
	office.KindBiro:        RoleKepalaBiro,
	office.KindSetwan:      RoleSekretarisDPRD,
	office.KindDPRD:        RoleKetuaDPRD,
	office.KindDPRDPart:    RoleKetuaAlkapDPRD,
	office.KindInspektorat: RoleInspektur,
	office.KindDinas:       RoleKepalaDinas,
	office.KindBadan:       RoleKepalaBadan,
	office.KindBappeda:     RoleKepalaBadan,
	office.KindBKPSDM:      RoleKepalaBadan,
	office.KindBPSDM:       RoleKepalaBadan,
	office.KindBPKAD:       RoleKepalaBadan,
	office.KindBapenda:     RoleKepalaBadan,
	office.KindKesbangpol:  RoleKepalaBadan,
	office.KindBPBD:        RoleKepalaPelaksanaBPBD,
	office.KindSatpolPP:    RoleKepalaSatpolPP,
	office.KindPenghubung:  RoleKepalaBadan,
	office.KindPaniradya:   RoleLembagaKhusus,
	office.KindKundha:      RoleKepalaDinas,
	office.KindLembagaAceh: RoleLembagaKhusus,
	office.KindBidang:      RoleKepalaBidang,
	office.KindSeksi:       RoleKepalaSeksi,
	office.KindUPTD:        RoleKepalaUPTD,
	office.KindKecamatan:   RoleCamat,
	office.KindDistrik:     RoleCamat,
	office.KindKapanewon:   RoleCamat,
	office.KindKemantren:   RoleCamat,
	office.KindKelurahan:   RoleLurah,
	office.KindDesa:        RoleKepalaDesa,
	office.KindRSUD:        RoleDirekturRSUD,
	office.KindPuskesmas:   RoleKepalaPuskesmas,
	office.KindSekolah:     RoleKepalaSekolah,
	office.KindMadrasah:    RoleKepalaSekolah,
	office.KindKampus:      RoleAkademisi,
	office.KindKementerian: RoleMenteriPimpinanLembaga,
	office.KindLPNK:        RoleMenteriPimpinanLembaga,
	office.KindEselon1:     RoleJPTMadyaPusat,
	office.KindUnitPusat:   RoleJPTPratamaPusat,
	office.KindKanwil:      RoleVertikalLain,
	office.KindKankemenag:  RoleVertikalLain,
	office.KindKUA:         RoleVertikalLain,
	office.KindBPN:         RoleVertikalLain,
	office.KindBPS:         RoleVertikalLain,
	office.KindBNN:         RoleVertikalLain,
	office.KindKPU:         RolePenyelenggaraPemilu,
	office.KindBawaslu:     RolePenyelenggaraPemilu,
	office.KindKejati:      RoleKajati,
	office.KindKejari:      RoleKajari,
	office.KindPengadilan:  RoleKetuaPengadilan,
	office.KindPolda:       RoleKapolda,
	office.KindPolres:      RoleKapolres,
	office.KindPolsek:      RoleKapolsek,
	office.KindKodim:       RoleDandim,
	office.KindKoramil:     RoleDanramil,
	office.KindPangkalan:   RoleDanlan,
	office.KindBUMD:        RoleDireksiBUMD,
	office.KindTPPKK:       RoleKetuaTPPKK,
	office.KindDWP:         RoleKetuaDWP,
	office.KindOrmas:       RoleOrganisasiLain,
}

// HeadOf returns the role of whoever heads an office of a kind: a Camat for a Kecamatan,
// a Kepala Badan for a Bappeda. It is zero where the kind does not tell it.
func HeadOf(k office.Kind) Role {
	if int(k) >= len(officeHeads) {
		return 0
	}
	return officeHeads[k]
}

// fronts are the words of the office that the head of a post holds, to which its unit is
// the rest: the Camat of Metro Timur is of the Kecamatan Metro Timur.
var fronts = [...]struct {
	role  Role
	front string
}{
	{RoleGubernur, "Pemerintah Provinsi"},
	{RoleWakilGubernur, "Pemerintah Provinsi"},
	{RoleBupati, "Pemerintah Kabupaten"},
	{RoleWakilBupati, "Pemerintah Kabupaten"},
	{RoleWaliKota, "Pemerintah Kota"},
	{RoleWakilWaliKota, "Pemerintah Kota"},
	{RoleSekda, "Setda"},
	{RoleAsistenSekda, "Asisten"},
	{RoleStafAhliKDH, "Staf Ahli"},
	{RoleSekretarisDPRD, "Setwan"},
	{RoleKetuaDPRD, "DPRD"},
	{RoleWakilKetuaDPRD, "DPRD"},
	{RoleAnggotaDPRD, "DPRD"},
	{RoleInspektur, "Inspektorat"},
	{RoleInspekturPembantu, "Irban"},
	{RoleKepalaPelaksanaBPBD, "BPBD"},
	{RoleKepalaSatpolPP, "Satpol PP"},
	{RoleCamat, "Kecamatan"},
	{RoleSekretarisCamat, "Kecamatan"},
	{RoleLurah, "Kelurahan"},
	{RoleSekretarisLurah, "Kelurahan"},
	{RoleKepalaDesa, "Desa"},
	{RoleSekretarisDesa, "Desa"},
	{RoleKapolda, "Polda"},
	{RoleKapolres, "Polres"},
	{RoleKapolsek, "Polsek"},
	{RoleKajati, "Kejati"},
	{RoleKajari, "Kejari"},
	{RoleDandim, "Kodim"},
	{RoleDanrem, "Korem"},
	{RoleDanramil, "Koramil"},
	{RoleKetuaTPPKK, "TP PKK"},
	{RolePengurusTPPKK, "TP PKK"},
	{RoleKetuaDWP, "DWP"},
	{RolePengurusDWP, "DWP"},
	{RoleDeputiKPK, "Deputi"},
}

// front returns the words of the office that the head of a post holds: by the role, or
// what stands behind Kepala, "Bagian" of a "Kepala Bagian".
func (p Position) front() string {
	if rest, ok := strings.CutPrefix(p.Head, "Kepala "); ok && p.Role != RoleKepalaPelaksanaBPBD {
		return rest
	}
	if rest, ok := strings.CutPrefix(p.Head, "Sekretaris "); ok && p.Role == RoleSekretarisPD { // Sekdis Pendidikan
		return rest
	}
	if p.Head == "Kepala" || p.Head == "Sekretaris" {
		return ""
	}
	for _, f := range fronts {
		if f.role == p.Role {
			return f.front
		}
	}
	return ""
}

// Office returns the office at which the post is held: "Kepala Dinas Kesehatan Kota
// Metro" tells the Dinas, "Camat Metro Timur" the Kecamatan, "Auditor Ahli Madya pada
// Inspektorat" the Inspektorat. It is zero where the post tells none, and for who has left
// the post or is somebody's spouse: the office is the other one's.
func (p Position) Office() office.Office {
	if p.Tense != 0 && p.Tense != TenseCandidate || p.Role == RolePasangan || p.Role == RoleKeluargaLain {
		return office.Office{}
	}
	text := p.Workplace
	if text == "" {
		text = strings.TrimSpace(p.front() + " " + p.Unit)
	}
	o, err := office.Parse(text)
	if rest, ok := strings.CutPrefix(text, "Sekolah "); ok && p.Role == RoleKepalaSekolah && o.Kind == office.KindLain { // Kepala Sekolah SMPN 5 Metro
		o, err = office.Parse(rest)
	}
	if err != nil || o.Kind == office.KindLain && p.Workplace == "" {
		return office.Office{} // the title of a functional post, or nothing
	}
	if len(o.Readings) == 0 && o.Region.IsZero() {
		o = o.In(p.Region)
	}
	return o
}

// In completes the region of a post by the caller's word that the list is of one region:
// a post that a region has and whose text names none is taken for that region's. A post
// at the centre, and one whose text names a region, stay as they are.
func (p Position) In(c region.Code) Position {
	if !p.Region.IsZero() || c.IsZero() || p.Role == 0 {
		return p
	}
	o := p.Office()
	if o.IsZero() {
		return p
	}
	if in := o.In(c); in.Region == c || in.Of != nil && in.Of.Region == c {
		p.Region = c
	}
	return p
}

// Office returns the office of the person: as the list names it, else that of the first
// post that tells one. It is zero where neither does, as for a housewife.
func (p *Participant) Office() office.Office {
	if o, err := office.Parse(p.Unit); err == nil {
		return o
	}
	for _, post := range p.Positions {
		if o := post.Office(); !o.IsZero() {
			return o
		}
	}
	return office.Office{}
}
