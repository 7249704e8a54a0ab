import type { FixedRule } from '../fixed-words';

const HURT = '(?:kill|shoot|hurt|stab|attack|bomb|burn|beat|punch|hit|murder|harm|poison|strangle|choke)';
const SOMEBODY =
  '(?:some ?(?:one|body)|(?:a|an|some|this|that|the|another|one) (?:\\w+ )?(?:man|woman|guy|dude|lady|person|kid|boy|girl|voter|poll worker|worker|group|driver|gentleman|neighbor)|(?:a )?gunman|men|people|guys|they|he|she|my (?:ex|husband|wife|boyfriend|girlfriend|neighbor|boss|son|daughter|dad|mom|mother|father|grandma|grandpa|friend))';
const WEAPON =
  '(?:guns?|rifles?|pistols?|firearms?|knife|knives|weapons?|machetes?|ar 15|shotguns?|explosives?|grenades?)';
const LAW =
  / (?:illegal|legal|law|laws|crime|penalty|allowed to|am i allowed|can i bring|may i bring|can i carry|open carry|permit|concealed|what happens if|rules?|plans?|contingency|policy|procedures?|drill|prepared|in the news|last year) /;
/** Somebody who asks how to vote after it. */
const VOTES =
  / (?:can i|could i|how do i|how can i|should i|absentee|mail in|still vote|ballot|excuse|register|sign|voter record|note) /;
/** Threats of other kinds, and somebody who wants to be hidden. */
const NO_VIOLENCE =
  / (?:fire|fired|cut|evict|dock|demote|sue|hours|job|deport|deported|paycheck|my address|my street|public|voter list|confidential|safe address|illegal|legal|law|laws|crime|penalty|allowed to) /;

const rule = (pattern: string): RegExp => new RegExp(` (?:${pattern})`);

/** Tried in order. */
export const enUSFixed: readonly FixedRule[] = [
  [
    'self-harm',
    rule(
      '(?:kill(?:ing)? myself|end(?:ing)? my (?:own )?life|take my (?:own )?life|suicid\\w*|(?:hurt|hurting|harm|harming|cut|cutting) myself|self harm|' +
        '(?:want|wanna|going|ready|wish i could|need) (?:to )?die |dont want to (?:live|be alive|be here|go on|wake up)|better off (?:dead|without me)|wish i (?:was|were) dead|' +
        'no reason to (?:live|go on)|(?:life is|its) not worth (?:living|it anymore)|cant go on (?:any ?more|living|like this)|end it all |done with (?:life|living)|tired of (?:life|living|being alive))',
    ),
  ],
  [
    'danger',
    rule(
      '(?:active shooter|shots? (?:were )?fired|gun ?shots?|hostages?|terrorists?|open(?:ed|ing)? fire |mass shooting)',
    ),
  ],
  [
    'danger',
    rule('(?:pipe )?bomb(?:s|ed|ing)?(?: threat)? |explosion|exploded|(?:blow|blowing|blew) up (?:the|a|this|your|my)'),
    LAW,
  ],
  [
    'danger',
    rule(
      `${SOMEBODY}(?: \\w+){0,3} (?:shooting|stabbing|shot|stabbed|attacking|attacked|beating|beat up|assaulting|assaulted|fighting|killing|strangling|hurting|firing)`,
    ),
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
      `i(?:m| am|ll| will)? ?(?:going to|gonna|about to|want to|wanna|ready to|will|should just|oughta|might) ${HURT} (?!(?:the |this |that )?(?:button|box|deadline|crowds?|rush|lines?|traffic|wait|buzzer|target|books|polls)|my ballot)`,
    ),
  ],
  ['danger', rule(`ill ${HURT} |i (?:have|got|brought) (?:a |my )?${WEAPON} (?:and|with me|right)`), LAW],
  [
    'danger',
    rule(
      '(?:burn(?:ing)? (?:down|it down)|set(?:ting)? (?:it |the \\w+ )?on fire|shoot up|shooting up|on fire |building is burning|theres a fire|there is a fire|smell gas|gas leak|arson)',
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
      '(?:wont let (?:me|us) (?:leave|out)|locked (?:me|us) in|(?:is|are|was|keeps?) (?:following|stalking|chasing) (?:me|us)|(?:im|we are|were|i am) (?:being )?(?:attacked|followed|chased|in danger)|(?:voters|people|kids|children|hes|shes|theyre|somebody is|someone is|workers) (?:are |is )?in danger|(?:hit|punched|kicked|grabbed|shoved|groped|choked) (?:me|him|her|a voter|my \\w+) )',
    ),
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
        `(?:is|was|s|badly|bleeding) bleeding|chest pains?|overdos\\w+|choking |needs? (?:an ambulance|a doctor(?!s)|a medic|cpr|medical help)|call (?:me )?(?:an ambulance|nine one one|9 ?1 ?1|the police)|ambulance|medical emergency (?!absentee|ballot))`,
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
  ['danger', rule('(?:this is|its|theres|there is|i have|we have) an emergency ')],
  [
    'recorded',
    rule(
      'is (?:this|our|it|everything i say|what i say)(?: (?:call|conversation|chat|skill|thing|line|being|all|really|going to be))* (?:recorded|taped|monitored|tracked|saved|stored|private|confidential|anonymous) $|am i (?:being )?(?:recorded|taped|monitored|tracked) |are (?:you|they|we) (?:being )?(?:recording|recorded|taping|listening|spying|eavesdropping|storing|saving|tracking|monitoring)|' +
        '(?:do|does|will|did|can) (?:you|this|alexa|amazon|this skill) (?:record|save|store|keep|log|remember|track|hear|listen to|write down) (?:this|these|that|what|my (?:voice|questions?|words|conversation|address|answers)|our|everything|anything|me |us |a record)|' +
        '(?:who|what) (?:else )?(?:can|will|could) (?:hear|listen to) (?:this|me|what i|my questions?)|who (?:else )?(?:can|will|could) see (?:this conversation|what i(?:m| am)? (?:say|said|ask|asked|saying|asking)|my questions?)|what (?:do|will) you do with (?:what i|my (?:voice|data|address|information|questions?|recordings?))|(?:delete|erase) (?:my|the|this|what i)(?: \\w+)? (?:recordings?|voice|conversation|said|history)',
    ),
  ],
  [
    'who',
    rule(
      '(?:(?:are|r) (?:you|u) (?:a |an |really |just |even |like )*(?:robot|bot|human|humans|real|real person|actual person|person|people|ai|a i|computer|machine|alive|chat ?(?:bot|gpt)|alexa|siri|artificial|recording|live person|somebody|someone))',
    ),
  ],
  ['who', rule('(?:am i|who am i|are we|is this) (?:really )?(?:talking|speaking|chatting) (?:to|with) (?!spanish)')],
  [
    'who',
    rule(
      'who am i (?:talking|speaking)(?: to| with)? $|who (?:are|r) (?:you|u) $|what (?:are|r) you $|who is this $|whos this $|(?:whats|what is) your name |do you have a name |what (?:do|should) i call you |what are you called |who (?:made|built|created|programmed|designed|runs|owns|operates) (?:you|this)|is this a (?:robot|person|real person|human|bot|computer|machine|recording) ',
    ),
  ],
  [
    'official',
    rule(
      '(?<=^ (?:so |um |wait |okay |but |and )?)(?:is this|are you|is it|are these|is that|are your|is your)(?: \\w+){0,4} (?:official|legit|legitimate|trustworthy|reliable|accurate|up to date|authentic|government approved|a scam|fake|a trick)(?: \\w+){0,3} $|' +
        '(?:are you|is this) (?:\\w+ )?(?:from|with|run by|part of|owned by|affiliated with|connected to|the) (?:the )?(?:\\w+ ){0,3}(?:government|election office|elections office|state|county|clerk|board)s? $|' +
        '(?:can|should|why should) i (?:really )?(?:trust|believe) (?:you|this|your|what you)|(?:where|who) (?:do|did) you get (?:your|this|these|that|the) (?:answers?|information|info|facts|data)|how do (?:you|i) know (?:this|that|youre|you are|its|your|it) (?:\\w+ ){0,2}(?:right|true|real|official|legit|correct|answers?)|who (?:approved|wrote|checks|checked|approves|writes) (?:your|these|this|the|that) answers?',
    ),
    / (?:id|ids|results?|ballots?|mail|letter|text|website|observer|seal|envelope|vote|count|registration|license|card) /,
  ],
  [
    'language',
    rule(
      '(?:do|can|could|will|would) (?:you|u|i|we|this) (?:please |also |only |even )?(?:speak|talk|talk to me|speak to me|understand|switch|change|go|do this|do it|say (?:it|that|this)|answer|answer me|have (?:it|this|this skill)|use (?:you|this)|hear (?:it|this|that))(?: (?:to|in|into|it|this|that))* (?:spanish|espanol|french|chinese|mandarin|cantonese|vietnamese|korean|tagalog|arabic|russian|german|portuguese|haitian|creole|hmong|somali|japanese|italian|polish|navajo|hindi|another language|other languages|a different language|english)(?: \\w+)? $',
    ),
  ],
  [
    'language',
    rule(
      '(?:(?:speak|talk|answer|say (?:it|that)|switch|change)(?: (?:to|in|into|it))* (?:spanish|espanol|french|chinese)(?: please)? $|habla(?:s)? (?:usted )?espanol|what languages (?:do you (?:speak|have|know|support)|can you speak)|(?<=^ (?:um |hey |ok |okay )?)(?:in |en )?(?:spanish|espanol)(?: por favor| please)? $)',
    ),
    / (?:ballots?|forms?|help|interpreter|signs?|polls?|poll worker|translat\w+|materials?|vote|voting|registration|register|guide|website|application) /,
  ],
];
