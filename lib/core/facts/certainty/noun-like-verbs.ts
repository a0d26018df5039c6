/** Forms of verbs that stand in the news as nouns more often: they are verbs only before what must be an object. */
export const nounLikeVerbs: ReadonlySet<string> = new Set(
  `results result protests protest rallies rally charges charge reforms reform collapse collapses crowds crowd calls call claims
  reports report plans plan talks talk votes vote polls attacks attack arrests arrest deaths strikes strike marches march
  demands demand leaders needs need rights fears fear hopes hope aims aim moves move offers offer visits visit shots shows show
  forces force fires fire fines fine floods flood bombs bomb shells shell blasts sanctions sanction supplies supply supports support
  works work places place names name points point powers power issues issue laws links link lists list losses trials tests
  tries returns return rises rise falls fall starts start stops stop turns turn walks walk watch uses use views view wounds wound
  cuts cut costs cost deals deal drops drop hits hit holds homes increases increase increased jails jail jumps lands land lead leads
  limits limit looks look marks mark matters matter meets notes note orders order pays pay promises promise questions question
  raids raid ranks records record releases release remains remarks remark replies reply requests request respects respect
  rests rest reviews review risks risk rules rule runs run searches search seats shares share signs sign stands stand states state
  steps step stores store studies study swings taxes tax threats tours tour traces track tracks trades trade trains train travels
  treats troops wants waste wins witnesses witness worries worry benefits benefit borders causes cause centers changes change
  checks check clashes clash comments comment conflicts contacts contact contracts contract controls control damages damage
  dates debates debate decreases defeats delays delay doubts doubt estimates estimate exiles exile exports export functions
  grants grant guards guard guarantees guides hands hand heads head imports influences insults interests interviews interview
  judges judge lies lie measures measure officers performances parts pardons pardon permits permit plants plant prices
  profits profit programmes projects project purchases pushes rates reaches services splits stages stage stays streets surges
  surge suspects suspect targets target torture touches triggers updates waves welcome wishes wish focus cover back press
  face campaign set shut set cross pass party`.split(/\s+/),
);
