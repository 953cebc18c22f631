/**
 * Defined names of the workbook or of one sheet.
 */
import type { NameSnapshot } from '../../../src/workbook';
import type { HostWorkbook } from '../model';
import type { OfficeObject } from '../office-object';
import { officeType } from '../office-object';
import { OfficeFailure } from '../protocol';

interface HostNames {
  readonly book: HostWorkbook;
  readonly scope: string | null;
}

interface HostName extends HostNames {
  readonly name: string;
}

function find({ book, scope }: HostNames, name: unknown): NameSnapshot | undefined {
  return book.names.find(
    (one) => one.scope === scope && one.name.toLowerCase() === String(name).toLowerCase(),
  );
}

function need(self: HostName): NameSnapshot {
  const found = find(self, self.name);
  if (!found) throw new OfficeFailure('ItemNotFound', `No name ${self.name}.`);
  return found;
}

function record({ book, scope }: HostNames, name: string, refersTo: string | null, hidden: boolean): void {
  book.record({
    why: 'host',
    kind: 'name',
    name,
    refersTo,
    ...(scope === null ? {} : { scope }),
    ...(hidden ? { hidden } : {}),
  });
}

export const namedItems: (self: HostNames) => OfficeObject = officeType<HostNames>('NamedItemCollection', {
  items: (self) =>
    self.book.names.filter((one) => one.scope === self.scope).map(({ name }) => namedItem({ ...self, name })),
  call: {
    GetItem: (self, [name]) => {
      if (!find(self, name)) throw new OfficeFailure('ItemNotFound', `No name ${String(name)}.`);
      return namedItem({ ...self, name: String(name) });
    },
    GetItemOrNullObject: (self, [name]) =>
      find(self, name) ? namedItem({ ...self, name: String(name) }) : null,
    Add: (self, [given, reference]) => {
      const name = String(given);
      const taken = find(self, name) ?? self.book.tables().find((table) => table.name === name);
      if (taken) throw new OfficeFailure('InvalidArgument', 'The name is taken.');
      if (!/^[\p{L}_\\][\p{L}\p{M}\p{N}._\\?]*$/u.test(name))
        throw new OfficeFailure('InvalidArgument', 'That is no name.');
      const refersTo = String(reference).replace(/^=/, '');
      self.book.names.push({ name, refersTo, scope: self.scope, hidden: false });
      record(self, name, refersTo, false);
      return namedItem({ ...self, name });
    },
  },
});

const namedItem = officeType<HostName>('NamedItem', {
  id: ({ name }) => name,
  get: {
    Name: (self) => need(self).name,
    Formula: (self) => '=' + need(self).refersTo,
    Visible: (self) => !need(self).hidden,
    Scope: ({ scope }) => (scope === null ? 'Workbook' : 'Worksheet'),
  },
  set: {
    Visible: (self, value) => {
      const was = need(self);
      self.book.names = self.book.names.map((one) =>
        one === was ? { ...was, hidden: value !== true } : one,
      );
      record(self, was.name, was.refersTo, value !== true);
    },
  },
  call: {
    Delete: (self) => {
      const was = need(self);
      self.book.names = self.book.names.filter((one) => one !== was);
      record(self, was.name, null, false);
    },
  },
});
