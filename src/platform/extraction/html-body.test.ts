import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { pictureBytes, pictureHash } from '../../../test/factories/richtext/flat-document.ts';
import { outline } from '../../../test/factories/richtext/outline.ts';
import { randomBody } from '../../../test/factories/richtext/random-body.ts';
import { bodyToHtml, type Body } from '../../richtext/index.ts';
import { htmlToBody, type BodyImport } from './index.ts';

const RED = [200, 0, 0] as const;
const RED_FILE = new Map([[pictureHash(RED), 'red']]);
const PICTURE = `data:image/png;base64,${pictureBytes(RED).toString('base64')}`;
const OWN = '/api/v1/files/';

async function imported(html: string): Promise<BodyImport> {
  const result = await htmlToBody(html, { ownPictures: OWN });
  assert.ok(result.ok, result.ok ? '' : result.error.message);
  return result.value;
}

async function lines(html: string): Promise<string> {
  return outline((await imported(html)).body, RED_FILE);
}

async function codes(html: string): Promise<readonly string[]> {
  return (await imported(html)).notices.map(({ code, count }) => `${code} ${count}`);
}

/** What Word 2016 puts on the clipboard: conditional comments, `o:p`, classes, list labels in spans, notes at the end. */
const WORD = `<html xmlns:v="urn:schemas-microsoft-com:vml" xmlns:o="urn:schemas-microsoft-com:office:office" xmlns:w="urn:schemas-microsoft-com:office:word">
<head><meta http-equiv=Content-Type content="text/html; charset=utf-8"><meta name=Generator content="Microsoft Word 16">
<!--[if gte mso 9]><xml><w:WordDocument><w:View>Normal</w:View></w:WordDocument></xml><![endif]-->
<style><!-- @list l0 {mso-list-id:1;} p.MsoNormal {margin:0cm;} --></style></head>
<body lang=ZH-CN style='tab-interval:21.0pt'>
<!--StartFragment-->
<h1><span style='font-family:黑体'>一、总体要求<span lang=EN-US><o:p></o:p></span></span></h1>
<p class=MsoNormal style='text-indent:21.0pt'><b><span style='mso-bidi-font-size:10.5pt'>重点</span></b><span>推进政府
信息公开，提供<span lang=EN-US>24</span>小时服务</span><a style='mso-footnote-id:ftn1' href="#_ftn1" name="_ftnref1" title=""><span class=MsoFootnoteReference><span lang=EN-US><![if !supportFootnotes]>[1]<![endif]></span></span></a><span>。</span><span lang=EN-US><o:p></o:p></span></p>
<p class=MsoListParagraph style='margin-left:18.0pt;text-indent:-18.0pt;mso-list:l0 level1 lfo1'><![if !supportLists]><span lang=EN-US><span style='mso-list:Ignore'>1.<span style='font:7.0pt "Times New Roman"'>&nbsp;&nbsp;&nbsp; </span></span></span><![endif]><span>受理</span></p>
<p class=MsoListParagraph style='margin-left:42.0pt;mso-list:l0 level2 lfo1'><![if !supportLists]><span><span style='mso-list:Ignore'>a)<span>&nbsp; </span></span></span><![endif]><span>当面受理</span></p>
<p class=MsoListParagraph style='margin-left:42.0pt;mso-list:l0 level2 lfo1'><![if !supportLists]><span><span style='mso-list:Ignore'>b)<span>&nbsp; </span></span></span><![endif]><span>网上受理</span></p>
<p class=MsoListParagraph style='margin-left:18.0pt;mso-list:l0 level1 lfo1'><![if !supportLists]><span><span style='mso-list:Ignore'>2.<span>&nbsp; </span></span></span><![endif]><span>答复</span></p>
<p class=MsoListParagraph style='mso-list:l1 level1 lfo2'><![if !supportLists]><span style='font-family:Wingdings'><span style='mso-list:Ignore'>l<span>&nbsp; </span></span></span><![endif]><span>免费提供</span></p>
<p class=MsoListParagraph style='mso-list:l2 level1 lfo3'><![if !supportLists]><span><span style='mso-list:Ignore'>（一）</span></span><![endif]><span>中文序号</span></p>
<table class=MsoTableGrid border=1 cellspacing=0><thead><tr style='mso-yfti-irow:0;mso-yfti-firstrow:yes'>
<td width=189 colspan=2 style='border:solid windowtext 1.0pt'><p class=MsoNormal align=center style='text-align:center'><b>指标</b><o:p></o:p></p></td></tr></thead>
<tr><td rowspan=2><p class=MsoNormal>受理</p></td><td><p class=MsoNormal align=right style='text-align:right'><span lang=EN-US>12<o:p></o:p></span></p></td></tr>
<tr><td><p class=MsoNormal><span lang=EN-US><o:p>&nbsp;</o:p></span></p></td></tr>
<![if !supportMisalignedColumns]><tr height=0><td width=94 style='border:none'></td><td width=94 style='border:none'></td></tr><![endif]>
</table>
<p class=MsoNormal><del cite="mailto:x" datetime="2026-01-01T00:00"><span>旧</span></del><ins cite="mailto:x" datetime="2026-01-01T00:00"><span>新</span></ins><span class=MsoCommentReference><a class=msocomanchor href="#_msocom_1">[A1]</a></span>文</p>
<p class=MsoNormal><!--[if gte vml 1]><v:shape><v:imagedata src="file:///C:/a.png"/></v:shape><![endif]--><![if !vml]><img width=60 height=40 src="file:///C:/Users/x/clip_image001.png"><![endif]></p>
<div style='mso-element:footnote-list'><![if !supportFootnotes]><br clear=all><hr align=left size=1 width="33%"><![endif]>
<div style='mso-element:footnote' id=ftn1><p class=MsoFootnoteText><a style='mso-footnote-id:ftn1' href="#_ftnref1" name="_ftn1" title=""><span class=MsoFootnoteReference>[1]</span></a><span lang=EN-US> </span>节假日除外。</p></div></div>
<!--EndFragment--></body></html>`;

test('a paste of Word 2016 becomes headings, real lists, a table with merged cells and a note', async () => {
  assert.equal(
    await lines(WORD),
    `h2 一、总体要求
p **重点**推进政府信息公开，提供24小时服务[注：节假日除外。]。
ol 1
  -
    p 受理
    ol 1
      -
        p 当面受理
      -
        p 网上受理
  -
    p 答复
ul
  -
    p 免费提供
p （一）中文序号
table
  row
    th 2×1 **指标**
  row
    td 1×2 受理
    td
      p.right 12
  row
    td \np 新文`,
  );
  assert.deepEqual(await codes(WORD), ['body.numbersAsText 1', 'body.trackedChanges 2', 'body.comments 1', 'body.outsidePictures 1']);
});

/** What WPS puts there: numbered classes, styles in every span, `mso-list` with a semicolon behind, pictures as data. */
const WPS = `<html xmlns:o="urn:schemas-microsoft-com:office:office"><head><meta name="Generator" content="WPS Office"></head><body>
<h2 style="margin-top:12pt;"><b><span style="mso-spacerun:'yes';font-family:黑体;font-size:16.0000pt;">办理流程</span></b><b><span style="font-size:16.0000pt;"><o:p></o:p></span></b></h2>
<p class="MsoNormal" style="text-indent:32.0000pt;"><span style="mso-spacerun:'yes';font-family:仿宋;">　　申请人</span><u><span style="text-decoration:underline;">应当</span></u><span>提交材料，面积不少于50m</span><span style="vertical-align:super;">2</span><span>。</span><span><o:p></o:p></span></p>
<p class="15" style="margin-left:21pt;mso-list:l0 level1 lfo1;"><![if !supportLists]><span style="mso-list:Ignore;">4、<span>&nbsp;</span></span><![endif]><span>续前表</span><span><o:p></o:p></span></p>
<p class="15" style="margin-left:21pt;mso-list:l0 level1 lfo1;"><![if !supportLists]><span style="mso-list:Ignore;">5、<span>&nbsp;</span></span><![endif]><span>其他</span></p>
<div><table class="MsoTableGrid"><tr><td><p align=center style="text-align:center;">甲</p></td><td><p>乙</p></td></tr></table></div>
<p align="center" style="text-align:center;"><img width="60" height="40" src="${PICTURE}" alt="图片 1"></p>
<p style="text-align:right;"><span>清水县林业局</span></p></body></html>`;

test('a paste of WPS keeps what its styles say and the pictures that came along', async () => {
  assert.equal(
    await lines(WPS),
    `h2 办理流程
p 申请人_应当_提交材料，面积不少于50m^2^。
ol 4
  -
    p 续前表
  -
    p 其他
table
  row
    td
      p.center 甲
    td 乙
image red “”
p.right 清水县林业局`,
  );
  const { files, notices } = await imported(WPS);
  assert.deepEqual([files.map(({ sha256, mediaType }) => [sha256, mediaType]), notices], [[[pictureHash(RED), 'image/png']], []]);
  assert.deepEqual(Buffer.from(files[0]?.bytes ?? []), pictureBytes(RED));
});

test('a paste of LibreOffice: nested lists behind their item, notes by its own names', async () => {
  const html = `<ol start="3"><li><p>甲</p></li><ol type="a"><li>乙</li></ol><li>丙<a class="sdfootnoteanc" name="sdfootnote1anc" href="#sdfootnote1sym"><sup>1</sup></a></li></ol>
<div id="sdfootnote1"><p class="sdfootnote"><a class="sdfootnotesym" name="sdfootnote1sym" href="#sdfootnote1anc">1</a> 丁</p></div>`;
  assert.equal(await lines(html), 'ol 3\n  -\n    p 甲\n    ol 1\n      -\n        p 乙\n  -\n    p 丙[注：丁]');
});

test('a paste of a web page: divs, breaks, bare text, definition lists, quotes, rules', async () => {
  const html = `开头<div>一<div>二</div>三</div><p>第一行<br>第二行<br><br>另段</p><dl><dt>词</dt><dd>义</dd></dl><blockquote>引文</blockquote><hr><center>居中</center><pre>甲
乙</pre>`;
  assert.equal(
    await lines(html),
    'p 开头\np 一\np 二\np 三\np 第一行⏎第二行\np 另段\np 词\np 义\nquote\n  p 引文\nrule\np.center 居中\np 甲乙',
  );
});

test('headings begin at the second level, wherever a page begins; outline levels of Word are headings', async () => {
  assert.equal(await lines('<h1>甲</h1><h2>乙</h2><h3>丙</h3><h6>丁</h6>'), 'h2 甲\nh3 乙\nh4 丙\nh4 丁');
  assert.equal(await lines('<h2>甲</h2><h3>乙</h3><h4>丙</h4>'), 'h2 甲\nh3 乙\nh4 丙');
  assert.equal(await lines("<p style='mso-outline-level:2'><b>甲</b></p>"), 'h3 甲');
});

test('a span that claims more columns than there are is as wide as the table', async () => {
  assert.equal(
    await lines('<table><tr><td colspan=100>甲</td></tr><tr><td>乙</td><td>丙</td></tr></table>'),
    'table\n  row\n    td 2×1 甲\n  row\n    td 乙\n    td 丙',
  );
});

test('a picture of this product is known again; one elsewhere is told; one in a list item stays in it', async () => {
  const file = pictureHash(RED);
  assert.equal(await lines(`<p>前<img src="${OWN}${file}" alt="办公楼">后</p>`), 'p 前\nimage red “办公楼”\np 后');
  assert.deepEqual(
    await codes('<img src="https://example.com/a.png"><img src="//x/y.png"><img width=1 height=1 src="https://t.example/p.gif">'),
    ['body.outsidePictures 2'],
  );
  assert.deepEqual(await codes('<img src="data:image/bmp;base64,Qk0=">'), ['body.unreadablePictures 1']);
  assert.equal(await lines(`<ul><li>甲<img src="${OWN}${file}" alt="">乙</li></ul>`), 'ul\n  -\n    p 甲\n    image red “”\n    p 乙');
});

test('what was left out is told once for each kind', async () => {
  const html =
    '<script>1</script><iframe></iframe><p>甲<a href="javascript:1">乙</a><a href="#x">丙</a><a href="a.html">丁</a></p><svg></svg>';
  assert.deepEqual(await codes(html), ['body.active 2', 'body.unsafeLinks 2', 'body.drawings 1']);
  for (const { message } of (await imported(html)).notices) assert.match(message, /^[^{}]+。$/);
});

const ADDRESS = { imageAddress: (file: string): string => OWN + file };

test('what is shown comes in again as it is shown: after the first pass nothing changes', async () => {
  const shown = async (body: Body): Promise<string> => bodyToHtml((await imported(bodyToHtml(body, ADDRESS))).body, ADDRESS);
  await fc.assert(
    fc.asyncProperty(randomBody, async (body) => {
      const once = (await imported(bodyToHtml(body, ADDRESS))).body;
      assert.equal(await shown(once), bodyToHtml(once, ADDRESS));
    }),
    { seed: 20261122, numRuns: 300 },
  );
});
