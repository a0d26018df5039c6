import { hostileArchives } from "./archives";
import { damagedSources } from "./damaged";
import { foreignEncodings } from "./encodings";
import type { HostileSource } from "./hostile-source";
import { hostilePages } from "./pages";

/** Every hostile source, each built when it is asked for. */
export const hostileCorpus: readonly HostileSource[] = [
  ...hostilePages,
  ...hostileArchives,
  ...damagedSources,
  ...foreignEncodings,
];
