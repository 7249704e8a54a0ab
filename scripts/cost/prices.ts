/**
 * What Amazon charges in us-east-1, in US dollars, without what is free each month: an office may have used that up
 * elsewhere. Looked up on November 27, 2026, in copies of the pages named; `asOf` is the date that the page itself bears or the
 * month of its figures; the day it was looked up where it bears none. Amazon's own price lists could not be reached: check
 * them before an office plans with these.
 */
export interface Price {
  usd: number;
  /** For how many of `unit`. */
  per: number;
  unit: string;
  source: string;
  asOf: string;
}

export const LOOKED_UP = '2026-11-27';

export const PRICES = {
  lambdaRequests: {
    usd: 0.2,
    per: 1_000_000,
    unit: 'requests of a function',
    source: 'https://cloudchipr.com/blog/aws-lambda-pricing',
    asOf: '2024',
  },
  lambdaTime: {
    usd: 0.0000133334,
    per: 1,
    unit: 'gigabyte-seconds on Arm',
    source: 'https://cloudchipr.com/blog/aws-lambda-pricing',
    asOf: '2024',
  },
  tableReads: {
    usd: 0.125,
    per: 1_000_000,
    unit: 'read request units',
    source: 'https://airbyte.com/data-engineering-resources/dynamodb-pricing',
    asOf: '2025-07-21',
  },
  tableWrites: {
    usd: 0.625,
    per: 1_000_000,
    unit: 'write request units',
    source: 'https://airbyte.com/data-engineering-resources/dynamodb-pricing',
    asOf: '2025-07-21',
  },
  logs: {
    usd: 0.5,
    per: 1,
    unit: 'gigabytes of log',
    source: 'https://www.factualminds.com/blog/amazon-cloudwatch-pricing-metrics-logs-alarms-dashboards/',
    asOf: '2026',
  },
  metrics: {
    usd: 0.3,
    per: 1,
    unit: 'metrics of our own, a month',
    source: 'https://signoz.io/guides/cloudwatch-pricing',
    asOf: '2026-02-15',
  },
  alarms: {
    usd: 0.1,
    per: 1,
    unit: 'alarms, a month',
    source: 'https://cloudburn.io/blog/amazon-cloudwatch-pricing',
    asOf: '2026-02',
  },
  keys: {
    usd: 1,
    per: 1,
    unit: 'keys, a month; each year one more, by its rotation',
    source: 'https://cloudburn.io/blog/aws-kms-pricing',
    asOf: '2026-03-14',
  },
  keyRequests: {
    usd: 0.03,
    per: 10_000,
    unit: 'requests to the key',
    source: 'https://cloudburn.io/blog/aws-kms-pricing',
    asOf: '2026-03-14',
  },
  recovery: {
    usd: 0.2,
    per: 1,
    unit: 'gigabytes with point-in-time recovery, a month',
    source: 'https://www.factualminds.com/blog/aws-backup-pricing-vaults-cross-region-restores/',
    asOf: '2026-06-13',
  },
  backups: {
    usd: 0.1,
    per: 1,
    unit: 'gigabytes of backups, a month',
    source: 'https://www.factualminds.com/blog/aws-backup-pricing-vaults-cross-region-restores/',
    asOf: '2026-06-13',
  },
  secrets: {
    usd: 0.4,
    per: 1,
    unit: 'secrets, a month',
    source: 'https://hivebook.wiki/wiki/aws-secrets-manager-rotated-secrets-dynamic-db-credentials-kms',
    asOf: '2026-11-27',
  },
  botTexts: {
    usd: 0.75,
    per: 1000,
    unit: 'texts to the bot',
    source: 'https://www.cloudzero.com/blog/amazon-lex-pricing',
    asOf: '2026-11-27',
  },
  botSpeech: {
    usd: 4,
    per: 1000,
    unit: 'spoken sentences to the bot',
    source: 'https://www.cloudzero.com/blog/amazon-lex-pricing',
    asOf: '2026-11-27',
  },
  callMinutes: {
    usd: 0.018,
    per: 1,
    unit: 'minutes of calls, without what the line costs',
    source: 'https://blog.serverworks.co.jp/tech/2020/03/10/connect_per_second_billing/',
    asOf: '2020-03-10',
  },
} as const satisfies Record<string, Price>;

export type PriceName = keyof typeof PRICES;

/** What an office pays each month for the strongest comparable product before anybody asks anything. */
export const QNABOT = {
  usd: 1547.33,
  what: "AWS's QnABot in its default deployment, by AWS's own guide",
  source: 'https://docs.aws.amazon.com/solutions/latest/qnabot-on-aws/plan-your-deployment.html',
};

/** Limits of Amazon's that an office meets first, from the pages named. */
export const LIMITS = {
  accountConcurrency: {
    at: 1000,
    source: 'https://docs.aws.amazon.com/lambda/latest/operatorguide/scaling-concurrency.html',
  },
  partitionReads: {
    at: 3000,
    source: 'https://docs.aws.amazon.com/amazondynamodb/latest/developerguide/bp-partition-key-design.html',
  },
};
