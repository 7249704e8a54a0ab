import type { Contact } from '../contact';

export const office = ({ name }: Contact): string =>
  `la oficina electoral ${name.startsWith('Condado') ? 'del' : 'de'} ${name}`;

export const reach = (contact: Contact): string => {
  const { phone, website } = contact;
  if (phone) return `llama a ${office(contact)} al ${phone}${website ? `, o visita ${website}` : ''}`;
  return website ? `visita ${website}` : `pregunta en ${office(contact)}`;
};
