// Command sertifikat goes from an event, its list of participants, the registrations
// and the check-ins at its sessions to the certificates: who gets which, who gets none
// and why, what a committee member should look at, and all certificates as one file to
// print.
//
//	go run ./examples/sertifikat                        # the list, in Indonesian
//	go run ./examples/sertifikat -lang en               # in English
//	go run ./examples/sertifikat -certificates out.html # and the certificates
//	go run ./examples/sertifikat -papers kertas         # and the papers around the event
//	go run ./examples/sertifikat -save-register register.json
//	go run ./examples/sertifikat -register register.json      # later, after a correction
//	go run ./examples/sertifikat -secret-file rahasia.txt -number "{seq:3}/SERT/{roman}/{year}"
//	go run ./examples/sertifikat -event kegiatan.json -roster peserta.csv -checkins presensi.csv \
//		-policies syarat.json -issued 2025-06-02 # files of your own
//
// The files beside this program are a sample, all made up. Whoever gives a file of their
// own gives all of them, and the day of issue: nothing of the sample is mixed in. Only
// -enrolments may be left out; then the list itself invited everybody. Who signs, where
// and the secret are asked for as soon as something is written with them.
//
// Without -secret-file the check codes are made with the secret of the sample, which
// everybody knows: good for a trial, not for certificates. The secret is never printed.
package main

import (
	"cmp"
	"embed"
	"encoding/json"

	"github.com/integritas-id/integritas/civil"
	"github.com/integritas-id/integritas/examples/internal/command"
	"github.com/integritas-id/integritas/locale"
	"github.com/integritas-id/integritas/participant"
	"github.com/integritas-id/integritas/program/attend"
	"github.com/integritas-id/integritas/program/paper"
)

//go:embed event.json roster.csv enrolments.csv checkins.csv policies.json secret.txt
var beside embed.FS

func main() { command.Main(tool) }

var tool = command.Command{
	Name: "sertifikat",
	About: command.Text{
		ID: "Dari kegiatan, daftar peserta, pendaftaran, dan presensi: siapa mendapat sertifikat dan mengapa tidak; sertifikat dan surat lain sebagai HTML.",
		EN: "From an event, its participants, registrations and check-ins: who gets a certificate and why not; certificates and other papers as HTML.",
	},
	Strict: true, Run: run,
}

// wanted is what the command line asks for.
type wanted struct {
	in                             input
	certificates, papers, register string
	pattern, verifyAt              string
	signer, post, place            string
	first                          int
	issued, assigned               civil.Date
}

func (o *wanted) parse(c *command.Call) error {
	text := command.Text{ID: "teks", EN: "text"}
	c.Output(&o.certificates, "certificates", "tulis sertifikat ke berkas HTML ini", "write the certificates to this HTML file")
	c.Folder(&o.papers, "papers", "tulis surat tugas, daftar hadir, rekapitulasi, dan laporan ke folder ini", "write letter of assignment, attendance lists, summary and report to this folder")
	c.String(&o.pattern, "number", text, "pola nomor sertifikat", "pattern of the certificate numbers")
	c.Int(&o.first, "first", 1, "nomor urut pertama, jika register belum memuat yang lebih tinggi", "the first sequence number, where the register has no higher one")
	day(c, &o.issued, "issued", "tanggal terbit", "day of issue")
	day(c, &o.assigned, "assigned", "tanggal surat tugas", "day of the letter of assignment")
	c.String(&o.verifyAt, "verify-at", text, "alamat untuk memeriksa kode verifikasi", "where check codes are verified")
	c.String(&o.signer, "signer", text, "penanda tangan sertifikat", "who signs the certificates")
	c.String(&o.post, "post", text, "jabatan penanda tangan", "the signer's post")
	c.String(&o.place, "place", text, "tempat penandatanganan", "where they are signed")
	c.File(&o.in.event, "event", "kegiatan sebagai JSON", "JSON of the event")
	c.File(&o.in.roster, "roster", "daftar peserta sebagai CSV", "list of participants as CSV")
	c.File(&o.in.enrolments, "enrolments", "pendaftaran sebagai CSV", "registrations as CSV")
	c.File(&o.in.checkins, "checkins", "presensi tiap sesi sebagai CSV", "marks at the sessions as CSV")
	c.File(&o.in.policies, "policies", "syarat sertifikat sebagai larik JSON, yang terbaik lebih dahulu", "JSON array of what each certificate asks for, the best first")
	c.File(&o.in.register, "register", "sertifikat yang sudah terbit, larik JSON", "JSON array of the certificates given before")
	c.Output(&o.register, "save-register", "tulis semua sertifikat, yang lama dan yang baru, ke berkas ini", "write all certificates, given before and now, to this file")
	c.File(&o.in.secret, "secret-file", "berkas berisi rahasia kode verifikasi", "file with the secret of the check codes")
	if err := c.Parse(); err != nil {
		return err
	}
	return o.complete(c)
}

// day declares a flag whose value is a day.
func day(c *command.Call, to *civil.Date, name, id, en string) {
	c.Var(func(s string) (err error) {
		if *to, err = civil.ParseDate(s); err != nil {
			err = c.Fault("tulis tanggal seperti 2024-03-08", "write a day as 2024-03-08")
		}
		return err
	}, name, command.Text{ID: "tanggal", EN: "day"}, "", id, en)
}

// complete fills in what the sample has, and asks for what a user's own files lack.
func (o *wanted) complete(c *command.Call) error {
	if !o.in.own() {
		o.sample()
		return nil
	}
	o.pattern = cmp.Or(o.pattern, "{seq:3}/SERT/{roman}/{year}")
	var missing []string
	need := func(name string, isMissing bool) {
		if isMissing {
			missing = append(missing, "-"+name)
		}
	}
	need("event", o.in.event == "")
	need("roster", o.in.roster == "")
	need("checkins", o.in.checkins == "")
	need("policies", o.in.policies == "")
	need("issued", o.issued.IsZero())
	signs := o.certificates != "" || o.papers != ""
	need("signer", signs && o.signer == "")
	need("post", signs && o.post == "")
	need("place", signs && o.place == "")
	need("secret-file", (signs || o.register != "") && o.in.secret == "")
	if len(missing) == 0 {
		return nil
	}
	if err := o.in.readable(); err != nil {
		return err
	}
	return c.Usage("berkas milik sendiri tidak dicampur dengan data contoh; berikan juga %s",
		"files of your own are not mixed with the sample's data; give %s as well", locale.Writer{Tag: c.Tag}.List(missing, locale.JoinAnd))
}

// sample fills in what belongs to the sample.
func (o *wanted) sample() {
	o.pattern = cmp.Or(o.pattern, "{seq:3}/SERT/ITDA/{roman}/{year}")
	o.signer = cmp.Or(o.signer, "Dra. Hj. Rekaan Utama, M.Si.")
	o.post, o.place = cmp.Or(o.post, "Inspektur Kota Metro"), cmp.Or(o.place, "Metro")
	if o.issued.IsZero() {
		o.issued = civil.MustDate(2024, 3, 8)
	}
	if o.assigned.IsZero() {
		o.assigned = civil.MustDate(2024, 3, 1)
	}
}

func run(c *command.Call) error {
	o := wanted{in: input{Call: c}, first: 1}
	if err := o.parse(c); err != nil {
		return err
	}
	var name participant.Name
	if o.signer != "" {
		var err error
		if name, err = participant.ParseName(o.signer); err != nil {
			return c.Usage("-signer: nama ini tidak terbaca", "-signer: this name cannot be read")
		}
	}
	course, err := o.in.read()
	if err != nil {
		return err
	}
	numbering := attend.Numbering{Scheme: "sertifikat", Pattern: o.pattern}
	if err := course.decide(numbering, o.first, o.issued); err != nil {
		return err
	}
	report{Call: c, out: c.Out, tag: c.Tag}.write(course)
	written := papers{c, course, c.Tag, letterhead(course.event), paper.Signatory{Place: o.place, Post: o.post, Name: name}, o.verifyAt, o.issued, o.assigned}
	if o.certificates != "" {
		if err := written.certificates(o.certificates); err != nil {
			return err
		}
	}
	if o.papers != "" {
		if err := written.others(o.papers); err != nil {
			return err
		}
	}
	if o.register == "" {
		return nil
	}
	return save(c, o.register, o.in.register, course.register)
}

// save writes the register. That it is written over the one that was read is no
// mistake but the use: all of it is read before, and the old one stays until the new
// one is whole.
func save(c *command.Call, name, read string, register attend.Register) error {
	text, err := json.MarshalIndent(register, "", "  ")
	if err != nil {
		return err
	}
	update := c.CreatePrivate
	if name == read {
		update = c.Update
	}
	file, err := update(name)
	if err == nil {
		_, err = file.Write(append(text, '\n'))
	}
	return err
}
