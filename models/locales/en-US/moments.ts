import { anyOf, inOrder } from '../../text/pattern';
import type { MomentWords } from '../moment-words';
import { lowerCase } from '../typed-dates';
import { MONTHS, WEEKDAYS } from './words';

/** What names a moment, after a question that asks nothing else. */
const AT = `(?: (?:today|tonight|tomorrow|right now|now|already|too|in person|after work|before work|after school|around|on|this|coming|next|the|in the|morning|afternoon|evening|weekends?|(?:mon|tues|wednes|thurs|fri|satur|sun)days?|election ?day|at|by|until|till|before|after|noon|\\d{1,2}(?:st|nd|rd|th)?|of|${lowerCase(MONTHS).join('|')}|am|pm|a m|p m|o clock|oclock|or not))`;

export const enUSMoments: MomentWords = {
  now: /\b(?:right now|now|at the moment|currently|at this (?:hour|time)|still open|open yet|closed yet|already (?:open|closed))\b/,
  today: /\btoday\b/,
  tonight: /\b(?:tonight|this evening)\b/,
  tomorrow: /\btomorrow\b/,
  weekend: /\b(?:this |the |on )?weekends?\b/,
  weekdays: lowerCase(WEEKDAYS).map((day) => new RegExp(`\\b${day}s?\\b`)),
  morning: /\bmorning\b/,
  afternoon: /\bafternoon\b/,
  evening: /\b(?:evening|night|tonight|after work)\b/,
  clock: /\b(?:at|until|till|after|past|by|before) (\d{1,2})(?: (\d{2}))?(?= |$)/,
  pm: /\b(?:pm|p m|in the (?:afternoon|evening)|tonight)\b/,
  am: /\b(?:am|a m|in the morning)\b/,
  electionDay: /\bon election ?day\b/,
  asksOpen: anyOf(
    inOrder(
      /\b(?:is|are|was|were|will|did|do|does|has|have|can|be|it s|when)\b/,
      /\b(?:open|opens|opened|opening|close|closes|closed|closing|over|start|started)\b/,
    ),
    /\b(?:open|closed|hours) (?:now|right|today|tomorrow|tonight|on|this|yet|at|late)\b|\bhow late\b|\buntil (?:when|what time)\b|\bwhat (?:are|s) the hours\b/,
    inOrder(/\bwhat time\b/, /\b(?:open|close|start|end)s?\b/),
  ),
  asksState: /^(?:so |and |hey )?(?:is|are)\b.* (?:open|closed)$/,
  asksStillVote:
    /^(?:so |and |but )?(?:(?:am i|is it|are we) (?:already )?too late (?:to|for me to) (?:still )?(?:go )?vot(?:e|ing)|(?:can|could|may) (?:i|we|people|you) (?:still|even) (?:go )?vote|is there (?:still )?time (?:left )?to (?:still )?vote|do i still have time to vote|can i vote (?:still|anymore)|is voting (?:still open|over)|did i miss (?:the election|voting|my chance to vote)|i (?:forgot to|didn t get to|couldn t|wasn t able to|never got to) vote|(?:(?:is there anything|what) (?:can |do |should )?i (?:can )?do (?:if )?|what (?:happens )?if )?i missed (?:the election|voting|election day))(?: (?:yesterday|last night|on time|on (?:election day|tuesday)|what now|what can i do|is it too late|what do i do now))*(?: (?:today|now|right now|tonight|in (?:this|the) \w+(?: \w+)?|anymore|still|this year|in person|at all)){0,4}$/,
  asksToVote: new RegExp(
    `^(?:(?:so|and|but|hey|then|ok|okay) )*(?:(?:when|what time|what times|how late|how early|until when|till when|til when|until what time|till what time|what hours|starting when) )?(?:(?:can|could|may|do|should|would) (?:i|we|you|people|they|anyone|one|everyone|my \\w+)|am i (?:able|allowed) to|is it possible to) (?:(?:still|even|already|just|go|come|in|and|to|get|able|allowed|be) )*vote${AT}*$|^(?:(?:so|and|but) )*(?:is|will) (?:there|voting)(?: be)?(?: any)?(?: voting| open| going on| happening)*${AT}+$`,
  ),
  asksIfCan:
    /\b(?:is there|will there be|can|could|may|is it possible to|am i able to|do you) (?:i|we|you|they|people|someone|he|she|my \w+)?\b/,
  asksWhere: /\b(?:where|which|nearest|closest|near me|locations?|sites?)\b/,
  things: {
    'early-voting': /\b(?:early (?:vot\w+|ballot|polling)|vot\w+ early|in person absentee|advance voting)\b/,
    'drop-box': /\b(?:drop ?(?:off )?box(?:es)?|ballot box(?:es)?)\b/,
    office:
      /\b(?:(?:county |elections? |voter |registration |your |the )(?:elections? |voter )?(?:office|offices|department|board)|registrar\w*|(?:county )?clerk\w*|board of elections)\b/,
    polls:
      /\b(?:polls|polling (?:place|places|site|sites|location|locations)|poles|vote centers?|voting (?:places?|sites?|locations?))\b/,
  },
};
