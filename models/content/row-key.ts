import type { ContentRow } from './content-row';

/**
 * What makes a row itself and not another one: two rows of one sheet with the same key are a duplicate,
 * and a row whose key is gone was removed. A row that starts later than its twin has a key of its own.
 */
export const keyOf = (content: ContentRow): string => {
  switch (content.sheet) {
    case 'jurisdictions':
      return content.row.id;
    case 'elections':
      return content.row.id;
    case 'deadlines': {
      const { election, action, method, voters, test } = content.row;
      return [election, action, method, voters, test].join('/');
    }
    case 'faq': {
      const { jurisdiction, locale, id, valid_from } = content.row;
      return [jurisdiction, locale, id, ...(valid_from ? [valid_from] : [])].join('/');
    }
  }
};
