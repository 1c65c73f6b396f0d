import type { PassageCheck } from '../passage-check.ts';

const LOCAL = /[A-Za-z0-9._%+-]/;
const HOST = /[A-Za-z0-9-]{1,63}(?:\.[A-Za-z0-9-]{1,63}){0,4}\.[A-Za-z]{2,12}(?![A-Za-z0-9@-])/y;
/** No local part is longer (RFC 5321). */
const LONGEST_LOCAL = 64;
const OFFICES = ['gov.cn'];

/** Electronic mail addresses, but those of offices. */
export const EMAIL: PassageCheck = function* ({ folded, text }, options) {
  for (let at = folded.indexOf('@'); at !== -1; at = folded.indexOf('@', at + 1)) {
    let start = at;
    while (start > 0 && at - start < LONGEST_LOCAL && LOCAL.test(folded.charAt(start - 1))) start -= 1;
    while (start < at && folded.charAt(start) === '.') start += 1;
    HOST.lastIndex = at + 1;
    const host = HOST.exec(folded)?.[0];
    if (start === at || host === undefined || folded.charAt(at - 1) === '.' || host.startsWith('-')) continue;
    const end = at + 1 + host.length;
    const name = host.toLowerCase();
    if ((options.publicMailHosts ?? OFFICES).some((known) => name === known || name.endsWith(`.${known}`))) continue;
    const masked = `${text.slice(start, start + 1)}***@${host}`;
    yield {
      code: 'email',
      severity: 'warning',
      gate: 'law',
      start,
      end,
      sentence: `“${masked}”是电子邮箱，若属于个人，公开前请隐去用户名。`,
      suggestion: masked,
      fix: masked,
    };
  }
};
