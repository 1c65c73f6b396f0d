import type { Reach } from '../access/index.ts';

/** The program's own hand: all agencies of the installation. */
export const EVERYTHING: Reach = { everything: true, subtrees: [], agencies: [], units: [], self: null };
