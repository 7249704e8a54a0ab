import type { BuiltInIntent } from '../../models/interaction-model/intent-names';
import type { Locale } from '../../models/locales/locales';

/**
 * What voters say to Amazon's own intents without a sample of ours. The first ones of each list are those of
 * Amazon's page on standard built-in intents; Amazon knows more and doesn't publish them.
 */
export const BUILT_IN_PHRASES: Record<Locale, Partial<Record<BuiltInIntent, readonly string[]>>> = {
  'en-US': {
    'AMAZON.HelpIntent': ['help', 'help me', 'can you help me', 'i need help'],
    'AMAZON.StopIntent': ['stop', 'off', 'shut up', 'exit', 'quit', 'end', 'stop it', 'be quiet', 'stop talking'],
    'AMAZON.CancelIntent': ['cancel', 'never mind', 'nevermind', 'forget it', 'cancel that', 'forget about it'],
    'AMAZON.NavigateHomeIntent': ['go home', 'home', 'go to the home screen', 'navigate home'],
    'AMAZON.RepeatIntent': ['repeat', 'say that again', 'repeat that', 'repeat it', 'again'],
    'AMAZON.YesIntent': ['yes', 'yes please', 'sure', 'yeah', 'yep', 'okay', 'ok', 'yup', 'uh huh', 'right'],
    'AMAZON.NoIntent': ['no', 'no thanks', 'nope', 'nah', 'no way', 'uh uh'],
  },
  'es-US': {
    'AMAZON.HelpIntent': ['ayuda', 'ayúdame', 'puedes ayudarme', 'me puedes ayudar', 'necesito ayuda'],
    'AMAZON.StopIntent': [
      'para',
      'detente',
      'alto',
      'salir',
      'sal',
      'termina',
      'terminar',
      'basta',
      'cállate',
      'apágate',
    ],
    'AMAZON.CancelIntent': ['cancela', 'cancelar', 'olvídalo', 'no importa', 'déjalo'],
    'AMAZON.NavigateHomeIntent': ['inicio', 'ir a inicio', 've a inicio', 'pantalla principal'],
    'AMAZON.RepeatIntent': ['repite', 'repítelo', 'repetir', 'repite eso', 'de nuevo', 'dilo de nuevo'],
    'AMAZON.YesIntent': ['sí', 'si', 'claro', 'vale', 'okay', 'ok', 'sí por favor', 'bueno', 'está bien'],
    'AMAZON.NoIntent': ['no', 'no gracias', 'nop', 'para nada'],
  },
};

/** Politeness around a built-in phrase, which Amazon's intents hear past. */
export const POLITE: Record<Locale, RegExp> = {
  'en-US': /^(?:(?:please|um|uh|oh|well) )+|(?: (?:please|alexa))+$/g,
  'es-US': /^(?:(?:por favor|este|eh|oye) )+|(?: (?:por favor|alexa))+$/g,
};
