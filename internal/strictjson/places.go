package strictjson

import "strings"

// Place is where a value begins in the text.
type Place struct {
	Line, Column int // from 1, Column in bytes
}

// Places returns where the values at some pointers begin. What is absent is where the
// nearest record that would hold it begins. A document that is no JSON has none.
func Places(data []byte, pointers []string) map[string]Place {
	found := make(map[string]Place, len(pointers))
	for _, p := range pointers {
		for {
			found[p] = Place{}
			cut := strings.LastIndexByte(p, '/')
			if cut < 0 {
				break
			}
			p = p[:cut]
		}
	}
	sc := scanner{data: data, place: func(sc *scanner) {
		pointer := sc.pointer()
		if _, wanted := found[pointer]; wanted {
			line, column := sc.position()
			found[pointer] = Place{line, column}
		}
	}}
	if sc.space(); sc.value(nil, 0) != nil {
		return nil
	}
	for p, at := range found {
		for up := p; at == (Place{}) && up != ""; at = found[up] {
			up = up[:strings.LastIndexByte(up, '/')]
		}
		found[p] = at
	}
	return found
}
