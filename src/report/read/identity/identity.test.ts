import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { AnnualReport } from '../../model/report.ts';
import { readReport } from '../read-report.ts';
import { textSource } from '../text-source.ts';

const read = (text: string): AnnualReport => readReport(textSource(text)).report;
const identity = (text: string): (string | number | null)[] => {
  const { title, agency, year } = read(text);
  return [title?.value ?? null, agency?.value ?? null, year?.value ?? null];
};

test('title, agency and year, wherever the title breaks', () => {
  const title = '青阳县审计局2022年政府信息公开工作年度报告';
  for (const head of [
    title,
    '青阳县审计局\n2022年政府信息公开工作年度报告',
    '青阳县审计局2022年\n\n政府信息公开工作年度报告',
    '青阳县审计局2022年政府信息公开工作年度\n报告',
    '# 青阳县审计局\n\n## **2022年政府信息公开工作年度报告**',
    '政府信息公开年报\n\n青阳县审计局2022年政府信息公开工作年度报告',
  ]) {
    assert.deepEqual(identity(`${head}\n\n根据条例，编制本报告。\n一、总体情况\n正文。`), [title, '青阳县审计局', 2022], head);
  }
});

test('a title that runs into the text', () => {
  assert.deepEqual(identity('青阳县审计局2022年政府信息公开工作年度报告 根据条例，编制本报告。一、总体情况 正文。'), [
    '青阳县审计局2022年政府信息公开工作年度报告',
    '青阳县审计局',
    2022,
  ]);
});

test('other ways to say it', () => {
  assert.deepEqual(identity('2023年度青阳县审计局政府信息公开年度报告\n一、总体情况'), [
    '2023年度青阳县审计局政府信息公开年度报告',
    '青阳县审计局',
    2023,
  ]);
  assert.deepEqual(identity('关于青阳县审计局二〇二一年度政府信息公开工作年度报告的公告\n一、总体情况').slice(1), ['青阳县审计局', 2021]);
  assert.deepEqual(identity('××市环境保护局２０１０年政府信息公开年度报告\n一、概述').slice(1), ['××市环境保护局', 2010]);
  assert.deepEqual(identity('2022年青阳县政府信息公开工作年度报告\n本报告由青阳县人民政府办公室编制。\n一、总体情况').slice(1), [
    '青阳县人民政府',
    2022,
  ]);
});

test('agencies of any kind, whatever words their names hold', () => {
  for (const name of [
    '青阳县工业和信息化局',
    '青阳县委党史工作办公室',
    '青阳县政务服务和公共资源交易管理局',
    '国家税务总局青阳县税务局',
    '青阳海关',
    '青阳县实验幼儿园',
    '青阳县人民政府办公室',
    '青阳经济开发区管理委员会',
  ]) {
    assert.equal(read(`${name}2022年政府信息公开工作年度报告\n一、总体情况`).agency?.value, name);
    assert.equal(read(`${name}政府信息公开工作年度报告（2022年度）\n一、总体情况`).agency?.value, name);
    assert.equal(read(`2022年度${name}政府信息公开工作年度报告\n一、总体情况`).agency?.value, name);
  }
});

test('neither publisher, nor index number, nor day of publication say who and when', () => {
  const report = read(
    '[索引号] | 11340000ABCD/2022-00012 | [ 主题分类 ] | 其他 |\n---|---|---|---|\n[ 发布机构 ] | 青阳县人民政府办公室 | [ 发文日期 ] | 2022-01-20 |\n[ 名 称 ] | 政府信息公开工作年度报告 |\n现将我单位工作情况报告如下。\n一、总体情况\n正文。',
  );
  assert.equal(report.agency, null);
  assert.equal(report.year, null);
  assert.equal(report.publisher?.value, '青阳县人民政府办公室');
  assert.equal(report.publishedOn?.value, '2022-01-20');
  assert.equal(report.preamble?.value, '现将我单位工作情况报告如下。');
});

test('a block of metadata in one line, with colons, or with values under their labels', () => {
  for (const block of [
    '发布时间：2024-01-19 09:30  来源：青阳县人民政府  浏览次数：125',
    '索引号：1134/2024-1\n发布机构：青阳县人民政府\n发布日期：2024年1月19日',
    '发布机构\n青阳县人民政府\n发布日期\n2024-01-19',
    '发布机构：\t青阳县人民政府\t发布日期：\t2024-01-19',
  ]) {
    const report = read(`${block}\n青阳县审计局2023年政府信息公开工作年度报告\n一、总体情况\n正文。`);
    assert.equal(report.publisher?.value, '青阳县人民政府', block);
    assert.equal(report.publishedOn?.value, '2024-01-19', block);
    assert.equal(report.title?.value, '青阳县审计局2023年政府信息公开工作年度报告', block);
    assert.equal(report.preamble, null, block);
  }
});

test('a short name is written out by the text, with its prefecture', () => {
  const text =
    '[ 发布机构 ] | 青州市临溪区人民政府 |\n临溪区卫健局2022年政府信息公开工作年度报告\n一、总体情况\n临溪区卫生健康局认真开展工作，区卫健局、区卫生健康局和我局网站同步公开。';
  const { agency, agencyAliases } = read(text);
  assert.equal(agency?.value, '青州市临溪区卫生健康局');
  assert.equal(text.slice(agency?.at?.start, agency?.at?.end), '临溪区卫健局');
  assert.deepEqual([...agencyAliases].sort(), ['临溪区卫健局', '临溪区卫生健康局', '区卫健局', '区卫生健康局', '我局'].sort());
});

test('a name written in full stays as the title has it', () => {
  assert.equal(
    read('临溪县卫生健康局2022年政府信息公开工作年度报告\n一、总体情况\n青州市临溪县人民政府网站公开信息。').agency?.value,
    '临溪县卫生健康局',
  );
});

test('without a title: the signature, an announcement, or the body the text calls its own', () => {
  assert.equal(read('一、总体情况\n我局认真工作。\n青阳县审计局\n2023年1月12日').agency?.value, '青阳县审计局');
  const beside = read('一、总体情况\n我局认真工作。\n青阳县审计局　　2023年1月12日');
  assert.deepEqual(
    [beside.agency?.value, beside.publishedOn?.value, beside.sections[0]?.body.value],
    ['青阳县审计局', '2023-01-12', '我局认真工作。'],
  );
  assert.equal(read('现公布青阳县审计局2022年度政府信息公开工作情况。\n一、总体情况\n正文。').agency?.value, '青阳县审计局');
  const own = read(
    '今年，市发改委高度重视政务公开。\n一、组织领导\n成立了安平市发改委政务公开领导小组，市发改委办公室负责日常工作。2019年度我委公开信息30条。市财政局配合。\n二、主要做法\n2019年度我委收到申请1件，市发改委依法答复。',
  );
  assert.equal(own.agency?.value, '安平市发展和改革委员会');
  assert.equal(own.year?.value, 2019);
  assert.ok(!own.agencyAliases.includes('市委'));
});

test('the period, damaged digits included; the year of a document named in the text is not the report’s', () => {
  const period = (text: string): unknown => read(`${text}\n一、总体情况\n正文。`).period?.value ?? null;
  const whole = { from: '2023-01-01', to: '2023-12-31' };
  assert.deepEqual(period('统计时间为2023年1月1日至2023年12月31日。'), whole);
  assert.deepEqual(period('本报告所列数据的统计期限自 2023 年 1 月 1 日起，至 12 月 31 日止。'), whole);
  assert.deepEqual(period('统计期限自20231月1日起至202312月31日止。'), whole);
  assert.deepEqual(period('统计期限：2023.1.1—2023.12.31'), whole);
  assert.deepEqual(period('统计期限为２０２３年１月１日至１２月３１日'), whole);
  assert.deepEqual(period('统计时间：2023年1月至12月'), whole);
  assert.deepEqual(period('统计期限为2023年3月1日至2023年12月31日。'), { from: '2023-03-01', to: '2023-12-31' });
  assert.equal(period('2023年3月1日至3月31日开展宣传月活动，落实2021年1月1日至2025年12月31日的规划。'), null);
  assert.equal(period('统计期限自2023年2月30日至2023年13月1日。'), null);
  assert.equal(read('按照《2018年政务公开工作要点》要求，现将工作情况报告如下。\n一、总体情况\n正文。').year, null);
});

test('a year comes from the preamble when title and period are silent', () => {
  const { year } = read('现将2020年政务信息公开工作汇报如下。\n一、总体情况\n正文。');
  assert.equal(year?.value, 2020);
  assert.deepEqual(year?.at, { start: 2, end: 6 });
});

test('two different years in the sentences of a text without title say nothing', () => {
  assert.equal(read('一、总体情况\n2019年，我局公开信息。2020年，我局公开信息。2020年，我局答复申请。').year, null);
});

test('the agency of an untitled text, however its introduction names it', () => {
  for (const [text, agency] of [
    ['现向社会公布2021年青阳县审计局政府信息公开工作年度报告。', '青阳县审计局'],
    ['特向社会公布2020年度临河镇政府信息公开工作年度报告。请与临河镇人民政府办公室联系。', '临河镇人民政府'],
    ['现公开临河街道办事处2022年政府信息公开工作年度报告。', '临河街道办事处'],
    ['本年度报告根据《条例》要求，由国家税务总局青州市临溪区税务局编制。', '国家税务总局青州市临溪区税务局'],
    ['本报告由青阳县水务局根据《条例》和县政府通知精神编制完成。', '青阳县水务局'],
    ['按照有关要求，青阳县林业局编制了2021年政府信息公开年度报告。', '青阳县林业局'],
    ['本报告结合青州市青阳县民政局（以下简称“青阳县民政局”）政府信息公开统计数据撰写。', '青州市青阳县民政局'],
    ['现公布市水务局2021年政府信息公开工作年度报告。', undefined],
    ['本报告由市政府办公厅综合各区县报告编制。', undefined],
    ['本报告由总体情况、主动公开政府信息情况两部分组成。', undefined],
  ] as const) {
    assert.equal(read(`${text}\n一、总体情况\n正文。`).agency?.value, agency, text);
  }
});

test('what stands above a whole title is no part of it', () => {
  for (const above of ['政府信息公开', '公开方式 主动公开', '发布机构：\n文号：\n有效性：']) {
    assert.deepEqual(
      identity(`${above}\n青州市水务局高新区分局2022年\n政府信息公开工作年度报告\n一、总体情况\n正文。`).slice(0, 2),
      ['青州市水务局高新区分局2022年政府信息公开工作年度报告', '青州市水务局高新区分局'],
      above,
    );
  }
  assert.equal(read('有效性：\n青州市水务局2022年政府信息公开工作年度报告\n一、总体情况').agency?.value, '青州市水务局');
});

test('a period left over from last year does not decide the year', () => {
  const head = '青阳县林业局编制了2021年政府信息公开年度报告。统计期限自2020年1月1日始至2020年12月31日止。\n一、总体情况\n';
  assert.equal(read(`${head}2021年，我局公开信息12条。`).year?.value, 2021);
  assert.equal(read(`${head}2020年，我局公开信息12条。`).year?.value, 2020);
  assert.equal(read(`${head}我局公开信息12条。`).year, null);
});
