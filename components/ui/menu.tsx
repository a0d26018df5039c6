"use client";

import {
  type ComponentProps,
  type KeyboardEvent,
  type ReactNode,
  useEffect,
  useId,
  useLayoutEffect,
  useRef,
  useState,
} from "react";
import { classNames } from "./class-names";
import { Link } from "./link";
import styles from "./menu.module.css";

interface Props {
  /** What the button says; `name` is its accessible name where the words alone do not tell which thing it is about. */
  readonly label: ReactNode;
  readonly name?: string;
  readonly buttonClass?: string | undefined;
  readonly align?: "start" | "end";
  readonly children: ReactNode;
}

const items = '[role^="menuitem"]:not([aria-disabled="true"])';

/** A button that opens a list of actions: arrows, Home and End move, letters seek, Escape closes and returns the focus. */
export function Menu({ label, name, buttonClass, align = "end", children }: Props) {
  const [open, setOpen] = useState(false);
  const id = useId();
  const root = useRef<HTMLDivElement>(null);
  const button = useRef<HTMLButtonElement>(null);
  const list = useRef<HTMLDivElement>(null);

  useLayoutEffect(() => {
    if (open && list.current) keepInWindow(list.current);
  }, [open]);

  useEffect(() => {
    if (!open) return;
    root.current?.querySelector<HTMLElement>(items)?.focus();
    const leave = (event: Event) => {
      if (event.target instanceof Node && !root.current?.contains(event.target)) setOpen(false);
    };
    document.addEventListener("pointerdown", leave);
    document.addEventListener("focusin", leave);
    return () => {
      document.removeEventListener("pointerdown", leave);
      document.removeEventListener("focusin", leave);
    };
  }, [open]);

  const close = () => {
    setOpen(false);
    button.current?.focus();
  };
  const onKeyDown = (event: KeyboardEvent) => {
    event.stopPropagation();
    if (event.key === "Escape") return close();
    if (event.key === "Tab") return setOpen(false);
    if (moveFocus(root.current, event.key)) event.preventDefault();
  };

  return (
    <div ref={root} className={styles.root}>
      <button
        ref={button}
        type="button"
        aria-haspopup="menu"
        aria-expanded={open}
        aria-controls={open ? id : undefined}
        aria-label={name}
        className={buttonClass ?? styles.button}
        onClick={() => setOpen(!open)}
        onKeyDown={(event) => {
          if (event.key !== "ArrowDown" || open) return;
          event.preventDefault();
          setOpen(true);
        }}
      >
        {label}
      </button>
      {open ? (
        <div
          ref={list}
          id={id}
          role="menu"
          tabIndex={-1}
          className={classNames(styles.list, align === "end" ? styles.end : styles.start)}
          onKeyDown={onKeyDown}
          onClick={(event) => {
            if (event.target instanceof Element && event.target.closest('[role="menuitem"]')) close();
          }}
        >
          {children}
        </div>
      ) : null}
    </div>
  );
}

/** Moves what lies over a side of the window inwards. */
function keepInWindow(element: HTMLElement): void {
  const { left, right } = element.getBoundingClientRect();
  const room = 8;
  const by = Math.max(room - left, Math.min(0, innerWidth - room - right));
  if (by !== 0) element.style.translate = `${by}px 0`;
}

function moveFocus(root: HTMLElement | null, key: string): boolean {
  const all = [...(root?.querySelectorAll<HTMLElement>(items) ?? [])];
  const { activeElement } = document;
  const at = activeElement instanceof HTMLElement ? all.indexOf(activeElement) : -1;
  const next = seek(all, at, key);
  next?.focus();
  return next !== undefined;
}

function seek(all: readonly HTMLElement[], at: number, key: string): HTMLElement | undefined {
  if (key === "ArrowDown") return all[(at + 1) % all.length];
  if (key === "ArrowUp") return all.at(at <= 0 ? -1 : at - 1);
  if (key === "Home") return all[0];
  if (key === "End") return all.at(-1);
  if (key.length !== 1 || key === " ") return undefined;
  const after = [...all.slice(at + 1), ...all.slice(0, at + 1)];
  return after.find((item) => item.textContent?.trim().toLowerCase().startsWith(key.toLowerCase()));
}

/** An action of a menu. */
export function MenuItem({ danger, ...rest }: ComponentProps<"button"> & { danger?: boolean }) {
  return (
    <button
      type="button"
      role="menuitem"
      tabIndex={-1}
      {...rest}
      className={classNames(styles.item, danger && styles.danger)}
    />
  );
}

/** A page that a menu leads to. */
export function MenuLink(props: ComponentProps<typeof Link>) {
  return <Link role="menuitem" tabIndex={-1} {...props} className={styles.item} />;
}

/** One of several choices in a menu; the menu stays open, so that one sees what it does. */
export function MenuChoice({ checked, ...rest }: ComponentProps<"button"> & { checked: boolean }) {
  return (
    <button type="button" role="menuitemradio" aria-checked={checked} tabIndex={-1} {...rest} className={styles.item} />
  );
}

/** Something in a menu that is on or off; the menu stays open, so that one sees what it does. */
export function MenuCheck({ checked, ...rest }: ComponentProps<"button"> & { checked: boolean }) {
  return (
    <button
      type="button"
      role="menuitemcheckbox"
      aria-checked={checked}
      tabIndex={-1}
      {...rest}
      className={styles.item}
    />
  );
}

/** A named group of choices, with the key that goes through them. */
export function MenuGroup({ label, keyHint, children }: { label: string; keyHint?: ReactNode; children: ReactNode }) {
  return (
    // biome-ignore lint/a11y/useSemanticElements: a fieldset is not allowed inside a menu.
    <div role="group" aria-label={label} className={styles.group}>
      <span aria-hidden="true" className={styles.groupName}>
        {label}
        {keyHint}
      </span>
      {children}
    </div>
  );
}
