/** How an office can be reached; what is not known is left out. */
export interface Contact {
  name: string;
  phone?: string | undefined;
  website?: string | undefined;
}
