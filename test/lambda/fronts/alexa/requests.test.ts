import { FRONT_REQUESTS } from '../../../../lambda/conversation/request';
import { askedByType } from '../../../../lambda/fronts/alexa/requests';
import { askedByIntent } from '../../../../lambda/fronts/intents';
import { BUILT_IN_INTENTS, intentOf, OWN_INTENTS } from '../../../../models/interaction-model/intent-names';
import { TOPIC_IDS } from '../../../../models/topics';

const NOT_UNDERSTOOD = { name: 'not-understood' };

describe('what an Alexa request asks', () => {
  it("is a topic's main answer for the intent of each topic", () => {
    const asked = TOPIC_IDS.map((topic) => askedByIntent(intentOf(topic)));
    expect(asked).toEqual(TOPIC_IDS.map((topic) => ({ name: 'topic', topic })));
  });

  it('is understood for every other intent of the model but the one that means nothing', () => {
    const lost = [...OWN_INTENTS, ...BUILT_IN_INTENTS].filter((it) => askedByIntent(it).name === 'not-understood');
    expect(lost).toEqual(['AMAZON.FallbackIntent']);
  });

  it('is different for each of them, but for the home button, which begins anew', () => {
    const intents = [...OWN_INTENTS, ...BUILT_IN_INTENTS].filter((it) => it !== 'AMAZON.NavigateHomeIntent');
    expect(new Set(intents.map((it) => askedByIntent(it).name)).size).toBe(intents.length);
    expect(askedByIntent('AMAZON.NavigateHomeIntent')).toEqual(askedByType('LaunchRequest'));
  });

  it('leaves nothing that a voter can ask of the conversation out of reach', () => {
    const names = [...OWN_INTENTS, ...BUILT_IN_INTENTS, ...TOPIC_IDS.map(intentOf)].map((it) => askedByIntent(it).name);
    const types = ['SessionEndedRequest', 'Alexa.Presentation.APL.RuntimeError'].map((it) => askedByType(it).name);
    expect(FRONT_REQUESTS.filter((it) => ![...names, ...types].includes(it))).toEqual([]);
  });

  it.each([
    ['AMAZON.YesIntent', 'yes'],
    ['AMAZON.NoIntent', 'no'],
    ['AMAZON.StopIntent', 'stop'],
    ['AMAZON.CancelIntent', 'cancel'],
    ['UnknownCountyIntent', 'no-county'],
    ['RememberCountyIntent', 'remember-county'],
    ['ForgetCountyIntent', 'forget-county'],
    ['EarlySitesIntent', 'early-sites'],
    ['DropBoxIntent', 'drop-boxes'],
  ])('is for %s: %s', (intent, name) => expect(askedByIntent(intent)).toEqual({ name }));

  it('is for the hours of a place those of the place that was talked about', () =>
    expect(askedByIntent('PlaceHoursIntent')).toEqual({ name: 'place-hours' }));

  it.each(['SessionEndedRequest', 'System.ExceptionEncountered'])('is nothing more after %s', (type) =>
    expect(askedByType(type)).toEqual({ name: 'ended' }),
  );

  it.each(['BuyPizzaIntent', '', 'constructor', '__proto__', 'LaunchRequest'])(
    'is not understood for the intent "%s"',
    (intent) => expect(askedByIntent(intent)).toEqual(NOT_UNDERSTOOD),
  );

  it.each([
    'CanFulfillIntentRequest',
    'Connections.Response',
    'AlexaSkillEvent.SkillEnabled',
    'AlexaSkillEvent.SkillPermissionChanged',
    'AlexaHouseholdListEvent.ItemsCreated',
    'Messaging.MessageReceived',
    'Reminders.ReminderCreated',
    'AudioPlayer.PlaybackStarted',
    'Alexa.Presentation.APL.LoadIndexListData',
    'SessionResumedRequest',
  ])('is a report for a request of type "%s"', (type) => expect(askedByType(type)).toEqual({ name: 'report' }));

  it.each(['Pigeon.Arrived', '', 'toString', 'AMAZON.YesIntent'])(
    'is not understood for a request of type "%s"',
    (type) => expect(askedByType(type)).toEqual(NOT_UNDERSTOOD),
  );

  it.each([null, undefined, 7, {}, ['LaunchRequest']])('is not understood where the type is no text: %p', (type) => {
    expect(askedByType(type)).toEqual(NOT_UNDERSTOOD);
  });
});
