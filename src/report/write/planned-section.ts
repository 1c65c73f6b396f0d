import type { Form, FormTable } from '../forms/form.ts';
import type { AnnualReport, Item, Section, SectionKind } from '../model/report.ts';

/** A section as it will be printed. */
export interface PlannedSection {
  readonly kind: SectionKind | null;
  readonly number: number | null;
  readonly heading: string | null;
  readonly body: string;
  readonly items: readonly Item[];
  readonly table: FormTable | null;
}

/**
 * The report's sections in their order, with the headings that the source lost restored from the form,
 * and the form's tables at their sections. A section that the report lacks is put in at its place
 * when its table was found, or always when `complete`.
 */
export function planSections(report: AnnualReport, form: Form, complete: boolean): readonly PlannedSection[] {
  const tableOf = (kind: SectionKind | null): FormTable | null => {
    const id = form.sections.find((section) => section.kind === kind)?.table;
    const table = form.tables.find((candidate) => candidate.id === id);
    return table !== undefined && (complete || report.tables[table.id].state === 'present') ? table : null;
  };
  const seen = new Set<SectionKind>();
  const planned = report.sections.map((section) => {
    const isFirst = section.kind !== null && !seen.has(section.kind);
    if (section.kind !== null) seen.add(section.kind);
    return plan(section, form, isFirst ? tableOf(section.kind) : null);
  });
  for (const { kind, number, heading } of form.sections) {
    const table = tableOf(kind);
    if (seen.has(kind) || (!complete && table === null)) continue;
    const before = new Set(form.sections.filter((section) => section.number < number).map((section) => section.kind));
    const at = planned.findLastIndex((section) => section.kind !== null && before.has(section.kind)) + 1;
    planned.splice(at, 0, { kind, number, heading, body: '', items: [], table });
  }
  return planned;
}

function plan(section: Section, form: Form, table: FormTable | null): PlannedSection {
  const official = form.sections.find((candidate) => candidate.kind === section.kind);
  return {
    kind: section.kind,
    number: section.number ?? official?.number ?? null,
    heading: section.heading?.value ?? official?.heading ?? null,
    body: section.body.value,
    items: section.items,
    table,
  };
}
