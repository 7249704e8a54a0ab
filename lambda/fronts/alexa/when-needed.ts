import type { Reminders } from '../../conversation/reminders/reminders';
import type { AddressSource } from '../../places/address-source';
import type { FindPlaces } from '../../places/find-places';
import type { VoterMemory } from '../../table/voter-memory';
import type { Device } from './device';

/** Loads once, when it is first asked for. */
export const whenNeeded = <T>(load: () => Promise<T>): (() => Promise<T>) => {
  let loading: Promise<T> | undefined;
  return () => {
    loading ??= load();
    return loading;
  };
};

// What most turns have no use for is not loaded until one has.

export const findPlacesWhenNeeded = (find: () => Promise<FindPlaces>): FindPlaces =>
  Object.assign(async (query: Parameters<FindPlaces>[0]) => (await find())(query), {
    list: async (query: Parameters<FindPlaces['list']>[0]) => (await find()).list(query),
  });

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
