import { err, ok, type Result } from '../../kernel/result.ts';
import { MANIFEST, readManifest, type ListedFile, type ManifestFailure } from './manifest.ts';
import { staticAddress, staticFile } from './static-address.ts';
import { isLive } from './tidy-page.ts';
import { inParallel, isSame, sorted, type SiteFinding, type SiteVerdict, type VerifyOptions } from './verify-site.ts';

const MOST_MANIFEST_BYTES = 512 * 1024 * 1024;
const MOST_PAGE_BYTES = 5 * 1024 * 1024;
const PATIENCE_MILLISECONDS = 30_000;
/** Found by links of changed pages; whoever changes pages may link to any number. */
const MOST_ADDED = 1_000;

export type OnlineFailure = ManifestFailure | { readonly kind: 'unreachableSite'; readonly why: string };

/**
 * Asks a site for every file of its signed manifest, as readers do, compressed forms too, and compares. What was added
 * is found where a changed page leads to it; what nothing leads to is seen in the folder alone.
 */
export async function verifyOnline(site: URL, options: VerifyOptions): Promise<Result<SiteVerdict, OnlineFailure>> {
  const base = site.href.endsWith('/') ? site : new URL(`${site.href}/`);
  const read = await fetchBytes(new URL(MANIFEST, base), MOST_MANIFEST_BYTES).catch((fault: unknown) => reasonOf(fault));
  if (typeof read === 'string') return err({ kind: 'unreachableSite', why: read });
  const manifest = readManifest(read, options.fingerprint);
  if (!manifest.ok) return manifest;
  const check = new OnlineCheck(base, manifest.value.files, options);
  await check.all();
  return ok({ manifest: manifest.value, checked: check.checked, findings: sorted(check.findings) });
}

class OnlineCheck {
  readonly findings: SiteFinding[] = [];
  checked = 0;
  readonly #base: URL;
  readonly #files: ReadonlyMap<string, ListedFile>;
  readonly #options: VerifyOptions;
  readonly #followed = new Set<string>();

  constructor(base: URL, files: ReadonlyMap<string, ListedFile>, options: VerifyOptions) {
    this.#base = base;
    this.#files = files;
    this.#options = options;
  }

  async all(): Promise<void> {
    const changed: string[] = [];
    await inParallel(this.#files, async ([file, listed]) => {
      // Asked for by their own names, these are what a browser is given for the page itself.
      const [, whole, form] = /^(.*)\.(br|gz)$/.exec(file) ?? [];
      const isForm = whole !== undefined && this.#files.has(whole);
      if (/(?:^|\/)410\.html(?:\.(?:br|gz))?$/.test(file) || (this.#options.live === true && isLive(`/${file}`))) return;
      const finding = isForm
        ? await this.#compare(whole, this.#files.get(whole) ?? listed, form === 'br' ? 'br' : 'gzip')
        : await this.#compare(file, listed);
      if (finding !== null) {
        this.findings.push({ ...finding, file });
        if (finding.kind === 'changed' && !isForm) changed.push(file);
      }
      this.checked += 1;
      if (this.checked % 100 === 0) this.#options.onProgress?.(this.checked, this.#files.size);
    });
    for (const file of changed) if (file.endsWith('.html')) await this.#follow(this.#addressOf(file));
  }

  #addressOf(file: string): URL {
    const path = file.replace(/(?:^|(?<=\/))index\.html$/, '');
    return new URL(path.split('/').map(encodeURIComponent).join('/'), this.#base);
  }

  async #compare(file: string, listed: ListedFile, encoding = 'identity'): Promise<SiteFinding | null> {
    try {
      const answer = await this.#ask(this.#addressOf(file), encoding);
      const isGone = answer.status === 410 && this.#files.has(file.replace(/index\.html$/, '410.html'));
      if (answer.status === 404 || (answer.status === 410 && !isGone)) {
        await answer.body?.cancel();
        // The page for what is not there may well be sent as such.
        return file === '404.html' ? null : { kind: 'missing', file };
      }
      if (!answer.ok && !isGone) throw new Error(`状态码 ${answer.status}`);
      return answer.body !== null && (await isSame(answer.body, listed)) ? null : { kind: 'changed', file };
    } catch (fault) {
      return { kind: 'unreachable', file, why: reasonOf(fault) };
    }
  }

  /** Redirects within the site are followed as browsers do; another site's bytes are not this one's. */
  async #ask(address: URL, encoding: string): Promise<Response> {
    const answer = await fetch(address, { headers: { 'accept-encoding': encoding }, signal: AbortSignal.timeout(PATIENCE_MILLISECONDS) });
    if (new URL(answer.url).origin !== this.#base.origin) {
      await answer.body?.cancel();
      throw new Error(`转到了别的网站 ${new URL(answer.url).origin}`);
    }
    return answer;
  }

  async #follow(address: URL): Promise<void> {
    if (this.#followed.has(address.pathname) || this.#followed.size >= MOST_ADDED) return;
    this.#followed.add(address.pathname);
    const bytes = await fetchBytes(address, MOST_PAGE_BYTES).catch(() => null);
    for (const [, href = ''] of bytes?.toString().matchAll(/\s(?:href|src)=["']?([^"'\s>]+)/g) ?? []) {
      const target = URL.canParse(href.replaceAll('&amp;', '&'), address.href) ? new URL(href.replaceAll('&amp;', '&'), address) : null;
      if (target === null || target.origin !== this.#base.origin || !target.pathname.startsWith(this.#base.pathname)) continue;
      const path = `/${target.pathname.slice(this.#base.pathname.length)}`;
      const place = isLive(path) ? null : staticAddress(path);
      if (place === null || this.#files.has(staticFile(place, true)) || this.#files.has(staticFile(place, false))) continue;
      if (this.#followed.has(target.pathname) || path === `/${MANIFEST}`) continue;
      const answer = await this.#ask(target, 'identity').catch(() => null);
      await answer?.body?.cancel();
      if (answer?.ok !== true) continue;
      this.findings.push({ kind: 'added', file: staticFile(place, false) });
      await this.#follow(target);
    }
  }
}

async function fetchBytes(address: URL, most: number): Promise<Buffer> {
  const answer = await fetch(address, { headers: { 'accept-encoding': 'identity' }, signal: AbortSignal.timeout(PATIENCE_MILLISECONDS) });
  if (!answer.ok) throw new Error(`状态码 ${answer.status}`);
  const chunks: Uint8Array[] = [];
  let size = 0;
  for await (const chunk of answer.body ?? []) {
    size += chunk.length;
    if (size > most) throw new Error('答复太长');
    chunks.push(chunk);
  }
  return Buffer.concat(chunks);
}

function reasonOf(fault: unknown): string {
  if (!(fault instanceof Error)) return String(fault);
  return fault.cause instanceof Error ? fault.cause.message : fault.message;
}
