import { readFileSync } from 'node:fs';
import { join } from 'node:path';

const ROOT = join(__dirname, '../..');
const read = (path: string): string => readFileSync(join(ROOT, path), 'utf8');

interface Package {
  version: string;
  license?: string;
  integrity?: string;
  resolved?: string;
  link?: boolean;
  dev?: boolean;
  /** Part of another package's archive, whose digest covers it. */
  inBundle?: boolean;
  /** Only for some computers; its licence is that of the package that brings it. */
  os?: string[];
  cpu?: string[];
  hasInstallScript?: boolean;
}
const packagesOf = (lock: string): [string, Package][] =>
  Object.entries((JSON.parse(read(lock)) as { packages: Record<string, Package> }).packages).filter(
    ([path]) => path !== '',
  );

const LOCKS = ['package-lock.json', 'infrastructure/package-lock.json'];
const manifest: {
  dependencies: Record<string, string>;
  devDependencies: Record<string, string>;
  allowScripts: Record<string, boolean>;
} = JSON.parse(read('package.json'));

/** Licences under which the project may be given on. */
const KNOWN = [
  'MIT',
  'MIT-0',
  'ISC',
  'Apache-2.0',
  'BSD-2-Clause',
  'BSD-3-Clause',
  '0BSD',
  'CC0-1.0',
  'CC-BY-4.0',
  'BlueOak-1.0.0',
  'Python-2.0',
  'Unlicense',
  'WTFPL',
  'Zlib',
  'MIT/X11',
];
/** In tools that are not given on. */
const KNOWN_IN_TOOLS = ['MPL-2.0'];
/** Names no licence in its package. It comes with exceljs, for a reader that isn't used here, and isn't in the skill. */
const UNNAMED = ['node_modules/buffers'];
const isKnown = ({ license = '', dev = false }: Package): boolean => {
  const known = dev ? [...KNOWN, ...KNOWN_IN_TOOLS] : KNOWN;
  const parts = license.replace(/[()]/g, '').split(/ OR /);
  return parts.some((one) => one.split(/ AND /).every((part) => known.includes(part.trim())));
};

describe('what the project is made of', () => {
  it('lists every direct dependency as it is pinned, with its licence', () => {
    const locked = new Map(packagesOf('package-lock.json'));
    const guide = read('docs/dependencies.md').replace(/ +/g, ' ');
    for (const [name, version] of Object.entries({ ...manifest.dependencies, ...manifest.devDependencies })) {
      expect(version).toMatch(/^\d/);
      const { license = '' } = locked.get(`node_modules/${name}`) ?? {};
      expect(guide).toContain(`| \`${name}\` | ${version} | ${license.replace(/^\((.*)\)$/, '$1')} |`);
    }
  });

  it.each(LOCKS)('knows the licence and the digest of every package: %s', (lock) => {
    const packages = packagesOf(lock).filter(([, { link }]) => !link);
    expect(packages.length).toBeGreaterThan(10);
    const unknown = packages.filter(
      ([path, one]) => !isKnown(one) && !(one.license === undefined && (one.os ?? one.cpu)) && !UNNAMED.includes(path),
    );
    expect(unknown.map(([path, { license }]) => `${path}: ${license}`)).toEqual([]);
    // What is for other computers than those that wrote the lock has no digest in it: docs/dependencies.md says so.
    const own = packages.filter(([, { inBundle, os, cpu, integrity }]) => !inBundle && (integrity ?? !(os ?? cpu)));
    expect(own.filter(([, { integrity = '' }]) => !integrity.startsWith('sha512-'))).toEqual([]);
    // Without a place a package is from the registry that npm is set to.
    const places = own.flatMap(([, { resolved }]) => resolved ?? []);
    expect(places.filter((place) => !place.startsWith('https://registry.npmjs.org/'))).toEqual([]);
  });

  it('lets no package run a script while it is installed', () => {
    const running = packagesOf('package-lock.json').flatMap(([path, { hasInstallScript }]) =>
      hasInstallScript ? [path.replace(/^.*node_modules\//, '')] : [],
    );
    const settled = Object.entries(manifest.allowScripts);
    expect(running.filter((name) => !settled.some(([one]) => one === name))).toEqual([]);
    expect(settled.filter(([, isAllowed]) => isAllowed)).toEqual([]);
  });
});
