import type { KeptDocument } from './sample-edition.ts';

/** The portal's document page once more, written as its makers would in Preact: to compare with. */
export function preactPage(document: KeptDocument, assets: { readonly theme: string; readonly script: string }): string;
