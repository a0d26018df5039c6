import { expect, expectTypeOf, it } from "vitest";
import type { z } from "zod";
import type { FactValues } from "@/lib/core/facts/fact";
import { factKinds } from "@/lib/core/facts/index";
import { correctFact, fact, factValues } from "./facts";

type Described = { readonly [Kind in keyof typeof factValues]: z.infer<(typeof factValues)[Kind]> };

it("describe every kind of fact, as the readers know it", () => {
  expectTypeOf<Described>().toExtend<FactValues>();
  expectTypeOf<FactValues>().toExtend<Described>();
  const kinds = factKinds.toSorted();
  expect(Object.keys(factValues).toSorted()).toEqual(kinds);
  for (const union of [fact, correctFact.body]) {
    expect(union.options.map(({ shape }) => shape.kind.value).toSorted()).toEqual(kinds);
  }
});
