// Command post turns the tables of posts into Go: the closed set of roles and
// what is known of each, and the tables that ParsePosition looks words up in.
//
//	//go:generate go run ../internal/gen/post -src data
package main

import (
	"flag"
	"log"
	"os"
	"path/filepath"
	"slices"
	"strings"

	"github.com/integritas-id/integritas/internal/gen/csvtable"
)

func main() {
	log.SetFlags(0)
	src := flag.String("src", "data", "the directory of the tables")
	regions := flag.String("regions", "../region/data", "the directory of the names of regions")
	out := flag.String("out", ".", "the directory to write to")
	flag.Parse()

	t := &csvtable.Reader{FS: os.DirFS(*src)}
	roles, synonyms := t.MustRead("roles.csv"), t.MustRead("role_synonyms.csv")
	write(filepath.Join(*out, "tables_roles.go"), t, writeRoles(roles, synonyms))

	t = &csvtable.Reader{FS: os.DirFS(*src)}
	posts := writePosts(roles, t.MustRead("post_heads.csv"), t.MustRead("post_groups.csv"), t.MustRead("post_titles.csv"), t.MustRead("post_fused.csv"), t.MustRead("post_words.csv"))
	write(filepath.Join(*out, "tables_posts.go"), t, posts)

	t = &csvtable.Reader{FS: os.DirFS(*regions)}
	write(filepath.Join(*out, "tables_places.go"), t, writeRegions(t.MustRead("provinces.csv"), t.MustRead("regencies.csv")))
}

// write writes a file made from the tables read so far.
func write(file string, tables *csvtable.Reader, body []byte) {
	code := append([]byte(tables.Head("post")+"package participant\n\n"), body...)
	if err := csvtable.Write(file, code); err != nil {
		log.Fatal(err)
	}
}

// initials are the words of codes that stay in capitals in a constant's name.
var initials = strings.Fields("ADM API ASN BPBD BPD BUMD DKI DPD DPR DPRD DWP JF JPT KDH KPK PAKSI PD PKK POLRI PP RI RSUD RT RW TNI TP UPTD")

// constant returns the name of a role's constant: KETUA_DPRD is RoleKetuaDPRD.
func constant(code string) string {
	if code == "ANGGOTA_DPR_DPD" { // initials would run together
		return "RoleAnggotaDPR"
	}
	name := "Role"
	for word := range strings.SplitSeq(code, "_") {
		if slices.Contains(initials, word) {
			name += word
		} else {
			name += word[:1] + strings.ToLower(word[1:])
		}
	}
	return name
}
