import type { LexModelsV2Client } from '@aws-sdk/client-lex-models-v2';
import {
  BuildBotLocaleCommand,
  CreateBotAliasCommand,
  CreateBotVersionCommand,
  CreateExportCommand,
  CreateUploadUrlCommand,
  DescribeBotAliasCommand,
  DescribeBotLocaleCommand,
  DescribeBotVersionCommand,
  DescribeExportCommand,
  DescribeImportCommand,
  ListBotAliasesCommand,
  ListBotsCommand,
  ListBotVersionsCommand,
  StartImportCommand,
  UpdateBotAliasCommand,
} from '@aws-sdk/client-lex-models-v2';
import type { LexBot } from '../../models/lex/lex-bot';
import type { BotSettings } from './bot-settings';
import { listed, pointedBefore, present } from './lex-answers';
import { readArchive } from './read-archive';
import { unzip } from './unzip';
import type { Waiting } from './waiting';

const DRAFT = 'DRAFT';
const localeId = (locale: string): string => locale.replace('-', '_');

/** Where the alias points, and where it pointed before; the last first. */
export interface LiveAlias {
  id: string;
  version: string;
  history: readonly string[];
}

/** What this program does at Lex V2. Throws `LexError`, or what Amazon's client throws. */
export interface LexModels {
  /** The bot's id; nothing where there is none of this name. */
  findBot(): Promise<string | undefined>;
  findAlias(bot: string): Promise<LiveAlias | undefined>;
  /** The version that was made with this description. */
  findVersion(bot: string, description: string): Promise<string | undefined>;
  exportVersion(bot: string, version: string): Promise<LexBot>;
  /** Puts the draft in the archive's place, whole or not at all; gives the bot's id. */
  importDraft(archive: Uint8Array): Promise<string>;
  buildDraft(bot: string, locales: readonly string[]): Promise<void>;
  makeVersion(bot: string, locales: readonly string[], description: string): Promise<string>;
  /** The only step that callers and pages hear of. Gives the alias' id. */
  pointAlias(bot: string, alias: LiveAlias | undefined, version: string, locales: readonly string[]): Promise<string>;
}

export const createLexModels = (
  client: LexModelsV2Client,
  { name, alias: aliasName, role, function: called }: BotSettings,
  { until, put, fetchBytes }: Waiting,
  idleSeconds: number,
): LexModels => ({
  async findBot() {
    const filters = [{ name: 'BotName' as const, values: [name], operator: 'EQ' as const }];
    const bots = await listed(async (nextToken) => {
      const page = await client.send(new ListBotsCommand({ filters, nextToken }));
      return { items: page.botSummaries, nextToken: page.nextToken };
    });
    return bots.find(({ botName }) => botName === name)?.botId;
  },

  async findAlias(botId) {
    const aliases = await listed(async (nextToken) => {
      const page = await client.send(new ListBotAliasesCommand({ botId, nextToken }));
      return { items: page.botAliasSummaries, nextToken: page.nextToken };
    });
    const botAliasId = aliases.find(({ botAliasName }) => botAliasName === aliasName)?.botAliasId;
    if (botAliasId === undefined) return undefined;
    const found = await client.send(new DescribeBotAliasCommand({ botId, botAliasId }));
    const version = present(found.botVersion, "the alias' version");
    return { id: botAliasId, version, history: pointedBefore(found.botAliasHistoryEvents ?? [], version) };
  },

  async findVersion(botId, description) {
    const versions = await listed(async (nextToken) => {
      const page = await client.send(new ListBotVersionsCommand({ botId, nextToken }));
      return { items: page.botVersionSummaries, nextToken: page.nextToken };
    });
    return versions.find((one) => one.description === description && one.botStatus === 'Available')?.botVersion;
  },

  async exportVersion(botId, botVersion) {
    const resourceSpecification = { botExportSpecification: { botId, botVersion } };
    const { exportId } = await client.send(new CreateExportCommand({ resourceSpecification, fileFormat: 'LexJson' }));
    const url = await until('write the bot into an archive', async () => {
      const { exportStatus, downloadUrl, failureReasons } = await client.send(new DescribeExportCommand({ exportId }));
      return {
        isDone: exportStatus === 'Completed',
        hasFailed: exportStatus === 'Failed',
        failureReasons,
        value: downloadUrl,
      };
    });
    return readArchive(await unzip(await fetchBytes(present(url, 'where the archive is'))));
  },

  async importDraft(archive) {
    const { importId, uploadUrl } = await client.send(new CreateUploadUrlCommand({}));
    await put(present(uploadUrl, 'where to send the bot'), archive);
    const botImportSpecification = {
      botName: name,
      roleArn: role,
      dataPrivacy: { childDirected: false },
      idleSessionTTLInSeconds: idleSeconds,
    };
    await client.send(
      new StartImportCommand({
        importId,
        resourceSpecification: { botImportSpecification },
        mergeStrategy: 'Overwrite',
      }),
    );
    const bot = await until('import the bot', async () => {
      const { importStatus, importedResourceId, failureReasons } = await client.send(
        new DescribeImportCommand({ importId }),
      );
      return {
        isDone: importStatus === 'Completed',
        hasFailed: importStatus === 'Failed' || importStatus === 'Deleting',
        failureReasons,
        value: importedResourceId,
      };
    });
    return present(bot, "the bot's id");
  },

  async buildDraft(botId, locales) {
    for (const locale of locales)
      await client.send(new BuildBotLocaleCommand({ botId, botVersion: DRAFT, localeId: localeId(locale) }));
    for (const locale of locales) {
      await until(`build ${locale}`, async () => {
        const { botLocaleStatus, failureReasons } = await client.send(
          new DescribeBotLocaleCommand({ botId, botVersion: DRAFT, localeId: localeId(locale) }),
        );
        return {
          isDone: botLocaleStatus === 'Built',
          hasFailed: botLocaleStatus === 'Failed',
          failureReasons,
          value: true,
        };
      });
    }
  },

  async makeVersion(botId, locales, description) {
    const sources = locales.map((locale) => [localeId(locale), { sourceBotVersion: DRAFT }]);
    const botVersionLocaleSpecification = Object.fromEntries(sources);
    const made = await client.send(new CreateBotVersionCommand({ botId, description, botVersionLocaleSpecification }));
    const botVersion = present(made.botVersion, "the version's number");
    await until(`make version ${botVersion}`, async () => {
      // For some seconds Lex does not know the version that it just gave a number.
      const found = await client
        .send(new DescribeBotVersionCommand({ botId, botVersion }))
        .catch((error: Error) => (error.name === 'ResourceNotFoundException' ? undefined : Promise.reject(error)));
      return {
        isDone: found?.botStatus === 'Available',
        hasFailed: found?.botStatus === 'Failed',
        failureReasons: found?.failureReasons,
        value: true,
      };
    });
    return botVersion;
  },

  async pointAlias(botId, alias, botVersion, locales) {
    const lambdaCodeHook = { lambdaARN: called, codeHookInterfaceVersion: '1.0' };
    const settings = { enabled: true, codeHookSpecification: { lambdaCodeHook } };
    const given = {
      botId,
      botAliasName: aliasName,
      botVersion,
      botAliasLocaleSettings: Object.fromEntries(locales.map((locale) => [localeId(locale), settings])),
      // Nothing that a voter says is written down: no conversation logs, no sentiment.
      sentimentAnalysisSettings: { detectSentiment: false },
    };
    const botAliasId =
      alias?.id ?? present((await client.send(new CreateBotAliasCommand(given))).botAliasId, "the alias' id");
    if (alias) await client.send(new UpdateBotAliasCommand({ ...given, botAliasId }));
    await until('move the alias', async () => {
      const { botAliasStatus } = await client.send(new DescribeBotAliasCommand({ botId, botAliasId }));
      return { isDone: botAliasStatus === 'Available', hasFailed: botAliasStatus === 'Failed', value: true };
    });
    return botAliasId;
  },
});
