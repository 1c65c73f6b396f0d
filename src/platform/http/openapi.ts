import swagger from '@fastify/swagger';
import { jsonSchemaTransform, jsonSchemaTransformObject } from 'fastify-type-provider-zod';
import { z } from 'zod';
import { open, type Access } from './access.ts';
import type { App } from './app.ts';
import type { KnownDeed, KnownDeeds } from './known-deeds.ts';
import { multipartContent } from './multipart-body.ts';
import { operationId, operationOf, SECURITY_SCHEMES } from './openapi-operation.ts';
import { OPTIONAL_BODY, withOptionalBodies } from './optional-bodies.ts';
import { pruneComponents, withPlainJson } from './prune-components.ts';
import { API_PREFIX } from './route-table.ts';

const INFO = {
  title: '公开 API',
  version: '1',
  description: '公开（Gongkai）工作台和其他系统使用的接口。失败以 application/problem+json（RFC 9457）回答。',
};

/** Collects the JSON routes from here on into an OpenAPI 3.1 document; `openApiDocument` has it once all are there. */
export async function addOpenApi(app: App, deeds: KnownDeeds | null): Promise<void> {
  await app.register(swagger, {
    openapi: { openapi: '3.1.0', info: INFO, components: { securitySchemes: SECURITY_SCHEMES } },
    convertConstToEnum: false,
    transform: (input) => {
      const { url, route } = input;
      const access = route.config?.access;
      if (!url.startsWith(API_PREFIX) || access === undefined || route.method === 'HEAD') return { schema: { hide: true }, url };
      const { schema } = jsonSchemaTransform(input);
      if (schema === null || schema === undefined || ('hide' in schema && schema.hide)) return { schema: { hide: true }, url };
      const method = String(route.method);
      const optional = input.schema?.body instanceof z.ZodOptional ? { [OPTIONAL_BODY]: true } : {};
      const multipart = input.schema?.multipart;
      const form = multipart === undefined ? {} : { body: multipartContent(multipart) };
      const own = { operationId: operationId(method, url), ...schema, ...form, ...optional };
      return { schema: operationOf(own, { method, access, deed: deedOf(access, deeds) }), url };
    },
    transformObject: jsonSchemaTransformObject,
  });
}

/** The whole document; call it when the application is ready. */
export function openApiDocument(app: App): object {
  return pruneComponents(withOptionalBodies(withPlainJson(app.swagger())));
}

function deedOf(access: Access, deeds: KnownDeeds | null): KnownDeed | null {
  return access.kind === 'policy' ? (deeds?.get(`${access.noun}:${access.deed}`) ?? null) : null;
}

/** The document itself, for whoever writes a program against this site. */
export function addOpenApiRoute(app: App): void {
  let text: string | null = null;
  const config = open('how to speak with this site is no secret');
  app.get(`${API_PREFIX}openapi.json`, { config, schema: { hide: true, response: { 200: z.string() } } }, async (_request, reply) => {
    text ??= JSON.stringify(openApiDocument(app));
    return reply.type('application/json; charset=utf-8').serializer(String).send(text);
  });
}
