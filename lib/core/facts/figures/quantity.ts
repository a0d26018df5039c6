import type { FigureType } from "./figure";

/** A number with its unit as they stand in the tokens `from` to `to`; the number alone stands in `numberFrom` to `numberTo`. */
export interface Quantity {
  readonly from: number;
  readonly to: number;
  readonly numberFrom: number;
  readonly numberTo: number;
  readonly value: number;
  readonly scale: number;
  readonly unit: string | null;
  readonly type: FigureType;
}
