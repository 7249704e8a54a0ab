import type { SmapiClient } from '../smapi/smapi-client';

/** What the program reaches the world by. */
export interface NluDeps {
  /** What the skill is asked about at Amazon through. Throws `SmapiError` where nobody is signed in. */
  connect(): SmapiClient;
  /** An ISO instant. */
  now: string;
  /** What was asked for. */
  print(text: string): void;
  /** How it goes on. */
  tell(text: string): void;
  /** Ctrl-C. */
  signal: AbortSignal;
}
