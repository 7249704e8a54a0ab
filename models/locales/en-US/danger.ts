import type { FixedRule } from '../fixed-words';

const HURT = '(?:kill|shoot|hurt|stab|attack|bomb|burn|beat|punch|hit|murder|harm|poison|strangle|choke)';
const SOMEBODY =
  '(?:some ?(?:one|body)|(?:a|an|some|this|that|the|another|one) (?:\\w+ )?(?:man|woman|guy|dude|lady|person|kid|boy|girl|voter|poll worker|worker|group|driver|gentleman|neighbor)|(?:a )?gunman|men|people|guys|they|theyre|he|hes|she|shes|somebodys|someones|my (?:ex|husband|wife|boyfriend|girlfriend|neighbor|boss|son|daughter|dad|mom|mother|father|grandma|grandpa|friend))';
const WEAPON =
  '(?:guns?|rifles?|pistols?|firearms?|knife|knives|weapons?|machetes?|(?:ar|ak) ?(?:15s?|47s?|fifteens?|forty sevens?)|shotguns?|swords?|crowbars?|baseball bats?|tear gas|explosives?|grenades?)';
const LAW =
  / (?:illegal|legal|law|laws|crime|penalty|allowed|can i bring|may i bring|can i carry|open carry|permit|concealed|what happens if|rules?|plans?|contingency|policy|procedures?|drill|prepared|in the news|last year) /;
/** Somebody who asks how to vote after it. */
const VOTES =
  / (?:can i|could i|how do i|how can i|should i|absentee|mail in|still vote|ballot|can an|excuse|register|sign|voter record|note|in person|took her|took him|afraid) /;
/** Threats of other kinds, and somebody who wants to be hidden. */
const NO_VIOLENCE =
  / (?:manager|landlord|boss|employer|supervisor|my work|write me up|fire|fired|cut|evict|dock|demote|sue|hours|job|deport|deported|paycheck|my address|my street|public|voter list|confidential|safe address|illegal|legal|law|laws|crime|penalty|allowed to) /;

/** A question, or a voter's own affairs: what happened to a ballot, why somebody can't come. */
const ASKS =
  /^ (?:(?:um|uh|so|and|but|well|okay|ok|hey|hi|please|alexa) )*(?:what|whats|where|wheres|when|whens|who|whos|how|hows|why|which|can|could|may|do|does|did|is|are|am i|will|would|should|was|were (?:you|they|the|there)|has|tell me (?:about|how|what|when|where|if)|explain) | (?:ballots?|absentee|mail in|register\w*|registration|my (?:id|address|card|license|name)|confidential|deadline|can i|could i|how do|what do|do i|should i|where do|need a ride|allowed|legal|illegal|law|years? ago|last (?:week|month|year|night|time|election)|when i was|history of|in the past|veteran|cant (?:go|come|get to|make it|stand|walk|drive|sign|vote)|in the hospital|hasnt voted|measure|candidates?|convict\w*|felony|charge[ds]?) /;

const rule = (pattern: string): RegExp => new RegExp(` (?:${pattern})`);

/** No wish to live, and danger: before anything else. Tried in order. */
export const enUSDanger: readonly FixedRule[] = [
  [
    'self-harm',
    rule(
      '(?:kill(?:ing)? myself|end(?:ing)? my (?:own )?life|take my (?:own )?life|suicid\\w*|(?:hurt|hurting|harm|harming|cutting|shoot|shooting|hang|hanging|drown|poison) myself|cut myself (?!on |and |with |by |while |at |trying |opening )|self harm|(?:wants?|going|threaten\\w*|try|tried|trying|plans?|about|talks? of|talking about|talked about|thinking (?:of|about)) (?:to )?(?:kill|hurt|harm|shoot|hang)(?:ing)? (?:himself|herself|themsel\\w+)|' +
        '(?:want|wanna|going|ready|wish i could|need) (?:to )?die |dont want to (?:live|be alive|be here|go on|wake up)|better off (?:dead|without me)|(?:gonna|going to|want to|wanna|ready to) end it (?:all |tonight |now )?$|(?:pills|tylenol|aspirin) (?:to die|to end|to kill)|took (?:a (?:bunch|lot|bottle|handful|whole bottle)|too many|lots|all) (?:of )?(?:my |the )?(?:pills|meds|medicine|medication|tablets)|wish i (?:was|were) dead|' +
        'no (?:reason|point)(?: \\w+)? (?:to |in )?(?:live|living|go on|going on)|(?:dont|cant) see (?:any |a |the )?(?:reason|point) (?:to |in )?(?:live|living|go on|going on)|(?:nothing|nobody|no one|not much)(?: left)? to live for|(?:life is not|life isnt|its not) worth (?:living|it anymore)|want it all to (?:be over|stop|end)|(?:nobody|no one) would (?:care|miss me|notice) if i (?:was|were|am|died)|(?:take|taking|took|swallow\\w*|taken) (?:all )?(?:of )?(?:my|the|these|them) ?(?:all |pills|sleeping pills)(?! to)|cant go on (?:any ?more|living|like this)|end it all |done with (?:life|living)|tired of (?:life|living|being alive))',
    ),
    / (?:measure|proposition|amendment|initiative|bill|legislation|candidates?|assisted|tax|bond|funding|hurt myself (?:at work|on|and)) /,
  ],
  [
    'danger',
    rule(
      '(?:active shooter|armed (?:man|men|woman|guys?|group|people|person|gunm[ae]n|intruder)|shots? (?:were )?fired|gun ?shots?|hostages?|terrorists?|open(?:ed|ing)? fire |mass shooting)',
    ),
  ],
  [
    'danger',
    rule(
      '(?:pipe )?bomb(?:s|ed|ing)?(?: threats?)? (?!shelters?|cyclone)|explosion|exploded|(?:blow|blowing|blew) up (?:the|a|this|your|my)',
    ),
    LAW,
  ],
  [
    'danger',
    rule(
      `${SOMEBODY}(?: \\w+){0,3} (?:shooting|stabbing|shot|stabbed|attacking|attacked|beating|beat up|assaulting|assaulted|fighting|killing|strangling|hurting|firing)`,
    ),
    / shot (?:me|us|him|her) (?:a|an|the) (?:\w+ )?(?:look|glance|text|note|message|email|smile|glare) /,
  ],
  [
    'danger',
    rule(
      `(?:${SOMEBODY}|i (?:see|saw|hear|heard)|theres|there is|there are)(?: \\w+){0,6} (?:${WEAPON}|shooting|shooter|shots|stabbing) `,
    ),
    LAW,
  ],
  ['danger', rule(`(?:pull(?:ed|ing)?|point(?:ed|ing)?|wav(?:ed?|ing)|drew) (?:a |his |her |their |out a )?${WEAPON}`)],
  [
    'danger',
    rule(
      `i(?:m| am|ll| will)? ?(?:going to|gonna|about to|want to|wanna|ready to|will|should just|oughta|might) (?:go |come |have to |just )?${HURT} (?!(?:the |this |that )?(?:button|box|deadline|crowds?|rush|lines?|traffic|wait|buzzer|target|books|polls)|my ballot)`,
    ),
  ],
  ['danger', rule(`ill ${HURT} |i (?:have|got|brought) (?:a |my )?${WEAPON} (?:and|with me|right)`), LAW],
  [
    'danger',
    rule(
      '(?:burn(?:ing)? (?:down|it down)|set(?:ting)? (?:it |the \\w+ )?on fire|shoot up|shooting up|on fire |building is burning|(?<!what if )(?:theres|there is) a fire |smell gas|gas leak|arson)',
    ),
  ],
  [
    'danger',
    rule(
      `(?:${SOMEBODY}|im|i am|i was|i got|ive been|we were|were|got)(?: \\w+){0,3} (?:threaten\\w*|death threats?)|threaten(?:ed|ing|s)? (?:to|me|us|my|him|her|them|voters?|people|poll workers?|everybody|everyone)|death threats?|(?:said|says) (?:hell|shell|theyll|he will|she will|he would|they would) ${HURT}`,
    ),
    NO_VIOLENCE,
  ],
  [
    'danger',
    rule(
      '(?:(?<! (?:boss|job|doctor|nurse|manager|school|work|me all day and) )wont let (?:me|us) (?:leave|out)(?! (?:work|to|until|for|early))|locked (?:me|us) in|(?:is|are|was|keeps?) (?:following|stalking|chasing) (?:me|us)|(?:im|we are|were|i am) (?:being )?(?:attacked|followed|chased|in danger)|(?:voters|people|kids|children|hes|shes|theyre|somebody is|someone is|workers) (?:are |is )?in danger|(?:hit|punched|kicked|grabbed|shoved|groped|choked) (?:me|him|her|a voter|my \\w+) )',
    ),
    / (?:my address|private|confidential|hidden|hide|safe way) /,
  ],
  [
    'danger',
    rule(
      '(?:theres|there is|fist|big|broke out) (?:a |been a )?(?:\\w+ )?(?:fights?|brawl|riot|stampede|violence) |riot(?:ing|ers)? |(?:its|getting|turned|is) (?:getting )?violent ',
    ),
  ],
  [
    'danger',
    rule(
      `(?:not breathing|cant breathe|can not breathe|stopped breathing|unconscious|unresponsive|having (?:a |an )?(?:heart attack|stroke|seizure|asthma attack|allergic reaction|overdose|baby)|going into labor|` +
        `(?:is|was|s|badly|bleeding) bleeding|(?<!get )chest pains?|overdos\\w+|choking |needs? (?:an ambulance|a doctor(?!s)|a medic|cpr|medical help)|call (?:me )?(?:an ambulance|nine one one|9 ?1 ?1|the police)|ambulance|medical emergency (?!absentee|ballot))`,
    ),
    VOTES,
  ],
  [
    'danger',
    rule(
      `(?:${SOMEBODY}|i|my \\w+)(?: \\w+){0,6} (?:collaps\\w+|passed out|fainted|fell (?:down|over)|just fell|is dying|got hurt|hurt (?:himself|herself)|had a seizure) `,
    ),
    VOTES,
  ],
  [
    'danger',
    rule(
      '(?:suspicious|unattended|abandoned|ticking) (?:\\w+ )?(?:package|bag|backpack|box|suitcase|briefcase|envelope|device|object)|(?:bag|backpack|box|package|suitcase|something)(?: \\w+){0,2} (?:ticking|with wires)|(?:white|strange|suspicious|some) powder |smells? (?:smoke|like smoke|something burning)|smoke (?:is )?(?:coming|pouring|everywhere|in the|from)|(?:in|up in) flames |caught (?:on )?fire |(?:is|its) burning (?:down )?',
    ),
  ],
  [
    'danger',
    rule(
      `i(?:m| am|ll| will)? ?(?:going to|gonna|about to|will|ll)? ?(?:bring|bringing|get|getting|grab|take|taking|come back with|coming (?:back )?with) (?:my |a |the |some )?${WEAPON} `,
    ),
    LAW,
  ],
  [
    'danger',
    rule(
      '(?:ive|i have|i|hes|shes|he|she|they|someone|somebody|my \\w+|voter|worker) (?:been |was |were |got |just got |just been |has been )(?:shot|stabbed|mugged|robbed at gunpoint|beaten|assaulted|run over|hit by a)|(?:hit|struck|ran over|run over) by a (?:car|truck|van|bus)|(?:car|truck|van)(?: \\w+){0,2} (?:ran|drove|plowed|crashed) into (?:the |a |some )?(?:line|people|crowd|voters?|building|polling)',
    ),
    VOTES,
  ],
  [
    'danger',
    rule(
      `${SOMEBODY}(?: \\w+){0,2} (?:punch|slapp|kick|shov|spit|spat|grabb|beat|push)(?:ed|ing)?(?: up)?(?: on)? (?:me |him |(?:a|the|an|my|her|his|another|one|some) (?:\\w+ )?(?:voters?|workers?|clerk|judge|man|woman|lady|guy|kid|wife|husband|mom|dad|face|person|observer|volunteer) )`,
    ),
    LAW,
  ],
  [
    'danger',
    rule(
      '(?:(?:kid|kids|child|children|baby|toddler|dog)(?: \\w+){0,3} (?:locked|trapped|left|alone) in (?:a|the|that) (?:hot )?(?:car|truck|van)|(?:trapped|stuck) in (?:the|an) elevator|in labor (?:in|at|here)|water broke|giving birth (?:in|at|here)|(?:need|get|send|call)(?: me| us)? (?:the )?(?:police|cops|911|paramedics|fire department)(?! (?:on|station)))',
    ),
    VOTES,
  ],
  // Told, not asked: a statement that asks nothing of voting, with a word that is hardly ever innocent in one.
  [
    'danger',
    rule(
      `(?:(?:with|got|has|have|brought|bringing|pulled|using|carrying|holding) (?:a |an |his |her |their |some )?(?:${WEAPON}|hatchet|axe|hammer|bat|taser) |with guns |(?:sprayed|spraying) (?:\\w+ )?(?:pepper spray|mace)|pepper spray(?:ed|ing)|explosives? |shooters? |gun ?fire |kidnap\\w+|an? (?:angry )?mob )`,
    ),
    ASKS,
  ],
  [
    'danger',
    rule(
      '(?:fire (?:broke out|started|is spreading)|(?:is|its|are) smoking |gas (?:smell|leak|odor) |(?:just|is|hes|shes|im|having|think its) (?:had |having )?(?:a |an )?(?:heart attack|stroke|seizure)s? |convulsing |overdosed |(?:is|wont stop|stop|keeps|hes|shes|im|somebodys|someones) bleeding |blood (?:everywhere|all over)|lots of blood |(?:trouble|hard time|not|stopped|struggling) (?:to )?breathing? |throat is (?:closing|swelling)|is choking |is unconscious )',
    ),
    ASKS,
  ],
  [
    'danger',
    rule(
      '(?:(?:kill|shoot|stab|murder|strangle) (?:me|us|him|her|them|you|people|everyone|everybody) (?!(?:a|an|the|some|over|if|with|that) )|(?:deserve|need|ought) to die |want(?: \\w+){1,4} dead |throwing (?:rocks?|bottles?|punches)|(?:pushing|shoving|chasing|hitting|beating|grabbing|attacking) (?:people|voters|us|me|him|her|everyone|workers) |(?:being|im|was|getting) attacked |(?:break|smash)ing (?:the |all the )?(?:windows?|doors?|machines?) |storm(?:ing)? the |help (?:me )?(?:police|im being) |police (?:police|help) )',
    ),
    ASKS,
  ],
  [
    'danger',
    rule('(?:this is|its|theres|there is|i have|we have) an emergency '),
    / (?:what if|what happens|in case|if) /,
  ],
];
