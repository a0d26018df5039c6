/*
 * Matters that news tells of, a line for each: its name, and the families of words that belong to it. Coarser than a family, so that an
 * arrest and the fine that follows it are of one matter. Families that any matter may have are in no line.
 */
const lines = `
justice: arrest jail charge trial release fine police investigate search escape legal illegal law
unrest: protest riot gather disperse force soldier street demand
vote: election win candidate democratic fraud observer opposition boycott
office: president minister government parliament successor resign inaugurate appoint rule reform establish order
media: block internet media hack mislead
money: poverty buy sell price company deal rise fall hire fire-job share gas
harm: kill injure attack bomb shoot quake flood storm crash fire collapse rescue missing hijack steal sick doctor rehab
sport: game team coach player award
film: movie actor singer
transport: ship navy plane car
talk: deny confirm condemn praise concern expect announce warn promise speech negotiate meet ask
people: child woman man people obligation
`;

/** The matter that a family of words belongs to, by the family's name; none where any matter may have it. */
export const fieldOfFamily: ReadonlyMap<string, string> = new Map(
  lines
    .trim()
    .split("\n")
    .flatMap((line) => {
      const [field = "", families = ""] = line.split(": ");
      return families.split(" ").map((family) => [family, field] as const);
    }),
);
