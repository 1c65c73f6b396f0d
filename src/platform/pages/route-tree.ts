/** A path's route and the texts in the places of its parameters, in their order. */
export interface RouteMatch<Route> {
  readonly route: Route;
  readonly texts: readonly string[];
}

interface Branch<Route> {
  readonly fixed: Map<string, Branch<Route>>;
  any: Branch<Route> | null;
  route: Route | undefined;
}

/** A part that is one parameter, whole. */
const PARAMETER = /^:\w+$/;

/**
 * Routes by path, as the framework finds them: of two, the one with the fixed part in the earlier place; one that leads
 * nowhere is left for the next. Paths are given as they are spelt, without anything encoded.
 */
export class RouteTree<Route> {
  readonly #root: Branch<Route> = branch();

  /** Adds `/documents/:id`; false for a pattern of another kind, which is not added. */
  add(pattern: string, route: Route): boolean {
    const parts = pattern.split('/').slice(1);
    if (!pattern.startsWith('/') || parts.some((part) => /[:*(]/.test(part) && !PARAMETER.test(part))) return false;
    let at = this.#root;
    for (const part of parts) {
      let next = PARAMETER.test(part) ? at.any : at.fixed.get(part);
      if (next === undefined || next === null) {
        next = branch();
        if (PARAMETER.test(part)) at.any = next;
        else at.fixed.set(part, next);
      }
      at = next;
    }
    at.route ??= route;
    return true;
  }

  find(path: string): RouteMatch<Route> | null {
    return find(this.#root, path.split('/').slice(1), 0, []);
  }
}

function branch<Route>(): Branch<Route> {
  return { fixed: new Map(), any: null, route: undefined };
}

function find<Route>(at: Branch<Route>, parts: readonly string[], place: number, texts: readonly string[]): RouteMatch<Route> | null {
  const part = parts[place];
  if (part === undefined) return at.route === undefined ? null : { route: at.route, texts };
  const fixed = at.fixed.get(part);
  const found = fixed === undefined ? null : find(fixed, parts, place + 1, texts);
  if (found !== null || at.any === null || part === '') return found;
  return find(at.any, parts, place + 1, [...texts, part]);
}

/** The names of a pattern's parameters, in their order. */
export function parametersOf(pattern: string): readonly string[] {
  return pattern.split('/').flatMap((part) => (PARAMETER.test(part) ? [part.slice(1)] : []));
}
