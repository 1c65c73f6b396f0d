import type { PassageLink } from '../finding.ts';
import type { Draft, PassageCheck } from '../passage-check.ts';

const WEB = /^https?:\/\/([^/?#\s@:]{1,253})(?::\d{1,5})?(?:[/?#][^\s<>"]{0,2000})?$/i;
const MAIL = /^mailto:[^\s@?]{1,64}@([^\s@?]{1,253})(?:\?\S{0,500})?$/i;
const OWN = /^(?:\/(?!\/)[^\s<>"]{0,2000}|#[^\s<>"]{0,200})$/;
const HOST =
  /^(?:[a-z0-9\u3400-\u9fff](?:[a-z0-9\u3400-\u9fff-]{0,61}[a-z0-9\u3400-\u9fff])?\.){1,8}(?:[a-z]{2,18}|[\u3400-\u9fff]{2,6})$/i;
const ADDRESS = /^\d{1,3}(?:\.\d{1,3}){3}$/;
const PRIVATE = /^(?:10\.|127\.|192\.168\.|172\.(?:1[6-9]|2\d|3[01])\.|169\.254\.)|^localhost$|\.(?:local|lan|internal)$/i;
/** A host as a text names it: www.gov.cn. */
const NAMED = /(?:[a-z0-9][a-z0-9-]{0,62}\.){1,6}(?:com|cn|net|org|gov|edu|info|top|xyz|vip|cc|ltd|site|shop|io|tv)(?![a-z0-9-])/i;

/** Links that lead nowhere, into the own house's network, or elsewhere than their words say. */
export const LINKS: PassageCheck = function* ({ passage, folded }) {
  for (const link of passage.links ?? []) {
    const href = link.href.trim();
    const web = WEB.exec(href);
    const mail = MAIL.exec(href);
    const host = (web ?? mail)?.[1];
    if (host === undefined) {
      if (!OWN.test(href)) yield draftOf(link, 'linkAddress', '链接的地址不完整或者写错了，请补全以http://或https://开头的网址。');
      continue;
    }
    if (PRIVATE.test(host)) {
      yield draftOf(link, 'linkAddress', '链接指向内部网络，公众打不开，请换成公开的网址。');
      continue;
    }
    if (!HOST.test(host) && !ADDRESS.test(host)) {
      yield draftOf(link, 'linkAddress', '链接的网址写错了，请核对域名。');
      continue;
    }
    const named = NAMED.exec(folded.slice(link.start, Math.min(link.end, link.start + 300)))?.[0];
    if (named !== undefined && bare(named) !== bare(host)) {
      yield draftOf(link, 'linkText', `文字写的是${named}，实际链接到${host}，请核对是否链接错了。`);
    }
  }
};

function bare(host: string): string {
  return host.toLowerCase().replace(/^www\./, '');
}

function draftOf(link: PassageLink, code: string, sentence: string): Draft {
  return { code, severity: 'warning', gate: 'opinion', start: link.start, end: link.end, sentence, suggestion: null, fix: null };
}
