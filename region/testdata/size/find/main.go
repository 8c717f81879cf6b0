// Command find is the program base with the regions of levels 1 to 3 and the search for them in text.
package main

import (
	"encoding/json"
	"fmt"
	"log/slog"
	"os"

	"golang.org/x/text/language"

	"github.com/integritas-id/integritas/region"
)

func main() {
	c, err := region.ParseCode(os.Args[0])
	r, ok := region.Lookup(c)
	res, _ := region.Resolve(c)
	found, ferr := region.Parse(os.Args[0])
	doc, _ := json.Marshal([]any{res, found, ferr, region.Find(os.Args[0])})
	slog.Info("find", "err", err, "tag", language.Indonesian, "zone", r.Zone())
	fmt.Println(string(doc), ok, r.FullName(), r.HeadTitle(), r.Capital(), r.Area(), r.Population())
}
