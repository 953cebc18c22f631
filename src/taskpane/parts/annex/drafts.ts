/**
 * Figures that a person is typing in the pane and has not saved: kept by period, whatever screen is shown and
 * whatever period the annex is changed to meanwhile.
 */
import { useState } from 'react';
import type { PaneStore } from '../../pane-store';
import { useStore } from '../../use-store';

type Typed = ReadonlyMap<string, string>;

const kept = new WeakMap<PaneStore, Map<string, Typed>>();
const NONE: Typed = new Map();

export interface Drafts {
  /** Of the period, by the line's reference. */
  readonly typed: Typed;
  /** Typed for other periods, by their code. */
  readonly elsewhere: readonly (readonly [period: string, count: number])[];
  type(ref: string, text: string): void;
  drop(refs: Iterable<string>): void;
}

export function useDrafts(period: string): Drafts {
  const store = useStore();
  const [, again] = useState(0);
  const ofStore = kept.get(store) ?? new Map<string, Typed>();
  kept.set(store, ofStore);
  const put = (typed: Typed): void => {
    if (typed.size === 0) ofStore.delete(period);
    else ofStore.set(period, typed);
    again((count) => count + 1);
  };
  const typed = ofStore.get(period) ?? NONE;
  return {
    typed,
    elsewhere: [...ofStore].flatMap(([code, others]) =>
      code === period ? [] : [[code, others.size] as const],
    ),
    type: (ref, text) => put(new Map(ofStore.get(period) ?? NONE).set(ref, text)),
    drop(refs) {
      const left = new Map(ofStore.get(period) ?? NONE);
      for (const ref of refs) left.delete(ref);
      put(left);
    },
  };
}
