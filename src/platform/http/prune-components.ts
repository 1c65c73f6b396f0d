/** zod writes `z.json()`, any JSON at all, as a schema that contains itself, at an address that documents don't have. */
const ANY_JSON = /#\/\$defs\//;
const REFERENCE = /^#\/components\/schemas\/(.+)$/;

/** The same document with any JSON said as `{}`. */
export function withPlainJson(document: object): object {
  const text = JSON.stringify(document, (_key, value: unknown) => {
    const reference = typeof value === 'object' && value !== null && '$ref' in value ? value.$ref : null;
    return typeof reference === 'string' && ANY_JSON.test(reference) ? {} : value;
  });
  const plain: unknown = JSON.parse(text);
  return fieldsOf(plain);
}

/** Leaves only the components that an operation leads to, sorted by name. */
export function pruneComponents(document: object): object {
  const { components, ...rest } = fieldsOf(document);
  const { schemas: found, ...others } = fieldsOf(components);
  const all = fieldsOf(found);
  const kept = new Set<string>();
  const waiting: unknown[] = [rest];
  for (let part = waiting.pop(); part !== undefined; part = waiting.pop()) {
    if (typeof part !== 'object' || part === null) continue;
    for (const [key, value] of Object.entries(part)) {
      const name = key === '$ref' && typeof value === 'string' ? REFERENCE.exec(value)?.[1] : undefined;
      if (name === undefined) waiting.push(value ?? null);
      else if (!kept.has(name)) {
        kept.add(name);
        waiting.push(all[name] ?? null);
      }
    }
  }
  const schemas = Object.fromEntries([...kept].sort().map((name) => [name, all[name]]));
  return { ...document, components: { ...others, schemas } };
}

function fieldsOf(value: unknown): Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null ? { ...value } : {};
}
