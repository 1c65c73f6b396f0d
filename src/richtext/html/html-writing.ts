/** What a fragment of HTML is written with. */
export interface HtmlOptions {
  /** Address of a picture by the hash of its file. */
  readonly imageAddress: (file: string) => string;
  /** Of a picture, in pixels, where it is known: the room for it is there before it comes. */
  readonly imageSize?: (file: string) => { readonly width: number; readonly height: number } | null;
  /** Begins the ids of notes, so that two texts can stand on one page. Default `note`. */
  readonly idPrefix?: string;
}

/** The options with the notes met so far. */
export interface HtmlWriting {
  readonly options: HtmlOptions;
  readonly idPrefix: string;
  readonly notes: string[];
}

export function htmlWriting(options: HtmlOptions): HtmlWriting {
  return { options, idPrefix: options.idPrefix ?? 'note', notes: [] };
}
