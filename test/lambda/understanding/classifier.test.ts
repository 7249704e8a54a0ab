import type { understand } from '../../../lambda/understanding/understand';
import { TOPIC_IDS } from '../../../models/topics';

const QUESTIONS = {
  'is my vote safe from hackers': 'security',
  'who can see my voter record': 'voter-privacy',
};

/** `understand` as it is loaded where the topics are these. */
const withTopics = (topics: readonly string[]): typeof understand => {
  let loaded: typeof understand | undefined;
  jest.isolateModules(() => {
    jest.doMock('../../../models/topics', () => ({
      TOPIC_IDS: topics,
      isTopicId: (id: string) => topics.includes(id),
    }));
    loaded = jest.requireActual('../../../lambda/understanding/understand').understand;
  });
  if (!loaded) throw new Error('Not loaded.');
  return loaded;
};

describe('the weights and the topics', () => {
  afterEach(() => jest.dontMock('../../../models/topics'));

  it.each(Object.entries(QUESTIONS))('"%s" is about %s in whatever order the topics stand', (question, topic) => {
    expect(withTopics([...TOPIC_IDS].reverse())(question, [], 'en-US')).toEqual({ kind: 'sure', topic, faq: topic });
  });

  it('answers nothing with weights of other topics, and says what to do', () => {
    const renamed = TOPIC_IDS.map((id) => (id === 'security' ? 'safety' : id));
    expect(() => withTopics(renamed)('who can vote', [], 'en-US')).toThrow(
      'The weights are of other classes (security, safety): npm run train',
    );
  });
});
