import { readFile } from 'node:fs/promises';
import { companionReport, type CompanionFigures } from './companion-report.ts';

/** A report of an agency that does not exist. */
export interface SampleReport {
  readonly agencyName: string;
  readonly agencyCode: string;
  readonly year: number;
  readonly text: string;
}

type SampleFile = Omit<SampleReport, 'text'> & { readonly file: string };

/** Layouts and figures as they are met in published reports, with their faults; words and agencies are made up. */
const FILES: readonly SampleFile[] = [
  { agencyName: '川溪市卫生和计划生育委员会', agencyCode: 'chuanxi-health', year: 2018, file: 'chuanxi-2018.txt' },
  { agencyName: '望湖市卫生健康委员会', agencyCode: 'wanghu-health', year: 2020, file: 'wanghu-2020.txt' },
  { agencyName: '临屏市汀阳区卫生健康局', agencyCode: 'tingyang-health', year: 2020, file: 'tingyang-2020.txt' },
  { agencyName: '岚桥土家族自治县卫生健康委员会', agencyCode: 'lanqiao-health', year: 2021, file: 'lanqiao-2021.txt' },
  { agencyName: '青禾县卫生健康局', agencyCode: 'qinghe-health', year: 2021, file: 'qinghe-2021.txt' },
];

const WANGHU = { agency: '望湖市卫生健康委员会', code: 'wanghu-health' } as const;
const QINGHE = { agency: '青禾县卫生健康局', code: 'qinghe-health' } as const;
const NONE: readonly [number, number] = [0, 0];

/** The years after, so that there is a trend to see; one of them came late. */
const COMPANIONS: readonly CompanionFigures[] = [
  {
    ...WANGHU,
    year: 2021,
    publishedOn: '2022年1月18日',
    published: 2210,
    normative: [1, 0, 3],
    permits: 912,
    penalties: 96,
    requests: { new: [12, 3], carriedIn: [1, 0], granted: [9, 3], partial: [1, 0], notHeld: [2, 0], carriedOver: [1, 0] },
  },
  {
    ...WANGHU,
    year: 2022,
    publishedOn: '2023年1月16日',
    published: 1986,
    normative: [0, 1, 2],
    permits: 955,
    penalties: 110,
    requests: { new: [8, 1], carriedIn: [1, 0], granted: [6, 1], partial: NONE, notHeld: [2, 0], carriedOver: [1, 0] },
  },
  {
    ...WANGHU,
    year: 2023,
    publishedOn: '2024年1月19日',
    published: 2135,
    normative: [1, 0, 3],
    permits: 1004,
    penalties: 88,
    requests: { new: [14, 2], carriedIn: [1, 0], granted: [11, 2], partial: [2, 0], notHeld: [2, 0], carriedOver: NONE },
  },
  {
    ...QINGHE,
    year: 2022,
    publishedOn: '2023年2月6日',
    published: 1402,
    normative: [0, 0, 0],
    permits: 1088,
    penalties: 121,
    requests: { new: [2, 0], carriedIn: NONE, granted: [2, 0], partial: NONE, notHeld: NONE, carriedOver: NONE },
  },
  {
    ...QINGHE,
    year: 2023,
    publishedOn: '2024年1月24日',
    published: 1447,
    normative: [0, 0, 0],
    permits: 1132,
    penalties: 98,
    requests: { new: [4, 1], carriedIn: NONE, granted: [4, 1], partial: NONE, notHeld: NONE, carriedOver: NONE },
  },
];

/** All samples, oldest year first. */
export async function sampleReports(): Promise<readonly SampleReport[]> {
  const files = await Promise.all(
    FILES.map(async ({ file, ...sample }) => ({ ...sample, text: await readFile(new URL(`data/${file}`, import.meta.url), 'utf8') })),
  );
  const companions = COMPANIONS.map((figures) => ({
    agencyName: figures.agency,
    agencyCode: figures.code,
    year: figures.year,
    text: companionReport(figures),
  }));
  return [...files, ...companions].sort((a, b) => a.year - b.year);
}
