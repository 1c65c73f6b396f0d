import { readFileSync } from 'node:fs';
import { z } from 'zod';
import { FlowShape } from './flow-schema.ts';
import type { Flow } from './rules/flow.ts';

const DATA = new URL('../../../data/review-flows.json', import.meta.url);
const File = z.strictObject({ about: z.string(), flows: z.array(FlowShape).min(1) });

let read: readonly Flow[] | null = null;

/** The flows that an agency without its own uses. */
export function houseFlows(): readonly Flow[] {
  read ??= File.parse(JSON.parse(readFileSync(DATA, 'utf8'))).flows;
  return read;
}
