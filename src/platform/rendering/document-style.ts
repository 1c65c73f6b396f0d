/** Widths of columns as classes, since a page under a strict content policy may carry no `style` attribute. */
const COLUMN_WIDTHS = Array.from({ length: 100 }, (_, index) => `.print-w-${index + 1}{width:${index + 1}%}`).join('');

/** How a rendered fragment looks on a screen and on paper; the classes are those of `render-html.ts`. */
const DOCUMENT_STYLE = `
.print-document{max-width:52rem;margin:0 auto;padding:2rem 1rem 4rem}
.print-title{font-size:1.6rem;line-height:1.5;text-align:center;text-wrap:balance}
.print-title-line{display:block}
.print-subtitle{text-align:center;color:#444}
.print-letterhead{color:#c00;font-size:1.9rem;line-height:1.4;text-align:center;letter-spacing:.08em;border-bottom:4px double #c00;padding-bottom:.3em;text-wrap:balance}
.print-sign-off{width:fit-content;margin:2em 4em 1em auto;text-align:center}
.print-heading-1,.print-heading-2,.print-heading-3{font-family:"Noto Sans SC","Source Han Sans SC","PingFang SC",SimHei,sans-serif;line-height:1.5}
.print-heading-1{font-size:1.2rem;margin:1.6em 0 .6em}
.print-heading-2{font-size:1.05rem;margin:1.2em 0 .4em}
.print-heading-3{font-size:1rem;margin:1em 0 .3em}
.print-indent{text-indent:2em;margin:.4em 0}
.print-center{text-align:center}.print-start{text-align:start}.print-end{text-align:end}
.print-table-frame{overflow-x:auto;margin:1rem 0}
.print-table{border-collapse:collapse;width:100%;min-width:40rem;table-layout:fixed;font-size:.875rem;line-height:1.4}
.print-table th,.print-table td{border:1px solid #333;padding:.3em .35em;text-align:center;vertical-align:middle;font-weight:400;overflow-wrap:anywhere;text-wrap:balance}
.print-table thead th{background:#f3f4f6}
.print-table .print-start{text-align:start}.print-table .print-end{text-align:end}
.print-table caption{font-weight:600;padding:.4em}
.print-table [data-mark=unknown]{background:#fff4d6}
figure{margin:1em 0;text-align:center}figure img{max-width:100%;height:auto}figcaption{font-size:.875rem;color:#444}
blockquote{margin:1em 2em;color:#333}.print-notes{margin-top:2em;border-top:1px solid #999;font-size:.875rem}
.print-table p,.print-table ul,.print-table ol{margin:.1em 0}
@media print{@page{size:A4;margin:37mm 26mm 35mm 28mm}.print-document{max-width:none;padding:0}.print-table-frame{overflow:visible}.print-table{min-width:0;font-size:9pt}thead{display:table-header-group}tr{break-inside:avoid}}
${COLUMN_WIDTHS}
`;

/** The style of a page that holds nothing but the document. */
export const PAGE_STYLE = `:root{color-scheme:light}
body{margin:0;background:#fff;color:#111;font:16px/1.8 "Noto Serif SC","Source Han Serif SC","Songti SC",SimSun,serif}
${DOCUMENT_STYLE}`;
