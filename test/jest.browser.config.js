const { jest } = require('../package.json');

/** The chat in Chromium, which has to be installed: `apt-get install chromium`, or CHROMIUM names another. */
module.exports = {
  ...jest,
  rootDir: '..',
  roots: ['<rootDir>/test/browser'],
  testMatch: ['**/*.browser.test.ts'],
  testPathIgnorePatterns: ['/node_modules/'],
  maxWorkers: 1,
};
