import { mkdirSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { openDoor } from './door/open-door';
import { drawIcon } from './icons/draw-icon';
import { ICON_FILES } from './icons/icon-files';
import { encodePng } from './icons/png';

openDoor({
  command: 'npm run icons',
  usage: "npm run icons    draws the skill's icons anew",
  options: {},
  run() {
    for (const { file, size } of ICON_FILES) {
      const path = join(__dirname, '..', file);
      mkdirSync(dirname(path), { recursive: true });
      writeFileSync(path, encodePng(drawIcon(size), size));
      console.log(`${file}: ${size} by ${size}`);
    }
    return 0;
  },
});
