/** Why nothing was changed in an agency's words. */
export type WordFailure =
  | { readonly kind: 'notFound' }
  | { readonly kind: 'versionConflict' }
  /** Another word in use is the same, of the same kind. */
  | { readonly kind: 'taken'; readonly word: string }
  | { readonly kind: 'retired' }
  /** No word of that kind comes with the product. */
  | { readonly kind: 'notBuiltIn' };
