// Who may do what, as the house has decided it, written down a second time: not made from the policies in the code.
// The matrix test asks every route as everybody and compares with this table.
import type { Role } from '../../src/modules/access/index.ts';

/** Whose records somebody may touch. */
export type Span =
  /** Of the agency of the grant and all below it; of the whole installation when the grant names no agency. */
  | 'below'
  /** Of the agency of the grant. */
  | 'agency'
  /** Of the unit of the grant. */
  | 'unit'
  /** Of the agency where the person works. */
  | 'home'
  /** One’s own: an account’s grants, tasks that wait for oneself. */
  | 'own'
  /** The whole installation’s, with a grant that names no agency. */
  | 'whole';

export type Rule = Readonly<Partial<Record<Role | 'everyone' | 'machine', Span | readonly Span[]>>>;

const SYSTEM = { systemAdmin: 'below' } as const;
const SECURITY = { securityAdmin: 'below' } as const;
const AUDIT = { auditor: 'below' } as const;
const INSTALLATION = { systemAdmin: 'whole' } as const;
const ADMINISTRATORS_READ = { systemAdmin: 'below', securityAdmin: 'below', auditor: 'below', supervisor: 'below' } as const;
const OFFICE = { leader: 'agency', clerk: 'agency' } as const;
const OFFICE_AND_HEADS = { ...OFFICE, unitHead: 'unit' } as const;
const DOERS = { clerk: 'agency', unitHead: 'unit', unitStaff: 'unit' } as const;
const WRITERS = { clerk: 'agency', unitHead: 'unit', unitStaff: 'unit' } as const;
const CLERK = { clerk: 'agency' } as const;
const REVIEWERS = {
  leader: 'agency',
  clerk: 'agency',
  reviewer: 'agency',
  secrecyReviewer: 'agency',
  unitHead: 'unit',
  unitStaff: 'unit',
} as const;
const JUDGES = { clerk: 'agency', reviewer: 'agency' } as const;
/** Readers of what holds for the whole agency. */
const HOUSE = {
  leader: 'agency',
  clerk: 'agency',
  reviewer: 'agency',
  secrecyReviewer: 'agency',
  unitHead: 'home',
  unitStaff: 'home',
} as const;

export const LAW: Readonly<Record<string, Rule>> = {
  'agency:read': { everyone: 'home', ...ADMINISTRATORS_READ, machine: 'agency' },
  'agency:create': SYSTEM,
  'agency:edit': SYSTEM,
  'agency:move': SYSTEM,
  'agency:close': SYSTEM,

  'unit:read': { everyone: 'home', ...ADMINISTRATORS_READ },
  'unit:create': SYSTEM,
  'unit:edit': SYSTEM,
  'unit:close': SYSTEM,

  // The directory is for those who work in the agency; the auditor reads none.
  'person:read': {
    systemAdmin: 'below',
    securityAdmin: 'below',
    supervisor: 'home',
    leader: 'home',
    clerk: 'home',
    reviewer: 'home',
    secrecyReviewer: 'home',
    unitHead: 'home',
    unitStaff: 'home',
  },
  'person:readAccount': { ...SYSTEM, ...SECURITY },
  'person:create': SYSTEM,
  'person:edit': SYSTEM,
  'person:disable': SYSTEM,
  'person:enable': SYSTEM,
  'person:invite': SYSTEM,
  'person:requestReset': SYSTEM,
  'person:readResets': { ...SYSTEM, ...SECURITY },
  'person:approveReset': SECURITY,

  'roleGrant:read': { everyone: 'own', ...SYSTEM, ...SECURITY },
  'roleGrant:grant': SECURITY,
  'roleGrant:revoke': SECURITY,

  // Two agree where a program gets at content: who makes the token, and a leader of the agency whose content it is.
  'token:read': { ...SECURITY, leader: 'agency' },
  'token:create': SECURITY,
  'token:approve': { leader: 'agency' },
  'token:refuse': { leader: 'agency' },
  'token:revoke': SECURITY,

  'auditEntry:read': AUDIT,
  'auditEntry:export': AUDIT,
  'auditEntry:verify': AUDIT,

  'securitySettings:read': { securityAdmin: 'whole' },
  'securitySettings:edit': { securityAdmin: 'whole' },
  'siteSettings:read': INSTALLATION,
  'siteSettings:edit': INSTALLATION,
  'job:read': INSTALLATION,
  'job:retry': INSTALLATION,
  'job:cancel': INSTALLATION,
  'systemStatus:read': INSTALLATION,

  'annualReport:read': {
    leader: 'agency',
    clerk: 'agency',
    reviewer: 'agency',
    unitHead: 'home',
    unitStaff: 'home',
    supervisor: 'below',
    machine: 'agency',
  },
  'annualReport:store': { clerk: 'agency', machine: 'agency' },
  'annualReport:recheck': { clerk: 'agency' },
  'annualReport:dismiss': JUDGES,
  'annualReport:undoDismissal': JUDGES,
  'consolidation:read': { supervisor: 'below' },

  'task:read': {
    leader: 'agency',
    clerk: 'agency',
    reviewer: 'agency',
    unitHead: ['unit', 'own'],
    unitStaff: ['unit', 'own'],
    machine: 'agency',
  },
  'task:create': { ...OFFICE_AND_HEADS, machine: 'agency' },
  'task:assign': OFFICE_AND_HEADS,
  'task:edit': OFFICE_AND_HEADS,
  'task:accept': DOERS,
  'task:finish': DOERS,
  'task:return': DOERS,
  'task:comment': DOERS,
  'task:close': OFFICE,
  'task:reopen': OFFICE,

  // Units draft for themselves; whoever reviews reads the whole agency's; the office decides what is open and puts it out.
  'document:read': {
    leader: 'agency',
    clerk: 'agency',
    reviewer: 'agency',
    secrecyReviewer: 'agency',
    unitHead: 'unit',
    unitStaff: 'unit',
    machine: 'agency',
  },
  'document:create': { ...WRITERS, machine: 'agency' },
  'document:edit': { ...WRITERS, machine: 'agency' },
  'document:compose': WRITERS,
  'document:discard': { clerk: 'agency', unitHead: 'unit' },
  'document:submit': { ...WRITERS, machine: 'agency' },
  'document:judgeOpenness': CLERK,
  'document:reEvaluate': OFFICE,
  'document:release': OFFICE,
  'document:schedule': CLERK,
  'document:withdraw': OFFICE,
  'document:setValidity': CLERK,
  // Nobody brings in alone what passes no reviews: the clerk uploads, the leader has it begin.
  'document:import': CLERK,
  'document:readImports': OFFICE,
  'document:approveImport': { leader: 'agency' },
  'document:export': OFFICE,
  'document:setIndexPattern': OFFICE,

  // Who signs what is the flow's to say; these are all who sign at all.
  'review:read': REVIEWERS,
  'review:sign': REVIEWERS,
  'review:return': REVIEWERS,
  'review:recall': DOERS,
  'review:authorizeUrgent': { leader: 'agency' },
  'reviewFlow:read': {
    leader: 'agency',
    clerk: 'agency',
    reviewer: 'agency',
    secrecyReviewer: 'agency',
    unitHead: 'home',
    unitStaff: 'home',
  },
  'reviewFlow:edit': { leader: 'agency' },
  'delegation:read': {
    leader: ['agency', 'own'],
    clerk: ['agency', 'own'],
    reviewer: 'own',
    secrecyReviewer: 'own',
    unitHead: 'own',
    unitStaff: 'own',
  },
  'delegation:create': { leader: 'own', clerk: 'own', reviewer: 'own', secrecyReviewer: 'own', unitHead: 'own', unitStaff: 'own' },
  'delegation:revoke': {
    leader: ['agency', 'own'],
    clerk: 'own',
    reviewer: 'own',
    secrecyReviewer: 'own',
    unitHead: 'own',
    unitStaff: 'own',
  },
  'contribution:read': OFFICE_AND_HEADS,

  // The office keeps its sites; whether there is one, and where, is the leader's to say or the system administrator's.
  'site:read': { ...HOUSE, ...SYSTEM },
  'site:create': { leader: 'agency', ...SYSTEM },
  'site:edit': OFFICE,
  'site:place': { leader: 'agency', ...SYSTEM },
  'site:close': { leader: 'agency', ...SYSTEM },
  'site:editSections': OFFICE,

  // Everybody who writes or reviews knows what is looked for and from where one may reprint; the office decides both.
  'wordList:read': HOUSE,
  'wordList:edit': CLERK,
  'wordList:import': CLERK,
  'reprintSource:read': HOUSE,
  'reprintSource:edit': CLERK,

  // The office words its letters, whoever decides over a reply reads the words; everybody in the house knows where the office is.
  'letterTemplate:read': { leader: 'agency', clerk: 'agency', reviewer: 'agency' },
  'letterTemplate:edit': OFFICE,
  'disclosureOffice:read': { leader: 'agency', clerk: 'agency', reviewer: 'agency', unitHead: 'home', unitStaff: 'home' },
  'disclosureOffice:edit': OFFICE,

  // Units ask and answer what came in; the office opens it and tells the result; how to reach who wrote is the clerk's to look up.
  'request:read': { leader: 'agency', clerk: 'agency', reviewer: 'agency', unitHead: ['unit', 'own'], unitStaff: ['unit', 'own'] },
  'request:count': { leader: 'agency', clerk: 'agency', reviewer: 'agency', supervisor: 'below', machine: 'agency' },
  'request:readApplicant': OFFICE,
  'request:readIdentity': OFFICE,
  'request:receive': CLERK,
  'request:edit': CLERK,
  'request:confirm': CLERK,
  'request:transfer': CLERK,
  'request:discard': CLERK,
  'request:changeKind': CLERK,
  'request:assign': OFFICE,
  'request:accept': DOERS,
  'request:handBack': { unitHead: 'unit', unitStaff: 'unit' },
  'request:opine': { leader: 'agency', clerk: 'agency', reviewer: 'agency', unitHead: 'unit', unitStaff: 'unit' },
  'request:attach': DOERS,
  'request:correspond': CLERK,
  'request:askCorrection': CLERK,
  'request:receiveCorrection': CLERK,
  'request:lapseCorrection': CLERK,
  'request:askReasons': CLERK,
  'request:receiveReasons': CLERK,
  'request:lapseReasons': CLERK,
  'request:announceDelay': { leader: 'agency' },
  'request:noticeFee': CLERK,
  'request:receivePayment': CLERK,
  'request:lapsePayment': CLERK,
  'request:consult': CLERK,
  'request:confirmDelivery': CLERK,
  'request:receiveAnswer': CLERK,
  'request:lapseConsultation': CLERK,
  'request:extend': { leader: 'agency' },
  'request:checkIdentity': CLERK,
  'request:askConsent': WRITERS,
  'request:answerConsent': { leader: 'agency' },
  'request:decide': WRITERS,
  'request:draft': WRITERS,
  'request:sign': { leader: 'agency', clerk: 'agency', reviewer: 'agency', unitHead: 'unit' },
  'request:return': { leader: 'agency', clerk: 'agency', reviewer: 'agency', unitHead: 'unit' },
  'request:deliver': CLERK,
  'request:withdraw': CLERK,
  'request:reopen': OFFICE,
  'request:archive': CLERK,
  'request:split': CLERK,
  'request:merge': CLERK,
  'request:proposePublication': OFFICE,
  'request:publish': CLERK,

  // Reviews and suits are the office's; who brought them is not the reviewer's to know.
  'remedy:read': { leader: 'agency', clerk: 'agency', reviewer: 'agency' },
  'remedy:readParty': OFFICE,
  'remedy:create': OFFICE,
  'remedy:edit': OFFICE,
  'remedy:answer': OFFICE,
  'remedy:hear': OFFICE,
  'remedy:decide': OFFICE,
  'remedy:appeal': OFFICE,
  'remedy:close': OFFICE,
  'remedy:attach': OFFICE,
  'remedy:note': OFFICE,

  'redaction:read': { ...OFFICE, unitHead: ['unit', 'own'], unitStaff: ['unit', 'own'] },
  'redaction:mark': { ...OFFICE, unitHead: ['unit', 'own'], unitStaff: ['unit', 'own'] },
  'redaction:burn': { ...OFFICE, unitHead: ['unit', 'own'], unitStaff: ['unit', 'own'] },

  'holidayNotice:read': INSTALLATION,
  'holidayNotice:add': INSTALLATION,
  'holidayNotice:enforce': INSTALLATION,

  'requestInquiry:read': { leader: 'agency', clerk: 'agency', reviewer: 'agency', unitHead: ['unit', 'own'], unitStaff: ['unit', 'own'] },
  'requestInquiry:receive': CLERK,
  'requestInquiry:assign': OFFICE,
  'requestInquiry:answer': DOERS,

  'consultation:read': { leader: 'agency', clerk: 'agency', reviewer: 'agency', unitHead: 'unit', unitStaff: 'unit', machine: 'agency' },
  'consultation:create': WRITERS,
  'consultation:edit': WRITERS,
  'consultation:open': OFFICE,
  'consultation:decide': WRITERS,
  'consultation:readContact': CLERK,
  'consultation:publishResult': OFFICE,
  'consultation:withdraw': OFFICE,

  // Whoever reads the site finds what is wrong on it; the office puts it right, units see nothing of who told.
  'correction:read': { leader: 'agency', clerk: 'agency', reviewer: 'agency', machine: 'agency' },
  'correction:handle': CLERK,
  'correction:answer': CLERK,
  'correction:readContact': CLERK,

  // What applicants were told, and what is to become of what did not go out: the office's.
  'notice:read': { leader: 'agency', clerk: 'agency' },
  'notice:decide': { leader: 'agency', clerk: 'agency' },

  // What comes in by mail: the office looks, the clerk takes it in.
  'mailbox:read': { leader: 'agency', clerk: 'agency' },
  'mailbox:edit': { leader: 'agency', clerk: 'agency' },
  'mailbox:test': { leader: 'agency', clerk: 'agency' },
  'mailboxMessage:read': { leader: 'agency', clerk: 'agency' },
  'mailboxMessage:take': CLERK,
  'mailboxMessage:ignore': CLERK,

  'viewCount:read': {
    leader: 'agency',
    clerk: 'agency',
    reviewer: 'agency',
    unitHead: 'home',
    unitStaff: 'home',
    supervisor: 'below',
    machine: 'agency',
  },
};
