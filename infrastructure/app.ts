import { readOffice } from '../scripts/sheet/read-office';
import { createOfficeApp } from './office-app';
import { SettingsError, settingsOf } from './settings';

/** Called by `npm run infra` with an `office.yaml`, the folder of the skill's bundle, and where the templates go. */
const main = async ([file = '', code = '', out = '']: readonly string[]): Promise<void> => {
  const { office, problems } = await readOffice(file);
  if (!office) throw new SettingsError(`${file} can't be used: ${problems.map(({ what }) => what).join(' ')}`);
  createOfficeApp(settingsOf(office), code, out).app.synth();
};

main(process.argv.slice(2)).catch((error) => {
  process.stderr.write(`${error instanceof Error ? error.message : error}\n`);
  process.exitCode = 1;
});
