import type { PhoneTexts } from '../phone-texts';

export const enUSPhone: PhoneTexts = {
  voice: { name: 'Joanna', engine: 'Neural' },
  greeting: (office) => `You've reached ${office}.`,
  instead: 'For English, say English, or press nine.',
  begin: 'Ask me a question about voting. To talk to a person, press zero at any time. What would you like to know?',
  connecting: "I'll connect you with a person. One moment, please.",
  message: "I'll connect you, so that you can leave a message.",
  nobody: 'Nobody can take your call now. You can ask me instead. What would you like to know?',
  failed: "I'm sorry, something isn't working on my side.",
  unanswered: "I'm sorry, I couldn't reach anyone. Please call again later. Goodbye.",
  silent: "I didn't hear anything.",
  goodbye: 'Goodbye.',
  asksPerson:
    /^(?:please |can i |could i |may i |i (?:want|need|would like|d like|just want) to )*(?:(?:speak|talk)(?: to| with)? |get me |give me |connect me (?:to|with) |transfer me (?:to|with) |i (?:want|need) )?(?:a |an |the |your |some |any )*(?:real |live |human |actual )*(?:person|human|human being|operator|representative|agent|somebody|someone|clerk)(?: please| now| there)*$/,
  samples: {
    person: ['talk to a person', 'operator', 'representative', 'speak with someone', 'a real person please', 'agent'],
    otherLanguage: ['spanish', 'in spanish', 'spanish please'],
  },
};
