import * as fc from 'fast-check';
import { changedPlaceholders, fenced, unfenced } from '../../../scripts/translate/fence';

describe('what must not be translated', () => {
  it('is fenced, and the rest is safe in HTML', () => {
    expect(fenced('Register {deadline.register}, & call <now>.')).toBe(
      'Register <span translate="no">{deadline.register}</span>, &amp; call &lt;now&gt;.',
    );
  });

  it('comes back as it was, whatever the text', () => {
    const text = fc.array(
      fc.oneof(
        fc.constantFrom('{election.date}', '{polls.open}', '&', '<', '"', "it's"),
        fc.string({ maxLength: 8 }).filter((s) => !/[{}&]/.test(s)),
      ),
    );
    fc.assert(
      fc.property(text, (parts) => {
        const said = parts.join(' ').replace(/\s+/g, ' ').trim();
        expect(unfenced(fenced(said))).toBe(said);
      }),
    );
  });

  it('is missed where it is gone, came in, or came twice', () => {
    const before = 'By {deadline.register}, or {deadline.register}, at {office.phone}.';
    expect(changedPlaceholders(before, 'Hasta {deadline.register} o {deadline.register}, al {office.phone}.')).toEqual(
      [],
    );
    expect(changedPlaceholders(before, 'Hasta {deadline.register}, al {office.phone}.')).toEqual([
      '{deadline.register} is gone',
    ]);
    expect(changedPlaceholders(before, 'Hasta {fecha.limite} o {deadline.register}, al {office.phone}.')).toEqual([
      '{deadline.register} is gone',
      '{fecha.limite} came in',
    ]);
  });
});
