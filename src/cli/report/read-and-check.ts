import { reportToJson, type AnnualReport } from '../../report/index.ts';
import type { CommandIo } from '../command-io.ts';
import { CLEAN, FOUND_ERRORS, UNREADABLE } from '../exit-codes.ts';
import { examineInputs, type ExaminedInput } from './examine-input.ts';
import { countsText, findingsText } from './findings-text.ts';
import type { Input } from './inputs.ts';
import { reportText } from './report-text.ts';
import { styleFor } from './style.ts';
import { summaryLine } from './summary-text.ts';

/** The machine-readable form of one examined input; also what `POST /api/check` answers. */
function examinationJson({ input, result }: ExaminedInput): Record<string, unknown> {
  if (!result.ok) return { file: input.name, error: { code: result.error.code, message: result.error.message } };
  const { reading, findings } = result.value;
  return { file: input.name, report: reportToJson(reading.report), findings, repairs: reading.repairs, notes: reading.notes };
}

/** `gongkai report read|check`: prints what was read, or what was found. Returns the exit code. */
export async function readAndCheck(
  what: 'read' | 'check',
  inputs: readonly Input[],
  options: { readonly json: boolean; readonly summary: boolean; readonly lastYear?: AnnualReport },
  io: CommandIo,
): Promise<number> {
  const style = styleFor(io.isTerminal);
  let code = CLEAN;
  if (options.json && inputs.length > 1) io.out('[\n');
  let first = true;
  for await (const examined of examineInputs(inputs, io, options.lastYear)) {
    const { input, result } = examined;
    if (!result.ok) code = UNREADABLE;
    else if (what === 'check' && code === CLEAN && result.value.findings.some((finding) => finding.severity === 'error'))
      code = FOUND_ERRORS;
    if (options.json) {
      io.out(`${first ? '' : ',\n'}${JSON.stringify(examinationJson(examined), null, 2)}`);
    } else if (options.summary) {
      io.out(summaryLine(examined));
    } else if (!result.ok) {
      io.error(`${input.name}\n  ${style.severity('error', result.error.code)} ${result.error.message}\n`);
    } else {
      const { reading, findings } = result.value;
      const head = what === 'check' ? `（${countsText(findings)}）` : '';
      io.out(`${style.bold(input.name)}${head}\n`);
      io.out(what === 'check' ? findingsText(findings, reading.source, style) : reportText(reading, style));
    }
    first = false;
  }
  if (options.json) io.out(inputs.length > 1 ? '\n]\n' : '\n');
  return code;
}
