// Package region knows the regions of Indonesia by the codes of the Ministry of
// Home Affairs: 38 provinces, 416 kabupaten and 98 kota, 7,285 districts, in force
// by Kepmendagri 300.2.2-2430/2025, and what became of earlier codes and names.
// Package village, below this one, adds the 83,762 villages.
//
//   - [ParseCode] reads a code; [Code] gives its level, parent and ancestors.
//   - [Lookup] returns the [Region] in force: name, kind, term, head, time zone,
//     capital, area and population.
//   - [Resolve] follows codes that are gone, such as those of Papua before 2022.
//   - [Provinces], [Children] and [All] walk the tree in code order.
//   - [Parse] finds the one region that a name or an address means, and says so when
//     there are several; [Find] lists the regions in a text; [Finder] narrows both.
//
// Text is read as people write it: "KAB. LAMPUNG SELATAN", "Bogor, Kab.", "Kodya Ujung
// Pandang", "Tj. Pinang", "K O T A  M E T R O", "KEPULAUAN SIAU TAGUL" out of a field of
// twenty characters, "Kota Bandar Lamupng", "JL.A.YANI NO.5 KEL.HADIMULYO BARAT KEC.METRO
// PUSAT KOTA METRO". There is no guess: two regions of one name are an error with both,
// unless a kind, a region named beside it, or the Finder decides.
//
// Sources: the annex of the decree in public transcriptions, compared with one
// another; see data/README.md and NOTICE. Area is of Badan Informasi Geospasial,
// population of Ditjen Dukcapil, both December 2024. The tables lie in read-only
// memory; nothing runs at start-up, and all of it is safe for concurrent use. They come
// to some 190 KiB in a program, and to 350 KiB with the search.
package region

//go:generate go run ../internal/gen/region -src data -out .
//go:generate go run ../internal/gen/enum -out enums.go -parse Level Level=Levels Kind=Kinds Status Change Decree How Coding
