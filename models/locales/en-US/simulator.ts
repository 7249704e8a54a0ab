import type { SimulatorWords } from '../simulator-words';
import { lowerCase } from '../typed-dates';
import { WEEKDAYS } from './words';

export const enUSSimulator: SimulatorWords = {
  builtIn: {
    'AMAZON.HelpIntent': ['help', 'help me', 'can you help me', 'i need help'],
    'AMAZON.StopIntent': ['stop', 'off', 'shut up', 'exit', 'quit', 'end', 'stop it', 'be quiet', 'stop talking'],
    'AMAZON.CancelIntent': ['cancel', 'never mind', 'nevermind', 'forget it', 'cancel that', 'forget about it'],
    'AMAZON.NavigateHomeIntent': ['go home', 'home', 'go to the home screen', 'navigate home'],
    'AMAZON.RepeatIntent': ['repeat', 'say that again', 'repeat that', 'repeat it', 'again'],
    'AMAZON.YesIntent': ['yes', 'yes please', 'sure', 'yeah', 'yep', 'okay', 'ok', 'yup', 'uh huh', 'right'],
    'AMAZON.NoIntent': ['no', 'no thanks', 'nope', 'nah', 'no way', 'uh uh'],
  },
  polite: /^(?:(?:please|um|uh|oh|well) )+|(?: (?:please|alexa))+$/g,
  invocation: {
    open: 'open|launch|start|begin|enable|load|resume|run|use|play|talk to|speak to|go to',
    ask: 'ask|tell|talk to|open|use|search|check|go to',
    connect: 'about|to|for|if|whether|that|and|and ask|and tell me|to tell me',
    by: 'from|in|using|with',
  },
  units:
    'zero one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen',
  tens: 'twenty thirty forty fifty sixty seventy eighty ninety',
  tenAndUnit: (ten, unit) => `${ten} ${unit}`,
  ordinals: {
    first: 1,
    second: 2,
    third: 3,
    fourth: 4,
    fifth: 5,
    last: -1,
    '1st': 1,
    '2nd': 2,
    '3rd': 3,
    one: 1,
    two: 2,
    three: 3,
  },
  weekdays: lowerCase(WEEKDAYS),
  near: ['today', 'tomorrow'],
  place: /^(?:the )?(.+) (?:county|parish)$/u,
  home: new Set(['live', 'vote', 'county', 'registered', 'from']),
  unheard: {
    nonsense: ['purple bicycle sandwich', 'purple bicycle sandwich'],
    vague: [
      'absentee ballot',
      'registration',
      'ballot',
      'deadline',
      'my ballot in the mail',
      'voting',
      'early voting or by mail',
    ],
    forbidden: ['who should i vote for', 'who is going to win'],
  },
  isTesters: true,
};
