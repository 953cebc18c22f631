/**
 * Answers a batch: resolves the paths it names to objects of the host, does its actions in order, and stops at
 * the first that fails. What was done before that stays done, as in Excel.
 */
import type { OfficeObject } from './office-object';
import { isOfficeObject } from './office-object';
import type { ActionInfo, ArgumentInfo, Batch, BatchAnswer, ObjectPathInfo, QueryInfo } from './protocol';
import { ACTION, OfficeFailure, PATH } from './protocol';

export interface BatchHost {
  readonly root: OfficeObject;
  /** Objects office.js asked to keep between batches, by reference. */
  readonly kept: Map<string, OfficeObject>;
  /** Called before each action; may throw the failure a test asked for. */
  before(type: string, member: string): void;
}

export function answerBatch(host: BatchHost, batch: Batch): BatchAnswer {
  const paths = new PathResolver(host, batch);
  const results: { ActionId: number; Value: unknown }[] = [];
  for (const [index, action] of batch.Actions.entries()) {
    try {
      const value = answerAction(host, paths, action);
      if (value !== undefined) results.push({ ActionId: action.Id, Value: value });
    } catch (error) {
      if (!(error instanceof OfficeFailure)) throw error;
      const { code, message, place } = error;
      return {
        Results: results,
        Error: { Code: code, Message: message, Location: place, ActionIndex: index },
      };
    }
  }
  return { Results: results };
}

function answerAction(host: BatchHost, paths: PathResolver, action: ActionInfo): unknown {
  /** office.js waits for the answer to a trace before it goes on with events. */
  if (action.ActionType === ACTION.trace) return null;
  const object = paths.resolve(action.ObjectPathId);
  switch (action.ActionType) {
    case ACTION.instantiate:
      return object === null ? null : identity(host, object, paths.isKept(action.ObjectPathId));
    case ACTION.query:
      return object === null ? null : query(object, action.QueryInfo ?? {});
    case ACTION.method: {
      if (action.Name === '_KeepReference') return paths.keep(action.ObjectPathId);
      if (object === null) return null;
      return named(object, action.Name, () => {
        host.before(object.type, action.Name);
        return object.call(action.Name, paths.arguments(action.ArgumentInfo)) ?? null;
      });
    }
    case ACTION.setProperty:
      if (object !== null) setProperty(host, object, action.Name, paths.arguments(action.ArgumentInfo)[0]);
      return undefined;
    case ACTION.update:
      if (object !== null) update(host, object, action.ObjectState ?? {});
      return undefined;
    default:
      throw new OfficeFailure(
        'NotImplemented',
        `The test host has no action type ${String(action.ActionType)}.`,
      );
  }
}

function setProperty(host: BatchHost, object: OfficeObject, name: string, value: unknown): void {
  named(object, name, () => {
    host.before(object.type, name);
    object.set(name, value);
  });
}

function update(host: BatchHost, object: OfficeObject, state: Readonly<Record<string, unknown>>): void {
  for (const [name, value] of Object.entries(state)) setProperty(host, object, wireName(name), value);
}

/** Failures tell where they happened, as office.js reports it in `debugInfo.errorLocation`. */
function named<T>(object: OfficeObject, member: string, work: () => T): T {
  try {
    return work();
  } catch (error) {
    if (!(error instanceof OfficeFailure) || error.place !== '') throw error;
    const location = `${object.type}.${member.slice(0, 1).toLowerCase()}${member.slice(1)}`;
    throw new OfficeFailure(error.code, error.message, location);
  }
}

function identity(host: BatchHost, object: OfficeObject, kept: boolean): Record<string, unknown> {
  if (kept) {
    const reference = `kept-${String(host.kept.size + 1)}`;
    host.kept.set(reference, object);
    return { _ReferenceId: reference };
  }
  return object.id === undefined ? {} : { _Id: object.id };
}

/** Loads what was selected: "values", "format/fill/color", "items/name" (sent as "name"). */
function query(object: OfficeObject, { Select = [], Expand = [] }: QueryInfo): Record<string, unknown> {
  const items = object.items();
  const names = [...Select, ...Expand];
  if (items === undefined) return properties(object, names);
  const own: Record<string, unknown> = {};
  return { ...own, _Items: items.map((item) => ({ ...identified(item), ...properties(item, names) })) };
}

function identified(item: OfficeObject): Record<string, unknown> {
  return item.id === undefined ? {} : { _Id: item.id };
}

function properties(object: OfficeObject, names: readonly string[]): Record<string, unknown> {
  const value: Record<string, unknown> = {};
  const nested = new Map<string, string[]>();
  for (const name of names) {
    const slash = name.indexOf('/');
    if (slash < 0) {
      const wire = wireName(name);
      value[wire] = named(object, wire, () => object.get(wire));
    } else {
      const head = wireName(name.slice(0, slash));
      nested.set(head, [...(nested.get(head) ?? []), name.slice(slash + 1)]);
    }
  }
  for (const [head, rest] of nested) {
    const child = object.navigate(head);
    const below = rest.map((name) => name.replace(/^items\//, ''));
    value[head] = child === null ? null : query(child, { Select: below });
  }
  return value;
}

function wireName(name: string): string {
  return name.slice(0, 1).toUpperCase() + name.slice(1);
}

class PathResolver {
  readonly #objects = new Map<number, OfficeObject | null>();
  readonly #keep = new Set<number>();

  constructor(
    private readonly host: BatchHost,
    private readonly batch: Batch,
  ) {}

  resolve(id: number): OfficeObject | null {
    const known = this.#objects.get(id);
    if (known !== undefined) return known;
    const path = this.batch.ObjectPaths[String(id)];
    if (!path) throw new OfficeFailure('InvalidObjectPath', `No object path ${String(id)} in the batch.`);
    const object = this.#walk(path);
    this.#objects.set(id, object);
    return object;
  }

  keep(id: number): null {
    this.#keep.add(id);
    return null;
  }

  isKept(id: number): boolean {
    return this.#keep.has(id);
  }

  arguments(info: ArgumentInfo | undefined): readonly unknown[] {
    const references = info?.ReferencedObjectPathIds ?? [];
    return (info?.Arguments ?? []).map((argument, index) => {
      const reference = references[index];
      return typeof reference === 'number' && reference > 0 ? this.resolve(reference) : this.#plain(argument);
    });
  }

  /** Objects inside plain objects come as `{_ObjectPathId: 7}`. */
  #plain(argument: unknown): unknown {
    if (typeof argument !== 'object' || argument === null || Array.isArray(argument)) return argument;
    if ('_ObjectPathId' in argument && typeof argument._ObjectPathId === 'number')
      return this.resolve(argument._ObjectPathId);
    return argument;
  }

  #walk(path: ObjectPathInfo): OfficeObject | null {
    switch (path.ObjectPathType) {
      case PATH.root:
        return this.host.root;
      case PATH.nothing:
        return null;
      case PATH.reference: {
        const kept = this.host.kept.get(path.Name);
        if (!kept) throw new OfficeFailure('InvalidReference', `No object is kept as ${path.Name}.`);
        return kept;
      }
    }
    const parent = this.resolve(path.ParentObjectPathId ?? 0);
    if (parent === null) return null;
    if (path.ObjectPathType === PATH.property) return parent.navigate(path.Name);
    const method = path.ObjectPathType === PATH.indexer ? 'GetItem' : path.Name;
    return named(parent, method, () => {
      this.host.before(parent.type, method);
      const object = parent.call(method, this.arguments(path.ArgumentInfo));
      if (object === null || isOfficeObject(object)) return object;
      throw new OfficeFailure('NotImplemented', `The test host's ${parent.type}.${method} gives no object.`);
    });
  }
}
