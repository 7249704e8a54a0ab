import type { Reminder, Reminders } from '../../lambda/conversation/reminders/reminders';
import type { Device } from '../../lambda/fronts/alexa/device';
import type { VoterMemory } from '../../lambda/table/voter-memory';

/** What voters asked to be kept, in memory: as long as the simulator runs. */
export const createSimulatedMemory = (): ((userId: string) => VoterMemory) => {
  const counties = new Map<string, string>();
  return (userId) => ({
    county: async () => counties.get(userId),
    keep: async (county) => {
      counties.set(userId, county);
    },
    forget: async () => {
      counties.delete(userId);
    },
  });
};

/** A device that takes every reminder and never rings; it is in whatever time zone the county is. */
export const createSimulatedReminders =
  (onReminder: (reminder: Reminder) => void = () => {}): ((device: Device) => Reminders) =>
  ({ refusesReminders }) => ({
    isRefused: refusesReminders,
    timeZone: async () => undefined,
    create: async (reminder) => onReminder(reminder),
  });
