import { alert, html, type Html, type Page } from '../../portal/index.ts';

export interface CheckForm {
  readonly text: string;
  readonly failure: CheckFailure | null;
}

export interface CheckFailure {
  readonly code: string;
  /** One sentence: what happened and what to do. */
  readonly message: string;
}

/** 年报体检: paste or upload. Complete without JavaScript; dropping a file is a comfort. */
export function checkPage(form: CheckForm): Page {
  return {
    title: '年报体检',
    column: 'check',
    breadcrumb: [{ text: '年报体检', href: null }],
    description: '粘贴或上传一份政府信息公开工作年度报告，检查数据是否前后一致。',
    main: html`<h1>年报体检</h1>
<p>粘贴或上传一份政府信息公开工作年度报告。系统会读出正文和统计表里的数据，检查<a href="/checks">各项勾稽关系和前后一致性</a>，把问题标在原文上，并可按国家统一格式重新生成。</p>
${form.failure !== null && alert('error', form.failure.message, html`<p>代码：<code>${form.failure.code}</code>。您粘贴的文字还在下面。</p>`)}
${checkFormView(form.text)}
<p class="muted">提交的内容只用来出这一次结果，不保存。一次最多 20 MB。程序可以用接口 <code>POST /api/check</code> 提交，返回 JSON。</p>`,
  };
}

export function checkFormView(text: string): Html {
  return html`<form method="post" action="/check" enctype="multipart/form-data" data-busy="正在检查，请稍候…">
<div class="drop-zone" data-drop-zone><label class="label" for="check-file">上传文件</label><p class="hint" id="check-file-hint">可以是 Word（.docx）、PDF、Excel（.xlsx）、网页或文本文件。<span data-drop-hint hidden>也可以把文件拖到这里。</span></p><input type="file" id="check-file" name="file" aria-describedby="check-file-hint" accept=".docx,.pdf,.xlsx,.html,.htm,.txt,.md"></div>
<p></p>
<label class="label" for="check-text">或者粘贴报告全文</label><p class="hint" id="check-text-hint">从网页、Word 或 PDF 里复制过来即可，表格乱了也没关系。</p>
<textarea id="check-text" name="text" rows="12" aria-describedby="check-text-hint" spellcheck="false">
${text}</textarea>
<p class="button-row"><button class="button" type="submit">开始检查</button></p></form>`;
}
