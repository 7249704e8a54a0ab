import { build, type Plugin } from 'esbuild';
import type { Baked } from '../../models/baked';

/** The oldest Node that Alexa's hosting runs. */
const TARGET = 'node16';

/**
 * Node 16 has no `crypto.getRandomValues` and no global `crypto`, both of which the AWS SDK calls. On later ones
 * nothing is changed.
 */
const BANNER =
  '{const c=require("crypto");' +
  'if(!c.getRandomValues&&c.webcrypto)c.getRandomValues=c.webcrypto.getRandomValues.bind(c.webcrypto);' +
  'if(!globalThis.crypto)globalThis.crypto=c.webcrypto;}';

/** Lets the skill import the office's configuration and snapshot as the module `baked`. */
const bakedModule = (baked: Baked): Plugin => ({
  name: 'baked',
  setup({ onResolve, onLoad }) {
    onResolve({ filter: /^baked$/ }, () => ({ path: 'baked', namespace: 'baked' }));
    // As text: parsing JSON is faster than evaluating the same as JavaScript.
    onLoad({ filter: /.*/, namespace: 'baked' }, () => ({ contents: JSON.stringify(baked), loader: 'text' }));
  },
});

export interface Bundled {
  bytes: number;
  /** Every file that went into it, from the working directory. */
  inputs: readonly string[];
}

/** Bundles the skill into one file. */
export const bundleSkill = async (entry: string, outfile: string, baked: Baked): Promise<Bundled> => {
  const { metafile } = await build({
    entryPoints: [entry],
    outfile,
    bundle: true,
    minify: true,
    keepNames: true,
    platform: 'node',
    format: 'cjs',
    target: TARGET,
    // The ES modules of a package can be shaken; its CommonJS can't.
    mainFields: ['module', 'main'],
    banner: { js: BANNER },
    legalComments: 'none',
    plugins: [bakedModule(baked)],
    metafile: true,
    logLevel: 'error',
  });
  return { bytes: Object.values(metafile.outputs)[0]?.bytes ?? 0, inputs: Object.keys(metafile.inputs) };
};
