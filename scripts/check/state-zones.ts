const EASTERN = 'America/New_York US/Eastern';
const CENTRAL = 'America/Chicago US/Central';
const MOUNTAIN = 'America/Denver US/Mountain';
const PACIFIC = 'America/Los_Angeles US/Pacific';
const INDIANA =
  'America/Indiana/Indianapolis America/Indianapolis America/Indiana/Marengo America/Indiana/Petersburg America/Indiana/Vevay America/Indiana/Vincennes America/Indiana/Winamac America/Indiana/Knox America/Indiana/Tell_City';
const ALASKA =
  'America/Anchorage US/Alaska America/Juneau America/Sitka America/Metlakatla America/Yakutat America/Nome America/Adak';

/** The clocks of each state, by the two letters that its Open Civic Data id has. */
const ZONES: Readonly<Record<string, string>> = {
  al: `${CENTRAL} ${EASTERN}`,
  ak: ALASKA,
  az: `America/Phoenix US/Arizona ${MOUNTAIN}`,
  ar: CENTRAL,
  ca: PACIFIC,
  co: MOUNTAIN,
  ct: EASTERN,
  de: EASTERN,
  dc: EASTERN,
  fl: `${EASTERN} ${CENTRAL}`,
  ga: EASTERN,
  hi: 'Pacific/Honolulu US/Hawaii',
  id: `America/Boise ${MOUNTAIN} ${PACIFIC}`,
  il: CENTRAL,
  in: `${INDIANA} ${EASTERN} ${CENTRAL}`,
  ia: CENTRAL,
  ks: `${CENTRAL} ${MOUNTAIN}`,
  ky: `America/Kentucky/Louisville America/Louisville America/Kentucky/Monticello ${EASTERN} ${CENTRAL}`,
  la: CENTRAL,
  me: EASTERN,
  md: EASTERN,
  ma: EASTERN,
  mi: `America/Detroit US/Michigan America/Menominee ${EASTERN} ${CENTRAL}`,
  mn: CENTRAL,
  ms: CENTRAL,
  mo: CENTRAL,
  mt: MOUNTAIN,
  ne: `${CENTRAL} ${MOUNTAIN}`,
  nv: `${PACIFIC} ${MOUNTAIN}`,
  nh: EASTERN,
  nj: EASTERN,
  nm: MOUNTAIN,
  ny: EASTERN,
  nc: EASTERN,
  nd: `America/North_Dakota/Center America/North_Dakota/New_Salem America/North_Dakota/Beulah ${CENTRAL} ${MOUNTAIN}`,
  oh: EASTERN,
  ok: `${CENTRAL} ${MOUNTAIN}`,
  or: `${PACIFIC} ${MOUNTAIN} America/Boise`,
  pa: EASTERN,
  ri: EASTERN,
  sc: EASTERN,
  sd: `${CENTRAL} ${MOUNTAIN}`,
  tn: `${CENTRAL} ${EASTERN}`,
  tx: `${CENTRAL} ${MOUNTAIN}`,
  ut: MOUNTAIN,
  vt: EASTERN,
  va: EASTERN,
  wa: PACIFIC,
  wv: EASTERN,
  wi: CENTRAL,
  wy: MOUNTAIN,
  pr: 'America/Puerto_Rico',
  vi: 'America/St_Thomas America/Puerto_Rico',
  gu: 'Pacific/Guam',
  as: 'Pacific/Pago_Pago US/Samoa',
  mp: 'Pacific/Saipan Pacific/Guam',
};

/** The zones that a place's Open Civic Data id allows; nothing where it names no state that is known. */
export const zonesFor = (ocdId: string): readonly string[] | undefined => {
  const [, state = ''] = /\/(?:state|district|territory):([a-z]{2})(?:\/|$)/.exec(ocdId) ?? [];
  return ZONES[state]?.split(' ');
};
