import { createCipheriv, createDecipheriv, randomBytes } from 'node:crypto';

const ALGORITHM = 'aes-256-gcm';
const IV_BYTES = 12;
const TAG_BYTES = 16;
/** Sealed texts are of few lengths, so that theirs says little. */
const BLOCK = 512;

/** A text that only who has the key can read or have written, in base64. The key has 32 bytes. */
export const sealText = (text: string, key: Uint8Array): string => {
  const bytes = Buffer.from(text, 'utf8');
  const padded = Buffer.alloc(Math.ceil((bytes.length + 1) / BLOCK) * BLOCK, ' ');
  bytes.copy(padded);
  const iv = randomBytes(IV_BYTES);
  const cipher = createCipheriv(ALGORITHM, key, iv);
  return Buffer.concat([iv, cipher.update(padded), cipher.final(), cipher.getAuthTag()]).toString('base64');
};

/** What was sealed, with spaces after it; nothing where the key is another one, or the text was changed. */
export const openText = (sealed: string, key: Uint8Array): string | undefined => {
  try {
    const bytes = Buffer.from(sealed, 'base64');
    const decipher = createDecipheriv(ALGORITHM, key, bytes.subarray(0, IV_BYTES), { authTagLength: TAG_BYTES });
    decipher.setAuthTag(bytes.subarray(-TAG_BYTES));
    const text = [decipher.update(bytes.subarray(IV_BYTES, -TAG_BYTES)), decipher.final()];
    return Buffer.concat(text).toString('utf8');
  } catch {
    return undefined;
  }
};
