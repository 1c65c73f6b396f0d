import type { Place } from '../../kernel/place.ts';
import type { ReadingNote } from '../model/reading.ts';
import type { AnnualReport } from '../model/report.ts';
import type { RestoredText } from './restored-text.ts';
import type { Paragraph } from './structure/paragraphs.ts';

/** What the text does not say about the report itself, and lines that can't be read. */
export function notesOnIdentity(report: AnnualReport, damaged: readonly Place[]): ReadingNote[] {
  const notes: ReadingNote[] = [];
  if (report.agency === null) notes.push({ code: 'agency.unknown', message: '正文和标题均未写明编制年度报告的机关。', places: [] });
  if (report.year === null) notes.push({ code: 'year.unknown', message: '正文和标题均未写明报告年度。', places: [] });
  if (report.sections.length === 0) notes.push({ code: 'sections.none', message: '没有找到“一、总体情况”一类的分节标题。', places: [] });
  if (damaged.length > 0) {
    notes.push({
      code: 'text.damaged',
      message: `${damaged.length}行文字编码已损坏，字节不完整，无法还原。`,
      places: damaged.slice(0, 20),
    });
  }
  return notes;
}

const NUMBER_LOST = /[\u4e00-\u9fff]([ \u00a0\u3000]{1,8}(?:余|多)?(?:条|件|篇|次|份|期|场次)(?=[，。；、,;]))/g;
const BLANK = /[ \u00a0\u3000]/;
const COUNTED_THING = /(?:信息|公文|文件|稿件|材料|申请|留言|来信|建议|提案|培训|会议|数据)共?$/;

/** 主动公开信息  条: the unit stands there, its number does not. */
export function notesOnLostNumbers(restored: RestoredText, paragraphs: readonly Paragraph[]): ReadingNote[] {
  const places = paragraphs.flatMap((paragraph) =>
    (BLANK.test(paragraph.text) ? [...paragraph.text.matchAll(NUMBER_LOST)] : [])
      .filter((match) => COUNTED_THING.test(paragraph.text.slice(Math.max(0, match.index - 4), match.index + 1)))
      .map((match) => ({
        start: restored.toSource(paragraph.toRestored(match.index + 1)),
        end: restored.toSource(paragraph.toRestored(match.index + match[0].length, true)),
      })),
  );
  if (places.length === 0) return [];
  return [{ code: 'quantity.numberMissing', message: `正文有${places.length}处只有单位、没有数字。`, places: places.slice(0, 20) }];
}
