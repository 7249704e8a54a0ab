import type { Reminders } from '../../conversation/reminders/reminders';
import type { AddressSource } from '../../places/address-source';
import type { VoterMemory } from '../../table/voter-memory';
import type { Device } from './device';

// What most turns have no use for is not loaded until one has.

export const remindersWhenNeeded =
  (make: () => Promise<(device: Device) => Reminders>) =>
  (device: Device): Reminders => ({
    isRefused: device.refusesReminders,
    timeZone: async () => (await make())(device).timeZone(),
    create: async (reminder) => (await make())(device).create(reminder),
  });

export const addressWhenNeeded =
  (make: () => Promise<(device: Device) => AddressSource>) =>
  (device: Device): AddressSource => ({ address: async () => (await make())(device).address() });

export const memoryWhenNeeded =
  (make: () => Promise<(userId: string) => VoterMemory>) =>
  (userId: string): VoterMemory => ({
    county: async () => (await make())(userId).county(),
    keep: async (county) => (await make())(userId).keep(county),
    forget: async () => (await make())(userId).forget(),
  });
