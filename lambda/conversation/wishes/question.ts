import type { Locale } from '../../../models/locales/locales';
import { calendarOf } from '../../answers/calendar';
import { electionFor } from '../../answers/which-election';
import { addressInQuestion } from '../../places/address-in-question';
import { type PlacesQuestion, placesQuestionOf } from '../../places/places-questions';
import type { Content } from '../../table/content';
import { alternativesTo } from '../../understanding/alternatives';
import { besideElection } from '../../understanding/hear-election';
import { hearFixed } from '../../understanding/hear-fixed';
import { hearDay } from '../../understanding/hear-moment';
import { elsewhereIn } from '../../understanding/named/place-name';
import { Reading } from '../../understanding/reading';
import { recallHeard } from '../../understanding/rows-in-words';
import { splitQuestions } from '../../understanding/two-questions';
import type { Understanding } from '../../understanding/understand';
import { addressAskedFor, askForTown, missedAddress } from '../asks/ask-address';
import { askCountyAgain } from '../asks/ask-county';
import { decline } from '../asks/decline';
import { sayElectionDay } from '../asks/election-day';
import { miss } from '../asks/miss';
import { apart, offer } from '../asks/offer';
import { sayElsewhere } from '../asks/say-elsewhere';
import { sayFixed } from '../asks/say-fixed';
import { chosenInWords } from '../chosen-in-words';
import { electionAsked } from '../election-asked';
import { speaksOfVoting } from '../hangs-on';
import { countyIn } from '../heard-county';
import { asksForRest, meaningOf } from '../meaning-of';
import { knowsNoZip, mayBeAddress } from '../places/said-address';
import type { RowRef } from '../session';
import { timelyWish } from '../timely';
import { inCounty, type Turn } from '../turn';
import type { Fulfilment, Wish } from '../wish';

const SAYS_COUNTY = /\b(?:county|condado)\b/i;

/** Where a county was asked for, this is rather a county said in other words than a new question. */
const isHardlyAnything = (heard: Understanding): boolean =>
  heard.kind === 'unsure' || (heard.kind === 'decline' && heard.why === 'off-topic');

/** "Lake county" is a county, whatever else has such words. */
const isShort = (sentence: string): boolean => sentence.trim().split(/\s+/).length <= 2;

const placesFor = (question: PlacesQuestion, said: string, day?: string): Wish => ({
  wish: 'places',
  question,
  said,
  day,
  otherwise: { wish: 'row-instead', question, keepsAddress: true },
});

/** What is asked of places by a question that says the address with it. */
const placesAskedFor = (heard: Understanding, question: string, locale: Locale): PlacesQuestion | undefined => {
  const refs = heard.kind === 'sure' ? [heard] : heard.kind === 'unsure' ? heard.options : [];
  const found = new Set(refs.map(({ faq }) => placesQuestionOf(faq, question, locale)));
  const [only] = found;
  return found.size === 1 ? only : undefined;
};

/** What a sentence means; where that isn't sure, without the words by which it names an election: they are of other questions. */
const readBeside = (here: Turn, content: Content, sentence: string, namesElection: boolean) => {
  const reading = new Reading(sentence, content.faq, here.locale);
  const heard = meaningOf(here, reading, content);
  const rest =
    namesElection && (heard.kind === 'unsure' || heard.kind === 'lost')
      ? besideElection(sentence, here.locale)
      : undefined;
  if (rest === undefined) return { reading, heard };
  const beside = new Reading(rest, content.faq, here.locale);
  const said = meaningOf(here, beside, content);
  return said.kind === 'sure' ? { reading: beside, heard: said } : { reading, heard };
};

/** Answers a question that the front knew no name for, from its words alone; danger and what is named come first. */
export const answerQuestion: Fulfilment<'question'> = async (turn, { sentence, topic }) => {
  const { locale } = turn;
  const fixed = hearFixed(sentence, locale);
  if (fixed) return sayFixed(turn, fixed);
  const addressFor = addressAskedFor(turn.session);
  const asAddress = addressFor ? mayBeAddress(sentence, turn) : 'no';
  if (addressFor && asAddress === 'surely') return placesFor(addressFor, sentence);
  if (addressFor && knowsNoZip(sentence, locale)) return askForTown(turn, addressFor);
  const { county, content } = await countyIn(turn, sentence);
  const here = inCounty(turn, county);

  for (const page of content.pages ?? []) if (page.words) recallHeard(page.words, page.faq, locale);
  const home = addressInQuestion(sentence, locale);
  const asked =
    home &&
    placesAskedFor(meaningOf(here, new Reading(home.question, content.faq, locale), content), home.question, locale);
  const day = dayIn(sentence, turn, content);
  if (home && asked) return placesFor(asked, home.address, day);
  const named = electionAsked(here, content, sentence);
  const { reading, heard } = readBeside(here, content, sentence, named !== undefined);
  if (heard.kind === 'grave') return sayFixed(turn, heard.says);
  const isNoQuestion =
    heard.kind === 'lost' || heard.kind === 'unsure' || isAddressLike(heard) || isHardlyAnything(heard);
  if (addressFor && asAddress === 'maybe' && isNoQuestion && !SAYS_COUNTY.test(sentence))
    return placesFor(addressFor, sentence);
  const isCountyAsked = turn.session.pending?.kind === 'county';
  const elsewhere = elsewhereIn(sentence, locale, {
    counties: content.counties,
    above: [...content.lineage, content.root],
  });
  if (elsewhere && !(isCountyAsked && elsewhere === 'county')) return sayElsewhere(here, elsewhere);
  const election = named?.id;
  const timely = timelyWish(here, content, sentence, { election, county });
  if (timely) return timely;
  if (named?.asksDay && isNext(here, content, election)) {
    return { wish: 'row', row: { topic: 'election-date', faq: 'election-date' }, county };
  }
  const asksDay = named?.asksDay || (heard.kind === 'sure' && heard.faq === 'election-date');
  const isElectionDay = asksDay && !isNext(here, content, election);
  const { last } = turn.session;
  if (named?.isAll && last && last.faq !== 'election-date') return { wish: 'row', row: last, election, county };
  if (named && (named.isAll || isElectionDay)) {
    return sayElectionDay(
      here,
      content,
      content.elections.find(({ id }) => id === named.id),
    );
  }
  if (isCountyAsked && (isHardlyAnything(heard) || isShort(sentence))) {
    if (county !== undefined) return { wish: 'county-known', county };
    if (SAYS_COUNTY.test(sentence)) return askCountyAgain(turn, turn.texts.county.notOurs);
  }
  if (topic) {
    const isOfTopic = heard.kind === 'sure' && heard.topic === topic;
    const faq = isOfTopic ? heard.faq : topic;
    return { wish: 'row', row: { topic, faq }, saysAbout: !(isOfTopic && heard.isOwn), election, county, day };
  }
  if (asksForRest(here, heard, content, sentence)) return { wish: 'more' };
  const several = splitQuestions(sentence, content.faq, locale);
  if (several) return { wish: 'row', row: several[0], beside: several.slice(1), election, county, day };
  const others = (not: readonly RowRef[]): readonly RowRef[] => alternativesTo(reading, not);
  switch (heard.kind) {
    case 'sure': {
      // A few words after an offer are read against what was offered first.
      const chosen = heard.isOwn ? undefined : chosenInWords(turn, reading);
      const row = chosen ?? { topic: heard.topic, faq: heard.faq };
      return { wish: 'row', row, saysAbout: !heard.isOwn && !chosen, election, county, day, others: others([row]) };
    }
    case 'unsure': {
      // What hardly speaks of voting is rather a reply in words that nobody knew.
      if (turn.session.pending?.kind === 'reminder' && !speaksOfVoting(sentence, locale)) return miss(turn);
      const options = apart(here, heard.options, content);
      const chosen = chosenAmong(turn, options) ?? chosenInWords(turn, reading);
      const row = chosen ?? (options.length === 1 ? options[0] : undefined);
      const further = others(options);
      return row
        ? { wish: 'row', row, saysAbout: !chosen, election, county, day, others: further }
        : offer(here, options, content, { further, election });
    }
    case 'decline':
      return decline(here, heard.why);
    case 'lost': {
      const row = chosenInWords(turn, reading);
      if (row) return { wish: 'row', row, election, county, day };
      if (addressFor) return missedAddress(turn, addressFor);
      if (county !== undefined) return { wish: 'county-known', county };
      return isCountyAsked ? askCountyAgain(turn, turn.texts.county.missed) : miss(turn);
    }
  }
};

/** What else would be declined as somebody's data: "South Main Street", after it was asked which part. */
const isAddressLike = (heard: Understanding): boolean => heard.kind === 'decline' && heard.why === 'personal-data';

/** A day other than today that the sentence names. */
const dayIn = (sentence: string, { locale, nowMs }: Turn, content: Content): string | undefined => {
  const { today } = calendarOf(content, nowMs);
  const day = hearDay(sentence, locale, today);
  return day?.equals(today) ? undefined : day?.toString();
};

/** Whether it is the election that the row speaks of anyway. */
const isNext = ({ nowMs }: Turn, content: Content, election: string | undefined): boolean =>
  electionFor(calendarOf(content, nowMs), 'vote')?.id === election;

/** The one option that was on offer already: "the deadline", after being asked which of two. */
const chosenAmong = ({ session }: Turn, options: readonly RowRef[]): RowRef | undefined => {
  if (session.pending?.kind !== 'choice') return undefined;
  const offered = session.pending.options;
  const both = options.filter(({ faq }) => offered.some((option) => option.faq === faq));
  return both.length === 1 ? both[0] : undefined;
};
