import { Hash } from '@smithy/core/serde';
import { SignatureV4 } from '@smithy/signature-v4';

/** Signs in as the AWS command line does; `forceRefresh` asks for fresh ones where those it had are over. */
export type Credentials = (asked?: {
  forceRefresh?: boolean;
}) => Promise<{ accessKeyId: string; secretAccessKey: string; sessionToken?: string }>;

/** The SDK's own signer, for a service that is asked by its contract: `translate`, `sms-voice`. */
export const signerFor = (service: string, region: string, credentials: Credentials): SignatureV4 =>
  new SignatureV4({ service, region, credentials: () => credentials(), sha256: Hash.bind(null, 'sha256') });
