package gazetteer

// weights are the adjustments to the weight of a place, which is the sum of the letters of
// its names, each as good as the name in hundredths. TestWeights holds for each a text whose
// answer changes without it.
type weights struct {
	stated  int32 // a kind is stated
	kind    int32 // each letter of it: "Kota Padang" is rather the city than the district of that name
	gap     int32 // a level between two that are named is not named
	village int32 // a village that is not called so
	between int32 // another region of the same level and parent stands between the region and its container
}

// qualityCapital is what a misspelt name loses that does not begin with the only capital of the text.
const qualityCapital = 12

// weigh is never changed but by tests.
var weigh = weights{stated: 100, kind: 100, gap: -15, village: -10, between: -900}
