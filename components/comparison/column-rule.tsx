"use client";

import { type KeyboardEvent, type PointerEvent, useRef } from "react";
import { moveRule, shareBefore } from "./column-weights";
import styles from "./compare-columns.module.css";

interface Props {
  /** The column before the rule, counted from 0. */
  readonly index: number;
  readonly names: readonly [string, string];
  readonly weights: readonly number[];
  readonly onChange: (weights: readonly number[]) => void;
}

/** The narrowest a column may be made, in CSS pixels. */
const narrowest = 160;
const steps: Readonly<Record<string, number>> = { ArrowLeft: -0.02, ArrowRight: 0.02, Home: -1, End: 1 };

/**
 * The rule between two columns: dragged, moved with the arrow keys (with Shift further), to an end with Home and End; a
 * double click or Enter makes all columns as wide. While it is dragged only the styles change.
 */
export function ColumnRule({ index, names, weights, onChange }: Props) {
  const rule = useRef<HTMLHRElement>(null);
  const drag = useRef<{ from: number; width: number; weights: readonly number[] } | null>(null);
  const widthOfRow = () => Math.max(1, rule.current?.parentElement?.clientWidth ?? 1);
  const level = () => onChange(weights.map(() => 1));

  const onPointerDown = (event: PointerEvent) => {
    if (event.button !== 0) return;
    event.preventDefault();
    rule.current?.setPointerCapture(event.pointerId);
    drag.current = { from: event.clientX, width: widthOfRow(), weights };
  };
  const onPointerMove = ({ clientX }: PointerEvent) => {
    if (!drag.current) return;
    const { from, width } = drag.current;
    drag.current.weights = moveRule(weights, index, (clientX - from) / width, narrowest / width);
    showWeights(rule.current, index, drag.current.weights);
  };
  const onPointerUp = () => {
    const moved = drag.current?.weights;
    drag.current = null;
    if (moved && moved !== weights) onChange(moved);
  };
  const onKeyDown = (event: KeyboardEvent) => {
    const step = steps[event.key];
    if (event.key !== "Enter" && step === undefined) return;
    event.preventDefault();
    if (step === undefined) return level();
    onChange(moveRule(weights, index, event.shiftKey ? step * 5 : step, narrowest / widthOfRow()));
  };
  const [before, after] = names;
  const share = shareBefore(weights, index);
  return (
    <hr
      ref={rule}
      aria-orientation="vertical"
      aria-label={`Width of ${before} and ${after}`}
      aria-valuemin={0}
      aria-valuemax={100}
      aria-valuenow={share}
      aria-valuetext={`${before} ${share} %, ${after} ${100 - share} %`}
      tabIndex={0}
      title="Drag to change the widths, double click for equal ones"
      className={styles.rule}
      onPointerDown={onPointerDown}
      onPointerMove={onPointerMove}
      onPointerUp={onPointerUp}
      onLostPointerCapture={onPointerUp}
      onDoubleClick={level}
      onKeyDown={onKeyDown}
    />
  );
}

function showWeights(rule: HTMLElement | null, index: number, weights: readonly number[]): void {
  for (const [column, at] of [
    [rule?.previousElementSibling, index],
    [rule?.nextElementSibling, index + 1],
  ] as const) {
    if (column instanceof HTMLElement) column.style.flexGrow = String(weights[at] ?? 1);
  }
}
