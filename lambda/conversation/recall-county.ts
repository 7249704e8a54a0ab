import type { Content } from '../table/content';
import { VoterMemoryError } from '../table/voter-memory';
import type { Turn } from './turn';

/**
 * The county the voter asked us to keep, at the first turn of a session that needs one. A memory that doesn't
 * answer, or a county that is gone, is none: the voter is asked.
 */
export const recallCounty = async (
  { memory, session }: Turn,
  content: Pick<Content, 'counties'>,
): Promise<string | undefined> => {
  if (!memory || session.county !== undefined || session.isRecalled) return undefined;
  try {
    const county = await memory.county();
    return county !== undefined && content.counties.has(county) ? county : undefined;
  } catch (error) {
    if (error instanceof VoterMemoryError) return undefined;
    throw error;
  }
};
