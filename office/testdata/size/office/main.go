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
	r, _ := region.Lookup(code)
	fmt.Println(r.FullName(), err)
	o, err := office.Parse(os.Args[0])
	p := o.In(code).Institution()
	fmt.Println(o.Key(), p.Same(o), p.Official(), err)
}
