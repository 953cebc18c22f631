/** The shapes that all changes share. */
import type { Change, ChangeKind } from '../../../workbook';

/** The change of one kind, as its function takes it. */
export type ChangeOf<Kind extends ChangeKind> = Extract<Change, { readonly kind: Kind }>;

/** What the long ones yield now and then, so that a page can draw in between. */
export type Steps = Generator<void, void, undefined>;
