import { CHECKS } from '../../report/index.ts';
import type { CommandIo } from '../command-io.ts';
import { CLEAN } from '../exit-codes.ts';
import { SEVERITY_WORDS } from './findings-text.ts';
import { styleFor } from './style.ts';

/** `gongkai report checks`: every check with its severity, article and what it looks for. */
export function listChecks(options: { readonly json: boolean }, io: CommandIo): number {
  if (options.json) {
    io.out(
      `${JSON.stringify(
        CHECKS.map(({ code, severities, title, description, source, example }) => ({
          code,
          severities,
          title,
          description,
          source,
          example,
        })),
        null,
        2,
      )}\n`,
    );
    return CLEAN;
  }
  const style = styleFor(io.isTerminal);
  for (const check of CHECKS) {
    const severities = check.severities.map((severity) => style.severity(severity, SEVERITY_WORDS[severity])).join('/');
    io.out(
      `${severities} ${style.bold(check.title)} ${style.dim(check.code)}\n     ${check.description}\n     ${style.dim(check.source)}\n`,
    );
  }
  io.out(`共 ${CHECKS.length} 项检查。\n`);
  return CLEAN;
}
