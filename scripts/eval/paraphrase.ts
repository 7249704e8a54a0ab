/** The same question in other words, always the same ones: for trying whether a row is found by those. */
const SYNONYMS: readonly (readonly [RegExp, string])[] = [
  [/\b(absentee|mail-in|vote-by-mail) ballots?\b/g, 'ballot in the mail'],
  [/\bvote by mail\b/g, 'vote absentee'],
  [/\bpolling (place|location)s?\b/g, 'place where i vote'],
  [/\bpolls\b/g, 'voting places'],
  [/\b(photo )?identification\b/g, 'an id card'],
  [/\bregister(ed)? to vote\b/g, 'signed up as a voter'],
  [/\bvoter registration\b/g, 'my sign-up as a voter'],
  [/\b(obtain|receive|request)\b/g, 'get'],
  [/\b(require[ds]?|necessary)\b/g, 'needed'],
  [/\b(return|submit)\b/g, 'send in'],
  [/\bdeadline\b/g, 'last day'],
  [/\b(assistance|aid)\b/g, 'help'],
  [/\b(person|individual|voter)s?\b/g, 'someone'],
  [/\bmay\b/g, 'can'],
  [/\bmust\b/g, 'have to'],
  [/\bemployer\b/g, 'boss'],
  [/\b(residence|address)\b/g, 'home'],
  [/\bconvicted of a felony\b/g, 'a felon'],
];

const DROPPED = /\b(how|do|does|did|i|is|are|the|a|an|my|your|to|of|for|what|can|be|it|if|in|on|will|should|there)\b/g;

/** `reworded`: synonyms. `clipped`: only the words that carry meaning. `turned`: the clauses the other way round. */
export const paraphrasesOf = (question: string): { reworded: string; clipped: string; turned: string } => {
  const spoken = question
    .toLowerCase()
    .replace(/[^\p{L}\p{N}' ,.?-]/gu, ' ')
    .trim();
  const reworded = plain(SYNONYMS.reduce((text, [from, to]) => text.replace(from, to), spoken));
  const clauses = spoken.split(/[,.?]\s*|\s(?=(?:if|when|because|and|or)\s)/).filter((clause) => clause.trim() !== '');
  return {
    reworded,
    clipped: plain(spoken.replace(DROPPED, ' ')) || plain(spoken),
    turned: plain(clauses.reverse().join(' ')),
  };
};

const plain = (text: string): string => text.replace(/[,.?]/g, ' ').replace(/\s+/g, ' ').trim();
