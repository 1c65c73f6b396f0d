import type { Place } from '../../../kernel/place.ts';
import type { Check } from '../check.ts';
import { clauseStart } from '../narrative/clause.ts';

const UNIT_BEHIND_SPACE = /(?<=[ \t\u00a0\u3000_＿])(?:条|件|篇|份|次|期|人次|余条|多条)(?=[，。；、,;）)]|其中)/g;
const SPACE_FOR_NUMBER =
  /(?:信息|申请|文件|公文|收到|公开|发布|受理|办理|办结|答复|制发|印发|推送|许可|处罚|共|共计|累计|稿件|建议|提案|数据|动态)[ \t\u00a0\u3000_＿]{1,12}$/;
/** Longest word and longest space. */
const LONGEST_BEFORE = 14;
const NO_NUMBER =
  /(?:主动公开|发布|公开|推送|收到|受理|办理|办结|制发|印发|编辑发布|共|累计)(?:各类|政府|政务|网站|公开|工作){0,4}(?:信息|申请|文件|公文|消息|稿件)(?:共|共计|累计)?(?:条|件|篇|份)(?=[，。；]|$)/gm;

/** 主动公开信息  条: the place was left for a number that nobody wrote. */
export const NUMBER_MISSING: Check = {
  code: 'text.numberMissing',
  severities: ['warning'],
  title: '漏填数字',
  description: '量词前面没有数字。',
  source: '《政府信息公开条例》第六条（准确公开）',
  example: '“全年主动公开信息　条”。',
  *find({ reading, flat, place }) {
    const { restored, toSource } = reading;
    let behind = -1;
    const spaces: Place[] = [];
    for (const unit of restored.matchAll(UNIT_BEHIND_SPACE)) {
      const before = SPACE_FOR_NUMBER.exec(restored.slice(Math.max(0, unit.index - LONGEST_BEFORE), unit.index));
      if (before === null) continue;
      const words = before[0] + unit[0];
      const end = unit.index + unit[0].length;
      const at = { start: toSource(end - words.length), end: toSource(end) };
      // A heading and a unit side by side in a table lack no number.
      if (!flat.covers(at.start)) continue;
      spaces.push(at);
      yield { severity: 'warning', message: `“${words.replace(/\s+/g, ' ')}”缺少数字。`, places: [at] };
    }
    for (const match of flat.text.matchAll(NO_NUMBER)) {
      const at = place(match.index, match.index + match[0].length);
      // Both run through the text in order: those said already are behind.
      while ((spaces[behind + 1]?.start ?? Infinity) <= at.end) behind += 1;
      if ((spaces[behind]?.end ?? -1) > at.start) continue;
      yield { severity: 'warning', message: `“${match[0]}”缺少数字。`, places: [at] };
    }
  },
};

/** A bare number among others that carry a unit. */
export const UNIT_MISSING: Check = {
  code: 'text.unitMissing',
  severities: ['info'],
  title: '漏写量词',
  description: '并列的数字中有的没有量词。',
  source: '《出版物上数字用法》（GB/T 15835）',
  example: '“主动公开20件，不公开14，依申请公开2件”。',
  *find({ mentions, flat, place }) {
    for (const [index, mention] of mentions.entries()) {
      if (mention.unit !== null || !/^[，；。、）]$/.test(flat.text.charAt(mention.end))) continue;
      if (!/[\u4e00-\u9fff]$/.test(mention.lead) || mention.depth > 0) continue;
      const near = [mentions[index - 1], mentions[index + 1]];
      if (!near.some((other) => other !== undefined && other.sentence === mention.sentence && other.unit !== null && other.unit !== '%'))
        continue;
      yield {
        severity: 'info',
        message: `“${flat.text.slice(clauseStart(flat.text, mention), mention.end)}”没有量词。`,
        places: [place(clauseStart(flat.text, mention), Math.min(flat.text.length, mention.end + 1))],
      };
    }
  },
};

const ABOUT_AN_EXACT_NUMBER = /(?<![\d.])(\d*[1-9])(余|多)(?:条|件|次|人次|人|篇|份|个|项|期|场|名|家|户|批|批次)/g;

/** 813多: a number that exact needs no 多. */
export const APPROXIMATE_EXACT: Check = {
  code: 'text.approximate',
  severities: ['info'],
  title: '确数后加约数词',
  description: '精确到个位的数字后面又用“余”“多”。',
  source: '《出版物上数字用法》（GB/T 15835）',
  example: '“发布信息647多条”。',
  *find({ flat, place }) {
    for (const match of flat.text.matchAll(ABOUT_AN_EXACT_NUMBER)) {
      if (Number(match[1]) < 11) continue;
      const start = match.index;
      yield {
        severity: 'info',
        message: `“${match[0]}”：数字已精确到个位，不宜再用“${match[2] ?? ''}”。`,
        places: [place(start, start + match[0].length)],
      };
    }
  },
};
