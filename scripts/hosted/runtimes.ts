/** Where the skill runs, as far as its bundle is concerned. */
export interface Runtime {
  /** What esbuild compiles for. */
  target: string;
  /** Code that goes before everything. */
  banner?: string | undefined;
}

/**
 * Node 16 has no `crypto.getRandomValues` and no global `crypto`, both of which the AWS SDK calls. On later ones
 * nothing is changed.
 */
const WEB_CRYPTO =
  '{const c=require("crypto");' +
  'if(!c.getRandomValues&&c.webcrypto)c.getRandomValues=c.webcrypto.getRandomValues.bind(c.webcrypto);' +
  'if(!globalThis.crypto)globalThis.crypto=c.webcrypto;}';

export const RUNTIMES = {
  /**
   * An Alexa-hosted skill: Node 16 is what every source says that it runs. The AWS SDK stays at the versions pinned in
   * package.json until the hosting offers Node 22: those of after the first week of January 2027 don't run on less.
   */
  hosted: { target: 'node16.20', banner: WEB_CRYPTO },
  /** A Lambda function of the office's own, on Node 24 and arm64. */
  'own-account': { target: 'node24' },
} as const satisfies Record<string, Runtime>;
