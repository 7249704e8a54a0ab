import { unreadyOffice } from '../../hosted/unready';
import { failed, type Rule } from '../rule';

/** What has to be the office's own before the skill goes to Alexa; `--draft` passes over it. */
export const officeRules: readonly Rule[] = [
  {
    id: 'office-set-up',
    asks: "The skill's id, and the account and role of its table, are the office's own.",
    source: 'docs/deployment-guide.md, 3',
    check: ({ pack, isDraft }) => (isDraft ? [] : unreadyOffice(pack.office).map(failed)),
  },
];
