import { SHIFT } from '../cards/card-chunk.ts';

type Group = ReadonlyMap<number, readonly number[]>;

/** From a document to those that are tied to it. Never changes; `with` shares what stays the same. */
export class ManyToMany {
  readonly #groups: ReadonlyMap<number, Group>;

  private constructor(groups: ReadonlyMap<number, Group>) {
    this.#groups = groups;
  }

  static empty(): ManyToMany {
    return new ManyToMany(new Map());
  }

  of(target: number): readonly number[] {
    return this.#groups.get(target >> SHIFT)?.get(target) ?? [];
  }

  with(changes: {
    readonly remove: readonly { readonly from: number; readonly to: number }[];
    readonly add: readonly { readonly from: number; readonly to: number }[];
  }): ManyToMany {
    const { remove, add } = changes;
    if (remove.length + add.length === 0) return this;
    const groups = new Map(this.#groups);
    const opened = new Map<number, Map<number, readonly number[]>>();
    const change = (target: number, next: (sources: readonly number[]) => readonly number[]) => {
      const number = target >> SHIFT;
      let group = opened.get(number);
      if (group === undefined) {
        group = new Map(groups.get(number));
        opened.set(number, group);
        groups.set(number, group);
      }
      const sources = next(group.get(target) ?? []);
      if (sources.length === 0) group.delete(target);
      else group.set(target, sources);
    };
    for (const { from, to } of remove) change(to, (sources) => sources.filter((source) => source !== from));
    for (const { from, to } of add) change(to, (sources) => (sources.includes(from) ? sources : [...sources, from].sort((a, b) => a - b)));
    return new ManyToMany(groups);
  }
}
