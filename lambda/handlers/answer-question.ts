import { hearCounty } from '../answers/hear-county';
import { understand } from '../answers/understand';
import type { Handler, RowRef, Turn } from '../turn';
import { answerRow } from './answer';
import { askCountyAgain, withCounty } from './county';
import { decline } from './decline';
import { miss } from './miss';
import { offer } from './offer';
import { contentFor } from './reply';

/** Answers a question that no intent knew, from its words alone. */
export const answerQuestion: Handler = async (turn) => {
  const { question } = turn.slots;
  if (!question) return miss(turn);
  const first = await contentFor(turn);
  const county = hearCounty(question, first.counties.values());
  const here = county === undefined ? turn : { ...turn, session: { ...turn.session, county } };
  const content = county === undefined ? first : await contentFor(here);

  const heard = understand(question, content.faq, turn.locale);
  switch (heard.kind) {
    case 'sure':
      return answerRow(here, heard);
    case 'unsure': {
      const meant = chosenAmong(turn, heard.options);
      return meant ? answerRow(here, meant) : offer(here, heard.options, content);
    }
    case 'decline':
      return decline(here, heard.why);
    case 'lost':
      if (county !== undefined) return withCounty(turn, county);
      return turn.session.pending?.kind === 'county' ? askCountyAgain(turn) : miss(turn);
  }
};

/** The one option that was on offer already: "the deadline", after being asked which of two. */
const chosenAmong = ({ session }: Turn, options: readonly RowRef[]): RowRef | undefined => {
  if (session.pending?.kind !== 'choice') return undefined;
  const offered = session.pending.options;
  const both = options.filter(({ faq }) => offered.some((option) => option.faq === faq));
  return both.length === 1 ? both[0] : undefined;
};
