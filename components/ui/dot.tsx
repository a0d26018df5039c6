import { classNames } from "./class-names";
import styles from "./dot.module.css";
import { hueStyle } from "./hue-style";

/** An outlet's round dot or, `square`, a tag's. It says nothing alone: its name stands beside it. */
export function Dot({ colour, square = false }: { colour: string; square?: boolean }) {
  return (
    <span aria-hidden="true" className={classNames(styles.dot, square && styles.square)} style={hueStyle(colour)} />
  );
}
