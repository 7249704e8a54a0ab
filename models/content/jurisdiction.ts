import * as z from 'zod/mini';
import { httpsUrl, openHours, slug, telephone, text, timeZone } from './cells';
import { column, schemaOf } from './column';
import { inOtherLocales } from './other-locales';

export const JURISDICTION_COLUMNS = {
  id: column(slug, {
    kind: 'id',
    note: 'Short name in lower-case letters, digits and hyphens. Other sheets refer to it, so keep it for good.',
    example: 'riverbend',
    width: 16,
  }),
  name: column(text, { note: 'The name as it is spoken.', example: 'Riverbend County', width: 24 }),
  ...inOtherLocales('name', {
    note: (language) => `The name as it is spoken in ${language}.`,
    example: 'place',
    width: 24,
  }),
  /** Open Civic Data division id, `ocd-division/country:us/state:oh/county:ross`. */
  ocd_id: column(z.optional(text), {
    note: 'Open Civic Data id of the place, if you know it. Never spoken.',
    example: 'ocd-division/country:us/state:fk/county:riverbend',
    width: 20,
  }),
  parent: column(z.optional(slug), {
    kind: 'id',
    note: 'The id of the place above: the state of a county, us for a state. Empty for us.',
    example: 'franklin',
    width: 14,
    list: 'jurisdictions',
  }),
  also_known_as: column(z.array(text), {
    kind: 'list',
    note: 'Other names that voters say, with a bar between them.',
    example: 'Riverbend | River Bend',
    width: 28,
  }),
  time_zone: column(timeZone, {
    note: 'Deadlines end by this clock.',
    example: 'America/New_York',
    width: 20,
    list: 'zones',
  }),
  phone: column(z.optional(telephone), {
    kind: 'telephone',
    note: 'Spoken whenever there is no approved answer: the most important cell of the row.',
    example: '800-555-0117',
    width: 16,
  }),
  website: column(z.optional(httpsUrl), {
    note: 'The official page; it begins with https://',
    example: 'https://riverbend.gov',
    width: 30,
  }),
  address: column(z.optional(text), {
    note: 'Where voters can go, as you would say it.',
    example: '240 Ferry Street in Riverbend',
    width: 30,
  }),
  office_hours: column(z.optional(text), {
    note: 'When the office is open, as you would say it.',
    example: 'Monday through Friday, 8 AM to 5 PM',
    width: 30,
  }),
  ...inOtherLocales('office_hours', {
    note: (language) => `The same in ${language}.`,
    example: 'hours',
    width: 30,
  }),
  office_open: column(z.optional(openHours), {
    note: 'When the office is open, so that "is it open now" can be answered: days and times, with bars between, and the days it is closed after all.',
    example: 'Mon-Fri 08:00-17:00 | closed 2027-11-25',
    width: 34,
    mayBeAbsent: true,
  }),
  early_voting_open: column(z.optional(openHours), {
    note: 'The same for early voting, between its first and last day, whose own hours are written first and last.',
    example: 'Mon-Fri 09:00-17:00 | last 09:00-12:00',
    width: 34,
    mayBeAbsent: true,
  }),
  drop_box_open: column(z.optional(openHours), {
    note: 'The same for the drop boxes. Day and night is 00:00-24:00.',
    example: '00:00-24:00',
    width: 20,
    mayBeAbsent: true,
  }),
};

/** A place with an election office: the country, a state or a county. `parent` makes the tree. */
export const jurisdictionSchema = schemaOf(JURISDICTION_COLUMNS);

export type Jurisdiction = z.infer<typeof jurisdictionSchema>;
