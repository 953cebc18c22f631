/**
 * The commands made in this workbook since the pane opened, the latest with what is needed to take them back.
 */
import type { AppliedCommand } from '../workflow';
import type { ChangeSet } from '../workbook';
import { WorkbookFault } from '../workbook';
import type { BeforeImage } from './before-image';

/** Before-images are large; older commands stay in the list but can no longer be taken back. */
const MOST_KEPT = 10;

interface Kept {
  readonly changeSet: ChangeSet;
  readonly before: BeforeImage;
}

export class CommandLog {
  readonly #commands: AppliedCommand[] = [];
  readonly #kept = new Map<number, Kept>();
  #lastId = 0;

  add(changeSet: ChangeSet, before: BeforeImage, at: number, changedCells: number): AppliedCommand {
    const id = ++this.#lastId;
    const canUndo = before.obstacles.length === 0;
    const command = { id, command: changeSet.command, at, changedCells, canUndo };
    this.#commands.push(command);
    this.#kept.set(id, { changeSet, before });
    for (const old of [...this.#kept.keys()].slice(0, -MOST_KEPT)) this.#kept.delete(old);
    return command;
  }

  list(): readonly AppliedCommand[] {
    return this.#commands.map((command) => ({
      ...command,
      canUndo: command.canUndo && this.#kept.has(command.id),
    }));
  }

  /** What takes the command back; throws where it is not the latest or was not kept. */
  latest(id: number): Kept {
    const command = this.#commands.find((one) => one.id === id);
    if (!command) throw new WorkbookFault('undo-unknown', { id });
    const { command: name } = command;
    if (this.#commands.at(-1) !== command) throw new WorkbookFault('undo-not-latest', { command: name });
    const kept = this.#kept.get(id);
    const obstacle = kept ? kept.before.obstacles[0] : 'too-old';
    if (!kept || obstacle !== undefined)
      throw new WorkbookFault('undo-not-kept', { command: name, why: obstacle ?? 'too-old' });
    return kept;
  }

  takenBack(id: number): void {
    this.#kept.delete(id);
    const index = this.#commands.findIndex((command) => command.id === id);
    if (index >= 0) this.#commands.splice(index, 1);
  }
}
