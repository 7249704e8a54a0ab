import { type ChildProcess, execFile, spawn } from 'node:child_process';
import { mkdir, readdir, rename, rm, stat } from 'node:fs/promises';
import { createServer } from 'node:net';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { promisify } from 'node:util';
import type { Engine } from './table-engine';

/** Ships DynamoDB Local's jar; it is fetched as a file and is no dependency of ours. */
const PACKAGE = 'amplify-dynamodb-simulator@2.9.30';
const CACHE = join(__dirname, '..', '..', '.cache', 'dynamodb-local');
const STARTING_MS = 60_000;

const run = promisify(execFile);

const exists = (path: string): Promise<boolean> =>
  stat(path).then(
    () => true,
    () => false,
  );

/** The folder of the jar, fetched once. Two processes that fetch it at once do not meet: each unpacks apart. */
const emulatorFolder = async (): Promise<string> => {
  const emulator = join(CACHE, 'emulator');
  if (await exists(join(emulator, 'DynamoDBLocal.jar'))) return emulator;
  const draft = join(CACHE, `fetching-${process.pid}`);
  await mkdir(draft, { recursive: true });
  try {
    await run('npm', ['pack', PACKAGE, '--silent', '--pack-destination', draft]);
    const [archive] = (await readdir(draft)).filter((name) => name.endsWith('.tgz'));
    if (!archive) throw new Error(`npm gave no archive of ${PACKAGE}.`);
    await run('tar', ['-xzf', join(draft, archive), '-C', draft, 'package/emulator']);
    await rename(join(draft, 'package', 'emulator'), emulator).catch(async (error) => {
      if (!(await exists(emulator))) throw error;
    });
  } finally {
    await rm(draft, { recursive: true, force: true });
  }
  return emulator;
};

const freePort = (): Promise<number> =>
  new Promise((resolve, reject) => {
    const server = createServer().once('error', reject);
    server.listen(0, '127.0.0.1', () => {
      const address = server.address();
      server.close(() => resolve(typeof address === 'object' && address ? address.port : 0));
    });
  });

const requireJava = async (): Promise<void> => {
  try {
    await run('java', ['-version']);
  } catch (error) {
    throw new Error('DynamoDB Local needs Java: apt-get install -y default-jre-headless', { cause: error });
  }
};

const isAnswering = (endpoint: string): Promise<boolean> =>
  fetch(endpoint, { signal: AbortSignal.timeout(1000) }).then(
    // Unsigned requests are refused, which is an answer.
    () => true,
    () => false,
  );

const stop = (java: ChildProcess): Promise<void> =>
  new Promise((resolve) => {
    if (java.exitCode !== null || java.signalCode !== null) return resolve();
    java.once('exit', () => resolve());
    java.kill('SIGKILL');
  });

/** Amazon's DynamoDB Local in memory, on a free port of this computer. */
export const startDynamodbLocal = async (): Promise<Engine> => {
  await requireJava();
  const cwd = await emulatorFolder();
  const port = await freePort();
  const options = [
    '-Djava.library.path=DynamoDBLocal_lib',
    '-jar',
    'DynamoDBLocal.jar',
    '-inMemory',
    '-port',
    `${port}`,
  ];
  const java = spawn('java', options, { cwd, stdio: ['ignore', 'ignore', 'pipe'] });
  let complaint = '';
  java.stderr.on('data', (chunk) => {
    complaint += chunk;
  });
  const endpoint = `http://127.0.0.1:${port}`;
  for (const until = Date.now() + STARTING_MS; Date.now() < until; await sleep(200)) {
    if (java.exitCode !== null) throw new Error(`DynamoDB Local ended at once: ${complaint}`);
    if (await isAnswering(endpoint)) return { endpoint, close: () => stop(java) };
  }
  await stop(java);
  throw new Error(`DynamoDB Local did not answer within ${STARTING_MS / 1000} s. ${complaint}`);
};
