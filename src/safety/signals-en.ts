/** Words of distress and danger in English, as people type them, misspellings included. */
import { phraseList } from "../language/phrases.ts";
import type { Signals } from "./signal-kinds.ts";

const myself = "myself|myslf|myselff|meself";
const somebody =
  "client|customer|guest|patient|guy|man|woman|dude|husband|someone|somebody|he|she|they|hes|shes|theyre";
const himOrHer = "him|her|them|somebody|someone|everyone";
const me = "me|us|my|our|staff|people|everyone";
const guy = "guy|man|woman|client|customer|bitch|bastard|asshole|idiot|prick|jerk|person|one|lot|family|boss";
const weapon = "knife|knives|gun|pistol|weapon|machete|rifle|shotgun|axe|crowbar";
const tool = "bat|hammer|stick|bottle|chain|brick|pipe|blade|screwdriver";
const place = "shop|store|office|lobby|building|reception|salon|restaurant|clinic|hotel|entrance|corridor|hallway";
const spot = `door|doors|gate|window|counter|till|desk|front|${place}`;
const killing = "kill|stab|murder|strangle|choke|shoot|poison|throttle";
const beating = "hurt|beat|hit|punch|slap|smack|smash|attack|burn|rape";
const hurtPast =
  "hit|punched|slapped|attacked|assaulted|grabbed|pushed|shoved|choked|kicked|groped|bit|headbutted|spat";
const everyDay = "every|before|after|each|again|all|at|in|on|because|when|over|daily|whole";

export const englishSignals: Signals = {
  figures: phraseList(`
    die|dying|died|dead of|from laugh*|laughter|embarrassment|shame|boredom|cringe|hunger|thirst|heat|cold
    die|dying|died laughing
    dying|die for a|some|this|that
    to die for
    dead tired|serious|end|line|silence|air|quiet|sure|wrong|weight
    kill for a|some|that
    kill|killing|killed the|this|that|my|our|some bug|deal|project|idea|mood|vibe|design|meeting|time|campaign|task|feature
    shoot|shot me|him|her|them|us|you an? email|mail|message|line|text|dm|note|link
    shoot|shot|shooting ${myself} in the foot
    stab|stabbing|stabbed me|us|him|her in the back
    suicid* for the|our|my|this|any brand|business|budget|company|campaign|margin|margins|deadline|project|career|firm
    career|commercial|brand|professional|political|financial|business|marketing suicid*
    suicid* squad|door|doors|deadline*|timeline|price|pricing|discount
    cut|cutting ${myself} some|short|off|shaving
    hurt|cut|burned|burnt ${myself} on|at|lifting|while|carrying|cooking|opening
    end it all with|by
    jump|jumped|jumping off|on|out the|a call|bandwagon|zoom
    hit|hits him|her|them|me|us up|with|like
    attack|attacks|attacked my|our|her|his design|idea|work|price|prices|proposal|offer|draft|text|team
    kitchen|steak|bread|butter|pocket|chef|palette ${weapon}
    glue|nail|heat|spray|massage|staple|caulking gun
    ${weapon} for the|his|her|my|a steak|cake|bread|meat|bbq
    kitchen|steak|bread ${tool}
    under the gun
    follow|follows|following|followed me|us up|on
    living up to
    point|sense|use in living|being here|there|with|near|up
    jump|jumped|jumping the gun
    dont want to live in|near|with
    cant live|sleep|breathe without|on|in
    cry|crying|cried laughing
    crying with laughter
    panic button|mode|buying|buy|room
    roof|ceiling|wall|thing|tiles|furniture|house|shoes|book|it|heel|phone is|are|was? falling apart
  `),
  dangerNow: phraseList(`
    ${somebody} .. has|got|holding|holds|waving|carrying|pulled|pulls|grabbed|brought .. ${weapon}
    ${somebody} .. walked|came|come|comes|coming|standing|is|was|running|chasing .. with .. ${weapon}|${tool}
    ${somebody} with a|an ${weapon}|${tool}
    threatening me|us .. with .. ${weapon}|${tool}
    armed man|client|customer|guy|robber|robbery
    pointing|points|pointed|aiming .. gun|pistol|knife|rifle
    knife|gun to|at|against my|her|his throat|face|neck|head
    is|are|hes|shes|theyre|keeps|someones still|now? following|chasing me|us
    ${somebody} followed me|us home|here|inside
    im|am|being followed home|by|right|now
    locked|locking|barricaded ${myself}|ourselves
    im|am|we|were|are hiding in|under|from|behind|inside
    hiding in|under the|my toilet|bathroom|storage|stockroom|storeroom|kitchen|loo|closet|desk|counter from
    wont|not let|letting me|us leave|go|out
    blocking|blocks|blocked the|my|our|every door|exit|way|doorway
    trapped in|inside .. with him|her|me
    is|are|hes|shes|theyre hurting|beating|hitting|choking|strangling|punching|kicking|stabbing|shoving|attacking ${me}|him|her
    just|now hit|punched|slapped|attacked|grabbed|pushed|choked|kicked|assaulted|stabbed|shoved|headbutted me|us
    just hit|punched|slapped|attacked|grabbed|pushed|choked|kicked|assaulted|stabbed my|our|a|another colleague*|coworker*
    breaking|kicking|smashing .. door|doors|window|windows|in down|in|now
    breaking|kicking the|our|my door|doors|window|windows
    breaking|kicking|banging|pounding down|in|on the|my|our? door|doors
    trying to break|get|come in
    call|calling|called the? police|cops|999|112|911
    hes|shes|is|are waiting for me|us outside|at|by|downstairs|after|near|in|behind
    waiting outside for|until me|us|i
    is|hes|shes|theyre|keeps grabbing|holding me .. wont|not let
    in danger
    active shooter
    shots fired
    hostage|hostages
  `),
  somebodyHere: phraseList(`
    ${somebody} is|are|just|still|now|was? still|now|just|right|standing|back|already? here|outside|downstairs|upstairs|inside
    is|are|hes|shes|theyre|still|standing|stands|sitting|back at|by|in|outside|near|behind the|my|our? ${spot}
    right? behind|outside|next|front to|of? me|us|my
    just|now walked|came|showed|turned|burst|stormed|got in|up|back|into|here
    just|now arrived
    walked|came|burst|stormed in|into the|our|and
    on his|her|their|the way
    is|are|hes|shes|theyre coming|driving|heading over|back|right? here|over|back|now|in|for|at
    coming for me|us
    waiting|standing|sitting by|at|outside|near|next|in .. exit|entrance|car|house|home|parking|${spot}
    wont leave|go|stop
  `),
  menace: phraseList(`
    ${weapon}
    baseball|cricket bat
    with|and|has|holding a ${tool}
    threatens|threatening|threaten to .. ${killing}|${beating}
    threatening|threatens ${me}|him|her
    screaming|shouting|yelling|says|saying|screams|shouts .. ${killing}|${beating} ${me}|him|her
    wants|want|wanna|trying|about to ${killing}|${beating} ${me}|him|her
    going to ${killing}|${beating} me|us
    gonna ${killing}|${beating} me|us
    violent
    followed|follows me|us
    physical with me|us
    throwing|smashing|breaking|kicking|punching .. things|chairs|windows|glass|furniture|bottles|everything|wall|stuff
    afraid|scared|terrified|frightened of him|her|them
    afraid|scared|terrified|frightened he|hes|she|shes|they will|ll|is|going|might
    afraid|scared|terrified|frightened to leave|move
    afraid|scared|terrified|frightened to go out|outside
    scared|fear|fearing for my|our life|safety
  `),
  elsewhen: phraseList(`
    yesterday
    last|next week|month|year|night|time|summer|winter|monday|tuesday|wednesday|thursday|friday|saturday|sunday
    ago
    once|tomorrow
    used to
    when i was|worked
    threatened
    said|told|wrote|emailed|texted .. he|she|they|hed|hell|shed|shell|theyd
    says|writes|emails he|hell|she|shell|they|theyll will|ll? come|find|wait|bring|be
    if he|she|they .. come|comes|shows|returns|came|does|ever
    in a|the|my|some movie|film|game|dream|nightmare|series|book|training|drill
    dreamed|dreamt
    was|were arrested|taken|removed|escorted
    police came|took|removed|arrested
    already|finally gone|left
  `),
  rightNow: phraseList(`
    right|just now
    now he|she|they|hes|shes|theyre|im|we|were|client|customer
    at this|the moment
    as i type|write|speak
    still here|outside|there|at|in|standing|waiting
    is|are|hes|shes|theyre now? following|here|outside|at|in|standing|waiting|hitting|attacking|coming
    currently
  `),
  self: phraseList(`
    kill|killing|kil|killin|kiling|klil ${myself}
    kill|killing my|mine|me self
    kill|killing|killed himself|herself|themselves|themself|yourself|ourselves
    off|end|unalive|unaliving|hang|hanging|drown|drowning|poison|delete|shoot ${myself}
    kms
    k1ll ${myself}
    wish|hope|want .. get|got|getting hit|run by|over .. car|bus|truck|train|lorry|me
    wish|hope|want .. get|got hit by a? car|bus|truck|train|lorry
    cant|cannot do life
    stop|stopped|cease existing|breathing|living
    ending things
    dont|not see|know why i should|even|still|keep|am? keep|bother|live|go|exist|alive? living|going|trying
    life .. no meaning|purpose
    be gone for good|ever
    end|ending|take|taking|took my|own own? life
    take|taking|took|end|ending his|her|their own? life
    end|ending it all|tonight|forever
    end|ending my|this|the|all suffering|misery|pain|existence
    want|wanted|need it|everything|this all to end|stop
    want|wish it|everything|this|all would|was? over forever
    cant|cannot do|take|stand this|it any|anymore|more? .. want|wish .. end|over|die|stop
    want|wanted|wish|wishing|wanna|hope|ready|prefer|rather|going|gonna to|i|just|could|would? just? die
    feel|feeling like dying
    want|wanted|wanna|wish|wishing|hope|rather|prefer to? be|was|were dead
    wish|wished i was|were dead|gone
    better off dead
    better|happier|easier|fine|relieved off? without me
    better|happier|easier off? if|when i wasnt|werent|was|were|didnt|died|disappeared
    better|happier|easier off? if|when im gone|dead
    suicid*|suicde|sucide|suiside|suicidle|sucidal|suicial|sewerslide|suecide
    thoughts|thinking|think|thought|fantasising|fantasizing of|about ending it|everything|things|my
    thoughts|thinking|think|thought|fantasising|fantasizing of|about killing|dying|hurting|harming|death|overdosing
    thoughts|thinking|think|thought of|about not being|waking here|alive|up|around
    hurting|harming|cutting|cuting|burning|starving ${myself}
    want|wanna|going|gonna|need|urge|tempted|afraid|could|might|started to|i|ill? hurt|harm|cut|burn ${myself}
    i cut|harm|burn ${myself}
    started|been|back|keep to? cutting again
    cutting|cut|burning|slashed my arm|arms|leg|legs|wrist|wrists|thighs
    self harm*
    selfharm*
    slit|cut|slash|slitting my wrist|wrists|veins|throat
    no|any|a|see|find reason|point|sense|use to|in|of go? on? live|living|wake|exist|existing
    no|any|a|see|find reason|point to|in be|being here|alive
    point|purpose|use|sense of|in living|life|being|existing
    what is|s living for
    why am i even|still? alive|living|here
    why do i even exist
    nothing left? to live for
    life is? isnt|not worth
    rather|prefer to? not be alive|here
    not to? be alive anymore|any
    wish|hope .. bus|car|truck|train|lorry would|will? hit|hits|kills me
    why should|do|would|bother .. keep|go|carry|continue on? living
    why .. i keep|go|carry|continue on? living
    what is|s the? point anymore
    life is|feels pointless|meaningless
    isnt|not worth living
    dont|not|no|never|longer really|even? want|wanna|wish|care to? live|exist
    dont|not|no longer really|even? want|wanna|wish to? go on|living? living
    dont|not|no|longer really|even? want|wanna|wish to? be here|alive|around anymore|any|longer
    dont|not|no|never|longer really|even? want|wanna|wish to? ever? wake up
    want|wish|hope|hoping|pray i|id|to dont|wouldnt|wont|didnt|not|never ever? wake|woke|waking
    hope|hoping|wish|pray .. not|never|dont|wouldnt wake up
    sleep|asleep and|to not|never|dont wake
    fall asleep|sleep forever
    never wake|waking up
    wish|wished i|id was|were|had|d? never|not been? born|existed
    wasnt|never|not been? supposed|meant to be alive
    disappear|vanish forever|completely
    disappear|vanish from this|the earth|world|planet
    tired|sick|done|exhausted of|with living|life|existing
    tired|sick of|with being alive
    cant|cannot|dont go|carry|keep on living
    cant|cannot live anymore|like
    jump|jumping|throw|throwing ${myself}? off|from|out .. bridge|roof|building|window|balcony|cliff|rooftop|tower
    jump|jumping|throw|throwing|step|stepping|walk|walking ${myself}? in|into|under .. train|trains|traffic|tram|bus|truck|tube
    took|take|taking|swallow|swallowed|swallowing .. all|whole|bunch|handful|bottle|entire .. pills|tablets|meds|painkillers
    took|swallowed|swallow the|a whole|entire bottle|pack
    overdos*
    goodbye|farewell forever|world|everyone|letter|note
    suicide note|letter
    wont|not be here|alive|around tomorrow|anymore|much
    nobody|noone|no|who one? would|will|d even|ever? notice|care .. i|im was|were? gone|dead|died|disappeared
    nobody|noone|no|who one? would|will|d miss me
    crash|drive my the? car into
    drive|driving into|off a|the wall|tree|bridge|cliff
    dont|not deserve to live|exist
    should|deserve just? to? die
    should|deserve to? be dead
    hang|hanging ${myself}
  `),
  selfUnlessLaughing: phraseList(`
    could just die
    let me die
    shoot me
    bullet in my head|brain
    id rather die
    just kill me
  `),
  anger: phraseList(`
    i|ill|id|im|gonna|will|swear|want|wanna|going|ready|could|would to|just|honestly|really? ${killing} ${himOrHer}
    i|ill|id|im|gonna|will|swear|want|wanna|going|ready|could|would to|just|honestly|really? ${beating} him|her
    i|ill|id|im|gonna|will|swear|want|wanna|going|could|would to|just? ${killing}|${beating} that|this|the|my|his .. ${guy}
    fucking|bloody ${killing} ${himOrHer}
    want|wish|hope|hoping he|she|they|him|her|them to|would|just? die|dies|suffer|suffers|crash|crashes|choke|chokes
    wring|break|snap|slash|slit|smash|punch his|her|their neck|legs|arms|face|throat|tyres|tires|nose|teeth|windows
    put a ${weapon}|bullet in|into|through his|her|their|him
    burn|blow his|her|their|this house|office|shop|place|car|building down|up
    bring|buy|get a|my ${weapon} .. him|her|them
    deserves|deserve to die|suffer
    wish|want he|she|they|him|her|them was|were|to|be? dead
  `),
  strain: phraseList(`
    panic|anxiety|panick attack*
    panicking every|before
    nervous|mental|complete|total|a breakdown|breakdowns
    having|had|another meltdown|breakdown
    breaking|broke|break down crying|again|in|at|every|after|before|today
    im breaking|cracking|falling|losing down|up|apart|it
    cant|cannot|couldnt|hard|struggling|unable to? breathe|breath
    cant|cannot|couldnt|not|dont|havent|hardly|barely slept|sleep|eat|eating|ate|eaten|function
    not sleeping because|since|at|any|anymore|well
    been able to sleep|eat
    cant|cannot|couldnt cope|sleep|eat|function
    not coping
    cant|cannot|couldnt take it|this|any|much
    cant|cannot|couldnt stand|handle|bear|do it|this|that any|anymore|much
    cant|cannot|couldnt get out of bed
    cant|cannot|couldnt stop|quit crying|shaking|trembling
    cant|cannot go on
    no strength|energy left|anymore|for
    breaking point
    at|reached|past my limit|limits
    at the|my end of my? rope|tether|strength|wits
    rock bottom
    i|im|was|been|started|keep|kept cry|crying|cried|sob|sobbing|sobbed|bawling
    cry|crying|cried|sob|sobbing|sobbed ${everyDay}|to|myself
    sat|sit .. and|in cried|crying|tears
    i|and just? cried|sobbed
    i|me|us|colleague in|to|into|close tears
    burst|broke into|in|out tears|crying
    made|makes|leaves me|us|her cry|cry|crying
    afraid|scared|dread|dreading|terrified|anxious to|of|about at? go|going|coming|come|the|opening|my? to|in|into? work|shift|office|monday
    afraid|scared|dread|dreading|terrified to|of|about pick|picking|answer|answering|open|opening|the .. phone|call|calls|inbox|emails
    dread|dreading every|going|each|mornings|mondays|waking
    throw|throwing|threw|vomit|vomiting|vomited|puke|puking|sick|nauseous up? every|before|in|each|at
    hands|hand|im|i'm|am|still|whole|body|legs is|are|were|was? shaking|trembling
    nightmares|nightmare about|every|of
    lying|lie|lay|wide awake
    awake all|at|until night|nights
    sleepless night|nights
    insomnia
    heart|chest .. racing|pounding|hurts|tight
    palpitations
    burned|burnt|burning out
    burnout
    feel|feeling|felt so|completely|totally|like|absolutely|utterly? worthless|hopeless|numb|helpless|broken|useless|trapped
    feel|feeling|felt so|completely|totally|like|just? a? failure|nothing|nobody|empty|alone|dead
    emotionally|mentally|completely|totally|utterly drained|exhausted|broken|destroyed|numb
    hate my life
    hate ${myself}
    everything|all feels|is hopeless|pointless
    depressed|depression
    drinking|drink every|to|each|more .. night|evening|sleep|cope|forget|day
    sedatives|xanax|antidepressants|valium
    ${somebody} just|then|actually|even|physically? ${hurtPast} me|us
    ${hurtPast} me|us
    ${hurtPast} at|on me|us
    spat|spit|spits in my face
    ${hurtPast} my|her|his arm|hand|wrist|hair|shoulder|face|neck|throat|breast|bum
    threw|hurled|throws .. at me|us
    was|were|got|been|being punched|slapped|assaulted|groped|beaten|spat|strangled|choked
    dont|not|never feel|feeling safe
    unsafe at|here
    dont|not feeling|feel safe
    give|gave up on everything|life
    im|am not ok|okay|coping|alright
    losing my mind
    lost|losing all hope
    want|wanna to? disappear|vanish
  `),
  laughing: ["lol|lmao|rofl|lmfao|haha*|hahah*|ahah*|hehe*|hihi*|xd|xdd|jk|joking|kidding|😂|🤣|😆|😅|😹|💀"],
};
