// Command row parses one row of an attendance list. README.md shows it.
package main

import (
	"fmt"
	"log"
	"strings"

	"github.com/integritas-id/integritas/participant/roster"
)

func main() {
	list := "Nama;NIP;Jabatan\ndrs H WIDODO SASMITA,mm;19680412 199003 1 901;Plt.Kadinkes Kab.Lampung Tengah"
	for entry, err := range roster.Read(roster.CSV(strings.NewReader(list))) {
		if err != nil {
			log.Fatal(err)
		}
		p := entry.Participant
		fmt.Println(p.Name, p.NIP, p.Positions[0], p.Positions[0].Region)
	}
}
