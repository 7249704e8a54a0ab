import { momentIn } from '../report/moment';
import { visible } from '../report/visible';
import { whoOf } from '../report/who';
import type { Published } from '../table/publish';
import type { ReleaseRecord } from '../table/release-table';

const release = (record: ReleaseRecord): string =>
  `release ${record.release} by ${whoOf(record)}${record.note ? ` ("${visible(record.note)}")` : ''}`;

export const stillHeard = (live: number): string =>
  live === 0 ? 'Nothing is released yet.' : `Voters still hear release ${live}.`;

const cleaned = ({ cleanedUp }: Published): string =>
  cleanedUp ? `An earlier release had been cut off (${release(cleanedUp)}); what it left was deleted.\n` : '';

/** Somebody is releasing now, or was cut off while doing so. */
export const unfinishedSentence = (writer: ReleaseRecord, isAtWork: boolean, zone: string): string =>
  isAtWork
    ? `${whoOf(writer)} is releasing now, since ${momentIn(writer.started_at, zone)} (${release(writer)}).`
    : `${release(writer)} of ${momentIn(writer.started_at, zone)} was cut off. Voters don't hear any of it, and the next "faq apply" clears it away.`.replace(
        /^r/,
        'R',
      );

/** How a release ended, and what voters hear now. */
export const releaseSentence = (published: Published, basedOn: number, at: string, zone: string): string => {
  switch (published.outcome) {
    case 'released':
      return `${cleaned(published)}Release ${published.release} is live since ${momentIn(at, zone)}; every device hears it within a minute.`;
    case 'busy': {
      const { writer } = published;
      return (
        `${whoOf(writer)} is releasing now, since ${momentIn(writer.started_at, zone)} (${release(writer)}). ` +
        `Nothing of yours was written. ${stillHeard(basedOn)}\nRun "faq plan" again when that is done: it shows what is left of your changes. ` +
        'A release that was cut off is cleared away after a minute.'
      );
    }
    case 'outdated':
      return (
        `${cleaned(published)}Meanwhile ${published.record ? `${release(published.record)} went live` : `release ${published.live} went live`}, ` +
        'so that your plan is no longer what would happen. Nothing of yours was written.\nRun "faq plan" again and look at what it shows.'
      );
    case 'taken-away':
      return `The release was stopped before it was whole, and what it had written was deleted. ${stillHeard(basedOn)}`;
  }
};

/** What became of the copy in the second Region, where it isn't whole: voters hear the release in any case. */
export const replicaSentence = (published: Published): string | undefined => {
  const replica = published.outcome === 'released' ? published.replica : undefined;
  if (!replica || replica.state === 'seen') return undefined;
  const why = replica.state === 'late' ? 'is not whole yet' : "couldn't be looked at";
  return `The copy in ${replica.region} ${why}. The release is live all the same: everybody reads it from the table's own Region until a later release was seen there.`;
};
