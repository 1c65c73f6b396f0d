import { utf8 } from '../../src/platform/utf8.ts';
import { documentPage } from '../../src/modules/public-pages/document/document-page.ts';
import { createPortal, plainFrame, SAMPLE_SETTINGS } from '../../src/portal/index.ts';
import { renderPage } from '../../src/portal/layout.ts';
import { preactPage } from './preact-page.mjs';
import { sampleEdition } from './sample-edition.ts';

/** A page, from the document in hand to the bytes that are sent. */
export interface Renders {
  readonly portal: () => Promise<Buffer>;
  readonly preact: () => Promise<Buffer>;
}

export async function sampleRenders(): Promise<Renders> {
  const edition = await sampleEdition(false);
  const frame = plainFrame(SAMPLE_SETTINGS);
  const { assets } = await createPortal({ frame: () => frame });
  const document = await edition.document(1);
  if (document === null) throw new Error('The sample has no document');
  const visit = { view: { large: false, contrast: false }, place: { script: 'hans', site: null, path: '/documents/1' } } as const;
  return {
    portal: async () => {
      const answered = await documentPage({ edition, site: edition.main, params: { id: '1' }, query: {}, path: '/documents/1', root: '' });
      if (!('page' in answered)) throw new Error('The document has no page');
      return utf8(renderPage({ frame, assets: assets.paths, origin: '' }, visit, answered.page));
    },
    preact: async () => Buffer.from(preactPage(document, assets.paths)),
  };
}

const ROUNDS = 10;
const RENDERS = 300;

/** Pages in a second of processor time, in turns. */
export async function renderAlone({ portal, preact }: Renders): Promise<{ readonly portal: number; readonly preact: number }> {
  const times = { portal: 0, preact: 0 };
  const timed = async (render: () => Promise<Buffer>): Promise<number> => {
    const { user: before } = process.cpuUsage();
    for (let count = 0; count < RENDERS; count += 1) await render();
    return process.cpuUsage().user - before;
  };
  await timed(portal);
  await timed(preact);
  for (let round = 0; round < ROUNDS; round += 1) {
    times.portal += await timed(portal);
    times.preact += await timed(preact);
  }
  const rate = (microseconds: number): number => (ROUNDS * RENDERS) / (microseconds / 1e6);
  return { portal: rate(times.portal), preact: rate(times.preact) };
}
