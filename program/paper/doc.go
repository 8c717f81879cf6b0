// Package paper writes the papers of an event as HTML that prints on A4: the invitation
// (surat undangan), the letter of assignment (surat tugas), the attendance list to sign
// (daftar hadir), the certificate (sertifikat), minutes (berita acara), the record of a
// meeting (notula), the event report (laporan kegiatan), and the recap (rekapitulasi).
//
//	list := paper.AttendanceList{Event: event, People: people, Signatory: inspector}
//	err := list.Write(file, language.Indonesian)
//
// Each paper is a plain record with a Write method, which takes the language: English
// for an English tag, else Indonesian. Dates, times, numbers and lists are written by
// package locale. Letterhead and signatory are the caller's. A document needs no other
// file; any browser prints it, and without a window:
//
//	chromium --headless --no-pdf-header-footer --print-to-pdf=hadir.pdf hadir.html
//
// # What is never printed
//
// No paper shows a NIK, a telephone number, an e-mail or a home address of a person. A
// NIP is masked, save in a signature block, a letter of assignment or of a party of
// minutes, whose record says that it may be shown. A child stands on lists by its initials.
//
// All text is escaped, whatever names contain. A paper is written whole or, after an
// error, not at all.
package paper
