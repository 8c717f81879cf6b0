package attend

import "errors"

// Why there is no gain.
var (
	ErrNotMeasured = errors.New("attend: a gain needs a pre-test and a post-test with a maximum")
	ErrFullPreTest = errors.New("attend: nothing can be gained on a full pre-test score")
)

// Gain returns the normalised gain (N-gain) of two tests of one person and its band:
// the part of what was still missing that was gained, (post − pre) / (1 − pre) of the
// ratios. It is negative for who lost, and then the band is low. A test without a
// maximum, or a missing one (the zero Assessment), is [ErrNotMeasured]; a full
// pre-test is [ErrFullPreTest].
func Gain(pre, post Assessment) (float64, GainBand, error) {
	if pre.Maximum <= 0 || post.Maximum <= 0 {
		return 0, 0, ErrNotMeasured
	}
	if pre.Score >= pre.Maximum {
		return 0, 0, ErrFullPreTest
	}
	// Over the common denominator, whole scores stay whole: from 2 of 10 to 44 of 100 is
	// exactly 0.3.
	gained := post.Score*pre.Maximum - pre.Score*post.Maximum
	g := gained / ((pre.Maximum - pre.Score) * post.Maximum)
	switch {
	case g < 0.3:
		return g, GainLow, nil
	case g <= 0.7:
		return g, GainMedium, nil
	}
	return g, GainHigh, nil
}
