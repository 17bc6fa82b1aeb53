import gcoord from 'gcoord';
import { describe, expect, it } from 'vitest';
import type { Box } from '#core/place/parse-lng-lat.ts';
import { parsePosition, parsePositions } from './typed-positions.ts';

const district: Box = [113.23, 23.1, 113.32, 23.17];

describe('typed positions', () => {
  it('are read one a line, in either order, with all their digits', () => {
    const text = '113.263801, 23.124781\n\n 23.13，113.27 \n[113.28, 23.12]';
    expect(parsePositions(text, 'wgs84', district)).toMatchObject({
      value: [
        [113.263801, 23.124781],
        [113.27, 23.13],
        [113.28, 23.12],
      ],
    });
  });

  it('are moved from their datum', () => {
    const typed = gcoord.transform([113.2638, 23.1248], gcoord.WGS84, gcoord.GCJ02).join(', ');
    const read = parsePosition(typed, 'gcj02', district);
    if (!read.ok) throw new Error(JSON.stringify(read.problems));
    expect(read.value[0]).toBeCloseTo(113.2638, 6);
    expect(read.value[1]).toBeCloseTo(23.1248, 6);
  });

  it('may lie beyond the district, for an area may reach out of it', () => {
    expect(parsePosition('113.0, 23.3', 'wgs84', district)).toMatchObject({ value: [113, 23.3] });
  });

  it('say which line cannot be read, and why', () => {
    expect(parsePositions('113.26, 23.12\nhere', 'wgs84', district)).toMatchObject({
      problems: [
        { key: 'area.typed-line', params: { line: 2, text: 'here' } },
        { key: 'local.not-coordinates' },
      ],
    });
  });

  it('are refused far from the district, where a slip of the hand is likelier than an area', () => {
    expect(parsePosition('121.47, 31.23', 'wgs84', district)).toMatchObject({
      problems: [{ key: 'area.far-away', params: { text: '121.47, 31.23' } }],
    });
  });
});
