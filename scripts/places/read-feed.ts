import { csvElements } from './csv-elements';
import { type FeedElement, FeedError } from './feed-element';
import { openFeedFiles } from './feed-files';
import { isSimplePlaces, simplePlaces } from './simple-places';
import { xmlElements } from './xml-elements';

/** All elements of a feed in any of its forms, in batches, in the order in which they are written. */
export async function* readFeed(
  path: string,
  onBytes: (done: number, total: number) => void,
): AsyncGenerator<FeedElement[]> {
  const { files, close } = await openFeedFiles(path);
  try {
    const documents = files.filter(({ name }) => /\.xml$/i.test(name));
    const chosen = documents.length > 0 ? documents : files;
    const [first, second] = chosen;
    if (!first) throw new FeedError('There is no .xml, .txt or .csv file in it.', path);
    if (documents.length > 0 && second) {
      throw new FeedError(`There are two feeds in it, ${first.name} and ${second.name}. Choose one.`, path);
    }
    const total = chosen.reduce((sum, { bytes }) => sum + bytes, 0);
    let done = 0;
    const count = (bytes: number): void => {
      done += bytes;
      onBytes(done, total);
    };
    if (documents.length > 0) yield* xmlElements(first, count);
    else if (isSimplePlaces(chosen)) yield* simplePlaces(first, count);
    else yield* csvElements(chosen, count);
  } finally {
    close();
  }
}
