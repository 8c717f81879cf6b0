package main

import (
	"io"

	"golang.org/x/text/language"

	"github.com/integritas-id/integritas/program"
	"github.com/integritas-id/integritas/program/paper"
)

// document is a paper that can be written.
type document interface {
	Write(w io.Writer, tag language.Tag) error
}

// documents are the papers by name, in the order in which the day needs them.
var documents = []struct {
	name string
	of   func() document
}{
	{"undangan", invitation},
	{"surat-tugas", assignment},
	{"daftar-hadir", attendance},
	{"berita-acara", minutes},
	{"notula", notula},
	{"laporan", report},
}

func invitation() document {
	e := event()
	e.Status = program.StatusInvited
	return &paper.Invitation{
		Letterhead: secretariat(), Number: "000.1.5/912/SETDA", Nature: "Penting", City: "Metro", Spouses: true, Event: e, Rundown: true,
		Addressed: []string{"Para Asisten Sekretaris Daerah", "Para Kepala Perangkat Daerah", "Para Kepala Bagian Sekretariat Daerah", "Para Camat"},
		Points: []string{
			"Kehadiran tidak dapat diwakilkan.",
			"Konfirmasi kehadiran disampaikan paling lambat Jumat, 1 Maret 2024.",
			"Panitia, peserta, dan narasumber tidak memberi dan tidak menerima gratifikasi dalam bentuk apa pun.",
		},
		Signatory: secretary(letterDay), Copies: []string{"Wali Kota Metro", "Ketua DPRD Kota Metro", "Direktur Pembinaan Peran Serta Masyarakat KPK"},
	}
}

func assignment() document {
	return &paper.Assignment{
		Letterhead: secretariat(), Number: "800.1.11.1/914/SETDA", Event: event(), Assigned: people(), RevealNIPs: true,
		Basis: []string{"Surat Sekretaris Daerah Nomor 000.1.5/912/SETDA tanggal 20 Februari 2024 hal Undangan", "DPA Sekretariat Daerah Tahun Anggaran 2024"},
		Tasks: []string{"Mengikuti kegiatan di bawah ini", "Menyampaikan laporan tertulis paling lambat 8 Maret 2024"}, Signatory: secretary(letterDay.AddDays(8)),
	}
}

func attendance() document {
	s := inspector(eventDay)
	return &paper.AttendanceList{Letterhead: inspectorate(), Event: event(), People: people(), BlankRows: 3, Signatory: s}
}

func minutes() document {
	return &paper.Minutes{
		Letterhead: inspectorate(), Number: "700/913/ITDA/2024", Event: event(), Place: "Metro", Duplicates: 2,
		Parties: []paper.MinutesParty{{Signatory: inspector(eventDay)}, {Signatory: head()}},
	}
}

func notula() document {
	return &paper.Notula{
		Letterhead: inspectorate(), Event: event(), Chair: "Inspektur Kota Metro", NoteTaker: "Misal Pratama, S.Sos., M.M.", Attached: true,
		Opening:    []string{"Inspektur melaporkan persiapan kegiatan dan jumlah peserta.", "Wali Kota membuka kegiatan dan menyampaikan sambutan."},
		Discussion: []string{"Narasumber menjelaskan peran keluarga dalam mencegah korupsi.", "Peserta bersama pasangan membahas gratifikasi yang datang ke rumah."},
		Decisions:  []string{"Setiap pasangan menandatangani komitmen keluarga.", "Kepala perangkat daerah menyampaikan nilai integritas keluarga kepada pegawai paling lambat 19 Maret 2024."},
		Signatory:  inspector(eventDay),
	}
}

func report() document {
	return &paper.Report{
		Letterhead: inspectorate(), Number: "700/915/ITDA/2024", Event: event(),
		Background: []string{"Keluarga adalah lingkungan pertama tempat nilai integritas ditanamkan. Kegiatan ini mengajak pejabat dan pasangannya saling mengingatkan."},
		Basis:      []string{"DPA Inspektorat Daerah Tahun Anggaran 2024", "Surat tugas Nomor 800.1.11.1/914/SETDA tanggal 28 Februari 2024"},
		Suggestions: []string{
			"Kegiatan diulang setiap tahun dengan pasangan dari perangkat daerah yang belum mengikuti.",
			"Undangan disampaikan dua minggu sebelumnya.",
		},
		Annexes: []string{"Undangan", "Daftar hadir", "Notula", "Dokumentasi"}, Signatory: inspector(reportDay),
	}
}
