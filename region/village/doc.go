// Package village has the verbs of package region over all four levels: the 83,762
// kelurahan, desa and desa adat of Kepmendagri 300.2.2-2430/2025 beside the provinces,
// regencies and districts. Only a program that imports it carries the villages.
//
//   - [Lookup] returns the [region.Region] in force that has a code.
//   - [Resolve] follows codes that are gone: about one village code in twelve of 2015.
//   - [Children] and [All] walk the tree in code order.
//   - [Parse], [Find] and [Finder] find the village of an address, and all that package
//     region finds.
//
// The name of a village is put together from the table at each call, which is one
// small allocation. Nothing runs at start-up, and all of it is safe for concurrent use.
package village
