import { type HostileSource, ofText } from "./hostile-source";

const words = "The harbour board met on Monday and spoke of nothing but the weather, the gulf and its ships.";
const page = (inside: string, head = "") =>
  `<!doctype html><html><head><title>Harbour</title>${head}</head><body><article><h1>Harbour</h1><p>${words}</p>${inside}<p>${words.replace("Monday", "Tuesday")}</p></article></body></html>`;

const scripts: Readonly<Record<string, string>> = {
  script: "<script>window.pwned=1</script>",
  "script in svg": "<svg><script>window.pwned=1</script></svg>",
  "event handler": '<img src=x onerror="window.pwned=1">',
  "svg onload": "<svg onload=window.pwned=1><circle/></svg>",
  "javascript link": '<p><a href="javascript:window.pwned=1">Read more of the harbour here</a></p>',
  "javascript link with blanks": '<p><a href=" java\nscript:window.pwned=1">Read more of the harbour here</a></p>',
  "data link": '<p><a href="data:text/html,<script>window.pwned=1</script>">More of the harbour</a></p>',
  "frame with a page in it": '<iframe srcdoc="<script>parent.pwned=1</script>"></iframe>',
  "object and embed":
    '<object data="data:text/html,<script>1</script>"></object><embed src="javascript:window.pwned=1">',
  "form to elsewhere":
    '<form action="javascript:window.pwned=1"><button autofocus onfocus=window.pwned=1>go</button></form>',
  "style with a script address":
    '<p style="background:url(javascript:window.pwned=1)">The gulf and its ships in a style.</p>',
  "markup in a title":
    '<math><mtext><table><mglyph><style><!--</style><img title="--&gt;&lt;img src=1 onerror=window.pwned=1&gt;">',
  "markup in noscript": '<noscript><p title="</noscript><img src=x onerror=window.pwned=1>"></noscript>',
  "unclosed attribute": '<p title="The gulf <img src=x onerror=window.pwned=1>',
};

/** Pages that bring scripts along, and pages made to take memory or time. */
export const hostilePages: readonly HostileSource[] = [
  ...Object.entries(scripts).map(([name, inside]) =>
    ofText(`${name}.html`, () => page(inside), { outcome: "read", keeps: "met on Monday" }),
  ),
  ofText("null characters.html", () => page("<p>The gu\0lf, <scr\0ipt>window.pwned=1</scr\0ipt> again.</p>"), {
    outcome: "either",
  }),
  ofText("refresh.html", () => page("", '<meta http-equiv="refresh" content="0;url=javascript:window.pwned=1">'), {
    outcome: "read",
    keeps: "met on Monday",
  }),
  ofText("base.html", () => page('<p><a href="/x">The gulf and its ships</a></p>', '<base href="javascript:x//">'), {
    outcome: "read",
    keeps: "met on Monday",
  }),
  ofText("deep.html", () => `${"<div>".repeat(300_000)}${words}${"</div>".repeat(300_000)}`, { outcome: "either" }),
  ofText("wide.html", () => page("<br>".repeat(1_000_000)), { outcome: "refused" }),
  ofText("attributes.html", () => page(`<p ${Array.from({ length: 300_000 }, (_, at) => `a${at}=1`).join(" ")}>`), {
    outcome: "either",
  }),
  ofText("entities.html", () => page(`<p>${"&amp;".repeat(1_000_000)}</p>`), { outcome: "either" }),
  ofText("unclosed comment.html", () => page("<!-- ".repeat(500_000)), { outcome: "either" }),
  ofText("script.md", () => `# Harbour\n\n${words}\n\n[link](javascript:alert(1)) <img src=x onerror=window.pwned=1>`, {
    outcome: "read",
    keeps: "met on Monday",
  }),
  ofText("brackets.md", () => "[".repeat(200_000), { outcome: "either" }),
  ofText("quotes.md", () => `${"> ".repeat(100_000)}${words}`, { outcome: "either" }),
  ofText("emphasis.md", () => "**a ".repeat(300_000), { outcome: "either" }),
  ofText("one line of 9 MB.txt", () => `${words} `.repeat(95_000), { outcome: "either", keeps: "met on Monday" }),
  ofText("one line of 50 MB.txt", () => `${words} `.repeat(550_000), { outcome: "refused" }),
  ofText("blanks.txt", () => `${words}\n${" ".repeat(5_000_000)}\n${words}`, {
    outcome: "either",
    keeps: "met on Monday",
  }),
  ofText("line ends.txt", () => `${words}${"\n".repeat(5_000_000)}${words}`, {
    outcome: "read",
    keeps: "met on Monday",
  }),
];
