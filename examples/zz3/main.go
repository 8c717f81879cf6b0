package main

import (
	"bufio"
	"fmt"
	"os"

	"github.com/integritas-id/integritas/office"
)

func main() {
	s := bufio.NewScanner(os.Stdin)
	for s.Scan() {
		o, err := office.Parse(s.Text())
		of := ""
		if o.Of != nil {
			of = o.Of.Kind.String() + "/" + o.Of.Name
		}
		fmt.Println(s.Text(), "=>", o.Kind, o.Region, o.Name, "of", of, o.Key(), err)
	}
}
