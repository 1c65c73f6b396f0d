/**
 * Goes through the provider's pages as a person would, without a browser: signs in there as `account`, consents, and
 * returns the address that the provider sends the browser back to.
 */
export async function walkThrough(start: URL, account: string): Promise<URL> {
  const jar = new Map<string, string>();
  let next: URL = start;
  let form: URLSearchParams | null = null;
  for (let step = 0; step < 12; step += 1) {
    const answer = await fetch(next, {
      redirect: 'manual',
      headers: { cookie: [...jar].map(([name, value]) => `${name}=${value}`).join('; ') },
      ...(form === null ? {} : { method: 'POST', body: form }),
    });
    for (const line of answer.headers.getSetCookie()) {
      const [pair = ''] = line.split(';');
      const [name, value] = [pair.slice(0, pair.indexOf('=')), pair.slice(pair.indexOf('=') + 1)];
      if (value === '') jar.delete(name);
      else jar.set(name, value);
    }
    form = null;
    const location = answer.headers.get('location');
    if (location !== null) {
      next = new URL(location, next);
      if (next.origin !== start.origin) return next;
      continue;
    }
    const page = await answer.text();
    const prompt = /name="prompt" value="(\w+)"/.exec(page)?.[1];
    const action = /action="([^"]+)"/.exec(page)?.[1];
    if (prompt === undefined || action === undefined) throw new Error(`Not a page of the provider: ${answer.status} ${page.slice(0, 200)}`);
    next = new URL(action, next);
    form = new URLSearchParams(prompt === 'login' ? { prompt, login: account, password: 'any' } : { prompt });
  }
  throw new Error('The provider sends us round in circles');
}
