import type { FaqRow } from '../../../models/content/faq-row';
import { markOf } from '../../../scripts/plan/approval';
import type { ProblemCode } from '../../../scripts/report/problems';
import type { WORKBOOK_WORDING } from '../../../scripts/report/wording/workbook';
import { check, type Edit, faqRow } from '../../support/staff-content';

type Case = [edit: Edit, place: string, says: RegExp];

const answer =
  (text: string): Edit =>
  ({ faq }) => {
    faq[0].answer = text;
  };
const cell =
  (header: string, value: string): Edit =>
  ({ faq }) => {
    faq[0][header] = value;
  };

const HEADINGS = 'id,jurisdiction,name,name_es,date,type,polls_open,polls_close';
const ELECTION = '2027-general,franklin,November general election,,2027-11-02,general,07:00,19:00';
const elections =
  (...lines: string[]): Edit =>
  ({ raw }) => {
    raw.elections = lines.join('\n');
  };
const office =
  (from: RegExp | string, to: string): Edit =>
  (draft) => {
    draft.office = draft.office.replace(from, to);
  };

/** The cells of a sound draft, as the row that they are read as. */
const faqOf = (cells: Record<string, string>): FaqRow => ({ ...cells, questions: [] }) as unknown as FaqRow;

/** No content can have these, or only a workbook, or only a plan. */
type Elsewhere =
  | 'no-folder'
  | 'not-a-folder'
  | 'file-unreadable'
  | 'file-too-large'
  | keyof typeof WORKBOOK_WORDING
  | 'twin-not-approved'
  | 'twin-untouched'
  | 'twin-left-behind';

/** The office offers Spanish too, and has these rows in it. */
const inSpanish =
  (...rows: ReturnType<typeof faqRow>[]): Edit =>
  (draft) => {
    office('[en-US]', '[en-US, es-US]')(draft);
    draft.faq.push(...rows.map((row) => ({ ...row, locale: 'es-US' })));
  };

/** Every problem of a folder that there is, with the least that brings it about, where it is said to be, and what is said. */
const CASES: Record<Exclude<ProblemCode, Elsewhere>, Case> = {
  'no-office-file': [({ without }) => without.push('office.yaml'), 'office.yaml', /missing/],
  'not-yaml': [office('locales: [en-US]', 'locales: [en-US'), 'office.yaml:5', /can't be read/],
  'office-setting-missing': [office(/root: .*\n/, ''), 'office.yaml:1 root', /root is missing/],
  'office-setting-wrong': [
    office('spoken_words: 60', 'spoken_words: many'),
    'office.yaml:13 limits.spoken_words',
    /is "many"\. Write a whole number above 0/,
  ],
  'office-setting-unknown': [
    office('source_hosts:', 'sorce_hosts: []\nsource_hosts:'),
    'office.yaml:6 sorce_hosts',
    /Did you mean source_hosts/,
  ],
  'draft-locale': [office('[en-US]', '[en-US, vi-US]'), 'office.yaml:4 locales', /draft_locales: \[vi-US\]/],
  'no-invocation-name': [office('[en-US]', '[en-US, es-US]'), 'office.yaml:3 invocation_name', /es-US/],
  'unknown-target': [
    office('skill_target: production', 'skill_target: prod'),
    'office.yaml:7 skill_target',
    /Write "production"/,
  ],
  'root-missing': [office('root: franklin', 'root: frankland'), 'office.yaml root', /no such id/],

  'no-file': [({ without }) => without.push('faq.csv'), 'faq.csv', /export/],
  'empty-file': [elections(''), 'elections.csv', /first line must name the columns: id,jurisdiction/],
  'is-a-workbook': [
    ({ raw }) => {
      raw.faq = Buffer.from('PK\u0003\u0004 sheet1.xml');
    },
    'faq.csv',
    /Save As, "CSV UTF-8/,
  ],
  'is-utf-16': [
    ({ raw }) => {
      raw.faq = Buffer.from('\uFEFFid\tanswer\n', 'utf16le');
    },
    'faq.csv',
    /Unicode Text/,
  ],
  'not-a-csv': [
    ({ raw }) => {
      raw.faq = Buffer.from([0x89, 0x50, 0x4e, 0x47, 0, 0, 0, 13]);
    },
    'faq.csv',
    /not a CSV file: it holds bytes/,
  ],
  'not-utf-8': [
    ({ raw }) => {
      raw.elections = Buffer.from(`${HEADINGS}\n${ELECTION.replace('ber', 'b\u00e9r')}\n`, 'latin1');
    },
    'elections.csv:2:3 name',
    /can't be read.*older form of CSV/,
  ],
  'quote-not-closed': [
    elections(HEADINGS, ELECTION, `2028-general,franklin,"November,,2028-11-07,general,07:00,19:00`, ELECTION),
    'elections.csv:3:3 name',
    /nothing closes it.*line/,
  ],
  'stray-quote': [
    elections(HEADINGS, ELECTION.replace('general election', '"general" election')),
    'elections.csv:2:3 name',
    /inside it twice/,
  ],
  'no-headings': [elections('one,two,three', ELECTION), 'elections.csv:1', /Make this the first row: id,/],
  'missing-column': [
    elections(HEADINGS.replace(',name_es', ''), ELECTION.replace(',,', ',')),
    'elections.csv:1 name_es',
    /Add a column with the heading name_es/,
  ],
  'misspelt-column': [
    elections(HEADINGS.replace('polls_close', 'poll_close'), ELECTION),
    'elections.csv:1:8 poll_close',
    /Change the heading to polls_close/,
  ],
  'unknown-column': [
    elections(`${HEADINGS},notes to self`, `${ELECTION},call Bob`),
    'elections.csv:1:9 notes_to_self',
    /is not read/,
  ],
  'duplicate-column': [
    elections(`${HEADINGS},name`, `${ELECTION},x`),
    'elections.csv:1:9 name',
    /this one and column 3/,
  ],
  'too-many-cells': [
    elections(HEADINGS, ELECTION.replace('November general', 'November, general')),
    'elections.csv:2:9',
    /9 cells under 8 headings/,
  ],
  'too-few-cells': [
    elections(HEADINGS, '2027-general,franklin,November'),
    'elections.csv:2',
    /ends after 3 of 8 cells, and date, type, polls_open, polls_close/,
  ],

  'empty-cell': [cell('source_url', ''), 'faq.csv:2:12 source_url', /address of the official page/],
  'not-a-slug': [cell('jurisdiction', 'river bend'), 'faq.csv:2:2 jurisdiction', /such as river-bend/],
  'not-a-faq-id': [cell('id', 'vote-id.no id.x'), 'faq.csv:2:1 id', /vote-id\.expired/],
  'not-a-date': [
    cell('verified_on', '10/8/26'),
    'faq.csv:2:13 verified_on',
    /Write 2026-10-08, or 2026-08-10 if the day comes first/,
  ],
  'not-a-time': [
    ({ elections: rows }) => {
      for (const row of rows) row.polls_close = '7 PM';
    },
    'elections.csv:2:8 polls_close',
    /Write 19:00/,
  ],
  'not-hours': [
    ({ jurisdictions: [first] }) => {
      if (first) first.office_open = '8 to 5 on weekdays';
    },
    'jurisdictions.csv:2:13 office_open',
    /Mon-Fri 08:00-17:00/,
  ],
  'not-a-time-zone': [
    ({ jurisdictions }) => {
      for (const row of jurisdictions) row.time_zone = 'Eastern';
    },
    'jurisdictions.csv:2:7 time_zone',
    /Write America\/New_York/,
  ],
  'not-an-https-url': [cell('link', 'http://vote.gov'), 'faq.csv:2:11 link', /https:\/\/vote\.gov/],
  'not-a-telephone': [
    ({ jurisdictions }) => {
      for (const row of jurisdictions) row.phone = '8.01E+09';
    },
    'jurisdictions.csv:2:8 phone',
    /cut the number short/,
  ],
  'not-in-list': [cell('topic', 'vote-di'), 'faq.csv:2:4 topic', /Did you mean vote-id\?/],
  'not-a-deadline': [cell('deadline', 'registre'), 'faq.csv:2:9 deadline', /Did you mean register\?/],
  'cell-too-long': [cell('author', 'x'.repeat(30_000)), 'faq.csv:2:14 author', /30,000 characters/],
  'is-a-formula': [answer('=SUM(A1:A3)'), 'faq.csv:2:7 answer', /formula, =SUM\(A1:A3\)/],
  'spreadsheet-error': [answer('#NAME?'), 'faq.csv:2:7 answer', /apostrophe/],
  'spreadsheet-boolean': [answer('TRUE'), 'faq.csv:2:7 answer', /check box/],
  'control-character': [answer('Call\u0007 us.'), 'faq.csv:2:7 answer', /can't be seen/],
  'not-a-mark': [cell('approved_text', '2027-12-31'), 'faq.csv:2:18 approved_text', /moved to the right/],

  'row-too-long': [elections(HEADINGS, `"${'x'.repeat(1_100_000)}`), 'elections.csv:2', /more than a megabyte/],
  'sheet-without-rows': [({ deadlines }) => deadlines.splice(0), 'deadlines.csv', /there are no rows/],

  'duplicate-row': [({ faq }) => faq.push({ ...faq[0] }), 'faq.csv:5:1 id', /here and in faq\.csv row 2/],
  'duplicate-deadline': [
    ({ deadlines }) => deadlines.push({ ...deadlines[0], date: '2027-10-05', rule: '' }),
    'deadlines.csv:8:5 test',
    /deadlines\.csv row 2/,
  ],
  'same-name': [
    ({ jurisdictions }) => {
      for (const row of jurisdictions.slice(3)) row.also_known_as = 'Stony | Riverbend';
    },
    'jurisdictions.csv:5:6 also_known_as',
    /"Riverbend" is also what jurisdictions\.csv row 4/,
  ],
  'unknown-jurisdiction': [cell('jurisdiction', 'riverbed'), 'faq.csv:2:2 jurisdiction', /Did you mean riverbend\?/],
  'unknown-election': [
    ({ deadlines }) => {
      for (const row of deadlines.slice(5)) row.election = '2027-genral';
    },
    'deadlines.csv:7:1 election',
    /Did you mean 2027-general\?/,
  ],
  'own-ancestor': [
    ({ jurisdictions }) => {
      for (const row of jurisdictions.slice(0, 1)) row.parent = 'riverbend';
    },
    'jurisdictions.csv:2:5 parent',
    /us → riverbend → franklin → us/,
  ],
  'outside-the-office': [
    ({ jurisdictions }) => jurisdictions.push({ ...jurisdictions[3], id: 'ohio', name: 'Ohio', parent: 'us' }),
    'jurisdictions.csv:6:5 parent',
    /neither above nor below "franklin"/,
  ],
  'too-deep': [
    ({ jurisdictions }) => jurisdictions.push({ ...jurisdictions[3], id: 'town', name: 'Town', parent: 'riverbend' }),
    'jurisdictions.csv:6:5 parent',
    /more than one step below/,
  ],
  'no-phone': [
    ({ jurisdictions }) => Object.assign(jurisdictions[1] ?? {}, { phone: '' }),
    'jurisdictions.csv:3:8 phone',
    /area code/,
  ],
  'zone-of-another-state': [
    ({ jurisdictions }) =>
      Object.assign(jurisdictions[2] ?? {}, { ocd_id: 'ocd-division/country:us/state:tx/county:x' }),
    'jurisdictions.csv:4:7 time_zone',
    /Write "America\/Chicago" or "America\/Denver"/,
  ],
  'no-answer': [answer('TBD'), 'faq.csv:2:7 answer', /clear approved_by until it is known/],
  mojibake: [answer('Lleva tu identificaciÃ³n.'), 'faq.csv:2:7 answer', /save as "CSV UTF-8"/],
  emoji: [answer('Bring your ID 👍'), 'faq.csv:2:7 answer', /a voice reads by its name/],
  'other-language': [
    answer('Puedes votar en la oficina de tu condado con una identificación.'),
    'faq.csv:2:7 answer',
    /for English, and the text is in Spanish/,
  ],
  'same-in-both': [inSpanish(faqRow('vote-id')), 'faq.csv:5:7 answer', /word for word, as in faq\.csv row 2/],
  'no-contact': [
    ({ jurisdictions }) => Object.assign(jurisdictions[3] ?? {}, { phone: '', website: '' }),
    'jurisdictions.csv:5:8 phone',
    /neither a phone nor a website/,
  ],
  'locale-not-offered': [cell('locale', 'es-US'), 'faq.csv:2:3 locale', /doesn't offer es-US/],
  'id-not-of-topic': [cell('id', 'id.needed'), 'faq.csv:2:1 id', /vote-id\.needed/],
  'topics-without-answer': [() => {}, 'faq.csv', /register-how/],
  'question-twice': [
    ({ faq }) => faq.push(faqRow('vote-id.photo', { questions: 'Do I need ID?' })),
    'faq.csv:5:5 questions',
    /also a question of "vote-id" in faq\.csv row 2/,
  ],
  'source-not-approved': [
    cell('source_url', 'https://example.com/x'),
    'faq.csv:2:12 source_url',
    /example\.com.*\(\.gov\)/,
  ],
  'no-people': [office(/people:[\s\S]*$/, ''), 'office.yaml people', /who the office's people are/],
  'person-twice': [
    office('Luis Ortega: {', 'Luis Ortega: { also: [dana whitfield],'),
    'office.yaml people',
    /name of Dana Whitfield and of Luis Ortega/,
  ],
  'not-a-name': [cell('approved_by', 'pending'), 'faq.csv:2:15 approved_by', /"pending" is not a person's name/],
  'approver-unknown': [
    cell('approved_by', 'Luis Ortaga'),
    'faq.csv:2:15 approved_by',
    /not one of the office's people.*Did you mean Luis Ortega\?/s,
  ],
  'may-not-approve': [
    office('Luis Ortega: { may: [write, approve] }', 'Luis Ortega: { may: [write] }'),
    'faq.csv:2:15 approved_by',
    /Luis Ortega may not approve/,
  ],
  'author-unknown': [cell('author', 'Dana Whitfeld'), 'faq.csv:2:14 author', /Did you mean Dana Whitfield/],
  'may-not-write': [
    office('Dana Whitfield: { may: [write, approve] }', 'Dana Whitfield: { may: [approve] }'),
    'faq.csv:2:14 author',
    /Dana Whitfield may not write/,
  ],
  'changed-since-approved': [
    ({ faq }) => {
      faq[0].approved_text = markOf({ ...faqOf(faq[0]), answer: 'Bring an ID.' });
    },
    'faq.csv:2:15 approved_by',
    /changed since it was approved by Luis Ortega on 2027-08-01/,
  ],
  'approved-by-author': [
    cell('approved_by', 'dana whitfield'),
    'faq.csv:2:15 approved_by',
    /wrote this answer and approved it/,
  ],
  'verified-in-future': [cell('verified_on', '2027-09-02'), 'faq.csv:2:13 verified_on', /today is 2027-09-01/],
  'verified-too-long-ago': [
    cell('verified_on', '2026-08-01'),
    'faq.csv:2:13 verified_on',
    /for 396 days; the office allows 365/,
  ],
  'verify-soon': [cell('verified_on', '2026-09-10'), 'faq.csv:2:13 verified_on', /In 9 days/],
  'ends-before-it-starts': [
    ({ faq }) => Object.assign(faq[0], { valid_from: '2027-10-02', valid_until: '2027-10-01' }),
    'faq.csv:2:17 valid_until',
    /before it starts/,
  ],
  'overlapping-rows': [
    ({ faq }) => faq.push({ ...faq[0], questions: '', valid_from: '2027-10-01' }),
    'faq.csv:5:16 valid_from',
    /faq\.csv row 2 both hold from 2027-10-01 on/,
  ],
  'row-expired': [cell('valid_until', '2027-08-31'), 'faq.csv:2:17 valid_until', /no voter hears it/],

  'unknown-placeholder': [
    answer('The date is {election.dat}.'),
    'faq.csv:2:7 answer',
    /Did you mean \{election\.date\}\?/,
  ],
  'stray-brace': [answer('The date is {election.date.'), 'faq.csv:2:7 answer', /stands alone/],
  'deadline-not-named': [
    answer('Register {deadline.register.online}.'),
    'faq.csv:2:9 deadline',
    /Write register into deadline/,
  ],
  'deadline-of-another-kind': [
    ({ faq }) =>
      Object.assign(faq[0], {
        answer: 'Vote early {early-voting.dates}.',
        deadline: 'register',
        after_deadline: 'It is over.',
      }),
    'faq.csv:2:9 deadline',
    /speaks of "early-voting-end"/,
  ],
  'no-after-deadline': [cell('deadline', 'vote'), 'faq.csv:2:10 after_deadline', /Write what voters shall hear once/],
  'after-without-deadline': [cell('after_deadline', 'Too late.'), 'faq.csv:2:10 after_deadline', /never spoken/],
  'open-after-deadline': [
    ({ faq }) => Object.assign(faq[1], { after_deadline: 'You could register {deadline.register}.' }),
    'faq.csv:3:10 after_deadline',
    /was \{deadline\.register\.last-day\}/,
  ],
  'detail-without-about': [
    ({ faq }) => faq.push(faqRow('vote-id.photo', { about: '' })),
    'faq.csv:5:6 about',
    /in a few words that follow "About"/,
  ],
  'yes-or-no-without-about': [answer('Yes, bring one.'), 'faq.csv:2:6 about', /begins with "Yes"/],
  'about-not-a-phrase': [cell('about', 'Is my ID good? Yes.'), 'faq.csv:2:6 about', /has "\?"/],
  'no-such-date': [
    ({ faq }) =>
      Object.assign(faq[0], {
        answer: 'Fix it {deadline.cure-ballot}.',
        deadline: 'cure-ballot',
        after_deadline: 'Too late.',
      }),
    'faq.csv:2:7 answer',
    /No coming election has a date for \{deadline\.cure-ballot\}/,
  ],
  'date-missing-later': [
    ({ elections: rows }) => rows.push({ ...rows[1], id: '2028-general', date: '2028-11-07' }),
    'faq.csv:3:7 answer',
    /2028-general has no date/,
  ],
  'deadline-unset': [
    ({ elections: rows, deadlines, faq }) => {
      rows.push({ ...rows[1], id: '2028-general', date: '2028-11-07' });
      deadlines.push(...deadlines.map((row) => ({ ...row, election: '2028-general', date: '2028-10-03', rule: '' })));
      deadlines.splice(0, 3);
      Object.assign(faq[0], { deadline: 'register.mail', after_deadline: 'It is too late to register by mail.' });
    },
    'elections.csv:3:1 id',
    /2027-general is the next election and has no deadline for register(?:\.mail)?, and .* instead of (?:register-deadline|vote-id)\./,
  ],
  'no-election-ahead': [
    ({ elections: rows, deadlines, faq }) => {
      rows.splice(1);
      deadlines.splice(0);
      faq[0].answer = 'It is {election.date}.';
    },
    'faq.csv:2:7 answer',
    /no election is ahead/,
  ],
  'no-earlier-election': [
    ({ elections: rows, faq }) => {
      rows.splice(0, 1);
      faq[0].answer = 'It was {election.last.date}.';
    },
    'faq.csv:2:7 answer',
    /no election is past/,
  ],
  'contact-missing': [
    ({ jurisdictions }) => {
      for (const row of jurisdictions.slice(2, 3)) row.phone = '';
    },
    'faq.csv:4:7 answer',
    /\{office\.phone\} can't be filled in for "riverbend": phone is empty/,
  ],
  'texts-cost-double': [
    (draft) => {
      answer(`${'señalarán '.repeat(10)}fin.`)(draft);
      office('source_hosts:', 'fronts:\n  sms: { number: "+18005550142", id: phone-0 }\nsource_hosts:')(draft);
    },
    'faq.csv',
    /1 of \d+ answers in English takes about 2 segments; without á it would take 1/,
  ],
  'too-long-to-hear': [
    answer(`${'word '.repeat(70)}end.`),
    'faq.csv:2:7 answer',
    /takes 71 words to say; the office allows 60.*Cut 11 words/,
  ],
  'too-long-for-alexa': [answer('word '.repeat(1700)), 'faq.csv:2:7 answer', /8,499 characters/],
  'has-markup': [answer('<speak>Hello</speak>'), 'faq.csv:2:7 answer', /"<speak>", "<\/speak>"/],
  'unspeakable-symbol': [answer('Bring ID & a bill, see § 12.'), 'faq.csv:2:7 answer', /"and" for &, "section" for §/],
  'web-address': [
    answer('Go to vote.franklin.gov/early for more.'),
    'faq.csv:2:7 answer',
    /"vote\.franklin\.gov\/early".*link column/,
  ],
  'email-address': [answer('Write to clerk@franklin.gov today.'), 'faq.csv:2:7 answer', /"clerk@franklin\.gov"/],
  'numeric-date': [answer('Apply until 10/8/27.'), 'faq.csv:2:7 answer', /"10\/8\/27"/],
  'doubled-words': [
    ({ faq: [first] }) => Object.assign(first ?? {}, { answer: 'Register on {deadline.register.last-day}.' }),
    'faq.csv:2:7 answer',
    /would be heard as "Register on today, .*on-last-day/,
  ],
  'sends-to-closed-polls': [
    ({ faq: [first] }) => Object.assign(first ?? {}, { after_deadline: 'Too late. Go to your polling place.' }),
    'faq.csv:2:19 after_polls',
    /Write into after_polls/,
  ],
  'in-line-for-good': [
    ({ faq: [first] }) =>
      Object.assign(first ?? {}, { answer: 'Vote.', deadline: 'vote', after_deadline: 'If you are in line, stay.' }),
    'faq.csv:2:19 after_polls',
    /holds for an hour/,
  ],
  'typed-date': [answer('Apply until October 8th.'), 'faq.csv:2:7 answer', /"October 8th".*next election/],
  'typed-past-date': [
    answer('Apply until October 8, 2024.'),
    'faq.csv:2:7 answer',
    /which is past: today is 2027-09-01/,
  ],
  'typed-year': [answer('In the 2028 election you can.'), 'faq.csv:2:7 answer', /names a year, "2028"/],
  'wrong-weekday': [answer('Vote on Tuesday, November 3, 2027.'), 'faq.csv:2:7 answer', /that day is a Wednesday/],
  'needs-a-screen': [answer('Click here to start.'), 'faq.csv:2:7 answer', /a voter who listens can't do that/],
  'long-list': [
    answer('Bring a passport, a licence, a bill, a letter, or a card.'),
    'faq.csv:2:7 answer',
    /more than three/,
  ],
  'ends-with-question': [answer('Are you registered?'), 'faq.csv:2:7 answer', /the skill asks its own/],

  'no-twin': [inSpanish(), 'faq.csv:2:3 locale', /"vote-id" of franklin is approved in English.*Spanish/],
  'twin-is-draft': [
    inSpanish(faqRow('vote-id', { approved_by: '' })),
    'faq.csv:5:15 approved_by',
    /in faq.csv row 2 is approved.*Spanish, is still a draft/,
  ],
  'name-not-translated': [inSpanish(), 'jurisdictions.csv:3:3 name_es', /Franklin has no Spanish name/],

  'polls-close-first': [
    ({ elections: rows }) => {
      for (const row of rows) row.polls_close = '06:30';
    },
    'elections.csv:2:8 polls_close',
    /before they open/,
  ],
  'unusual-election-day': [
    ({ elections: rows }) => Object.assign(rows[1] ?? {}, { date: '2027-11-03' }),
    'elections.csv:3:5 date',
    /is a Wednesday.*Tuesday 2027-11-02/,
  ],
  'after-the-election': [
    ({ deadlines }) => Object.assign(deadlines[0] ?? {}, { date: '2027-11-04', rule: '' }),
    'deadlines.csv:2:6 date',
    /after the election/,
  ],
  'postmark-after-election': [
    ({ deadlines }) => Object.assign(deadlines[3] ?? {}, { date: '2027-11-05' }),
    'deadlines.csv:5:6 date',
    /too late for the election/,
  ],
  'far-from-election': [
    ({ deadlines }) => Object.assign(deadlines[0] ?? {}, { date: '2026-10-04', rule: '' }),
    'deadlines.csv:2:6 date',
    /394 days away/,
  ],
  'postmark-after-receipt': [
    ({ deadlines }) => Object.assign(deadlines[2] ?? {}, { date: '2027-10-01' }),
    'deadlines.csv:3:6 date',
    /received sooner/,
  ],
  'early-voting-backwards': [
    ({ deadlines }) => Object.assign(deadlines[5] ?? {}, { date: '2027-10-10' }),
    'deadlines.csv:7:6 date',
    /before it starts/,
  ],
  'early-voting-half': [({ deadlines }) => deadlines.splice(5), 'deadlines.csv:6:2 action', /no row early-voting-end/],
  'rule-disagrees': [
    ({ deadlines }) => Object.assign(deadlines[0] ?? {}, { rule: 'ED-28' }),
    'deadlines.csv:2:8 rule',
    /ED-28 gives 2027-10-05, a Tuesday, but the date is 2027-10-04/,
  ],
  'rule-not-understood': [
    ({ deadlines }) => Object.assign(deadlines[0] ?? {}, { rule: 'four weeks' }),
    'deadlines.csv:2:8 rule',
    /Write ED/,
  ],
};

describe('checkFolder', () => {
  it.each(Object.entries(CASES))('tells of %s', async (code, [edit, place, says]) => {
    const { problems } = await check(edit);
    const found = problems.filter((one) => one.code === code);
    expect(found).not.toEqual([]);
    const [first] = found;
    const { file, row, column, header, what, fix } = first ?? {};
    const where = [[file, row, column].filter((part) => part !== undefined).join(':'), header]
      .filter(Boolean)
      .join(' ');
    expect(where).toBe(place);
    expect(`${what} ${fix}`).toMatch(says);
  });

  it('finds nothing in sound content but the topics it leaves out', async () => {
    expect((await check()).problems.map(({ code }) => code)).toEqual(['topics-without-answer']);
  });

  it('words every problem in whole sentences', async () => {
    for (const [edit] of Object.values(CASES)) {
      for (const { what, fix } of (await check(edit)).problems) {
        expect(what).toMatch(/^([A-Z0-9"{]|skill_target).*[.)]$/s);
        expect(fix).toMatch(/^[A-Z].*[^ ]$/s);
        expect(what + fix).not.toMatch(/undefined|NaN|\[object/);
      }
    }
  });
});

it.each([
  'T.B.D.',
  'asdf',
  'sample text',
  'Answer goes here.',
  'todo: ask the county',
  "We'll see.",
  'Pending review',
  'Próximamente',
  'igual que en inglés',
])('nobody hears "%s" for an answer', async (text) => {
  const { problems } = await check(answer(text));
  expect(problems.map(({ code }) => code)).toContain('no-answer');
});

it.each([
  'Pending ballots are counted on Monday.',
  'Draft horses can park behind the office.',
  'You can test the machine.',
])('"%s" is an answer', async (text) => {
  const { problems } = await check(answer(text));
  expect(problems.map(({ code }) => code)).not.toContain('no-answer');
});
