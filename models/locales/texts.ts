import type { Temporal } from 'temporal-polyfill';
import type { Method, Test } from '../content/deadline-lists';
import type { TopicId } from '../topics';
import type { Contact } from './contact';
import type { FixedTexts } from './fixed-words';
import type { HelpfulTexts } from './helpful-texts';
import type { MemoryTexts, ReminderTexts } from './keeping-texts';
import type { OpenTexts } from './open-texts';
import type { PlacesTexts } from './places-texts';
import type { TimelyTexts } from './timely-texts';

/** One condition of a deadline, resolved. No time means the end of the day. */
export interface Condition {
  test: Test;
  date: Temporal.PlainDate;
  /** `17:00` */
  time?: string | undefined;
}

/** Methods that share the same conditions. */
export interface Way {
  methods: readonly Method[];
  conditions: readonly Condition[];
}

/** Why a question is not answered whatever the rows say. */
export type DeclineKind = 'partisan' | 'prediction' | 'opinion' | 'personal-data' | 'off-topic';

/** How the calendar is spoken. `today` is the voter's own date. */
export interface CalendarTexts {
  /** `Tuesday, November 2nd`; with its year where it isn't this one; `today, Tuesday, November 2nd`. */
  date(date: Temporal.PlainDate, today: Temporal.PlainDate): string;
  /** The same with the word that it needs before it: `on Tuesday, November 2nd`, `tomorrow, Tuesday, November 2nd`. */
  onDate(date: Temporal.PlainDate, today: Temporal.PlainDate): string;
  /** `by mail`, `at a drop box` */
  method: Record<Method, string>;
  /** `17:00` → `5 PM` */
  time(time: string): string;
  /** When something will happen: `on Friday, October 1st at 10 AM`, `tomorrow, Friday, October 1st, at 10 AM`. */
  when(date: Temporal.PlainDate, time: string, today: Temporal.PlainDate): string;
  /** `by Monday, October 4th at 5 PM`, or `postmarked by … and received by …`. */
  oneWay(way: Way, today: Temporal.PlainDate): string;
  /** `online or in person by …, or by mail if it's postmarked by …`. */
  allWays(ways: readonly Way[], today: Temporal.PlainDate): string;
  /** `from Saturday, October 16th through …`, or `now through …`. */
  period(from: Temporal.PlainDate, until: Temporal.PlainDate, today: Temporal.PlainDate): string;
}

/**
 * Every fixed sentence of the skill, for the ear. A locale that lacks one doesn't compile. Names say the moment.
 * Answers are not here: the office writes those.
 */
export interface Texts {
  calendar: CalendarTexts;
  /** What a topic is about, as it follows "Did you want to know": `how to register to vote`. */
  topics: Record<TopicId, string>;
  launch: { welcome(office: string): string /** From the beginning. */; again: string; ask: string; reprompt: string };
  /** `also` is said where reminders can be set. */
  help: { examples: string; also: string; ask: string; reprompt: string };
  goodbye: string;
  /** After an answer whose one date is not far: how many days are left. */
  countdown(left: { to: 'deadline' | 'election'; days: number }): string;
  /** After an answer, in an open session. */
  after: { anythingElse: string; more: string; reprompt: string };
  helpful: HelpfulTexts;
  more: { none: string };
  no: { whatElse: string };
  repeat: { nothing: string /** There is no answer to go back to. */; nothingBefore: string };
  /** The voter needs a moment. */
  wait: string;
  /** Whether to go on with what was asked beside; `title` as it follows "You also wanted to know". */
  alsoAsked(title: string): string;
  county: {
    /** `names` holds the counties where there are few enough to say. */
    ask(names: readonly string[]): string;
    /** Asked once more, after a sentence that says why. */
    again(names: readonly string[]): string;
    reprompt: string;
    notOurs: string;
    remembered(county: string): string;
    /** Of which place the last answer is. */
    isFor(place: string): string;
    /** Asked again after an answer that wasn't a county. */
    missed: string;
  };
  /** After an answer about a deadline: "and by mail?". */
  followUp: {
    /** The same after an answer without a deadline, as it is looked up: `vote by mail`. Never spoken. */
    asQuestion(method: Method, isRegistering: boolean): string;
    /** `when` follows "it has to be": `by Monday, October 4th at 5 PM`, `postmarked by … and received by …`. */
    open(method: Method, when: string, isDoneBy: boolean, election: string): string;
    closed(method: Method, lastDay: string, election: string): string;
    /** There is no such way on file. */
    none(method: Method, contact: Contact): string;
    /** Words that mean the election just talked about. */
    refersBack: RegExp;
    /** The election after the one that was talked about. */
    laterElection(name: string, date: string): string;
    noLaterElection(contact: Contact): string;
  };
  /** Said before an answer, so that a voter who asked in other words hears which question was understood. */
  about(about: string): string;
  offer: {
    /** A detail among the options: `about an ID that has expired`. */
    detail(about: string): string;
    /** `options` are two or three topic titles or questions, each as it follows "Did you want to know". */
    choose(options: readonly string[]): string;
    /** After the voter wanted none of those before. */
    chooseNext(options: readonly string[]): string;
    noMore(contact: Contact): string;
    reprompt(options: readonly string[]): string;
  };
  /** Before what an office has to say at once; `title` stands on the card. */
  notice: { lead: string; title: string };
  referral: {
    /** There is no approved answer to give. */
    noAnswer(contact: Contact): string;
    /** The answer differs from county to county, and the voter can't say which is theirs. */
    noCounty(contact: Contact): string;
    /** After the state's answer, where some county has another and the voter's is not known. */
    mayDiffer(contact: Contact): string;
    /** There is no election, or no deadline, to speak of. */
    noDate(contact: Contact): string;
    card(contact: Contact): string;
  };
  reminder: ReminderTexts;
  memory: MemoryTexts;
  places: PlacesTexts;
  timely: TimelyTexts;
  open: OpenTexts;
  miss: {
    first: string;
    again(contact: Contact): string;
    ask: string;
    /** Before a question of ours is asked once more. */
    pending: string;
  };
  fixed: FixedTexts;
  /** Another state, country or county was asked about. `root` is whose elections are known; `names` its counties. */
  elsewhere: {
    state(root: string): string;
    country(root: string): string;
    county(names: readonly string[]): string;
  };
  decline: Record<DeclineKind, (contact: Contact) => string>;
  apology(contact: Contact): string;
  /** How a web address is read out: `vote dot franklin dot gov slash rides`. */
  site: { dot: string; slash: string };
  card: { title(topic: TopicId | undefined): string; link(url: string): string; phone(contact: Contact): string };
  /** `Riverbend or Stonefield` */
  either(options: readonly string[]): string;
}
