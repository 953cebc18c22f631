/**
 * Sections, sub-sections and groups of a table as a tree, and the place of each task in it.
 */
import { sheetRow } from '../../grid';
import type { Section } from '../recognized';
import type { ClassifiedRow } from './classify-rows';
import { asLetterAfter, isBelow, type RowNumber } from './numbering';
import type { RowFacts } from './row-facts';

interface Node {
  readonly id: string;
  readonly role: Section['role'];
  readonly number: RowNumber | undefined;
  /** Depth among numeral headings: "A" 0, "I" 1; sub-sections and groups lie below all of them. */
  readonly level: number;
  readonly parent: Node | null;
}

export interface Place {
  readonly sectionId: string | null;
  /** What a task's id begins with: the section that its numbers run in. */
  readonly idPrefix: string | null;
}

export interface SectionTree {
  readonly sections: readonly Section[];
  /** By sheet row, for every task row. */
  readonly places: ReadonlyMap<number, Place>;
  /** Where the next sheet's part of the same table goes on. */
  readonly end: SectionState;
}

export interface SectionState {
  readonly current: unknown;
  readonly count: number;
  /** A column beside the tasks names the sections. */
  readonly isBeside?: true;
}

export const NO_SECTIONS: SectionState = { current: null, count: 0 };

/** Builds the tree from classified rows; `start` is where an earlier sheet left off. */
export function buildSections(
  rows: readonly ClassifiedRow[],
  start: SectionState = NO_SECTIONS,
  headedBy: TitleHeading | null = null,
): SectionTree {
  return new TreeBuilder(start, headedBy).build(rows);
}

/** "II. CẢI CÁCH THỂ CHẾ" above the header: the section of a sheet that holds one section. */
export interface TitleHeading {
  readonly row: number;
  readonly number: RowNumber;
  readonly title: string;
}

class TreeBuilder {
  private readonly sections: Section[] = [];
  private readonly places = new Map<number, Place>();
  private readonly usedIds = new Set<string>();
  /** How many sections stand below each. */
  private readonly children = new Map<string, number>();
  /** The last task's place: most tasks share it with the one above. */
  private lastPlace: Place = { sectionId: null, idPrefix: null };
  /** Kinds of numerals in the order they opened: a kind first met inside another lies below it. */
  private readonly levels: string[];
  private current: Node | null;
  private topCount: number;

  constructor(start: SectionState, headedBy: TitleHeading | null) {
    const state = start.current as { readonly node: Node | null; readonly levels: readonly string[] } | null;
    this.current = state?.node ?? null;
    this.levels = [...(state?.levels ?? [])];
    this.topCount = start.count;
    if (headedBy) this.add(headedBy.row, headedBy.number, headedBy.title, 'section', 0, null);
  }

  build(rows: readonly ClassifiedRow[]): SectionTree {
    for (const { facts, reading } of rows) {
      switch (reading.role) {
        case 'section':
          this.openSection(facts);
          break;
        case 'sub-section':
        case 'group':
          this.openBelow(facts, reading.role);
          break;
        case 'task':
          this.place(facts);
          break;
        case 'continuation':
          this.extendTitle(facts, reading.continues);
          break;
        default:
          break;
      }
    }
    return {
      sections: this.sections,
      places: this.places,
      end: { current: { node: this.current, levels: this.levels }, count: this.topCount },
    };
  }

  private openSection(facts: RowFacts): void {
    const numberAsRead = facts.number ?? facts.heading?.number;
    const section = nearest(this.current, (node) => node.role === 'section' && node.number?.kind === 'upper');
    const number = numberAsRead && asLetterAfter(numberAsRead, section?.number);
    const kind = number ? (number.word ?? '').toLowerCase() + ':' + number.kind : 'bare';
    let level = this.levels.indexOf(kind);
    if (level < 0 && kind === 'bare') level = 0;
    else if (level < 0) level = this.levels.push(kind) - 1;
    const parent = nearest(this.current, (node) => node.role === 'section' && node.level < level);
    this.open(facts, number, 'section', level, parent);
  }

  private openBelow(facts: RowFacts, role: 'sub-section' | 'group'): void {
    const number = facts.number ?? facts.heading?.number;
    const above =
      number && nearest(this.current, (node) => node.number !== undefined && isBelow(number, node.number));
    const parent =
      above ??
      nearest(
        this.current,
        (node) => node.role === 'section' || (role === 'group' && node.role === 'sub-section'),
      );
    // Without a section above, a sub-section is one itself; a group stays a group and ends with its numbers.
    this.open(facts, number, parent || role === 'group' ? role : 'section', parent ? 100 : 0, parent);
  }

  private open(
    facts: RowFacts,
    number: RowNumber | undefined,
    role: Section['role'],
    level: number,
    parent: Node | null,
  ): void {
    this.add(facts.row, number, titleOf(facts), role, level, parent);
  }

  private add(
    row: number,
    number: RowNumber | undefined,
    title: string,
    role: Section['role'],
    level: number,
    parent: Node | null,
  ): void {
    const ordinal = parent ? (this.children.get(parent.id) ?? 0) + 1 : 0;
    if (parent) this.children.set(parent.id, ordinal);
    const wanted = parent
      ? `${parent.id}.${number?.text ?? `n${String(ordinal)}`}`
      : `S${String(++this.topCount).padStart(2, '0')}`;
    const id = this.unused(wanted);
    this.sections.push({
      id,
      number: number?.text ?? '',
      title: inOneLine(title),
      parentId: parent?.id ?? null,
      sourceRow: sheetRow(row),
      role,
    });
    this.current = { id, role, number, level, parent };
  }

  private unused(wanted: string): string {
    let id = wanted;
    for (let copy = 2; this.usedIds.has(id); copy++) id = `${wanted}-${String(copy)}`;
    this.usedIds.add(id);
    return id;
  }

  /** A group ends where a task's number no longer stands below the group's. */
  private place(facts: RowFacts): void {
    const number = facts.number;
    while (this.current?.role === 'group' && number?.kind === 'arabic' && this.current.number) {
      if (isBelow(number, this.current.number)) break;
      this.current = this.current.parent;
    }
    // Numbers under a group go on from the group's own ("3.1"), letters begin again in each.
    const carrier =
      number?.kind === 'lower' ? this.current : nearest(this.current, (node) => node.role !== 'group');
    const sectionId = this.current?.id ?? null;
    const idPrefix = carrier?.id ?? null;
    if (this.lastPlace.sectionId !== sectionId || this.lastPlace.idPrefix !== idPrefix) {
      this.lastPlace = { sectionId, idPrefix };
    }
    this.places.set(facts.row, this.lastPlace);
  }

  private extendTitle(facts: RowFacts, continues: number | undefined): void {
    const last = this.sections.at(-1);
    if (!last || last.sourceRow !== continues) return;
    const rest = facts.others.map((cell) => cell.text).join(' ');
    this.sections[this.sections.length - 1] = { ...last, title: `${last.title} ${rest}` };
  }
}

/** What a heading says beside its number. */
export function titleOf(facts: RowFacts): string {
  const text = facts.sole?.text ?? facts.others[0]?.text ?? '';
  return inOneLine(facts.number ? text : (facts.heading?.title ?? text));
}

const inOneLine = (title: string): string => title.replace(/\n/g, ' ');

function nearest(from: Node | null, test: (node: Node) => boolean): Node | null {
  for (let node = from; node; node = node.parent) if (test(node)) return node;
  return null;
}
