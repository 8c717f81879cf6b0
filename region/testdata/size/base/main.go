// Command base is what the programs beside it are measured against.
package main

import (
	"encoding/json"
	"fmt"
	"log/slog"
	"os"

	"golang.org/x/text/language"
)

func main() {
	doc, err := json.Marshal(os.Args)
	slog.Info("base", "err", err, "tag", language.Indonesian)
	fmt.Println(string(doc))
}
