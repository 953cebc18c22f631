/**
 * What was found on each row of a table, kept from one check to the next: a row whose objects are the same as
 * before, at the same place, is not looked at again. Places do, because a row that moves gets a new number and
 * so new objects.
 */
import type { Finding } from '../findings';
import type { RowMove, Splice } from './moved-rows';

/** One row to look at: the object that stands for its content, and what else decides what is found on it. */
export interface Looked<Row> {
  readonly rows: readonly Row[];
  readonly content: (row: Row) => object;
  readonly key: (row: Row) => string;
  readonly look: (row: Row) => readonly Finding[];
}

interface Kept {
  readonly layout: string;
  contents: object[];
  keys: string[];
  findings: (readonly Finding[])[];
}

const NOTHING: readonly Finding[] = [];

export class KeptFindings {
  private readonly byTable = new Map<string, Kept>();

  clear(): void {
    this.byTable.clear();
  }

  /** `layout` is what all rows of the table depend on: its sheet and the meaning of its columns. */
  run<Row>(table: string, layout: string, looked: Looked<Row>, found: Finding[]): void {
    const before = this.byTable.get(table);
    const kept = before?.layout === layout ? before : undefined;
    const contents: object[] = [];
    const keys: string[] = [];
    const findings: (readonly Finding[])[] = [];
    looked.rows.forEach((row, place) => {
      const content = looked.content(row);
      const key = looked.key(row);
      const same = kept?.contents[place] === content && kept.keys[place] === key;
      const here = same ? (kept.findings[place] ?? NOTHING) : looked.look(row);
      contents.push(content);
      keys.push(key);
      findings.push(here.length === 0 ? NOTHING : here);
      for (const one of here) found.push(one);
    });
    this.byTable.set(table, { layout, contents, keys, findings });
  }

  /**
   * Takes over rows that moved with what was found on them. Gives the places to look at again: of those that came,
   * and of those where a finding tells of other places too.
   */
  move<Row>(
    table: string,
    { at, gone, come }: Splice,
    looked: Looked<Row>,
    move: RowMove,
    turn: Turnover,
  ): readonly number[] {
    const kept = this.byTable.get(table);
    if (!kept) return [];
    const { rows, content, key } = looked;
    const places = Array.from({ length: come }, (_, nth) => at + nth);
    turn.leave(kept.findings.slice(at, at + gone).flatMap((findings) => move.ofAll(findings)));
    const findings: (readonly Finding[])[] = kept.findings.slice(0, at);
    for (let nth = 0; nth < come; nth++) findings.push(NOTHING);
    for (let place = at + gone; place < kept.findings.length; place++) {
      const here = kept.findings[place] ?? NOTHING;
      findings.push(here.length === 0 ? here : move.ofAll(here));
    }
    kept.findings = findings;
    kept.contents = rows.map((row) => content(row));
    kept.keys = rows.map((row) => key(row));
    findings.forEach((here, place) => {
      if (here.length > 0 && here.some((finding) => move.mayTellOf(finding))) places.push(place);
    });
    return places;
  }

  /**
   * Looks again at the rows of some places alone; the table is otherwise as it was at the last `run`. Where only some
   * rules look, `rules` names them, and what the others found stays.
   */
  renew<Row>(
    table: string,
    places: readonly number[],
    looked: Looked<Row>,
    turn: Turnover,
    rules?: ReadonlySet<string>,
  ): void {
    const kept = this.byTable.get(table);
    for (const place of places) {
      const row = looked.rows[place];
      if (!kept || row === undefined) continue;
      const before = kept.findings[place] ?? NOTHING;
      const stay = rules ? before.filter(({ rule }) => !rules.has(rule)) : NOTHING;
      const now = turn.replace(before, [...stay, ...looked.look(row)]);
      kept.contents[place] = looked.content(row);
      kept.keys[place] = looked.key(row);
      kept.findings[place] = now.length === 0 ? NOTHING : now;
    }
  }
}

/** Few findings of one rule come or go at once. */
const FARTHEST = 8;

function saysTheSame(one: Finding, other: Finding): boolean {
  if (one === other) return true;
  return (
    one.row === other.row &&
    one.column === other.column &&
    one.rule === other.rule &&
    one.message === other.message &&
    one.severity === other.severity &&
    one.sheet === other.sheet &&
    JSON.stringify([one.data, one.related]) === JSON.stringify([other.data, other.related])
  );
}

/** Findings that are no more, and those in their stead. */
export class Turnover {
  readonly gone = new Set<Finding>();
  readonly come: Finding[] = [];

  /** Gives what stands `now`, in the objects of before where they say the same: those neither go nor come. */
  replace(before: readonly Finding[], now: readonly Finding[]): readonly Finding[] {
    let next = 0;
    const kept = now.map((one) => {
      for (let at = next; at < Math.min(before.length, next + FARTHEST); at++) {
        const former = before[at];
        if (!former || !saysTheSame(former, one)) continue;
        for (; next < at; next++) this.leaves(before[next]);
        next = at + 1;
        return former;
      }
      this.come.push(one);
      return one;
    });
    for (; next < before.length; next++) this.leaves(before[next]);
    return kept;
  }

  leave(findings: readonly Finding[]): void {
    for (const finding of findings) this.gone.add(finding);
  }

  private leaves(finding: Finding | undefined): void {
    if (finding) this.gone.add(finding);
  }
}
