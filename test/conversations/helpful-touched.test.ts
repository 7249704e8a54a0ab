import { appendFileSync } from 'node:fs';
import { join } from 'node:path';
import type { TurnRecord } from '../../lambda/conversation/turn-record';
import { lexIn } from '../../scripts/simulator/lex-in';
import { openLexSession } from '../../scripts/simulator/lex-session';
import { webIn } from '../../scripts/simulator/web-in';
import { webVoter } from '../../scripts/simulator/web-voter';
import { useSkill } from '../support/converse';
import { useEndedCalendar } from '../support/ended-calendar';

const ASKED = 'can i take a selfie';

describe('"Was that helpful?", where it can be touched', () => {
  const folder = useEndedCalendar(2030);
  appendFileSync(join(folder, 'office.yaml'), '\nhelpful:\n  one_in: 1\n');
  const { voter, open } = useSkill(folder);
  beforeAll(() => void voter({ now: '2027-08-20T12:00:00-04:00' }));

  it('has two choices in the chat, and the second is a no', async () => {
    const records: TurnRecord[] = [];
    const ask = webVoter(
      webIn(open(), (record) => records.push(record)),
      { locale: 'en-US' },
    );
    await ask({});
    expect(await ask({ text: ASKED })).toMatchObject({ ask: 'Was that helpful?', choices: ['Yes', 'No'] });
    expect((await ask({ which: 2 })).say).toEqual([expect.stringMatching(/A person can help/)]);
    expect(records.at(-1)).toMatchObject({ request: 'rated', faq: 'at-the-polls.selfie', helpful: 'no' });
  });

  it('has a card with two buttons at Lex, and what the first one writes is a yes', async () => {
    const records: TurnRecord[] = [];
    const session = openLexSession(
      lexIn(open(), (record) => records.push(record)),
      { locale: 'en-US', attributes: {} },
    );
    await session.say({ text: '', mode: 'Text' });
    const { messages = [] } = await session.say({ text: ASKED, mode: 'Text' });
    const buttons = messages.flatMap((one) =>
      one.contentType === 'ImageResponseCard' ? one.imageResponseCard.buttons : [],
    );
    expect(buttons.map(({ text }) => text)).toEqual(['Yes', 'No']);
    await session.say({ text: buttons[0]?.value ?? '', mode: 'Text' });
    expect(records.at(-1)).toMatchObject({ request: 'rated', outcome: 'rated', helpful: 'yes' });
  });
});
