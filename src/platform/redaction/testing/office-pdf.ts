import { execFileSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

/** A decision with personal data as LibreOffice writes it: a head on every page, a table, properties of the document, text in white, bookmarks. */
export function officePdf(): Buffer {
  const folder = mkdtempSync(join(tmpdir(), 'redaction-'));
  try {
    writeFileSync(join(folder, 'decision.fodt'), SOURCE);
    const profile = `-env:UserInstallation=file://${join(folder, 'profile')}`;
    const filter =
      'pdf:writer_pdf_Export:{"ExportBookmarks":{"type":"boolean","value":"true"},"UseTaggedPDF":{"type":"boolean","value":"true"}}';
    execFileSync('soffice', [profile, '--headless', '--convert-to', filter, '--outdir', folder, join(folder, 'decision.fodt')], {
      stdio: 'ignore',
    });
    return readFileSync(join(folder, 'decision.pdf'));
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

const row = (...cells: readonly string[]): string =>
  `<table:table-row>${cells.map((cell) => `<table:table-cell table:style-name="Cell" office:value-type="string"><text:p>${cell}</text:p></table:table-cell>`).join('')}</table:table-row>`;

const paragraph = (text: string, style = 'Standard'): string => `<text:p text:style-name="${style}">${text}</text:p>`;

const SOURCE = `<?xml version="1.0" encoding="UTF-8"?>
<office:document xmlns:office="urn:oasis:names:tc:opendocument:xmlns:office:1.0" xmlns:style="urn:oasis:names:tc:opendocument:xmlns:style:1.0" xmlns:text="urn:oasis:names:tc:opendocument:xmlns:text:1.0" xmlns:table="urn:oasis:names:tc:opendocument:xmlns:table:1.0" xmlns:fo="urn:oasis:names:tc:opendocument:xmlns:xsl-fo-compatible:1.0" xmlns:meta="urn:oasis:names:tc:opendocument:xmlns:meta:1.0" xmlns:dc="http://purl.org/dc/elements/1.1/" office:version="1.3" office:mimetype="application/vnd.oasis.opendocument.text">
<office:meta><dc:title>王小明行政处罚决定书</dc:title><dc:creator>承办人周某某</dc:creator><meta:keyword>王小明</meta:keyword></office:meta>
<office:font-face-decls><style:font-face style:name="Song" svg:font-family="'Noto Serif CJK SC'" xmlns:svg="urn:oasis:names:tc:opendocument:xmlns:svg-compatible:1.0"/></office:font-face-decls>
<office:styles><style:style style:name="Standard" style:family="paragraph"><style:paragraph-properties fo:margin-bottom="3mm" fo:line-height="150%"/><style:text-properties fo:font-size="12pt" style:font-name="Song" style:font-name-asian="Song" style:font-size-asian="12pt"/></style:style><style:style style:name="Heading_20_1" style:display-name="Heading 1" style:family="paragraph" style:parent-style-name="Standard" style:default-outline-level="1"><style:text-properties fo:font-size="16pt" style:font-size-asian="16pt" fo:font-weight="bold" style:font-weight-asian="bold"/></style:style></office:styles>
<office:automatic-styles><style:style style:name="White" style:family="paragraph" style:parent-style-name="Standard"><style:text-properties fo:color="#ffffff"/></style:style><style:style style:name="Break" style:family="paragraph" style:parent-style-name="Standard"><style:paragraph-properties fo:break-before="page"/></style:style><style:style style:name="Cell" style:family="table-cell"><style:table-cell-properties fo:border="0.5pt solid #000000" fo:padding="1.5mm"/></style:style><style:page-layout style:name="A4"><style:page-layout-properties fo:page-width="210mm" fo:page-height="297mm" fo:margin="25mm"/><style:header-style/></style:page-layout></office:automatic-styles>
<office:master-styles><style:master-page style:name="Standard" style:page-layout-name="A4"><style:header><text:p text:style-name="Standard">清水县城市管理局　案号：清城罚〔2026〕17号　王小明</text:p></style:header></style:master-page></office:master-styles>
<office:body><office:text>
<text:h text:style-name="Heading_20_1" text:outline-level="1">关于对王小明的行政处罚决定书</text:h>
${paragraph('当事人：王小明，男，1990年3月7日出生，公民身份号码110101199003072316，住清水县和平里街道兴化路8号院3号楼502室，联系电话13812345678。')}
${paragraph('经查，当事人于2026年6月1日在兴化路 The Old Kitchen 门前占道经营，与 William Zhang 发生争执。')}
${paragraph('王小明的前科记录（白色文字）', 'White')}
<table:table><table:table-column table:number-columns-repeated="3"/>${row('姓名', '证件号码', '罚款')}${row('王小明', '110101199003072316', '1,200元')}${row('赵六', '320102198512120030', '300元')}</table:table>
${paragraph('依据《中华人民共和国行政处罚法》第五十一条，决定对王小明罚款二百元。', 'Break')}
${paragraph('清水县城市管理局')}
</office:text></office:body></office:document>`;
