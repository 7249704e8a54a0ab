/** The built bundle on every Node that may run it: `npm run test:nodes`. */
const { jest } = require('../package.json');

module.exports = {
  ...jest,
  rootDir: '..',
  testMatch: ['**/*.nodes.test.ts'],
  testPathIgnorePatterns: ['/node_modules/'],
};
