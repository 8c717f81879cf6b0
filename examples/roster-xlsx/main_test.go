package main

import (
	"archive/zip"
	"bytes"
	"io"
	"os"
	"path/filepath"
	"strings"
	"testing"
	"time"

	"github.com/xuri/excelize/v2"

	"github.com/integritas-id/integritas/examples/internal/command"
	"github.com/integritas-id/integritas/examples/internal/commandtest"
)

// must fails the test on an error.
func must(t *testing.T, err error) {
	t.Helper()
	if err != nil {
		t.Fatal(err)
	}
}

// workbook builds what an office sends: a title merged over all columns, headings in
// two rows, an office merged over its people, numbers and dates kept as quantities, a
// second list, a sheet of notes and a hidden one.
func workbook(t *testing.T) *excelize.File {
	t.Helper()
	book := excelize.NewFile()
	const sheet = "Eselon II"
	must(t, book.SetSheetName("Sheet1", sheet))
	date, err := book.NewStyle(&excelize.Style{NumFmt: 14})
	must(t, err)
	whole, err := book.NewStyle(&excelize.Style{NumFmt: 1})
	must(t, err)
	for cell, value := range map[string]any{
		"A1": "DAFTAR PESERTA BIMTEK KELUARGA BERINTEGRITAS",
		"A3": "No", "B3": "Nama", "C3": "NIP", "D3": "Tgl Lahir", "E3": "Jabatan", "F3": "OPD", "G3": "Jenis Kelamin", "I3": "No HP", "J3": "Pasangan dari",
		"G4": "L", "H4": "P",
		"A5": 1, "B5": "Drs. H. WIDODO SASMITA, M.M", "C5": "19680412 199003 1 901", "E5": "Sekretaris Daerah", "F5": "Setda", "G5": "v", "I5": 81200001001,
		"A6": 2, "B6": "Ratna Dewi", "E6": "Ketua DWP", "H6": "v", "J6": 1,
		"A7": 3, "B7": "Maryunani", "C7": 197110041997031907.0, "E7": "Asisten Administrasi Umum", "G7": "v",
		"A8": 4, "B8": "Endang Wulandari", "C8": 196808081993032904.0, "E8": "Inspektur", "F8": "Inspektorat", "H8": "v", "I8": "'081200001009",
		"B9": "Jumlah", "C9": 4,
	} {
		must(t, book.SetCellValue(sheet, cell, value))
	}
	must(t, book.SetCellValue(sheet, "D5", time.Date(1968, 4, 12, 0, 0, 0, 0, time.UTC)))
	must(t, book.SetCellStyle(sheet, "D5", "D5", date))
	must(t, book.SetCellStyle(sheet, "C8", "C8", whole)) // shows 18 digits, the last of them wrong
	for _, m := range [][2]string{{"A1", "J1"}, {"A3", "A4"}, {"B3", "B4"}, {"C3", "C4"}, {"D3", "D4"}, {"E3", "E4"}, {"F3", "F4"}, {"G3", "H3"}, {"I3", "I4"}, {"J3", "J4"}, {"F5", "F7"}} {
		must(t, book.MergeCell(sheet, m[0], m[1]))
	}
	for name, rows := range map[string][][]any{
		"Camat":         {{"Nama Lengkap", "NIP", "Jabatan"}, {"Warsono Basuki", "197412011997031929", "Camat Metro Pusat"}},
		"Lanjutan":      {{2, "Ernawati, S.E.", "197912312006042929", "Lurah Imopuro", "Kelurahan Imopuro"}, {3, "Umi Kalsum", "198001022006042930", "Lurah Metro", "Kelurahan Metro"}},
		"Catatan":       {{"Rapat persiapan"}, {"Konsumsi 120 kotak", 120}},
		"Tersembunyi":   {{"Nama", "NIP"}, {"Bukan Peserta", ""}},
		"Daftar kosong": {{"Nama", "NIP"}},
	} {
		_, err := book.NewSheet(name)
		must(t, err)
		for r, row := range rows {
			cell, err := excelize.CoordinatesToCellName(1, r+1)
			must(t, err)
			must(t, book.SetSheetRow(name, cell, &row))
		}
	}
	must(t, book.SetSheetVisible("Tersembunyi", false))
	return book
}

func save(t *testing.T, book *excelize.File) string {
	t.Helper()
	path := filepath.Join(t.TempDir(), "list.xlsx")
	must(t, book.SaveAs(path))
	return path
}

// runIt runs the command, which must succeed.
func runIt(t *testing.T, args ...string) string {
	t.Helper()
	return commandtest.Done(t, tool, "", args...)
}

func TestWorkbook(t *testing.T) {
	dir := t.TempDir()
	fix := filepath.Join(dir, "fix.csv")
	out := runIt(t, "-lang", "en", "-fix", fix, "-remarks", filepath.Join(dir, "remarks.csv"), save(t, workbook(t)))
	for _, want := range []string{
		", Eselon II\n", ", Camat\n", ", Lanjutan\n", // which has no headings
		"C7      NIP              Maryunani            error: the NIP cannot be read: was\n",
		"C8      NIP              Endang Wulandari     error: the NIP cannot be read: was\n",
		"People                          4\n", "People                          1\n", "People                          2\n", "  husbands and wives            1\n",
	} {
		if !strings.Contains(out, want) {
			t.Errorf("no %q in\n%s", want, out)
		}
	}
	for _, no := range []string{"Catatan", "Tersembunyi", "Daftar kosong", "196804121990031901"} {
		if strings.Contains(out, no) {
			t.Errorf("%q in\n%s", no, out)
		}
	}
	text, err := os.ReadFile(fix)
	must(t, err)
	for _, want := range []string{
		"1;Drs. H. WIDODO SASMITA, M.M.;19680412 199003 1 901;Sekretaris Daerah;Setda;L;1968-04-12;0812-0000-1001;",
		"2;Ratna Dewi;;Ketua DWP;Setda;P;;;Drs. H. WIDODO SASMITA, M.M.",
		"3;Maryunani;1.97110E+17;Asisten Administrasi Umum;Setda;L",
		"4;Endang Wulandari;1.96808E+17;Inspektur;Inspektorat;P;;0812-0000-1009;",
	} {
		if !strings.Contains(string(text), want) {
			t.Errorf("no %q in\n%s", want, text)
		}
	}
	text, err = os.ReadFile(filepath.Join(dir, "fix-2.csv"))
	must(t, err)
	if !strings.Contains(string(text), "1;Warsono Basuki;19741201 199703 1 929;Camat Metro Pusat") {
		t.Errorf("%s", text)
	}
}

func TestJSON(t *testing.T) {
	out := runIt(t, "-json", save(t, workbook(t)))
	if strings.Count(out, `"schema"`) != 3 || !strings.Contains(out, `"sheet": "Camat"`) {
		t.Error(out)
	}
}

func TestManners(t *testing.T) {
	commandtest.Manners(t, tool, command.XLSX, nil)
	commandtest.Refused(t, tool, 2, "daftar mana", "")
	commandtest.Refused(t, tool, 1, "bukan buku kerja Excel", "", commandtest.File(t, "text.xlsx", "Nama;NIP\n"))
	commandtest.Refused(t, tool, 1, "rusak", "", commandtest.File(t, "cut.xlsx", "PK\x03\x04[Content_Types].xml"))
	commandtest.Refused(t, tool, 1, "tidak ada lembar", "", save(t, excelize.NewFile()))
	list := save(t, workbook(t))
	before := commandtest.Text(t, list)
	commandtest.Refused(t, tool, 2, "sedang dibaca", "", "-fix", list, list)
	if commandtest.Text(t, list) != before {
		t.Error("the workbook was replaced")
	}
}

// TestUnseen tells of what the cells do not show, and of a workbook with a password.
func TestUnseen(t *testing.T) {
	list := workbook(t)
	const sheet = "Eselon II"
	must(t, list.SetRowVisible(sheet, 7, false))
	must(t, list.SetColVisible(sheet, "F", false))
	must(t, list.SetCellFormula(sheet, "I7", `"0812"&"00001003"`))
	out := runIt(t, save(t, list))
	for _, want := range []string{"baris 7 tersembunyi", "kolom F tersembunyi", "rumus di sel I7 belum dihitung"} {
		if !strings.Contains(out, want) {
			t.Errorf("no %q in\n%s", want, out)
		}
	}
	if out := runIt(t, "-json", save(t, list)); !strings.Contains(out, `"notes": [`) {
		t.Error(out)
	}
	locked := filepath.Join(t.TempDir(), "locked.xlsx")
	must(t, workbook(t).SaveAs(locked, excelize.Options{Password: "rahasia"}))
	commandtest.Refused(t, tool, 1, "kata sandi", "", locked)
}

// TestZipBomb refuses a small file that unpacks to 256 MB.
func TestZipBomb(t *testing.T) {
	good, err := os.ReadFile(save(t, workbook(t)))
	must(t, err)
	in, err := zip.NewReader(bytes.NewReader(good), int64(len(good)))
	must(t, err)
	path := filepath.Join(t.TempDir(), "bomb.xlsx")
	file, err := os.Create(path)
	must(t, err)
	out := zip.NewWriter(file)
	for _, part := range in.File {
		w, err := out.Create(part.Name)
		must(t, err)
		r, err := part.Open()
		must(t, err)
		if strings.HasSuffix(part.Name, "sheet1.xml") {
			spaces := bytes.Repeat([]byte(" "), 1<<20)
			for range 256 {
				_, err = w.Write(spaces)
				must(t, err)
			}
		}
		_, err = io.Copy(w, r)
		must(t, err)
	}
	must(t, out.Close())
	must(t, file.Close())
	if info, err := os.Stat(path); err != nil || info.Size() > 2<<20 {
		t.Fatal(info.Size(), err)
	}
	commandtest.Refused(t, tool, 1, "64 MB", "", path)
}
