import { type DeclineRule, rule } from '../decline-rule';
import { lowerCase } from '../typed-dates';
import { MONTHS } from './words';

const NUMBER =
  '(?:\\d|oh|zero|one|two|three|four|five|six|seven|eight|nine|ten|\\w+teen|twenty|thirty|forty|fifty|sixty|seventy|eighty|ninety)';
const YEAR = '(?:nineteen|two thousand|twenty|\\d{2,4}|thirty|forty|fifty|sixty|seventy|eighty|ninety)';
const MONTH = `(?:${lowerCase(MONTHS).join('|')}|\\d{1,2}[/-]|of)`;

/** What is told about a person, or told to the skill, rather than asked. */
export const enUSTold: readonly DeclineRule[] = [
  // Digit after digit is a number of somebody's; a number before a street is somebody's house.
  ['personal-data', rule('(?:(?:\\d|oh|zero|one|two|three|four|five|six|seven|eight|nine) ){5}')],
  [
    'personal-data',
    rule(
      `${NUMBER} (?:(?!the |of |down |on |per |people |blocks? |my |a )\\w+ ){1,2}(?:street|road|avenue|lane|drive|court|boulevard|apartment) `,
    ),
  ],
  ['personal-data', / [^ @]+@(?:[^ @.]+\.)+[a-z]+ /],
  ['personal-data', / (?:at|@) \w+ dot (?:com|org|net|edu|gov|us) /],
  ['personal-data', / \d{3}-\d{2}-\d{4} | \d{3}-\d{3,4}-?\d{0,4} /],
  ['personal-data', rule(`my (?:ssn|social(?: security)?(?: number)?)(?: is|'s|:)? ${NUMBER} `)],
  ['personal-data', rule(`(?:last four|last 4)(?: digits)? (?:of my social|of my ssn)[a-z ]{0,40} (?:are|is|'s) `)],
  ['personal-data', rule(`my (?:ssn|social) ends (?:in|with) `)],
  [
    'personal-data',
    rule(
      `(?:here'?s|here is|let me give you|i want to give you|i'll give you) my (?:\\w+ ){0,2}(?:number|name|social|birth ?date|address|email) `,
    ),
  ],
  ['personal-data', rule(`my (?:\\w+'?s? ){0,3}number (?:is|'s) (?:[a-z]\\d|[a-z] )?${NUMBER}`)],
  [
    'personal-data',
    rule(
      `(?:my |their |her |his )?(?:date of birth|d ?o ?b|birthday|birth ?date)(?:'s| is| was|,)? (?:the |on )?(?:${MONTH} |${NUMBER} )[a-z0-9/ -]{0,60}${YEAR}`,
    ),
  ],
  [
    'personal-data',
    rule(`(?:i was |was |i'm |and )?born (?:on |in )?(?:the |on )?(?:${MONTH} )[a-z0-9/ ,-]{0,60}${YEAR}`),
  ],
  [
    'personal-data',
    / (?:my name(?:'s| is)|i'm named) (?!not |on |in |still |spelled |misspelled |wrong |different |missing |changed |incorrect |listed |hyphenated |too |the |gone |already |there |long |being |going |no |now |only |off |legally |under |a |an |public |similar |common |like |what |in? ?correctly )/,
  ],
  [
    'personal-data',
    rule(
      `(?:look up|look for|search for|find|pull up|check) (?:me|my (?:\\w+ )?record|a voter|voter) (?:by |under |with |named |for )?(?:my |the )?(?:name|last name|number|named) `,
    ),
  ],
  [
    'personal-data',
    rule(
      `(?:home address|address|phone number|number|party|record|date of birth|birthday) of (?:a |the )?(?:voter|man|woman|person|neighbor) (?:named|called) `,
    ),
  ],
  [
    'personal-data',
    rule(
      `(?:did|has|have|who did|how did) my (?:neighbor|ex|boss|wife|husband|brother|sister|coworker|landlord)\\w*(?: \\w+){0,2} vote(?:d)?(?: for)? $`,
    ),
  ],
  [
    'off-topic',
    rule(
      `(?:ignore|disregard|forget|override|bypass|skip|drop) (?:(?:all|any|every|everything|your|you|the|my|of|previous|prior|above|were|was|been|told|safety|own|those|these|what|earlier) )+(?:instruct|rule|guid|prompt|above|told|before|setting|filter|program|restriction|polic)`,
    ),
  ],
  [
    'off-topic',
    rule(
      '(?:ignore|disregard|forget) (?:everything|all (?:of )?that|all the above|the above|what you were told|prior|previous) ',
    ),
  ],
  [
    'off-topic',
    rule(
      '(?:system|hidden|secret|initial|original) (?:prompt|instructions|message|rules) |developer mode |debug mode |jailbreak|unrestricted |root access |admin (?:mode|password) ',
    ),
  ],
  [
    'off-topic',
    rule(
      "pretend (?:you|to be|that you|there are)|act (?:as|like) (?:if |a |an |my |you)|roleplay |role play |you are (?:now|no longer) |you're (?:now|no longer) |from now on (?:you|answer|only say|act|be) |new instructions |repeat after me ",
    ),
  ],
  [
    'off-topic',
    rule(
      'what (?:were|are) you (?:told|instructed|programmed|not allowed|forbidden|supposed) |(?:your|print|show|reveal|repeat|recite|output) (?:me )?(?:your |the |all ){0,4}(?:instructions|prompt|rules you|configuration|source code) ',
    ),
  ],
  [
    'off-topic',
    rule(
      '(?:output|dump|print|export|list|read) (?:me )?(?:out )?(?:the |a )?(?:list of |names of )?(?:all |every |registered )+voters? ',
    ),
  ],
  [
    'off-topic',
    rule(
      '(?:just |now |please |prompt )?(?<=^ |and |just |now |please )say (?:that )?(?:the )?(?:election|polls|voting) (?:is|are|was|were) (?:cancel|closed|moved|on |over|rigged|fake|canceled)',
    ),
  ],
];
