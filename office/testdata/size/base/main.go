// Command base is a program that knows the regions.
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
	doc, _ := json.Marshal(res)
	slog.Info("region", "err", err, "tag", language.Indonesian, "zone", r.Zone())
	fmt.Println(string(doc), ok, r.FullName(), r.HeadTitle(), r.Capital(), r.Area(), r.Population())
}
