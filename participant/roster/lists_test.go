package roster_test

import (
	"fmt"
	"strings"
	"testing"

	"github.com/google/uuid"
	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"

	"github.com/integritas-id/integritas/civil"
	"github.com/integritas-id/integritas/participant"
	"github.com/integritas-id/integritas/participant/roster"
	"github.com/integritas-id/integritas/region"
)

// people writes who is on a list: row, name and what else is known.
func people(all []roster.Entry) []string {
	var list []string
	rows := map[uuid.UUID]int{}
	for _, e := range all {
		rows[e.Participant.ID] = e.Row
	}
	for _, e := range all {
		p := &e.Participant
		s := fmt.Sprintf("%d %s", e.Row, p.Name)
		for _, n := range []participant.Number{p.NIP, p.NIPLama, p.NIK, p.NRP, p.NPWP} {
			if !n.IsZero() {
				s += " " + n.Reveal()
			}
		}
		if p.Sex != 0 {
			s += " " + p.Sex.String()
		}
		if !p.BirthDate.IsZero() {
			s += " " + p.BirthDate.Reveal().String()
		}
		if p.Rank != 0 {
			s += " " + p.Rank.String()
		}
		for _, post := range p.Positions {
			s += " [" + post.String() + "]"
		}
		if p.Unit != "" {
			s += " <" + p.Unit + ">"
		}
		for _, phone := range p.Phones {
			s += " " + phone.Reveal()
		}
		if !p.Email.IsZero() {
			s += " " + p.Email.Reveal()
		}
		if p.SpouseOf != uuid.Nil {
			s += fmt.Sprintf(" =%d", rows[p.SpouseOf])
		}
		if p.ChildOf != uuid.Nil {
			s += fmt.Sprintf(" >%d", rows[p.ChildOf])
		}
		list = append(list, s)
	}
	return list
}

// TestLists reads lists as offices keep them.
func TestLists(t *testing.T) {
	for _, tc := range []struct {
		name, list string
		want       []string
		problems   string
	}{
		{
			"headings in other words",
			"Nomor;Nama Lengkap & Gelar;N I P;Gol. Ruang;Jabatan Terakhir;Perangkat Daerah;JK;No. WhatsApp;Alamat Surel\n1.;Budi, S.H.;197205141998031901;IV/a;Camat;Kecamatan Metro Pusat;Laki-laki;0812 0000 1001;budi@contoh.example\n",
			[]string{"2 Budi, S.H. 197205141998031901 L IV/a [Camat] <Kecamatan Metro Pusat> +6281200001001 budi@contoh.example"},
			"",
		},
		{
			"headings in capitals with line breaks",
			"NO;\"NAMA\nLENGKAP\";\"NIP/\nNRP\";\"PANGKAT /\nGOL.\";JABATAN\n1;Budi;197205141998031901;III/d;Camat\n",
			[]string{"2 Budi 197205141998031901 III/d [Camat]"},
			"",
		},
		{
			"headings in English",
			"No.,Full Name,Employee Number,Position,Office,Gender,Phone Number\n1,Budi,197205141998031901,Camat,Kecamatan Metro Pusat,M,081200001001\n",
			[]string{"2 Budi 197205141998031901 L [Camat] <Kecamatan Metro Pusat> +6281200001001"},
			"",
		},
		{
			"name and number in one cell",
			"No;Nama/NIP;Jabatan/Instansi\n1;\"Budi Santoso, S.H.\nNIP. 19720514 199803 1 901\";\"Camat\nKecamatan Metro Pusat\"\n2;Ani 197205141998032901;Lurah\n3;Umi;Guru\n",
			[]string{
				"2 Budi Santoso, S.H. 197205141998031901 [Camat] <Kecamatan Metro Pusat>", "3 Ani 197205141998032901 [Lurah]", "4 Umi [Guru]",
			},
			"",
		},
		{
			"place and date of birth",
			"Nama;TTL;NIP;Jabatan\nBudi;Metro, 14 Mei 1972;;Camat\nAni;Tanjung Karang, 14-05-1972;;Camat\nUmi;Metro/14.05.72;197205141998032901;Camat\nEka;Metro;;Camat\n",
			[]string{"2 Budi 1972-05-14 [Camat]", "3 Ani 1972-05-14 [Camat]", "4 Umi 197205141998032901 1972-05-14 [Camat]", "5 Eka [Camat]"},
			"",
		},
		{
			"a mark for the sex",
			"Nama;NIP;Jabatan;Jenis Kelamin;\n;;;L;P\nBudi;;Camat;√;\nAni;;Camat;;√\n",
			[]string{"3 Budi L [Camat]", "4 Ani P [Camat]"},
			"",
		},
		{
			"numbered columns, repeated headings, totals, blank lines",
			"Daftar Hadir\n\nNo;Nama;NIP;Jabatan\n(1);(2);(3);(4)\n1;Budi;;Camat\n\nNo;Nama;NIP;Jabatan\n2;Ani;;Camat\n;JUMLAH PESERTA;2;\nTotal;;2 orang;\nJumlah;2;;\n",
			[]string{"5 Budi [Camat]", "8 Ani [Camat]"},
			"",
		},
		{
			"a number in a name is told",
			"No;Nama;Jabatan\n1;Rp100.000;Camat\n2;Budi 12345;Lurah\n3;Umi Rp 500.000,-;Lurah\n4;Ani 2;Guru\n",
			[]string{"2 Rp [Camat]", "3 Budi 12345 [Lurah]", "4 Umi Rp [Lurah]", "5 Ani 2 [Guru]"},
			"1 roster.column-missing; B2 roster.part; B3 roster.part; B4 roster.part",
		},
		{
			"a name like a total is a person",
			"Nama;NIP;Jabatan\nTotalia Sari;;Guru\nJumlahwati;;Guru\nTotal Santoso;197205141998031901;Guru\n",
			[]string{"2 Totalia Sari [Guru]", "3 Jumlahwati [Guru]", "4 Total Santoso 197205141998031901 [Guru]"},
			"",
		},
		{
			"numbers that Excel damaged",
			"Nama;NIP;NIK;No HP;Jabatan\nA Budi;1.97205E+17;1,87201E+15;81200001001;Camat\nB Budi;'197205141998031901;'1872011405729001;6281200001001;Camat\nC Budi;197205141998031000;1872011405720000;8.12E+10;Camat\n",
			[]string{"2 A Budi [Camat] +6281200001001", "3 B Budi 197205141998031901 1872011405729001 [Camat] +6281200001001", "4 C Budi [Camat]"},
			"B2 roster.number; C2 roster.number; B4 roster.number; C4 roster.number; D4 roster.number",
		},
		{
			"numbers of other kinds",
			"Nama;NIP;Jabatan\nA Budi;1872011405729001;Guru\nB Budi;150 000 901;Guru\nC Budi;79010901;Kapolsek Metro Pusat\nD Budi;12345/P;Guru\nE Budi;-;Guru\nF Budi;PPPK 199002142024212901;Guru\nG Budi;1990 0214 2024 21 2 901 (PPPK);Guru\n",
			[]string{
				"2 A Budi 1872011405729001 [Guru]", "3 B Budi 150000901 [Guru]", "4 C Budi 79010901 [Kapolsek Metro Pusat]",
				"5 D Budi 12345/P [Guru]", "6 E Budi [Guru]", "7 F Budi 199002142024212901 [Guru]", "8 G Budi 199002142024212901 [Guru]",
			},
			"B2 roster.number-kind; B4 roster.number-kind; B5 roster.number-kind",
		},
		{
			"dates",
			"Nama;NIP;Tanggal Lahir;Jabatan\nA;;14/5/1972;Guru\nB;;1972-05-14;Guru\nC;;14 Mei 1972;Guru\nD;;14-Mei-1972;Guru\nE;;Senin, 14 Pebruari 1972;Guru\nF;;05/14/1972;Guru\nG;;26433;Guru\nH;;14/05/72;Guru\nI;;31/02/1972;Guru\nJ;;14051972;Guru\nK;;1972-05-14 00:00:00;Guru\nL;;May 14, 1972;Guru\nM;;belum tahu;Guru\n",
			[]string{
				"2 A 1972-05-14 [Guru]", "3 B 1972-05-14 [Guru]", "4 C 1972-05-14 [Guru]", "5 D 1972-05-14 [Guru]", "6 E 1972-02-14 [Guru]", "7 F 1972-05-14 [Guru]",
				"8 G [Guru]", "9 H [Guru]", "10 I [Guru]", "11 J 1972-05-14 [Guru]", "12 K 1972-05-14 [Guru]", "13 L 1972-05-14 [Guru]", "14 M [Guru]",
			},
			"C7 roster.date-order; C8 roster.date-serial; C9 roster.date-year; C10 roster.date; C14 roster.date",
		},
		{
			"no headings: content tells",
			"1;Budi Santoso, S.H.;197205141998031901;Camat Metro Pusat;Kecamatan Metro Pusat;081200001001\n2;Ani Lestari;196804121990032901;Kepala Dinas Sosial;Dinas Sosial;081200001002\n",
			[]string{
				"1 Budi Santoso, S.H. 197205141998031901 [Camat Metro Pusat] <Kecamatan Metro Pusat> +6281200001001",
				"2 Ani Lestari 196804121990032901 [Kepala Dinas Sosial] <Dinas Sosial> +6281200001002",
			},
			"A1 roster.column-content; B1 roster.column-content; C1 roster.column-content; D1 roster.column-content; E1 roster.column-content; F1 roster.column-content",
		},
		{
			"one heading is missing",
			"No;Nama;;Jabatan\n1;Budi;197205141998031901;Camat\n2;Ani;196804121990032901;Camat\n",
			[]string{"2 Budi 197205141998031901 [Camat]", "3 Ani 196804121990032901 [Camat]"},
			"C1 roster.column-content",
		},
		{
			"unknown, near and missing headings",
			"Nama;Jabatn;Nomor Loker;NIP\nBudi;Camat;12;\n",
			[]string{"2 Budi [Camat]"},
			"B1 roster.column-spelling; C1 roster.column-unknown",
		},
		{
			"a column twice",
			"Nama;NIP;Jabatan;NIP\nBudi;197205141998031901;Camat;196804121990032901\n",
			[]string{"2 Budi 197205141998031901 [Camat]"},
			"D2 roster.number-twice",
		},
		{
			"more cells than columns",
			"Nama;NIP;Jabatan\nBudi;;Camat;x\n",
			[]string{"2 Budi [Camat]"},
			"D2 roster.extra-cells",
		},
		{
			"cells under empty headings",
			"Nama;Jabatan;;\nBudi;Camat;;x\nAni;Lurah;;y\n",
			[]string{"2 Budi [Camat]", "3 Ani [Lurah]"},
			"1 roster.column-missing; D2 roster.extra-cells; D3 roster.extra-cells",
		},
		{
			"a column behind the headings",
			"Nama;Jabatan\nBudi;Camat;197205141998031901\nAni;Lurah;196804121990032901\n",
			[]string{"2 Budi 197205141998031901 [Camat]", "3 Ani 196804121990032901 [Lurah]"},
			"C1 roster.column-content",
		},
		{
			"one column of names",
			"Nama Peserta\nDrs. Budi Santoso, M.M., M.H.\nAni, S.H.\n",
			[]string{"2 Drs. Budi Santoso, M.M., M.H.", "3 Ani, S.H."},
			"1 roster.column-missing; 1 roster.column-missing",
		},
		{
			"two posts, two offices",
			"Nama;NIP;Jabatan;Unit Kerja\nBudi;;Kepala Bappeda selaku Plt. Sekda;Bappeda\n",
			[]string{"2 Budi [Kepala Bappeda] [Plt. Sekretaris Daerah] <Bappeda>"},
			"",
		},
		{
			"contact in one column",
			"Nama;NIP;Jabatan;Kontak\nBudi;;Camat;081200001001 / budi@contoh.example\nAni;;Camat;ani@contoh.example\nUmi;;Camat;0812-0000-1002\n",
			[]string{"2 Budi [Camat] +6281200001001 budi@contoh.example", "3 Ani [Camat] ani@contoh.example", "4 Umi [Camat] +6281200001002"},
			"",
		},
		{
			"nobody in a row, and a row without a name",
			"No;Nama;NIP;Jabatan\n1;;;Camat\n2;;197205141998031901;Camat\n3;-;-;-\n",
			[]string{"2  [Camat]", "3  197205141998031901 [Camat]"},
			"2 roster.nobody; B3 participant.name",
		},
		{
			"words for nothing",
			"Nama;NIP;Jabatan;No HP;L/P\nBudi;tidak ada;-;Belum ada;N/A\nAni;#N/A;...;—;\n",
			[]string{"2 Budi", "3 Ani"},
			"",
		},
		{
			"a Windows file with a byte order mark and carriage returns",
			"\xEF\xBB\xBFNama\tNIP\tJabatan\r\nBudi\t\tCamat\r\n",
			[]string{"2 Budi [Camat]"},
			"",
		},
	} {
		t.Run(tc.name, func(t *testing.T) {
			all := readAll(t, roster.Reader{}, tc.list)
			assert.Equal(t, tc.want, people(all))
			assert.Equal(t, tc.problems, codes(all))
		})
	}
}

// TestPartners ties spouses and children to the people they name.
func TestPartners(t *testing.T) {
	const ani, budi = "197205141998032901", "196804121990031901"
	for _, tc := range []struct {
		name, list string
		want       []string
		problems   string
	}{
		{"by name", "Nama;NIP;Jabatan;Pasangan dari\nDrs. Budi, M.M.;" + budi + ";Camat;\nAni;;;BUDI\n", []string{"2 Drs. Budi, M.M. " + budi + " [Camat]", "3 Ani =2"}, ""},
		{"by name with words", "Nama;NIP;Jabatan;Pasangan dari\nBudi;" + budi + ";Camat;\nAni;;;Istri dari Bpk. H. Budi, S.H.\n", []string{"2 Budi " + budi + " [Camat]", "3 Ani P =2"}, ""},
		{"by number", "Nama;NIP;Jabatan;Pasangan dari\nBudi;" + budi + ";Camat;\nAni;;;NIP 19680412 199003 1 901\n", []string{"2 Budi " + budi + " [Camat]", "3 Ani =2"}, ""},
		{"by number of the list", "No;Nama;NIP;Jabatan;Pasangan dari\n7;Budi;" + budi + ";Camat;\n8;Ani;;;No. 7\n", []string{"2 Budi " + budi + " [Camat]", "3 Ani =2"}, ""},
		{"spouse first", "Nama;NIP;Jabatan;Pasangan dari\nAni;;;Budi\nUmi;;;\nBudi;" + budi + ";Camat;\n", []string{"2 Ani =4", "3 Umi", "4 Budi " + budi + " [Camat]"}, ""},
		{"in the column of posts", "Nama;NIP;Jabatan\nBudi;" + budi + ";Camat\nAni;;Istri dari Bpk. Budi\nEka;;Anak dari Budi\nUmi;;Istri Camat\n", []string{"2 Budi " + budi + " [Camat]", "3 Ani P =2", "4 Eka >2", "5 Umi [Istri Camat]"}, ""},
		{"in the column of remarks", "Nama;NIP;Jabatan;Ket\nBudi;" + budi + ";Camat;hadir\nAni;;;Istri dari Budi\n", []string{"2 Budi " + budi + " [Camat]", "3 Ani P =2"}, ""},
		{"the official names the partner", "Nama;NIP;Jabatan;Nama Istri/Suami\nBudi;" + budi + ";Camat;Ani Lestari\nAni Lestari;;;\n", []string{"2 Budi " + budi + " [Camat]", "3 Ani Lestari =2"}, ""},
		{"both name each other", "Nama;NIP;Jabatan;Suami/Istri\nBudi;" + budi + ";Camat;Ani\nAni;;;Budi\n", []string{"2 Budi " + budi + " [Camat]", "3 Ani =2"}, ""},
		{"both name each other, without numbers", "Nama;NIP;Jabatan;Suami/Istri\nBudi;;Camat;Ani\nAni;;;Budi\n", []string{"2 Budi [Camat]", "3 Ani =2"}, ""},
		{"couples in columns", "Nama;NIP;Jabatan;Suami/Istri\nBudi;" + budi + ";Camat;Ani\nEka;;Guru;Fajar\n", []string{"2 Budi " + budi + " [Camat]", "2 Ani =2", "3 Eka [Guru]", "3 Fajar =3"}, ""},
		{"nobody in the column of partners", "Nama;NIP;Jabatan;Suami/Istri\nBudi;" + budi + ";Camat;belum menikah\nEka;;Guru;Alm. Fajar\n", []string{"2 Budi " + budi + " [Camat]", "3 Eka [Guru]"}, "D3 roster.part"},
		{"the partner is not on the list", "Nama;NIP;Jabatan;Suami/Istri\nBudi;" + budi + ";Camat;Ani\nEka;;Guru;Fajar\nAni;;;\n", []string{"2 Budi " + budi + " [Camat]", "3 Eka [Guru]", "4 Ani =2"}, "D3 roster.partner-unknown"},
		{"relation to the one above", "Nama;NIP;Jabatan;Hubungan Keluarga\nBudi;" + budi + ";Camat;Pejabat\nAni;;;Istri\nEka;;;Anak\nFajar;;;tetangga\n", []string{"2 Budi " + budi + " [Camat]", "3 Ani P =2", "4 Eka >2", "5 Fajar"}, "D5 roster.relation"},
		{"unknown partner", "Nama;NIP;Jabatan;Pasangan dari\nAni;;;Umar Bakri\n", []string{"2 Ani"}, "D2 roster.partner-unknown"},
		{"two of that name", "Nama;NIP;Jabatan;Pasangan dari\nBudi;" + budi + ";Camat;\nBudi;" + ani + ";Camat;\nUmi;;;\nEka;;;\nAni;;;Budi\n", []string{"2 Budi " + budi + " [Camat]", "3 Budi " + ani + " [Camat]", "4 Umi", "5 Eka", "6 Ani"}, "D6 roster.partner-ambiguous"},
		{"two of that name, one above", "Nama;NIP;Jabatan;Pasangan dari\nBudi;" + budi + ";Camat;\nUmi;;;\nBudi;" + ani + ";Camat;\nAni;;;Budi\n", []string{"2 Budi " + budi + " [Camat]", "3 Umi", "4 Budi " + ani + " [Camat]", "5 Ani =4"}, ""},
		{"the partner's number was copied", "Nama;NIP;Jabatan;Pasangan dari\nBudi;" + budi + ";Camat;\nAni;" + budi + ";;Budi\n", []string{"2 Budi " + budi + " [Camat]", "3 Ani =2"}, "B3 roster.partner-number"},
		{"names that are words of relation", "Nama;NIP;Jabatan;Pasangan dari\nPutri Maharani;" + ani + ";Camat;\nRudi;;;Putri Maharani\nAnak Agung Rai;" + budi + ";Guru;\nNi Made;;;Anak Agung Rai\n", []string{"2 Putri Maharani " + ani + " [Camat]", "3 Rudi =2", "4 Anak Agung Rai " + budi + " [Guru]", "5 Ni Made =4"}, ""},
	} {
		t.Run(tc.name, func(t *testing.T) {
			for _, rd := range []roster.Reader{{}, {Namespace: secret}} {
				all := readAll(t, rd, tc.list)
				assert.Equal(t, tc.want, people(all))
				assert.Equal(t, tc.problems, codes(all))
				for _, e := range all {
					assert.NotEqual(t, uuid.Nil, e.Participant.ID)
				}
			}
		})
	}
}

// TestPartnerNeverTakesThePost holds that a spouse has no post but an own one.
func TestPartnerNeverTakesThePost(t *testing.T) {
	for _, e := range readAll(t, roster.Reader{}, office) {
		if e.Participant.IsSpouse() {
			assert.NotContains(t, e.Participant.Positions[0].Raw, "Sekretaris")
			assert.True(t, e.Participant.NIP.IsZero())
		}
	}
}

// TestPartnerFarAway looks within Window above and Ahead below, and no further.
func TestPartnerFarAway(t *testing.T) {
	far := func(before, after int) string {
		var b strings.Builder
		b.WriteString("Nama;NIP;Pasangan dari\nBudi Awal;;\n")
		for i := range before {
			fmt.Fprintf(&b, "Orang %d;;\n", i)
		}
		b.WriteString("Ani;;Budi Awal\nUmi;;Budi Akhir\n")
		for i := range after {
			fmt.Fprintf(&b, "Orang %d;;\n", i)
		}
		b.WriteString("Budi Akhir;;\n")
		return b.String()
	}
	assert.Equal(t, "1 roster.column-missing", codes(readAll(t, roster.Reader{}, far(roster.Window-2, roster.Ahead-2))))
	all := readAll(t, roster.Reader{}, far(roster.Window, roster.Ahead+1))
	assert.Equal(t, fmt.Sprintf("1 roster.column-missing; C%d roster.partner-unknown; C%d roster.partner-unknown", roster.Window+3, roster.Window+4), codes(all))
	for i := range all {
		assert.Equal(t, i+2, all[i].Row, "the order of the list")
	}
}

// TestSamePeopleTwice imports a list twice, and in another order with other columns.
func TestSamePeopleTwice(t *testing.T) {
	rd := roster.Reader{Namespace: secret}
	ids := func(list string) map[string]uuid.UUID {
		all := map[string]uuid.UUID{}
		for _, e := range readAll(t, rd, list) {
			all[e.Participant.Name.Full] = e.Participant.ID
			assert.Equal(t, uuid.Version(8), e.Participant.ID.Version())
		}
		return all
	}
	first := ids("Nama;NIP;Unit Kerja;Pasangan dari\nBudi;196804121990031901;Setda;\nAni;;;Budi\nUmi;;Bappeda;\n")
	second := ids("Unit Kerja,Suami/Istri dari,NIP/NRP,Nama\nBAPPEDA,,,Umi\n,Bpk. Budi,,Ani\nSetda Kota Metro,,19680412 199003 1 901,\"Budi, S.H.\"\n")
	assert.Equal(t, first, second)
	assert.Len(t, first, 3)
	other := readAll(t, roster.Reader{Namespace: uuid.UUID{1}}, "Nama;NIP\nBudi;196804121990031901\n")
	assert.NotEqual(t, first["Budi"], other[0].Participant.ID, "another secret, other ids")
}

// TestIDsWithoutSecret tell the row and no more.
func TestIDsWithoutSecret(t *testing.T) {
	all := readAll(t, roster.Reader{}, "Nama;NIP\nBudi;196804121990031901\n")
	assert.Equal(t, "00000000-0000-8000-8000-000000000002", all[0].Participant.ID.String())
}

func TestColumnsByHand(t *testing.T) {
	rd := roster.Reader{Columns: []roster.Column{{Heading: "Kode Pegawai", Field: roster.FieldNIP}, {Heading: "Jabatan", Field: roster.FieldUnit}}}
	all := readAll(t, rd, "Nama;KODE PEGAWAI;Jabatan\nBudi;196804121990031901;Setda\n")
	assert.Equal(t, []string{"2 Budi 196804121990031901 <Setda>"}, people(all))

	rd = roster.Reader{Columns: []roster.Column{{}, {Field: roster.FieldNIP}, {Field: roster.FieldName}}}
	all = readAll(t, rd, "x;196804121990031901;Budi\ny;;Ani\n")
	assert.Equal(t, []string{"1 Budi 196804121990031901", "2 Ani"}, people(all))
	assert.Empty(t, codes(all))
}

func TestWithin(t *testing.T) {
	const list = "Nama;NIP;Jabatan\nBudi;;Kepala Dinas Kesehatan\nAni;;Camat\nUmi;;Guru\nEka;;Kepala Dinas Sosial Kabupaten Pringsewu\nFajar;;Gubernur\n"
	var got []string
	for _, e := range readAll(t, roster.Reader{Within: region.MustParseCode("18.72")}, list) {
		got = append(got, e.Participant.Positions[0].Region.String())
	}
	assert.Equal(t, []string{"18.72", "18.72", "", "18.10", "18"}, got)
}

// TestRegionOfTheRow puts the posts of a row into the region that its column names.
func TestRegionOfTheRow(t *testing.T) {
	const list = "Nama;NIP;Jabatan;Kabupaten/Kota\nBudi;;Inspektur;Kab. Pringsewu\nAni;;Kepala Dinas Kesehatan;Kota Metro\nUmi;;Camat;-\nEka;;Kepala Dinas Sosial Kabupaten Pesawaran;Kota Metro\n"
	var got []string
	for _, e := range readAll(t, roster.Reader{Within: region.MustParseCode("18")}, list) {
		got = append(got, e.Participant.Positions[0].Region.String())
	}
	assert.Equal(t, []string{"18.10", "18.72", "", "18.09"}, got)
}

// TestProblemsHaveTheirPlace names row and column as a spreadsheet does.
func TestProblemsHaveTheirPlace(t *testing.T) {
	all := readAll(t, roster.Reader{On: civil.MustDate(2024, 3, 5)}, "Judul\n\n;No;Nama;NIP;L/P;Tgl Lahir;Jabatan\n;1;Budi;197205141998031901;P;14/05/1973;Camat\n")
	require.Len(t, all, 1)
	assert.Equal(t, "D4 nip.birth-date; D4 nip.sex-mismatch", codes(all))
	p := all[0].Problems[0]
	assert.Equal(t, []any{4, 4, "NIP", "/nip"}, []any{p.Row, p.Column, p.Heading, p.Path})
	assert.Equal(t, "AMJ", roster.ColumnName(1024))
	assert.Equal(t, []string{"", "A", "Z", "AA"}, []string{roster.ColumnName(0), roster.ColumnName(1), roster.ColumnName(26), roster.ColumnName(27)})
}

func TestNoPeople(t *testing.T) {
	assert.Empty(t, readAll(t, roster.Reader{}, ""))
	assert.Empty(t, readAll(t, roster.Reader{}, "Nama;NIP;Jabatan\n"))
	all := readAll(t, roster.Reader{}, "\nNama;Kode Loker\n")
	require.Len(t, all, 1, "what is wrong with the headings is told all the same")
	assert.Equal(t, 2, all[0].Row)
}

// TestStop ends the loop early, wherever it is.
func TestStop(t *testing.T) {
	for stop := range 4 {
		n := 0
		for range roster.Read(roster.CSV(strings.NewReader("Nama;Pasangan dari\nA;D\nB;\nC;Z\nD;\n"))) {
			if n++; n > stop {
				break
			}
		}
		assert.Equal(t, min(stop+1, 4), n)
	}
}
