import assert from 'node:assert/strict';
import { test } from 'node:test';
import { plainDate } from '../../kernel/plain-date.ts';
import { isLate, reportDueOn } from './report-due-date.ts';

/** 条例 (2019) art 49: departments by 31 January, governments of a county or higher by 31 March. */
const DUE: readonly (readonly [agency: string, due: string])[] = [
  ['青山县人民政府', '2022-03-31'],
  ['白河市人民政府', '2022-03-31'],
  ['白河市东湖区人民政府', '2022-03-31'],
  ['左河旗人民政府', '2022-03-31'],
  ['南山自治州人民政府', '2022-03-31'],
  ['东江省人民政府', '2022-03-31'],
  ['西原自治区人民政府', '2022-03-31'],
  ['青山县柳林镇人民政府', '2022-01-31'],
  ['青山县石门乡人民政府', '2022-01-31'],
  ['青山县人民政府办公室', '2022-01-31'],
  ['东湖区人民政府新城街道办事处', '2022-01-31'],
  ['青山县卫生健康局', '2022-01-31'],
];

for (const [agency, due] of DUE) {
  test(`条例 art 49: ${agency} publishes its report on 2021 by ${due}`, () => {
    assert.equal(reportDueOn(2021, agency), due);
    const isGovernment = due.endsWith('03-31');
    const [last, next] = isGovernment ? [plainDate(2022, 3, 31), plainDate(2022, 4, 1)] : [plainDate(2022, 1, 31), plainDate(2022, 2, 1)];
    assert.equal(isLate(2021, agency, last), false);
    assert.equal(isLate(2021, agency, next), true);
    assert.equal(isLate(2021, agency, null), false);
  });
}

test('条例 (2007) art 31: up to the report on 2018, 31 March for all', () => {
  assert.equal(isLate(2018, '青山县卫生健康局', plainDate(2019, 3, 31)), false);
  assert.equal(isLate(2018, '青山县卫生健康局', plainDate(2019, 4, 1)), true);
  assert.equal(isLate(2018, '青山县人民政府', plainDate(2019, 4, 1)), true);
  assert.equal(reportDueOn(2019, '青山县卫生健康局'), '2020-01-31');
});
