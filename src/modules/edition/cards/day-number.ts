const DAY = 86_400_000;
/** Stands for no day. */
export const NO_DAY = -0x8000_0000;

const texts = new Map<number, string>();

/** Days since 1970-01-01 of `YYYY-MM-DD`. */
export function dayNumber(day: string | null): number {
  return day === null ? NO_DAY : Date.parse(`${day}T00:00:00Z`) / DAY;
}

/** The same back; the same text for the same day, since many cards share it. */
export function dayText(number: number): string | null {
  if (number === NO_DAY) return null;
  let text = texts.get(number);
  if (text === undefined) {
    text = new Date(number * DAY).toISOString().slice(0, 10);
    // As many as there are days in a century, at most.
    if (texts.size < 40_000) texts.set(number, text);
  }
  return text;
}
