import { jsonPost } from '../amazon/json-post';
import { type Credentials, signerFor } from '../amazon/signer-for';
import { FileError } from '../door/files';

export interface TranslateDeps {
  region: string;
  /** Another address, such as a test server's. */
  endpoint?: string | undefined;
  credentials: Credentials;
  /** Waits so many milliseconds. */
  wait: (ms: number) => Promise<void>;
}

export interface Translator {
  /** HTML in, HTML out; at most 10,000 bytes. Throws `FileError`. */
  translate(html: string, languages: { from: string; to: string; terminology?: string | undefined }): Promise<string>;
  /** Replaces the terms of that name; they may take ten minutes to be used. Throws `FileError`. */
  importTerms(name: string, csv: string): Promise<void>;
}

/** Its API's version; the operations of its JSON protocol are called by this name. */
const SERVICE = 'AWSShineFrontendService_20170701';

/** Refusals that pass. */
const AGAIN: ReadonlySet<string> = new Set([
  'ThrottlingException',
  'TooManyRequestsException',
  'InternalServerException',
  'ServiceUnavailableException',
]);

const MOST_TRIES = 6;

const remedyOf = (kind: string): string => {
  if (/AccessDenied|UnrecognizedClient|InvalidSignature|ExpiredToken|CredentialsProvider/.test(kind))
    return 'Sign in with a role that may call translate:TranslateText and translate:ImportTerminology, such as with aws sso login';
  if (kind === 'UnsupportedLanguagePairException') return 'Amazon Translate has no such pair of languages';
  if (kind === 'LimitExceededException') return 'Ask for a higher quota of Amazon Translate, or delete a list of terms';
  return 'Try again later';
};

const failure = (kind: string, message: string): FileError =>
  new FileError(
    `Amazon Translate refused: ${kind}${message ? `, ${message}` : ''}. ${remedyOf(kind)}. Nothing was changed.`,
  );

/**
 * Amazon Translate by its JSON contract (TranslateText, ImportTerminology), signed by the SDK's own signer: two calls of
 * one service are no reason to install its client.
 */
export const createTranslator = ({ region, endpoint, credentials, wait }: TranslateDeps): Translator => {
  const url = new URL(endpoint ?? `https://translate.${region}.amazonaws.com`);
  const signer = signerFor('translate', region, credentials);

  const once = async (operation: string, input: object): Promise<Response> => {
    const body = JSON.stringify(input);
    const signed = await signer.sign(jsonPost(url, { target: `${SERVICE}.${operation}`, version: '1.1', body }));
    return fetch(url, { method: 'POST', headers: signed.headers, body, signal: AbortSignal.timeout(20_000) });
  };

  const call = async (operation: string, input: object, tries = 1): Promise<Record<string, unknown>> => {
    const response = await once(operation, input).catch((error: Error) => {
      throw failure(error.name, error.message);
    });
    const text = await response.text();
    const said = ((): Record<string, unknown> => {
      try {
        return JSON.parse(text);
      } catch {
        return {};
      }
    })();
    if (response.ok) return said;
    const kind =
      String(said.__type ?? response.status)
        .split('#')
        .pop() ?? '';
    if ((AGAIN.has(kind) || response.status >= 500) && tries < MOST_TRIES) {
      await wait(200 * 2 ** tries);
      return call(operation, input, tries + 1);
    }
    throw failure(kind, String(said.message ?? said.Message ?? ''));
  };

  return {
    translate: async (html, { from, to, terminology }) => {
      const { TranslatedText } = await call('TranslateText', {
        Text: html,
        SourceLanguageCode: from,
        TargetLanguageCode: to,
        ...(terminology === undefined ? {} : { TerminologyNames: [terminology] }),
      });
      if (typeof TranslatedText !== 'string') throw failure('an answer without a text', '');
      return TranslatedText;
    },
    importTerms: async (name, csv) => {
      await call('ImportTerminology', {
        Name: name,
        MergeStrategy: 'OVERWRITE',
        TerminologyData: { File: Buffer.from(csv, 'utf8').toString('base64'), Format: 'CSV', Directionality: 'UNI' },
      });
    },
  };
};
