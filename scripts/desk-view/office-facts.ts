import { textsFor } from '../../models/locales/languages';
import { LOCALES, type Locale } from '../../models/locales/locales';
import { TOPIC_IDS } from '../../models/topics';
import { momentIn } from '../report/moment';
import { answerGrid } from './answer-grid';
import { type DeskContent, placesOf, zoneAt } from './desk-content';

/** What the page has to know before anything else. */
export interface OfficeFacts {
  name: string;
  /** Where the files are. */
  folder: string;
  locales: readonly Locale[];
  places: readonly { id: string; name: string; isCounty: boolean }[];
  topics: readonly { id: string; title: string }[];
  /** Every answer that can be heard: topics, each with its details after it. */
  questions: readonly { id: string; title: string }[];
  release: number;
  /** An ISO instant: the desk's present. */
  now: string;
  /** The same on the office's clock. */
  moment: string;
  zone: string;
  /** Another one whenever what the desk shows is out of date. */
  mark: string;
}

export const officeFacts = (desk: DeskContent): OfficeFacts => {
  const { office, pointer, now, checked } = desk;
  const zone = zoneAt(desk);
  const { rows } = answerGrid(desk, { places: [], hasDetails: true });
  const heard = new Map(
    desk.versions.flatMap(({ content }) => (content.sheet === 'faq' ? [[content.row.id, content.row]] : [])),
  );
  return {
    name: office.name,
    folder: checked.folder,
    locales: office.locales,
    places: placesOf(desk).map(({ id, name, parent }) => ({ id, name, isCounty: parent === office.root })),
    topics: TOPIC_IDS.map((id) => ({ id, title: textsFor(LOCALES[0]).topics[id] })),
    questions: rows
      .filter(({ faq, isMain }) => isMain || heard.has(faq))
      .map(({ faq, title, isMain }) => ({
        id: faq,
        title: isMain ? title : `${faq.replace('.', ': ').replaceAll('-', ' ')}`,
      })),
    release: pointer.release,
    now,
    moment: momentIn(now, zone),
    zone,
    mark: desk.mark,
  };
};
