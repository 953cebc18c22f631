export { portableCodec, type Codec, type Deflater } from './codec';
export { CONTENT_TYPES_PART } from './content-types';
export type { FoldedFormulas } from './folded-formulas';
export { defaultLimits, type PackageLimits } from './limits';
export { OpcPackage } from './opc-package';
export { folderOf, relationshipsPart, relativeTarget, resolveTarget } from './part-names';
export { relationshipKind, type Relationship } from './relationships';
export { SheetTexts } from './sheet-texts';
export type { PartContent } from './zip-writing';
