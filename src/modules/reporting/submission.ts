import type { FastifyRequest } from 'fastify';
import { z } from 'zod';
import { err, ok, type Result } from '../../kernel/result.ts';
import type { CheckFailure } from './check-page.ts';

/** What somebody handed in to be checked. */
export interface Submission {
  readonly bytes: Uint8Array;
  readonly fileName: string | null;
  readonly mediaType: string | null;
  /** The words of the text field, to be shown again; empty after an upload. */
  readonly pasted: string;
  /** The other fields of the form, by name. */
  readonly fields: Readonly<Record<string, string>>;
}

/** A refusal, with what was pasted so that it is not lost. */
export interface SubmissionFailure extends CheckFailure {
  readonly kind: 'nothing' | 'tooLarge' | 'tooLong';
  readonly pasted: string;
}

const Fields = z.object({ text: z.string().catch('') });

/** Takes a pasted text or an uploaded file out of a form; the file counts when both are there. */
export async function readSubmission(request: FastifyRequest): Promise<Result<Submission, SubmissionFailure>> {
  if (!request.isMultipart()) return pastedSubmission(Fields.parse(request.body ?? {}).text);
  let pasted = '';
  let tooLong = false;
  const fields: Record<string, string> = {};
  let file: Submission | null = null;
  try {
    for await (const part of request.parts()) {
      if (part.type === 'field') {
        if (part.fieldname === 'text' && typeof part.value === 'string') pasted = part.value;
        else if (typeof part.value === 'string') fields[part.fieldname] = part.value.slice(0, 1000);
        tooLong ||= part.valueTruncated;
      } else {
        const bytes = await part.toBuffer();
        if (part.fieldname === 'file' && bytes.length > 0)
          file = { bytes, fileName: part.filename, mediaType: part.mimetype, pasted: '', fields };
      }
    }
  } catch (fault) {
    // A form that can't be taken apart is the sender's fault, not ours.
    if (typeof statusOf(fault) !== 'number') throw Object.assign(new Error('Not a whole form', { cause: fault }), { statusCode: 400 });
    if (statusOf(fault) !== 413) throw fault;
    return err({ kind: 'tooLarge', code: 'source.tooLarge', message: '文件超过 20 MB，请压缩其中的图片，或只上传报告正文。', pasted });
  }
  if (file !== null) return ok(file);
  if (tooLong)
    return err({ kind: 'tooLong', code: 'source.tooLong', message: '粘贴的文字太长，不像一份年度报告。请只粘贴报告正文。', pasted: '' });
  return pastedSubmission(pasted, fields);
}

export function pastedSubmission(text: string, fields: Submission['fields'] = {}): Result<Submission, SubmissionFailure> {
  if (text.trim() === '')
    return err({ kind: 'nothing', code: 'source.nothing', message: '还没有内容：请粘贴报告全文，或者选择一个文件。', pasted: text });
  // Browsers send line ends as CRLF, whatever was pasted.
  const pasted = text.replaceAll('\r\n', '\n');
  return ok({ bytes: new TextEncoder().encode(pasted), fileName: null, mediaType: 'text/plain; charset=utf-8', pasted, fields });
}

function statusOf(fault: unknown): unknown {
  return typeof fault === 'object' && fault !== null && 'statusCode' in fault ? fault.statusCode : null;
}
