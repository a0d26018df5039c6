import { describe, expect, it } from "vitest";
import type { ReadCodebook } from "../codebook-format";
import { qdc } from "./qdc";

const declaration = '<?xml version="1.0" encoding="utf-8" standalone="yes"?>';

/** As each program writes it, shortened. */
const samples = {
  atlas: `\uFEFF${declaration}
<CodeBook xmlns="urn:QDA-XML:codebook:1.0" xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance" origin="ATLAS.ti Desktop Windows 23.1.1" xsi:schemaLocation="urn:QDA-XML:codebook:1.0 http://schema.qdasoftware.org/versions/Codebook/v1.0/Codebook.xsd">
  <Codes>
    <Code guid="5C0E7A60-35A4-4F0B-9C3B-1B9C2C2F7F01" name="Violence" isCodable="true" color="#CC3333"><Description>Any use of force.</Description></Code>
    <Code guid="5C0E7A60-35A4-4F0B-9C3B-1B9C2C2F7F02" name="Arrest" isCodable="true" />
  </Codes>
  <Sets><Set guid="5C0E7A60-35A4-4F0B-9C3B-1B9C2C2F7F03" name="All"><MemberCode guid="5C0E7A60-35A4-4F0B-9C3B-1B9C2C2F7F01" /></Set></Sets>
</CodeBook>`,
  maxqda: `${declaration}<CodeBook xmlns="urn:QDA-XML:codebook:1.0" origin="MAXQDA 2022"><Codes><Code guid="8a3f1c9e-0c2c-4d4e-8f26-6d2f0a5b1c11" name="Violence" isCodable="true" color="#ff0000"><Description></Description><Code guid="8a3f1c9e-0c2c-4d4e-8f26-6d2f0a5b1c12" name="Other" isCodable="true" color="#00ff00"><Description>Rest&#xA;of it &amp; more</Description></Code></Code><Code guid="8a3f1c9e-0c2c-4d4e-8f26-6d2f0a5b1c13" name="Other" isCodable="true"/></Codes></CodeBook>`,
  nvivo: `${declaration}<qda:CodeBook xmlns:qda="urn:QDA-XML:codebook:1.0" origin="NVivo 14"><qda:Codes><qda:Code guid="e2a4b55e-88a1-4e0b-8c1a-0f54f3c6a001" name="Themes" isCodable="false"><qda:Code guid="e2a4b55e-88a1-4e0b-8c1a-0f54f3c6a002" name="Protest" isCodable="true" color="#3b5bdb"><qda:Description><![CDATA[Marches & rallies]]></qda:Description><qda:NoteRef targetGUID="e2a4b55e-88a1-4e0b-8c1a-0f54f3c6a009"/></qda:Code></qda:Code></qda:Codes></qda:CodeBook>`,
  qualcoder: `<?xml version="1.0" encoding="utf-8"?>
<CodeBook xmlns="urn:QDA-XML:codebook:1:0" xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance" xsi:schemaLocation="urn:QDA-XML:codebook:1:0 Codebook.xsd" origin="QualCoder">
<Codes>
<Code guid="1c6e0b1a-4a2c-4f4e-a7c9-0a1c2f7b5d01" name="Group" isCodable="false">
<Code guid="1c6e0b1a-4a2c-4f4e-a7c9-0a1c2f7b5d02" name="anger" isCodable="true" color="#F0E68C">
<Description>Said so.</Description></Code>
</Code></Codes></CodeBook>`,
};

function entriesOf(read: ReadCodebook) {
  if ("problem" in read) throw new Error(read.problem);
  return read.entries.map(({ name, definition, colour, parent, retired }) => [
    name,
    definition,
    colour,
    parent,
    retired,
  ]);
}

describe("codebooks of other programs", () => {
  it("of ATLAS.ti: sets stay behind with a remark, ids come in small letters", () => {
    const read = qdc.parse(samples.atlas);
    expect(entriesOf(read)).toEqual([
      ["Violence", "Any use of force.", "#cc3333", null, false],
      ["Arrest", undefined, undefined, null, false],
    ]);
    expect(read).toMatchObject({
      entries: [{ id: "5c0e7a60-35a4-4f0b-9c3b-1b9c2c2f7f01" }, {}],
      remarks: [expect.stringMatching(/^Sets of codes are left out/)],
    });
  });

  it("of MAXQDA: a name may come twice, in two branches", () => {
    expect(entriesOf(qdc.parse(samples.maxqda))).toEqual([
      ["Violence", "", "#ff0000", null, false],
      ["Other", "Rest\nof it & more", "#00ff00", 0, false],
      ["Other", undefined, undefined, null, false],
    ]);
  });

  it("of NVivo: with prefixes, CDATA, folders that mark nothing, and notes", () => {
    const read = qdc.parse(samples.nvivo);
    expect(entriesOf(read)).toEqual([
      ["Themes", undefined, undefined, null, true],
      ["Protest", "Marches & rallies", "blue", 0, false],
    ]);
    expect("remarks" in read && read.remarks).toHaveLength(2);
  });

  it("of QualCoder: with its own spelling of the namespace", () => {
    expect(entriesOf(qdc.parse(samples.qualcoder))).toEqual([
      ["Group", undefined, undefined, null, true],
      ["anger", "Said so.", "#f0e68c", 0, false],
    ]);
  });
});

describe("hostile files", () => {
  const book = (inner: string) => `<CodeBook xmlns="urn:QDA-XML:codebook:1.0"><Codes>${inner}</Codes></CodeBook>`;

  it.each([
    [
      "entities that grow",
      `<!DOCTYPE x [<!ENTITY a "aaaa"><!ENTITY b "&a;&a;">]>${book('<Code name="&b;"/>')}`,
      /document type/,
    ],
    ["files of the host", `<!DOCTYPE x SYSTEM "file:///etc/passwd">${book("")}`, /document type/],
    ["an unknown entity", book('<Code name="&nbsp;"/>'), /damaged/],
    ["depth", book(`${'<Code name="a">'.repeat(5000)}${"</Code>".repeat(5000)}`), /nested more than 64/],
    ["depth of other elements", book(`${"<Set>".repeat(5000)}${"</Set>".repeat(5000)}`), /nested more than 64/],
    ["too many codes", book('<Code name="a"/>'.repeat(2001)), /more than 2,000 tags/],
    ["other XML", "<html><Code>x</Code></html>", /no REFI-QDA codebook/],
    ["nothing", book(""), /no tag/],
  ])("%s", (_what, text, sentence) => {
    expect(qdc.parse(text)).toEqual({ problem: expect.stringMatching(sentence) });
  });

  it("a description of 10 MB is cut", () => {
    const read = qdc.parse(book(`<Code name="a"><Description>${"x".repeat(1e7)}</Description></Code>`));
    expect(read).toMatchObject({ remarks: ["A text was cut after 10,000 characters."] });
  });
});
