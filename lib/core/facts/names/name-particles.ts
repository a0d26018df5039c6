/** Small words inside names, folded, that a spelling may leave out or write otherwise: al-, bin, von, de. */
export const nameParticles: ReadonlySet<string> = new Set(
  (
    "al el ul ur ad an as ash at az bin ben ibn bint binti abu umm ould " +
    "de da do dos das del della di du des la le les van von der den ter ten zu zum zur af av y e"
  ).split(" "),
);
