import { CHOOSE, type Screen } from '../../../conversation/screen/screen';
import { bind } from './bind';
import { sizeResources } from './sizes';

/**
 * Our own layout, without Amazon's packages: their text is set for a voter nearer than 3 m, they are loaded from
 * the network, and a document that imports nothing can be checked here to the last reference.
 */

/** Neither party's red nor blue. Contrast on the background is above 7:1, WCAG's strictest. */
export const COLOURS = {
  background: '#10292D',
  words: '#FFFFFF',
  quiet: '#C9DBDD',
  accent: '#FFD166',
  button: '#1E4248',
};

/** Old enough for every device that shows APL at all. */
const VERSION = '1.4';

const text = (style: string, value: string, rest: object = {}) => ({ type: 'Text', style, text: value, ...rest });

const data = (name: keyof ScreenData): string => `payload.screen.${name}`;

const shown = (style: string, name: keyof ScreenData, rest: object = {}) =>
  text(style, bind(data(name)), { when: bind(data(name)), ...rest });

const choice = {
  type: 'TouchWrapper',
  width: '100%',
  spacing: '2vh',
  accessibilityLabel: `${bind('ordinal')}. ${bind('data')}`,
  onPress: [{ type: 'SendEvent', arguments: [CHOOSE, bind('ordinal')] }],
  item: {
    type: 'Frame',
    width: '100%',
    backgroundColor: '@button',
    borderRadius: '2vh',
    item: {
      type: 'Container',
      direction: 'row',
      alignItems: 'center',
      paddingLeft: '3vw',
      paddingRight: '3vw',
      paddingTop: '1vh',
      paddingBottom: '1vh',
      items: [
        text('glance', bind('ordinal'), { paddingRight: '3vw' }),
        text('answer', bind('data'), { shrink: 1, grow: 1 }),
      ],
    },
  },
};

const page = {
  type: 'Container',
  width: '100%',
  paddingLeft: '@margin',
  paddingRight: '@margin',
  paddingBottom: '8vh',
  items: [
    shown('title', 'title'),
    shown('date', 'date'),
    shown('glance', 'detail'),
    shown('answer', 'text', { paddingTop: '2vh' }),
    {
      type: 'Container',
      when: bind(`${data('choices')}.length > 0`),
      width: '100%',
      numbered: true,
      data: bind(data('choices')),
      item: choice,
    },
    shown('glance', 'phone', { paddingTop: '3vh' }),
    shown('title', 'link', { paddingTop: '1vh' }),
  ],
};

/** One for every screen and both languages; what differs comes with the data. */
export const APL_DOCUMENT = {
  type: 'APL',
  version: VERSION,
  theme: 'dark',
  resources: [{ colors: COLOURS }, ...sizeResources],
  styles: {
    title: { values: [{ fontSize: '@title', color: '@quiet', fontWeight: '500' }] },
    date: { values: [{ fontSize: '@date', color: '@accent', fontWeight: '700', lineHeight: 1.1 }] },
    glance: { values: [{ fontSize: '@glance', color: '@accent', fontWeight: '500', lineHeight: 1.1 }] },
    answer: { values: [{ fontSize: '@answer', color: '@words', fontWeight: '400', lineHeight: 1.2 }] },
  },
  // A page longer than the screen moves on as it is spoken, until a finger stops it.
  onMount: [
    {
      type: 'Sequential',
      repeatCount: 9,
      commands: [{ type: 'Scroll', componentId: 'page', distance: 0.5, delay: '@pause' }],
    },
  ],
  mainTemplate: {
    parameters: ['payload'],
    item: {
      type: 'Frame',
      width: '100vw',
      height: '100vh',
      backgroundColor: '@background',
      item: {
        type: 'ScrollView',
        id: 'page',
        width: '100vw',
        height: '100vh',
        paddingTop: bind("viewport.shape == 'round' ? '16vh' : '5vh'"),
        item: page,
      },
    },
  },
};

/** APL's Text knows a little markup: what an office wrote is shown as it is, line by line. */
const plain = (value: string): string =>
  value.replace(/&/g, '&amp;').replace(/</g, '&lt;').replace(/>/g, '&gt;').replace(/\n/g, '<br>');

/** What the document is bound to. An empty text is not shown. */
interface ScreenData {
  title: string;
  date: string;
  detail: string;
  text: string;
  choices: string[];
  phone: string;
  link: string;
}

const dataOf = ({ title, text, date, phone, link, choices = [] }: Screen): ScreenData => ({
  title: plain(title),
  date: plain(date?.day ?? ''),
  detail: plain(date?.detail ?? ''),
  text: plain(text),
  choices: choices.map(plain),
  phone: plain(phone ?? ''),
  link: plain(link ?? ''),
});

/** The directive that shows a screen. The token is the same each time: a new screen takes the old one's place. */
export const renderDirective = (screen: Screen) => ({
  type: 'Alexa.Presentation.APL.RenderDocument' as const,
  token: 'ballot-answers',
  document: APL_DOCUMENT,
  datasources: { screen: dataOf(screen) },
});
