/**
 * An object of the Excel API as the host has it: named members over a piece of the model. A member nobody
 * wrote fails by its name, so that a test never passes on an answer made up.
 */
import { OfficeFailure } from './protocol';

export interface OfficeObject {
  readonly type: string;
  /** The piece of the model behind it. */
  readonly self: object;
  /** What finds it again in its collection; without it the path is walked anew. */
  readonly id: string | undefined;
  get(name: string): unknown;
  set(name: string, value: unknown): void;
  /** Null is a null object. */
  navigate(name: string): OfficeObject | null;
  call(name: string, args: readonly unknown[]): unknown;
  /** Undefined for what is no collection. */
  items(): readonly OfficeObject[] | undefined;
}

export interface OfficeMembers<T> {
  readonly id?: (self: T) => string;
  /** Properties under the names of the wire: "RowIndex". */
  readonly get?: Readonly<Record<string, (self: T) => unknown>>;
  readonly set?: Readonly<Record<string, (self: T, value: unknown) => void>>;
  readonly navigate?: Readonly<Record<string, (self: T) => OfficeObject | null>>;
  /** Methods; those that give objects give an OfficeObject, or null for a null object. */
  readonly call?: Readonly<Record<string, (self: T, args: readonly unknown[]) => unknown>>;
  readonly items?: (self: T) => readonly OfficeObject[];
}

export function officeType<T extends object>(
  type: string,
  members: OfficeMembers<T>,
): (self: T) => OfficeObject {
  const member = <M>(kind: Readonly<Record<string, M>> | undefined, name: string, what: string): M => {
    const found = kind?.[name];
    if (found === undefined)
      throw new OfficeFailure(
        'NotImplemented',
        `The test host has no ${what} ${type}.${name}.`,
        `${type}.${name}`,
      );
    return found;
  };
  return (self) => ({
    type,
    self,
    id: members.id?.(self),
    get: (name) => member(members.get, name, 'property')(self),
    set: (name, value) => {
      member(members.set, name, 'settable property')(self, value);
    },
    navigate: (name) => member(members.navigate, name, 'object')(self),
    call: (name, args) => member(members.call, name, 'method')(self, args),
    items: () => members.items?.(self),
  });
}

export function isOfficeObject(value: unknown): value is OfficeObject {
  return typeof value === 'object' && value !== null && 'navigate' in value && 'call' in value;
}

export function hasObject(object: OfficeObject, name: string): boolean {
  try {
    object.navigate(name);
    return true;
  } catch (error) {
    if (error instanceof OfficeFailure && error.code === 'NotImplemented') return false;
    throw error;
  }
}
