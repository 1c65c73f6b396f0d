import assert from 'node:assert/strict';
import { test, type TestContext } from 'node:test';
import { sql } from 'kysely';
import { z } from 'zod';
import { temporaryFiles } from '../../../test/factories/office/temporary-files.ts';
import { requestOffice, type RequestOffice } from '../../../test/factories/requests/request-office.ts';
import { openForMarking } from '../../platform/redaction/index.ts';
import { onePagePdf, textAt } from '../../platform/redaction/testing/raw-pdf.ts';
import { NO_SCANNER } from '../../platform/scanning/index.ts';
import { requestFileRoutes } from '../requests/index.ts';
import { redactionPolicy, redactionRoutes } from './index.ts';
import { MarkingPagesShape, RedactionShape } from './redaction-record.ts';
import { findText } from './rules/index.ts';

const NAME = '欧阳远志';
const NUMBER = '110101199003070038';
const MATERIAL = onePagePdf({
  content: `${textAt(40, 240, `当事人：${NAME}，男`)}${textAt(40, 200, `身份证号码 ${NUMBER}`)}${textAt(40, 160, `对${NAME}罚款二百元`)}`,
  trailer: `/Info << /Author (Somebody) >>`,
});
const FILE = z.object({ file: z.object({ id: z.number() }) });

test('a name and a number are covered, the rest is kept; only what the gate let pass becomes a file of the request', async (t) => {
  const { office, requestId, fileId } = await ground(t);
  const begun = await office.ask('clerk', 'POST', `/requests/${requestId}/redactions`, { fileId });
  assert.equal(begun.status, 201, begun.text);
  const redaction = RedactionShape.parse(begun.json);
  const again = RedactionShape.parse((await office.ask('clerk', 'POST', `/requests/${requestId}/redactions`, { fileId })).json);
  assert.equal(again.id, redaction.id);

  const { pages, suggestions } = MarkingPagesShape.parse((await office.ask('clerk', 'GET', `/redactions/${redaction.id}/pages`)).json);
  assert.deepEqual(suggestions.map(({ kind }) => kind).toSorted(), ['idCard', 'personName', 'personName']);
  const marks = suggestions.flatMap(({ areas }) => areas.map((area) => ({ ...area, ground: 'privacy' })));

  const early = await office.ask('clerk', 'POST', `/redactions/${redaction.id}/burn`, {}, 1);
  assert.deepEqual([early.status, /"redaction.noMarks"/.test(early.text)], [422, true]);
  const marked = RedactionShape.parse((await office.ask('clerk', 'PUT', `/redactions/${redaction.id}/marks`, { marks }, 1)).json);
  assert.deepEqual([marked.version, marked.marks.length], [2, 3]);
  assert.equal((await office.ask('clerk', 'PUT', `/redactions/${redaction.id}/marks`, { marks: [] }, 1)).status, 412);

  const answer = await office.ask('clerk', 'POST', `/redactions/${redaction.id}/burn`, {}, 2);
  assert.equal(answer.status, 200, answer.text);
  const burned = RedactionShape.parse(answer.json);
  assert.deepEqual(burned.report?.findings, []);
  const file = await office.download('clerk', `/requests/${requestId}/files/${burned.resultFileId ?? 0}`);
  assert.equal(file.status, 200);
  const opened = await openForMarking(file.bytes);
  assert.ok(opened.ok);
  assert.deepEqual(opened.value.pages[0]?.runs, []);
  assert.notEqual(findText(pages, NAME).length, 0);
  assert.equal((await office.download('clerk', `/redactions/${redaction.id}/result-pages/1`)).status, 200);
  assert.equal((await office.download('clerk', `/redactions/${redaction.id}/pages/2`)).status, 404);

  // Marks that change leave no result that could be taken for theirs.
  const changed = RedactionShape.parse(
    (await office.ask('clerk', 'PUT', `/redactions/${redaction.id}/marks`, { marks: marks.slice(1) }, burned.version)).json,
  );
  assert.deepEqual([changed.resultFileId, changed.report], [null, null]);

  const { rows } = await sql<{ row: string }>`select to_jsonb(r)::text || (select coalesce(string_agg(to_jsonb(a)::text, ''), '')
    from audit_entry a where a.noun = 'redaction') as row from redaction r`.execute(office.database);
  for (const secret of [NAME, NUMBER])
    assert.equal(
      rows
        .map(({ row }) => row)
        .join('')
        .includes(secret),
      false,
      secret,
    );
});

test('others find neither the redaction nor its pages; marks that are none are refused with their place', async (t) => {
  const { office, requestId, fileId } = await ground(t);
  const { id } = RedactionShape.parse((await office.ask('clerk', 'POST', `/requests/${requestId}/redactions`, { fileId })).json);
  for (const path of [`/redactions/${id}`, `/redactions/${id}/pages`, `/redactions/${id}/pages/1`, `/requests/${requestId}/redactions`])
    for (const who of ['foreignClerk', 'financeStaff'] as const) assert.equal((await office.ask(who, 'GET', path)).status, 404, path);
  const area = { page: 1, x: 0.1, y: 0.1, width: 0.1, height: 0.1, ground: 'privacy' };
  for (const wrong of [
    { ...area, x: 0.95 },
    { ...area, height: 0 },
    { ...area, ground: 'whim' },
    { ...area, text: NAME },
  ]) {
    const refused = await office.ask('clerk', 'PUT', `/redactions/${id}/marks`, { marks: [wrong] }, 1);
    assert.equal(refused.status, 422, JSON.stringify(wrong));
  }
  // The page is there, the second is not: only the file itself tells.
  await office.ask('clerk', 'PUT', `/redactions/${id}/marks`, { marks: [{ ...area, page: 2 }] }, 1);
  const refused = await office.ask('clerk', 'POST', `/redactions/${id}/burn`, {}, 2);
  assert.deepEqual([refused.status, /"redaction.wrongMark"/.test(refused.text)], [422, true]);
});

async function ground(t: TestContext): Promise<{ readonly office: RequestOffice; readonly requestId: number; readonly fileId: number }> {
  const files = await temporaryFiles(t);
  const office = await requestOffice(t, ({ database, secrets }) => {
    const place = { database, secrets, files, scanner: NO_SCANNER };
    return { policies: [redactionPolicy], routes: [requestFileRoutes(place), redactionRoutes(place)] };
  });
  const { id } = await office.receives('2024-03-01');
  const uploaded = await office.upload('clerk', `/requests/${id}/files?kind=material`, '处罚决定书.pdf', MATERIAL);
  assert.equal(uploaded.status, 201, uploaded.text);
  return { office, requestId: id, fileId: FILE.parse(uploaded.json).file.id };
}
