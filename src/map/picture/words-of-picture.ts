import { speakIn } from '#i18n/language.svelte.ts';
import { m } from '#i18n/paraglide/messages.js';
import { formatDate, formatLength, formatNumber } from '#i18n/quantities.ts';
import type { PictureRequest } from '#state/picturing.ts';

/** Everything that a picture says besides its legend, in its language. */
export interface PictureWords {
  title: string;
  /** The report, its issuer and date. */
  report: string;
  /** What to mind, a sentence each. */
  remarks: readonly string[];
  /** Stands over the map while it shows anything illustrative. */
  banner: string | null;
  credits: string;
  north: string;
  legend: string;
  sides: { left: string; right: string };
  /** @param tilted whether the bar holds only at the middle */
  scale: (meters: number, tilted: boolean) => string;
}

export function wordsOfPicture({ title, imprint, unlocated, view }: PictureRequest): PictureWords {
  const said = imprint.remarks.filter(({ about }) => about !== 'illustration');
  const banner = imprint.remarks.find(({ about }) => about === 'illustration')?.text ?? null;
  return speakIn(view.language, () => ({
    title,
    report: [imprint.report, formatDate(imprint.reportDate)].join(' · '),
    remarks: [
      ...said.map(({ text }) => text),
      ...(unlocated > 0 ? [m.export_picture_unlocated({ count: formatNumber(unlocated) })] : []),
    ],
    banner,
    credits: imprint.credits.map((credit) => credit.title).join(' · '),
    north: m.export_picture_north(),
    legend: m.legend_title(),
    sides: { left: m.swipe_results(), right: m.swipe_targets() },
    scale: (meters, tilted) =>
      speakIn(view.language, () =>
        tilted ? m.export_picture_center_scale({ length: formatLength(meters) }) : formatLength(meters),
      ),
  }));
}
