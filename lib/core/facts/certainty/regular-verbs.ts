const table = `
abandon abduct abolish absorb abuse accelerate accept access accompany accomplish accuse achieve acknowledge acquire acquit act
adapt add address adjourn admit adopt advance advise affect affirm agree aid aim allege allow alter amend amount announce answer
anticipate apologise apologize appeal appear applaud apply appoint approach approve argue arrange arrest arrive ask assassinate
assault assemble assert assess assist assume assure attach attack attempt attend attract attribute authorise authorize avoid await
award back ban bar base battle beg behave believe belong benefit betray blame block bomb boost borrow boycott breach brief
bury bus call calm campaign cancel capture care carry cause cease celebrate certify challenge change chant charge chase cheat
check cite claim clarify clash clear climb close collapse collect combat comment commit compare compete compile complain complete
comply concede conceal concern conclude condemn conduct confess confirm confiscate confront congratulate consider consist
construct consult contact contain contend contest continue contradict contribute control convene convict convince cooperate cope
corner cover crack crash create cripple criticise criticize cross crowd crush damage dance dare debate decide declare decline
decrease defeat defend defer define delay deliver demand demonstrate denounce deny depart depend deploy deport depose deprive
describe deserve destabilise destabilize destroy detail detain deteriorate determine develop die differ direct disagree
disappear disband discharge disclose discover discriminate discuss dismiss disperse display dispute disrupt dissolve distance
distribute divide document dominate donate double doubt drag drain drop dump earn ease echo edit educate elect eliminate embrace
emerge emphasise emphasize employ enable encourage end endorse enforce engage enjoy ensure enter erupt escalate escape establish
estimate evacuate evade evaluate evict examine exceed exchange exclude execute exercise exile exist expand expect expel
experience expire explain explode exploit explore export expose express extend extradite face fail falsify fear feature
file fill finance fine finish fire flood follow force form found free fuel fulfil fulfill function fund gain gather generate
govern grant guarantee guard guide halt hamper hand handle happen harass harm hate head heal help hesitate hijack hint hire
honour honor hope host identify ignore implement implicate imply import impose imprison improve inaugurate include increase
incite indicate indict infect inflict influence inform injure insist inspect install instruct insult intend intensify interfere
interrogate interrupt intervene interview intimidate introduce invade invest investigate invite invoke involve issue jail join
judge jump justify kick kidnap kill knock label lack land last launch lash leak legalise legalize license lift limit link list
listen live load lobby locate lock look loot lower maintain manage manipulate march mark marry massacre matter measure mediate
mention merge mislabel miss mobilise mobilize monitor mount mourn move murder name narrow need negotiate nominate note notice
notify obey object oblige observe obstruct obtain occupy occur offer open operate oppose order organise organize oust outline
overturn own pardon participate pass patrol penalise permit persecute persist persuade plan plant play plead pledge plunge point
poison pose possess post postpone pour praise predict prefer prepare present preserve press pressure presume prevail prevent
proceed process proclaim produce profit prohibit project promise promote prompt propose prosecute protect protest provide
provoke publish pull punish purchase pursue push question quote raid raise rally reach react realise realize recall receive
reckon recognise recognize recommend record recount recover recruit reduce refer reflect reform refuse regain regard register
regret regulate reiterate reject relate relax release rely remain remark remember remind remove renew repair repeal repeat repel
replace reply report represent repress request require rescue resign resist resolve respect respond rest restore restrict
result resume retain retaliate retire retreat return reveal reverse review revise revoke ridicule rig risk rob rock roll round
rule rush sack sanction save scale scatter schedule scrap seal search secure seem seize select sentence separate serve settle
share shelter shell shift shout sign signal slam slap slow smuggle soar solve sound spark specify spot stab stage start state
stay stem step stop storm strengthen stress stretch struggle study submit succeed sue suffer suggest summon supervise supply
support suppose suppress surge surrender surround survive suspect suspend sustain talk target tax testify thank threaten tighten
tolerate topple torture total touch tour trace track trade train transfer transform trap travel treat trigger try turn tweet
unite unveil update urge use utter vandalise verify veto vie view violate visit volunteer vote vow vanish wait walk want warn
wash waste watch weaken welcome widen wield wish witness wonder work worry worsen wound wrap wreck yell yield
beware caution stipulate assure underline underscore retort speculate contemplate hail lament decry rebuke rebut refute
disavow repudiate recant insinuate intimate divulge relay recite opine muse mock rail murmur whisper joke complete delay
deem unfurl unload unleash undermine unlock uncover unfold consolidate ratify enact rally storm beware draft legislate overhaul rename relocate evacuate quarantine vaccinate derail sink capsize rupture ignite
detonate ambush besiege shell bombard liberate annex seal reopen shutter ease
`;

/** Regular verbs of the news, as their base. */
export const regularVerbs: readonly string[] = [...new Set(table.trim().split(/\s+/))];
