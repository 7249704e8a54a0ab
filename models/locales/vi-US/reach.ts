import type { Contact } from '../contact';

export const office = ({ name }: Contact): string => `văn phòng bầu cử ${name}`;

/** `gọi văn phòng bầu cử Quận Riverbend ở số 800-555-0117, hoặc vào vote.franklin.gov`, as far as it is known. */
export const reach = (contact: Contact): string => {
  const { phone, website } = contact;
  if (phone) return `xin gọi ${office(contact)} ở số ${phone}${website ? `, hoặc vào ${website}` : ''}`;
  return website ? `xin vào ${website}` : `xin hỏi ${office(contact)}`;
};
