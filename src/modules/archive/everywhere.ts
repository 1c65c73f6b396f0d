import type { Reach } from '../access/index.ts';

/** The program's own hand, at the server and in the background. */
export const EVERYWHERE: Reach = { everything: true, subtrees: [], agencies: [], units: [], self: null };
