/** Says of an operation, to the collector of the document, that it may be asked without a body. */
export const OPTIONAL_BODY = 'x-body-optional';

/** The collector says of every body that it is needed: not of those. */
export function withOptionalBodies(document: object): object {
  const text = JSON.stringify(document, (_key, value: unknown) => {
    if (typeof value !== 'object' || value === null || !(OPTIONAL_BODY in value)) return value;
    const kept = Object.entries(value).filter(([name]) => name !== OPTIONAL_BODY);
    return Object.fromEntries(
      kept.map(([name, part]) => [name, name === 'requestBody' ? Object.assign({}, part, { required: false }) : part]),
    );
  });
  const relaxed: unknown = JSON.parse(text);
  return typeof relaxed === 'object' && relaxed !== null ? relaxed : {};
}
