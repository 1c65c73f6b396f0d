import type { FastifyReply, FastifyRequest } from 'fastify';
import type { PrintDocument } from '../../../kernel/print-document.ts';
import { shanghaiDay } from '../../../kernel/shanghai-day.ts';
import { downloadHeaders } from '../../../platform/attachments/index.ts';
import { open, type RouteModule } from '../../../platform/http/index.ts';
import { renderDocxApart, renderPdf } from '../../../platform/rendering/index.ts';
import { PREFIXES } from '../../../portal/index.ts';
import { readDisclosureOffice } from '../../letters/index.ts';
import { currentCalendar } from '../../working-days/index.ts';
import { addressIn } from '../visitor-answers.ts';
import { guidancePage } from './guidance-page.ts';
import { printableForm } from './printable-form.ts';
import { agenciesAsked, NO_AGENCY, type RequestPagesContext } from './request-place.ts';

const READ = { config: open('the public reads how to apply') };
/** A form is drawn for each asking. */
const DRAWN = { config: { ...READ.config, rateLimit: { max: 30, timeWindow: 60_000, groupId: 'request-form' } } };

/** 申请须知 of each agency of a site, and the form for those who write. */
export function requestGuidanceRoutes(context: Pick<RequestPagesContext, 'portal' | 'editions' | 'database'>): RouteModule {
  const { portal, database } = context;
  const guidance = async (request: FastifyRequest, reply: FastifyReply, code: string | null) => {
    const agencies = agenciesAsked(context, request);
    const agency = code === null ? agencies[0] : agencies.find((one) => one.code === code);
    if (agency === undefined) return portal.send(request, reply, NO_AGENCY, 404);
    if (code !== null && agency === agencies[0]) return reply.redirect(addressIn(request, '/requests'), 301);
    const office = await readDisclosureOffice(database, agency.id);
    const calendar = await currentCalendar(database);
    return portal.send(request, reply, guidancePage({ agencies, agency, office, today: shanghaiDay(new Date()), calendar }));
  };
  const drawn = formDrawer();
  return (app) => {
    for (const prefix of PREFIXES) {
      app.get(`${prefix}/requests`, READ, (request, reply) => guidance(request, reply, null));
      app.get<{ Params: { agency: string } }>(`${prefix}/requests/offices/:agency`, READ, (request, reply) =>
        guidance(request, reply, request.params.agency),
      );
      for (const format of ['pdf', 'docx'] as const) {
        app.get<{ Params: { agency: string } }>(`${prefix}/requests/offices/:agency/form.${format}`, DRAWN, async (request, reply) => {
          const agency = agenciesAsked(context, request).find(({ code }) => code === request.params.agency);
          if (agency === undefined) return portal.send(request, reply, NO_AGENCY, 404);
          const office = await readDisclosureOffice(database, agency.id);
          const headers = downloadHeaders({ name: `政府信息公开申请表（${agency.name}）.${format}`, kind: format });
          return reply.headers(headers).send(await drawn(format, printableForm(office)));
        });
      }
    }
  };
}

/** So many offices have their forms kept ready. */
const MOST_KEPT = 100;

/** Draws a form once, until its office says something else. */
function formDrawer(): (format: 'pdf' | 'docx', form: PrintDocument) => Promise<Buffer> {
  const kept = new Map<string, Promise<Buffer>>();
  const draw = async (format: 'pdf' | 'docx', form: PrintDocument): Promise<Buffer> => {
    if (format === 'docx') return Buffer.from(await renderDocxApart(form));
    const made = await renderPdf(form);
    if (!made.ok) throw new Error(`The form was not drawn: ${made.error.code}`);
    return Buffer.from(made.value);
  };
  return (format, form) => {
    const key = `${format} ${JSON.stringify(form)}`;
    const known = kept.get(key);
    if (known !== undefined) return known;
    const made = draw(format, form);
    kept.set(key, made);
    made.catch(() => kept.delete(key));
    const [oldest] = kept.keys();
    if (kept.size > MOST_KEPT && oldest !== undefined) kept.delete(oldest);
    return made;
  };
}
