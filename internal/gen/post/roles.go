package main

import (
	"bytes"
	"fmt"
	"log"
	"slices"
	"strings"
)

// unknownRole is the row of the table that stands for no role: the zero Role.
const unknownRole = "TIDAK_DIKENAL"

// writeRoles writes the constants of the roles, their set and what is known of each.
func writeRoles(roles, synonyms []map[string]string) []byte {
	var b bytes.Buffer
	b.WriteString("// The roles, in the order of the table.\nconst (\n")
	for i, row := range known(roles) {
		kind := ""
		if i == 0 {
			kind = " Role = iota + 1"
		}
		fmt.Fprintf(&b, "%s%s // %s\n", constant(row["code"]), kind, row["label_id"])
	}
	b.WriteString(")\n\nvar roleSet = enum.Set[Role]{Name: \"Role\", ID: \"peran jabatan\", EN: \"role\", Rows: []enum.Row{\n")
	for _, row := range known(roles) {
		fmt.Fprintf(&b, "%s: {Code: %q, ID: %q, EN: %q, Synonyms: %q},\n",
			constant(row["code"]), row["code"], row["label_id"], row["label_en"], strings.Join(spellings(row["code"], synonyms), "|"))
	}
	b.WriteString("}}\n\n// roleFacts holds what is known of each role.\nvar roleFacts = [...]roleFact{\n")
	for _, row := range known(roles) {
		fmt.Fprintf(&b, "%s: {%s, %s, %s, %s, %s},\n", constant(row["code"]), group(row), tiers(row), echelon(row["eselon_prov"]), echelon(row["eselon_kabkota"]), class(row))
	}
	b.WriteString("}\n")
	return append([]byte("import \"github.com/integritas-id/integritas/internal/enum\"\n\n"), b.Bytes()...)
}

// writeMachineRoles writes the roles as internal/posts knows them: numbers, and how the
// text of each is divided.
func writeMachineRoles(roles []map[string]string) []byte {
	var b bytes.Buffer
	b.WriteString("// The roles, in the order of the table.\nconst (\n")
	for i, row := range known(roles) {
		kind := ""
		if i == 0 {
			kind = " Role = iota + 1"
		}
		fmt.Fprintf(&b, "%s%s\n", machineConstant(row["code"]), kind)
	}
	b.WriteString(")\n\n// roleFacts holds what the reader needs to know of each role.\nvar roleFacts = [...]roleFact{\n")
	for _, row := range known(roles) {
		heads := slices.Contains([]string{"struktural", "fungsional_tugas_tambahan", "desa"}, row["category"])
		fmt.Fprintf(&b, "%s: {%s, %t, %t},\n", machineConstant(row["code"]), rule(row), heads, row["jabatan"] == "polri")
	}
	b.WriteString("}\n")
	return b.Bytes()
}

// machineConstant returns the name of a role's constant in internal/posts.
func machineConstant(code string) string { return "r" + strings.TrimPrefix(constant(code), "R") }

func known(roles []map[string]string) []map[string]string {
	var rows []map[string]string
	for _, row := range roles {
		if row["code"] != unknownRole {
			rows = append(rows, row)
		}
	}
	return rows
}

// spellings returns the words of a role that name it without a context: those of
// levels and of words that stand only beside others are left to ParsePosition.
func spellings(code string, synonyms []map[string]string) []string {
	var words []string
	for _, row := range synonyms {
		switch row["kind"] {
		case "level", "modifier", "title":
			continue
		}
		if row["role"] == code && (row["match"] == "head" || row["match"] == "exact") {
			words = append(words, row["synonym"])
		}
	}
	return words
}

func group(row map[string]string) string {
	return lookup(groupConstants, "category", row["category"])
}

func tiers(row map[string]string) string {
	if row["tier"] == "any" {
		return "anyTier"
	}
	var all []string
	for word := range strings.SplitSeq(row["tier"], ",") {
		all = append(all, "1<<("+lookup(tierWords, "tier", word)+"-1)")
	}
	return strings.Join(all, "|")
}

func echelon(s string) string {
	if s == "" {
		return "0"
	}
	return "Echelon" + s
}

// class returns the class of a role's posts; where it depends on the tier, that of
// kabupaten and kota, for the class of an echelon comes first.
func class(row map[string]string) string {
	word := row["jabatan"]
	if alternatives := strings.Split(word, "; "); len(alternatives) > 1 {
		word, _, _ = strings.Cut(alternatives[len(alternatives)-1], " (")
	}
	word, _, _ = strings.Cut(word, " or ")
	if word == "campuran" {
		return "0"
	}
	return lookup(classes, "jabatan", word)
}

func rule(row map[string]string) string {
	return lookup(rules, "unit_rule", row["unit_rule"])
}

func lookup(table map[string]string, column, word string) string {
	name, ok := table[word]
	if !ok {
		log.Fatalf("roles.csv: no constant for %s %q", column, word)
	}
	return name
}

var groupConstants = map[string]string{
	"kepala_daerah": "GroupRegionalHead", "kepala_wilayah_dki": "GroupJakartaHead", "legislatif": "GroupCouncil",
	"struktural": "GroupStructural", "fungsional_tugas_tambahan": "GroupFunctionalHead", "fungsional": "GroupFunctional",
	"pelaksana": "GroupStaff", "non_asn": "GroupNonASN", "desa": "GroupVillage", "forkopimda": "GroupForkopimda",
	"forkopimcam": "GroupForkopimcam", "instansi_vertikal": "GroupVertical", "lembaga_khusus": "GroupSpecialBody",
	"bumd": "GroupBUMD", "keluarga": "GroupFamily", "organisasi_keluarga": "GroupFamilyOrganisation",
	"masyarakat": "GroupCommunity", "kpk": "GroupKPK", "pendidik_antikorupsi": "GroupEducator", "pusat": "GroupCentral",
}

var tierWords = map[string]string{
	"pusat": "TierCentral", "prov": "TierProvince", "kab": "TierRegency", "kota": "TierCity", "desa": "TierVillage",
}

var classes = map[string]string{
	"pejabat_negara": "ClassStateOfficial", "pejabat_daerah": "ClassCouncil", "jpt_utama": "ClassJPTUtama",
	"jpt_madya": "ClassJPTMadya", "jpt_pratama": "ClassJPTPratama", "administrator": "ClassAdministrator",
	"pengawas": "ClassPengawas", "pelaksana": "ClassPelaksana", "fungsional": "ClassFungsional",
	"fungsional_keahlian": "ClassKeahlian", "fungsional_keterampilan": "ClassKeterampilan", "non_asn": "ClassNonASN",
	"kepala_desa": "ClassVillageHead", "perangkat_desa": "ClassVillageOfficial", "bpd": "ClassVillageCouncil",
	"lembaga_adat": "ClassAdat", "polri": "ClassPolri", "tni": "ClassTNI", "kejaksaan": "ClassKejaksaan",
	"yudikatif": "ClassJudiciary", "instansi_vertikal": "ClassVertical", "penyelenggara_pemilu": "ClassElection",
	"lembaga_khusus": "ClassSpecialBody", "bumd": "ClassBUMD", "keluarga": "ClassFamily", "organisasi": "ClassOrganisation",
	"masyarakat": "ClassCommunity", "kpk": "ClassKPK", "sertifikasi": "ClassCertificate",
}

var rules = map[string]string{
	"place": "unitPlace", "noun": "unitNoun", "remainder": "unitRemainder", "title": "unitTitle",
}
