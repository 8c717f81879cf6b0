package recap

import (
	"errors"
	"strconv"

	"golang.org/x/text/language"

	"github.com/integritas-id/integritas/internal/enum"
)

// UnknownError says that a text names no member of a closed set. Set is the Go type's
// name; the text itself is not kept. Its Message names the set and the nearest codes in
// Indonesian and English. It is one type in all packages.
type UnknownError = enum.UnknownError

// AmbiguousError says that a text may mean several members of a closed set: Codes are
// their codes, the likeliest first. Text is what was given, and no part of Error and
// Message, for it may be somebody's. It is one type in all packages, region and
// catalogue apart, whose candidates are no codes.
type AmbiguousError = enum.AmbiguousError

// Schema is the name and version of the JSON form of a recap.
const Schema = "integritas-recap/1"

// Errors of what cannot be added, and of a document that is no recap. Those of a document
// come within a [*DocumentError], which says where.
var (
	ErrNoEvent    = errors.New("recap: there is no event to add")
	ErrOtherEvent = errors.New("recap: the attendance is of another event than it is added to")
	ErrTooMany    = errors.New("recap: more than " + strconv.Itoa(MaxCount) + " participations; nothing was added")

	ErrSchema = errors.New("recap: not a document of schema " + Schema)
	ErrPlace  = errors.New("recap: an institution, event or group is given twice, has no name, or is named and not there")
	ErrCount  = errors.New("recap: a count cannot be")
	ErrBinary = errors.New("recap: not the binary form of a recap, or cut off")
)

// DocumentError says where a document contradicts itself, and how. It repeats nothing of
// the document but the place.
type DocumentError struct {
	Pointer string // JSON Pointer: "/groups/3/persons/present"; "" is the document itself
	Err     error  // ErrSchema, ErrPlace, ErrCount, ErrBinary, or why a code is not known

	id, en string
}

// Error tells place and fault in English.
func (e *DocumentError) Error() string { return "recap: " + e.Message(language.English) }

// Unwrap returns the cause.
func (e *DocumentError) Unwrap() error { return e.Err }

// Message tells place and fault on one line: in English for an English tag, else in
// Indonesian.
func (e *DocumentError) Message(tag language.Tag) string {
	pointer := e.Pointer
	if pointer == "" {
		pointer = "/"
	}
	return pointer + ": " + enum.ByTag(tag, e.id, e.en)
}

// fault is what can be wrong with a document.
type fault struct {
	err    error
	id, en string
}

// at makes the error of a place.
func (f *fault) at(pointer string) error {
	return &DocumentError{Pointer: pointer, Err: f.err, id: f.id, en: f.en}
}

var (
	faultSchema = fault{
		ErrSchema, "bukan dokumen dengan skema " + Schema + "; periksa berkas dan versinya",
		"this is no document of schema " + Schema + "; check the file and its version",
	}
	faultTwice    = fault{ErrPlace, "butir ini sudah ada sebelumnya; hapus salah satunya", "this stands here already; remove one of the two"}
	faultNameless = fault{ErrPlace, "instansi tanpa nama; isi namanya", "an institution without a name; fill it in"}
	faultAbsent   = fault{
		ErrPlace, "menunjuk instansi atau kegiatan yang tidak ada dalam dokumen, atau tidak urut; perbaiki nomornya",
		"names an institution or event that is not in the document, or out of order; correct the numbers",
	}
	faultOffice   = fault{ErrPlace, "kelompok instansi menunjuk tepat satu instansi; perbaiki nomornya", "the group of an institution names exactly one; correct the numbers"}
	faultEvent    = fault{ErrPlace, "kelompok sesi menunjuk tepat satu kegiatan; perbaiki nomornya", "the group of a session names exactly one event; correct the numbers"}
	faultCode     = fault{nil, "kode kelompok ini tidak dikenal; periksa kodenya", "the code of this group is not known; check it"}
	faultNegative = fault{ErrCount, "jumlah tidak boleh negatif; perbaiki angkanya", "a count is never negative; correct it"}
	faultLarge    = fault{
		ErrCount, "jumlah melebihi " + strconv.Itoa(MaxCount) + "; perbaiki angkanya",
		"a count is above " + strconv.Itoa(MaxCount) + "; correct it",
	}
	faultOver  = fault{ErrCount, "jumlah ini lebih besar daripada jumlah yang memuatnya; perbaiki angkanya", "this count is larger than the one that holds it; correct it"}
	faultTotal = fault{
		ErrCount, "jumlah kelompok-kelompok ini tidak sama dengan jumlah seluruhnya; buat ulang dokumennya dari data asal",
		"the groups of one dimension do not add up to the total; make the document anew from its source",
	}
	faultPeople = fault{ErrCount, "orangnya lebih banyak daripada keikutsertaan; perbaiki daftarnya", "there are more people than participations; correct the list"}
	faultParts  = fault{
		ErrCount, "jumlah kelompok ini tidak sama dengan jumlah bagian-bagiannya; buat ulang dokumennya dari data asal",
		"this group is not the sum of its parts; make the document anew from its source",
	}
	faultSet = fault{
		ErrCount, "instansi di sini tidak ada pada kelompok yang memuatnya, atau lebih banyak daripada orangnya; perbaiki daftarnya",
		"these institutions are not among those of the group that holds them, or are more than its people; correct the list",
	}
	faultTold   = fault{ErrPlace, "jumlah menurut laporan tanpa kegiatan yang dikenal; perbaiki nomornya", "a headcount of no event that is there; correct the number"}
	faultArray  = fault{ErrPlace, "di sini seharusnya larik objek; perbaiki dokumennya", "expected an array of objects; correct the document"}
	faultBinary = fault{ErrBinary, "bukan bentuk biner sebuah rekap, atau terputus; kirim ulang", "this is not the binary form of a recap, or it is cut off; send it again"}
)
