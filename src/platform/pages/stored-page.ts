import { hash } from 'node:crypto';
import type { IncomingMessage, ServerResponse } from 'node:http';
import { promisify } from 'node:util';
import { brotliCompress, constants, gzip } from 'node:zlib';
import { chooseEncoding, isPackable, type Encoding } from './encoding.ts';
import type { PageKey } from './page-key.ts';

const packGzip = promisify(gzip);
const packBrotli = promisify(brotliCompress);

/** What an entry costs beside its bodies: headers, key, places in maps. */
const OVERHEAD_BYTES = 2_048;
/** Smaller than this a body rides in the packet of its headers. */
const WORTH_PACKING_BYTES = 860;

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
  #brotli: Form | null = null;
  #gzip: Form | null = null;
  readonly #packing = new Map<Encoding, Promise<Form>>();

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
    return OVERHEAD_BYTES + this.#body.length + (this.#brotli?.body.length ?? 0) + (this.#gzip?.body.length ?? 0);
  }

  /** Of a 304: those of a 200 but for the body's. */
  get headersWithoutBody(): string[] {
    return this.#headers;
  }

  /** At once, or after packing; many who ask meanwhile wait for the same packing. */
  form(encoding: Encoding): Form | Promise<Form> {
    if (encoding === 'identity' || !this.#packable) return this.#plainForm();
    const ready = encoding === 'br' ? this.#brotli : this.#gzip;
    return ready ?? this.#pack(encoding);
  }

  #plainForm(): Form {
    const body = this.#body;
    this.#plain ??= { encoding: 'identity', body, headers: [...this.#headers, 'content-length', String(body.length)] };
    return this.#plain;
  }

  #pack(encoding: 'br' | 'gzip'): Promise<Form> {
    const begun = this.#packing.get(encoding);
    if (begun !== undefined) return begun;
    const packing = this.#packed(encoding).finally(() => this.#packing.delete(encoding));
    this.#packing.set(encoding, packing);
    return packing;
  }

  async #packed(encoding: 'br' | 'gzip'): Promise<Form> {
    const body = this.#body;
    const packed =
      encoding === 'br'
        ? await packBrotli(body, {
            params: { [constants.BROTLI_PARAM_QUALITY]: 5, [constants.BROTLI_PARAM_SIZE_HINT]: body.length },
          })
        : await packGzip(body, { level: 6 });
    const form =
      packed.length < body.length
        ? { encoding, body: packed, headers: [...this.#headers, 'content-encoding', encoding, 'content-length', String(packed.length)] }
        : this.#plainForm();
    if (encoding === 'br') this.#brotli = form;
    else this.#gzip = form;
    return form;
  }
}

/**
 * Answers from a stored page: 304, the head alone, or everything. False when no form of it is acceptable; else the
 * status it answers with, and `after` is called when packing has made the page larger.
 */
export function answerWith(page: StoredPage, request: IncomingMessage, response: ServerResponse, after: () => void): number | false {
  const { headers } = request;
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
        send(page, packed, request, response);
      },
      () => response.destroy(),
    );
  } else {
    send(page, form, request, response);
  }
  return page.status;
}

function send(page: StoredPage, { body, headers }: Form, request: IncomingMessage, response: ServerResponse): void {
  if (response.destroyed) return;
  response.writeHead(page.status, headers);
  if (request.method === 'HEAD') response.end();
  else response.end(body);
}
