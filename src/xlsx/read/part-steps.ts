/** Reading of one part in short steps; each yields how many characters of the part are done. */
export type PartSteps<Result> = Generator<number, Result, undefined>;
