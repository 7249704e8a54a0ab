/** An event of SNS with a text message, all of its documented fields. */
export const textEvent = (inbound: object): object => ({
  Records: [
    {
      EventSource: 'aws:sns',
      EventVersion: '1.0',
      EventSubscriptionArn: 'arn:aws:sns:us-east-1:123456789012:texts:1',
      Sns: {
        Type: 'Notification',
        MessageId: 'sns-1',
        TopicArn: 'arn:aws:sns:us-east-1:123456789012:texts',
        Subject: null,
        Message: JSON.stringify({ messageKeyword: 'KEYWORD_1', destinationNumber: '+18005550142', ...inbound }),
        Timestamp: '2027-10-01T16:00:00.000Z',
        SignatureVersion: '1',
        Signature: 'x',
        MessageAttributes: {},
      },
    },
  ],
});
