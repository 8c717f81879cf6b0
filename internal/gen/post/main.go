// Command post turns the tables of posts into Go: for internal/posts the tables that it
// looks words up in, and for participant the closed set of roles and what is known of
// each.
//
//	//go:generate go run ../gen/post -src data -roles ../../participant/data
//	//go:generate go run ../internal/gen/post -roles data
package main

import (
	"flag"
	"log"
	"os"
	"slices"
	"strings"

	"github.com/integritas-id/integritas/internal/gen/csvtable"
)

func main() {
	log.SetFlags(0)
	src := flag.String("src", "", "the directory of the tables of posts; without it the set of roles is written")
	rolesDir := flag.String("roles", "data", "the directory of the tables of roles")
	flag.Parse()

	t := &csvtable.Reader{FS: os.DirFS(*rolesDir)}
	roles := t.MustRead("roles.csv")
	if *src == "" {
		synonyms := t.MustRead("role_synonyms.csv")
		write("participant", "tables_roles.go", t, writeRoles(roles, synonyms))
		return
	}
	write("posts", "tables_roles.go", t, writeMachineRoles(roles))

	t = &csvtable.Reader{FS: os.DirFS(*src)}
	posts := writePosts(roles, t.MustRead("heads.csv"), t.MustRead("groups.csv"), t.MustRead("titles.csv"), t.MustRead("fused.csv"), t.MustRead("words.csv"), t.MustRead("slips.csv"))
	write("posts", "tables_posts.go", t, append([]byte("import \"github.com/integritas-id/integritas/internal/keytable\"\n\n"), posts...))
}

// write writes a file made from the tables read so far.
func write(pkg, file string, tables *csvtable.Reader, body []byte) {
	code := append([]byte(tables.Head("post")+"package "+pkg+"\n\n"), body...)
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
