import { createHash } from 'node:crypto';
import type { FastifyRequest } from 'fastify';
import { z } from 'zod';
import { invalid, multipartBody, Problem } from '../../platform/http/index.ts';
import { contentIs } from '../access/index.ts';
import { pastedSubmission, readSubmission, type Submission } from './submission.ts';

export interface Import {
  readonly submission: Submission;
  readonly year: number | null;
  readonly confirmAgencyName: string | null;
}

const year = z.coerce.number().int().min(1990).max(2200);
const Said = z.object({
  year: year.optional().describe('报告年度；没有时以报告写明的为准'),
  confirmAgencyName: z.string().max(200).optional().describe('报告写的是另一个机关时，再写一遍那个名称'),
});
const text = z.string().describe('报告全文');
const Body = Said.extend({ text });

/** What `readImport` takes, for the document. */
export const IMPORT_BODY = multipartBody({
  file: { description: '报告文件，20 MB 以内；没有时以 text 为准', optional: true },
  fields: Said.extend({ text: text.optional() }),
  orJson: Body,
});

/** A report out of JSON (`text`) or of a form (`file` or `text`), with what was said beside it. */
export async function readImport(request: FastifyRequest): Promise<Import> {
  if (!request.isMultipart()) {
    const body = Body.safeParse(request.body);
    if (!body.success) throw invalid([{ path: 'text', message: '请粘贴报告全文，或者选择一个文件。' }]);
    const read = pastedSubmission(body.data.text);
    if (!read.ok) throw refused(read.error);
    return { submission: read.value, ...saidOf(body.data) };
  }
  const read = await readSubmission(request);
  if (!read.ok) throw refused(read.error);
  const { fields } = read.value;
  const said = Said.safeParse({
    ...(fields['year'] === undefined || fields['year'] === '' ? {} : { year: fields['year'] }),
    ...(fields['confirmAgencyName'] === undefined ? {} : { confirmAgencyName: fields['confirmAgencyName'] }),
  });
  if (!said.success) throw invalid([{ path: 'year', message: '报告年度应是四位数字，例如 2025。' }]);
  const { bytes, fileName } = read.value;
  const wish = saidOf(said.data);
  contentIs(request, createHash('sha256').update(bytes).digest('hex'), fileName, wish.year, wish.confirmAgencyName);
  return { submission: read.value, ...wish };
}

function saidOf(said: z.output<typeof Said>): Omit<Import, 'submission'> {
  const confirmed = said.confirmAgencyName?.trim() ?? '';
  return { year: said.year ?? null, confirmAgencyName: confirmed === '' ? null : confirmed };
}

function refused({ code, message }: { readonly code: string; readonly message: string }): Problem {
  return new Problem({ status: 422, code, title: '没有收到报告', detail: message, fields: [{ path: 'text', message }] });
}
