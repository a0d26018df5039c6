import { Button } from "@/components/ui/button";
import { Dialog } from "@/components/ui/dialog";
import styles from "./correction.module.css";

interface Props {
  readonly open: boolean;
  readonly onStay: () => void;
  readonly onLeave: () => void;
  readonly onDiscard: () => void;
}

/** Asked before a link leads away from what is not saved. */
export function LeaveDialog({ open, onStay, onLeave, onDiscard }: Props) {
  return (
    <Dialog open={open} onClose={onStay} title="Leave without saving?">
      <p className={styles.said}>What you wrote stays in this tab and is here again when you come back to this page.</p>
      <div className={styles.choice}>
        <Button autoFocus onClick={onStay}>
          Stay
        </Button>
        <Button onClick={onLeave}>Leave</Button>
        <Button variant="danger" onClick={onDiscard}>
          Leave and discard
        </Button>
      </div>
    </Dialog>
  );
}
