/** A device to pretend. Sizes in dp, as Amazon's viewport profiles have them. */
export interface PretendedDevice {
  id: string;
  name: string;
  /** Nothing for a device without a screen. */
  viewport?: { width: number; height: number; shape: 'rectangle' | 'round'; mode: 'hub' | 'tv' | 'mobile' };
}

export const DEVICES = [
  { id: 'dot', name: 'Echo Dot, no screen' },
  { id: 'show-5', name: 'Echo Show 5', viewport: { width: 960, height: 480, shape: 'rectangle', mode: 'hub' } },
  { id: 'show-8', name: 'Echo Show 8', viewport: { width: 1280, height: 800, shape: 'rectangle', mode: 'hub' } },
  { id: 'show-15', name: 'Echo Show 15', viewport: { width: 1920, height: 1080, shape: 'rectangle', mode: 'hub' } },
  {
    id: 'show-15-upright',
    name: 'Echo Show 15, upright',
    viewport: { width: 1080, height: 1920, shape: 'rectangle', mode: 'hub' },
  },
  { id: 'spot', name: 'Echo Spot, round', viewport: { width: 480, height: 480, shape: 'round', mode: 'hub' } },
  { id: 'fire-tv', name: 'Fire TV', viewport: { width: 960, height: 540, shape: 'rectangle', mode: 'tv' } },
] as const satisfies readonly PretendedDevice[];

export const deviceNamed = (id: string): PretendedDevice | undefined => DEVICES.find((one) => one.id === id);
