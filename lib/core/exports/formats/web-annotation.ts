import { noteText } from "@/lib/core/mentions/note-text";
import { boundaryAtOrAfter, boundaryAtOrBefore } from "@/lib/core/text/graphemes";
import type { Segment } from "@/lib/core/text/segments";
import type { Format, FormatContext } from "../format";
import { noteDocument } from "../note-document";
import { joinPassages, type Passage, type PassageLink } from "../passages";
import type { SetAuthor, SetNote, SetRecord } from "../set";

const CONTEXT = "http://www.w3.org/ns/anno.jsonld";
const AROUND = 32;

const urn = (id: string) => `urn:uuid:${id}`;
const agent = ({ id, name }: SetAuthor) => ({ id: urn(id), type: "Person", name });

function textualBody(purpose: string, value: string) {
  return { type: "TextualBody", purpose, value, format: "text/plain" };
}

function noteBody(note: SetNote) {
  const value = noteText(noteDocument(note.doc));
  return { ...textualBody("commenting", value), creator: agent(note.author), created: note.createdAt };
}

/** The claim by its name, as "identifying" asks, and in words for readers that know nothing of it. */
function claimBodies({ link, statement }: PassageLink) {
  const named = {
    type: "SpecificResource",
    purpose: "identifying",
    source: urn(link.claim),
    creator: agent(link.author),
    created: link.createdAt,
    "urn:variorum:stance": link.stance,
    "urn:variorum:status": link.status,
  };
  return [named, textualBody("describing", statement)];
}

/** Positions are counted in code points, as the Recommendation asks (4.2.5); quotes are cut between graphemes. */
function target({ article, revision, offsets }: Passage, { start, end }: Segment) {
  const { text } = revision;
  const before = boundaryAtOrAfter(text, start - AROUND);
  const after = boundaryAtOrBefore(text, end + AROUND);
  return {
    type: "SpecificResource",
    source: article.url ?? urn(article.id),
    selector: [
      {
        type: "TextQuoteSelector",
        exact: text.slice(start, end),
        prefix: text.slice(Math.min(before, start), start),
        suffix: text.slice(end, Math.max(after, end)),
      },
      { type: "TextPositionSelector", start: offsets.toCodePoint(start), end: offsets.toCodePoint(end) },
    ],
    state: { type: "TimeState", sourceDate: revision.createdAt },
  };
}

function motivations({ tags, links, mention }: Passage): string | string[] {
  const found = [
    ...(tags.length > 0 ? ["tagging"] : []),
    ...(links.length > 0 ? ["identifying"] : []),
    ...(Object.keys(mention.attributes).length > 0 ? ["classifying"] : []),
    ...(mention.note === null ? [] : ["commenting"]),
  ];
  if (found.length > 1) return found;
  return found[0] ?? "highlighting";
}

function annotation(passage: Passage) {
  const { mention, tags, links } = passage;
  const attributes = Object.entries(mention.attributes).sort(([a], [b]) => (a < b ? -1 : 1));
  const bodies = [
    ...tags.map((tag) => textualBody("tagging", tag.name)),
    ...links.flatMap(claimBodies),
    ...attributes.map(([name, value]) => textualBody("classifying", `${name}: ${value}`)),
    ...(mention.note === null ? [] : [noteBody(mention.note)]),
  ];
  // Several selectors of one target are several ways to find the same words, so each segment is a target of its own.
  const targets = mention.segments.map((segment) => target(passage, segment));
  return {
    "@context": CONTEXT,
    id: urn(mention.id),
    type: "Annotation",
    motivation: motivations(passage),
    creator: agent(mention.author),
    created: mention.createdAt,
    ...(bodies.length > 0 ? { body: bodies } : {}),
    target: targets.length === 1 ? targets[0] : targets,
  };
}

async function* format(records: AsyncIterable<SetRecord>, context: FormatContext): AsyncGenerator<string> {
  const page = {
    "@context": CONTEXT,
    id: `${urn(context.project)}#annotations`,
    type: "AnnotationPage",
    partOf: urn(context.project),
    startIndex: 0,
  };
  yield `${JSON.stringify(page).slice(0, -1)},"items":[`;
  let written = 0;
  for await (const passage of joinPassages(records)) {
    if (written === context.limit) break;
    yield `${written === 0 ? "\n" : ",\n"}${JSON.stringify(annotation(passage))}`;
    written += 1;
  }
  yield "\n]}\n";
}

/** W3C Web Annotations, one a mention, as one AnnotationPage; each can also be taken out and stand alone. */
export const webAnnotation: Format = {
  id: "web-annotation",
  name: "W3C Web Annotation",
  mediaType: `application/ld+json; profile="${CONTEXT}"`,
  extension: "jsonld",
  carries: [
    "one annotation for each mention, found by its words and by its place in code points",
    "tags, attributes, claims, notes as plain text",
    "who wrote them when",
  ],
  loses: [
    "the texts of the articles, their titles and outlets",
    "claims without a mention, claim numbers, relations, notes on claims",
    "that the parts of one mention belong together: each is a target of its own",
    "comments",
    "corrections of facts, aliases, absences, and what was decided of suggestions and discrepancies",
    "how notes were laid out",
    "stance and status for readers that know only the standard’s own words",
  ],
  format,
};
