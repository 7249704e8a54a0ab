/**
 * Numbered roads, which are spelled in many ways (Publication 28, appendix F). A number names one road of its kind; the
 * kind may be left out, as in `Highway 41`.
 */
export interface Road {
  /** Number or letters: `41`, `D`. */
  number: string;
  /** Whose road it is: one of `ROAD_KINDS`. */
  kind: string;
  isOld: boolean;
}

/** The kinds of numbered roads, as they are said. The generic one has no name of its own. */
export const ROAD_KINDS: Readonly<Record<string, string>> = {
  US: 'US Highway',
  STATE: 'State Route',
  COUNTY: 'County Road',
  TOWNSHIP: 'Township Road',
  FM: 'Farm to Market Road',
  RM: 'Ranch to Market Road',
  INTERSTATE: 'Interstate',
  LOOP: 'Loop',
  SPUR: 'Spur',
  ANY: 'Highway',
};

/** Kinds that are often called just highway or route. */
const HIGHWAYS = new Set(['US', 'STATE', 'INTERSTATE', 'ANY']);

const WORD = '(?:TRUNK )?(?:RD|ROAD|HWY|HIGHWAY|HIWAY|HWAY|RTE|RT|ROUTE)';
const NUMBER = String.raw`(\d+[A-Z]?)`;
const LETTERS = String.raw`(\d+[A-Z]?|[A-Z]{1,2})`;

/** The more telling first. */
const SPELLINGS: readonly (readonly [string, RegExp])[] = [
  ['COUNTY', new RegExp(`^(?:COUNTY|CO|CNTY) ${WORD} ${LETTERS}$`)],
  ['COUNTY', new RegExp(`^(?:CR|CTH|CH|COUNTY) ${NUMBER}$`)],
  ['US', new RegExp(`^(?:US|U S|UNITED STATES)(?: ${WORD})? ${NUMBER}$`)],
  ['INTERSTATE', new RegExp(`^(?:INTERSTATE|IH|I)(?: ${WORD})? ${NUMBER}$`)],
  ['FM', new RegExp(`^(?:FM|F M|FARM TO MARKET|FARM MARKET|FARM 2 MARKET)(?: ${WORD})? ${NUMBER}$`)],
  ['RM', new RegExp(`^(?:RM|R M|RANCH TO MARKET|RANCH MARKET)(?: ${WORD})? ${NUMBER}$`)],
  ['TOWNSHIP', new RegExp(`^(?:TOWNSHIP|TWP) ${WORD} ${NUMBER}$`)],
  ['TOWNSHIP', new RegExp(`^(?:TR|TWP) ${NUMBER}$`)],
  ['STATE', new RegExp(`^(?:STATE|ST) ${WORD} ${LETTERS}$`)],
  ['STATE', new RegExp(`^(?:SR|SH|STH) ${NUMBER}$`)],
  ['LOOP', new RegExp(`^LOOP ${NUMBER}$`)],
  ['SPUR', new RegExp(`^SPUR ${NUMBER}$`)],
  ['ANY', new RegExp(`^(?:HWY|HIGHWAY|HIWAY|HWAY|RTE|RT|ROUTE) ${LETTERS}$`)],
  // `NC HWY 87`: the state's own letters.
  ['STATE', new RegExp(`^[A-Z]{2} (?:HWY|HIGHWAY|RTE|RT|ROUTE|RD|ROAD) ${NUMBER}$`)],
];

/** The numbered road that the words name; nothing where they name none, or say more. */
export const readRoad = (words: readonly string[]): Road | undefined => {
  const isOld = words[0] === 'OLD';
  const text = words.slice(isOld ? 1 : 0).join(' ');
  // `FM 1960 RD` says its kind twice.
  const line = text.replace(/^((?:FM|F M|RM|CR|SR|SH|US|FARM TO MARKET) \d+[A-Z]?) (?:RD|ROAD|HWY|HIGHWAY)$/, '$1');
  for (const [kind, spelling] of SPELLINGS) {
    const number = spelling.exec(line)?.[1];
    if (number !== undefined) return { number: number.replace(/^0+(?=\d)/, ''), kind, isOld };
  }
  return undefined;
};

/** Where roads of one number are kept together, whatever their kind. */
export const roadKey = ({ number, isOld }: Road): string => `${isOld ? 'OLD' : ''}#${number}`;

export const isRoadKey = (name: string): boolean => /^(?:OLD)?#/.test(name);

/** Whether a road that was said may be one on the list: what was left out may be any highway, what was said counts. */
export const mayBeRoad = (said: string | undefined, listed: string | undefined): boolean => {
  if (said === listed) return true;
  if (said === 'ANY') return HIGHWAYS.has(listed ?? '');
  return listed === 'ANY' && HIGHWAYS.has(said ?? '');
};
