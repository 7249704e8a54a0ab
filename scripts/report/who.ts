import { soundsLike } from '../check/people';
import { visible } from './visible';

/** `arn:aws:sts::123456789012:assumed-role/Staff/dana.whitfield` → `dana.whitfield` */
const nameIn = (identity: string): string => identity.slice(identity.lastIndexOf('/') + 1);

const isTheSame = (by: string, identity: string): boolean => {
  const name = nameIn(identity)
    .replace(/@.*$/s, '')
    .replace(/[._-]+/g, ' ');
  return soundsLike(by, name);
};

/** The name that somebody typed, and who was signed in where that says something else. */
export const whoOf = ({ by, identity }: { by: string; identity?: string | undefined }): string =>
  identity === undefined || isTheSame(by, identity)
    ? visible(by)
    : `${visible(by)} (signed in as ${visible(identity.replace(/^arn:[^/]*\//, ''))})`;
