package roster

import (
	"strings"
	"testing"

	"github.com/stretchr/testify/assert"

	spelling "github.com/integritas-id/integritas/internal/names"
)

// headingsSeen are headings as lists have them, each with the field that it names.
const headingsSeen = `
No = no
NO. = no
No. Urut = no
# = no
Nama = name
NAMA PESERTA = name
Nama Lengkap (beserta gelar) = name
Nama Lengkap Dengan Gelar = name
Nama dan Gelar Peserta = name
Nama Pejabat / Pegawai = name
Nama Lengkap * = name
Nama (sesuai KTP) = name
NIP = nip
N.I.P. = nip
NIP Pegawai = nip
NIP (18 digit) = nip
NIP/NI PPPK = nip
Nomor Induk Pegawai (NIP) = nip
NIP/NRP = number
NIP / NIK = number
NIP, NRP atau NIK = number
NRP/NIP = number
NIP/NIK/NRP = number
NIK = nik
NIK (16 digit) = nik
No. KTP/NIK = nik
NRP = nrp
NPWP = npwp
Nama/NIP = name_number
Nama/NIP/Pangkat/Golongan = name_number
NAMA, PANGKAT, KORPS, NRP, = name_number
PEGAWAI - NIP/NRP = name_number
Nama/Jabatan = name_number
NIP/Pangkat/Gol = number
NIP dan Jabatan = number
Pangkat dan Jabatan = position
JABATAN_NAMA = position
NIP/NUPTK = nip
Jabatan Tambahan = position
Subag/Unit Kerja = unit
Unit/Unit Kerja Induk = unit
Nama Depan = first_name
Gelar di Belakang = back
Nama Atasan Langsung = other
NIP Atasan = other
No HP Istri = phone
Nama Anak = child
TMT Jabatan = other
Tanggal SK PNS = other
Golongan Darah = other
Alamat Kantor = other
Nama dan NIP = name_number
NAMA / NIP / NRP = name_number
Pangkat/Gol = rank
Pangkat/Gol. Ruang = rank
PANGKAT, GOLONGAN = rank
Gol. = rank
Golongan/Ruang = rank
Pangkat Terakhir = rank
Jabatan = position
Jabatan Saat Ini = position
JABATAN (lengkap) = position
Jabatan Peserta = position
Unit Kerja = unit
OPD = unit
OPD/Instansi = unit
Instansi / Unit Kerja = unit
Perangkat Daerah = unit
SKPD = unit
Asal Instansi = unit
Satuan Kerja = unit
Jabatan/Instansi = position_unit
Jabatan & Unit Kerja = position_unit
Jabatan / OPD = position_unit
Kabupaten/Kota = region
Kab./Kota = region
Asal Daerah = region
Jenis Kelamin = sex
Jenis Kelamin (L/P) = sex
L/P = sex
JK = sex
P/L = sex
Lk/Pr = sex
Gender = sex
L = sex_l
P = sex_p
Tempat Lahir = birth_place
Tanggal Lahir = birth_date
Tgl. Lahir = birth_date
Tgl Lahir (dd/mm/yyyy) = birth_date
TTL = birth
Tempat, Tgl Lahir = birth
Tempat / Tanggal Lahir = birth
Tempat dan Tanggal Lahir = birth
No HP = phone
No. HP/WA = phone
Nomor WhatsApp = phone
No. Telp/HP = phone
Nomor HP (WA aktif) = phone
No. HP yang dapat dihubungi = phone
Telepon = phone
Email = email
E-mail = email
Alamat e-mail = email
Alamat Email Aktif = email
No. HP / Email = contact
Kontak = contact
Alamat = address
Alamat Rumah = address
Pasangan dari = spouse_of
Suami/Istri dari = spouse_of
Istri dari (nama pejabat) = spouse_of
Nama Pasangan = spouse
Nama Suami/Istri = spouse
Suami / Istri = spouse
Anak dari = child_of
Hubungan Keluarga = relation
Ket = remarks
Ket. = remarks
Keterangan = remarks
Tanda Tangan = signature
TTD = signature
Paraf = signature
Pendidikan Terakhir = other
Ukuran Kaos = other
Agama = other
Timestamp = other
`

// noHeadings are cells of rows, titles and headings that nobody can know.
const noHeadings = `
Budi Santoso
Drs. H. Budi Santoso, M.M.
197205141998031901
DAFTAR HADIR PESERTA
Kepala Dinas Kesehatan Kota Metro
Kota Metro, 5 Maret 2024
Nomor Loker
Nama Jalan
-
2024
`

func TestHeadings(t *testing.T) {
	n := 0
	for line := range strings.Lines(headingsSeen) {
		text, want, ok := strings.Cut(strings.TrimSpace(line), " = ")
		if !ok {
			continue
		}
		n++
		for _, spelled := range []string{text, strings.ToUpper(text), "  " + text + " ", strings.ReplaceAll(text, " ", "\n"), text + ":"} {
			assert.Equal(t, want, heading(spelled).String(), "%q", spelled)
		}
	}
	assert.Greater(t, n, 90)
	for line := range strings.Lines(noHeadings) {
		assert.Zero(t, heading(line), line)
	}
	assert.Zero(t, heading(strings.Repeat("Nama ", 40)))
}

func TestNearHeadings(t *testing.T) {
	for text, want := range map[string]Field{
		"Jabatn": FieldPosition, "Jabtaan": FieldPosition, "Unit Krja": FieldUnit, "Jenis Kelmin": FieldSex, "Tangal Lahir": FieldBirthDate,
		"Nama Lengkp": FieldName, "Instasi": FieldUnit, "Pangkt/Gol": FieldRank, "Nomor WhatApp": FieldPhone,
		"Loker": 0, "Nilai Ujian Akhir": 0, "X": 0, "": 0,
	} {
		assert.Equal(t, want, nearHeading(text), text)
	}
}

// TestSynonymsAreOne says that no heading names two fields.
func TestSynonymsAreOne(t *testing.T) {
	for i := 1; i < len(fieldSet.Rows); i++ {
		row := &fieldSet.Rows[i]
		for word := range strings.SplitSeq(row.ID+"|"+row.EN+"|"+row.Synonyms, "|") {
			assert.Equal(t, Field(i), known(word), "%s: %s", row.Code, word)
		}
	}
}

func TestSkeleton(t *testing.T) {
	for _, words := range []string{
		"Djoko Joko", "Soerjono Suryono", "Fatihah Fathiya", "Jusuf Yusuf", "Achmad Akhmad Ahmad", "Tjahjono Cahyono", "Aripin Arifin",
		"Zainal Zaenal Sainal", "Muhammad Mohamad", "Syamsul Samsul", "Qomariyah Komariah",
	} {
		parts := strings.Fields(words)
		for _, p := range parts[1:] {
			assert.Equal(t, skeleton(parts[0]), skeleton(p), words)
		}
	}
	assert.NotEqual(t, skeleton("Budi"), skeleton("Rudi"))
	assert.Empty(t, skeleton("Ayu"))
}

func skeleton(word string) string {
	var name spelling.Sound
	name.Read(word)
	text, _ := name.Word(0)
	return string(appendSkeleton(nil, text))
}
