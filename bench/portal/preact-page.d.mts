import type { PublicDocument } from '../../src/modules/edition/index.ts';

/** The portal's document page once more, written as its makers would in Preact: to compare with. */
export function preactPage(document: PublicDocument, assets: { readonly theme: string; readonly script: string }): string;
