import { anyOf, didYouMean } from '../report/did-you-mean';
import { type Options, type Outcome, type Terminal, UsageError } from './outcome';
import { placesApply } from './places-apply';
import type { PlacesOptions } from './places-feed';
import { placesPlan } from './places-plan';
import { placesRollback } from './places-rollback';

const DEEDS = ['plan', 'apply', 'rollback'] as const;

const forFeed = ({ words, content, withoutBroken, ...options }: Options): PlacesOptions => ({
  ...options,
  feed: words[1] ?? '',
  office: content ?? 'content',
  withoutBroken: withoutBroken ?? false,
});

/** `faq places plan|apply FEED`, `faq places rollback RELEASE`. */
export const places = async (options: Options, terminal: Terminal): Promise<Outcome> => {
  const [deed = ''] = options.words;
  if (deed === 'plan') return placesPlan(forFeed(options), terminal);
  if (deed === 'apply') return placesApply(forFeed(options), terminal);
  if (deed === 'rollback') return placesRollback(options, terminal);
  const meant = didYouMean(deed, DEEDS);
  throw new UsageError(
    `faq places can't "${deed}". ${meant ? `Did you mean ${meant}?` : `Write ${anyOf([...DEEDS])}.`}`,
  );
};
