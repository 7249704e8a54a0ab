import type { FollowWords } from '../follow-words';

export const enUSFollow: FollowWords = {
  parts:
    /(?<![?.!])[?.!]+ +(?:and |also |plus |but )?|,? (?:and also|and|also|plus|and then)(?= (?:also |um |then )?(?:when|where|how|what|whats|which|who|do|does|can|could|is|are|will|should|am|may|tell me)\b)/,
  goesOn:
    /^(?:um |oh |okay |ok |well )*(?:and|so|but|then|or|what about|how about|what if|even if|also|in that case|if so|same|and what|why)\b|\b(?:there|then|that|it|them|those|one|ones|again|instead|too|either|also|this|same|otherwise|still)\b/,
  hangsOn:
    /^(?:um |oh |okay |ok |well )*(?:and|so|but|or|what about|how about|what if|even|its been|it was|it is|its|no|not|because|only|just|with|without|for)\b/,
  pointsBack: /\b(?:there|it|that|them|those|one)\b/,
  asks: /^(?:um |oh |okay |well |and |so |but |or )*(?:what|whats|which|who|whos|where|when|how|why|can|could|do|does|did|is|are|am|will|would|should|must|may|even|also)\b/,
  asksAgain:
    /^(?:um |oh |okay |well |and |so |but |then )*(?:do|does|would|will|can|must|should) (.*)\b(?:again|over again|anew|re ?register|still|a second time|once more)\b/,
  asksHours:
    /^(?:um |oh |okay |well |and |so |but )*(?:how (?:late|early)|(?:until|till) what time|(?:what|which) (?:are )?(?:the |their |its |your )?(?:office )?(?:hours|times)(?: of operation)?|hours|(?:at )?what time(?: (?:do|does) (?:they|it|you))?(?: (?:open|close|shut))?(?: and (?:open|close|shut))?|when (?:do|does) (?:they|it|you) (?:open|close|shut)|(?:are|is) (?:they|it|those|that) open (?:at night|late|all (?:day|night)|24 hours|around the clock|in the evenings?|after (?:work|five|5)|before work))(?: (?:is it|are they|is that|are those|do they (?:stay )?open|does it (?:stay )?open|then|there|open|on weekdays))*$/,
  onlyDay:
    /^(?:um |oh |okay |well |and |so |but |or )*(?:what about |how about |even )?(?:on )?(?:this |next |a |the )?(?:monday|tuesday|wednesday|thursday|friday|saturday|sunday|tomorrow|today|weekend)(?: (?:then|too|though))?$/,
  corrects:
    /^(?:(?:um|uh|oh|well|okay|ok|wait|hold on|hang on|no|nope|nah|sorry|not that|not that one|thats not it|actually) )*(?:i mean|i meant|i am asking about|im asking about|i was asking about|i asked about|i said|make that|rather|not that|no|nope|sorry|actually) (?!i guess|its okay|thats|thank|more|$)/,
  fragment: /^(?:by|from|through|over|via) \w+(?: \w+)?$/,
  pronoun: /\b(?:it|them|that|one)\b/,
  nouns: { registering: 'my registration', 'by-mail': 'my mail ballot', 'in-person': 'voting in person' },
  oneAbout:
    /^(?:um |oh |no |well |okay )*(?:i mean |i meant |i want )?(?:the |that )?(?:one|thing|part|stuff) (?:about|on|for|with) (.+)$/,
  needsBefore:
    /^(?:um |oh |okay |well )*(?:and |so |but |or )*(?:by when|until when|what day|how late|how early|how long|how much|how old|how many|where|when|how|why|how come|why not|who|which one|what for|for how long|since when|whats that|how so)(?: (?:is|are|was|do|does|then|exactly|that|it|though|i have|do i have|have i got|left|can i|do i|could i))*$/,
};
