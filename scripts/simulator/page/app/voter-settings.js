import { choose, h, labelled } from '/app/dom.js';

/** @typedef {{ locale: string, county: string, device: string, address?: string | undefined, refusesReminders?: boolean }} Settings */

/** What Alexa may tell of the device's address. */
const ADDRESSES = [
  { id: 'refused', name: 'May not be known' },
  { id: 'none', name: 'None in the Alexa app' },
  { id: 'given', name: 'As written here' },
];

/**
 * Whom, where and what one pretends; `changed` hears which setting it was.
 * @param {any} office
 * @param {Settings} settings
 * @param {(what: keyof Settings) => void} changed
 */
export const voterSettings = (office, settings, changed) => {
  /** @type {(key: 'locale' | 'county' | 'device') => (value: string) => void} */
  const setting = (key) => (value) => {
    settings[key] = value;
    changed(key);
  };
  const { address: begun } = settings;
  const written = /** @type {HTMLInputElement} */ (
    h('input', { autocomplete: 'off', placeholder: '240 Ferry Street, Riverbend FR 37001' })
  );
  const writtenField = labelled('The address', written);
  if (begun !== undefined && begun !== 'none') written.value = begun;
  /** @param {string} kind */
  const setAddress = (kind) => {
    writtenField.hidden = kind !== 'given';
    const address = kind === 'given' ? written.value.trim() : kind === 'none' ? 'none' : '';
    const isNew = address !== (settings.address ?? '');
    settings.address = address;
    if (isNew) changed('address');
  };
  written.addEventListener('change', () => setAddress('given'));
  const kind = begun === undefined ? 'refused' : begun === 'none' ? 'none' : 'given';
  writtenField.hidden = kind !== 'given';
  const refuses = /** @type {HTMLInputElement} */ (h('input', { type: 'checkbox' }));
  refuses.addEventListener('change', () => {
    settings.refusesReminders = refuses.checked;
    changed('refusesReminders');
  });
  const counties = [{ id: '', name: 'Not known' }, ...office.counties];
  return h(
    'div',
    { class: 'settings' },
    labelled('Language', choose(office.locales, settings.locale, setting('locale'))),
    labelled('County', choose(counties, settings.county, setting('county'))),
    labelled('Device', choose(office.devices, settings.device, setting('device'))),
    h(
      'details',
      {},
      h('summary', { text: 'Permissions and address' }),
      h(
        'div',
        { class: 'row' },
        labelled('Address of the device', choose(ADDRESSES, kind, setAddress)),
        writtenField,
        h('label', { class: 'check' }, refuses, 'Reminders are refused'),
      ),
    ),
  );
};
