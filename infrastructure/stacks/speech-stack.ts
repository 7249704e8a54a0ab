import { CfnOutput, Stack, type StackProps } from 'aws-cdk-lib';
import type { IAlarmAction } from 'aws-cdk-lib/aws-cloudwatch';
import type { IKey } from 'aws-cdk-lib/aws-kms';
import type { Construct } from 'constructs';
import { createFrontFunction } from '../parts/front-function';
import { letLexCall } from '../parts/lex';
import { createTelephone } from '../parts/telephone';
import { createTexts } from '../parts/texts';
import type { Settings } from '../settings';

export interface GivenToFronts {
  key: IKey;
  calls: IAlarmAction;
  /** The folder of a front's bundle. */
  codeOf: (front: 'lex' | 'sms') => string;
}

/** The bot, the telephone and text messages: those that office.yaml names. */
export class SpeechStack extends Stack {
  constructor(scope: Construct, id: string, settings: Settings, given: GivenToFronts, props: StackProps) {
    super(scope, id, props);
    const { codeOf } = given;
    const { from: office } = settings;
    const { lex, telephone, sms } = office.fronts ?? {};
    if (lex || telephone) {
      const fulfil = createFrontFunction(this, settings, given, {
        front: 'lex',
        does: 'answers at Lex and on the telephone',
        code: codeOf('lex'),
        noQueue: 'Lex waits for each answer: there is no event that could be put aside and answered later.',
      });
      letLexCall(this, settings, fulfil);
      createTelephone(this, settings, office, fulfil);
      new CfnOutput(this, 'LexFunction', { value: fulfil.functionArn, description: 'What the bot calls' });
    }
    if (!sms) return;
    const topic = createTexts(this, settings, sms, { ...given, code: codeOf('sms') });
    new CfnOutput(this, 'TextsPublishTo', {
      value: topic.topicArn,
      description: 'What the number is told to publish to, as its two-way channel',
    });
  }
}
