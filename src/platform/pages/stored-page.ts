import { hash } from 'node:crypto';
import type { IncomingMessage, ServerResponse } from 'node:http';
import { chooseEncoding, isPackable, type Encoding } from './encoding.ts';
import { pack, packLater, type Packing } from './packing.ts';
import type { PageKey } from './page-key.ts';

/** What an entry costs beside its bodies: headers, key, places in maps. */
const OVERHEAD_BYTES = 2_048;
/** Smaller than this a body rides in the packet of its headers. */
const WORTH_PACKING_BYTES = 860;
/** Asked for so often since it was packed quickly. */
const WORTH_PACKING_WELL = 8;

export interface FinishedPage {
  readonly key: PageKey;
  readonly status: number;
  /** Names and values in turn, without those of the connection, of the body's length and of its encoding. */
  readonly headers: string[];
  readonly type: string;
  readonly body: Buffer;
  readonly tags: readonly string[];
}

export interface Form {
  readonly encoding: Encoding;
  readonly body: Buffer;
  /** Names and values in turn, as `writeHead` takes them fastest; it only reads them. */
  readonly headers: string[];
}

interface PackedForm {
  form: Form | null;
  begun: Promise<Form> | null;
  /** How often since it was packed. */
  asked: number;
}

/** The tag of a body, weak: the same page in another encoding is no other page. */
export function entityTag(body: Buffer): string {
  return `W/"${hash('sha256', body, 'base64url').slice(0, 22)}"`;
}

/** `If-None-Match` names this tag, or any. */
export function isKnown(ifNoneMatch: string | undefined, etag: string): boolean {
  if (ifNoneMatch === undefined) return false;
  if (ifNoneMatch === etag || ifNoneMatch.trim() === '*') return true;
  const bare = etag.replace(/^W\//, '');
  return ifNoneMatch.split(',').some((tag) => tag.trim().replace(/^W\//, '') === bare);
}

/** A finished page with every form that somebody has asked for so far. */
export class StoredPage {
  readonly key: PageKey;
  readonly status: number;
  readonly tags: readonly string[];
  readonly etag: string;
  readonly #headers: string[];
  readonly #packable: boolean;
  readonly #body: Buffer;
  #plain: Form | null = null;
  readonly #packed: Record<Packing, PackedForm> = {
    br: { form: null, begun: null, asked: 0 },
    gzip: { form: null, begun: null, asked: 0 },
  };

  constructor({ key, status, headers, type, body, tags }: FinishedPage, etag: string) {
    this.key = key;
    this.status = status;
    this.tags = tags;
    this.etag = etag;
    this.#headers = headers;
    this.#packable = body.length >= WORTH_PACKING_BYTES && isPackable(type);
    this.#body = body;
  }

  get bytes(): number {
    return OVERHEAD_BYTES + this.#body.length + (this.#packed.br.form?.body.length ?? 0) + (this.#packed.gzip.form?.body.length ?? 0);
  }

  /** Of a 304: those of a 200 but for the body's. */
  get headersWithoutBody(): string[] {
    return this.#headers;
  }

  /**
   * At once, or after packing; many who ask meanwhile wait for the same packing. Who comes first waits for the quickest
   * one: most pages are asked for once. One that is asked for again is packed well in the background.
   */
  form(encoding: Encoding): Form | Promise<Form> {
    if (encoding === 'identity' || !this.#packable) return this.#plainForm();
    const packed = this.#packed[encoding];
    if (packed.form === null) return (packed.begun ??= this.#pack(encoding));
    packed.asked += 1;
    if (packed.asked === WORTH_PACKING_WELL) {
      const keep = (body: Buffer): void => void (packed.form = this.#formOf(encoding, body));
      if (!packLater(this.#body, encoding, keep)) packed.asked = 0;
    }
    return packed.form;
  }

  #plainForm(): Form {
    const body = this.#body;
    this.#plain ??= { encoding: 'identity', body, headers: [...this.#headers, 'content-length', String(body.length)] };
    return this.#plain;
  }

  async #pack(encoding: Packing): Promise<Form> {
    const packed = this.#packed[encoding];
    try {
      packed.form = this.#formOf(encoding, await pack(this.#body, encoding, 'quick'));
      return packed.form;
    } finally {
      packed.begun = null;
    }
  }

  #formOf(encoding: Packing, body: Buffer): Form {
    if (body.length >= this.#body.length) return this.#plainForm();
    return { encoding, body, headers: [...this.#headers, 'content-encoding', encoding, 'content-length', String(body.length)] };
  }
}

/**
 * Answers from a stored page: 304, the head alone, or everything. False when no form of it is acceptable; else the
 * status it answers with, and `after` is called when packing has made the page larger.
 */
export function answerWith(page: StoredPage, request: IncomingMessage, response: ServerResponse, after: () => void): number | false {
  const { headers, method } = request;
  const encoding = chooseEncoding(headers['accept-encoding']);
  if (encoding === null) return false;
  if (page.status === 200 && isKnown(headers['if-none-match'], page.etag)) {
    response.writeHead(304, page.headersWithoutBody).end();
    return 304;
  }
  const form = page.form(encoding);
  if (form instanceof Promise) {
    form.then(
      (packed) => {
        after();
        sendForm(page, packed, { method, response });
      },
      () => response.destroy(),
    );
  } else {
    sendForm(page, form, { method, response });
  }
  return page.status;
}

/** @param passing names and values in turn that are of this answer alone */
export function sendForm(
  page: StoredPage,
  { body, headers }: Form,
  {
    method,
    response,
    passing,
  }: { readonly method: string | undefined; readonly response: ServerResponse; readonly passing?: readonly string[] },
): void {
  if (response.destroyed) return;
  response.writeHead(page.status, passing === undefined ? headers : [...headers, ...passing]);
  if (method === 'HEAD') response.end();
  else response.end(body);
}
