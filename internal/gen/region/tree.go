package main

import (
	"fmt"
	"math"
	"slices"
	"strconv"
	"strings"
)

// tree is the regions in force.
type tree struct {
	provinces, regencies, districts []row
	terms, heads                    []row
	name                            map[string]string // by code
}

func readTree(src *sources) (*tree, error) {
	t := &tree{name: map[string]string{"": ""}}
	for _, level := range []struct {
		file string
		rows *[]row
	}{
		{"provinces.csv", &t.provinces},
		{"regencies.csv", &t.regencies},
		{"districts.csv", &t.districts},
		{"local_terms.csv", &t.terms},
		{"head_titles.csv", &t.heads},
	} {
		rows, err := src.read(level.file)
		if err != nil {
			return nil, err
		}
		*level.rows = rows
	}
	if err := t.addAliases(src); err != nil {
		return nil, err
	}
	parents := []row{{"code": ""}}
	for _, rows := range [][]row{t.provinces, t.regencies, t.districts} {
		if err := t.add(rows, parents); err != nil {
			return nil, err
		}
		parents = rows
	}
	return t, nil
}

// addAliases gives the districts their aliases, which stand in a file of their own: few
// have any.
func (t *tree) addAliases(src *sources) error {
	rows, err := src.read("district_aliases.csv")
	if err != nil {
		return err
	}
	for _, r := range rows {
		i := slices.IndexFunc(t.districts, func(d row) bool { return d["code"] == r["code"] })
		if i < 0 {
			return fmt.Errorf("%s: an alias for no district", r["code"])
		}
		t.districts[i]["aliases"] = strings.TrimPrefix(t.districts[i]["aliases"]+"|"+r["name"], "|")
	}
	return nil
}

// add checks one level and remembers its names.
func (t *tree) add(rows, parents []row) error {
	filled := map[string]bool{}
	for _, r := range rows {
		code := r["code"]
		if _, err := number(code); err != nil {
			return err
		}
		if _, ok := t.name[code]; ok {
			return fmt.Errorf("%s stands twice", code)
		}
		if _, ok := t.name[parent(code)]; !ok {
			return fmt.Errorf("%s lies in no region", code)
		}
		if r["name"] == "" {
			return fmt.Errorf("%s has no name", code)
		}
		t.name[code] = r["name"]
		filled[parent(code)] = true
	}
	for _, p := range parents {
		if !filled[p["code"]] {
			return fmt.Errorf("%q is empty", p["code"])
		}
	}
	return nil
}

// kinds numbers the kinds of a regency as the constants of package region do.
var kinds = map[string]byte{"kabupaten": 2, "kota": 3, "kabupaten_administrasi": 4, "kota_administrasi": 5}

// zones numbers the zones as the constants of package civil do.
var zones = map[string]byte{"Asia/Jakarta": 1, "Asia/Makassar": 2, "Asia/Jayapura": 3}

// tables writes tables.go of package region: what is known about the units of package
// gazetteer beside codes and names.
func (t *tree) tables(src *sources) ([]byte, error) {
	w := &writer{}
	w.header("region", src, "provinces.csv", "regencies.csv", "local_terms.csv", "head_titles.csv")
	fmt.Fprintf(&w.buf, "const edition = %q\n\n", edition)
	var zone []byte
	for _, r := range t.provinces {
		zone = append(zone, zones[r["iana_zone"]])
	}
	if slices.Contains(zone, 0) {
		return nil, fmt.Errorf("a province without a zone")
	}
	w.bytes("holds the time zone of each province as a civil.Zone.", "zones", zone)
	if err := t.figures(w); err != nil {
		return nil, err
	}
	if err := locals(w, "terms", "term", "holds the local terms for districts and villages by prefix.", t.terms); err != nil {
		return nil, err
	}
	if err := locals(w, "heads", "title", "holds the titles of heads by prefix.", t.heads); err != nil {
		return nil, err
	}
	return w.finish(fmt.Sprintf("%d + %d", len(t.provinces), len(t.regencies)))
}

// gazetteer writes tables.go of package gazetteer: codes, kinds and names.
func (t *tree) gazetteer(src *sources) ([]byte, error) {
	others, err := t.others(src)
	if err != nil {
		return nil, err
	}
	villages, err := src.read("villages.csv")
	if err != nil {
		return nil, err
	}
	w := &writer{}
	w.header("gazetteer", src, "provinces.csv", "regencies.csv", "districts.csv", "villages.csv", "district_aliases.csv", "history.csv", "local_terms.csv")
	fmt.Fprintf(&w.buf, "const (\nprovinceCount = %d\nregencyCount = %d\ndistrictCount = %d\n)\n\n",
		len(t.provinces), len(t.regencies), len(t.districts))
	var kind []byte
	for _, r := range t.regencies {
		kind = append(kind, kinds[r["kind"]])
	}
	if slices.Contains(kind, 0) {
		return nil, fmt.Errorf("a regency without a kind")
	}
	for _, level := range []struct {
		name string
		rows []row
	}{{"province", t.provinces}, {"regency", t.regencies}, {"district", t.districts}} {
		var parts []byte
		for _, r := range level.rows {
			part, err := last(r["code"])
			if err != nil || part == 0 {
				return nil, fmt.Errorf("%s: the last part is not a number above 0", r["code"])
			}
			parts = append(parts, byte(part))
		}
		w.bytes("holds the last part of each code.", level.name+"Parts", parts)
	}
	w.bytes("holds the kind of each regency as a region.Kind.", "regencyKinds", kind)
	if err := w.numbers("holds the first regency of each province, and the count.", "regencyStart", 16, starts(t.provinces, t.regencies)); err != nil {
		return nil, err
	}
	if err := w.numbers("holds the first district of each regency, and the count.", "districtStart", 16, starts(t.regencies, t.districts)); err != nil {
		return nil, err
	}
	if err := t.names(w, others); err != nil {
		return nil, err
	}
	if err := t.index(w, others); err != nil {
		return nil, err
	}
	if err := t.placeTerms(w); err != nil {
		return nil, err
	}
	t.nearVillages(w, villages)
	return w.finish(fmt.Sprintf("%d + %d + %d", len(t.provinces), len(t.regencies), len(t.districts)))
}

// starts returns the index of the first child of each parent, and the number of children.
func starts(parents, children []row) []int {
	var all []int
	i := 0
	for _, p := range parents {
		all = append(all, i)
		for i < len(children) && parent(children[i]["code"]) == p["code"] {
			i++
		}
	}
	return append(all, i)
}

// figures writes capital, area and population of provinces and regencies.
func (t *tree) figures(w *writer) error {
	var capitals strings.Builder
	var start, areas, populations, cuts []int
	for i, r := range slices.Concat(t.provinces, t.regencies) {
		if i%16 == 0 {
			cuts = append(cuts, capitals.Len())
		}
		start = append(start, capitals.Len())
		capitals.WriteString(r["capital"])
		area, err := strconv.ParseFloat(r["area_km2"], 64)
		if err != nil {
			return fmt.Errorf("%s: %w", r["code"], err)
		}
		population, err := strconv.Atoi(r["population"])
		if err != nil {
			return fmt.Errorf("%s: %w", r["code"], err)
		}
		areas = append(areas, int(math.Round(area*1000)))
		populations = append(populations, population)
	}
	start = append(start, capitals.Len())
	w.text("holds the capital of each province and regency, one after the other.", "capitals", capitals.String(), cuts)
	if err := w.numbers("holds where each capital begins, and the end.", "capitalStart", 16, start); err != nil {
		return err
	}
	if err := w.numbers("holds the area of each province and regency in thousandths of a km².", "areas", 32, areas); err != nil {
		return err
	}
	return w.numbers("holds the people of each province and regency.", "populations", 32, populations)
}

// locals writes a table of words by prefix.
func locals(w *writer, name, column, doc string, rows []row) error {
	fmt.Fprintf(&w.buf, "// %s %s\nvar %s = [...]local{\n", name, doc, name)
	for _, r := range rows {
		prefix, err := number(r["code_prefix"])
		if err != nil {
			return err
		}
		word := r[column]
		fmt.Fprintf(&w.buf, "{%d, %s, %q},\n", prefix, r["level"], strings.ToUpper(word[:1])+word[1:])
		w.size += 32
	}
	w.buf.WriteString("}\n\n")
	return nil
}
