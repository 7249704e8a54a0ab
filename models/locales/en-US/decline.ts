import { type DeclineRule, rule } from '../decline-rule';
import { enUSTold } from './decline-told';

const PARTY = '(?:democrats?|democratic|republicans?|gop|libertarians?|green party)';

/** Tried in order. */
export const enUSDeclined: readonly DeclineRule[] = [
  ['prediction', / (?:your|the) money (?:is )?on /],
  ['partisan', /^ (?:please )?vote for (?:my|our) (?:party|candidate|guy|side) /],
  ['off-topic', / translate .{1,80} (?:in)?to [a-z]+ /, / (?:ballot|vote|voting|voter|election) /],
  ['off-topic', / (?:homework|algebra) /],
  [
    'off-topic',
    rule(
      '(?:write|compose|make up|sing|rap|recite|give|tell|do)(?: me| us)? (?:a|an|some|another) (?:\\w+ )?(?:haiku|poem|poetry|limerick|sonnet|rap|song|jingle|joke|riddle|essay) ',
    ),
  ],
  ...enUSTold,
  [
    'personal-data',
    rule(
      `(?:give|hand|send|read|tell)(?: me| us| out){1,2} (?:\\w+ ){0,3}(?:voters?'?s?|people'?s|someone'?s|everyone'?s|their) (?:birth dates?|birthdays?|addresses|phone numbers?|names|social|party)`,
    ),
  ],
  [
    'off-topic',
    rule("(?:stomach|head|tooth|back|throat|knee)(?:'s|ache)?(?: \\w+){0,3} (?:hurts?|hurting|aches?|aching|sore) "),
  ],
  [
    'partisan',
    rule(
      `(?:who|whom|which one|which candidate|which party|what party|what candidate)(?: \\w+){0,3} (?:should|ought|must|shall|would you have) (?:i|we|me|my \\w+|people|voters|everyone|a \\w+) (?:\\w+ )?(?:vote|pick|choose|support|elect|back|mark|go with)`,
    ),
    / (?:two|both|second|mail|absentee|wrong|extra) ballots? | (?:told|tells|telling) (?!me who )/,
  ],
  [
    'partisan',
    rule(
      '(?:who|whom) (?:do|would) (?:i|we) (?:vote|pick|choose) for $|who(?: to|m to) (?:vote for|pick|choose|support) ',
    ),
    / (?:told|tells|telling|interpreter|boss|employer|they|required) (?!me who)/,
  ],
  [
    'partisan',
    rule(
      `(?<!whe\\w+ )should (?:i|we) (?:vote|pick|choose|go) (?:yes|no|for|against|${PARTY}|to keep|on the|on prop|the )`,
    ),
    / (?:by mail|early|in person|absentee|at the) /,
  ],
  [
    'partisan',
    rule(
      '(?:who|whom|what|which|how)(?: party| candidate)? (?:are|will|would|did|do) you (?:going to |planning to )?(?:vot|support|favor|back|endorse|recommend|prefer|suggest|pick|choose)',
    ),
    /^ how (?:do|did|are) you (?:pick|choose|support)/,
  ],
  [
    'partisan',
    rule(
      `are you (?:a |an )?(?:registered )?(?:${PARTY}|liberal|conservative|socialist|left|right|progressive|independent) `,
    ),
  ],
  [
    'partisan',
    rule(
      `(?:convince|persuade|talk|get) (?:\\w+ ){1,3}(?:to vote|into voting|to support) (?:for )?(?:${PARTY}|yes|no|against|my|our)`,
    ),
  ],
  [
    'partisan',
    rule(
      `(?:recommend|suggest|endorse|pick|choose) (?:me )?(?:a |an |the |some|somebody |someone |one )?(?:\\w+ )?(?:candidate|person) (?:for|to|$)`,
    ),
    / (?:how|do they|does it|when) /,
  ],
  [
    'partisan',
    rule(
      `(?:best|better|right|smartest|worst|most honest|most qualified|more qualified) (?:candidate|choice for|person for|pick for|party|one for|for me for|governor|president|mayor|senator)`,
    ),
    / (?:time|way|place|day) /,
  ],
  [
    'partisan',
    rule(`${PARTY}(?: party)? (?:is|are|be)? ?(?:better|best|worse|evil|corrupt)|better (?:party|candidate)`),
  ],
  [
    'partisan',
    rule('(?:vote for (?:my|our) (?:party|candidate|guy)|tell (?:everybody|everyone|people|them) .{0,60}to vote for)'),
    / (?:required|have to|must|can i|supposed) /,
  ],
  [
    'partisan',
    rule(
      '(?:give|write|make|list|tell|need|create|want)(?: \\w+){0,5} (?:arguments?|reasons?|case|speech|essay|flyer|ad|letter|slogan)s? (?:\\w+ )?(?:for|why|against|supporting|attacking|of) .{0,80}(?:candidate|deserves|vote|democrat|republican|incumbent|party|measure|bond|levy|win|elect)',
    ),
    / absentee| excuse| by mail| early | reject| valid /,
  ],
  [
    'prediction',
    rule(
      "(?:who|which \\w+)(?: do you think| you think)?(?:'s|'ll| will| is| are)? (?:going to|gonna|likely to|favored to|projected to|expected to|probably going to) (?:win|be (?:the |our )?(?:next|elected|president|governor|mayor)|take|lose|carry|come out)",
    ),
    / when /,
  ],
  [
    'prediction',
    rule(
      "(?:who will|who'll|who would|who do you think (?:will|would)|will (?:the )?\\w+(?: \\w+)?) (?:win|lose|be the next|be our next|be reelected|get reelected|take back|flip)",
    ),
    / when |(?:my|a|the) vote |postmark|ballot /,
  ],
  [
    'prediction',
    rule(
      "(?:who's|who is|whos) (?:(?:winning|ahead|leading|up|losing|behind) (?:in|for|on) (?:the )?(?:polls?|polling|race|presiden\\w+|governor\\w*|senate|mayor)|favored|the favorite)",
    ),
  ],
  [
    'prediction',
    rule(
      "(?:what are|what're) the (?:odds|chances)|predict(?:ion|ions|ed)? |forecast |(?:ahead|leading|up|winning|doing) in the polls |(?:what|how) (?:do|does|are) the (?:latest )?(?:polls|polling) (?:say|look|show)|betting (?:odds|market)|landslide ",
    ),
  ],
  [
    'prediction',
    rule(
      `(?:will|is|are|gonna|going to|does) (?:the )?(?:${PARTY}|incumbent|challenger|governor|mayor|president|prop(?:osition)?|measure|amendment|levy|bond)(?: \\w+){0,4} (?:win|lose|pass|fail|carry|flip|be reelected|get reelected)`,
    ),
    / did | when | what happens | mean/,
  ],
  [
    'opinion',
    rule(
      "what (?:do|did|would) you (?:\\w+ )?(?:think|feel|make|believe)|what(?:'s| is| are) your (?:\\w+ )?(?:opinions?|take|views?|thoughts?|feelings?|stance|position)|how do you feel (?:about|on)|in your (?:\\w+ )?(?:opinion|view|mind)",
    ),
  ],
  [
    'opinion',
    rule(
      `(?:do|don't|did|would) you (?:really |personally |even )?(?:like|love|hate|trust|agree|support|approve|believe|care|admire|respect|side|want (?:the |${PARTY}))`,
    ),
    / (?:me to|us to|to see my|a copy|my id) /,
  ],
  [
    'opinion',
    rule(
      "(?:don't you|do you|you) (?:think|agree|reckon)(?: that)? (?:\\w+ ){1,6}(?:is|are|'s|was|should|too|did|were) ",
    ),
  ],
  [
    'opinion',
    rule(
      '(?:was|is|were|are) (?:the )?(?:last |past |whole |2020 )elections? (?:really )?(?:stolen|rigged|fixed|fake|a fraud|honest|legit)|(?:steal|stole|stolen) the election',
    ),
  ],
  [
    'opinion',
    rule(
      '(?:voter )?(?:i ?d|mail|voting|identification) laws? (?:racist|unfair|wrong|fair|good|bad)|(?:doing|did|done) a (?:good|bad|great|terrible|awful) job ',
    ),
  ],
];
