import { z } from 'zod';
import type { Database } from '../../platform/database/index.ts';
import { apiOf, notFound, type RouteModule } from '../../platform/http/index.ts';
import { GATES, GRAVITIES, screen, type ScreeningFinding } from '../../screening/index.ts';
import { leaveOf, may } from '../access/index.ts';
import { compiledWordsFor } from '../wording/index.ts';
import { givenContent, MOST_CONTENT, params, tags } from './api-parts.ts';
import { DocumentContentShape } from './content-shape.ts';
import { filesOf } from './files/document-files.ts';
import { contentPassages } from './rules/content-passages.ts';
import { documentPolicy } from './rules/document-policy.ts';
import { screeningOptions } from './rules/screening-options.ts';
import { findDocument } from './store.ts';
import { dayInShanghai } from './today.ts';

const Finding = z
  .object({
    code: z.string(),
    severity: z.enum(GRAVITIES),
    gate: z.enum(GATES),
    /** As `passagesOf` of the body names them, else a member: `title`, `fields/scope`. */
    passage: z.string(),
    /** UTF-16 positions in the passage's text. */
    start: z.number().int(),
    end: z.number().int(),
    quote: z.string(),
    sentence: z.string(),
    suggestion: z.string().nullable(),
    fix: z.string().nullable(),
  })
  .meta({ id: 'ScreeningFinding' });
const Screened = z
  .object({
    /** The first so many, in the order of the text; those that keep it from being released before all others. */
    findings: z.array(Finding).readonly(),
    /** How many more there are. */
    more: z.number().int(),
    /** What the attachments tell that nobody sees on their pages. */
    files: z.array(
      z.object({
        file: z.string(),
        name: z.string(),
        hidden: z.array(z.object({ code: z.string(), message: z.string(), where: z.string() })).readonly(),
      }),
    ),
  })
  .meta({ id: 'Screening' });

/** Nobody reads more; a text may be written to give millions. */
const MOST_FINDINGS = 1_000;
const LONGEST_QUOTE = 200;

function mostTelling(findings: readonly ScreeningFinding[]): readonly ScreeningFinding[] {
  const kept =
    findings.length <= MOST_FINDINGS
      ? findings
      : GRAVITIES.flatMap((gravity) => findings.filter(({ severity }) => severity === gravity)).slice(0, MOST_FINDINGS);
  return kept.map((finding) => ({ ...finding, quote: finding.quote.slice(0, LONGEST_QUOTE).toWellFormed() }));
}

/** Screening what is being written, before it is saved. */
export function screeningRoutes(database: Database): RouteModule {
  return (app) => {
    apiOf(app).post(
      '/api/v1/documents/:id/screening',
      {
        bodyLimit: MOST_CONTENT,
        config: may(documentPolicy, 'read'),
        schema: {
          summary: '检查内容',
          tags,
          params,
          body: z.strictObject({ content: DocumentContentShape }),
          response: { 200: Screened },
        },
      },
      async (request) => {
        const document = await findDocument(database, leaveOf(request).reach, request.params.id);
        if (document === null) throw notFound('信息');
        const content = await givenContent(database, request.body.content);
        const compiled = await compiledWordsFor(database, document.agencyId);
        const options = screeningOptions(document.type, dayInShanghai(new Date()));
        const attached = new Set(content.attachments.map(({ file }) => file));
        const files = await filesOf(database, document.agencyId, document.id);
        const findings = screen(contentPassages(content), compiled, options);
        const told = mostTelling(findings);
        return {
          findings: told,
          more: findings.length - told.length,
          files: files.flatMap(({ file, name, examination }) =>
            attached.has(file) && examination !== null && examination.hidden.length > 0 ? [{ file, name, hidden: examination.hidden }] : [],
          ),
        };
      },
    );
  };
}
