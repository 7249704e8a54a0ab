import type { FollowWords } from '../follow-words';

export const enUSFollow: FollowWords = {
  parts:
    /[?.!]+ +(?:and |also |plus |but )?|,? (?:and also|and|also|plus|and then)(?= (?:also |um |then )?(?:when|where|how|what|whats|which|who|do|does|can|could|is|are|will|should|am|may|tell me)\b)/,
  goesOn:
    /^(?:um |oh |okay |ok |well )*(?:and|so|but|then|or|what about|how about|what if|even if|also|in that case|if so|same|and what|why)\b|\b(?:there|then|that|it|them|those|one|ones|again|instead|too|either|also|this|same|otherwise|still)\b/,
  hangsOn:
    /^(?:um |oh |okay |ok |well )*(?:and|so|but|or|what about|how about|what if|even if|its been|it was|it is|its|no|not|because|only|just|with|without|for)\b/,
  pointsBack: /\b(?:there|it|that|them|those|one)\b/,
  needsBefore:
    /^(?:um |oh |okay |well )*(?:and |so |but |or )*(?:by when|until when|what day|how late|how early|how long|how much|how old|how many|where|when|how|why|how come|why not|who|which one|what for|for how long|since when|whats that|how so)(?: (?:is|are|was|do|does|then|exactly|that|it|though))*$/,
};
