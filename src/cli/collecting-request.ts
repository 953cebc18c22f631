/** What the commands were asked that send units their tasks, remind them, and put together what they send. */
import type { CivilDate } from '../domain/dates';

export type CollectingRequest =
  /** `output` is a folder. */
  | {
      readonly command: 'hand-out';
      readonly file: string;
      readonly output: string;
      /** All units where absent. */
      readonly unit: string | undefined;
      readonly sendBy: CivilDate | undefined;
    }
  | {
      readonly command: 'calendar';
      readonly file: string;
      readonly output: string;
      readonly unit: string | undefined;
    }
  | {
      readonly command: 'mail';
      readonly file: string;
      readonly unit: string | undefined;
      readonly sendBy: CivilDate | undefined;
    }
  | {
      readonly command: 'take-in';
      readonly file: string;
      /** Files and folders that units sent. */
      readonly reports: readonly string[];
      readonly output: string;
      readonly inPlace: boolean;
    }
  | {
      readonly command: 'consolidate';
      /** The office's form, or a workbook with it. */
      readonly file: string;
      readonly reports: readonly string[];
      readonly output: string;
      readonly inPlace: boolean;
      /** A text file with one unit a line. */
      readonly units: string | undefined;
      /** Totals go where figures were typed, too. */
      readonly replace: boolean;
    };
