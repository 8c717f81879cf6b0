//go:build js && wasm

// Command page gives the page a function integritasRead(text, options) that returns what
// was read, both as JSON.
package main

import (
	"encoding/json"
	"syscall/js"

	"github.com/integritas-id/integritas/examples/web/read"
)

func main() {
	js.Global().Set("integritasRead", js.FuncOf(func(_ js.Value, args []js.Value) any {
		var o read.Options
		if err := json.Unmarshal([]byte(args[1].String()), &o); err != nil {
			return err.Error()
		}
		text, err := json.Marshal(read.Read(args[0].String(), o))
		if err != nil {
			return err.Error()
		}
		return string(text)
	}))
	js.Global().Call("integritasReady")
	select {} // the page calls
}
