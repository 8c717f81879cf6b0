// Command office is base with the offices.
package main

import (
	"encoding/json"
	"fmt"
	"log/slog"
	"os"

	"golang.org/x/text/language"

	"github.com/integritas-id/integritas/office"
	"github.com/integritas-id/integritas/region"
)

func main() {
	tag, _ := language.Parse("id")
	_ = json.NewEncoder(os.Stdout).Encode(os.Args)
	slog.Info(fmt.Sprint(tag))
	code, err := region.ParseCode(os.Args[0])
	r, ok := region.Lookup(code)
	res, _ := region.Resolve(code)
	doc, _ := json.Marshal(res)
	fmt.Println(string(doc), ok, r.FullName(), r.HeadTitle(), r.Capital(), r.Area(), r.Population(), r.Zone(), err)
	o, err := office.Parse(os.Args[0])
	p := o.In(code).Institution()
	fmt.Println(o.Key(), p.Same(o), p.Official(), err)
}
