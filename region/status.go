package region

import "github.com/integritas-id/integritas/internal/enum"

// Status says what became of a code. Zero is unknown.
type Status uint8

// The statuses.
const (
	InForce Status = iota + 1 // the code is in force and always meant this region, perhaps by another name
	Moved                     // the code is gone, the region has another one
	Reused                    // the code is in force and earlier meant another region
	Split                     // the region became several; the code lives on for one of them by another name
	Retired                   // the code is gone and it is not known which region came after it
)

var statusSet = enum.Set[Status]{Name: "Status", ID: "status kode wilayah", EN: "status of a region's code", Rows: []enum.Row{
	InForce: {Code: "in_force", ID: "berlaku", EN: "in force"},
	Moved:   {Code: "moved", ID: "kodenya pindah", EN: "moved to another code"},
	Reused:  {Code: "reused", ID: "kodenya dipakai wilayah lain", EN: "code reused for another region"},
	Split:   {Code: "split", ID: "dipecah", EN: "split"},
	Retired: {Code: "retired", ID: "sudah tidak berlaku", EN: "retired"},
}}

// Change says what happened to a region after the last decree that gives it a name
// under a code. Zero is unknown.
type Change uint8

// The changes, each with the code today.
const (
	ChangeMoved     Change = iota + 1 // gone; the region has the successor's code
	ChangeRenamed                     // in force for the same region by another name
	ChangeRespelled                   // in force for the same region, whose name is now spelt otherwise
	ChangeReused                      // in force for another region; this one has the successor's code
	ChangeSplit                       // in force for one of the regions that this one became
	ChangeUnmatched                   // not known what became of the region
)

var changeSet = enum.Set[Change]{Name: "Change", ID: "jenis perubahan wilayah", EN: "kind of change of a region", Rows: []enum.Row{
	ChangeMoved:     {Code: "moved", ID: "pindah kode", EN: "moved"},
	ChangeRenamed:   {Code: "renamed", ID: "ganti nama", EN: "renamed"},
	ChangeRespelled: {Code: "respelled", ID: "ganti ejaan", EN: "respelled"},
	ChangeReused:    {Code: "reused", ID: "kode dipakai ulang", EN: "code reused"},
	ChangeSplit:     {Code: "split", ID: "dipecah", EN: "split"},
	ChangeUnmatched: {Code: "unmatched", ID: "tidak diketahui", EN: "not matched"},
}}
