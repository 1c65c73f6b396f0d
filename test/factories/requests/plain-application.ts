import { shanghaiDay } from '../../../src/kernel/shanghai-day.ts';
import type { Application } from '../../../src/modules/requests/index.ts';

const ON = shanghaiDay(new Date('2026-03-02T04:00:00Z'));

/** Somebody of whom no more is known than the name. */
export const PLAIN_APPLICANT = {
  kind: 'naturalPerson',
  name: '沈清和',
  idType: '',
  idNumber: '',
  representative: '',
  contactName: '',
  phone: '',
  email: '',
  address: '',
  postcode: '',
  agent: null,
} as const;

/** An application at the counter, of 2026-03-02. */
export function plainApplication(agencyId: number, intakeKey: string, more: Partial<Application> = {}): Application {
  return {
    agencyId,
    intakeKey,
    channel: 'counter',
    kind: 'information',
    applicant: PLAIN_APPLICANT,
    content: '处罚决定书',
    wantedForm: 'electronic',
    wantedDelivery: 'online',
    helpNeeded: '',
    proposesPublication: false,
    arrivedOn: ON,
    submittedOn: ON,
    signedOn: null,
    ...more,
  };
}
