import assert from 'node:assert/strict';
import { test } from 'node:test';
import { apiChanges, type Break, type Json } from '../../scripts/api-changes.ts';

const TASK = {
  type: 'object',
  properties: {
    id: { type: 'integer' },
    title: { type: 'string' },
    state: { type: 'string', enum: ['open', 'closed'] },
    dueOn: { anyOf: [{ type: 'string', format: 'date' }, { type: 'null' }] },
    parts: { type: 'array', items: { $ref: '#/components/schemas/Task' } },
  },
  required: ['id', 'title', 'state'],
  additionalProperties: false,
};

const NEW_TASK = {
  type: 'object',
  properties: {
    title: { type: 'string', minLength: 1, maxLength: 100 },
    kind: { type: 'string', enum: ['a', 'b'] },
    size: { type: 'number', minimum: 0 },
    tags: { type: 'array', items: { type: 'string' } },
    any: {},
    by: { anyOf: [{ type: 'object', properties: { unit: { type: 'integer' } }, required: ['unit'] }, { type: 'string' }] },
  },
  required: ['title'],
};

const BASE = {
  openapi: '3.1.0',
  paths: {
    '/tasks': {
      get: {
        summary: '任务',
        parameters: [
          { in: 'query', name: 'state', required: false, schema: { type: 'string' } },
          { in: 'query', name: 'limit', required: false, schema: { type: 'integer', maximum: 200 } },
        ],
        security: [{ session: [] }, { bearer: [] }],
        responses: {
          '200': { content: { 'application/json': { schema: { type: 'array', items: { $ref: '#/components/schemas/Task' } } } } },
        },
      },
      post: {
        requestBody: { required: true, content: { 'application/json': { schema: NEW_TASK } } },
        responses: { '201': { content: { 'application/json': { schema: { $ref: '#/components/schemas/Task' } } } } },
      },
    },
    '/health': { get: { security: [], responses: { '200': { description: 'up' } } } },
  },
  components: { schemas: { Task: TASK } },
};

type Edit = readonly [path: string, value: Json | undefined];

/** The base with some parts set, or taken out where the value is undefined. */
function edited(...edits: readonly Edit[]): Json {
  const copy: Json = JSON.parse(JSON.stringify(BASE));
  for (const [path, value] of edits) {
    const keys = path.split('>');
    const last = keys.pop() ?? '';
    let part: unknown = copy;
    for (const key of keys) part = typeof part === 'object' && part !== null ? Reflect.get(part, key) : undefined;
    assert.ok(typeof part === 'object' && part !== null, path);
    if (value !== undefined) Reflect.set(part, last, value);
    else assert.ok(Reflect.has(part, last) && Reflect.deleteProperty(part, last), path);
  }
  return copy;
}

const TASK_PATH = 'components>schemas>Task';
const BODY = 'paths>/tasks>post>requestBody>content>application/json>schema';
const QUERY = 'paths>/tasks>get>parameters';

const BREAKS: readonly (readonly [what: string, kind: Break['kind'], ...edits: readonly Edit[]])[] = [
  ['a path goes', 'pathRemoved', ['paths>/tasks', undefined]],
  ['a method goes', 'operationRemoved', ['paths>/tasks>post', undefined]],
  ['an answer has another status', 'answerRemoved', ['paths>/tasks>post>responses', { '200': {} }]],
  ['an answer has another media type', 'answerRemoved', ['paths>/tasks>get>responses>200>content', { 'text/csv': {} }]],
  ['a field of an answer goes', 'fieldRemoved', [`${TASK_PATH}>properties>title`, undefined]],
  ['a field of an answer may be missing', 'fieldMaybeMissing', [`${TASK_PATH}>required`, ['id', 'title']]],
  ['a field of an answer has another type', 'typeChanged', [`${TASK_PATH}>properties>id`, { type: 'string' }]],
  ['an integer of an answer may be a fraction', 'typeChanged', [`${TASK_PATH}>properties>id`, { type: 'number' }]],
  ['a field of an answer may be null', 'typeChanged', [`${TASK_PATH}>properties>title`, { anyOf: [{ type: 'string' }, { type: 'null' }] }]],
  ['a field of an answer may be anything', 'typeChanged', [`${TASK_PATH}>properties>title`, {}]],
  ['an answer has a value that nobody knows', 'valueAdded', [`${TASK_PATH}>properties>state>enum`, ['open', 'closed', 'late']]],
  ['an answer has any value', 'valueAdded', [`${TASK_PATH}>properties>state`, { type: 'string' }]],
  ['the answer is no list any more', 'typeChanged', ['paths>/tasks>get>responses>200>content>application/json>schema', { type: 'object' }]],
  ['a parameter goes', 'parameterRemoved', [`${QUERY}>0`, { in: 'query', name: 'status', schema: { type: 'string' } }]],
  ['a parameter is needed', 'parameterNeeded', [`${QUERY}>0>required`, true]],
  ['a new parameter is needed', 'parameterNeeded', [`${QUERY}>2`, { in: 'query', name: 'year', required: true, schema: {} }]],
  ['a parameter takes less', 'rangeNarrowed', [`${QUERY}>1>schema>maximum`, 100]],
  ['a parameter takes another type', 'typeChanged', [`${QUERY}>0>schema>type`, 'integer']],
  ['what might be anything in a body must be a text', 'typeChanged', [`${BODY}>properties>any`, { type: 'string' }]],
  ['a parameter takes only some values', 'rangeNarrowed', [`${QUERY}>0>schema>enum`, ['open']]],
  ['a field of a body is needed', 'fieldNeeded', [`${BODY}>required`, ['title', 'kind']]],
  ['a field of a body is refused', 'fieldRemoved', [`${BODY}>properties>tags`, undefined], [`${BODY}>additionalProperties`, false]],
  ['unknown fields of a body are refused', 'rangeNarrowed', [`${BODY}>additionalProperties`, false]],
  ['a value of a body is refused', 'valueRemoved', [`${BODY}>properties>kind>enum`, ['a']]],
  ['a text of a body must be shorter', 'rangeNarrowed', [`${BODY}>properties>title>maxLength`, 50]],
  ['a text of a body must be longer', 'rangeNarrowed', [`${BODY}>properties>title>minLength`, 2]],
  ['a text of a body must have a form', 'rangeNarrowed', [`${BODY}>properties>title>pattern`, '^a$']],
  ['a number of a body must be whole', 'typeChanged', [`${BODY}>properties>size>type`, 'integer']],
  ['items of a body have another type', 'typeChanged', [`${BODY}>properties>tags>items>type`, 'number']],
  [
    'one of the ways of a body goes',
    'typeChanged',
    [`${BODY}>properties>by`, { type: 'object', properties: { unit: { type: 'integer' } } }],
  ],
  ['one of the ways of a body needs more', 'fieldNeeded', [`${BODY}>properties>by>anyOf>0>required`, ['unit', 'person']]],
  ['a body is taken as another media type', 'answerRemoved', ['paths>/tasks>post>requestBody>content', { 'text/plain': {} }]],
  ['a way in goes', 'accessNarrowed', ['paths>/tasks>get>security', [{ session: [] }]]],
  ['what was open is closed', 'accessNarrowed', ['paths>/health>get>security', [{ session: [] }]]],
];

const HARMLESS: readonly (readonly [what: string, ...edits: readonly Edit[]])[] = [
  ['nothing'],
  ['words', ['paths>/tasks>get>summary', '全部任务'], [`${TASK_PATH}>properties>title>description`, '标题']],
  ['a new path', ['paths>/units', { get: { responses: {} } }]],
  ['a new method', ['paths>/tasks>delete', { responses: {} }]],
  ['a new answer', ['paths>/tasks>post>responses>202', {}]],
  [
    'a new field of an answer',
    [`${TASK_PATH}>properties>unit`, { type: 'string' }],
    [`${TASK_PATH}>required`, ['id', 'title', 'state', 'unit']],
  ],
  ['a field of an answer is always there', [`${TASK_PATH}>required`, ['id', 'title', 'state', 'parts']]],
  ['a field of an answer is never null', [`${TASK_PATH}>properties>dueOn`, { type: 'string', format: 'date' }]],
  ['an answer has fewer values', [`${TASK_PATH}>properties>state>enum`, ['open']]],
  ['an answer has tighter texts', [`${TASK_PATH}>properties>title>maxLength`, 5]],
  ['a new parameter', [`${QUERY}>2`, { in: 'query', name: 'year', schema: { type: 'integer' } }]],
  ['a parameter takes more', [`${QUERY}>1>schema>maximum`, 500]],
  ['a new field of a body', [`${BODY}>properties>note`, { type: 'string' }]],
  ['a field of a body is not needed', [`${BODY}>required`, []]],
  ['a body takes more values', [`${BODY}>properties>kind>enum`, ['a', 'b', 'c']]],
  ['a body takes longer texts', [`${BODY}>properties>title>maxLength`, 200]],
  ['a body takes null', [`${BODY}>properties>title`, { anyOf: [{ type: 'string', minLength: 1, maxLength: 100 }, { type: 'null' }] }]],
  ['a field of a body may be anything', [`${BODY}>properties>size`, {}]],
  ['one more way of a body', [`${BODY}>properties>by>anyOf>2`, { type: 'number' }]],
  ['one more way in', ['paths>/tasks>get>security', [{ bearer: [] }, { session: [] }, { cookie: [] }]]],
];

test('every breaking change is found, and said by its kind', async (t) => {
  for (const [what, kind, ...edits] of BREAKS) {
    await t.test(what, () => {
      const found = apiChanges(edited(), edited(...edits));
      assert.ok(
        found.some((change) => change.kind === kind),
        `${kind} expected, found ${JSON.stringify(found)}`,
      );
    });
  }
});

test('no harmless change is taken for a breaking one', async (t) => {
  for (const [what, ...edits] of HARMLESS) {
    await t.test(what, () => assert.deepEqual(apiChanges(edited(), edited(...edits)), []));
  }
});

test('a change says where it is', () => {
  const [change] = apiChanges(edited(), edited([`${TASK_PATH}>properties>id`, { type: 'string' }]));
  assert.deepEqual(change, { kind: 'typeChanged', place: 'GET /tasks 200[] id', detail: 'integer → string' });
});
