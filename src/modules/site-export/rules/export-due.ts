const HOUR = 3_600_000;
const DAY = 24 * HOUR;
/** China has one time, eight hours before UTC's. */
const SHANGHAI = 8 * HOUR;

/** Whether what is to be done at this hour each day, in Shanghai, has not been done since it last came; `made`: when it last was. */
export function isExportDue(made: Date | null, hour: number, now: Date): boolean {
  const begins = Math.floor((now.getTime() + SHANGHAI) / DAY) * DAY - SHANGHAI;
  const today = begins + hour * HOUR;
  const last = today <= now.getTime() ? today : today - DAY;
  return made === null || made.getTime() < last;
}
