import { TextField } from "../ui/text-field";

interface Props {
  readonly label?: string;
  readonly hint?: string;
  readonly error?: string | undefined;
  /** An address that is settled already; it is shown, and told to password managers. */
  readonly settled?: string;
  /** False where the address is another person's, so that password managers leave it alone. */
  readonly own?: boolean;
}

/** An e-mail address, the name that a person signs in with. */
export function EmailField({ label = "E-mail address", hint, error, settled, own = true }: Props) {
  return (
    <TextField
      label={label}
      hint={hint}
      error={error}
      type="email"
      name="email"
      inputMode="email"
      autoComplete={own ? "username" : "off"}
      autoCapitalize="none"
      spellCheck={false}
      maxLength={254}
      required
      {...(settled === undefined ? {} : { defaultValue: settled, readOnly: true })}
    />
  );
}
