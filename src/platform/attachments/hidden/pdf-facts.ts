/** What a PDF was found to hold beside its pages, as it comes out of the thread. */
export interface PdfFacts {
  readonly author: string;
  /** The title, subject and keywords of its properties, with what each is called. */
  readonly properties: readonly string[];
  /** Kinds of annotations that are no links, with how often each stands there. */
  readonly annotations: readonly (readonly [string, number])[];
  readonly attachments: readonly string[];
  readonly scripts: readonly string[];
  readonly localLinks: readonly string[];
  readonly filled: readonly string[];
  readonly pagesRead: number;
  readonly pages: number;
}
