/**
 * An open workbook followed while people edit it: after each edit what the edit touched is read and checked again,
 * everything else is kept. Readings and findings are those that reading and checking from scratch would give.
 */
import type { CivilDate } from '../../domain/dates';
import { overviewFrom, overviewOf } from '../../domain/plan';
import type { Overview } from '../../domain/plan';
import { createCheck, ruleCatalogue } from '../../domain/rules';
import { createRecognition } from '../../domain/tables';
import type { RecognizedWorkbook } from '../../domain/tables';
import { keepUnchanged } from '../../workbook';
import type { WorkbookSnapshot } from '../../workbook';
import { checkPlan } from '../check';
import type { PlanCheck } from '../check';
import { rememberedIn, reportDayFrom } from '../reading';
import type { BookReading } from '../reading';
import { findOwnPlaces, ownSheetsOf, trackedPlanFrom } from '../structure';
import type { OwnPlaces, TrackedPlan } from '../structure';
import { SourceStates } from './source-states';

interface Latest {
  readonly reading: BookReading;
  readonly places: OwnPlaces;
  readonly day: CivilDate;
  readonly glance: Glance;
}

interface Glance {
  readonly overview: Overview;
}

export class FollowedBook {
  private readonly recognition = createRecognition();
  private readonly rules = createCheck(ruleCatalogue);
  private readonly checks = new WeakMap<BookReading, PlanCheck>();
  private readonly states = new SourceStates();
  private latest: Latest | null = null;

  /** As `readBook`. */
  read(read: WorkbookSnapshot, today: CivilDate): BookReading {
    const before = this.latest;
    const snapshot = before ? keepUnchanged(before.reading.snapshot, read) : read;
    const places = findOwnPlaces(snapshot);
    const plan =
      before && holdSame(before.places, places) && before.reading.snapshot.date1904 === snapshot.date1904
        ? before.reading.plan
        : trackedPlanFrom(snapshot);
    const remembered = rememberedIn(snapshot);
    const recognized = this.recognition.read(snapshot.sheets, {
      beforeDayIsStrict: plan.settings.beforeDayIsStrict,
      corrections: remembered.corrections,
      ownSheets: ownSheetsOf(snapshot),
      ...(snapshot.fileName === undefined ? {} : { fileName: snapshot.fileName }),
    });
    const day = plan.fixedDay ?? today;
    const stands =
      before?.reading.plan === plan &&
      before.day === day &&
      (plan.tasks !== null || before.reading.recognized === recognized);
    const glance = stands ? before.glance : this.glanceAt(recognized, day, plan);
    const reading: BookReading = {
      snapshot,
      recognized,
      plan,
      hasTaskTable: plan.tasks !== null,
      /** Worked out when it is asked for: a check needs none. */
      get overview() {
        return glance.overview;
      },
      remembered,
      nextReport: reportDayFrom(day, plan.settings.reportDay),
    };
    this.latest = { reading, places, day, glance };
    return reading;
  }

  /** Apart from `read`, so that it holds nothing of the readings before. */
  private glanceAt(recognized: RecognizedWorkbook, day: CivilDate, plan: TrackedPlan): Glance {
    let overview: Overview | null = null;
    const { states } = this;
    return {
      get overview() {
        return (overview ??=
          plan.tasks === null
            ? overviewFrom(states.of(recognized, day, plan), day)
            : overviewOf(plan.tasks, day, plan.settings, plan.daysOff));
      },
    };
  }

  /** The findings of a reading that `read` gave, looked for once. */
  check(reading: BookReading, today: CivilDate): PlanCheck {
    let check = this.checks.get(reading);
    if (!check) {
      const { snapshot, recognized, plan } = reading;
      check = checkPlan(snapshot, { asOf: today, recognized, plan, check: this.rules });
      this.checks.set(reading, check);
    }
    return check;
  }
}

/** Our own tables stand on sheets that are the same objects. */
function holdSame(before: OwnPlaces, now: OwnPlaces): boolean {
  const ids = Object.keys(now.tables) as (keyof OwnPlaces['tables'])[];
  return ids.every(
    (id) =>
      before.tables[id]?.sheet === now.tables[id]?.sheet &&
      before.tables[id]?.table === now.tables[id]?.table,
  );
}
