/** The codebook that a new project starts with, in its order. Colours are hue names of app/tokens.css. */
export const defaultTags = [
  { name: "Figure", colour: "amber", key: "1", definition: "A number, date or quantity." },
  {
    name: "Statement",
    colour: "blue",
    key: "2",
    definition: "What a source is said to have said, quoted or paraphrased.",
  },
  { name: "Event", colour: "green", key: "3", definition: "Something that happened, was done or is planned." },
  {
    name: "Legitimacy",
    colour: "pink",
    key: "4",
    definition: "A judgement whether an act, a vote or an authority is lawful or right.",
  },
] as const;
