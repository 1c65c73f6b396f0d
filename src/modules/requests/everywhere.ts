import type { Reach } from '../access/index.ts';

/** For what the program does by itself, in whatever agency. */
export const EVERYWHERE: Reach = { everything: true, subtrees: [], agencies: [], units: [], self: null };
