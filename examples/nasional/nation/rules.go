package nation

import "github.com/integritas-id/integritas/validation"

// Where a file or a record cannot be read.
var (
	ruleOpen = validation.Rule{
		Code: "file.open", Severity: validation.Error,
		ID:     "berkas tidak dapat dibuka sehingga isinya tidak dihitung; periksa izinnya dan kirim ulang",
		EN:     "the file could not be opened and nothing of it is counted; check who may read it, and send it again",
		Source: "what cannot be read is told and not counted",
	}
	ruleCut = validation.Rule{
		Code: "file.cut", Severity: validation.Error,
		ID:     "berkas terputus atau rusak mulai dari sini; yang di atasnya dihitung, sisanya tidak; kirim ulang berkasnya",
		EN:     "the file is cut off or damaged from here on; what stands above is counted, the rest is not; send it again",
		Source: "what cannot be read is told and not counted",
	}
	ruleFormat = validation.Rule{
		Code: "file.format", Severity: validation.Error,
		ID:     "isi berkas bukan JSON atau CSV, melainkan %[1]s; simpan sebagai CSV",
		EN:     "the file is neither JSON nor CSV but %[1]s; save it as CSV",
		Source: "lists come as CSV, documents as JSON",
	}
	ruleEmpty = validation.Rule{
		Code: "file.empty", Severity: validation.Warning,
		ID:     "berkas ini tidak memuat apa pun yang dapat dihitung; kirim ulang bila seharusnya berisi",
		EN:     "the file holds nothing that can be counted; send it again if it should",
		Source: "a file that tells nothing is told",
	}
	ruleLong = validation.Rule{
		Code: "file.line-length", Severity: validation.Error,
		ID:     "baris ini lebih panjang daripada 64 MiB dan tidak dibaca; pecahlah catatannya",
		EN:     "the line is longer than 64 MiB and was not read; divide its record",
		Source: "a document is no larger than 64 MiB",
	}
	ruleDocument = validation.Rule{
		Code: "record.kind", Severity: validation.Error,
		ID:     "catatan ini bukan kegiatan, daftar hadir, kehadiran, atau rekapitulasi; periksa bentuknya",
		EN:     "the record is neither an event, nor a sheet, an attendance or a recap; check its form",
		Source: "docs/json.md",
	}
	ruleRecap = validation.Rule{
		Code: "recap.document", Severity: validation.Error,
		ID:     "rekapitulasi tidak dapat dibaca; buat ulang dari datanya",
		EN:     "the recap cannot be read; make it anew from its data",
		Source: "docs/json.md",
	}
)

// Where a record belongs to no event.
var (
	ruleNoID = validation.Rule{
		Code: "event.no-id", Severity: validation.Error,
		ID:     "kegiatan ini tidak ber-id dan tidak berkunci sehingga kehadirannya tidak dapat dicari; beri salah satunya",
		EN:     "the event has neither id nor key, so its attendances cannot be found; give it one",
		Source: "an attendance names its event",
	}
	ruleNoEvent = validation.Rule{
		Code: "attendance.no-event", Severity: validation.Error,
		ID:     "tidak disebut kehadiran ini dari kegiatan mana; isi kunci atau id kegiatannya",
		EN:     "it is not told of which event the attendance is; give the key or the id of the event",
		Source: "an attendance names its event",
	}
	ruleUnknownEvent = validation.Rule{
		Code: "attendance.unknown-event", Severity: validation.Error,
		ID:     "kegiatannya tidak ada di antara berkas yang dibaca; kirim dokumen kegiatannya atau perbaiki id-nya",
		EN:     "its event is not among the files read; send the document of the event or mend the id",
		Source: "an attendance names its event",
	}
	ruleAmbiguousKey = validation.Rule{
		Code: "attendance.ambiguous-event", Severity: validation.Error,
		ID:     "%[1]v kegiatan memakai kunci ini; sebut id kegiatannya",
		EN:     "%[1]v events have this key; name the id of the event",
		Source: "a key that two events have names neither",
	}
	ruleRefusedEvent = validation.Rule{
		Code: "event.refused", Severity: validation.Error,
		ID:     "kegiatan ini tidak mungkin benar sehingga %[1]v kehadirannya tidak dihitung; perbaiki galat yang disebut di dokumennya",
		EN:     "the event cannot be right, so its %[1]v attendances are not counted; mend the errors told of its document",
		Source: "a record with an error cannot be right",
	}
	ruleVersions = validation.Rule{
		Code: "event.versions", Severity: validation.Warning,
		ID:     "dokumen lain dari kegiatan yang sama yang dipakai: %[1]s, baris %[2]v; hapus yang lama",
		EN:     "another document of the same event is used: %[1]s, line %[2]v; delete the older one",
		Source: "of two documents of one event the one with the later history stands",
	}
	ruleAgain = validation.Rule{
		Code: "attendance.again", Severity: validation.Warning,
		ID:     "orang ini sudah tercatat pada kegiatan yang sama di %[1]s, baris %[2]v; keduanya digabung dan dihitung sekali",
		EN:     "the person stands on the same event in %[1]s, line %[2]v, already; the two are joined and counted once",
		Source: "an attendance is one person's participation in one event",
	}
	ruleWhichSession = validation.Rule{
		Code: "list.session", Severity: validation.Warning,
		ID:     "kegiatan ini terdiri atas %[1]v sesi dan daftar ini tidak menyebut sesinya; orangnya terdaftar, hadirnya tidak diketahui",
		EN:     "the event has %[1]v sessions and the list does not say which it is of; the person is listed, the presence is not known",
		Source: "what is not known is never counted as present",
	}
	ruleState = validation.Rule{
		Code: "list.state", Severity: validation.Warning,
		ID:     "isi kolom kehadiran tidak dikenal; orangnya terdaftar, hadirnya tidak diketahui",
		EN:     "the column of attendance has a word that is not known; the person is listed, the presence is not known",
		Source: "what is not known is never counted as present",
	}
)

// Where recaps made elsewhere cannot be merged.
var (
	ruleRecapDetailed = validation.Rule{
		Code: "recap.detailed", Severity: validation.Error,
		ID:     "%[1]v kegiatan di rekapitulasi ini juga terkirim bersama kehadirannya; agar tidak dihitung dua kali, rekapitulasi ini tidak dihitung",
		EN:     "%[1]v events of the recap were also sent with their attendances; so that nobody counts twice, the recap is not counted",
		Source: "the attendances tell more than their sum",
	}
	ruleRecapTwice = validation.Rule{
		Code: "recap.twice", Severity: validation.Warning,
		ID:     "rekapitulasi yang sama sudah ada di %[1]s; dihitung sekali",
		EN:     "the same recap stands in %[1]s already; it is counted once",
		Source: "a file that comes twice changes nothing",
	}
	ruleRecapContained = validation.Rule{
		Code: "recap.contained", Severity: validation.Warning,
		ID:     "semua kegiatan di rekapitulasi ini ada juga di %[1]s, yang memuat lebih banyak; yang itu yang dihitung",
		EN:     "all events of the recap are also in %[1]s, which has more of them; that one is counted",
		Source: "a later recap holds the earlier one",
	}
	ruleRecapOverlaps = validation.Rule{
		Code: "recap.overlaps", Severity: validation.Error,
		ID:     "%[2]v kegiatan di rekapitulasi ini ada juga di %[1]s dengan isi lain; mana yang benar tidak dapat ditentukan, jadi keduanya tidak dihitung; kirim satu saja",
		EN:     "%[2]v events of the recap are also in %[1]s, told otherwise; which is right cannot be said, so neither is counted; send one of them",
		Source: "nobody here decides which record stands",
	}
	ruleRecapWhole = validation.Rule{
		Code: "recap.whole", Severity: validation.Warning,
		ID:     "rekapitulasi ini dihitung untuk seluruh negeri, tetapi tidak dapat dibagi menurut %[1]s; kirim satu per bagiannya",
		EN:     "the recap is counted for the nation but cannot be divided by %[1]s; send one for each part",
		Source: "a sum cannot be taken apart",
	}
	ruleRecapKinds = validation.Rule{
		Code: "recap.kinds", Severity: validation.Note,
		ID:     "rekapitulasi ini tidak masuk ke jumlah per jenis instansi, karena jumlah tidak dapat dipecah lagi",
		EN:     "the recap is in no sum by kind of office, since a sum cannot be taken apart",
		Source: "a sum cannot be taken apart",
	}
	ruleTooMany = validation.Rule{
		Code: "recap.too-many", Severity: validation.Error,
		ID:     "jumlah peserta melampaui batas rekapitulasi; yang ini tidak dihitung",
		EN:     "there are more participations than a recap holds; this one is not counted",
		Source: "recap.MaxCount",
	}
)
