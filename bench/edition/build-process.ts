// A process of its own, so that its memory is the edition's: builds it or reads it back, asks it, and prints figures as JSON.
import { setTimeout as pause } from 'node:timers/promises';
import { createEditions, type Edition } from '../../src/modules/edition/index.ts';
import { openDatabase, type DatabaseAddress } from '../../src/platform/database/index.ts';
import { openSnapshot } from '../../src/platform/snapshot/index.ts';

const order: { readonly address: DatabaseAddress; readonly folder: string } = JSON.parse(process.argv[2] ?? '{}');
const base = process.memoryUsage().rss;
const opening = performance.now();
const opened = await openSnapshot(order.folder);
const openSeconds = (performance.now() - opening) / 1000;
if (!opened.ok) throw new Error(opened.error.kind);
const { database, close } = openDatabase(order.address);
const editions = createEditions({ database, store: opened.value, nouns: [], pollMilliseconds: 1_000_000 });
const began = performance.now();
await editions.start();
const seconds = (performance.now() - began) / 1000;
const { user, system } = process.cpuUsage();
const processorSeconds = (user + system) / 1e6;
const peak = process.resourceUsage().maxRSS / 1024;
const edition = editions.current();
const count = editions.figures.documents;

/** Milliseconds of processor time each, and the longest by the clock, in which others have their turns. */
function time(times: number, work: (round: number) => unknown): readonly [number, number] {
  let longest = 0;
  const before = process.cpuUsage();
  for (let round = 0; round < times; round += 1) {
    const from = performance.now();
    work(round);
    longest = Math.max(longest, performance.now() - from);
  }
  const { user, system } = process.cpuUsage(before);
  return [(user + system) / 1000 / times, longest];
}

const span = { offset: 0, limit: 20 };
/** Before every document: asks for all of them, each time in other words, so that nothing is found that was found before. */
const anew = (round: number) => ({ from: `19${50 + round}-01-01` });
const { main } = edition;
const section = edition.section(main.id, 'policies');
const figures = {
  seconds,
  processorSeconds,
  openSeconds,
  baseMegabytes: base / 2 ** 20,
  peakMegabytes: peak,
  megabytes: process.memoryUsage().rss / 2 ** 20,
  documents: editions.figures.documents,
  cardBytes: editions.figures.cardBytes / editions.figures.documents,
  diskMegabytes: opened.value.figures.bytes / 2 ** 20,
  filterAll: time(40, (round) => edition.filter(main, anew(round), span)),
  filterNarrow: time(40, (round) =>
    edition.filter(
      main,
      { ...anew(round), types: ['normativeDocument'], subject: '13', year: 2012 + (round % 12), validity: 'inForce' },
      span,
    ),
  ),
  filterWords: time(40, (round) => edition.filter(main, { ...anew(round), q: '急救 通知' }, span)),
  filterWord: time(40, (round) => edition.filter(main, { ...anew(round), q: '工作' }, span)),
  filterAgain: time(40, () => edition.filter(main, { q: '急救 通知' }, span)),
  filterDeep: time(20, (round) => edition.filter(main, anew(round), { offset: 150_000, limit: 20 })),
  list: section === null ? null : time(200, (round) => edition.list(section, { offset: round * 100, limit: 20 })),
  newest: time(200, () => edition.newest(main, 10, ['serviceGuide'])),
  series: time(10, (round) => edition.series(main, { type: 'epidemicDaily', today: `2026-01-${10 + round}` })),
  seriesAgain: time(10, (round) => edition.series(main, { type: 'epidemicDaily', today: '2026-01-01', month: `2020-${10 + (round % 3)}` })),
  card: time(2000, (round) => edition.card(1 + ((round * 7919) % count))),
  document: await timeDocuments(edition),
};
console.log(JSON.stringify(figures));
await pause(10);
await editions.stop();
await close();
await opened.value.close();

async function timeDocuments(from: Edition): Promise<readonly [number, number]> {
  let longest = 0;
  const before = process.cpuUsage();
  for (let round = 0; round < 300; round += 1) {
    const at = performance.now();
    await from.document(1 + ((round * 7919) % count));
    longest = Math.max(longest, performance.now() - at);
  }
  const { user, system } = process.cpuUsage(before);
  return [(user + system) / 1000 / 300, longest];
}
