export { renderHtml } from './render-html.ts';
export { renderMarkdown } from './render-markdown.ts';
export { renderXlsx } from './render-xlsx.ts';
export { renderDocx } from './render-docx.ts';
export { renderDocxApart } from './render-docx-apart.ts';
export { renderPdf, renderPdfOf, type PdfFailure, type PdfOptions } from './render-pdf.ts';
export { stopTypst } from './pdf/typst-worker.ts';
