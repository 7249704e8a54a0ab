import { bind } from './bind';

/**
 * How large things are on each kind of screen, so that they can be read from 3 m. What can be read is a matter of
 * the angle a letter fills, so sizes are parts of the screen's height (`vh`), whose millimetres are known for
 * every Echo. Capital letters fill at least, from 3 m:
 *
 * - the date 16 minutes of arc, the least that ISO 9241-3 allows for text on displays;
 * - its weekday, the phone number and the numbers of choices 10, which more than 90 % of readers still make out;
 * - the answer itself 7, the mean limit of legibility (both: Smith, "Letter Size and Legibility", Human Factors
 *   21, 1979). It is heard as well, and scrolls while it is.
 *
 * The small round screen stands beside a bed and the phone lies in a hand: these are measured from 1 m and 0.4 m.
 * The title, which the voter has just asked for, may be smaller everywhere.
 */
export interface Sizes {
  title: string;
  date: string;
  glance: string;
  answer: string;
  /** From the screen's edge to what is on it. */
  margin: string;
  /** Milliseconds in which half a page of the answer is spoken. */
  pause: number;
}

interface SizesWhere extends Sizes {
  /** True of the device's viewport. Of several that are true, the last counts. */
  when?: string;
}

/** Viewport classes as in "Select the Viewport Profiles Your Skill Supports". */
export const SIZES = {
  hubMedium: { title: '7vh', date: '23vh', glance: '15vh', answer: '10vh', margin: '5vw', pause: 7000 },
  hubSmall: {
    when: "viewport.mode == 'hub' && viewport.height < 600",
    title: '9vh',
    date: '33vh',
    glance: '21vh',
    answer: '15vh',
    margin: '4vw',
    pause: 4500,
  },
  hubLarge: {
    when: "viewport.mode == 'hub' && viewport.width >= 1280 && viewport.height >= 600",
    title: '6vh',
    date: '19.5vh',
    glance: '12.5vh',
    answer: '8.5vh',
    margin: '5vw',
    pause: 10000,
  },
  hubXLarge: {
    when: "viewport.mode == 'hub' && viewport.width >= 1920 && viewport.height >= 960",
    title: '5vh',
    date: '16vh',
    glance: '9vh',
    answer: '6.5vh',
    margin: '5vw',
    pause: 20000,
  },
  hubPortrait: {
    when: "viewport.mode == 'hub' && viewport.height > viewport.width",
    title: '3vh',
    date: '9vh',
    glance: '5.5vh',
    answer: '3.7vh',
    margin: '6vw',
    pause: 20000,
  },
  tv: {
    when: "viewport.mode == 'tv'",
    title: '6vh',
    date: '18vh',
    glance: '9vh',
    answer: '7vh',
    margin: '6vw',
    pause: 15000,
  },
  mobile: {
    when: "viewport.mode == 'mobile'",
    title: '18dp',
    date: '56dp',
    glance: '26dp',
    answer: '20dp',
    margin: '20dp',
    pause: 20000,
  },
  round: {
    when: "viewport.shape == 'round'",
    title: '7vh',
    date: '18vh',
    glance: '10vh',
    answer: '8.5vh',
    margin: '14vw',
    pause: 5000,
  },
} satisfies Record<string, SizesWhere>;

/** The sizes as an APL document's resources, in an order in which the last that is true wins. */
export const sizeResources = Object.values(SIZES).map(({ pause, ...rest }: SizesWhere) => {
  const { when, ...dimensions } = rest;
  return { ...(when === undefined ? {} : { when: bind(when) }), dimensions, numbers: { pause } };
});
