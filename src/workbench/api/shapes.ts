import type { components } from './schema.ts';

type Shapes = components['schemas'];

/** Shapes of the API by their names in its description: `Shape<'Task'>`. */
export type Shape<N extends keyof Shapes> = Shapes[N];
