import { html, listTable, type Page } from '../../portal/index.ts';
import { CHECKS } from '../../report/index.ts';
import { SEVERITY_WORDS } from './severity-words.ts';

/** Every check, what it looks for and what stands behind it. */
export function checksPage(): Page {
  return {
    title: '检查项目',
    column: 'checks',
    breadcrumb: [{ text: '检查项目', href: null }],
    wide: true,
    description: '年报体检的全部检查项目及其依据。',
    main: html`<h1>检查项目</h1>
<p>年报体检共有 ${CHECKS.length} 项检查。<span class="tag tag-error">错误</span> 是算术关系或法定要求不成立；<span class="tag tag-warning">疑点</span> 是很可能有误，请核对；<span class="tag tag-info">提示</span> 是文字和体例上值得留意之处。</p>
${listTable({
  caption: '全部检查项目',
  columns: [{ text: '检查' }, { text: '程度' }, { text: '查什么' }, { text: '依据' }, { text: '代码' }],
  rows: CHECKS.map((check) => [
    check.title,
    check.severities.map((severity) => html`<span class="tag tag-${severity}">${SEVERITY_WORDS[severity]}</span> `),
    html`${check.description}${check.example !== '' && html`<br><span class="muted">例：${check.example}</span>`}`,
    check.source,
    html`<code>${check.code}</code>`,
  ]),
})}`,
  };
}
