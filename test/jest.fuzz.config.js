/** A thousand mutated workbooks and folders: `npm run test:fuzz`. */
const { jest } = require('../package.json');

module.exports = {
  ...jest,
  rootDir: '..',
  testMatch: ['**/*.fuzz.ts'],
  testPathIgnorePatterns: ['/node_modules/'],
};
