/** A made-up report with a table as text, used by the tests of every format. */
export const SAMPLE_TEXT = `清水县林业局2023年政府信息公开工作年度报告
根据有关规定，现公布本局2023年政府信息公开工作年度报告，统计期限为2023年1月1日至12月31日。
一、总体情况
全年主动公开信息128条，收到申请3件，均在期限内答复。
`;

export const SAMPLE_ROWS: readonly (readonly string[])[] = [
  ['信息内容', '本年制发件数', '本年废止件数', '现行有效件数'],
  ['规章', '0', '', '0'],
  ['行政规范性文件', '2', '1', '14'],
];

/** The sample as a web page in a site's frame. */
export const SAMPLE_PAGE = `<!DOCTYPE html><html><head><meta charset="utf-8"><title>2023年年度报告_清水县人民政府网</title></head><body>
<ul class="menu"><li><a href="/">首页</a></li><li><a href="/1">机构</a></li><li><a href="/2">新闻</a></li><li><a href="/3">公开</a></li><li><a href="/4">互动</a></li></ul>
<div id="zoom">${SAMPLE_TEXT.trim()
  .split('\n')
  .map((line) => `<p>&nbsp;&nbsp;${line}</p>`)
  .join('\n')}
<table border="1">${SAMPLE_ROWS.map((row) => `<tr>${row.map((text) => `<td>${text === '' ? '&nbsp;' : text}</td>`).join('')}</tr>`).join('\n')}</table></div>
<footer>主办单位：清水县人民政府办公室</footer></body></html>`;
