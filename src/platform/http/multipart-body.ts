import { z } from 'zod';

declare module 'fastify' {
  interface FastifySchema {
    /** What a route takes as a form with a file; it reads the parts itself. Only for the document. */
    readonly multipart?: MultipartBody;
  }
}

export interface MultipartBody {
  readonly file: FilePart;
  /** Further files of the form; none of them must be there. */
  readonly moreFiles?: readonly { readonly name: string; readonly description: string }[];
  /** The other fields of the form: texts, whatever they mean. */
  readonly fields?: z.ZodObject;
  /** What may be sent as JSON in place of a form. */
  readonly orJson?: z.ZodType;
}

export interface FilePart {
  /** Of the part; `file` when left out. */
  readonly name?: string;
  /** Chinese: what to put there and how large it may be. */
  readonly description: string;
  /** Another field may take its place. */
  readonly optional?: boolean;
}

const BINARY = { type: 'string', format: 'binary' } as const;

/** Says in a route's schema that it takes a form with a file: `schema: { summary, ...multipartBody({ file: { … } }), response }`. */
export function multipartBody(body: MultipartBody): { readonly multipart: MultipartBody } {
  return { multipart: body };
}

/** The same as the document says it, by content type. */
export function multipartContent({ file, moreFiles = [], fields, orJson }: MultipartBody): {
  readonly content: Readonly<Record<string, object>>;
} {
  const { properties = {}, required = [] } = fields === undefined ? {} : z.toJSONSchema(fields, { io: 'input', unrepresentable: 'any' });
  const name = file.name ?? 'file';
  const form = {
    type: 'object',
    properties: {
      [name]: { ...BINARY, description: file.description },
      ...Object.fromEntries(moreFiles.map((more) => [more.name, { ...BINARY, description: more.description }])),
      ...properties,
    },
    required: [...(file.optional === true ? [] : [name]), ...required],
  };
  return {
    content: {
      'multipart/form-data': { schema: form },
      ...(orJson === undefined ? {} : { 'application/json': { schema: plain(orJson) } }),
    },
  };
}

function plain(schema: z.ZodType): object {
  const { $schema, ...rest } = z.toJSONSchema(schema, { io: 'input' });
  void $schema;
  return rest;
}
