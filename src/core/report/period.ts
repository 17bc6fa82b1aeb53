/** Months of a period, `from` up to but not including `to`, counted from January of the year 0. */
interface Months {
  from: number;
  to: number;
}

/** Whether `outer` (`2025`, `2025-H1`) holds all of `inner`. */
export function periodContains(outer: string, inner: string): boolean {
  const around = monthsOf(outer);
  const within = monthsOf(inner);
  return around.from <= within.from && within.to <= around.to;
}

/** Part of `period`, 0 to 1, that is over when `inner` ends, counted in months: half of a year after its first half. */
export function shareOverAfter(period: string, inner: string): number {
  const { from, to } = monthsOf(period);
  return within01((monthsOf(inner).to - from) / (to - from));
}

/** Part of `period`, 0 to 1, that is over when the day `isoDate` begins, counted in days. */
export function shareOverOn(period: string, isoDate: string): number {
  const { from, to } = monthsOf(period);
  const day = dayOf(isoDate);
  return within01((day - firstDayOf(from)) / (firstDayOf(to) - firstDayOf(from)));
}

/** Whether all of `period` is over when the day `isoDate` begins. */
export function isOverOn(period: string, isoDate: string): boolean {
  return firstDayOf(monthsOf(period).to) <= dayOf(isoDate);
}

function dayOf(isoDate: string): number {
  const day = Date.parse(`${isoDate}T00:00:00Z`);
  if (Number.isNaN(day)) throw new Error(`"${isoDate}" is no date: write it as 2025-07-11`);
  return day;
}

function monthsOf(period: string): Months {
  const [, year, half] = /^(\d{4})(?:-H([12]))?$/.exec(period) ?? [];
  if (year === undefined) throw new Error(`"${period}" is no period: write 2025, 2025-H1 or 2025-H2`);
  const january = Number(year) * 12;
  if (half === undefined) return { from: january, to: january + 12 };
  return half === '1' ? { from: january, to: january + 6 } : { from: january + 6, to: january + 12 };
}

function firstDayOf(month: number): number {
  return Date.UTC(Math.floor(month / 12), month % 12, 1);
}

function within01(share: number): number {
  return Math.min(1, Math.max(0, share));
}
