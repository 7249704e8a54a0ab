import { fromNodeProviderChain } from '@aws-sdk/credential-providers';
import type { Credentials } from './aws-credentials';

/** Credentials from wherever the AWS tools of this computer find them. */
export const findCredentials = (): (() => Promise<Credentials>) => fromNodeProviderChain();
