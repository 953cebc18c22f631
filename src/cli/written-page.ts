/** A page for the leadership written into the workbook: the plan counted, the page made, the file saved whole or not at all. */
import type { CivilDate } from '../domain/dates';
import { messages, type Language } from '../messages';
import type { ChangeSet, WorkbookSnapshot } from '../workbook';
import type { ScoreRefusal } from '../workflow';
import type { CommonOptions, Destination } from './command-words';
import { progressOn } from './progress';
import { applyRecorded } from './recorded';
import { resultPlace, writeResult } from './result-file';
import { refuse, scoredWorkbook } from './scored-workbook';
import type { World } from './world';

/** Throws WorkbookFault or CommandProblem; the file is then as it was. */
export async function writtenPage<Page extends { readonly changeSet: ChangeSet }>(
  request: CommonOptions & Destination & { readonly file: string },
  world: World,
  language: Language,
  make: (snapshot: WorkbookSnapshot, asOf: CivilDate) => Page | { readonly refused: ScoreRefusal },
): Promise<Page> {
  const words = messages(language);
  const place = await resultPlace(request.output, request.file, request.inPlace);
  const progress = progressOn(world, words.cli, request.progress);
  const { workbook, snapshot, pending, asOf } = await scoredWorkbook(request, world.today(), progress.report);
  const page = make(snapshot, asOf);
  if ('refused' in page) return refuse(page.refused, words);
  applyRecorded(workbook, snapshot, page.changeSet, world, { before: pending });
  const bytes = workbook.save();
  await progress.finish();
  await writeResult(place, bytes);
  return page;
}
