import { REVIEWED } from '../../models/locales/locales';

/** Sizes that the skill store asks for, by the name that an exported skill package gives the file. */
const SIZES = { smallIconUri: 108, largeIconUri: 512 } as const;

/** Every icon of the package, from the project's root. The drawing has no words, so that all locales share it. */
export const ICON_FILES = REVIEWED.flatMap((locale) =>
  Object.entries(SIZES).map(([name, size]) => ({
    file: `skill-package/assets/images/${locale}_${name}.png`,
    size,
  })),
);
