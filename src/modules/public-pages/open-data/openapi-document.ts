import type { Answered, Asked } from '../asked.ts';
import { FOR_ALL, JSON_TYPE, MOST_ROWS, USUAL_ROWS } from './list-answers.ts';
import type { OpenField, OpenList } from './open-list.ts';
import { OPEN_LISTS } from './open-lists.ts';

/** Rises when something that programs rely on changes; fields that are added don't count. */
const VERSION = '1.0.0';

/** `/open-data/openapi.json`: the open data as OpenAPI 3.1 has it. */
export function openApiAnswer({ site, root }: Asked): Answered {
  return { type: JSON_TYPE, body: JSON.stringify(openApiDocument(site.name, root)), headers: FOR_ALL, tags: [`site:${site.id}`] };
}

function openApiDocument(siteName: string, root: string): object {
  return {
    openapi: '3.1.0',
    info: {
      title: `${siteName}数据开放接口`,
      version: VERSION,
      description:
        '公开信息的目录和名录，免费，不需要注册。地址、字段和含义保持稳定；以后只增加字段，不改变已有字段。每个列表既有 CSV 整表，也有分页的 JSON。',
      license: { name: '使用条款', url: `${root}/open-data#licence` },
    },
    servers: [{ url: root === '' ? '/' : root }],
    paths: Object.fromEntries([
      ...OPEN_LISTS.flatMap((list) => [
        [`/open-data/${list.code}.json`, { get: jsonOperation(list) }],
        [`/open-data/${list.code}.csv`, { get: csvOperation(list) }],
      ]),
      ['/open-data/catalog.jsonld', { get: plainOperation('catalog', '数据目录（DCAT）', 'application/ld+json') }],
      ['/open-data/openapi.json', { get: plainOperation('openapi', '本说明', 'application/json') }],
    ]),
    components: {
      schemas: {
        ...Object.fromEntries(OPEN_LISTS.map((list) => [schemaName(list), rowSchema(list)])),
        Problem: {
          type: 'object',
          required: ['title', 'status', 'detail', 'code'],
          properties: { title: { type: 'string' }, status: { type: 'integer' }, detail: { type: 'string' }, code: { type: 'string' } },
        },
      },
    },
  };
}

function schemaName({ code }: OpenList): string {
  return `${code.charAt(0).toUpperCase()}${code.slice(1)}Row`;
}

function rowSchema({ title, description, fields }: OpenList): object {
  return {
    type: 'object',
    title,
    description,
    required: fields.map(({ name }) => name),
    properties: Object.fromEntries(fields.map((one) => [one.name, fieldSchema(one)])),
  };
}

const KINDS: Readonly<Record<OpenField['kind'], object>> = {
  text: { type: 'string' },
  number: { type: 'integer' },
  boolean: { type: 'boolean' },
  date: { type: 'string', format: 'date' },
  dateTime: { type: 'string', format: 'date-time' },
  address: { type: 'string', format: 'uri-reference' },
  texts: { type: 'array', items: { type: 'string' } },
  numbers: { type: 'array', items: { type: 'integer' } },
};

function fieldSchema({ kind, title, description, nullable }: OpenField): object {
  const schema = KINDS[kind];
  const words = { title, description };
  return nullable ? { ...words, anyOf: [schema, { type: 'null' }] } : { ...words, ...schema };
}

function jsonOperation(list: OpenList): object {
  return {
    operationId: `${list.code}Json`,
    summary: `${list.title}（JSON）`,
    description: list.description,
    parameters: [
      {
        name: 'limit',
        in: 'query',
        description: `一页的行数，最多 ${MOST_ROWS}；all 表示一次取全部。`,
        schema: { anyOf: [{ type: 'integer', minimum: 1, maximum: MOST_ROWS }, { const: 'all' }], default: USUAL_ROWS },
      },
      { name: 'after', in: 'query', description: '上一页答复中 next 带的位置；请原样使用。', schema: { type: 'string' } },
    ],
    responses: {
      200: {
        description: '一页数据；next 是下一页的地址，最后一页为 null。',
        content: {
          'application/json': {
            schema: {
              type: 'object',
              required: ['list', 'title', 'publisher', 'licence', 'total', 'items', 'next'],
              properties: {
                list: { const: list.code },
                title: { type: 'string' },
                publisher: { type: 'string' },
                licence: { type: 'string', format: 'uri-reference' },
                total: { type: 'integer', minimum: 0 },
                items: { type: 'array', items: { $ref: `#/components/schemas/${schemaName(list)}` } },
                next: { anyOf: [{ type: 'string', format: 'uri-reference' }, { type: 'null' }] },
              },
            },
          },
        },
      },
      400: {
        description: '参数不对。',
        content: { 'application/problem+json': { schema: { $ref: '#/components/schemas/Problem' } } },
      },
    },
  };
}

function csvOperation(list: OpenList): object {
  return {
    operationId: `${list.code}Csv`,
    summary: `${list.title}（CSV）`,
    description: `全部数据，第一行是中文标题；UTF-8（带 BOM），可以直接用表格软件打开。${list.description}`,
    responses: { 200: { description: '整个列表。', content: { 'text/csv': { schema: { type: 'string' } } } } },
  };
}

function plainOperation(operationId: string, summary: string, type: string): object {
  return { operationId, summary, responses: { 200: { description: summary, content: { [type]: { schema: { type: 'object' } } } } } };
}
