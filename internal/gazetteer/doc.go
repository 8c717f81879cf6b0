// Package gazetteer holds the codes and names of the regions from province to
// district and finds them in text. Packages region and village put their types on it.
//
// The tables number the regions in force from 0: first the provinces, then the
// regencies and cities, then the districts, each in code order. That number is
// called the unit. A region's children have consecutive units, and the last part of
// each code is one byte of provinceParts, regencyParts or districtParts.
//
// Its files can be read one after the other, each uses only those before it:
//
//   - the tables: tree, key, villages (tables is generated)
//   - the text of a place: kinds, text, words, number, common, abroad, alternatives
//   - what a search holds: mention, place, search
//   - mentions, the words that name regions: candidate, twins, deep, english, names; where
//     words are left: abbreviated, partial, plain, misspelt
//   - places, mentions that lie in one another: explain, unknown, tidy, between, compose
//   - the verdict over the places: matches, sure, verdict, query
//
// Small functions that many call are marked noinline where no time hangs on them: copies
// of them would make the programs that search for regions larger by some KiB.
package gazetteer
