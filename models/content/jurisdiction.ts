import * as z from 'zod/mini';
import { httpsUrl, slug, telephone, text, timeZone } from './cells';

/** A place with an election office: the country, a state or a county. `parent` makes the tree. */
export const jurisdictionSchema = z.object({
  id: slug,
  name: text,
  name_es: z.optional(text),
  /** Open Civic Data division id, `ocd-division/country:us/state:oh/county:ross`. */
  ocd_id: z.optional(text),
  parent: z.optional(slug),
  also_known_as: z.array(text),
  time_zone: timeZone,
  phone: z.optional(telephone),
  website: z.optional(httpsUrl),
  address: z.optional(text),
  office_hours: z.optional(text),
  office_hours_es: z.optional(text),
});

export type Jurisdiction = z.infer<typeof jurisdictionSchema>;
