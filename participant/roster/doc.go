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
//	  - A bad row is an [Entry] with [Problem]s, never lost; that it has anybody's name or number tells
//	    [Entry.IsPerson]. Titles, headings, sections, totals, and those who sign are passed over and told to
//	    Reader.Passed.
//	  - [Entry.Cells] keeps the row as it stood, masked when printed.
//
// A web form is one row of such a list, and is read by the same rules:
//
//	form, _ := roster.FormOf(r.PostForm)                     // the inputs bear the codes of Field: "name", "nip", "position"
//	reg := roster.Reader{On: today, Within: metro}.Form(form)
//	for _, p := range reg.Problems {
//		page.Tell(p.Field.String(), p.Message(language.Indonesian)) // beside its input; p.Reason tells why a number is refused
//	}
//
// A list is read in stages that follow one another: bytes into rows ([CSV], or any other
// [Rows]), rows into the tables of the file and the rows of each person, these into
// entries cell by cell, and entries into people who are tied to each other.
//
// Memory does not grow with the list: [Look] rows are held, so that a row is seen among
// its neighbours, and of the last few thousand people fingerprints, so that a spouse
// finds the partner. What a file may make the reader hold is bounded by [MaxCell],
// [MaxRow] and [MaxColumns].
package roster

//go:generate go run ../../internal/gen/enum -out enums.go Basis Field=Fields Pass Reason
