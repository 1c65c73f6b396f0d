import type { Dice } from '../../test/screening/labelled/dice.ts';
import { KINDS } from '../../test/screening/labelled/samples.ts';
import { sampleOf } from '../../test/screening/labelled/template.ts';

const PROSE = [
  '各乡镇人民政府、街道办事处，县政府各部门、各直属机构：',
  '为进一步规范政府信息公开工作，保障公民、法人和其他组织依法获取政府信息，提高政府工作的透明度，现将有关事项通知如下。',
  '坚持以公开为常态、不公开为例外，遵循公正、公平、合法、便民的原则，及时、准确地公开政府信息。',
  '各单位要明确一名负责同志分管，落实专人负责，做到有部署、有检查、有考核，确保各项任务落到实处。',
  '对涉及群众切身利益的事项，要通过政府网站、政务新媒体和便民服务大厅等渠道主动公开，方便群众查询。',
];

/** Running text of an office of about so many characters: prose, and now and then a sentence with something to be found. */
export function officeText(dice: Dice, length: number): string {
  const parts: string[] = [];
  for (let size = 0; size < length;) {
    const kind = dice.pick(KINDS);
    const part =
      dice.below(8) > 0 ? dice.pick(PROSE) : (sampleOf(kind.code, false, dice.pick(kind.known.negative)(dice)).passages[0]?.text ?? '');
    parts.push(part);
    size += part.length;
  }
  return parts.join('');
}
