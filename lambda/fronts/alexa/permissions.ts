import type { Permission } from '../../conversation/abilities';

/**
 * What a voter allows in the Alexa app, as the card that asks for it names it: the only place. The manifest has another
 * name for the address. A card with a name that Alexa doesn't know may void the whole answer.
 */
export const SCOPES: Record<Permission, string> = {
  reminders: 'alexa::alerts:reminders:skill:readwrite',
  address: 'read::alexa:device:all:address',
  position: 'alexa::devices:all:geolocation:read',
};
