import type { Shape } from '../api/shapes.ts';

export type OwnWordShape = Shape<'OwnWord'>;
export type BuiltInWord = Shape<'BuiltInWords'>['words'][number];
export type WordSheet = Shape<'WordSheet'>;

export const WORDS_PATH = '/api/v1/words';
