// The least that a skill can be: says hello and imports nothing.
exports.handler = async () => ({
  version: '1.0',
  response: { outputSpeech: { type: 'SSML', ssml: '<speak>Hello.</speak>' }, shouldEndSession: true },
});
