// A skill as tutorials write it: the Alexa SDK's `lambda()`, the document client, one read a turn. Bundled by
// esbuild as it comes.
const Alexa = require('ask-sdk-core');
const { DynamoDBClient } = require('@aws-sdk/client-dynamodb');
const { DynamoDBDocumentClient, GetCommand } = require('@aws-sdk/lib-dynamodb');

const client = DynamoDBDocumentClient.from(
  new DynamoDBClient({ region: 'us-east-1', endpoint: process.env.BENCH_ENDPOINT }),
);

const AnswerHandler = {
  canHandle: (input) => Alexa.getRequestType(input.requestEnvelope) === 'IntentRequest',
  async handle(input) {
    const key = { pk: 'ORDINARY', sk: 'vote-id' };
    const { Item } = await client.send(new GetCommand({ TableName: process.env.BENCH_TABLE, Key: key }));
    return input.responseBuilder.speak(Item.answer).withSimpleCard('Answer', Item.answer).getResponse();
  },
};

const ErrorHandler = {
  canHandle: () => true,
  handle: (input) => input.responseBuilder.speak('Sorry, something went wrong.').getResponse(),
};

exports.handler = Alexa.SkillBuilders.custom()
  .addRequestHandlers(AnswerHandler)
  .addErrorHandlers(ErrorHandler)
  .lambda();
