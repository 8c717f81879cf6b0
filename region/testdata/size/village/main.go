// Command village is the program base with the regions of all four levels.
package main

import (
	"encoding/json"
	"fmt"
	"log/slog"
	"os"

	"golang.org/x/text/language"

	"github.com/integritas-id/integritas/region"
	"github.com/integritas-id/integritas/region/village"
)

func main() {
	c, err := region.ParseCode(os.Args[0])
	r, ok := village.Lookup(c)
	res, _ := village.Resolve(c)
	found, ferr := village.Parse(os.Args[0])
	doc, _ := json.Marshal([]any{res, found, ferr, village.Find(os.Args[0])})
	slog.Info("village", "err", err, "tag", language.Indonesian, "zone", r.Zone())
	fmt.Println(string(doc), ok, r.FullName(), r.HeadTitle(), r.Capital(), r.Area(), r.Population())
	for r := range village.Children(c) {
		fmt.Println(r.Code, r.Name)
	}
}
