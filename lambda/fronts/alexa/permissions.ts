import type { Permission } from '../../conversation/abilities';

/** What a voter allows in the Alexa app, as the card that asks for it names it. */
export const SCOPES: Record<Permission, string> = {
  reminders: 'alexa::alerts:reminders:skill:readwrite',
  address: 'read::alexa:device:all:address',
  position: 'alexa::devices:all:geolocation:read',
};
