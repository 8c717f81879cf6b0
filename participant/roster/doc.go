// Package roster reads attendance lists as offices keep them: from a CSV file or
// any other rows, with title rows above the headings, columns in any order, cells
// damaged by a spreadsheet and totals below. It says row by row what is wrong.
//
//		for entry, err := range roster.Read(roster.CSV(file)) {
//			if err != nil {
//				return err // the file could not be read
//			}
//			fmt.Println(entry.Row, entry.Participant)
//			for _, p := range entry.Problems {
//				fmt.Println(p.Ref(), p.Message(language.Indonesian))
//			}
//		}
//
//	  - [CSV] finds out encoding, delimiter and quoting; any loop over rows may stand in its place.
//	  - [Reader] has the day of the check, the region, the secret for ids and columns named by hand.
//	  - A bad row is an [Entry] with [Problem]s, never lost; rows that hold nobody
//	    (titles, repeated headings, totals) are passed over.
//	  - [Entry.Cells] keeps the row as it stood, masked when printed.
//
// Memory does not grow with the list: one row is held at a time, and the last few
// thousand names as fingerprints, so that a spouse finds the partner. What a file
// may make the reader hold is bounded by [MaxCell], [MaxRow] and [MaxColumns].
package roster

//go:generate go run ../../internal/gen/enum -out enums.go Field=Fields Reason=Reasons
