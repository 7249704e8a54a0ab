import { toSsml } from '../../../lambda/fronts/ssml';
import { textsFor } from '../../../models/locales/languages';

const ENGLISH = textsFor('en-US').site;
const SPANISH = textsFor('es-US').site;

describe('toSsml', () => {
  it('escapes what would break speech', () => {
    expect(toSsml(['Q & A <b>"now"</b>'], ENGLISH)).toBe('Q &amp; A &lt;b&gt;&quot;now&quot;&lt;/b&gt;');
  });

  it('says telephone numbers digit by digit and web addresses in words', () => {
    expect(toSsml(['Call 800-555-0142, or visit vote.franklin.gov.'], ENGLISH)).toBe(
      'Call <say-as interpret-as="telephone">800-555-0142</say-as>, or visit ' +
        '<sub alias="vote dot franklin dot gov">vote.franklin.gov</sub>.',
    );
    expect(toSsml(['visita vote.franklin.gov/es'], SPANISH)).toContain('vote punto franklin punto gov diagonal es');
  });

  it('leaves dates, times and plain numbers alone', () => {
    const text = 'By Monday, October 4th, 2027 at 5:30 PM, within 10-12 days.';
    expect(toSsml([text], ENGLISH)).toBe(text);
  });

  it('parts paragraphs', () => {
    expect(toSsml(['One.', 'Two?'], ENGLISH)).toBe('<p>One.</p><p>Two?</p>');
  });
});
