import type { Reach } from '../access/index.ts';

/** The program's own reach: what it does for itself, or after another module has asked who may. */
export const EVERYWHERE: Reach = { everything: true, subtrees: [], agencies: [], units: [], self: null };
