import assert from 'node:assert/strict';
import { test } from 'node:test';
import { pdfFile } from '../testing/sample-files.ts';
import { findHiddenData } from './find-hidden-data.ts';

/** A PDF with one page and the given objects from number 4 on; `catalog` and `page` are added to those of the file. */
function pdf(objects: readonly string[], catalog = '', page = '', info = ''): Buffer {
  const all = [
    `<< /Type /Catalog /Pages 2 0 R ${catalog} >>`,
    '<< /Type /Pages /Kids [3 0 R] /Count 1 >>',
    `<< /Type /Page /Parent 2 0 R /MediaBox [0 0 200 200] ${page} >>`,
    ...objects,
  ];
  let text = '%PDF-1.7\n';
  const offsets = all.map((body, index) => {
    const at = text.length;
    text += `${index + 1} 0 obj\n${body}\nendobj\n`;
    return at;
  });
  const start = text.length;
  const lines = offsets.map((at) => `${String(at).padStart(10, '0')} 00000 n \n`).join('');
  return Buffer.from(
    `${text}xref\n0 ${all.length + 1}\n0000000000 65535 f \n${lines}trailer\n<< /Size ${all.length + 1} /Root 1 0 R ${info} >>\nstartxref\n${start}\n%%EOF\n`,
    'latin1',
  );
}

async function found(bytes: Buffer): Promise<readonly string[]> {
  return (await findHiddenData(bytes, 'pdf')).map(({ kind, message }) => `${kind} ${message}`);
}

test('a PDF that hides nothing', async () => {
  assert.deepEqual(await found(pdfFile()), []);
  assert.deepEqual(await found(pdf([])), []);
});

test('the author and the title of its properties', async () => {
  const [author, title, ...more] = await found(pdf(['<< /Author (Zhang San) /Title <FEFF5E745EA66C47603B> >>'], '', '', '/Info 4 0 R'));
  assert.match(author ?? '', /^author .*“Zhang San”/);
  assert.match(title ?? '', /^property .*标题“年度汇总”/);
  assert.deepEqual(more, []);
});

test('notes and marks on its pages, links into the office, forms that are filled in', async () => {
  const annotation = (rest: string): string => `<< /Type /Annot /Rect [0 0 9 9] ${rest} >>`;
  const bytes = pdf(
    [
      annotation('/Subtype /Text /Contents (inner remark)'),
      annotation('/Subtype /Link /A << /S /URI /URI (http://10.0.0.8/oa) >>'),
      annotation('/Subtype /Link /A << /S /URI /URI (https://www.gov.cn/) >>'),
      annotation('/Subtype /Widget /FT /Tx /T (name) /V (Li Si)'),
    ],
    '/AcroForm << /Fields [7 0 R] >>',
    '/Annots [4 0 R 5 0 R 6 0 R 7 0 R]',
  );
  const lines = await found(bytes);
  assert.equal(lines.length, 3, lines.join('\n'));
  assert.match(lines.join('\n'), /pdfAnnotation PDF 里有 1 处便笺[^]*localLink .*10\.0\.0\.8[^]*pdfForm .*“Li Si”/);
});

test('files that travel in it and scripts that it starts', async () => {
  const bytes = pdf(
    [
      '<< /Names [(draft.docx) 5 0 R] >>',
      '<< /Type /Filespec /F (draft.docx) /UF (draft.docx) /EF << /F 6 0 R >> >>',
      '<< /Type /EmbeddedFile /Length 1 >>\nstream\nx\nendstream',
      '<< /S /JavaScript /JS (app.alert\\(1\\)) >>',
    ],
    '/Names << /EmbeddedFiles 4 0 R >> /OpenAction 7 0 R',
  );
  const lines = (await found(bytes)).join('\n');
  assert.match(lines, /pdfAttachment .*“draft\.docx”/);
  assert.match(lines, /pdfScript /);
  assert.match((await found(pdf(['<< /S /Launch /F (calc.exe) >>'], '/OpenAction 4 0 R'))).join('\n'), /pdfScript .*Launch/);
});

test('what it was before it was saved once more', async () => {
  const twice = Buffer.concat([
    pdf([]),
    Buffer.from(
      '4 0 obj\n<< >>\nendobj\nxref\n4 1\n0000000000 00000 n \ntrailer\n<< /Size 5 /Root 1 0 R /Prev 0 >>\nstartxref\n9\n%%EOF\n',
    ),
  ]);
  assert.match((await found(twice)).join('\n'), /earlierVersions .*共 2 次保存/);
});

test('many at once are looked through, each with its own answer', async () => {
  const answers = await Promise.all(
    Array.from({ length: 6 }, (_, index) => found(pdf([`<< /Author (A${index}) >>`], '', '', '/Info 4 0 R'))),
  );
  assert.deepEqual(
    answers.map(([line]) => /“(\w+)”/.exec(line ?? '')?.[1]),
    ['A0', 'A1', 'A2', 'A3', 'A4', 'A5'],
  );
});
