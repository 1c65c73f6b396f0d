// What changed between two OpenAPI documents that a program written for the first would stumble over. Pure.

export type Json = null | boolean | number | string | readonly Json[] | { readonly [key: string]: Json };

/** A change that breaks somebody, by kind, and where: `GET /api/v1/tasks 200 items/0/title`. */
export interface Break {
  readonly kind:
    | 'pathRemoved'
    | 'operationRemoved'
    | 'answerRemoved'
    | 'fieldRemoved'
    | 'fieldMaybeMissing'
    | 'typeChanged'
    | 'valueRemoved'
    | 'valueAdded'
    | 'parameterRemoved'
    | 'parameterNeeded'
    | 'fieldNeeded'
    | 'bodyNeeded'
    | 'rangeNarrowed'
    | 'accessNarrowed';
  readonly place: string;
  readonly detail: string;
}

type Way = 'request' | 'answer';
type Fields = Readonly<Record<string, Json>>;

/** All breaking changes from `before` to `after`; none when every program that worked still works. */
export function apiChanges(before: Json, after: Json): readonly Break[] {
  const found: Break[] = [];
  const [old, now] = [fieldsOf(fieldsOf(before)['paths']), fieldsOf(fieldsOf(after)['paths'])];
  for (const [path, operations] of Object.entries(old)) {
    const others = fieldsOf(now[path]);
    if (now[path] === undefined) {
      found.push({ kind: 'pathRemoved', place: path, detail: '' });
      continue;
    }
    for (const [method, operation] of Object.entries(fieldsOf(operations))) {
      const place = `${method.toUpperCase()} ${path}`;
      const other = others[method];
      if (other === undefined) found.push({ kind: 'operationRemoved', place, detail: '' });
      else found.push(...operationChanges(fieldsOf(operation), fieldsOf(other), place, before, after));
    }
  }
  return found;
}

function* operationChanges(old: Fields, now: Fields, place: string, before: Json, after: Json): Generator<Break> {
  yield* parameterChanges(listOf(old['parameters']), listOf(now['parameters']), place, before, after);
  const [oldBody, nowBody] = [fieldsOf(old['requestBody']), fieldsOf(now['requestBody'])];
  if (nowBody['required'] === true && oldBody['required'] !== true) yield { kind: 'bodyNeeded', place, detail: '' };
  yield* contentChanges(oldBody, nowBody, 'request', `${place} body`, before, after);
  const [answers, nowAnswers] = [fieldsOf(old['responses']), fieldsOf(now['responses'])];
  for (const [status, answer] of Object.entries(answers)) {
    const other = nowAnswers[status];
    if (other === undefined) yield { kind: 'answerRemoved', place, detail: status };
    else yield* contentChanges(fieldsOf(answer), fieldsOf(other), 'answer', `${place} ${status}`, before, after);
  }
  for (const way of listOf(old['security'])) {
    const wanted = Object.keys(fieldsOf(way)).sort().join('+');
    const offered = listOf(now['security']).map((one) => Object.keys(fieldsOf(one)).sort().join('+'));
    if (!offered.includes(wanted) && offered.length > 0) yield { kind: 'accessNarrowed', place, detail: wanted };
  }
  if (listOf(old['security']).length === 0 && old['security'] !== undefined && listOf(now['security']).length > 0)
    yield { kind: 'accessNarrowed', place, detail: 'open' };
}

function* parameterChanges(old: readonly Json[], now: readonly Json[], place: string, before: Json, after: Json): Generator<Break> {
  const name = (one: Json) => `${text(fieldsOf(one)['in'])} ${text(fieldsOf(one)['name'])}`;
  const byName = (all: readonly Json[]) => new Map(all.map((one) => [name(one), fieldsOf(one)]));
  const [had, has] = [byName(old), byName(now)];
  for (const [key, parameter] of had) {
    const other = has.get(key);
    // The name of a part of the path is nobody's business but ours.
    if (other === undefined) {
      if (!key.startsWith('path ')) yield { kind: 'parameterRemoved', place, detail: key };
    } else {
      if (other['required'] === true && parameter['required'] !== true) yield { kind: 'parameterNeeded', place, detail: key };
      yield* new Comparison(before, after, 'request').schemas(parameter['schema'] ?? {}, other['schema'] ?? {}, `${place} ${key}`);
    }
  }
  for (const [key, parameter] of has) {
    if (!had.has(key) && parameter['required'] === true && !key.startsWith('path ')) yield { kind: 'parameterNeeded', place, detail: key };
  }
}

function* contentChanges(old: Fields, now: Fields, way: Way, place: string, before: Json, after: Json): Generator<Break> {
  const others = fieldsOf(now['content']);
  for (const [type, media] of Object.entries(fieldsOf(old['content']))) {
    const other = others[type];
    if (other === undefined) yield { kind: 'answerRemoved', place, detail: type };
    else yield* new Comparison(before, after, way).schemas(fieldsOf(media)['schema'] ?? {}, fieldsOf(other)['schema'] ?? {}, place);
  }
}

/** Of what is sent to us, less may be asked for, never more; of what we answer, more may be said, never less. */
class Comparison {
  readonly #before: Json;
  readonly #after: Json;
  readonly #way: Way;
  /** Pairs of references that are being compared: schemas may contain themselves. */
  readonly #open = new Set<string>();

  constructor(before: Json, after: Json, way: Way) {
    this.#before = before;
    this.#after = after;
    this.#way = way;
  }

  *schemas(old: Json, now: Json, place: string): Generator<Break> {
    const pair = `${text(fieldsOf(old)['$ref'])} ${text(fieldsOf(now)['$ref'])}`;
    if (pair !== ' ') {
      if (this.#open.has(pair)) return;
      this.#open.add(pair);
    }
    yield* this.#resolved(resolve(this.#before, old), resolve(this.#after, now), place);
    this.#open.delete(pair);
  }

  *#resolved(old: Fields, now: Fields, place: string): Generator<Break> {
    const [oldWays, nowWays] = [alternatives(old), alternatives(now)];
    if (oldWays.length > 1 || nowWays.length > 1) return yield* this.#unions(oldWays, nowWays, place);
    const [oldTypes, nowTypes] = [typesOf(old), typesOf(now)];
    const [must, may] = this.#way === 'request' ? [oldTypes, nowTypes] : [nowTypes, oldTypes];
    const anything = must.length === 0 && may.length > 0;
    if (anything || !must.every((type) => accepts(may, type))) {
      yield { kind: 'typeChanged', place, detail: `${oldTypes.join('|') || 'any'} → ${nowTypes.join('|') || 'any'}` };
      return;
    }
    yield* this.#values(old, now, place);
    yield* this.#ranges(old, now, place);
    yield* this.#fields(old, now, place);
    if (old['items'] !== undefined && now['items'] !== undefined) yield* this.schemas(old['items'], now['items'], `${place}[]`);
    const [rest, nowRest] = [old['additionalProperties'], now['additionalProperties']];
    if (typeof rest === 'object' && typeof nowRest === 'object') yield* this.schemas(rest, nowRest, `${place}{}`);
    if (this.#way === 'request' && nowRest === false && rest !== false) {
      yield { kind: 'rangeNarrowed', place, detail: 'unknown fields are refused' };
    }
  }

  /** Each kind of value that had to be understood finds one that it goes with. */
  *#unions(old: readonly Json[], now: readonly Json[], place: string): Generator<Break> {
    const asked = this.#way === 'request';
    const [all, others] = asked ? [old, now] : [now, old];
    const between = (one: Json, other: Json): readonly Break[] => {
      const comparison = new Comparison(this.#before, this.#after, this.#way);
      return [...(asked ? comparison.schemas(one, other, place) : comparison.schemas(other, one, place))];
    };
    for (const [index, one] of all.entries()) {
      if (others.some((other) => between(one, other).length === 0)) continue;
      // One way among many has changed: the sister at its place says how.
      const sister = others[index];
      if (sister === undefined) yield { kind: 'typeChanged', place, detail: `way ${index + 1}` };
      else yield* between(one, sister);
    }
  }

  *#values(old: Fields, now: Fields, place: string): Generator<Break> {
    const [had, has] = [valuesOf(old), valuesOf(now)];
    if (this.#way === 'request' && has !== null) {
      if (had === null) yield { kind: 'rangeNarrowed', place, detail: `only ${has.join(', ')}` };
      for (const value of had ?? []) if (!has.includes(value)) yield { kind: 'valueRemoved', place, detail: value };
    }
    if (this.#way === 'answer' && had !== null) {
      // A program that switches over the values meets one that it does not know.
      for (const value of has ?? ['any']) if (!had.includes(value)) yield { kind: 'valueAdded', place, detail: value };
    }
  }

  *#ranges(old: Fields, now: Fields, place: string): Generator<Break> {
    if (this.#way === 'answer') return;
    const narrower = (name: string, sign: 1 | -1) => {
      const [had, has] = [old[name], now[name]];
      return typeof has === 'number' && (typeof had !== 'number' || sign * has > sign * had);
    };
    for (const name of ['minimum', 'exclusiveMinimum', 'minLength', 'minItems'])
      if (narrower(name, 1)) yield { kind: 'rangeNarrowed', place, detail: `${name} ${text(now[name])}` };
    for (const name of ['maximum', 'exclusiveMaximum', 'maxLength', 'maxItems'])
      if (narrower(name, -1)) yield { kind: 'rangeNarrowed', place, detail: `${name} ${text(now[name])}` };
    for (const name of ['pattern', 'format'])
      if (now[name] !== undefined && now[name] !== old[name]) yield { kind: 'rangeNarrowed', place, detail: `${name} ${text(now[name])}` };
  }

  *#fields(old: Fields, now: Fields, place: string): Generator<Break> {
    const [had, has] = [fieldsOf(old['properties']), fieldsOf(now['properties'])];
    const [needed, nowNeeded] = [listOf(old['required']), listOf(now['required'])];
    for (const [name, schema] of Object.entries(had)) {
      const at = `${place} ${name}`;
      const other = has[name];
      if (other === undefined) {
        const taken = this.#way === 'request' && now['additionalProperties'] !== false;
        if (!taken) yield { kind: 'fieldRemoved', place, detail: name };
        continue;
      }
      if (this.#way === 'answer' && needed.includes(name) && !nowNeeded.includes(name))
        yield { kind: 'fieldMaybeMissing', place, detail: name };
      yield* this.schemas(schema, other, at);
    }
    if (this.#way === 'answer') return;
    for (const name of nowNeeded) if (!needed.includes(name)) yield { kind: 'fieldNeeded', place, detail: text(name) };
  }
}

function resolve(document: Json, schema: Json): Fields {
  const fields = fieldsOf(schema);
  const reference = fields['$ref'];
  if (typeof reference !== 'string') return fields;
  const target = reference
    .split('/')
    .slice(1)
    .reduce<Json>((part, key) => fieldsOf(part)[key] ?? {}, document);
  return resolve(document, target);
}

function alternatives(schema: Fields): readonly Json[] {
  const ways = schema['anyOf'] ?? schema['oneOf'];
  return Array.isArray(ways) ? ways : [schema];
}

function typesOf(schema: Fields): readonly string[] {
  const { type } = schema;
  if (type !== undefined) return [type].flat().map(text);
  const values = valuesOf(schema);
  return values === null ? [] : ['string'];
}

/** No type at all is any. An integer is a number. */
function accepts(types: readonly string[], type: string): boolean {
  return types.length === 0 || types.includes(type) || (type === 'integer' && types.includes('number'));
}

function valuesOf(schema: Fields): readonly string[] | null {
  if (schema['const'] !== undefined) return [text(schema['const'])];
  const values = schema['enum'];
  return Array.isArray(values) ? values.map(text) : null;
}

function fieldsOf(value: Json | undefined): Fields {
  return typeof value === 'object' && value !== null && !isList(value) ? value : {};
}

function listOf(value: Json | undefined): readonly Json[] {
  return value !== undefined && isList(value) ? value : [];
}

function isList(value: Json): value is readonly Json[] {
  return Array.isArray(value);
}

function text(value: Json | undefined): string {
  return value === undefined ? '' : typeof value === 'string' ? value : JSON.stringify(value);
}
