import { readFile } from 'node:fs/promises';
import { sql } from 'kysely';
import { z } from 'zod';
import { recordCreations, type Work } from '../../../platform/audit/index.ts';
import { findAgency, createUnit } from '../../agencies/index.ts';
import { EVERYWHERE } from '../../access/index.ts';
import { archiveDocuments, emptyContent, readContent, takeFile, type FilePlace, type TakenFile } from '../../documents/index.ts';
import { createSite } from '../create-site.ts';
import { NO_RULE } from '../rules/index.ts';
import { SECTION } from '../site-record.ts';
import documents from './data/documents.json' with { type: 'json' };
import { sampleBody } from './sample-body.ts';
import { SAMPLE_SITES, SAMPLE_TOPICS } from './sample-topics.ts';

const Sample = z.strictObject({
  key: z.string(),
  agency: z.enum(['county', 'health']),
  unit: z.string(),
  type: z.string(),
  releasedOn: z.iso.date(),
  title: z.string(),
  body: z.array(z.string()),
  documentNumber: z.string().nullable().default(null),
  signedOn: z.string().nullable().default(null),
  subject: z.string().nullable().default(null),
  genre: z.string().nullable().default(null),
  effectiveFrom: z.string().nullable().default(null),
  effectiveUntil: z.string().nullable().default(null),
  validity: z.enum(['repealed', 'lapsed']).nullable().default(null),
  summary: z.string().default(''),
  keywords: z.array(z.string()).default([]),
  fields: z.record(z.string(), z.union([z.string(), z.number(), z.array(z.record(z.string(), z.string()))])).default({}),
  interprets: z.string().nullable().default(null),
  attachments: z.array(z.string()).default([]),
});
type Sample = z.output<typeof Sample>;

/**
 * Puts two sites with what they publish into an installation that has the sample agencies, as if an archive had been
 * brought in: places, people and papers that do not exist. Does nothing without these agencies, or when there is a site.
 */
export async function loadSampleSite(work: Work, place: FilePlace): Promise<void> {
  const { transaction } = work;
  const [county, health] = [await findAgency(transaction, 'qinghe'), await findAgency(transaction, 'qinghe-health')];
  const { rows } = await sql`select 1 from site limit 1`.execute(transaction);
  if (county === null || health === null || rows.length > 0) return;
  const agencies = { county: county.id, health: health.id };
  for (const { agency, ...site } of SAMPLE_SITES) {
    const made = await createSite(work, { ...site, agencyId: agencies[agency], host: null });
    if (!made.ok) throw new Error(`The sample site was refused: ${made.error.kind}`);
    if (site.slug === '') await enterTopics(work, agencies[agency], made.value);
  }
  await createUnit(work, EVERYWHERE, { agencyId: county.id, name: '办公室', position: 0, isDisclosureOffice: true });
  const samples = z.array(Sample).parse(documents);
  const files = {
    picture: await take(place, 'aid-picture.png', '一图读懂.png'),
    stations: await take(place, 'aid-stations.pdf', '急救站点名单.pdf'),
  };
  const ids = new Map<string, number>();
  // What interprets something comes after it.
  for (const later of [false, true]) {
    for (const agency of ['county', 'health'] as const) {
      const wanted = samples.filter((one) => one.agency === agency && (one.interprets !== null) === later);
      const units = await unitsOf(work, agencies[agency]);
      const made = await archiveDocuments(
        work,
        agencies[agency],
        wanted.map((sample) => archived(sample, units, files, ids)),
      );
      if (!made.ok) throw new Error(`The sample documents were refused: ${made.error.kind}`);
      for (const [index, { key }] of wanted.entries()) ids.set(key, made.value[index] ?? 0);
    }
  }
}

function archived(
  sample: Sample,
  units: ReadonlyMap<string, number>,
  { picture, stations }: { readonly picture: TakenFile; readonly stations: TakenFile },
  ids: ReadonlyMap<string, number>,
) {
  const hasPicture = sample.body.includes('PICTURE');
  const lines = sample.body.map((line) => (line === 'PICTURE' ? `![${PICTURE_WORDS}](${picture.file})` : line));
  const taken = [...(hasPicture ? [picture] : []), ...(sample.attachments.length > 0 ? [stations] : [])];
  const unitId = units.get(sample.unit);
  if (unitId === undefined) throw new Error(`The sample agency has no ${sample.unit}`);
  const { documentNumber, signedOn, subject, genre, effectiveFrom, effectiveUntil, summary, keywords, fields } = sample;
  const content = readContent({
    ...emptyContent(sample.title),
    source: null,
    documentNumber,
    signedOn,
    subject,
    genre,
    effectiveFrom,
    effectiveUntil,
    summary,
    keywords,
    fields,
    body: sampleBody(lines),
    openness: { status: 'proactive', ground: null, reason: '' },
    relations: sample.interprets === null ? [] : [{ kind: 'interprets', documentId: ids.get(sample.interprets) ?? 0 }],
    attachments: taken.map(({ file, name, mediaType, bytes }) => ({ file, name, mediaType, bytes, inline: file === picture.file })),
  });
  if (!content.ok) throw new Error(`The sample ${sample.key} was refused`);
  return {
    unitId,
    type: sample.type,
    content: content.value,
    files: taken.map(({ examination, ...file }) => ({ ...file, examination: { ...examination } })),
    validity: sample.validity,
    at: new Date(`${sample.releasedOn}T09:00:00+08:00`),
    indexNumber: null,
    note: '示例',
  };
}

const PICTURE_WORDS =
  '院前医疗急救：城区三分钟内、乡镇五分钟内发车；随车有执业医师、护士、驾驶员各一名；五公里内每次30元，超出部分每公里3元，诊查每次20元；2026年4月1日起施行。';

async function take(place: FilePlace, file: string, name: string): Promise<TakenFile> {
  const taken = await takeFile(place, { from: await readFile(new URL(`data/${file}`, import.meta.url)), name, declaredType: null });
  if (!taken.ok) throw new Error(`The sample file ${file} was refused: ${taken.error.code}`);
  return taken.value;
}

async function unitsOf({ transaction }: Work, agencyId: number): Promise<ReadonlyMap<string, number>> {
  const { rows } = await sql<{ id: number; name: string }>`select unit_id as id, name from unit where agency_id = ${agencyId}`.execute(
    transaction,
  );
  return new Map(rows.map(({ id, name }) => [name, id]));
}

async function enterTopics(work: Work, agencyId: number, siteId: number): Promise<void> {
  const made: number[] = [];
  for (const [index, { slug, title, description, rule, archivedOn }] of SAMPLE_TOPICS.entries()) {
    const { rows } = await sql<{ id: number }>`
      insert into section (agency_id, site_id, slug, title, description, keywords, kind, rule, position, state, archived_on)
      values (${agencyId}, ${siteId}, ${slug}, ${title}, ${description}, ${[title]}, 'topic', ${JSON.stringify({ ...NO_RULE, ...rule })}::jsonb,
        ${100 + index}, ${archivedOn === null ? 'open' : 'archived'}, ${archivedOn}) returning section_id as id`.execute(work.transaction);
    made.push(...rows.map(({ id }) => id));
  }
  await recordCreations(work, SECTION, made, { agencyId, deed: 'create' });
}
