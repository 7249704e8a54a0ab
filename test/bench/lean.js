// The ordinary skill by somebody who minds its start: the plain command instead of the document client, one handler.
// Bundled minified and from ES modules.
import { DynamoDBClient, GetItemCommand } from '@aws-sdk/client-dynamodb';
import { ResponseFactory, SkillBuilders } from 'ask-sdk-core';

const client = new DynamoDBClient({
  region: 'us-east-1',
  endpoint: process.env.BENCH_ENDPOINT,
  credentials: { accessKeyId: 'local', secretAccessKey: 'local' },
});

const skill = SkillBuilders.custom()
  .addRequestHandlers({
    canHandle: () => true,
    async handle() {
      const key = { pk: { S: 'ORDINARY' }, sk: { S: 'vote-id' } };
      const { Item } = await client.send(new GetItemCommand({ TableName: process.env.BENCH_TABLE, Key: key }));
      return ResponseFactory.init().speak(Item.answer.S).withSimpleCard('Answer', Item.answer.S).getResponse();
    },
  })
  .create();

export const handler = async (event, context) => skill.invoke(event, context);
