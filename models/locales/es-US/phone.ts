import type { PhoneTexts } from '../phone-texts';

export const esUSPhone: PhoneTexts = {
  voice: { name: 'Lupe', engine: 'Neural' },
  greeting: (office) => `Se ha comunicado con ${office}.`,
  instead: 'Para español, diga español u oprima el nueve.',
  begin:
    'Hágame una pregunta sobre cómo votar. Para hablar con una persona, oprima el cero en cualquier momento. ¿Qué quiere saber?',
  connecting: 'Lo comunico con una persona. Un momento, por favor.',
  message: 'Lo comunico para que pueda dejar un mensaje.',
  nobody: 'Nadie puede atender su llamada ahora. Pero puede preguntarme a mí. ¿Qué quiere saber?',
  failed: 'Lo siento, algo no me está funcionando.',
  unanswered: 'Lo siento, no pude comunicarlo con nadie. Por favor llame más tarde. Adiós.',
  silent: 'No escuché nada.',
  goodbye: 'Adiós.',
  asksPerson:
    /^(?:por favor |(?:puedo|quiero|quisiera|necesito|me gustaria|deseo) )*(?:(?:hablar|comunicarme|hable)(?: con)? |comuniqueme con |paseme (?:con|a) |deme )?(?:una |un |el |la |con |alguna )*(?:persona|humano|operador|operadora|representante|agente|alguien|empleado|empleada)(?: real| de verdad| por favor| ahora)*$/,
  samples: {
    person: [
      'hablar con una persona',
      'operadora',
      'representante',
      'quiero hablar con alguien',
      'una persona por favor',
    ],
    otherLanguage: ['inglés', 'en inglés', 'inglés por favor'],
  },
};
