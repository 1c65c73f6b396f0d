/** A page as it is asked for: nothing of who asks. */
export interface PageAsk {
  /** The host that was named; null when it stands for no site of its own. */
  readonly host: string | null;
  /** As the view's cookie says it. */
  readonly view: string;
  /** The address: path and query. */
  readonly url: string;
  readonly params: Readonly<Record<string, string>>;
  /** Only the keys that its route declares. */
  readonly query: Readonly<Record<string, string>>;
}

/** A page that its route has made. */
export interface MadePage {
  readonly status: number;
  /** Lower-case names; the content's type among them. */
  readonly headers: Readonly<Record<string, string>>;
  readonly body: Buffer;
  /** What it shows: it goes when one of these changes. */
  readonly tags: readonly string[];
  /** The edition that it was made from. */
  readonly edition: number;
  /** Of the body, where its maker knows one: other bytes have another. */
  readonly mark?: string;
}

/** Makes a page, asked by the framework or in front of it: it must come to the same. */
export type PageMaker = (ask: PageAsk) => Promise<MadePage>;
