import { PNG } from 'pngjs';

/** As a browser tells the page when somebody presses Ctrl+V. */
export const paste = (html: string): string => `(() => {
  const data = new DataTransfer();
  data.setData('text/html', ${JSON.stringify(html)});
  data.setData('text/plain', '纯文本');
  const place = document.querySelector('.ProseMirror');
  place.dispatchEvent(new ClipboardEvent('paste', { clipboardData: data, bubbles: true, cancelable: true }));
})()`;

/** A picture on the clipboard, as a screenshot is. */
export const pastePicture = (bytes: Buffer): string => `(() => {
  const data = new DataTransfer();
  const bytes = Uint8Array.from(atob('${bytes.toString('base64')}'), (letter) => letter.charCodeAt(0));
  data.items.add(new File([bytes], 'image.png', { type: 'image/png' }));
  const place = document.querySelector('.ProseMirror');
  place.dispatchEvent(new ClipboardEvent('paste', { clipboardData: data, bubbles: true, cancelable: true }));
})()`;

/** What Word puts on the clipboard: styles of its own, lists as paragraphs, a table, and things that nobody wants. */
export const WORD = `<html xmlns:o="urn:schemas-microsoft-com:office:office" xmlns:w="urn:schemas-microsoft-com:office:word"><head>
<meta name=Generator content="Microsoft Word 15"><style>p.MsoNormal{mso-style-unhide:no;font-family:"仿宋"}</style></head>
<body lang=ZH-CN><!--StartFragment--><p class=MsoNormal style='text-indent:32.0pt'><b>一、总体要求</b><span lang=EN-US><o:p></o:p></span></p>
<p class=MsoNormal onclick="alert(1)" style='mso-pagination:widow-orphan'>各科室要<span style='color:red'>按时</span>公开。</p>
<table class=MsoTableGrid border=1><tr><td style='width:100pt'><p class=MsoNormal>事项</p></td><td><p class=MsoNormal>时限</p></td></tr>
<tr><td><p class=MsoNormal>受理</p></td><td><p class=MsoNormal>五个工作日</p></td></tr></table>
<script>alert(1)</script><img src="file:///C:/secret.png"><!--EndFragment--></body></html>`;

/** Some pixels, as a file. */
export function picture(): Buffer {
  const png = new PNG({ width: 320, height: 120 });
  for (let at = 0; at < png.data.length; at += 4) png.data.set([20, 80 + ((at / 4) % 120), 160, 255], at);
  return PNG.sync.write(png);
}
