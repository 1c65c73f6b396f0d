import type { FastifyReply, FastifyRequest } from 'fastify';
import { shanghaiDay } from '../../../kernel/shanghai-day.ts';
import { inWork } from '../../../platform/audit/index.ts';
import { open, type RouteModule } from '../../../platform/http/index.ts';
import { PREFIXES } from '../../../portal/index.ts';
import type { PublicAgency } from '../../edition/index.ts';
import { readDisclosureOffice } from '../../letters/index.ts';
import { addRequestFile, receiveRequest, takeRequestFile } from '../../requests/index.ts';
import { currentCalendar } from '../../working-days/index.ts';
import { addressIn, refusedPage } from '../visitor-answers.ts';
import { byVisitor, comesFromHere, VISITOR_FORM } from '../visitor-form.ts';
import { applicantOf, emptyApplication, faultsOf, readTyped, FIELD_ORDER, type ApplicationFault } from './application-form.ts';
import { applicationPage } from './application-page.ts';
import { chooseAgencyPage } from './choose-agency-page.ts';
import { UPLOAD_BYTES, withSentForm, type SentForm } from './incoming-form.ts';
import { newIntakeKey, readIntakeKey } from './intake-key.ts';
import { receiptPage } from './receipt-page.ts';
import { agenciesAsked, keepNothing, NO_AGENCY, type RequestPagesContext } from './request-place.ts';

const READ = { config: open('whoever reads the site may apply; there are no accounts for visitors') };
/** Files of an application, by the field that they are chosen in: what tells who applies, and what proves a record wrong (art 41). */
const FILE_KINDS = { identity: 'identity', mandate: 'mandate', evidence: 'attachment' } as const;

interface Brought {
  readonly kind: (typeof FILE_KINDS)[keyof typeof FILE_KINDS];
  readonly file: Extract<Awaited<ReturnType<typeof takeRequestFile>>, { ok: true }>['value'];
}

/** The application and what is answered to it. Works without JavaScript and without an account. */
export function applicationRoutes(context: RequestPagesContext): RouteModule {
  const { portal, database, secrets } = context;
  const agencyOf = (request: FastifyRequest<{ Params: { agency: string } }>) =>
    agenciesAsked(context, request).find(({ code }) => code === request.params.agency);

  /** The files, looked through and sealed; nothing is written down of them yet. */
  const takeFiles = async (agency: PublicAgency, { files }: SentForm) => {
    const brought: Brought[] = [];
    const faults: ApplicationFault[] = [];
    for (const { field, name, declaredType, path } of files) {
      const kind = new Map<string, Brought['kind']>(Object.entries(FILE_KINDS)).get(field);
      if (kind === undefined) continue;
      const taken = await takeRequestFile(context, { agencyId: agency.id, kind, from: path, name, declaredType });
      if (taken.ok) brought.push({ kind, file: taken.value });
      else faults.push({ field, message: taken.error.message });
    }
    return { brought, faults };
  };

  const takeIn = async (request: FastifyRequest, reply: FastifyReply, agency: PublicAgency, sent: SentForm) => {
    const typed = readTyped(sent.texts);
    const again = (faults: readonly ApplicationFault[], status = 422) => {
      const fresh = readIntakeKey(secrets, typed.intakeKey) === null ? { ...typed, intakeKey: newIntakeKey(secrets) } : typed;
      return portal.send(request, reply, applicationPage({ agency, typed: fresh, faults, filesLost: sent.files.length > 0 }), status);
    };
    const found = [...sent.tooLong.filter(({ field }) => FIELD_ORDER.includes(field)), ...faultsOf(typed)];
    if (found.length > 0) return again(found);
    const intakeKey = readIntakeKey(secrets, typed.intakeKey);
    if (intakeKey === null) return again([{ field: 'content', message: '这一页放得太久或者不完整，内容都还在，请再点一次“提交申请”。' }]);
    const { brought, faults } = await takeFiles(agency, sent);
    if (faults.length > 0) return again(faults);
    const today = shanghaiDay(new Date());
    const by = { ...byVisitor(request.id), name: '申请人' };
    const done = await inWork(database, by, async (work) => {
      const taken = await receiveRequest(work, secrets, {
        agencyId: agency.id,
        intakeKey,
        channel: 'online',
        kind: typed.kind,
        applicant: applicantOf(typed),
        content: typed.content,
        wantedForm: typed.wantedForm,
        wantedDelivery: typed.wantedDelivery,
        helpNeeded: typed.helpNeeded,
        proposesPublication: typed.proposesPublication && typed.kind === 'information',
        arrivedOn: today,
        submittedOn: today,
        signedOn: null,
      });
      if (taken.ok && !taken.value.known)
        for (const { kind, file } of brought) await addRequestFile(work, { agencyId: agency.id, id: taken.value.id }, kind, file);
      return taken;
    });
    if (!done.ok) return portal.send(request, reply, NO_AGENCY, 404);
    const { queryCode, known } = done.value;
    const { phone } = await readDisclosureOffice(database, agency.id);
    const calendar = await currentCalendar(database);
    return portal.send(
      request,
      reply,
      receiptPage({ agency: { name: agency.name, phone }, kind: typed.kind, queryCode, known, today, calendar }),
    );
  };

  return (app) => {
    keepNothing(app);
    for (const prefix of PREFIXES) {
      app.get(`${prefix}/requests/new`, READ, async (request, reply) => {
        const agencies = agenciesAsked(context, request);
        const [only] = agencies;
        if (only === undefined) return portal.send(request, reply, NO_AGENCY, 404);
        if (agencies.length === 1) return reply.redirect(addressIn(request, `/requests/new/${only.code}`), 302);
        return portal.send(request, reply, chooseAgencyPage(agencies));
      });

      app.get<{ Params: { agency: string } }>(`${prefix}/requests/new/:agency`, READ, async (request, reply) => {
        const agency = agencyOf(request);
        if (agency === undefined) return portal.send(request, reply, NO_AGENCY, 404);
        const typed = emptyApplication(newIntakeKey(secrets));
        return portal.send(request, reply, applicationPage({ agency, typed, faults: [], filesLost: false }));
      });

      app.post<{ Params: { agency: string } }>(
        `${prefix}/requests/new/:agency`,
        { config: VISITOR_FORM, bodyLimit: UPLOAD_BYTES },
        async (request, reply) => {
          const agency = agencyOf(request);
          if (agency === undefined) return portal.send(request, reply, NO_AGENCY, 404);
          if (!comesFromHere(request, portal.origin)) return portal.send(request, reply, refusedPage(`/requests/new/${agency.code}`), 403);
          return withSentForm(request, (sent) => takeIn(request, reply, agency, sent));
        },
      );
    }
  };
}
