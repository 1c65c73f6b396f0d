import { readFileSync } from 'node:fs';
import { z } from 'zod';

const Year = z.object({
  notices: z.array(z.object({ holidays: z.array(z.object({ from: z.string(), to: z.string() })), makeUpWorkdays: z.array(z.string()) })),
});

/** Days as the notices say them, read here once more; nothing of the product's calendar. */
const free = new Set<string>();
const worked = new Set<string>();
for (const year of [2022, 2023, 2024, 2025]) {
  const file = new URL(`../../../data/holidays/${year}.json`, import.meta.url);
  for (const { holidays, makeUpWorkdays } of Year.parse(JSON.parse(readFileSync(file, 'utf8'))).notices) {
    for (const { from, to } of holidays) for (let day = from; day <= to; day = next(day)) free.add(day);
    for (const day of makeUpWorkdays) worked.add(day);
  }
}

/** The day so many days later, one by one. */
export function later(day: string, days: number): string {
  let found = day;
  for (let step = 0; step < days; step += 1) found = next(found);
  return found;
}

function next(day: string): string {
  return new Date(Date.parse(`${day}T00:00:00Z`) + 86_400_000).toISOString().slice(0, 10);
}

function isWorked(day: string): boolean {
  const weekday = new Date(`${day}T00:00:00Z`).getUTCDay();
  return worked.has(day) || (!free.has(day) && weekday !== 0 && weekday !== 6);
}

/** A letter that somebody else has to answer. */
export interface Waiting {
  readonly sent: string;
  received: string | null;
  answered: string | null;
}

/** The nth working day after a day, walked. Days of letters that wait are passed over; null when one of them has no end. */
export function walk(from: string, workdays: number, waits: readonly Waiting[] = []): string | null {
  let day = from;
  for (let counted = 0; counted < workdays;) {
    day = next(day);
    if (!isWorked(day)) continue;
    const states = new Set(waits.map((wait) => stands(day, wait)));
    if (states.has('forever')) return null;
    if (!states.has('waits')) counted += 1;
  }
  return day;
}

/** Whether a letter keeps the clock from a day: after its sending, up to its answer or the fifteenth working day of its receipt. */
function stands(day: string, { sent, received, answered }: Waiting): 'waits' | 'forever' | 'no' {
  if (day <= sent) return 'no';
  const limit = received === null ? null : walk(received, 15);
  if (answered === null && limit === null) return 'forever';
  const ends = [answered, limit].filter((end) => end !== null).toSorted()[0] ?? '';
  return day <= ends ? 'waits' : 'no';
}
