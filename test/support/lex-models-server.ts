import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import { zipOf } from '../../scripts/smapi/zip';
import { listenHere } from './loopback';
import { unzip } from './unzip';

/** What becomes of a request: it is answered, refused with this of Lex's errors, or cut off. */
export type Fate = 'pass' | 'cut' | 'ThrottlingException' | 'ConflictException' | 'InternalServerException';

const STATUS: Record<Exclude<Fate, 'pass' | 'cut'>, number> = {
  ThrottlingException: 429,
  ConflictException: 409,
  InternalServerException: 500,
};

interface Version {
  archive: Map<string, Buffer>;
  description: string | undefined;
}

interface Alias {
  id: string;
  name: string;
  version: string;
  settings: object;
  history: { botVersion: string; startDate: number; endDate?: number }[];
}

/** A bot as Lex keeps it: what is being written, numbered versions that never change, and aliases that point at them. */
export interface KeptBot {
  id: string;
  name: string;
  draft: Map<string, Buffer>;
  built: Set<string>;
  versions: Version[];
  aliases: Alias[];
}

/** How often something is looked at before it is done. */
const LOOKS = 2;

/**
 * Lex V2's Models API as its documentation has it, as far as this project asks for it: what is sent comes from Amazon's own
 * client. It keeps bots in memory, checks archives, and does everything that takes time by and by.
 */
export const openLexModelsServer = async (check: (archive: Map<string, Buffer>) => string[]) => {
  const bots: KeptBot[] = [];
  const files = new Map<string, Buffer>();
  const asked: string[] = [];
  const underWay = new Map<string, { looks: number; end: () => object }>();
  let url = '';
  let fateOf: (key: string) => Fate = () => 'pass';
  let onVersion: (bot: KeptBot) => void = () => {};
  let ticks = 0;

  const begin = (id: string, end: () => object): void => void underWay.set(id, { looks: LOOKS, end });
  const look = (id: string, waiting: object): object => {
    const found = underWay.get(id);
    if (!found) return {};
    found.looks -= 1;
    return found.looks >= 0 ? waiting : found.end();
  };

  const importInto = (importId: string, name: string): object => {
    const archive = unzip(files.get(importId) ?? Buffer.alloc(0));
    const faults = check(archive);
    if (faults.length > 0) return { importId, importStatus: 'Failed', failureReasons: faults };
    let bot = bots.find((one) => one.name === name);
    if (!bot) {
      bot = {
        id: `BOT${bots.length}AAAAAA`.slice(0, 10),
        name,
        draft: archive,
        built: new Set(),
        versions: [],
        aliases: [],
      };
      bots.push(bot);
    }
    bot.draft = archive;
    bot.built = new Set();
    return { importId, importStatus: 'Completed', importedResourceId: bot.id };
  };

  const refusal = (type: string, message: string, status = 400) => ({ status, body: { message }, type });
  const missing = (what: string) => refusal('ResourceNotFoundException', `There is no ${what}.`, 404);

  type Answer = { status?: number; body: object; type?: string };
  const route = (key: string, path: string[], body: Record<string, unknown>): Answer => {
    const [, id = '', , third = '', , locale = ''] = path;
    const bot = bots.find((one) => one.id === id);
    const versionOf = (number: string): Version | undefined => bot?.versions[Number(number) - 1];
    switch (key) {
      case 'POST /createuploadurl': {
        const importId = `IMPORT${files.size}AAAA`.slice(0, 10);
        return { body: { importId, uploadUrl: `${url}/files/${importId}` } };
      }
      case 'PUT /imports': {
        const {
          importId = '',
          resourceSpecification,
          mergeStrategy,
        } = body as {
          importId?: string;
          mergeStrategy: string;
          resourceSpecification: { botImportSpecification?: { botName: string; roleArn: string; dataPrivacy: object } };
        };
        const given = resourceSpecification.botImportSpecification;
        if (!given?.roleArn || !given.dataPrivacy) return refusal('ValidationException', 'A bot needs a role.');
        if (!files.has(importId)) return refusal('ValidationException', 'Nothing was uploaded.');
        if (mergeStrategy !== 'Overwrite') return refusal('ConflictException', 'The bot is there already.', 409);
        begin(importId, () => importInto(importId, given.botName));
        return { status: 202, body: { importId, importStatus: 'InProgress' } };
      }
      case 'GET /imports/*':
        return { body: look(id, { importId: id, importStatus: 'InProgress' }) };
      case 'PUT /exports': {
        const { resourceSpecification } = body as {
          resourceSpecification: { botExportSpecification: { botId: string; botVersion: string } };
        };
        const { botId, botVersion } = resourceSpecification.botExportSpecification;
        const version = bots.find((one) => one.id === botId)?.versions[Number(botVersion) - 1];
        if (!version) return missing(`version ${botVersion}`);
        const exportId = `EXPORT${underWay.size}`.padEnd(10, 'A');
        begin(exportId, () => {
          files.set(exportId, zipOf(Object.fromEntries(version.archive)));
          return { exportId, exportStatus: 'Completed', downloadUrl: `${url}/files/${exportId}` };
        });
        return { status: 202, body: { exportId, exportStatus: 'InProgress' } };
      }
      case 'GET /exports/*':
        return { body: look(id, { exportId: id, exportStatus: 'InProgress' }) };
      case 'POST /bots':
        return {
          body: { botSummaries: bots.map((one) => ({ botId: one.id, botName: one.name, botStatus: 'Available' })) },
        };
    }
    if (!bot) return missing(`bot ${id}`);
    switch (key) {
      case 'POST /bots/*/botversions/*/botlocales/*': {
        if (third !== 'DRAFT') return refusal('ValidationException', 'Only the draft is built.');
        begin(`${id} ${locale}`, () => {
          bot.built.add(locale);
          return { botLocaleStatus: 'Built' };
        });
        return { status: 202, body: { botLocaleStatus: 'Building' } };
      }
      case 'GET /bots/*/botversions/*/botlocales/*':
        return { body: look(`${id} ${locale}`, { botLocaleStatus: 'Building' }) };
      case 'PUT /bots/*/botversions': {
        const given = Object.keys(body.botVersionLocaleSpecification as object);
        if (given.some((one) => !bot.built.has(one)))
          return refusal('PreconditionFailedException', 'Build it first.', 412);
        onVersion(bot);
        bot.versions.push({ archive: bot.draft, description: body.description as string });
        const botVersion = String(bot.versions.length);
        begin(`${id} version ${botVersion}`, () => ({ botVersion, botStatus: 'Available' }));
        return { status: 202, body: { botVersion, botStatus: 'Creating' } };
      }
      case 'GET /bots/*/botversions/*': {
        // Lex knows a new version only after a while.
        const found = look(`${id} version ${third}`, {});
        return 'botStatus' in found ? { body: found } : missing(`version ${third}`);
      }
      case 'POST /bots/*/botversions': {
        const summaries = bot.versions.map(({ description }, at) => ({
          botVersion: String(at + 1),
          description,
          botStatus: (underWay.get(`${id} version ${at + 1}`)?.looks ?? -1) < 0 ? 'Available' : 'Creating',
        }));
        return { body: { botVersionSummaries: summaries } };
      }
      case 'POST /bots/*/botaliases':
        return {
          body: { botAliasSummaries: bot.aliases.map((one) => ({ botAliasId: one.id, botAliasName: one.name })) },
        };
      case 'PUT /bots/*/botaliases':
      case 'PUT /bots/*/botaliases/*': {
        const botVersion = body.botVersion as string;
        if (!versionOf(botVersion)) return missing(`version ${botVersion}`);
        const settings = Object.values(
          body.botAliasLocaleSettings as Record<string, { codeHookSpecification?: object }>,
        );
        if (settings.length === 0) return refusal('ValidationException', 'An alias without languages answers nobody.');
        let alias = bot.aliases.find((one) => one.id === third);
        if (!alias) {
          alias = {
            id: `ALIAS${bot.aliases.length}AAAA`,
            name: body.botAliasName as string,
            version: '',
            settings: {},
            history: [],
          };
          bot.aliases.push(alias);
        }
        ticks += 1;
        const last = alias.history.at(-1);
        if (last) last.endDate = ticks;
        alias.history.push({ botVersion, startDate: ticks });
        alias.version = botVersion;
        alias.settings = body.botAliasLocaleSettings as object;
        return { status: 202, body: { botAliasId: alias.id, botAliasStatus: 'Creating' } };
      }
      case 'GET /bots/*/botaliases/*': {
        const alias = bot.aliases.find((one) => one.id === third);
        if (!alias) return missing(`alias ${third}`);
        const { version: botVersion, history: botAliasHistoryEvents } = alias;
        return { body: { botAliasId: alias.id, botVersion, botAliasHistoryEvents, botAliasStatus: 'Available' } };
      }
    }
    throw new Error(`${key} is not served here.`);
  };

  const serve = async (message: IncomingMessage, response: ServerResponse): Promise<void> => {
    const chunks: Buffer[] = [];
    for await (const chunk of message) chunks.push(chunk as Buffer);
    const bytes = Buffer.concat(chunks);
    const path = new URL(message.url ?? '/', url).pathname.split('/').filter(Boolean);
    if (path[0] === 'files') {
      if (message.method === 'PUT') files.set(path[1] ?? '', bytes);
      return void response.writeHead(200).end(message.method === 'GET' ? files.get(path[1] ?? '') : undefined);
    }
    // Ids become stars: the second, the fourth and the sixth part of a path are some.
    const key = `${message.method} /${path.map((part, at) => (at % 2 === 1 ? '*' : part)).join('/')}`;
    asked.push(key);
    const fate = fateOf(key);
    if (fate === 'cut') return void message.socket.destroy();
    if (!message.headers.authorization?.includes('AWS4-HMAC-SHA256')) throw new Error(`${key} is not signed.`);
    const answer: Answer =
      fate === 'pass'
        ? route(key, path, bytes.length > 0 ? JSON.parse(bytes.toString()) : {})
        : refusal(fate, fate, STATUS[fate]);
    const headers = { 'content-type': 'application/json', ...(answer.type ? { 'x-amzn-errortype': answer.type } : {}) };
    response.writeHead(answer.status ?? 200, headers).end(JSON.stringify(answer.body));
  };

  const server = createServer((message, response) => {
    serve(message, response).catch((error: Error) =>
      response.writeHead(500).end(JSON.stringify({ message: error.message })),
    );
  });
  const here = await listenHere(server);
  url = here.url;
  return {
    url,
    bots,
    asked,
    fate: (of: typeof fateOf): void => {
      fateOf = of;
    },
    /** What somebody else does just before a version is made of the draft. */
    beforeVersion: (does: typeof onVersion): void => {
      onVersion = does;
    },
    close: here.close,
  };
};
