/** What a failure says to the person or program that asked (RFC 9457). */
export interface ProblemWords {
  readonly status: number;
  /** For machines and for the telephone: `agency.codeTaken`. */
  readonly code: string;
  readonly title: string;
  /** What happened and what to do now, one Chinese sentence. */
  readonly detail: string;
  /** Which fields of the form are wrong: JSON pointer without the leading slash, and a sentence for each. */
  readonly fields?: readonly { readonly path: string; readonly message: string }[];
}

/** Thrown by routes, caught by the error handler; inside a transaction it rolls everything back. */
export class Problem extends Error {
  readonly words: ProblemWords;
  constructor(words: ProblemWords) {
    super(words.code);
    this.words = words;
  }
}

/** The same answer for a record that does not exist and for one that the asker may not know of. */
export function notFound(what: string): Problem {
  return new Problem({ status: 404, code: 'not-found', title: `没有找到${what}`, detail: `没有这个${what}，或者您无权查看。` });
}
