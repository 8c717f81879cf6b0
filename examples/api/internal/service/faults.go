package service

import "net/http"

// What a request may be answered with, beside what was asked for.
var (
	faultQuery = &fault{
		"query", http.StatusBadRequest,
		"Isian alamat (query) tidak terbaca; tulis seperti dalam /openapi.json.", "A parameter of the address cannot be read; write it as in /openapi.json.",
	}
	faultKeyMissing = &fault{
		"key-missing", http.StatusBadRequest,
		"Sertakan Idempotency-Key, kunci yang sama setiap kali permintaan ini diulang.", "Send an Idempotency-Key, the same one whenever this request is repeated.",
	}
	faultUnauthorized = &fault{
		"unauthorized", http.StatusUnauthorized,
		"Sertakan token yang berlaku: Authorization: Bearer …", "Send a valid token: Authorization: Bearer …",
	}
	faultForbidden = &fault{
		"forbidden", http.StatusForbidden,
		"Token ini tidak berhak; mintalah kepada petugas yang berwenang.", "This token does not allow it; ask an officer who may.",
	}
	faultNotFound = &fault{
		"not-found", http.StatusNotFound,
		"Tidak ada; periksa kembali alamatnya.", "There is no such thing; look at the address again.",
	}
	faultMethod = &fault{
		"method", http.StatusMethodNotAllowed,
		"Alamat ini tidak melayani metode itu; lihat Allow.", "This address does not serve that method; see Allow.",
	}
	faultExists = &fault{
		"exists", http.StatusConflict,
		"Sudah ada yang ber-id itu; ubahlah dengan If-Match, atau pakai id lain.", "There is one of that id; change it with If-Match, or use another id.",
	}
	faultNumber = &fault{
		"number-taken", http.StatusConflict,
		"NIP atau NIK ini sudah tercatat pada peserta lain dari kegiatan ini; periksa siapa yang benar.", "This NIP or NIK stands with another participant of the event; find out whose it is.",
	}
	faultStale = &fault{
		"stale", http.StatusPreconditionFailed,
		"Data sudah berubah sejak dibaca; baca lagi, lalu ulangi perubahannya.", "The data has changed since it was read; read it again, and make the change again.",
	}
	faultTooLarge = &fault{
		"too-large", http.StatusRequestEntityTooLarge,
		"Isi permintaan terlalu besar; bagi menjadi beberapa bagian.", "The request is too large; send it in parts.",
	}
	faultMedia = &fault{
		"media-type", http.StatusUnsupportedMediaType,
		"Jenis isi (Content-Type) ini tidak diterima; lihat Accept.", "This Content-Type is not taken; see Accept.",
	}
	faultDocument = &fault{
		"document", http.StatusUnprocessableEntity,
		"Dokumen tidak sesuai dengan skemanya.", "The document is not as its schema says.",
	}
	faultList = &fault{
		"list", http.StatusUnprocessableEntity,
		"Daftar tidak terbaca sebagai CSV; simpan kembali dari lembar kerja sebagai CSV.", "The list cannot be read as CSV; save it again from the spreadsheet as CSV.",
	}
	faultWrong = &fault{
		"wrong", http.StatusUnprocessableEntity,
		"Ada yang keliru; betulkan menurut daftar masalah, tidak ada yang disimpan.", "Something is wrong; mend what the list of problems tells, nothing was kept.",
	}
	faultKeyUsed = &fault{
		"key-used", http.StatusUnprocessableEntity,
		"Idempotency-Key ini sudah dipakai untuk permintaan lain; pakai kunci baru.", "This Idempotency-Key was used for another request; use a new one.",
	}
	faultMatchMissing = &fault{
		"match-missing", http.StatusPreconditionRequired,
		"Sertakan If-Match dengan ETag yang dibaca, atau If-None-Match: * untuk yang baru.", "Send If-Match with the ETag that was read, or If-None-Match: * for what is new.",
	}
	faultInternal = &fault{
		"internal", http.StatusInternalServerError,
		"Layanan sedang terganggu dan tidak ada yang disimpan; coba lagi.", "The service has a fault and nothing was kept; try again.",
	}
)

var faults = []*fault{
	faultQuery, faultKeyMissing, faultUnauthorized, faultForbidden, faultNotFound, faultMethod, faultExists, faultNumber, faultStale,
	faultTooLarge, faultMedia, faultDocument, faultList, faultWrong, faultKeyUsed, faultMatchMissing, faultInternal,
}
