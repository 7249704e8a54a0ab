import type { Locale } from '../../models/locales/locales';
import { openOtherFronts } from '../../scripts/simulator/other-fronts';
import { isKeyword } from '../../scripts/simulator/text-voter';
import { USUAL_DAY, useSkill } from '../support/converse';

/** What Alexa can do and other fronts can't is promised by Alexa alone. */
const ASKED: readonly [Locale, string, RegExp][] = [
  ['en-US', 'what can i ask', /^I answer questions about voting.*absentee ballot\? What would you like to know\?$/],
  ['en-US', 'remind me of the deadline', /^I can't set reminders here\./],
  ['en-US', 'remind me to register', /^I can't set reminders here\./],
  ['en-US', 'remember my county', /^I can't remember anything past this conversation\./],
  ['en-US', 'are you recording this', /^I don't keep what you tell me\./],
  ['en-US', 'can you speak spanish', /^I answer in Spanish too\./],
  ['en-US', 'am i talking to a real person', /^I'm an automated service of Franklin Elections, not a person\./],
  ['es-US', 'qué puedo preguntar', /^Contesto preguntas sobre cómo votar.*por correo\? ¿Qué quieres saber\?$/],
  ['es-US', 'recuérdame la fecha límite', /^Aquí no puedo poner recordatorios\./],
  ['es-US', 'están grabando esto', /^Yo no guardo lo que me dices\./],
  ['es-US', 'puedes hablar inglés', /^Sí, hablo español\. También contesto en inglés/],
  ['es-US', 'eres un robot', /^Soy un servicio automático de Franklin Elections, no una persona\./],
];

describe('without Alexa', () => {
  const skill = useSkill();
  let fronts: ReturnType<typeof openOtherFronts> = [];
  beforeAll(async () => {
    await skill.voter({ now: USUAL_DAY }).opens();
    fronts = openOtherFronts(skill.open());
  });

  it.each(ASKED)(
    '%s "%s" is answered by every front without a promise that only Alexa keeps',
    async (locale, asked, words) => {
      for (const { name, voter, isOneShot } of fronts) {
        if (isKeyword(asked, skill.open())) throw new Error(`${asked} is no question.`);
        const heard = await voter({ locale }).says(asked);
        // What is told of one question has nothing asked after it.
        if (!isOneShot) expect({ name, heard }).toEqual({ name, heard: expect.stringMatching(words) });
        expect({ name, heard }).toEqual({
          name,
          heard: expect.not.stringMatching(/alexa|remind me|recuérdame|\becho\b/i),
        });
      }
    },
  );
});
