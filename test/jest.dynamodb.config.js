/** The contract tests on Amazon's own DynamoDB Local, which needs Java: `npm run test:dynamodb`. */
const { jest } = require('../package.json');

module.exports = {
  ...jest,
  rootDir: '..',
  testMatch: ['**/*.dynamodb.test.ts'],
  testPathIgnorePatterns: ['/node_modules/'],
};
