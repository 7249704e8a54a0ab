import type { Contact } from '../contact';

export const office = ({ name }: Contact): string => `the ${name} election office`;

/** `call the Riverbend County election office at 800-555-0117, or visit vote.franklin.gov`, as far as it is known. */
export const reach = (contact: Contact): string => {
  const { phone, website } = contact;
  if (phone) return `call ${office(contact)} at ${phone}${website ? `, or visit ${website}` : ''}`;
  return website ? `visit ${website}` : `ask ${office(contact)}`;
};
