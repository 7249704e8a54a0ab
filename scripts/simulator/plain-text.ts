const ENTITIES: Record<string, string> = { amp: '&', lt: '<', gt: '>', quot: '"', apos: "'" };

/** Speech as it is written: tags gone, paragraphs apart by a space, entities as the characters they stand for. */
export const plainText = (ssml: string): string =>
  ssml
    .replace(/<\/(?:p|s)>|<break\b[^>]*>/g, ' ')
    .replace(/<[^>]*>/g, '')
    .replace(/&(amp|lt|gt|quot|apos);/g, (_, name: string) => ENTITIES[name] ?? '')
    .replace(/\s+/g, ' ')
    .trim();
