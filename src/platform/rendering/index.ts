export { renderHtml } from './render-html.ts';
export { renderMarkdown } from './render-markdown.ts';
export { renderXlsx } from './render-xlsx.ts';
export { renderDocx } from './render-docx.ts';
export { renderDocxApart } from './render-docx-apart.ts';
export { renderPdf, renderPdfOf } from './render-pdf.ts';
export { renderEnvelopes, type EnvelopeLabel } from './render-envelopes.ts';
export type { PdfFailure, PdfOptions } from './pdf/fonts-for.ts';
export { stopTypst } from './pdf/typst-worker.ts';
