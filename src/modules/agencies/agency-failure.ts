/** Why a change of the register of agencies and units was refused. */
export type AgencyFailure =
  | { readonly kind: 'agencyNotFound' }
  | { readonly kind: 'unitNotFound' }
  | { readonly kind: 'versionConflict' }
  | { readonly kind: 'agencyClosed' }
  | { readonly kind: 'unitClosed' }
  | { readonly kind: 'nameTaken' }
  | { readonly kind: 'codeTaken' }
  | { readonly kind: 'creditCodeTaken' }
  /** Published addresses hold it. */
  | { readonly kind: 'codeFixed' }
  /** What has nothing above it belongs to the whole installation. */
  | { readonly kind: 'rootOutOfReach' }
  | { readonly kind: 'ownDescendant' }
  | { readonly kind: 'hasAgenciesBelow'; readonly count: number }
  | { readonly kind: 'unitHasPeople'; readonly count: number };
