import type { Content } from '../../table/content';
import type { Reply } from '../reply';
import { choiceScreen } from '../screen/show';
import type { Next, Session } from '../session';
import { contentFor, countiesToName } from '../settled';
import type { Turn } from '../turn';
import type { Wish } from '../wish';

/** Asks which county; `next` is done once it is known. `first` says why it is asked again. */
export const askCounty = (turn: Turn, content: Content, next: Next, first: readonly string[] = []): Reply => {
  const { county, memory } = turn.texts;
  const { about, errand } = next;
  const again = first.length > 0 ? county.again : county.ask;
  const names = countiesToName(content, turn);
  const ask = errand?.kind === 'remember' ? memory.ask : again;
  return {
    outcome: 'asked',
    release: content.release,
    say: first,
    ask: ask(names),
    reprompt: county.reprompt,
    // In the order in which "the second one" counts them.
    screen: turn.can.screen && names.length > 0 ? choiceScreen(turn, names) : undefined,
    remember: {
      pending: { kind: 'county', ...(about ? { about } : {}), ...(errand ? { errand } : {}) },
      ...(turn.memory ? { isRecalled: true } : {}),
    },
  };
};

/** What the county was asked for, if it was. */
export const nextOf = ({ pending }: Session): Next => (pending?.kind === 'county' ? pending : {});

/** Asks once more, after a sentence that says why. The second time, what can be said without the county is said. */
export const askCountyAgain = async (turn: Turn, why: string, next = nextOf(turn.session)): Promise<Reply | Wish> => {
  const { misses = 0, pending } = turn.session;
  if (misses > 0 && pending?.kind === 'county') return { wish: 'county-refused' };
  const reply = askCounty(turn, await contentFor(turn), next, [why]);
  return { ...reply, remember: { ...reply.remember, misses: misses + 1 } };
};
