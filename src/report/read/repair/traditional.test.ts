import assert from 'node:assert/strict';
import { test } from 'node:test';
import { unrepaired } from '../restored-text.ts';
import { MARKER, simplify } from './traditional.ts';

const simplified = (text: string): string => simplify(unrepaired(text)).restored.text;

test('a traditional text becomes simplified at the same offsets', () => {
  const { restored, repair } = simplify(unrepaired('縣財政局認真貫徹條例，全年主動公開政府信息三十條。'));
  assert.equal(restored.text, '县财政局认真贯彻条例，全年主动公开政府信息三十条。');
  assert.equal(repair?.kind, 'traditional');
  assert.equal(restored.toSource(5), 5);
});

test('a few traditional characters in a simplified text stay', () => {
  const text =
    '局长於國華、副局长張强和科长贺龍出席会议，研究政府信息公开工作，部署全年任务，要求各单位按照条例规定主动公开政府信息，及时答复申请人，做好政策解读、平台建设和监督保障工作，并将公开情况纳入年度考核。';
  assert.equal(simplified(text), text);
  assert.equal(simplify(unrepaired(text)).repair, null);
});

test('a traditional line inside a simplified text is converted alone', () => {
  const plain = '本报告根据条例编制，全文包括六个部分，公布如下，请社会各界监督。'.repeat(8);
  assert.equal(simplified(`${plain}\n縣應急管理局開設專欄，發布預警信息\n於氏`), `${plain}\n县应急管理局开设专栏，发布预警信息\n於氏`);
});

test('every marker is a character that simplified text writes otherwise', () => {
  for (const character of MARKER.source.slice(1, -1)) assert.notEqual(simplified(`務開領${character}`).charAt(3), character);
});
