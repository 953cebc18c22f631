/**
 * How much of a file we are ready to take in: enough for every plan and report an office will ever
 * send, too little for a file that was made to fill the memory.
 */
export interface PackageLimits {
  /** Bytes of the file itself. */
  readonly fileBytes: number;
  /** Entries of the zip. */
  readonly entries: number;
  /** Bytes of all parts together once inflated. */
  readonly inflatedBytes: number;
  /** Bytes of a part that is asked for in one piece. */
  readonly wholePartBytes: number;
  /** Inflated bytes for each compressed byte; sheets reach 20 to 60, bombs 1,000. */
  readonly ratio: number;
  /** Parts smaller than this may have any ratio. */
  readonly ratioFreeBytes: number;
}

const MEGABYTE = 1024 * 1024;

export const defaultLimits: PackageLimits = {
  fileBytes: 256 * MEGABYTE,
  entries: 20_000,
  inflatedBytes: 512 * MEGABYTE,
  wholePartBytes: 256 * MEGABYTE,
  ratio: 300,
  ratioFreeBytes: 8 * MEGABYTE,
};
