import type { ShapeKind } from './validators.generated.js';

export declare const predicates: Readonly<Record<ShapeKind, (value: unknown) => boolean>>;
