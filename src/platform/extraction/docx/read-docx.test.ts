import assert from 'node:assert/strict';
import { test } from 'node:test';
import { Document, LevelFormat, Packer, Paragraph, Table, TableCell, TableRow, TextRun, VerticalMergeType } from 'docx';
import { buildWord, cell, paragraph, table } from '../testing/build-word.ts';
import { opened } from '../testing/opened.ts';
import { tableRows } from '../testing/table-of.ts';

test('reads what the docx package writes: text, numbering, merged cells', async () => {
  const text = (content: string): Paragraph => new Paragraph({ children: [new TextRun(content)] });
  const document = new Document({
    numbering: {
      config: [
        {
          reference: 'parts',
          levels: [
            { level: 0, format: LevelFormat.CHINESE_COUNTING, text: '%1、' },
            { level: 1, format: LevelFormat.CHINESE_COUNTING, text: '（%2）' },
          ],
        },
      ],
    },
    sections: [
      {
        children: [
          text('清水县林业局年度报告'),
          new Paragraph({ text: '总体情况', numbering: { reference: 'parts', level: 0 } }),
          new Paragraph({ text: '主动公开', numbering: { reference: 'parts', level: 1 } }),
          new Paragraph({ text: '依申请公开', numbering: { reference: 'parts', level: 1 } }),
          new Paragraph({ text: '存在问题', numbering: { reference: 'parts', level: 0 } }),
          new Paragraph({ text: '人员', numbering: { reference: 'parts', level: 1 } }),
          new Table({
            rows: [
              new TableRow({
                children: [
                  new TableCell({ children: [text('办理结果')], verticalMerge: VerticalMergeType.RESTART }),
                  new TableCell({ children: [text('申请人')], columnSpan: 2 }),
                ],
              }),
              new TableRow({
                children: [
                  new TableCell({ children: [text('')], verticalMerge: VerticalMergeType.CONTINUE }),
                  new TableCell({ children: [text('0')] }),
                  new TableCell({ children: [text('')] }),
                ],
              }),
            ],
          }),
        ],
      },
    ],
  });
  const read = await opened(await Packer.toBuffer(document));
  assert.equal(
    read.text,
    '清水县林业局年度报告\n一、总体情况\n（一）主动公开\n（二）依申请公开\n二、存在问题\n（一）人员\n办理结果\t申请人\t\n\t0\t\n',
  );
  assert.deepEqual(tableRows(read), [
    ['办理结果', '申请人', null],
    [null, '0', ''],
  ]);
});

test('tracked changes are read as accepted, and said', async () => {
  const read = await opened(
    buildWord(
      `<w:p><w:r><w:t>公开</w:t></w:r><w:del><w:r><w:delText>12</w:delText></w:r></w:del><w:ins><w:r><w:t>15</w:t></w:r></w:ins><w:r><w:t>件</w:t></w:r></w:p>` +
        `<w:tbl><w:tr><w:trPr><w:del/></w:trPr>${cell('旧')}${cell('1')}</w:tr><w:tr>${cell('新')}${cell('2')}</w:tr></w:tbl>`,
    ),
  );
  assert.equal(read.text, '公开15件\n新\t2\n');
  assert.deepEqual(
    read.warnings.map(({ code }) => code),
    ['source.trackedChanges'],
  );
});

test('former formatting does not number a paragraph', async () => {
  const numbering = `<w:numbering><w:abstractNum w:abstractNumId="0"><w:lvl w:ilvl="0"><w:start w:val="1"/><w:numFmt w:val="decimal"/><w:lvlText w:val="%1."/></w:lvl></w:abstractNum><w:num w:numId="1"><w:abstractNumId w:val="0"/></w:num></w:numbering>`;
  const list = '<w:numPr><w:ilvl w:val="0"/><w:numId w:val="1"/></w:numPr>';
  const read = await opened(
    buildWord(paragraph('旧', `<w:pPrChange><w:pPr>${list}</w:pPr></w:pPrChange>`) + paragraph('甲', list) + paragraph('乙', list), [
      { name: 'word/numbering.xml', data: numbering },
    ]),
  );
  assert.equal(read.text, '旧\n1.甲\n2.乙\n');
});

test('hidden text, field codes, fallback pictures of text boxes and pinyin are not read; the box’s text is, once', async () => {
  const box = `<w:txbxContent>${paragraph('盒中文字')}</w:txbxContent>`;
  const read = await opened(
    buildWord(
      `<w:p><w:r><w:rPr><w:vanish/></w:rPr><w:t>隐藏</w:t></w:r><w:r><w:instrText>PAGE</w:instrText></w:r><w:r><w:t>正文</w:t></w:r>` +
        `<w:r><w:ruby><w:rt><w:r><w:t>kai</w:t></w:r></w:rt><w:rubyBase><w:r><w:t>开</w:t></w:r></w:rubyBase></w:ruby></w:r>` +
        `<w:r><mc:AlternateContent><mc:Choice>${box}</mc:Choice><mc:Fallback>${box}</mc:Fallback></mc:AlternateContent></w:r></w:p>`,
    ),
  );
  assert.equal(read.text, '正文开\n盒中文字\n');
  assert.deepEqual(
    read.warnings.map(({ code }) => code),
    ['source.hiddenText'],
  );
});

test('line breaks, tabs, entities and pictures', async () => {
  const read = await opened(
    buildWord(
      '<w:p><w:r><w:t>甲&amp;乙</w:t><w:br/><w:t>丙</w:t><w:tab/><w:t>&#x4E01;</w:t><w:br w:type="page"/></w:r></w:p><w:p><w:r><w:drawing><a:blip/></w:drawing></w:r></w:p>',
    ),
  );
  assert.equal(read.text, '甲&乙\n丙\t丁\n');
  assert.equal(read.pictures[0]?.start, read.text.length);
});

test('an entity that a document defines itself is not expanded', async () => {
  const read = await opened(buildWord(paragraph('甲&bomb;乙')));
  assert.equal(read.text, '甲&bomb;乙\n');
});

test('a cell of several paragraphs stays one cell; a nested table makes the outer one a layout', async () => {
  const cells = await opened(
    buildWord(table([`<w:tc>${paragraph('自')}${paragraph('然')}${paragraph('人')}</w:tc>`, cell('0')], [cell('总计'), cell('1')])),
  );
  assert.deepEqual(tableRows(cells)[0], ['自 然 人', '0']);
  const nested = await opened(
    buildWord(table([cell('左'), `<w:tc>${table([cell('甲'), cell('1')], [cell('乙'), cell('2')])}${paragraph('')}</w:tc>`])),
  );
  assert.equal(nested.text, '左\n甲\t1\n乙\t2\n');
});

test('rows that begin late and spans by style numbering', async () => {
  const read = await opened(
    buildWord(
      `<w:tbl><w:tr>${cell('甲')}${cell('乙')}</w:tr><w:tr><w:trPr><w:gridBefore w:val="1"/></w:trPr>${cell('丙')}</w:tr></w:tbl>${paragraph('标题', '<w:pStyle w:val="H"/>')}`,
      [
        {
          name: 'word/styles.xml',
          data: '<w:styles><w:style w:styleId="H"><w:basedOn w:val="B"/></w:style><w:style w:styleId="B"><w:pPr><w:numPr><w:numId w:val="3"/></w:numPr></w:pPr></w:style></w:styles>',
        },
        {
          name: 'word/numbering.xml',
          data: '<w:numbering><w:abstractNum w:abstractNumId="7"><w:lvl w:ilvl="0"><w:start w:val="3"/><w:numFmt w:val="decimalEnclosedCircle"/><w:lvlText w:val="%1"/></w:lvl></w:abstractNum><w:num w:numId="3"><w:abstractNumId w:val="7"/></w:num></w:numbering>',
        },
      ],
    ),
  );
  assert.deepEqual(tableRows(read), [
    ['甲', '乙'],
    [null, '丙'],
  ]);
  assert.ok(read.text.endsWith('③ 标题\n'));
});
