import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { z } from 'zod';

const text = readFileSync(join(import.meta.dirname, '../../package.json'), 'utf8');

/** Version of this program, as in package.json. */
export const { version } = z.object({ version: z.string() }).parse(JSON.parse(text));
