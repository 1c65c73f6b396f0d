/** Why a content is not taken: where in it, a code, and one Chinese sentence that says what to do. */
export interface ContentFault {
  /** `fields/on`, `relations/0`, `body/content/3`: names joined with `/`. */
  readonly path: string;
  readonly code: string;
  readonly message: string;
}
