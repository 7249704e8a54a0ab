import { toSsml } from '../../../lambda/fronts/ssml';

describe('toSsml', () => {
  it('escapes what would break speech', () => {
    expect(toSsml(['Q & A <b>"now"</b>'], 'en-US')).toBe('Q &amp; A &lt;b&gt;&quot;now&quot;&lt;/b&gt;');
  });

  it('says telephone numbers digit by digit and web addresses in words', () => {
    expect(toSsml(['Call 800-555-0142, or visit vote.franklin.gov.'], 'en-US')).toBe(
      'Call <say-as interpret-as="telephone">800-555-0142</say-as>, or visit ' +
        '<sub alias="vote dot franklin dot gov">vote.franklin.gov</sub>.',
    );
    expect(toSsml(['visita vote.franklin.gov/es'], 'es-US')).toContain('vote punto franklin punto gov diagonal es');
  });

  it('leaves dates, times and plain numbers alone', () => {
    const text = 'By Monday, October 4th, 2027 at 5:30 PM, within 10-12 days.';
    expect(toSsml([text], 'en-US')).toBe(text);
  });

  it('parts paragraphs', () => {
    expect(toSsml(['One.', 'Two?'], 'en-US')).toBe('<p>One.</p><p>Two?</p>');
  });
});
