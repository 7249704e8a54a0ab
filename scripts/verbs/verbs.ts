import { apply } from './apply';
import { approve } from './approve';
import { calendar } from './calendar';
import { exportContent } from './export';
import { history } from './history';
import { live } from './live';
import { newContent } from './new';
import { noticeClear, noticeList, noticeSet } from './notice';
import { outreachPlan } from './outreach-plan';
import { outreachSend } from './outreach-send';
import { placesApply } from './places-apply';
import { placesPlan } from './places-plan';
import { placesRollback } from './places-rollback';
import { plan } from './plan';
import { privacy } from './privacy';
import { prune } from './prune';
import { questions } from './questions';
import { readBack } from './read-back';
import { report } from './report';
import { resume } from './resume';
import { rollback } from './rollback';
import { show } from './show';
import { silence } from './silence';
import { translate } from './translate';
import { validate } from './validate';
import type { Verb } from './verb';

/** Everything the seeding script does, in the order of its help. */
export const VERBS: readonly Verb[] = [
  newContent,
  questions,
  validate,
  approve,
  plan,
  apply,
  exportContent,
  readBack,
  calendar,
  history,
  show,
  live,
  rollback,
  prune,
  placesPlan,
  placesApply,
  placesRollback,
  noticeSet,
  noticeClear,
  noticeList,
  silence,
  resume,
  report,
  privacy,
  translate,
  outreachPlan,
  outreachSend,
];
