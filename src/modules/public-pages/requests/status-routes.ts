import { Readable } from 'node:stream';
import type { FastifyReply, FastifyRequest } from 'fastify';
import { shanghaiDay } from '../../../kernel/shanghai-day.ts';
import { inWork } from '../../../platform/audit/index.ts';
import { open, type RouteModule } from '../../../platform/http/index.ts';
import { notFoundPage, PREFIXES } from '../../../portal/index.ts';
import { sendFile } from '../../documents/index.ts';
import { readDisclosureOffice } from '../../letters/index.ts';
import {
  bareQueryCode,
  caseForApplicant,
  findCaseLetter,
  findRequestFile,
  handInFromApplicant,
  letterBytes,
  mayHandIn,
  openCase,
  readRequestFile,
  reopenCase,
  takeRequestFile,
  type HandedInFile,
  type HandedInKind,
  type StoredRequest,
} from '../../requests/index.ts';
import { addressIn, refusedPage } from '../visitor-answers.ts';
import { byVisitor, comesFromHere, FORM_BYTES, formOf, VISITOR_FORM } from '../visitor-form.ts';
import { AttemptLimit } from './attempt-limit.ts';
import { newPass, PASS_COOKIE, PASS_SECONDS, readPass } from './case-pass.ts';
import type { Fault } from './form-parts.ts';
import { UPLOAD_BYTES, withSentForm, type SentForm } from './incoming-form.ts';
import { keepNothing, type RequestPagesContext } from './request-place.ts';
import { askCodePage, statusPage, withdrawPage } from './status-pages.ts';
import { typedLine, typedLines } from './typed-line.ts';

const FILE_KINDS: ReadonlyMap<string, HandedInFile['kind']> = new Map([
  ['attachment', 'attachment'],
  ['identity', 'identity'],
]);
const READ = { config: open('whoever has the query code and the telephone of a case sees it; there are no accounts for visitors') };
const QUARTER = 15 * 60_000;
const MOST_BY_ADDRESS = 10;
/** Of codes that begin alike, from wherever: nobody gets through many by asking from many places. */
const MOST_BY_PREFIX = 30;
const PREFIX_SIGNS = 4;
const TEXT_MOST = 5000;
const WRONG = '没有查到。请检查查询码和联系电话，两样都要与提交申请时一致。';
const TIME = new Intl.DateTimeFormat('zh-CN', { timeZone: 'Asia/Shanghai', hour: '2-digit', minute: '2-digit', hour12: false });
const WHAT: Readonly<Record<string, HandedInKind>> = { correction: 'correction', reasons: 'reasons', withdrawal: 'withdrawal' };
const DONE: Readonly<Record<HandedInKind, string>> = {
  correction: '补正已提交，工作人员会尽快查看。',
  reasons: '理由已提交，工作人员会尽快查看。',
  withdrawal: '已告诉工作人员您要撤回，他们核实以后登记。',
};

/** An applicant's own case: opened by code and telephone, seen for half an hour, left at will. */
export function requestStatusRoutes(context: RequestPagesContext): RouteModule {
  const { portal, database, secrets } = context;
  const byAddress = new AttemptLimit(MOST_BY_ADDRESS, QUARTER);
  const byPrefix = new AttemptLimit(MOST_BY_PREFIX, QUARTER);

  const caseOf = async (request: FastifyRequest): Promise<StoredRequest | null> => {
    const id = readPass(secrets, request.cookies[PASS_COOKIE], new Date());
    return id === null ? null : reopenCase(database, id);
  };
  const toStart = (request: FastifyRequest, reply: FastifyReply) => reply.redirect(addressIn(request, '/requests/status'), 302);
  const show = async (
    request: FastifyRequest,
    reply: FastifyReply,
    asked: StoredRequest,
    more: { readonly faults?: readonly Fault[]; readonly typed?: string; readonly done?: string; readonly status?: number } = {},
  ) => {
    const found = await caseForApplicant(database, secrets, asked, shanghaiDay(new Date()));
    const office = await readDisclosureOffice(database, asked.agencyId);
    const { faults = [], typed = '', done = null, status = 200 } = more;
    return portal.send(request, reply, statusPage({ request: asked, found, office, faults, typed, done }), status);
  };

  /** The letter as it went out: as PDF, or for Word where a name has a character that no font of ours draws. */
  const readableLetter = async (request: FastifyRequest, asked: StoredRequest, letter: CaseLetter) => {
    const by = byApplicant(request);
    const pdf = await letterBytes(context, by, asked, letter, 'pdf');
    if (pdf.ok) return { format: 'pdf', mediaType: 'application/pdf', bytes: pdf.value };
    const docx = pdf.error.kind === 'cantBePrinted' ? await letterBytes(context, by, asked, letter, 'docx') : pdf;
    return docx.ok ? { format: 'docx', mediaType: DOCX, bytes: docx.value } : null;
  };

  const handIn = async (request: FastifyRequest, reply: FastifyReply, asked: StoredRequest, sent: SentForm) => {
    const what = WHAT[sent.texts.get('what') ?? ''];
    if (what === undefined) return portal.send(request, reply, notFoundPage('没有这个事项，请回到申请页面重新选择。'), 404);
    const typed = typedLines(sent.texts.get('text'));
    const refuse = (faults: readonly Fault[], status = 422) => show(request, reply, asked, { faults, typed, status });
    const late = [{ field: 'text', message: '这件申请现在不需要提交这一项，请看看最新的办理状态。' }];
    if (!mayHandIn(asked.state, what)) return refuse(late, 409);
    const faults: Fault[] = sent.tooLong.filter(({ field }) => field === 'text' || FILE_KINDS.has(field));
    if (typed === '' && what !== 'withdrawal') faults.push({ field: 'text', message: '请填写内容。' });
    if (typed.length > TEXT_MOST) faults.push({ field: 'text', message: `最多 ${TEXT_MOST} 个字，请精简，详细材料可以作为附件。` });
    if (faults.length > 0) return refuse(faults);
    const files: HandedInFile[] = [];
    for (const { field, name, declaredType, path } of sent.files) {
      const kind = FILE_KINDS.get(field);
      if (kind === undefined) continue;
      const taken = await takeRequestFile(context, { agencyId: asked.agencyId, kind, from: path, name, declaredType });
      if (!taken.ok) return refuse([{ field, message: taken.error.message }], taken.error.later ? 503 : 422);
      files.push({ kind, file: taken.value });
    }
    const text = typed === '' ? '（没有写原因）' : typed;
    const done = await inWork(database, byApplicant(request), (work) =>
      handInFromApplicant(work, secrets, { id: asked.id, kind: what, text, files }),
    );
    if (done.ok) return show(request, reply, (await reopenCase(database, asked.id)) ?? asked, { done: DONE[what] });
    if (done.error.kind === 'notNow') return refuse(late, 409);
    return refuse([{ field: 'text', message: '今天提交的次数太多，请明天再提交，或者打电话联系。' }], 429);
  };

  return (app) => {
    keepNothing(app);
    for (const prefix of PREFIXES) {
      const path = `${prefix}/requests/status`;
      const cookiePath = (request: FastifyRequest) => addressIn(request, '/requests/status').split('?', 1)[0] ?? '/';
      const refused = (request: FastifyRequest, reply: FastifyReply) => portal.send(request, reply, refusedPage('/requests/status'), 403);

      app.get<{ Querystring: Record<string, unknown> }>(path, READ, (request, reply) =>
        portal.send(request, reply, askCodePage(null, request.query['left'] === '1')),
      );

      app.post(path, { ...READ, bodyLimit: FORM_BYTES }, async (request, reply) => {
        if (!comesFromHere(request, portal.origin)) return refused(request, reply);
        const sent = formOf(request);
        const typed = (name: string) => typedLine(typeof sent[name] === 'string' ? sent[name].slice(0, 200) : '');
        const [code, phone, now] = [typed('code'), typed('phone'), Date.now()];
        const prefixOfCode = bareQueryCode(code)
          .replace(/[^0-9A-Z]/gu, '')
          .slice(0, PREFIX_SIGNS);
        const again = byAddress.attempt(request.ip, now) ?? byPrefix.attempt(prefixOfCode, now);
        if (again !== null) {
          void reply.header('retry-after', String(Math.max(1, Math.ceil((again.getTime() - now) / 1000))));
          return portal.send(request, reply, askCodePage(`查询次数太多，请在 ${TIME.format(again)} 以后再试。`), 429);
        }
        const found = await openCase(database, secrets, { code, phone });
        if (found === null) return portal.send(request, reply, askCodePage(WRONG), 422);
        return reply
          .setCookie(PASS_COOKIE, newPass(secrets, found.id, new Date(now)), {
            path: cookiePath(request),
            maxAge: PASS_SECONDS,
            httpOnly: true,
            sameSite: 'strict',
            secure: request.protocol === 'https' || portal.origin.startsWith('https:'),
          })
          .redirect(addressIn(request, '/requests/status/case'), 303);
      });

      app.get(`${path}/case`, READ, async (request, reply) => {
        const asked = await caseOf(request);
        return asked === null ? toStart(request, reply) : show(request, reply, asked);
      });

      app.get(`${path}/withdraw`, READ, async (request, reply) => {
        const asked = await caseOf(request);
        if (asked === null) return toStart(request, reply);
        return mayHandIn(asked.state, 'withdrawal') ? portal.send(request, reply, withdrawPage(asked)) : show(request, reply, asked);
      });

      app.post(`${path}/hand-in`, { config: VISITOR_FORM, bodyLimit: UPLOAD_BYTES }, async (request, reply) => {
        if (!comesFromHere(request, portal.origin)) return refused(request, reply);
        const asked = await caseOf(request);
        if (asked === null) return portal.send(request, reply, askCodePage('查询已过期，请重新输入查询码和联系电话，再提交一次。'), 403);
        return withSentForm(request, (sent) => handIn(request, reply, asked, sent));
      });

      app.get<{ Params: { letter: string } }>(`${path}/letters/:letter.pdf`, READ, async (request, reply) => {
        const asked = await caseOf(request);
        if (asked === null) return toStart(request, reply);
        const { letters } = await caseForApplicant(database, secrets, asked, shanghaiDay(new Date()));
        const shown = letters.find(({ id, readHere }) => readHere && String(id) === request.params.letter);
        const letter = shown === undefined ? null : await findCaseLetter(database, asked, shown.id);
        const sent = letter === null ? null : await readableLetter(request, asked, letter);
        if (shown === undefined || sent === null) return portal.send(request, reply, NO_FILE, 404);
        const file = { name: `${shown.title}${shown.number ?? ''}.${sent.format}`, mediaType: sent.mediaType, bytes: sent.bytes.length };
        return sendFile(reply, file, Readable.from([Buffer.from(sent.bytes)]), false);
      });

      app.get<{ Params: { file: string } }>(`${path}/files/:file`, READ, async (request, reply) => {
        const asked = await caseOf(request);
        if (asked === null) return toStart(request, reply);
        const { files } = await caseForApplicant(database, secrets, asked, shanghaiDay(new Date()));
        const shown = files.find(({ id }) => String(id) === request.params.file);
        const file = shown === undefined ? null : await findRequestFile(database, asked, shown.id);
        const bytes = file === null ? null : await readRequestFile(context, file);
        if (file === null || bytes === null) return portal.send(request, reply, NO_FILE, 404);
        return sendFile(reply, file, Readable.from([bytes]), false);
      });

      app.post(`${path}/leave`, { ...READ, bodyLimit: FORM_BYTES }, (request, reply) =>
        reply
          .clearCookie(PASS_COOKIE, { path: cookiePath(request).replace(/\/leave$/, '') })
          .redirect(addressIn(request, '/requests/status?left=1'), 303),
      );
    }
  };
}

type CaseLetter = NonNullable<Awaited<ReturnType<typeof findCaseLetter>>>;

const DOCX = 'application/vnd.openxmlformats-officedocument.wordprocessingml.document';
const NO_FILE = notFoundPage('没有找到这个文件，请回到申请页面重新下载。');

function byApplicant(request: FastifyRequest) {
  return { ...byVisitor(request.id), name: '申请人' };
}
