/** The names of the project's outlets for a field to offer while one types; the field names it by `list`. */
export function OutletNames({ id, outlets }: { id: string; outlets: readonly string[] }) {
  return (
    <datalist id={id}>
      {outlets.map((outlet) => (
        <option key={outlet} value={outlet} />
      ))}
    </datalist>
  );
}

/** Whether the project has an outlet of that name, in any case. */
export function isKnownOutlet(outlets: readonly string[], name: string): boolean {
  const wanted = name.trim().toLowerCase();
  return outlets.some((outlet) => outlet.toLowerCase() === wanted);
}
