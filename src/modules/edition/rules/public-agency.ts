export interface PublicAgency {
  readonly id: number;
  readonly name: string;
  /** In addresses. */
  readonly code: string;
  readonly parentId: number | null;
  readonly closedAt: Date | null;
}
