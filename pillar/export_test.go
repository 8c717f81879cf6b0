package pillar

// What only tests ask for.
var (
	Acts               = actSet.All
	Approaches         = approachSet.All
	Confidences        = confidenceSet.All
	Deputies           = deputySet.All
	Directorates       = directorateSet.All
	Elements           = elementSet.All
	Enablers           = enablerSet.All
	FineCategories     = fineCategorySet.All
	GiftSituations     = giftSituationSet.All
	Laws               = lawSet.All
	OffenceGroups      = offenceGroupSet.All
	ParseArea          = areaSet.Parse
	ParseDeputy        = deputySet.Parse
	ParseDirectorate   = directorateSet.Parse
	ParseEnabler       = enablerSet.Parse
	ParseGiftSituation = giftSituationSet.Parse
	ParseGiftStep      = giftStepSet.Parse
	ParseServiceValue  = serviceValueSet.Parse
	ParseStaffValue    = staffValueSet.Parse
	Tasks              = taskSet.All
)
