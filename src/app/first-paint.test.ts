import { readFileSync } from 'node:fs';
import { runInNewContext } from 'node:vm';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { modeToStart } from './remembered.ts';

const page = readFileSync(new URL('./index.html', import.meta.url), 'utf8');
const [, script = ''] = /<script>([\s\S]*?)<\/script>/.exec(page) ?? [];

/** A device: what its storage holds (null: it is forbidden), and whether it is dark. */
interface Device {
  stored: string | undefined | null;
  dark: boolean;
}

function deviceAt(search: string, { stored, dark }: Device) {
  const getItem = () => {
    if (stored === null) throw new Error('forbidden');
    return stored ?? null;
  };
  return {
    location: { search },
    localStorage: { getItem },
    matchMedia: () => ({ matches: dark }),
    document: { documentElement: { dataset: { mode: '' } } },
    URLSearchParams,
  };
}

/** The mode in which the page is painted first. */
function paintedFirst(search: string, device: Device): string {
  const globals = deviceAt(search, device);
  runInNewContext(script, globals);
  return globals.document.documentElement.dataset.mode;
}

afterEach(() => void vi.unstubAllGlobals());

describe('the mode of the first paint', () => {
  const addresses = ['', '?mode=dark', '?mode=light', '?mode=dim', '?lang=en', '?street=1&mode=dark'];
  const devices = [undefined, null, 'light', 'dark', 'dim'].flatMap((stored) =>
    [false, true].map((dark): Device => ({ stored, dark })),
  );

  it.each(addresses)(
    'at the address “%s” is the one that the program opens with, on any device',
    (search) => {
      for (const device of devices) {
        const { location, localStorage } = deviceAt(search, device);
        vi.stubGlobal('location', location);
        vi.stubGlobal('localStorage', localStorage);
        const ofDevice = device.dark ? 'dark' : 'light';
        expect(paintedFirst(search, device), JSON.stringify(device)).toBe(modeToStart() ?? ofDevice);
      }
    },
  );

  it('is what was chosen last on the device only where the address says nothing at all', () => {
    expect(paintedFirst('', { stored: 'dark', dark: false })).toBe('dark');
    expect(paintedFirst('?street=1', { stored: 'dark', dark: false })).toBe('light');
    expect(paintedFirst('?mode=light', { stored: 'dark', dark: true })).toBe('light');
  });
});
